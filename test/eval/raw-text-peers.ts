import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { TreebankDocument } from "../../scripts/train/conllu.ts";
import type { Span } from "../../src/engine/model.ts";
import { type RawTextScores, rawTextScores, type Segmentation } from "./raw-text.ts";

/** The scores of maintained libraries on the same documents, by the library's name. */
export function rawTextPeers(
	documents: readonly TreebankDocument[],
): Readonly<Record<string, RawTextScores>> {
	return {
		"Intl.Segmenter": rawTextScores(documents, intlSegmentation()),
		"wink-nlp": rawTextScores(documents, winkSegmentation()),
		compromise: rawTextScores(documents, compromiseSegmentation),
	};
}

function intlSegmentation() {
	const words = new Intl.Segmenter("en", { granularity: "word" });
	const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
	const spans = (segmenter: Intl.Segmenter, text: string) =>
		[...segmenter.segment(text)].map(({ index, segment }) => trimmed(segment, index)).filter(isVisible);
	return (text: string): Segmentation => ({ words: spans(words, text), sentences: spans(sentences, text) });
}

function winkSegmentation() {
	const { readDoc, its } = wink(model, ["sbd"]);
	return (text: string): Segmentation => {
		const document = readDoc(text);
		let at = 0;
		const words = document
			.tokens()
			.out()
			.map((token) => {
				const start = text.indexOf(token, at);
				at = start < 0 ? at : start + token.length;
				return { start: start < 0 ? at : start, end: at };
			});
		const sentences = (document.sentences().out(its.span) as unknown as readonly [number, number][]).map(
			([first, last]) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }),
		);
		return { words: words.filter(isVisible), sentences: sentences.filter(isVisible) };
	};
}

interface Offset {
	readonly start: number;
	readonly length: number;
}

function compromiseSegmentation(text: string): Segmentation {
	const sentences: readonly { text: string; offset: Offset; terms: readonly { offset: Offset }[] }[] = nlp
		.tokenize(text)
		.json({ offset: true, terms: { offset: true } });
	const span = ({ start, length }: Offset) => trimmed(text.slice(start, start + length), start);
	return {
		words: sentences.flatMap(({ terms }) => terms.map(({ offset }) => span(offset))).filter(isVisible),
		sentences: sentences.map(({ offset }) => span(offset)).filter(isVisible),
	};
}

function trimmed(segment: string, index: number): Span {
	const start = index + segment.length - segment.trimStart().length;
	return { start, end: Math.max(start, index + segment.trimEnd().length) };
}

function isVisible({ start, end }: Span): boolean {
	return end > start;
}
