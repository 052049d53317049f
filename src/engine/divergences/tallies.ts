import { type Tally, talliesOf } from "../facets/tally.ts";
import type { Passage } from "../passages.ts";
import { contentTerms, type Sentence } from "../sentences.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { articlePassages, passagesOfTheEvent } from "./passages-of-event.ts";

/** So much of the claim must a passage have for a result with no figure in common to be of the same vote. */
const COVERED = 0.6;
const COVERED_SHARED = 0.4;

/**
 * quantity/value for the result of a vote or a match: the claim and the closest passage, or the next sentences of its
 * article, give one each, and no carrier gives the claim's.
 */
export const tallyDivergences: Comparator = (comparison) => {
	const [own, more] = resultsOf(comparison.claim);
	if (own === undefined) return [];
	if (more !== undefined) return setDivergences(comparison);
	const { closest, carriers, neighbours } = comparison;
	const beside = [closest.passage, ...neighbours(closest.passage, 1)];
	const told = [...beside, ...carriers.map(({ passage }) => passage), ...passagesOfTheEvent(comparison)];
	const given = [...new Set(told)].flatMap((passage) => resultsOf(passage));
	if (given.some((other) => isSame(own, other))) return [];
	for (const passage of beside) {
		const [theirs, another] = resultsOf(passage);
		if (theirs === undefined || another !== undefined) continue;
		return isOfOneVote(comparison, own, theirs, passage) ? [divergence(own, theirs, passage)] : [];
	}
	return [];
};

/** "7-5 6-2" for "7-5 6-0": as many sets, of which one ended otherwise. */
function setDivergences(comparison: Comparison): readonly Divergence[] {
	const { claim, closest, carriers } = comparison;
	if (isAgainstOthers(comparison)) return [];
	const ours = resultsOf(claim);
	const told = [closest, ...carriers].map(({ passage }) => ({ passage, sets: resultsOf(passage) }));
	const alike = told.filter(({ sets }) => sets.length === ours.length && areSets(claim, ours));
	const apart = ({ sets }: (typeof told)[number]) =>
		ours.flatMap((one, at) => {
			const other = sets[at];
			return other === undefined || isSame(one, other) ? [] : [{ one, other }];
		});
	if (alike.some((match) => apart(match).length === 0)) return [];
	const match = alike.find((one) => apart(one).length === 1);
	const [set] = match === undefined ? [] : apart(match);
	return set === undefined || match === undefined ? [] : [divergence(set.one, set.other, match.passage)];
}

/** One behind the other: "6-4 6-3", "6-4, 6-3". */
function areSets({ text, start: from }: Sentence, tallies: readonly Tally[]): boolean {
	return tallies.every(({ start }, at) => {
		const before = tallies[at - 1];
		return before === undefined || /^[\s,]+$/.test(text.slice(before.end - from, start - from));
	});
}

const ONE_VOICE = /^unanimous(?:ly)?$/;
const PARTLY = /^(?:not|n't|almost|nearly|virtually|less|never|non|non-)$/;

/** The tallies of a sentence; without one a vote of one voice, which has nobody against. */
function resultsOf(sentence: Sentence): readonly Tally[] {
	const tallies = talliesOf(sentence);
	if (tallies.length > 0) return tallies;
	const { tokens } = sentence;
	const at = tokens.findIndex(({ norm }) => ONE_VOICE.test(norm));
	const [word, before] = [tokens[at], tokens.slice(Math.max(0, at - 3), Math.max(0, at))];
	if (word === undefined || before.some(({ norm }) => PARTLY.test(norm))) return [];
	return [{ start: word.start, end: word.end, more: Number.POSITIVE_INFINITY, less: 0 }];
}

function isUnanimous({ more }: Tally): boolean {
	return more === Number.POSITIVE_INFINITY;
}

function isSame(a: Tally, b: Tally): boolean {
	if (isUnanimous(a) || isUnanimous(b)) return a.less === b.less;
	return a.more === b.more && a.less === b.less;
}

function isOfOneVote(comparison: Comparison, own: Tally, theirs: Tally, passage: Passage): boolean {
	const { closest } = comparison;
	if (isAgainstOthers(comparison)) return false;
	// As many voted, so the same body did.
	const body = own.more + own.less === theirs.more + theirs.less || isUnanimous(own) || isUnanimous(theirs);
	const shared = own.more === theirs.more || own.less === theirs.less || body;
	if (passage !== closest.passage) return shared && coveredBy(comparison, passage) >= COVERED;
	return closest.coverage >= (shared ? COVERED_SHARED : COVERED);
}

/** Whether claim and passage tell of two matches: both the result and a side are others. */
export function areTwoMatches(comparison: Comparison, passage: Passage): boolean {
	const own = resultsOf(comparison.claim);
	const theirs = resultsOf(passage);
	if (own.length === 0 || theirs.length === 0) return false;
	// Of two matches in sets one may end alike.
	const isTold = (one: Tally) => theirs.some((other) => isSame(one, other));
	return !own.every(isTold) && isAgainstOthers(comparison);
}

/** "A 2-0 victory over Norland", where the article has no Norland. */
function isAgainstOthers(comparison: Comparison): boolean {
	const { tokens } = comparison.claim;
	const sides = tokens.filter(({ capital }, at) => capital && AGAINST.test(tokens[at - 1]?.norm ?? ""));
	if (sides.length === 0) return false;
	const article = articlePassages(comparison);
	return sides.some(
		({ term }) => !article.some((passage) => passage.tokens.some((one) => one.term === term)),
	);
}

const AGAINST = /^(?:over|against|to|beat|beating|defeated)$/;

/** The share of the claim's words, its figures aside, that the closest passage or another one has. */
function coveredBy({ claim, closest }: Comparison, passage: Passage): number {
	const terms = new Set([...contentTerms(closest.passage), ...contentTerms(passage)]);
	const own = claim.tokens.filter(({ content, kind }) => content && kind !== "number");
	return own.filter(({ term }) => terms.has(term)).length / Math.max(1, own.length);
}

function divergence(own: Tally, theirs: Tally, passage: Passage): Divergence {
	return {
		type: "quantity/value",
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: { start: own.start, end: own.end, value: shownTally(own) },
		source: { start: theirs.start, end: theirs.end, value: shownTally(theirs), passage },
	};
}

function shownTally(tally: Tally): string {
	const { more, less } = tally;
	if (isUnanimous(tally)) return "unanimous";
	return `${more} to ${less}`;
}
