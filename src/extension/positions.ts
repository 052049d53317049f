/** The only file that turns spans into editor ranges and back. */
import { Position, Range, type TextDocument } from "vscode";
import type { Span } from "../engine/model.ts";

/** The offsets at which the lines of a text begin; enough to place spans without keeping the text. */
export type LineStarts = readonly number[];

/** The range of a span into this document's own text; beyond the end it is cut to the end. */
export function rangeOf(document: TextDocument, span: Span): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The range as a span into this document's own text. */
export function spanOf(document: TextDocument, range: Range): Span {
	return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Line starts of a text, with VS Code's idea of a line: ended by `\r\n`, `\n` or `\r`. */
export function lineStartsOf(text: string): LineStarts {
	const starts = [0];
	for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length);
	return starts;
}

/**
 * The range of a span into a file's decoded text. Lines and columns hold even where the editor's document has
 * other offsets, because opening a file makes all its line ends the same.
 */
export function rangeIn(starts: LineStarts, span: Span): Range {
	return new Range(positionIn(starts, span.start), positionIn(starts, span.end));
}

/**
 * Where `text` stands in the document now: at `expected`, or else the nearest place that has the same words
 * (the file may have changed since it was indexed). Undefined when the words are gone.
 */
export function locate(document: TextDocument, text: string, expected: Range): Range | undefined {
	const words = foldSpace(text);
	if (foldSpace(document.getText(expected)) === words) return expected;
	const whole = document.getText();
	const near = document.offsetAt(expected.start);
	let best: Span | undefined;
	for (const span of occurrences(whole, text)) {
		if (!best || Math.abs(span.start - near) < Math.abs(best.start - near)) best = span;
	}
	return best && rangeOf(document, best);
}

function positionIn(starts: LineStarts, offset: number): Position {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return new Position(low, Math.max(0, offset - (starts[low] ?? 0)));
}

function foldSpace(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Places in `whole` with the words of `text`, whatever white space stands between them. */
function* occurrences(whole: string, text: string): Generator<Span> {
	const words = text.trim().split(/\s+/);
	if (words[0] === "") return;
	const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\s+");
	for (const match of whole.matchAll(new RegExp(pattern, "g"))) {
		yield { start: match.index, end: match.index + match[0].length };
	}
}
