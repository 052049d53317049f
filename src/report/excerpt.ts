import type { Corpus } from "../engine/corpus.ts";
import type { Trace } from "../engine/model.ts";
import type { Passage } from "../engine/passages.ts";
import { unmasked } from "../engine/tokens.ts";
import { markedParts, type Noted } from "./marks.ts";
import type { Excerpt } from "./model.ts";

/** UTF-16 code units of a neighbour: enough to see what the passage speaks of. */
const LONGEST_NEIGHBOUR = 320;

/** The passage of a trace; undefined only when the corpus is another one. */
export function passageOf(trace: Pick<Trace, "key" | "start">, corpus: Corpus): Passage | undefined {
	return corpus.passagesOf(trace.key).find((passage) => passage.start === trace.start);
}

/** A passage with the sentence before and after it, and its words marked. */
export function excerptOf(trace: Trace, corpus: Corpus, noted: readonly Noted[]): Excerpt {
	const passage = passageOf(trace, corpus);
	const text = passage?.article.text ?? "";
	if (passage === undefined || text === "")
		return { before: null, text: trace.text, parts: wholly(trace.text), after: null };
	const beside = (step: number) => {
		const other = corpus.neighbours(passage, 1).find(({ ordinal }) => ordinal === passage.ordinal + step);
		return other === undefined ? null : readable(other);
	};
	const parts = markedParts(text, passage, passage.masked, trace.shown, noted);
	return { before: beside(-1), text: trace.text, parts, after: beside(1) };
}

function wholly(text: string): Excerpt["parts"] {
	return [{ text, changed: false, findings: [] }];
}

/** The words of a passage on one line, cut at a space where they are many. */
function readable(passage: Passage): string {
	const words = unmasked(passage, passage.masked)
		.map(({ start, end }) => passage.article.text.slice(start, end))
		.join("")
		.replace(/\s+/g, " ")
		.trim();
	if (words.length <= LONGEST_NEIGHBOUR) return words;
	const cut = words.slice(0, LONGEST_NEIGHBOUR);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_NEIGHBOUR / 2))} …`;
}
