// Where the draft follows one article and others say otherwise of the same event: source/conflict when they are of one
// day, time/stale and source/superseded when a later one has moved on. findings.md §3: what is not surely the same event,
// the same facet and the same as-of time is left alone.

import type { Alignment } from "../alignment.ts";
import type { Corpus } from "../corpus.ts";
import { asOfWords, earlyWords } from "../data/tolls.ts";
import { quantitiesOf } from "../facets/quantity.ts";
import type { FindingType } from "../findings.ts";
import type { Span } from "../model.ts";
import { mayUpdate, type OtherSource } from "../others.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { derived } from "../same-origin.ts";
import { overlaps } from "../spans.ts";
import type { Evidence } from "../trace.ts";
import { alignWith } from "../trace.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { figureSpan } from "./figure-span.ts";
import { supports } from "./figures.ts";
import { movedOn } from "./moved-on.ts";
import { overtakenFigures } from "./overtaken-figures.ts";
import { standingInPair } from "./paired-figures.ts";
import { isSameEvent, laterBy, type Statement, statementsOf, type Toll, tollsOf } from "./timeline.ts";

/** News of an event goes on for so many days; what is later is another one, or a look back. */
const LATEST = 45;

/** What the articles say against each other. */
export interface BetweenSources {
	readonly found: readonly Divergence[];
	/** Figures of the claim that some article gives: that the closest passage has another is no slip of the draft. */
	readonly given: readonly Span[];
}

/** What the articles say of the claim's facets against each other; `own` is what the closest passage says otherwise. */
export function betweenSources(
	comparison: Comparison,
	evidence: Evidence,
	own: readonly Divergence[],
	others: readonly OtherSource[],
	corpus: Corpus,
): BetweenSources {
	if (comparison.closest.passage.kind === "headline" && evidence.carriers.length === 1)
		return { found: [], given: [] };
	const tolls = tollsOf(comparison.reading).map((toll) => ofToll(comparison, evidence, toll, corpus));
	const told = tolls.flatMap(({ found }) => found ?? []);
	const rest = others.flatMap((other) => ofOther(comparison, other, [...own, ...told], corpus));
	const overtaken = overtakenFigures(comparison, passagesOf(evidence, comparison), corpus);
	const moved = movedOn(comparison, evidence.carriers, corpus);
	return {
		found: firstOfEach([...told, ...overtaken, ...rest, ...moved]),
		given: [...tolls.flatMap(({ given }) => given ?? []), ...overtaken.map(({ draft }) => draft)],
	};
}

/** The report without the slips in figures that an article gives. */
export function withoutGiven(own: readonly Divergence[], { given }: BetweenSources): readonly Divergence[] {
	return own.filter((one) => !given.some((figure) => isOfFigure(one, figure)));
}

/** The draft parts from its own source in the figure itself. */
function isOfFigure({ type, draft }: Divergence, figure: Span): boolean {
	return type.startsWith("quantity/") && overlaps(draft, figure);
}

interface TollReport {
	readonly found?: Divergence | undefined;
	readonly given?: Span;
}

/** The last word of the corpus on a toll of the claim. */
function ofToll(comparison: Comparison, evidence: Evidence, toll: Toll, corpus: Corpus): TollReport {
	const { claim, closest } = comparison;
	// The figure is another month's there, whatever else has it.
	if (standingInPair(toll.figure, comparison) === "crossed") return {};
	const statements = statementsOf(claim, toll, closest, passagesOf(evidence, comparison), corpus);
	const agreeing = statements.filter(({ agrees }) => agrees);
	const newest = latest(agreeing);
	if (newest === undefined) return {};
	const laterThan = ({ passage }: Statement) => laterBy(newest.passage.article, passage.article) ?? -1;
	const apart = statements.filter(
		(one) =>
			!one.agrees && one.passage.kind !== "headline" && laterThan(one) >= 0 && laterThan(one) <= LATEST,
	);
	const last = latest(apart);
	if (last === undefined || isGivenNearby(comparison, statements)) return { given: toll.figure };
	const later = laterThan(last);
	const found =
		later > 0
			? staleOf(comparison, toll, newest, last, corpus)
			: conflictOf(comparison, toll, newest, last, corpus);
	const severity = found?.type === "source/conflict" && agreeing.length > apart.length ? MINORITY : {};
	return { found: found && { ...found, ...severity }, given: toll.figure };
}

