// The date that a passage gives for something else in the same sentence: "was rated poor in 2012" for "was rated poor in
// 2021, two grades below where it stood in 2012", "built in 1974" for "built in 1931 and widened in 1974". Gates: the
// passage dates the claim's verb otherwise, and dates by the claim's day a verb of a clause below it, or one that is joined
// to it, that the claim does not have; no passage of the event says what the claim says.

import type { DateFacet } from "../facets/dates.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { tokenOf } from "./article-terms.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import type { DateWitness } from "./date-witnesses.ts";
import { isDeniedAt } from "./denied-word.ts";
import { articlePassages, passagesOfTheEvent } from "./passages-of-event.ts";
import { anchorOf, verbOver } from "./same-thing.ts";
import { textBefore } from "./text-before.ts";

const SURE = 0.75;
/** So much of the claim stands in the passage. */
const COVERED = 0.7;

/** What the closest passage gives as the date of the claim's verb, where it has the claim's date for another verb. */
export function exchangedDate(comparison: Comparison, date: DateFacet): DateWitness | undefined {
	const { reading, closest, pairingWith } = comparison;
	const verb = verbOver(reading, date);
	if (verb === undefined || closest.coverage < COVERED) return undefined;
	const { passage } = closest;
	const pairing = pairingWith(passage);
	const [answer] = answersOf(pairing, verb);
	if (answer === undefined) return undefined;
	const dates = comparison.readingOf(passage).dates;
	const own = dates.find(
		(other) => verbOver(pairing.source, other) === answer && isOther(date, other, passage.article.published),
	);
	const joined =
		isDeniedAt(reading, verb) === isDeniedAt(pairing.source, answer) && !isEndOfRange(reading, date);
	const same = dates.find(
		(other) =>
			(datesRelate(date, other) === "same" &&
				(isOfClause(pairing, other, answer) ||
					(joined && isOfJoined(pairing, other, answer)) ||
					(isBase(pairing.source, other) &&
						!isBase(reading, date) &&
						!isBase(pairing.source, own ?? other)))) ||
			(/^(?:same|less-specific)$/.test(datesRelate(date, other)) &&
				hangsOn(reading, date, verb) &&
				isOfThing(pairing, other, answer)),
	);
	if (own === undefined || same === undefined || isGiven(comparison, date, passage, verb)) return undefined;
	if (reading.dates.some((other) => datesRelate(other, own) === "same")) return undefined;
	return { passage, source: own, score: SURE, relation: "different" };
}

function isOther(date: DateFacet, other: DateFacet, published: string | null): boolean {
	// "On Thursday" for "in 2014".
	if (date.weekday !== null && date.grain === "day" && other.grain === "year" && other.value !== null)
		return published?.startsWith(other.value) !== true;
	return other.grain === date.grain && other.said === date.said && datesRelate(date, other) === "different";
}

/** Whether a date is of a verb below the other one that nothing in the claim answers to. */
function isOfClause(pairing: Pairing, date: DateFacet, above: number): boolean {
	const at = verbOver(pairing.source, date);
	if (at === undefined || at === above || !isBelow(pairing.source.words, at, above)) return false;
	if (/^(?:conj|parataxis)$/.test(pairing.source.words[at]?.deprel ?? "")) return false;
	// "Followed by snow on Saturday": what the claim speaks of is in that clause.
	const tells = (source: number) => source !== at && isBelow(pairing.source.words, source, at);
	if (pairing.pairs.some((pair) => isAlike(pair) && tells(pair.source) && isNominal(pairing, pair.source)))
		return false;
	return !isAlike(pairing.ofSource(at));
}

/**
 * Whether a date is of a verb that nothing in the claim answers to: on a level with the other one, "and left in 2006", or
 * over the relative clause in which that stands, "who found it in 2014, died on Thursday".
 */
function isOfJoined(pairing: Pairing, date: DateFacet, beside: number): boolean {
	const { words } = pairing.source;
	const at = verbOver(pairing.source, date);
	if (at === undefined || at === beside || isAlike(pairing.ofSource(at))) return false;
	const over = words[beside]?.deprel === "acl:relcl" && isBelow(words, beside, at);
	return over || firstJoined(words, at) === firstJoined(words, beside);
}

