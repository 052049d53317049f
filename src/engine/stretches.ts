// A passage is a sentence, but a sentence may be a page: a transcript without stops, a resolution with its reasons.
// Among so many words some are the same as those of any claim, or near to them in meaning.
import type { Alignment } from "./alignment.ts";
import type { Token } from "./tokens.ts";

/** So many words that follow each other are one telling, or so many for each of the claim's. */
const WORDS = 50;
const WORDS_FOR_EACH = 2;

/** A part of a passage, with those pairs of the alignment that stand in it. */
export interface Stretch {
	readonly tokens: readonly Token[];
	readonly pairs: Alignment["pairs"];
}

/**
 * The passage of an alignment as one stretch, or, where there is room for two tellings in it, as stretches that overlap
 * by half; `claim` is what is told.
 */
export function stretchesOf({ passage, pairs }: Alignment, claim: readonly Token[]): readonly Stretch[] {
	const { tokens } = passage;
	const room = Math.max(WORDS, WORDS_FOR_EACH * claim.length);
	if (tokens.length < 2 * room) return [{ tokens, pairs }];
	const step = Math.floor(room / 2);
	const count = Math.ceil((tokens.length - room) / step) + 1;
	return Array.from({ length: count }, (_, at) => {
		const [start, end] = [at * step, at * step + room];
		const within = pairs.filter(({ source }) => start <= source && source < end);
		return { tokens: tokens.slice(start, end), pairs: within };
	});
}