function staleOf(
	comparison: Comparison,
	toll: Toll,
	newest: Statement,
	last: Statement,
	corpus: Corpus,
): Divergence | undefined {
	const grown = last.figure.value > toll.figure.value;
	if (!grown && !sameAuthority(newest.passage, last.passage, corpus)) return undefined;
	if (isDatedByDraft(comparison, newest.passage, corpus)) return undefined;
	if (isBefore(comparison.draft.date, last.passage.article.published)) return undefined;
	return divergence("time/stale", toll.figure, last);
}

function conflictOf(
	{ claim, reading }: Comparison,
	toll: Toll,
	newest: Statement,
	last: Statement,
	corpus: Corpus,
): Divergence | undefined {
	if (!sameAuthority(newest.passage, last.passage, corpus)) return undefined;
	// "At least 140" leaves room for 157.
	if (/^(?:at-least|more-than)$/.test(last.figure.bound ?? "") && last.figure.value <= toll.figure.value)
		return undefined;
	if ([reading, corpus.reading(newest.passage), corpus.reading(last.passage)].some(hasAsOf)) return undefined;
	const [one, two] = [alignWith(claim, newest.passage, corpus), alignWith(claim, last.passage, corpus)];
	return derived(one, two, corpus) ? undefined : divergence("source/conflict", toll.figure, last);
}

/** Most articles say what the draft says: worth knowing, no warning. */
const MINORITY = { severity: "information" } as const;

/** Passages of all articles that speak of the claim, and those that stand beside them. */
function passagesOf(evidence: Evidence, { claim, search }: Comparison): readonly Passage[] {
	const found = [...evidence.carriers, ...evidence.nearby].map(({ passage }) => passage);
	const more = search(claim.tokens);
	return [...new Set([...found, ...more])];
}

/** The statement of the latest article; undefined when an undated one says so, too, and nobody can tell. */
function latest(statements: readonly Statement[]): Statement | undefined {
	return statements.reduce<Statement | undefined>((best, one) => {
		if (best === undefined) return one;
		const later = laterBy(best.passage.article, one.passage.article);
		return later !== null && later > 0 ? one : best;
	}, undefined);
}

/** Whether the claim or its neighbours in the draft give what the other article says: the writer tells both. */
function isGivenNearby({ claim, before, after }: Comparison, statements: readonly Statement[]): boolean {
	const figures = [claim, ...before, ...after].flatMap((sentence) => quantitiesOf(sentence));
	return statements.some(({ agrees, figure }) => !agrees && figures.some((own) => supports(figure, own)));
}

/** The draft says of which day its figure is: "by Monday night", "said on Monday", "at first"; the date that is `updated` itself says nothing of that. */
function isDatedByDraft(
	{ claim, reading }: Comparison,
	followed: Passage,
	corpus: Corpus,
	updated?: Span,
): boolean {
	if (earlyWords.test(claim.text) || hasAsOf(reading)) return true;
	const told = [followed, ...corpus.neighbours(followed, 2)].flatMap((passage) =>
		corpus.reading(passage).dates.filter(({ said }) => !said),
	);
	return reading.dates.some(
		(date) =>
			(updated === undefined || !overlaps(date, updated)) &&
			(date.said ||
				isBefore(followed.article.published, date.value, true) ||
				!told.some((other) => /^(?:same|less-specific|compatible)$/.test(datesRelate(date, other)))),
	);
}

/** "by Monday", "as of noon", "until then", "at the end of October". */
function hasAsOf({ sentence, dates }: Reading): boolean {
	return dates.some(({ start, end }) => {
		const [before, own] = [
			sentence.text.slice(0, start - sentence.start),
			sentence.text.slice(start - sentence.start, end - sentence.start),
		];
		return asOfWords.test(before) || PART_OF_MONTH.test(own);
	});
}

const PART_OF_MONTH = /^(?:the )?(?:end|close|beginning|start|early|mid|late)\b/i;

/** Whether the first ISO date is before the second, or the same where that is asked; false when one is unknown. */
function isBefore(a: string | null, b: string | null, orSame = false): boolean {
	if (a === null || b === null || a.length < 10 || b.length < 10) return false;
	return a < b || (orSame && a === b);
}

