// Parts raw text into syntactic words as Universal Dependencies English does (EWT 2.16 and later): white space first,
// then each run of visible characters from left to right, one pattern for each way to write something. Every pattern
// is tried a bounded number of times at a character, so the time is linear in the text.
import type { Span } from "../model.ts";
import { unmasked } from "../tokens.ts";
import { piecesOf } from "./pieces.ts";

/**
 * The syntactic words of `text.slice(span)` in order, without what stands in a masked part: "don't" is "do" and "n't",
 * "15-year" three words, "$5" two, "U.S." one. They never overlap and together hold every character that is neither
 * white space nor an invisible format character standing alone (zero-width space, soft hyphen, direction mark).
 * `masked` is sorted. The stop of an abbreviation that ends a sentence is a word of its own.
 */
export function wordSpans(text: string, span: Span, masked: readonly Span[] = []): readonly Span[] {
	const runs = visibleRuns(text, span, masked);
	const words: Span[] = [];
	runs.forEach(({ start, end }, index) => {
		for (const piece of piecesOf(text.slice(start, end), following(text, runs, index)))
			words.push({ start: start + piece.start, end: start + piece.end });
	});
	return words;
}

const RUN = /\S+/gu;

/** The runs of visible characters. */
function visibleRuns(text: string, span: Span, masked: readonly Span[]): readonly Span[] {
	const runs: Span[] = [];
	for (const part of unmasked(span, masked)) {
		for (const match of text.slice(part.start, part.end).matchAll(RUN)) {
			const start = part.start + match.index;
			runs.push({ start, end: start + match[0].length });
		}
	}
	return runs;
}

/** The beginning of the next run; "" at the end of the stretch or before a blank line. */
function following(text: string, runs: readonly Span[], index: number): string {
	const run = runs[index];
	const next = runs[index + 1];
	if (run === undefined || next === undefined) return "";
	const gap = text.slice(run.end, Math.min(next.start, run.end + 200));
	return /\n\s*\n/.test(gap) ? "" : text.slice(next.start, Math.min(next.end, next.start + 24));
}
