import { counterpart } from "../counterpart.ts";
import type { DateFacet } from "../facets/dates.ts";
import { firstDayOf, weekdayOf } from "../facets/timex/calendar.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { contentTerms, type Sentence } from "../sentences.ts";
import { anchoredDate } from "./anchored-dates.ts";
import { beginningOf } from "./beginning.ts";
import { type DateRelation, datesRelate, dateValue } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type DateWitness, datesOtherAct, dateWitnesses } from "./date-witnesses.ts";
import type { Divergence } from "./divergence.ts";
import { isCountedFromDraft, mayBeOfItsWeek } from "./draft-frame.ts";
import { datesOneVerb, exchangedDate, isGivenOfVerb } from "./exchanged-dates.ts";
import { looksBack } from "./looking-back.ts";
import { standingInPair } from "./paired-figures.ts";
import { datesOneAct, isReckonedDate } from "./reckoned-dates.ts";
import { anchorOf } from "./same-thing.ts";
import { areBeginningAndDay } from "./since.ts";
import { textBefore } from "./text-before.ts";
import { isYearBefore } from "./year-before.ts";

const REACH = 4;
/** Scores of places closer than this do not decide between two dates of a passage. */
const TIE = 0.25;
/** "In April" and "on Tuesday night" date one thing only when little else is left to be dated. */
const WELL_COVERED = 0.7;

/** time/date, time/relative, and time/span for deadlines: the dates of the claim against those the article gives for the same. */
export const timeDivergences: Comparator = (comparison) => {
	const all = datesIn(comparison.reading);
	const dates = isYetToCome(comparison) ? all.filter(({ relative }) => !relative) : all;
	if (dates.length === 0) return [];
	const [open, free] = withoutEqual(dates, datesIn(comparison.readingOf(comparison.closest.passage)));
	return dates.flatMap((date) => {
		if (standingInPair(date, comparison) !== undefined) return [];
		const follows = (source: DateFacet, passage: Passage) =>
			isReckonedDate(date, comparison.closest.passage, comparison) &&
			!datesOneAct(date, source, passage, comparison);
		const anchored = anchoredDate(comparison, date);
		if (anchored !== undefined && !isOfPublication(comparison, date))
			return follows(anchored.source, anchored.passage) ? [] : [divergence(comparison, date, anchored)];
		const exchanged = exchangedDate(comparison, date);
		if (exchanged !== undefined) return [divergence(comparison, date, exchanged)];
		if (!open.includes(date)) return [];
		const match = matchOf(comparison, date, free, isAlone(date, open) && isAlone(date, free));
		const { passage } = comparison.closest;
		if (match?.relation === "different") {
			const meant =
				follows(match.source, passage) ||
				couldBeThisYear(comparison, date) ||
				isCountedFromDraft(comparison, date, match.source) ||
				mayBeOfItsWeek(comparison, date, match.source) ||
				isPlanOfThen(comparison, date, match.source) ||
				isYearBefore(date, match.source, passage) ||
				isOfReport(comparison, date, { ...match, passage });
			const given = datesOneVerb(comparison, date, match.source)
				? isGivenOfVerb(comparison, date)
				: isGiven(comparison, date);
			return given || meant ? [] : [divergence(comparison, date, { ...match, passage })];
		}
		if (match !== undefined || isGiven(comparison, date)) return [];
		const elsewhere = elsewhereDiffers(comparison, date);
		if (elsewhere === undefined || follows(elsewhere.source, elsewhere.passage)) return [];
		return [divergence(comparison, date, elsewhere)];
	});
};

/** "On Saturday" of a draft is not the Saturday of an article that came out more than a week after it. */
function isYetToCome({ draft, closest }: Comparison): boolean {
	const { published } = closest.passage.article;
	if (draft.date === null || published === null) return false;
	return firstDayOf(published) > firstDayOf(draft.date) + WEEK;
}

const WEEK = 7;

function datesIn(reading: Reading): readonly DateFacet[] {
	const { end } = beginningOf(reading.sentence);
	return reading.dates.filter((date) => date.end <= end && !INSTEAD.test(textBefore(reading, date)));
}

/** "At ten instead of at noon": what is not so dates nothing. */
const INSTEAD = /\b(?:instead of|rather than)\s+(?:(?:at|in|on|by|from|until)\s+)?$/i;

