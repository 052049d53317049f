// The draft against itself: two sentences that give the same thing another figure, or the same event another date.
// It looks at the draft as a whole, so it stands beside the reports of the blocks, which are remembered one by one.

import { datesRelate, dateValue } from "./divergences/calendar.ts";
import { partOfOthers } from "./divergences/counted-things.ts";
import type { Divergence, FacetSide } from "./divergences/divergence.ts";
import { figureDifference, unitsRelate } from "./divergences/figures.ts";
import { figuresOf } from "./divergences/figures-of.ts";
import { looksBack } from "./divergences/looking-back.ts";
import { likeness, namesClash, sharesGovernor } from "./divergences/same-thing.ts";
import type { DateFacet } from "./facets/dates.ts";
import type { Quantity } from "./facets/quantity.ts";
import { quantityValue } from "./facets/quantity-value.ts";
import { haveNothingInCommon } from "./in-common.ts";
import type { Draft, Finding, SentenceReport, Span } from "./model.ts";
import { type Pairing, pairing } from "./pairing.ts";
import type { Passage } from "./passages.ts";
import type { Reading } from "./reading.ts";
import { moved } from "./spans.ts";

/** A sentence that has a figure, and what of it is told without a tree; nothing of it depends on where it stands. */
export interface Telling {
	/** Its place in its block. */
	readonly at: number;
	/** Everything that its reading depends on. */
	readonly key: string;
	readonly quantities: readonly Quantity[];
	readonly digits: boolean;
	readonly words: ReadonlySet<string>;
}

/** undefined for a sentence without a figure. */
export function tellingOf(reading: Reading, key: string): Telling | undefined {
	const { quantities, sentence, at } = reading;
	const digits = sentence.tokens.some(({ kind }) => kind === "number");
	if (!digits && quantities.length === 0) return undefined;
	const content = sentence.tokens.filter((token) => token.content && token.kind === "word");
	return { at, key, quantities, digits, words: new Set(content.map(({ term }) => term)) };
}

/** Such a sentence where it stands in the draft. */
export interface DraftTelling {
	readonly telling: Telling;
	/** The number of its paragraph. */
	readonly paragraph: number;
	readonly reading: () => Reading;
}

/** Conflicts by the keys of two sentences, their spans counted from the start of their own sentence. */
export type ConflictMemo = Map<string, readonly Conflict[]>;

/** Sentences that are compared with one; a draft of more is compared with the nearest before, of those that have figures. */
const MOST_BEFORE = 60;
/** Pairs of sentences whose words are paired; what lies beyond stays unsaid. */
const MOST_PAIRS = 80;

/**
 * What sentences of the draft say otherwise than an earlier one, by the start of the sentence. Pairs that `before` knows
 * are not read again; `after` receives every pair of this draft.
 */
export function selfConflicts(
	draft: Draft,
	sentences: readonly DraftTelling[],
	before: Readonly<ConflictMemo>,
	after: ConflictMemo,
): ReadonlyMap<number, readonly Divergence[]> {
	const found = new Map<number, readonly Divergence[]>();
	let budget = MOST_PAIRS;
	sentences.forEach((sentence, at) => {
		const { telling, reading } = sentence;
		const conflicts: Divergence[] = [];
		for (const earlier of sentences.slice(Math.max(0, at - MOST_BEFORE), at)) {
			if (budget === 0 || !couldConflict(telling, earlier.telling)) continue;
			budget--;
			const key = `${telling.key}\n${earlier.telling.key}`;
			const known = before.get(key) ?? conflictsBetween(reading(), earlier.reading());
			after.set(key, known);
			for (const conflict of known) {
				const start = reading().start + conflict.ours.start;
				if (conflicts.some(({ draft: other }) => other.start === start)) continue;
				conflicts.push(divergence(draft, conflict, reading(), earlier));
			}
		}
		if (conflicts.length > 0) found.set(reading().start, conflicts);
	});
	return found;
}

/**
 * The conflict of a sentence with an earlier one, by the reports of both: where the sources carry the later sentence and
 * contradict the earlier one in those words, the slip is there and has its finding; here it is only worth knowing.
 */
