import type { Span } from "../engine/model.ts";
import { trimmed } from "./spans.ts";

/** A line with something in it, or a hard-wrapped paragraph. */
export interface Line extends Span {
	/** True when an empty line, or the start of the text, stands before it. */
	readonly apart: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const MAX_WRAP_WIDTH = 100;
const MIN_WRAP_WIDTH = 40;
const MIN_WRAPPED_LINES = 3;

/**
 * The paragraphs of a plain text: one for each line, unless the text is evidently hard-wrapped. There a line
 * goes on in the next one when that line's first word would not have fitted any more.
 */
export function paragraphLines(text: string, start = 0, end = text.length): Line[] {
	const lines = linesOf(text, start, end);
	const width = wrapWidth(text, lines);
	return width === null ? lines : unwrapped(text, lines, width);
}

/** The same of a text that was printed to a width, though little of it fills the width. */
export function printedParagraphs(text: string): Line[] {
	const lines = linesOf(text, 0, text.length);
	const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
	return width > MAX_WRAP_WIDTH ? paragraphLines(text) : unwrapped(text, lines, width);
}

function linesOf(text: string, start: number, end: number): Line[] {
	const lines: Line[] = [];
	let apart = true;
	const add = (from: number, to: number) => {
		const span = trimmed(text, from, to);
		if (span) lines.push({ ...span, apart });
		apart = span === null;
	};
	let at = start;
	for (const found of text.slice(start, end).matchAll(BREAK)) {
		add(at, start + found.index);
		at = start + found.index + found[0].length;
	}
	add(at, end);
	return lines;
}

/** The column at which the text was wrapped, or null when it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
	const continued = lines.filter((_, i) => lines[i + 1]?.apart === false);
	const lengths = continued.map((line) => line.end - line.start).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
	if (lengths.length < MIN_WRAPPED_LINES || width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return null;
	const long = lengths.filter((length) => length > width * 0.75).length;
	const open = continued.filter((line) => !closesSentence(text.slice(line.start, line.end))).length;
	return long >= lengths.length * 0.6 && open >= lengths.length * 0.5 ? width : null;
}

function unwrapped(text: string, lines: readonly Line[], width: number): Line[] {
	const out: Line[] = [];
	let previous: Line | null = null;
	for (const line of lines) {
		const last = out.at(-1);
		if (last && previous && !line.apart && goesOn(text, previous, line, width)) {
			out[out.length - 1] = { ...last, end: line.end };
		} else {
			out.push(line);
		}
		previous = line;
	}
	return out;
}

const MARKER = /^(?:[-*•+>#]|\d{1,3}[.)])\s/;

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
	const nextText = text.slice(next.start, Math.min(next.end, next.start + width));
	if (MARKER.test(nextText)) return false;
	const firstWord = nextText.search(/\s|$/);
	return line.end - line.start + 1 + firstWord > width * 0.85;
}

/** True when the text ends as a sentence, a quotation or an introduction of a list does. */
export function closesSentence(text: string): boolean {
	return /[.!?…:;。؟][)\]"'”’»*_]*$/.test(text);
}
