/**
 * Words that say how a figure is meant: as an approximation or as a limit. The quantifier phrases of the grammars and
 * of newspaper style guides; written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

export type Bound = "about" | "nearly" | "at-most" | "at-least" | "more-than" | "less-than";

/** Words before a figure that make it less exact; who asks adds what else may stand there. */
export const approximators = wordSet("about around roughly nearly almost some over");

const BEFORE = `about: about; around; roughly; approximately; approx; circa; some; an estimated; estimated; close to; or so; in the region of; somewhere around
nearly: nearly; almost; just under; just shy of; not quite; just below
at-most: up to; at most; no more than; not more than; as many as; as much as; as high as; as long as; a maximum of; at the most; capped at
at-least: at least; no fewer than; no less than; not less than; not fewer than; a minimum of; as few as; as little as
more-than: more than; over; above; upwards of; upward of; in excess of; exceeding; exceed; exceeds; exceeded; surpass; surpasses; surpassed; surpassing; not below; north of; just over; well over; greater than; larger than; higher than; bigger than; longer than; heavier than; faster than; just above; well above; slightly over; beyond
less-than: fewer than; less than; under; below; well under; well below; smaller than; lower than; shorter than; lighter than; slower than; south of; short of`;

const AFTER = `about: or so; or thereabouts; give or take
at-least: or more; or older; or longer; or larger; or bigger; or greater; or heavier; or taller; and above; and over; and up; and upwards; at least; or higher
at-most: or fewer; or less; or younger; or shorter; or smaller; at most; or under; or lower; and under; and below`;

/** A phrase as lower-case words, with what it says. */
type BoundPhrase = readonly [phrase: readonly string[], bound: Bound];

/** Phrases before a figure by their last word, the longest first. */
export const boundsBefore: ReadonlyMap<string, readonly BoundPhrase[]> = byLastWord(phrases(BEFORE));

/** Phrases after a figure and its noun. */
export const boundsAfter: readonly BoundPhrase[] = phrases(AFTER);

function phrases(table: string): [string[], Bound][] {
	return table
		.split("\n")
		.flatMap((line) => {
			const [bound = "", list = ""] = line.split(": ");
			return list.split("; ").map((phrase): [string[], Bound] => [phrase.split(" "), bound as Bound]);
		})
		.sort((a, b) => b[0].length - a[0].length);
}

function byLastWord(list: readonly BoundPhrase[]): Map<string, BoundPhrase[]> {
	const map = new Map<string, BoundPhrase[]>();
	for (const entry of list) {
		const last = entry[0].at(-1) ?? "";
		map.set(last, [...(map.get(last) ?? []), entry]);
	}
	return map;
}
