// A claim against what retrieval found: the passages that carry it, and what these say otherwise.
import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { comparators } from "./divergences/all.ts";
import { areOfTwoBearers } from "./divergences/bearers.ts";
import { withoutFaint } from "./divergences/common-ground.ts";
import type { ClaimContext, Comparison } from "./divergences/comparison.ts";
import { withConflated } from "./divergences/conflated.ts";
import { type Divergence, isSerious } from "./divergences/divergence.ts";
import { fusedStories } from "./divergences/fused-stories.ts";
import { literalExchanges } from "./divergences/literal-exchanges.ts";
import { ARTICLE_REACH } from "./divergences/passages-of-event.ts";
import { framedContraries } from "./divergences/polarity.ts";
import { sharesGovernor } from "./divergences/same-thing.ts";
import { withoutStrangers } from "./divergences/strangers.ts";
import { areTwoMatches } from "./divergences/tallies.ts";
import { laterBy } from "./divergences/timeline.ts";
import type { FindingType } from "./findings.ts";
import { meantBy, tellsOf } from "./meant.ts";
import type { Passage } from "./passages.ts";
import { overlaps } from "./spans.ts";
import { alignWith, type Evidence, evidenceFor, evidenceOf, goesOnAbout } from "./trace.ts";

/** A claim as compared with what retrieval found; without evidence nothing carries it, yet some of it may be there. */
export interface Compared {
	readonly evidence: Evidence | undefined;
	/** With the nearest passage; undefined when nothing is near. */
	readonly comparison: Comparison | undefined;
	readonly found: readonly Divergence[];
}

/** Compares a claim with the passages that were aligned with it, best first. */
export function compared(context: ClaimContext, corpus: Corpus, aligned: readonly Alignment[]): Compared {
	const traced = evidenceFor(context.claim, corpus, aligned, context.reading.dates);
	const evidence = traced && dated(traced, context);
	const closest = evidence?.closest ?? fullest(aligned);
	if (closest === undefined) return inOtherWords(context, corpus, aligned, undefined);
	const comparison = {
		...context,
		closest,
		carriers: evidence === undefined ? [closest] : carriersOf(evidence),
	};
	if (evidence === undefined) return opposed(comparison, corpus, aligned);
	const sure = onCommonGround(divergencesOf(comparison, evidence.second), comparison, corpus);
	const found = withConflated(sure, comparison, evidence);
	const stories = withoutOverlap(fusedStories(comparison, evidence), found);
	const all = [...found, ...stories];
	// Of those whom the claim names the passage tells something else, unless it tells the same otherwise.
	if (!all.some(isSerious) && !tellsOf(context.reading, closest, corpus))
		return opposed({ ...comparison, carriers: [closest] }, corpus, aligned);
	return { evidence, comparison, found: all };
}

/** A date of the claim is compared with a carrier that dates the same act, where the closest passage dates nothing. */
function dated(evidence: Evidence, { reading, readingOf, pairingWith }: ClaimContext): Evidence {
	const { closest, carriers, second } = evidence;
	const [date] = reading.dates;
	if (date === undefined || carriers.length < 2 || readingOf(closest.passage).dates.length > 0)
		return evidence;
	const dating = carriers.find(({ passage }) =>
		readingOf(passage).dates.some(
			(other) => other.value !== null && sharesGovernor(pairingWith(passage), date, other),
		),
	);
	if (dating === undefined) return evidence;
	return { ...evidence, closest: dating, second: second === dating ? undefined : second };
}

/** Where nothing carries the claim, what has most of it. */
function fullest(aligned: readonly Alignment[]): Alignment | undefined {
	return aligned.reduce<Alignment | undefined>(
		(best, one) => (best === undefined || one.score > best.score + CLEARLY ? one : best),
		undefined,
	);
}

/** Which article a sentence goes on about tells more than a word. */
const CLEARLY = 0.1;

