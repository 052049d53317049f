// "Inside the quarry" for "outside the quarry". Gates, in order: the same noun, which in the passage is on the contrary
// side; what is there is the same, or most around it is; no passage of the articles has the noun on the claim's side.
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Prepositions of two sides that exclude each other. */
const SIDES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
	[new Set(["in", "inside", "within"]), new Set(["outside"])],
	[new Set(["above"]), new Set(["below", "beneath", "under", "underneath"])],
	[new Set(["above", "over"]), new Set(["below", "beneath", "underneath"])],
];
const ALL: ReadonlySet<string> = new Set(SIDES.flat().flatMap((forms) => [...forms]));
const LEAST_SHARE = 0.6;
const LEAST_MATCHED = 2;
/** Nouns between a place and what is there. */
const MOST_BETWEEN = 2;
/** Words between a preposition and its noun: "in the old grain". */
const BETWEEN = 5;

/** `place/where`: the contrary side of the same place. */
export const otherSides: Comparator = (comparison) => {
	for (const at of comparison.reading.words.keys()) {
		const found = otherSideOf(at, comparison);
		if (found !== undefined) return [found];
	}
	return [];
};

function otherSideOf(at: number, comparison: Comparison): Divergence | undefined {
	const { reading, closest, carriers } = comparison;
	const ours = sideOf(reading.words, at);
	const contrary = ours && contraryOf(ours);
	if (ours === undefined || contrary === undefined || isMeasured(at, comparison)) return undefined;
	for (const { passage } of [closest, ...carriers]) {
		const source = contraryIn(passage, at, contrary, comparison);
		if (source === undefined) continue;
		if (isSaid(at, ours, comparison)) return undefined;
		return {
			type: "place/where",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start: ours.start, end: reading.words[at]?.end ?? ours.end, value: formOf(ours) },
			source: { ...source, passage },
		};
	}
	return undefined;
}

/** Where a passage has the claim's noun on the contrary side, with the same there. */
function contraryIn(passage: Passage, at: number, contrary: ReadonlySet<string>, comparison: Comparison) {
	if (!passage.tokens.some(({ norm }) => contrary.has(norm))) return undefined;
	const pairing = comparison.pairingWith(passage);
	const pair = pairing.ofDraft(at);
	if (pair === undefined || !/^(?:same|stem)$/.test(pair.kind)) return undefined;
	const { words } = pairing.source;
	const theirs = sideOf(words, pair.source);
	if (theirs === undefined || !contrary.has(formOf(theirs))) return undefined;
	if (!isOfTheSame(pairing, at, pair.source) && !isBehindTheSame(pairing, at, pair.source)) return undefined;
	const denied = [
		isDeniedAt(pairing.draft, headOf(pairing.draft.words, at)),
		isDeniedAt(pairing.source, headOf(words, pair.source)),
	];
	if (denied[0] !== denied[1]) return undefined;
	return { start: theirs.start, end: words[pair.source]?.end ?? theirs.end, value: formOf(theirs) };
}

/** The word that tells on which side of a noun something is. */
function sideOf(words: readonly Word[], noun: number): Word | undefined {
	if (!/^(?:NOUN|PROPN)$/.test(words[noun]?.upos ?? "")) return undefined;
	return words.find(({ head, deprel }) => head === noun && deprel === "case");
}

function contraryOf(side: Word): ReadonlySet<string> | undefined {
	const form = formOf(side);
	const found = SIDES.flatMap(([one, other]) => (one.has(form) ? [other] : other.has(form) ? [one] : []));
	return found.length === 0 ? undefined : new Set(found.flatMap((forms) => [...forms]));
}

function formOf({ text }: Word): string {
	return text.toLowerCase();
}

function headOf(words: readonly Word[], at: number): number {
	return words[at]?.head ?? -1;
}

/** "Above 40 degrees", "within two weeks" tell no place. */
function isMeasured(at: number, { reading: { words, quantities, times } }: Comparison): boolean {
	const noun = words[at];
	return (
		noun !== undefined &&
		[...quantities, ...times].some(({ start, end }) => start < noun.end && noun.start < end)
	);
}

/** Whether what the claim has there is what the passage has there, or stands above it, with most around it. */
function isOfTheSame(pairing: Pairing, at: number, place: number): boolean {
	const head = pairing.ofDraft(headOf(pairing.draft.words, at));
	if (!isAlike(head) || !standsAt(pairing.source.words, place, head.source)) return false;
	const { share, matched } = surroundingsOf(pairing, head.draft, head.source);
	return share >= LEAST_SHARE && matched >= LEAST_MATCHED;
}

/** "On servers in the country", "on servers outside the country": the tree may hang such places on different words. */
function isBehindTheSame(pairing: Pairing, at: number, place: number): boolean {
	const before = ({ words }: Pairing["draft"], noun: number) => {
		const side = sideOf(words, noun);
		const found = side === undefined ? -1 : words.indexOf(side) - 1;
		return words[found]?.upos === "NOUN" ? found : -1;
	};
	const pair = pairing.ofDraft(before(pairing.draft, at));
	if (pair?.kind !== "same" || pair.source !== before(pairing.source, place)) return false;
	const { share, matched } = surroundingsOf(pairing, pair.draft, pair.source);
	return share >= LEAST_SHARE && matched >= LEAST_MATCHED;
}

/** Whether a place is told of a word, or of a noun with it: "held in a tent outside the hall", not "held by him who lives outside". */
function standsAt(words: readonly Word[], place: number, at: number): boolean {
	let above = headOf(words, place);
	for (let step = 0; step < MOST_BETWEEN && above !== at && words[above]?.upos === "NOUN"; step++)
		above = headOf(words, above);
	return above === at;
}

/** Whether a passage of the articles has the noun behind a word for the claim's side. */
function isSaid(at: number, side: Word, comparison: Comparison): boolean {
	const { claim, reading } = comparison;
	const noun = reading.words[at];
	const term = noun && tokenOf(claim.tokens, noun)?.term;
	const contrary = contraryOf(side) ?? new Set();
	return articlePassages(comparison).some(({ tokens }) =>
		tokens.some((token, place) => {
			if (token.term !== term) return false;
			const before = tokens.slice(Math.max(0, place - BETWEEN), place);
			const nearest = before.findLast(({ norm }) => ALL.has(norm));
			return nearest !== undefined && !contrary.has(nearest.norm);
		}),
	);
}
