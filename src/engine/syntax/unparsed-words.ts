import type { Span } from "../model.ts";
import type { Word } from "./tree.ts";

/** A word with its text at hand; its tag and its head are worked out with the whole sentence's when asked for. */
export interface UnparsedWord extends Span {
	readonly text: string;
	readonly xpos: string;
	readonly head: number;
}

/** The words at these places of a text; `parsed` gives the same words with tags and tree. */
export function unparsedWords(
	text: string,
	spans: readonly Span[],
	parsed: () => readonly Word[],
): readonly UnparsedWord[] {
	return spans.map(({ start, end }, at) => ({
		start,
		end,
		text: text.slice(start, end),
		get xpos() {
			return parsed()[at]?.xpos ?? "";
		},
		get head() {
			return parsed()[at]?.head ?? -1;
		},
	}));
}
