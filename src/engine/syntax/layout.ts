import type { ParagraphView } from "./paragraph-view.ts";

/**
 * What the layout alone decides: the indexes of words after which a sentence must end, for the next line is an item
 * of a list, a headline in capitals ends here or a blank line follows. Of other places it says nothing.
 */
export function layoutEnds(view: ParagraphView): ReadonlySet<number> {
	const ends = new Set<number>();
	const starts = lineStarts(view);
	if (starts.length < 2) return ends;
	const markers = starts.map((start) => markerAt(view, start));
	const items = markers.filter((marker) => marker === "1").length;
	const dashes = markers.filter((marker) => marker === "-").length;
	starts.forEach((start, line) => {
		if (line === 0) return;
		const marker = markers[line];
		const item = marker === "*" || (marker === "1" && items > 1) || (marker === "-" && dashes > 1);
		const introduced = marker !== undefined && view.shapes[start - 1] === ":";
		if (item || introduced || view.gaps[start] === "p" || isHeadline(view, starts[line - 1] ?? 0, start))
			ends.add(start - 1);
	});
	return ends;
}

/**
 * The number of words of the list marker at `start`, "1." or "(b)" or "•"; 0 when there is none. A marker is no
 * sentence of its own.
 */
export function markerLength(view: ParagraphView, start: number): number {
	if (view.shapes[start] === "*") return 1;
	const open = view.shapes[start] === "(" ? 1 : 0;
	const label = view.forms[start + open] ?? "";
	const close = view.forms[start + open + 1] ?? "";
	const closed = open === 1 ? close === ")" : close === ")" || (close === "." && /^\d/.test(label));
	return closed && /^(?:\d{1,2}|[a-z])$/i.test(label) && view.gaps[start + open + 1] === "" ? open + 2 : 0;
}

function lineStarts(view: ParagraphView): readonly number[] {
	const starts = [0];
	view.gaps.forEach((gap, index) => {
		if (/[nNp]/.test(gap)) starts.push(index);
	});
	return starts;
}

/** The kind of list marker a line begins with. */
function markerAt(view: ParagraphView, start: number): string | undefined {
	const shape = view.shapes[start] ?? "";
	if (shape === "*") return "*";
	if (/^[h-]$/.test(shape)) return view.gaps[start + 1] === "_" ? "-" : undefined;
	return markerLength(view, start) > 0 ? "1" : undefined;
}

/** A line of two words or more, all in capitals, over one that is not. */
function isHeadline(view: ParagraphView, first: number, next: number): boolean {
	const words = view.shapes.slice(first, next).filter((shape) => /^[xXUI]/.test(shape));
	const below = view.shapes.slice(next, next + 8).filter((shape) => /^[xX]/.test(shape));
	return (
		words.length > 1 &&
		below.length > 1 &&
		words.every((shape) => /^[UI]/.test(shape)) &&
		words.some((shape) => shape === "U")
	);
}
