import { placedSentences, rawText, type TreebankDocument } from "../../scripts/train/conllu.ts";
import type { Span } from "../../src/engine/model.ts";

/** What a tokenizer and sentence splitter finds in a text; offsets are those of the text. */
export interface Segmentation {
	readonly words: readonly Span[];
	readonly sentences: readonly Span[];
}

/** Segments one paragraph. */
export type Segment = (paragraph: string) => Segmentation;

/** F1 of exact spans, each between 0 and 1. */
export interface RawTextScores {
	readonly sentences: number;
	readonly tokens: number;
}

/**
 * Measures a segmenter on the raw text of the documents as the CoNLL 2018 shared task does: a sentence or a token
 * counts when both its ends are right, white space left out of the count. The tokens are the treebank's syntactic
 * words ("do", "n't"), for they are substrings of what is written in all of EWT and GUM; a token that is not the sum
 * of its words counts once, whole. Each paragraph is segmented on its own, for us and for the libraries beside us.
 */
export function rawTextScores(documents: readonly TreebankDocument[], segment: Segment): RawTextScores {
	const sentences = new Tally();
	const tokens = new Tally();
	for (const document of documents) {
		const text = rawText(document);
		const places = placesOf(text);
		const keys = (spans: readonly Span[]) =>
			new Set(spans.map(({ start, end }) => `${places[start]} ${places[end]}`));
		const gold = placedSentences(document);
		const found = segmented(text, segment);
		sentences.add(keys(gold), keys(found.sentences));
		tokens.add(keys(gold.flatMap(({ words }) => words)), keys(found.words));
	}
	return { sentences: sentences.f1(), tokens: tokens.f1() };
}

class Tally {
	#gold = 0;
	#found = 0;
	#right = 0;

	add(gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
		this.#gold += gold.size;
		this.#found += found.size;
		for (const span of found) if (gold.has(span)) this.#right++;
	}

	f1(): number {
		const all = this.#gold + this.#found;
		return all === 0 ? 0 : (2 * this.#right) / all;
	}
}

function segmented(text: string, segment: Segment): Segmentation {
	const words: Span[] = [];
	const sentences: Span[] = [];
	let at = 0;
	for (const paragraph of text.split("\n\n")) {
		const from = at;
		const moved = ({ start, end }: Span) => ({ start: from + start, end: from + end });
		const found = segment(paragraph);
		words.push(...found.words.map(moved));
		sentences.push(...found.sentences.map(moved));
		at += paragraph.length + 2;
	}
	return { words, sentences };
}

/** For every offset how many visible characters stand before it. */
function placesOf(text: string): Uint32Array {
	const places = new Uint32Array(text.length + 1);
	for (let at = 0; at < text.length; at++)
		places[at + 1] = (places[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
	return places;
}
