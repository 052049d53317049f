// Two countries that changed places: "Chile's authorities … Peru-style curbs" for "Peru's authorities … Chile-style curbs".
// Gates: each tells whose something is, and in the passage the same something is the other country's; no passage near has
// one of the two as the claim does.

import { countriesOfWord } from "../countries.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { foldName } from "../spelling.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";

/** That something is a country's: "Peru's authorities", "Peruvian officials", "Chile-style curbs". */
interface Owned {
	readonly country: string;
	/** The word for the country, and the index of the word for what is its. */
	readonly word: Word;
	readonly thing: number;
}

/** `who/role`: what is one country's is the other's in the source, and the other way round. */
export const swappedCountries: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	const ours = ownedIn(reading);
	if (new Set(ours.map(({ country }) => country)).size < 2) return [];
	const theirs = ownedIn(readingOf(closest.passage));
	for (const one of ours) {
		const there = answerTo(one, theirs, closest.passage, comparison);
		if (there === undefined || there.country === one.country) continue;
		const other = ours.find(({ country }) => country === there.country);
		const back = other && answerTo(other, theirs, closest.passage, comparison);
		if (other === undefined || back?.country !== one.country || areOneThing(reading, one, other)) continue;
		if (passagesAround(comparison).some((passage) => isToldSo([one, other], passage, comparison))) continue;
		return [divergence([one, other], [there, back], comparison)];
	}
	return [];
};

/** "Peruvian ministers met Chilean ministers" says as much the other way round. */
function areOneThing({ words }: Reading, one: Owned, other: Owned): boolean {
	return words[one.thing]?.lemma === words[other.thing]?.lemma;
}

const OWNING = /^(?:nmod|nmod:poss|amod|compound)$/;

function ownedIn({ words }: Reading): readonly Owned[] {
	return words.flatMap((word, at): readonly Owned[] => {
		// "Russian-style" is three words to the parser.
		const joined = words[at + 1]?.text === "-" && at < word.head;
		const place = joined ? (words[word.head]?.head ?? -1) : word.head;
		const thing = words[place];
		if (!OWNING.test(word.deprel) || thing === undefined || !/^(?:NOUN|PROPN)$/.test(thing.upos)) return [];
		if (!/^\p{Lu}/u.test(word.text)) return [];
		const [country, ...more] = countriesOfWord(foldName(word.text.split("-")[0] ?? ""));
		return country === undefined || more.length > 0 ? [] : [{ country, word, thing: place }];
	});
}

/** Whose the same thing is in a passage; undefined where it is nobody's or of several. */
function answerTo(
	{ thing }: Owned,
	theirs: readonly Owned[],
	passage: Passage,
	{ pairingWith }: Comparison,
): Owned | undefined {
	const pair = pairingWith(passage).ofDraft(thing);
	if (!isAlike(pair)) return undefined;
	const [owner, ...more] = theirs.filter((other) => other.thing === pair.source);
	return more.length > 0 ? undefined : owner;
}

function isToldSo(claimed: readonly Owned[], passage: Passage, comparison: Comparison): boolean {
	const theirs = ownedIn(comparison.readingOf(passage));
	return claimed.some((one) => {
		const pair = comparison.pairingWith(passage).ofDraft(one.thing);
		return theirs.some(({ country, thing }) => country === one.country && thing === pair?.source);
	});
}

function divergence(
	ours: readonly Owned[],
	theirs: readonly Owned[],
	{ draft, closest: { passage } }: Comparison,
): Divergence {
	const span = (owned: readonly Owned[]) => hull(...owned.map(({ word }) => word));
	return {
		type: "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(draft.text, span(ours)),
		source: placeIn(passage, span(theirs)),
	};
}