/** What must be alike around two dates of different passages. */
const LIKE = 0.4;

/** The date that another passage of the article gives for the same, when no passage has the draft's. */
function elsewhereDiffers(comparison: Comparison, date: DateFacet): DateWitness | undefined {
	const witnesses = dateWitnesses(comparison, date);
	const against = witnesses
		.filter(({ relation, score }) => relation === "different" && score >= LIKE)
		.filter(
			(witness) =>
				!isOfReport(comparison, date, witness) && !isYearBefore(date, witness.source, witness.passage),
		)
		.sort((a, b) => b.score - a.score)[0];
	if (against === undefined) return undefined;
	const given = witnesses.some(
		({ relation, score, source }) =>
			relation !== "different" &&
			(relation !== "unknown" || score >= LIKE - TIE) &&
			!isWider(date, source, against.source),
	);
	return given ? undefined : against;
}

/** "This month" fits every day of it: it gives the draft's day no more than the other day of the article. */
function isWider(date: DateFacet, { grain }: DateFacet, other: DateFacet): boolean {
	return date.grain === "day" && other.grain === "day" && /^(?:month|quarter|year)$/.test(grain);
}

/** Leaves out the dates that both have. */
function withoutEqual(
	draft: readonly DateFacet[],
	source: readonly DateFacet[],
): readonly [draft: readonly DateFacet[], source: readonly DateFacet[]] {
	const isSame = (date: DateFacet, other: DateFacet) => {
		const relation = datesRelate(date, other);
		return relation === "same" || (relation === "compatible" && date.grain === other.grain);
	};
	return [
		draft.filter((date) => !source.some((other) => datesRelate(date, other) === "same")),
		source.filter((other) => !draft.some((date) => isSame(date, other))),
	];
}

interface Match {
	readonly source: DateFacet;
	readonly score: number;
	readonly relation: DateRelation;
}

/** Whether of several dates it is the only one; a sentence that says when something is said may date that as well. */
function isAlone({ said }: DateFacet, dates: readonly DateFacet[]): boolean {
	return dates.length === 1 || (said && dates.filter((date) => date.said).length === 1);
}

/** The passage's date of the same thing: in the same place, and of the same role. */
function matchOf(
	{ claim, closest, pairingWith }: Comparison,
	date: DateFacet,
	candidates: readonly DateFacet[],
	alone: boolean,
): Match | undefined {
	const matches = candidates.flatMap((source): Match[] => {
		const relation = datesRelate(date, source);
		// "this year" in an article without a date can be the draft's own: it stays in, and silences.
		if ((relation === "unknown" && source.value !== null) || date.said !== source.said) return [];
		if (areBeginningAndDay(pairingWith(closest.passage), date, source)) return [];
		const place = counterpart<Span>(claim, closest, date, [source], 0)?.score ?? 0;
		// A lone date dates the whole sentence, wherever it stands; a year more often belongs to one noun.
		const covered = closest.coverage >= (date.grain === source.grain ? 0.5 : WELL_COVERED);
		const lone = alone && date.grain !== "year" && source.grain !== "year" && covered;
		const whole = lone && !datesOtherAct(pairingWith(closest.passage), date, source);
		const score = whole ? Math.max(place, 0.5) : place;
		const least = date.grain !== source.grain ? 0.6 : date.grain === "year" ? 0.55 : 0.45;
		return score >= least || whole ? [{ source, score, relation }] : [];
	});
	const best = matches.reduce<Match | undefined>(
		(a, b) => (a === undefined || b.score > a.score ? b : a),
		undefined,
	);
	if (best === undefined) return undefined;
	return matches.find((match) => match.relation !== "different" && match.score >= best.score - TIE) ?? best;
}

/** Whether the passage, its neighbours or another carrier has the date, or the article is of that day. */
function isGiven(comparison: Comparison, date: DateFacet): boolean {
	const { claim, closest, carriers, neighbours, readingOf } = comparison;
	const rest = restOf(claim, date);
	const near = [...neighbours(closest.passage, REACH), ...carriers.map((carrier) => carrier.passage)];
	// Of a sentence that is else the passage's, what has none of its words dates something else.
	const alone = rest.length >= LEAST_REST && shares(closest.passage, rest) === rest.length;
	const passages = [closest.passage, ...(alone ? near.filter((passage) => shares(passage, rest) > 0) : near)];
	const { published } = closest.passage.article;
	if (date.said && date.value !== null && date.value === published) return true;
	if (isOn(date, published) && looksBack(comparison.reading)) return true;
	if (isOfPublication({ closest }, date)) return true;
	return passages.some((passage) =>
		datesIn(readingOf(passage)).some((other) => /^(?:same|less-specific)$/.test(datesRelate(date, other))),
	);
}

