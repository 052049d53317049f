import type { FindingSource, SentenceReport, ShownPart, Trace } from "../engine/model.ts";
import { readableParts } from "../engine/readable.ts";
import { oneLine } from "./plain-text.ts";

/** So much of a passage is the passage: marking all its words marks none. */
const NEARLY_ALL = 0.85;
/** So much of an excerpt, at most, stands before what it is made for. */
const LEAD = 0.2;

/**
 * As `shownParts`; of a passage longer than `room` UTF-16 code units the stretch with most of what the findings are
 * about, or else of the words that the draft has as well, between dots.
 */
export function excerptParts(
	sentence: Pick<SentenceReport, "findings">,
	trace: Trace,
	room: number,
): readonly ShownPart[] {
	const parts = shownParts(sentence, trace);
	const compared = parts === trace.shown;
	const readParts = readableParts(parts, trace);
	const cut = compared ? stretchOf(readParts, sharedLength, room) : stretchOf(readParts, changedLength, room);
	if (!compared || lengthOf(cut, isChanged) < NEARLY_ALL * lengthOf(cut)) return cut;
	return cut.map((part) => ({ ...part, changed: false }));
}

/** The words of a passage around those that a finding is about, in at most about `room` code units. */
export function wordsAround(trace: Trace, source: FindingSource, room: number): string {
	const { start, text } = trace;
	const parts = [
		{ text: text.slice(0, source.start - start), changed: false },
		{ text: text.slice(source.start - start, source.end - start), changed: true },
		{ text: text.slice(source.end - start), changed: false },
	];
	return wordsOf(stretchOf(readableParts(parts, trace), changedLength, room));
}

/** The words of a passage that a sentence has as well, with those around them, in at most about `room` code units. */
export function sharedWords(trace: Trace, room: number): string {
	return wordsOf(stretchOf(readableParts(trace.shown, trace), sharedLength, room));
}

/**
 * The passage in parts: marked is what the findings are about, or else every word that the draft does not have. What
 * is about the whole passage, as a missing citation is, marks nothing. Pure.
 */
export function shownParts(
	{ findings }: Pick<SentenceReport, "findings">,
	{ key, start, end, text, shown }: Trace,
): readonly ShownPart[] {
	const spans = findings
		.flatMap(({ source, also = [] }) => (source ? [source, ...also] : []))
		.filter((source) => source.key === key && source.start >= start && source.end <= end)
		.filter((source) => source.end - source.start < NEARLY_ALL * (end - start))
		.sort((a, b) => a.start - b.start);
	if (spans.length === 0) return shown;
	const parts: ShownPart[] = [];
	let at = start;
	for (const span of spans) {
		if (span.end <= at) continue;
		const from = Math.max(at, span.start);
		parts.push({ text: text.slice(at - start, from - start), changed: false });
		parts.push({ text: text.slice(from - start, span.end - start), changed: true });
		at = span.end;
	}
	return [...parts, { text: text.slice(at - start), changed: false }].filter((part) => part.text !== "");
}

function isChanged({ changed }: ShownPart): boolean {
	return changed;
}

function wordsOf(parts: readonly ShownPart[]): string {
	return oneLine(parts.map(({ text }) => text).join(""));
}

function lengthOf(parts: readonly ShownPart[], counts: (part: ShownPart) => boolean = () => true): number {
	return parts.reduce((sum, part) => sum + (counts(part) ? part.text.length : 0), 0);
}

/** The first stretch of at most `room` with most of what `tells` counts, cut between words. */
function stretchOf(
	parts: readonly ShownPart[],
	tells: (part: ShownPart) => number,
	room: number,
): readonly ShownPart[] {
	const text = parts.map((part) => part.text).join("");
	if (text.length <= room) return parts;
	const placed = parts.map((part, index) => {
		const start = lengthOf(parts.slice(0, index));
		return { part, start, end: start + part.text.length };
	});
	const starts = [0, ...placed.filter(({ part }) => tells(part) > 0).map(({ start }) => start - LEAD * room)];
	const told = (from: number) =>
		placed.reduce((sum, { part, start, end }) => {
			const to = Math.max(0, Math.min(end, from + room) - start);
			return sum + tells({ ...part, text: part.text.slice(Math.max(0, from - start), to) });
		}, 0);
	const best = starts
		.map((start) => Math.floor(Math.min(Math.max(0, start), text.length - room)))
		.reduce((one, other) => (told(other) > told(one) ? other : one));
	const from = best === 0 ? 0 : wordFrom(text, best);
	const to = best + room >= text.length ? text.length : wordBefore(text, best + room);
	const kept = placed.map(({ part, start, end }) => ({
		...part,
		text: text.slice(Math.max(start, from), Math.max(start, from, Math.min(end, to))),
	}));
	const dots = (cut: boolean) => (cut ? [{ text: "…", changed: false }] : []);
	return [...dots(from > 0), ...kept.filter((part) => part.text !== ""), ...dots(to < text.length)];
}

function changedLength({ text, changed }: ShownPart): number {
	return changed ? text.length : 0;
}

/** What a part has in common with the draft: figures, and words that are longer than "that" and "from". */
function sharedLength({ text, changed }: ShownPart): number {
	if (changed) return 0;
	const words = text.match(/\p{L}{5,}|\p{N}+/gu) ?? [];
	return words.reduce((sum, word) => sum + word.length, 0);
}

/** Where the next word begins, or the place itself where none does nearby. */
function wordFrom(text: string, at: number): number {
	const space = text.slice(at, at + LONGEST_WORD).search(/\s\S/);
	return space < 0 ? at : at + space + 1;
}

/** Where the last word before a place ends, without the mark behind it. */
function wordBefore(text: string, at: number): number {
	const before = text.slice(Math.max(0, at - LONGEST_WORD), at + 1);
	const tail = /[\s,;:–—-]+\S*$/.exec(before);
	return tail === null ? at : at + 1 - tail[0].length;
}

const LONGEST_WORD = 40;
