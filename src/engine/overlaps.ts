import type { Span } from "./model.ts";

/** Whether two spans of one text have a place in common. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
