import type { Lexicon } from "./lexicon.ts";
import { linked } from "./links.ts";
import { isVerbFile, type LexiconTables, synsetOf } from "./tables.ts";
import { wordAt } from "./words.ts";

/** Fewest letters at the beginning that a noun shares with its verb: "arrival" and "arrive". */
const SHARED = 3;

/**
 * The verb that WordNet derives a noun from, or from it ("resignation" → "resign"), of several the one spelled most
 * like it; undefined where there is none.
 */
export function verbOfNoun({ tables, senses }: Lexicon, noun: string): string | undefined {
	let best: string | undefined;
	let most = SHARED - 1;
	for (const sense of senses(noun, "NOUN")) {
		for (const other of linked(tables.links.derivation, sense)) {
			if (!isVerbFile(tables.files[synsetOf(tables, other)] ?? 0)) continue;
			const verb = wordAt(tables.words, wordOfSense(tables, other));
			const shared = sharedLetters(noun, verb);
			if (shared > most) [best, most] = [verb, shared];
		}
	}
	return best;
}

/** The number of the word that has a sense. */
function wordOfSense({ firstSense }: LexiconTables, sense: number): number {
	let low = 0;
	let high = firstSense.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((firstSense[middle] ?? 0) <= sense) low = middle;
		else high = middle;
	}
	return low;
}

function sharedLetters(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	return at;
}
