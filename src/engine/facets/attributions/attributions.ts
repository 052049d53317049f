// Attributions of a whole text: each sentence's tree gives its own, then quotations stretch them over sentences and
// paragraphs. A word is content of at most one attribution that is not nested.

import { type CueClass, denyingCues, factiveCues, loadedCues } from "../../data/reporting-cues.ts";
import type { Span } from "../../model.ts";
import { firstEndingAfter, overlaps } from "../../spans.ts";
import type { ParsedSentence } from "../../syntax/tree.ts";
import type { Quotation } from "../quotes.ts";
import type { Frame } from "./candidate.ts";
import { clauseTree, spanOf } from "./clause-tree.ts";
import { labelCue } from "./label-cue.ts";
import { type Draft, joinQuotations } from "./running.ts";
import { type Placed, sentenceAttributions } from "./sentence-attributions.ts";

/** Who says, thinks, feels or wants something; with which words; and what. */
export interface Attributed {
	/** The noun phrase of who says so, possessive and apposition included; null when nobody is named. */
	readonly source: Span | null;
	/** "has repeatedly said", "pointed to", "according to", "her view of"; never in pieces. */
	readonly cue: Span;
	/** In pieces where source, cue or the sentence's own words stand between. */
	readonly content: readonly Span[];
	/** Whether the content is quoted, reported, or partly quoted. */
	readonly mode: "direct" | "indirect" | "mixed";
	readonly frame: Frame;
	/** Of the cue's main word: "say", "point_out", "critical", "plan", "according". */
	readonly lemma: string;
	readonly verbClass: CueClass;
	/** Indexes of the sentences in which cue or content stand. */
	readonly sentences: readonly number[];
	/** Whether it stands inside the content of another: "officials [told Reuters that the mayor said so]". */
	readonly nested: boolean;
}

/**
 * The attributions of a text in order of their cues. `sentences` are all of its sentences in order, `quotations` its
 * quotations (`quotationsOf` for each paragraph), all with spans into `text`.
 */
export function attributionsIn(
	text: string,
	sentences: readonly ParsedSentence[],
	quotations: readonly Quotation[],
): readonly Attributed[] {
	const drafts = sentences.flatMap((sentence, at) => {
		const tree = clauseTree(sentence, quotationsOfSentence(sentence, quotations));
		const found = sentenceAttributions(tree, labelCue(text, sentences, at, tree));
		return found.flatMap((one) => draftOf(tree, one, at)).sort((a, b) => a.cue.start - b.cue.start);
	});
	return joinQuotations(text, sentences, quotations, drafts).map((draft) =>
		finished(draft, sentences, quotations),
	);
}

function draftOf(tree: ReturnType<typeof clauseTree>, one: Placed, at: number): readonly Draft[] {
	const cue = spanOf(tree, one.cue);
	if (cue === undefined) return [];
	const source = (one.source && spanOf(tree, one.source)) ?? null;
	const content = one.content.flatMap((piece) => spanOf(tree, piece) ?? []);
	return [
		{ source, cue, content, nested: one.nested, frame: one.frame, lemma: one.lemma, speech: one.speech, at },
	];
}

function finished(
	draft: Draft,
	sentences: readonly ParsedSentence[],
	quotations: readonly Quotation[],
): Attributed {
	const { source, cue, content, nested, frame, lemma, at } = draft;
	const touched = sentencesOf(sentences, [cue, ...content], at);
	return {
		source,
		cue,
		content,
		nested,
		frame,
		lemma,
		mode: modeOf(content, quotations),
		verbClass: classOf(lemma),
		sentences: touched,
	};
}

function classOf(lemma: string): CueClass {
	if (denyingCues.has(lemma)) return "denying";
	if (loadedCues.has(lemma)) return "loaded";
	return factiveCues.has(lemma) ? "factive" : "neutral";
}

/** Indexes of the sentences that a span touches, looked for around `at`. */
function sentencesOf(
	sentences: readonly ParsedSentence[],
	spans: readonly Span[],
	at: number,
): readonly number[] {
	const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
	const end = spans.reduce((most, span) => Math.max(most, span.end), 0);
	let first = at;
	while (first > 0 && (sentences[first]?.start ?? 0) > start) first--;
	const touched: number[] = [];
	for (let index = first; index < sentences.length; index++) {
		const sentence = sentences[index];
		if (sentence === undefined || sentence.start >= end) break;
		if (spans.some((span) => overlaps(sentence, span))) touched.push(index);
	}
	return touched;
}

/** Direct when nearly every character is inside quotation marks. */
function modeOf(content: readonly Span[], quotations: readonly Quotation[]): Attributed["mode"] {
	let all = 0;
	let quoted = 0;
	for (const piece of content) {
		all += piece.end - piece.start;
		for (let index = firstEndingAfter(quotations, piece.start); index < quotations.length; index++) {
			const one = quotations[index];
			if (one === undefined || one.start >= piece.end) break;
			if (one.kind === "speech")
				quoted += Math.max(0, Math.min(one.end, piece.end) - Math.max(one.start, piece.start));
		}
	}
	if (quoted === 0) return "indirect";
	return quoted >= all * 0.9 ? "direct" : "mixed";
}

function quotationsOfSentence(sentence: Span, quotations: readonly Quotation[]): readonly Quotation[] {
	const from = firstEndingAfter(quotations, sentence.start);
	let to = from;
	while ((quotations[to]?.start ?? sentence.end) < sentence.end) to++;
	return quotations.slice(from, to);
}