export function weighedBySources(
	conflict: Divergence,
	{ closest, findings }: SentenceReport,
	told: ReadonlyMap<number, SentenceReport>,
): Divergence {
	const { draft, source } = conflict;
	if (source === null || closest === null || isContradicted(findings, draft)) return conflict;
	const earlier = told.get(source.passage.start);
	if (earlier === undefined || !isContradicted(earlier.findings, source)) return conflict;
	return { ...conflict, severity: "information" };
}

function isContradicted(findings: readonly Finding[], { start, end }: Span): boolean {
	return findings.some(
		({ draft, severity }) =>
			(severity === "warning" || severity === "error") && draft.start < end && start < draft.end,
	);
}

/** Two sentences, paired both ways when somebody asks: the figures and dates of most tell enough. */
class Pairs {
	readonly later: Reading;
	readonly earlier: Reading;
	#forth: Pairing | undefined;
	#back: Pairing | undefined;

	constructor(later: Reading, earlier: Reading) {
		this.later = later;
		this.earlier = earlier;
	}

	get forth(): Pairing {
		this.#forth ??= pairing(this.later, this.earlier);
		return this.#forth;
	}

	get back(): Pairing {
		this.#back ??= pairing(this.earlier, this.later);
		return this.#back;
	}
}

interface Conflict {
	readonly ours: FacetSide;
	readonly theirs: FacetSide;
	readonly score: number;
}

/** Told without a tree: figures in one unit of a thing of one name, or figures that may be dates. */
function couldConflict(later: Telling, earlier: Telling): boolean {
	if (!shareWords(later, earlier)) return false;
	if (later.digits && earlier.digits) return true;
	return later.quantities.some((one) => earlier.quantities.some((other) => sameMeasure(one, other)));
}

const LEAST_SHARED = 2;

function shareWords({ words }: Telling, earlier: Telling): boolean {
	let shared = 0;
	for (const word of words) if (earlier.words.has(word) && ++shared === LEAST_SHARED) return true;
	return false;
}

function sameMeasure(a: Quantity, b: Quantity): boolean {
	if (unitsRelate(a, b) !== "same" || a.per !== b.per || a.unit.kind === "ordinal" || a.vague || b.vague)
		return false;
	if (a.low < a.high || b.low < b.high) return false;
	return a.nouns.length === b.nouns.length && a.nouns.every((stem) => b.nouns.includes(stem));
}

function conflictsBetween(later: Reading, earlier: Reading): readonly Conflict[] {
	return conflictsOf(new Pairs(later, earlier)).map(({ ours, theirs, score }) => ({
		ours: moved(ours, -later.start),
		theirs: moved(theirs, -earlier.start),
		score,
	}));
}

function conflictsOf(pairs: Pairs): readonly Conflict[] {
	const { later, earlier } = pairs;
	if (isUpdate(later) || isUpdate(earlier) || speakersDiffer(later, earlier)) return [];
	const sameTime = !datesDiffer(later.dates, earlier.dates) && looksBack(later) === looksBack(earlier);
	return [...(sameTime ? figureConflicts(pairs) : []), ...dateConflicts(pairs)];
}

function figureConflicts(pairs: Pairs): readonly Conflict[] {
	const { later, earlier } = pairs;
	const known = figuresOf(earlier);
	return figuresOf(later).flatMap((figure): readonly Conflict[] => {
		if (partOfOthers(later, figure) || known.some((other) => other.value === figure.value)) return [];
		for (const other of known) {
			if (!sameMeasure(figure, other) || partOfOthers(earlier, other)) continue;
			if (figureDifference(figure, other) === undefined || figureDifference(other, figure) === undefined)
				continue;
			const score = sameness(pairs, figure, other);
			if (score < (figure.noun === null ? LIKE_UNNAMED : LIKE)) continue;
			return [
				{ ours: sideOf(figure, quantityValue(figure)), theirs: sideOf(other, quantityValue(other)), score },
			];
		}
		return [];
	});
}

const LIKE = 0.55;
/** Shares and sums have no noun of their own: more around them must be alike. */
const LIKE_UNNAMED = 0.65;
const LIKE_DATED = 0.7;

