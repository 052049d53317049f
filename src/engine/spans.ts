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
