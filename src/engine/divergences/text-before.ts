import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";

/** What a sentence has before a part of it, as written. */
export function textBefore({ sentence: { text, start } }: Reading, part: Span): string {
	return text.slice(0, part.start - start);
}
