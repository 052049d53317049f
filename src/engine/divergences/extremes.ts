// Lows and highs of a time that a compound names: "post-war lows", "a ten-year high". "The lowest ever" claims more, and
// "the lowest since the merger" draws it among others.
// Gates: the closest passage has one of them, and the claim one of the same direction, both about the same words; the
// claim's time is of all time, or is named in other words and without a year; nothing near says "ever" or "record".

import { everWords } from "../data/ever-words.ts";
import { isAlike } from "../pairing.ts";
import type { Sentence } from "../sentences.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

const EXTREME =
	/\b(?:post-(\p{L}+(?:[- ]\p{L}+)?)|[\p{L}\d]+-(?:year|month|week|decade))[- ](lows?|highs?|peaks?)\b/iu;
const LOWEST = /\b(?:lowest|lows?|worst)\b/i;
const HIGHEST = /\b(?:highest|highs?|peaks?|best)\b/i;
const SINCE = /\bsince (?:the )?(?:end of (?:the )?)?([\p{L}-]+(?: [\p{L}-]+){0,3})/iu;
const RECORD = /\brecord\b/i;
const NEAR = 2;
const LEAST_SHARED = 2;

/** Whether a sentence has the low or the high of a time that a compound names. */
export function hasExtreme({ text }: Sentence): boolean {
	return EXTREME.test(text);
}

/** logic/comparison: another time for a low or a high. */
export const changedExtremes: Comparator = ({ claim, closest, neighbours, pairingWith, draft }) => {
	const { passage } = closest;
	const theirs = EXTREME.exec(passage.text);
	if (theirs === null || EXTREME.test(claim.text)) return [];
	const rank = /^low/i.test(theirs[2] ?? "") ? LOWEST : HIGHEST;
	const ours = rank.exec(claim.text);
	if (ours === null || pairingWith(passage).pairs.filter(isAlike).length < LEAST_SHARED) return [];
	const ever = everWords.exec(claim.text) ?? RECORD.exec(claim.text);
	const other = ever ?? otherTime(claim, theirs[1]);
	const isSaid = ({ text }: Sentence) => everWords.test(text) || RECORD.test(text);
	if (other === null || [passage, ...neighbours(passage, NEAR)].some(isSaid)) return [];
	const start = claim.start + Math.min(ours.index, other.index);
	const end = claim.start + Math.max(ours.index + ours[0].length, other.index + other[0].length);
	const from = passage.start + theirs.index;
	return [
		{
			type: "logic/comparison",
			direction: ever === null ? "different" : "stronger",
			relation: ever === null ? "incompatible" : "undetermined",
			confidence: 0.75,
			draft: sideIn(draft.text, { start, end }),
			source: placeIn(passage, { start: from, end: from + theirs[0].length }),
		},
	];
};

/** "Since World War Two" for "post-Cold War": a time that lacks a word of the source's; a year is for nobody to compare. */
function otherTime({ text }: Sentence, named: string | undefined): RegExpExecArray | null {
	const since = SINCE.exec(text);
	if (since === null || named === undefined || /\d/.test(since[0])) return null;
	const words = (since[1] ?? "").toLowerCase().split(/[- ]/);
	return named
		.toLowerCase()
		.split(/[- ]/)
		.every((word) => words.includes(word))
		? null
		: since;
}