/** Whether a day, or one that is only named by its weekday, is the article's. */
function isOn({ value, weekday, statesYear }: DateFacet, published: string | null): boolean {
	if (published === null || published.length < 10) return false;
	// Without a year it is the day of any year.
	if (value?.replace(/^XXXX/, published.slice(0, 4)).startsWith(published.slice(0, 10))) return true;
	return weekday !== null && !statesYear && weekday === weekdayOf(firstDayOf(published));
}

/** "Was expected to dock on Saturday", written on Sunday: the plan was one of then, and of the source's Saturday. */
function isPlanOfThen(
	{ claim, draft }: Comparison,
	{ weekday, start }: DateFacet,
	source: DateFacet,
): boolean {
	const since = firstDayOf(draft.date ?? "") - firstDayOf(source.value ?? "");
	if (!(since >= 0 && since < WEEK)) return false;
	const before = claim.text.slice(0, start - claim.start);
	const then = PLANNED_THEN.test(before) || /\bwould\b/.test(claim.text);
	return weekday !== null && weekday === source.weekday && then;
}

const PLANNED_THEN =
	/\b(?:was|were|had been) (?:\p{L}+ )?(?:expected|due|scheduled|set|slated|likely|planned|supposed|to)\b/u;

/** "Corrected its report on 2 May" for "has corrected its report of 9 April" of that day: the other day is the noun's. */
function isOfReport(
	{ reading, readingOf }: Comparison,
	date: DateFacet,
	{ source, passage }: Pick<DateWitness, "source" | "passage">,
): boolean {
	if (!isOn(date, passage.article.published)) return false;
	return prepositionAt(reading, date) === "on" && prepositionAt(readingOf(passage), source) === "of";
}

/** "On 2 May", "of 9 April": the preposition that opens a date. */
function prepositionAt(reading: Reading, date: DateFacet): string | undefined {
	const at = anchorOf(reading, date);
	return reading.words.find(({ head, deprel }) => head === at && deprel === "case")?.lemma.toLowerCase();
}

const LEAST_REST = 3;

/** The claim's words of content beside the date. */
function restOf({ tokens }: Sentence, { start, end }: Span): readonly string[] {
	return tokens.flatMap((token) =>
		token.content && (token.end <= start || end <= token.start) ? [token.term] : [],
	);
}

/** How many of the words a passage has. */
function shares(passage: Sentence, terms: readonly string[]): number {
	const theirs = contentTerms(passage);
	return terms.filter((term) => theirs.has(term)).length;
}

/**
 * Whether the claim dates what is reported by the month in which the article came out, or says what was so "by" its day;
 * the year may be open: "XXXX-09".
 */
function isOfPublication(
	{ closest }: Pick<Comparison, "closest">,
	{ grain, value, deadline }: DateFacet,
): boolean {
	const { published } = closest.passage.article;
	const tells = grain === "month" || (grain === "day" && deadline);
	if (!tells || value === null || published === null) return false;
	return published.startsWith(value) || `XXXX${published.slice(4)}`.startsWith(value);
}

/** "This year" beside the other year can be the draft's, whatever day the article bears. */
function couldBeThisYear({ closest, readingOf }: Comparison, date: DateFacet): boolean {
	const beside = readingOf(closest.passage).dates;
	return date.grain === "year" && beside.some(({ grain, relative }) => grain === "year" && relative);
}

function divergence(
	{ draft }: Comparison,
	date: DateFacet,
	{ source, score, passage }: Match & { readonly passage: Passage },
): Divergence {
	const copied = draft.date !== null && date.relative && source.relative && date.words === source.words;
	const certain = date.value !== null && source.value !== null ? 0.95 : 0.85;
	return {
		type: copied ? "time/relative" : date.deadline && source.deadline ? "time/span" : "time/date",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(certain * (0.7 + 0.3 * score) * 100) / 100,
		draft: { start: date.start, end: date.end, value: dateValue(date) },
		source: { start: source.start, end: source.end, value: dateValue(source), passage },
	};
}
