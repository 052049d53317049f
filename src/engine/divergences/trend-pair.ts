import type { Span } from "../model.ts";
import type { Pairing, WordPair } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";

/** Whether both words say how a measure moves: `quantity/trend` compares those. */
export function isTrendPair({ draft, source }: Pairing, pair: WordPair): boolean {
	return isTrendCue(draft, pair.draft) && isTrendCue(source, pair.source);
}

/** Whether the word says how a measure moves. */
export function isTrendCue({ words, trends }: Reading, at: number): boolean {
	const word: Span | undefined = words[at];
	return word !== undefined && trends.some(({ cue }) => overlaps(cue, word));
}