/** What the sentence is compared with: a passage of another article that has the rest of it carries it, too. */
function carriersOf({ carriers, second }: Evidence): readonly Alignment[] {
	if (second === undefined || second.coverage < OWN_SHARE) return carriers;
	const known = carriers.some(({ passage }) => passage.article.key === second.passage.article.key);
	return known ? carriers : [...carriers, second];
}

/** A claim of which too little is found in one passage, but that passage says something otherwise. */
function opposed(nearest: Comparison, corpus: Corpus, aligned: readonly Alignment[]): Compared {
	const found = againstNearest(nearest, corpus);
	const passage = found[0]?.source?.passage;
	if (passage === undefined) return inOtherWords(nearest, corpus, aligned, nearest);
	const closest =
		aligned.find((alignment) => alignment.passage === passage) ?? alignWith(nearest.claim, passage, corpus);
	return { evidence: evidenceOf(closest), comparison: { ...nearest, closest, carriers: [closest] }, found };
}

/** A claim that a passage makes in other words: too few are the same for the two to be compared word by word. */
function inOtherWords(
	context: ClaimContext,
	corpus: Corpus,
	aligned: readonly Alignment[],
	nearest: Comparison | undefined,
): Compared {
	const closest = meantBy(context.reading, corpus, aligned, context.told);
	if (closest === undefined) return { evidence: undefined, comparison: nearest, found: [] };
	return {
		evidence: evidenceOf(closest),
		comparison: { ...context, closest, carriers: [closest] },
		found: [],
	};
}

/** The opposite in the same words; where the article goes on about the same, whatever else the nearest passage has. */
function againstNearest(nearest: Comparison, corpus: Corpus): readonly Divergence[] {
	const contraries = onCommonGround(framedContraries(nearest), nearest, corpus).filter(isSerious);
	if (contraries.length > 0 || !goesOnAbout(nearest.claim, nearest.closest, corpus)) return contraries;
	const found = comparators.flatMap((compare) => compare(nearest));
	const told = ofOneThing(withoutTwofold(found), nearest);
	return told.filter((one) => one.source !== null && isSerious(one));
}

/** What is found, quieter where the passage, or the closest one right beside it, has too little of the claim. */
export function onCommonGround(
	found: readonly Divergence[],
	comparison: Comparison,
	corpus: Corpus,
): readonly Divergence[] {
	const { claim, closest } = comparison;
	const alignmentsAt = (passage: Passage): readonly Alignment[] => {
		if (passage === closest.passage) return [closest];
		const own = alignWith(claim, passage, corpus);
		return areBeside(passage, closest.passage) ? [own, closest] : [own];
	};
	const told = withoutFaint(found, claim, alignmentsAt, (alignment) => goesOnAbout(claim, alignment, corpus));
	return ofOneThing(told, comparison);
}

/** What is found, quieter where claim and passage tell of two things. */
function ofOneThing(found: readonly Divergence[], comparison: Comparison): readonly Divergence[] {
	return withoutStrangers(
		found.map((one) => (isOfAnother(one, comparison) ? { ...one, severity: "information" } : one)),
		comparison,
	);
}

/** Whether claim and passage tell of two things: two fires, two divisions, two matches. */
function isOfAnother(one: Divergence, comparison: Comparison): boolean {
	if (one.source === null || !isSerious(one)) return false;
	const { passage } = one.source;
	if (areTwoMatches(comparison, passage)) return true;
	if (!OF_A_SUBJECT.has(one.type)) return false;
	const article = [passage, ...comparison.neighbours(passage, ARTICLE_REACH)];
	return areOfTwoBearers(comparison.pairingWith(passage), one.draft, one.source, article);
}

/** What a sentence says of its subject. */
const OF_A_SUBJECT: ReadonlySet<FindingType> = new Set([
	"act/polarity",
	"act/status",
	"certainty/raised",
	"place/where",
	"quantity/scale",
	"quantity/trend",
	"quantity/value",
	"time/date",
	"time/span",
]);

