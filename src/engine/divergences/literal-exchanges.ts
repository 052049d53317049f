// Another figure or name in the source's own words: nothing else differs, so that no tree is asked what it is of.
// Gates: all the claim's words but that one are a run of the passage's words; no passage near has the claim's figure or
// name; no rounding lies between two figures, and two names are no spellings, short forms or countries of one.

import { countriesOfWord } from "../countries.ts";
import { nameVariants } from "../data/name-variants.ts";
import { monthNames, personTitles } from "../data/name-words.ts";
import type { Reading } from "../reading.ts";
import { wordsOf } from "../sentences.ts";
import { overlaps } from "../spans.ts";
import { isAcronym, looksMisspelt, sameSpelling } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { articlePassages } from "./passages-of-event.ts";
import { whereOfPlaces } from "./placed-names.ts";

/** Fewer words in a row are no sentence. */
const LEAST = 8;
/** "16:47", "12-16", "1,250". */
const FIGURE = /^\d[\d,.:–-]*$/;
/** A year, of "2012-16" the first. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The source's words with another figure (`quantity/value`, `time/date`) or name (`who/entity`, `who/name`, `place/where`). */
export const literalExchanges: Comparator = (comparison) => {
	const { claim, closest, draft } = comparison;
	const [ours, theirs] = [wordsOf(claim), wordsOf(closest.passage)];
	if (ours.length < LEAST) return [];
	const pair = exchangedIn(ours, theirs);
	const type = pair && typeOf(pair, comparison);
	if (pair === undefined || type === undefined) return [];
	const [own, other] = pair;
	const near = [...articlePassages(comparison), ...passagesAround(comparison)];
	if (near.some(({ tokens }) => tokens.some(({ norm }) => norm === own.norm))) return [];
	const found: Divergence = {
		type,
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: sideIn(draft.text, own),
		source: placeIn(closest.passage, other),
	};
	return [whereOfPlaces(found, comparison)];
};

/** The only word in which the claim differs from a run of the passage's, and that one. */
function exchangedIn(ours: readonly Token[], theirs: readonly Token[]): readonly [Token, Token] | undefined {
	for (let from = 0; from + ours.length <= theirs.length; from++) {
		const apart = ours.flatMap((token, at) => (token.norm === theirs[from + at]?.norm ? [] : [at]));
		const [at = -1, ...more] = apart;
		const [own, other] = [ours[at], theirs[from + at]];
		if (own && other && more.length === 0) return [own, other];
	}
	return undefined;
}

function typeOf(
	[own, other]: readonly [Token, Token],
	{ claim, closest, reading, readingOf }: Comparison,
): Divergence["type"] | undefined {
	if (FIGURE.test(own.text) && FIGURE.test(other.text)) {
		const isRounded = reading.quantities.some(
			(one) => (one.bound !== null || one.vague) && overlaps(one, own),
		);
		if (isRounded) return undefined;
		const dated = [...reading.dates, ...reading.times].some((one) => overlaps(one, own));
		return dated || [own, other].every(({ norm }) => YEAR.test(norm)) ? "time/date" : "quantity/value";
	}
	if (!isName(own, reading) || !isName(other, readingOf(closest.passage))) return undefined;
	if (areOfOne(own.text, other.text) || claim.tokens.some(({ norm }) => norm === other.norm))
		return undefined;
	return looksMisspelt(own.norm, other.norm) ? "who/name" : "who/entity";
}

/** A name inside its sentence that is no title and dates nothing. */
function isName(token: Token, { sentence, words, dates }: Reading): boolean {
	if (!token.capital || !token.content || token.start === sentence.start) return false;
	if (personTitles.has(token.norm) || monthNames.has(token.norm)) return false;
	if (dates.some((date) => overlaps(date, token))) return false;
	return words.some((word) => word.upos === "PROPN" && overlaps(word, token));
}

/** "Kyiv" and "Kiev", "Bill" and "William", "Britain" and "UK", "Norway" and "Norwegian". */
function areOfOne(a: string, b: string): boolean {
	if (sameSpelling(a, b) || isAcronym(a) !== isAcronym(b)) return true;
	const [one, other] = [a.toLowerCase(), b.toLowerCase()];
	if ((nameVariants.get(one) ?? one) === (nameVariants.get(other) ?? other)) return true;
	const theirs = countriesOfWord(other);
	return [...countriesOfWord(one)].some((country) => theirs.has(country));
}
