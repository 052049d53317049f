import type { Span } from "./model.ts";

/** Whether two spans of one text have a place in common. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether a span of a text lies in another one, or is the same. */
export function isInside(inner: Span, outer: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** From where the first of some spans begins to where the last one ends; of at least one. */
export function hull(...spans: readonly Span[]): Span {
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end)),
	};
}

/** Index of the first span that starts at an offset or later; their count when none does. The spans are in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Index of the first span that ends behind an offset; their count when none does. The spans are in order and apart. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What has a span, moved by so many code units. */
export function moved<Part extends Span>(part: Part, by: number): Part {
	return { ...part, start: part.start + by, end: part.end + by };
}