function areBeside(one: Passage, other: Passage): boolean {
	return one.article.key === other.article.key && Math.abs(one.ordinal - other.ordinal) === 1;
}

/** What the closest passage says otherwise; then what the passage says that has the rest of the sentence. */
function divergencesOf(comparison: Comparison, second: Alignment | undefined): readonly Divergence[] {
	const told = withoutTwofold(comparators.flatMap((compare) => compare(comparison)));
	const first = [...told, ...withoutOverlap(literalExchanges(comparison), told)];
	if (second === undefined) return first;
	const beside = areBeside(second.passage, comparison.closest.passage);
	if (second.coverage < (beside ? SHARE_BESIDE : OWN_SHARE)) return first;
	const rest = { ...comparison, closest: second, carriers: [second, ...comparison.carriers] };
	const more = comparators.flatMap((compare) => compare(rest));
	// What an older article tells of an act, the closest passage has moved on from.
	const older = (laterBy(second.passage.article, comparison.closest.passage.article) ?? 0) > 0;
	const parts = more.filter(({ type }) => OF_A_PART.has(type) && !(older && MOVES_ON.has(type)));
	return [...first, ...withoutOverlap(parts, first)];
}

/** What is said of an act as long as it goes on: planned, then done; refused, then agreed. */
const MOVES_ON: ReadonlySet<string> = new Set(["act/polarity", "act/status", "certainty/raised"]);

/** "Rose" for "fell" is a trend, not a denial, too; a charge told as proven has also lost its "allegedly". */
function withoutTwofold(found: readonly Divergence[]): readonly Divergence[] {
	return found.filter((one, at) => {
		const special = found.filter(
			({ type }, place) =>
				MORE_SPECIFIC[one.type]?.includes(type) === true ||
				(ONCE.has(type) && type === one.type && place < at),
		);
		return withoutOverlap([one], special).length > 0;
	});
}

/** Several comparators of one family may find them. */
const ONCE: ReadonlySet<FindingType> = new Set([
	"quantity/trend",
	"who/entity",
	"act/polarity",
	"act/different",
	"place/where",
	"time/date",
]);

/** By code, those that say more of the same words. */
const MORE_SPECIFIC: Readonly<Partial<Record<FindingType, readonly FindingType[]>>> = {
	"act/polarity": [
		"quantity/trend",
		"place/where",
		"scope/general",
		"act/legal",
		"act/agency",
		"who/title",
		"who/group",
		"who/entity",
	],
	"act/status": ["logic/condition", "act/legal", "act/agency"],
	"act/different": ["logic/cause", "act/legal", "act/agency", "act/polarity", "act/status"],
	"certainty/raised": ["logic/condition", "logic/cause", "act/legal"],
	"attribution/dropped": ["act/legal"],
	"quantity/trend": ["act/agency", "place/where"],
	"scope/superlative": ["logic/comparison"],
	"time/date": ["logic/comparison"],
	"time/span": ["logic/comparison"],
	"place/where": ["logic/comparison"],
	"who/name": ["quantity/value"],
	"who/entity": ["logic/comparison", "place/where", "attribution/changed", "quantity/scale"],
};

/** Below this a second passage shares words, not a fact. */
const OWN_SHARE = 0.4;
/** The next sentence goes on about the same thing. */
const SHARE_BESIDE = 0.25;

/** Findings about a few words, which a passage that has only part of the sentence can decide. */
const OF_A_PART: ReadonlySet<string> = new Set([
	"quantity/value",
	"quantity/scale",
	"quantity/trend",
	"time/date",
	"time/span",
	"act/polarity",
	"act/status",
	"certainty/raised",
]);

/** Those of which no word of the draft is spoken of by the others already. */
export function withoutOverlap(
	divergences: readonly Divergence[],
	others: readonly Divergence[],
): readonly Divergence[] {
	return divergences.filter(({ draft }) => !others.some((other) => overlaps(draft, other.draft)));
}