/** "Twice as many as in 2019", "up from 2019": what is only compared with. */
function isBase(reading: Reading, date: DateFacet): boolean {
	const before = textBefore(reading, date);
	return /\b(?:as|than|from|against|(?:compared|comparison) (?:with|to))\s+(?:(?:in|on|at|for)\s+)?(?:the\s+)?$/i.test(
		before,
	);
}

/** The first of the words that a word is joined to by "and". */
function firstJoined(words: readonly Word[], at: number): number {
	let first = at;
	while (words[first]?.deprel === "conj") first = words[first]?.head ?? first;
	return first;
}

/** "From 4 to 9 March". */
function isEndOfRange(reading: Reading, date: DateFacet): boolean {
	return date.deadline || /\bto\s+$/.test(textBefore(reading, date));
}

/** "Arrested for a call of 21 March": whether a date is of a thing, or of a participle that tells which. */
function isOfThing({ source }: Pairing, date: DateFacet, above: number): boolean {
	const { words } = source;
	const anchor = anchorOf(source, date) ?? -1;
	const over = words[anchor]?.head ?? -1;
	if (over < 0 || over === above || !isBelow(words, over, above)) return false;
	return words[over]?.upos === "NOUN" || words[over]?.deprel === "acl";
}

/** Whether the verb itself is dated, and no thing that stands between: "arrested over the call in March". */
function hangsOn({ words, ...reading }: Comparison["reading"], date: DateFacet, verb: number): boolean {
	const at = anchorOf({ ...reading, words }, date) ?? -1;
	return words[at]?.head === verb && !words.slice(verb, at).some(({ upos }) => /^(?:NOUN|PRON)$/.test(upos));
}

function isNominal({ source }: Pairing, at: number): boolean {
	const word = source.words[at];
	return (
		/^(?:NOUN|PROPN)$/.test(word?.upos ?? "") && !source.dates.some((date) => overlaps(date, word ?? date))
	);
}

/** The word of the passage that says the same as one of the claim. */
function answersOf(pairing: Pairing, verb: number): readonly number[] {
	const pair = pairing.ofDraft(verb);
	return isAlike(pair) ? [pair.source] : [];
}

/**
 * Whether both date the same verb of two sentences that are else the same: "was found guilty in March 2023" and "… in March
 * 2024", whatever else was in March 2023.
 */
export function datesOneVerb(
	{ reading, readingOf, closest, pairingWith }: Comparison,
	date: DateFacet,
	other: DateFacet,
): boolean {
	const verb = verbOver(reading, date);
	if (verb === undefined || closest.coverage < COVERED || date.grain !== other.grain) return false;
	const pair = pairingWith(closest.passage).ofDraft(verb);
	return pair?.kind === "same" && verbOver(readingOf(closest.passage), other) === pair.source;
}

/** Whether a passage of the article gives the claim's date for the claim's verb, or for none. */
export function isGivenOfVerb(comparison: Comparison, date: DateFacet): boolean {
	const verb = verbOver(comparison.reading, date) ?? -1;
	const word = comparison.reading.words[verb];
	const term = word && tokenOf(comparison.claim.tokens, word)?.term;
	return articlePassages(comparison).some((passage) => {
		const dates = comparison
			.readingOf(passage)
			.dates.filter((other) => /^(?:same|less-specific)$/.test(datesRelate(date, other)));
		if (passage === comparison.closest.passage || dates.length === 0) return false;
		// "Hearings went on until 6 May" may well be of what was heard.
		if (passage.tokens.some((token) => token.term === term)) return true;
		const pairing = comparison.pairingWith(passage);
		const [answer] = answersOf(pairing, verb);
		return dates.some((other) => {
			const over = verbOver(pairing.source, other);
			return over === undefined || over === answer;
		});
	});
}

/** Whether another passage gives the claim's date for the claim's verb. */
function isGiven(comparison: Comparison, date: DateFacet, closest: Passage, verb: number): boolean {
	return passagesOfTheEvent(comparison).some((passage) => {
		if (passage === closest) return false;
		const pairing = comparison.pairingWith(passage);
		const [answer] = answersOf(pairing, verb);
		return comparison
			.readingOf(passage)
			.dates.some(
				(other) =>
					/^(?:same|less-specific)$/.test(datesRelate(date, other)) &&
					answer !== undefined &&
					verbOver(pairing.source, other) === answer,
			);
	});
}