/** How surely both are of one thing, seen from either side. */
function sameness(pairs: Pairs, later: Span, earlier: Span): number {
	const { forth } = pairs;
	if (namesClash(forth, later, earlier)) return 0;
	if (!sharesGovernor(forth, later, earlier)) return 0;
	const { back } = pairs;
	if (!sharesGovernor(back, earlier, later)) return 0;
	return Math.min(likeness(forth, later, earlier) ?? 0, likeness(back, earlier, later) ?? 0);
}

function dateConflicts(pairs: Pairs): readonly Conflict[] {
	const { later, earlier } = pairs;
	let both: boolean | undefined;
	const once = () => {
		both ??= happensOnce(later) && happensOnce(earlier);
		return both;
	};
	return later.dates.flatMap((date): readonly Conflict[] => {
		if (date.said || date.relative || earlier.dates.some((other) => datesRelate(date, other) === "same"))
			return [];
		for (const other of earlier.dates) {
			if (other.said || other.relative || other.grain !== date.grain) continue;
			if (!sameMonth(date, other) && !once()) continue;
			if ((other.clock === null) !== (date.clock === null) || datesRelate(date, other) !== "different")
				continue;
			const score = sameness(pairs, date, other);
			if (score < LIKE_DATED) continue;
			return [{ ours: sideOf(date, dateValue(date)), theirs: sideOf(other, dateValue(other)), score }];
		}
		return [];
	});
}

const ONCE = /^(?:bear|die|found|establish|build|plant|invent|marry|abolish|demolish|create|introduce)$/;

/** A choir tours in many years; it was founded in one. */
function happensOnce({ events }: Reading): boolean {
	return events.some(({ lemma }) => ONCE.test(lemma));
}

/** Two days of one month are more likely a slip than two events. */
function sameMonth(a: DateFacet, b: DateFacet): boolean {
	return a.grain === "day" && a.value !== null && a.value.slice(0, 7) === b.value?.slice(0, 7);
}

/** Whether the two sentences are dated, and not alike: then they may tell of two times. */
function datesDiffer(later: readonly DateFacet[], earlier: readonly DateFacet[]): boolean {
	if (later.length === 0 || earlier.length === 0) return false;
	return !later.some((date) => earlier.some((other) => datesRelate(date, other) !== "different"));
}

const UPDATE =
	/^(?:initially|earlier|previously|originally|later|formerly|revised|updated|corrected|now|meanwhile|since|yet|up|down|from|again|another|other|next|last|expected|forecast|projected|estimated)$/;

/** Words by which a sentence tells that a figure moves on, or that there is another one like it. */
function isUpdate({ sentence: { tokens }, trends }: Reading): boolean {
	return trends.length > 0 || tokens.some(({ norm }) => UPDATE.test(norm));
}

/** Two who count may count otherwise. */
function speakersDiffer(later: Reading, earlier: Reading): boolean {
	const speakers = ({ attributions, whole }: Reading) =>
		attributions.flatMap(({ source }) =>
			source === undefined || source === null
				? []
				: whole.document.text.slice(source.start, source.end).toLowerCase(),
		);
	return haveNothingInCommon(speakers(later), speakers(earlier));
}

function sideOf({ start, end }: Span, value: string): FacetSide {
	return { start, end, value };
}

function divergence(
	draft: Draft,
	{ ours, theirs, score }: Conflict,
	later: Reading,
	{ reading, paragraph }: DraftTelling,
): Divergence {
	const earlier = reading();
	return {
		type: "self/conflict",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round((0.6 + 0.35 * score) * 100) / 100,
		draft: moved(ours, later.start),
		source: { ...moved(theirs, earlier.start), passage: passageOf(draft, earlier, paragraph) },
	};
}

/** The earlier sentence as the passage that the later one is compared with; its article is the draft. */
function passageOf({ path, text, date }: Draft, { sentence, at }: Reading, paragraph: number): Passage {
	const unknown = { title: null, publisher: null, byline: null, url: null, language: null };
	const article = { ...unknown, key: path, path, text, published: date, blocks: [] };
	return { ...sentence, article, ordinal: at, kind: "paragraph", paragraph, page: null };
}
