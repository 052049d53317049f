import type { Piece } from "../pieces.ts";
import type { Segment } from "./segments.ts";

/** A segment as a piece of an extracted article, which has no place in a text yet. */
export function pieceOf({
	kind,
	level,
	text,
	linked,
}: Pick<Segment, "kind" | "level" | "text" | "linked">): Piece {
	return { start: 0, end: 0, kind, level, masked: [], words: text, isLink: linked > 0.9, apart: true };
}
