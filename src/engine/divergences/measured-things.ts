// What a figure measures, whose it is, and when: where both sides tell it and otherwise, the two figures are of two
// things, and none of them is a slip for the other.
import { looseMeasures, sizeVerbs } from "../data/measure-words.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { TimeFacet } from "../facets/timex/time-facet.ts";
import { answers, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import type { FigureWitness } from "./figure-witnesses.ts";
import { areForecastAndReport } from "./forecasts.ts";
import { articlePassages } from "./passages-of-event.ts";
import {
	anchorOf,
	countedAt,
	distances,
	FARTHEST,
	isChange,
	isLight,
	namesClash,
	verbOver,
} from "./same-thing.ts";

/** Whether the figures of a claim and of a passage are of two things by what stands around them. */
export function areOfTwoThings(
	comparison: Comparison,
	figure: Quantity,
	{ passage, source }: Pick<FigureWitness, "passage" | "source">,
): boolean {
	const pairing = comparison.pairingWith(passage);
	// Of a number that is the same but for its unit both say the same thing.
	const alike = figure.value === source.value;
	return (
		areOfTwoTimes(pairing, figure, source) ||
		areForecast(pairing, figure, source) ||
		namesClash(pairing, figure, source, isOfSpeaker) ||
		(!alike &&
			measureTwo(comparison, passage, measuredIn(pairing.draft, figure), measuredIn(pairing.source, source)))
	);
}

/** Whoever tells a figure is no part of what it is of. */
function isOfSpeaker(word: Word, { attributions }: Reading): boolean {
	return attributions.some(({ source }) => source !== null && overlaps(word, source));
}

function measureTwo(
	comparison: Comparison,
	passage: Passage,
	ours: number | undefined,
	theirs: number | undefined,
): boolean {
	const { language } = comparison;
	const { draft, source, ofDraft, ofSource } = comparison.pairingWith(passage);
	const [own, other] = [draft.words[ours ?? -1], source.words[theirs ?? -1]];
	if (ours === undefined || own === undefined) return false;
	const isOpen = (at: number, pair: ReturnType<Pairing["ofDraft"]>, there: Reading, here: Reading) => {
		const lemma = here.words[at]?.lemma.toLowerCase();
		return !isAlike(pair) && !there.words.some((word) => word.lemma.toLowerCase() === lemma);
	};
	const open = toldOf(draft, ours).filter((at) => isOpen(at, ofDraft(at), source, draft));
	const articles = () => articlePassages(comparison);
	if (toldOf(draft, ours).some((at) => isToldApart(draft.words[at], own, passage, articles()))) return true;
	if (theirs === undefined || other === undefined) return false;
	const alike = withWholes(draft.words, ours).some((one) =>
		withWholes(source.words, theirs).some((two) => {
			const [thing, their] = [draft.words[one], source.words[two]];
			if (thing === undefined || their === undefined) return false;
			if (thing.lemma === their.lemma || answers({ ofDraft }, one, two)) return true;
			return isAlike(language.relation(thing, their));
		}),
	);
	if (!alike) {
		// "Sales" can be "revenue", and no list has all such pairs.
		const likeness = language.vectors.similarity(own.text.toLowerCase(), other.text.toLowerCase()) ?? 0;
		return own.upos === "NOUN" && other.upos === "NOUN" && likeness < RELATED;
	}
	return open.length > 0 && toldOf(source, theirs).some((at) => isOpen(at, ofSource(at), draft, source));
}

/** A noun and those that it is a part of: the "operations" of "earnings from operations of 98", and the earnings. */
function withWholes(words: readonly Word[], at: number): readonly number[] {
	const { head = -1, deprel = "" } = words[at] ?? {};
	return deprel.startsWith("nmod") && isNoun(words[head]) ? [at, ...withWholes(words, head)] : [at];
}

/** "Food inflation", of which an article speaks apart from inflation. */
function isToldApart(
	kind: Word | undefined,
	thing: Word,
	passage: Passage,
	articles: readonly Passage[],
): boolean {
	if (kind === undefined || kind.end >= thing.start || thing.start - kind.end > 1) return false;
	const [first, second] = [kind.text.toLowerCase(), thing.text.toLowerCase()];
	const has = ({ tokens }: Passage) =>
		tokens.some(({ norm }, at) => norm === second && tokens[at - 1]?.norm === first);
	return !has(passage) && articles.some(has);
}

/** Words of one field: "profit" and "dividend" .62, "crop" and "exports" .42. */
const RELATED = 0.5;

/** The noun that a figure is the size of; undefined where a verb alone says what it is. */
function measuredIn(reading: Reading, figure: Quantity): number | undefined {
	const { words } = reading;
	if (figure.unit.kind === "count") {
		const counted = countedAt(reading, figure);
		const noun = words[counted];
		return isNoun(noun) && !overlaps(noun, figure) ? counted : undefined;
	}
	let at = anchorOf(reading, figure) ?? -1;
	for (let step = 0; step < MOST_STEPS; step++) {
		const { head = -1, deprel = "" } = words[at] ?? {};
		const over = words[head];
		if (over === undefined) return subjectOf(words, at);
		if (isNoun(over) && !deprel.startsWith("nsubj")) {
			const isMeasure = reading.quantities.some((other) => overlaps(over, other));
			if (!deprel.startsWith("conj") && !looseMeasures.has(over.lemma) && !isMeasure) return head;
			at = head;
		} else if (over.upos === "VERB") return deprel.startsWith("nsubj") ? undefined : thingOf(words, head, at);
		else return undefined;
	}
	return undefined;
}

const MOST_STEPS = 4;

function isNoun(word: Word | undefined): word is Word {
	return word?.upos === "NOUN" || word?.upos === "PROPN";
}

/** "Raised its dividend to 98", "sales rose to 98", "debts totalling 98". */
function thingOf(words: readonly Word[], verb: number, at: number): number | undefined {
	const object = words.findIndex(
		({ head, deprel }, place) => head === verb && deprel === "obj" && place !== at,
	);
	if (object >= 0) return isNoun(words[object]) ? object : undefined;
	const word = words[verb];
	if (word === undefined || !(isChange(word) || isLight(word) || sizeVerbs.has(word.lemma))) return undefined;
	if (word.deprel.startsWith("acl") && isNoun(words[word.head])) return word.head;
	return subjectOf(words, verb);
}

function subjectOf(words: readonly Word[], at: number): number | undefined {
	const isSubject = ({ head, deprel }: Word) => head === at && deprel.startsWith("nsubj");
	// Of two, the nearer: "earnings rose and income was 98" may have both on "was".
	const before = words.slice(0, at).findLastIndex(isSubject);
	const subject = before >= 0 ? before : words.findIndex(isSubject);
	return words[subject]?.upos === "NOUN" ? subject : undefined;
}

/** Indexes of the words that say which of its kind a thing is. */
export function toldOf({ words, quantities, times }: Reading, thing: number): readonly number[] {
	const isTold = (at: number, depth: number): boolean => {
		const { head = -1, deprel = "" } = words[at] ?? {};
		if (head < 0 || depth > DEEPEST || !TELLS.test(deprel)) return false;
		return head === thing || isTold(head, depth + 1);
	};
	return words.flatMap((word, at) => {
		if (!/^(?:NOUN|PROPN|ADJ)$/.test(word.upos) || !isContent(word) || looseMeasures.has(word.lemma))
			return [];
		if ([...quantities, ...times].some((one) => overlaps(one, word))) return [];
		return isTold(at, 0) ? [at] : [];
	});
}

const TELLS = /^(?:amod|compound|nmod|flat)/;
const DEEPEST = 2;

/** Of what rises or falls the amount to come is none that was. */
function areForecast({ draft, source }: Pairing, figure: Quantity, other: Quantity): boolean {
	const [ours, theirs] = [verbOver(draft, figure), verbOver(source, other)];
	const [own, verb] = [draft.words[ours ?? -1], source.words[theirs ?? -1]];
	if (ours === undefined || theirs === undefined || own === undefined || verb === undefined) return false;
	return isChange(own) && isChange(verb) && areForecastAndReport(draft, ours, source, theirs);
}

function areOfTwoTimes(pairing: Pairing, figure: Quantity, source: Quantity): boolean {
	const [ours, theirs] = [timeOf(pairing.draft, figure), timeOf(pairing.source, source)];
	if (ours === undefined || theirs === undefined) return false;
	if (isGiven(ours, pairing.draft, pairing.source) || isGiven(theirs, pairing.source, pairing.draft))
		return false;
	if ((ours.type === "DURATION") !== (theirs.type === "DURATION")) return true;
	if (ours.type === "DURATION")
		return ours.value !== theirs.value && ours.value !== null && theirs.value !== null;
	const own = pairing.draft.dates.find((date) => overlaps(date, ours));
	const other = pairing.source.dates.find((date) => overlaps(date, theirs));
	if (own === undefined || other === undefined) return false;
	// A quarter has another sum than its year.
	if (PERIOD.test(own.grain) && PERIOD.test(other.grain) && own.grain !== other.grain) return true;
	return datesRelate(own, other) === "different";
}

const PERIOD = /^(?:month|quarter|year)$/;

/** Whether a time of one sentence stands in the other, be it of another figure. */
function isGiven(time: TimeFacet, reading: Reading, other: Reading): boolean {
	const wordsOf = ({ start, end }: TimeFacet, { whole: { document } }: Reading) =>
		document.text.slice(start, end).toLowerCase();
	return other.times.some(
		(one) =>
			(one.value !== null && one.type === time.type && one.value === time.value) ||
			wordsOf(one, other) === wordsOf(time, reading),
	);
}

/** The time that hangs nearest to a figure, where no other figure hangs nearer to that. */
function timeOf(reading: Reading, figure: Quantity): TimeFacet | undefined {
	const { words, times, dates, quantities } = reading;
	const anchor = anchorOf(reading, figure);
	if (anchor === undefined) return undefined;
	const ways = distances(words, anchor);
	const wayTo = (span: TimeFacet | Quantity, from: readonly number[]) =>
		from[anchorOf(reading, span) ?? -1] ?? Number.POSITIVE_INFINITY;
	const [nearest] = times
		.filter((time) => time.type === "DURATION" || dates.some((date) => overlaps(date, time)))
		.filter((time) => !overlaps(time, figure))
		.sort((a, b) => wayTo(a, ways) - wayTo(b, ways));
	if (nearest === undefined || wayTo(nearest, ways) > FARTHEST) return undefined;
	const back = distances(words, anchorOf(reading, nearest) ?? -1);
	const own = wayTo(figure, back);
	const taken = quantities.some(
		(other) =>
			other !== figure && !overlaps(other, figure) && !overlaps(other, nearest) && wayTo(other, back) < own,
	);
	return taken ? undefined : nearest;
}