/** Whether both give the word of one speaker, or one of them of none: "police said" is not "the hospital said". */
function sameAuthority(a: Passage, b: Passage, corpus: Corpus): boolean {
	const [ours, theirs] = [a, b].map((passage) =>
		corpus
			.reading(passage)
			.attributions.flatMap(({ source }) => (source === null ? [] : termsIn(passage, source))),
	);
	if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return true;
	return ours.some((term) => theirs.includes(term));
}

function termsIn({ tokens }: Passage, span: Span): readonly string[] {
	return tokens.filter((token) => token.content && overlaps(token, span)).map(({ term }) => term);
}

/** What another article says otherwise of a facet in which the closest passage agrees with the draft. */
function ofOther(
	comparison: Comparison,
	{ alignment, apart }: OtherSource,
	known: readonly Divergence[],
	corpus: Corpus,
): readonly Divergence[] {
	const { claim, closest } = comparison;
	if (alignment.passage.kind === "headline" || alignment.coverage < CARRIED) return [];
	const later = laterBy(closest.passage.article, alignment.passage.article);
	if (later === null || later < 0 || later > LATEST) return [];
	if (!isSameEvent(claim, closest.passage, alignment.passage, corpus)) return [];
	return apart.flatMap((one) => {
		const told = known.some((two) => two.draft.start === one.draft.start || isOfFigure(two, one.draft));
		if (one.source === null || one.confidence < SURE || told) return [];
		const type = typeOf(comparison, one, later);
		if (type === undefined || tollsOf(comparison.reading).some(({ figure }) => overlaps(figure, one.draft)))
			return [];
		if (type === "source/conflict" && !isOneDay(comparison, alignment, corpus)) return [];
		if (type === "source/superseded" && isNextIssue(comparison, alignment, corpus, one)) return [];
		return [{ ...one, ...STANDING[type], type, confidence: Math.min(one.confidence, 0.8) }];
	});
}

const CARRIED = 0.6;
const SURE = 0.8;

const STANDING = {
	"time/stale": { direction: "different", relation: "undetermined" },
	"source/superseded": { direction: "different", relation: "compatible" },
	"source/conflict": { direction: "different", relation: "incompatible" },
} as const;

/** A later article may update a lone figure, an act, or the date of what is to come. */
function typeOf(
	{ reading, closest }: Comparison,
	one: Divergence,
	later: number,
): "source/superseded" | "source/conflict" | undefined {
	const { type } = one;
	const figure = (type === "quantity/value" || type === "quantity/scale") && reading.quantities.length === 1;
	const act = type === "act/status" || type === "act/polarity";
	if (later > 0)
		return figure || act || (type === "time/date" && mayUpdate(one, closest))
			? "source/superseded"
			: undefined;
	const fixed = type === "time/date" || type === "place/where" || type === "act/polarity";
	return figure || fixed ? "source/conflict" : undefined;
}

const SAME_WORDS = 0.6;

/** The same words with another figure, a day or more later: the next notice; or the draft says of which day it speaks. */
function isNextIssue(
	comparison: Comparison,
	other: Alignment,
	corpus: Corpus,
	{ type, draft }: Divergence,
): boolean {
	const { passage } = comparison.closest;
	return (
		alignWith(passage, other.passage, corpus).similarity >= SAME_WORDS ||
		isDatedByDraft(comparison, passage, corpus, type === "time/date" ? draft : undefined)
	);
}

function isOneDay({ reading, closest }: Comparison, other: Alignment, corpus: Corpus): boolean {
	const sides = [reading, corpus.reading(closest.passage), corpus.reading(other.passage)];
	if (sides.some(hasAsOf) || derived(closest, other, corpus)) return false;
	return sameAuthority(closest.passage, other.passage, corpus);
}

/** One finding for each facet of the draft. */
function firstOfEach(found: readonly Divergence[]): readonly Divergence[] {
	return found.filter((one, at) => !found.slice(0, at).some(({ draft }) => overlaps(draft, one.draft)));
}

function divergence(
	type: FindingType & keyof typeof STANDING,
	draft: Toll["figure"],
	{ passage, figure }: Statement,
): Divergence {
	return {
		type,
		...STANDING[type],
		confidence: 0.8,
		draft: figureSpan(draft),
		source: { ...figureSpan(figure), passage },
	};
}
