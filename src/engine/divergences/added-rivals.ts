// A name or figure that no source has, where the sources have another of the same kind: then it is likelier exchanged
// than added. "They met in Geneva", when the articles speak of one town, Trieste.
import { continents } from "../data/place-scales.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Place } from "./added-place.ts";
import { namesIn } from "./article-names.ts";
import { isDifference, isReckoned } from "./claimed-figures.ts";
import type { Comparison } from "./comparison.ts";
import { nounsRelate } from "./counted-things.ts";
import { unitsRelate } from "./figures.ts";
import { areOfTwoThings } from "./measured-things.ts";
import { linkOf } from "./same-thing.ts";

/** What may have been exchanged for a name or figure of the claim. */
export interface Rival extends Place {
	/** Whether the passages have no other of its kind. */
	readonly only: boolean;
}

/**
 * The first of the passages' names or figures that is of the same kind as the claim's own in `span` and that the claim
 * does not speak of; undefined when there is none, and for what the sentence is about, which a source may call "it".
 */
export function rivalOf(span: Span, passages: readonly Passage[], comparison: Comparison): Rival | undefined {
	if (isSubject(span, comparison.reading.words) || isBetweenClocks(span, passages, comparison))
		return undefined;
	const { reading, readingOf } = comparison;
	const figure = reading.quantities.find((one) => overlaps(one, span));
	const told = passages.map(readingOf);
	if (figure !== undefined && (isReckoned(figure, reading, told) || isBeforeChange(figure, reading, told)))
		return undefined;
	return figure === undefined
		? rivalName(span, passages, comparison)
		: rivalFigure(figure, passages, comparison);
}

function rivalFigure(
	figure: Quantity,
	passages: readonly Passage[],
	comparison: Comparison,
): Rival | undefined {
	const rivals = passages.flatMap((passage) =>
		figuresLike(figure, passage, comparison).map((source) => ({ source, passage })),
	);
	const [first] = rivals;
	if (first === undefined) return undefined;
	const { start, end, value } = first.source;
	return { start, end, passage: first.passage, only: rivals.every(({ source }) => source.value === value) };
}

function rivalName(span: Span, passages: readonly Passage[], comparison: Comparison): Rival | undefined {
	const rivals = passages.flatMap((passage) =>
		namesLike(span, passage, comparison).map((name) => ({ ...name, passage })),
	);
	// Who stands as the claim's name does comes first: "as Norway's Venice" and "as Norway's Rome".
	const first = rivals.find((rival) => hangAlike(span, rival, comparison)) ?? rivals[0];
	if (first === undefined) return undefined;
	const { entity, cluster, passage } = first;
	const only = rivals.every((other) => sameEntity(cluster, other.cluster) !== "different");
	return { start: entity.start, end: entity.end, passage, only };
}

/** Whether both names hang on their words in one way, by one preposition. */
function hangAlike(
	span: Span,
	{ entity, passage }: { readonly entity: Entity; readonly passage: Passage },
	{ reading, readingOf }: Comparison,
): boolean {
	const own = namesIn(reading, (one) => overlaps(one, span))[0]?.entity.head ?? -1;
	const theirs = readingOf(passage);
	const [ours, other] = [reading.words[own]?.deprel, theirs.words[entity.head]?.deprel];
	return ours === other && linkOf(reading, own) === linkOf(theirs, entity.head);
}

/** "Fell from 25 to 20 per cent", where a passage has the 20 and "down five points". */
function isBeforeChange(figure: Quantity, reading: Reading, passages: readonly Reading[]): boolean {
	const { tokens } = reading.sentence;
	const before = tokens.findLast(({ end }) => end <= figure.start)?.norm;
	if (figure.unit.kind !== "percent" || before !== "from") return false;
	return passages.some(({ quantities }) =>
		quantities.some(
			({ unit, value }) =>
				unit.kind === "points" &&
				[...quantities, ...reading.quantities].some(
					(one) => one.unit.kind === "percent" && Math.abs(Math.abs(one.value - figure.value) - value) < 1e-9,
				),
		),
	);
}

/** "Within 13 minutes", when one passage has 4:12 and another 4:25: what two times of day differ by. */
function isBetweenClocks(span: Span, passages: readonly Passage[], { reading }: Comparison): boolean {
	const own = reading.quantities.find((figure) => overlaps(figure, span));
	if (own === undefined || own.unit.kind !== "measure" || own.unit.dimension !== "duration") return false;
	const clocks = passages.flatMap(({ text }) =>
		[...text.matchAll(/\b(\d{1,2})[:.](\d\d)\b/g)].map(
			([, hour, minute]) => 60 * Number(hour) + Number(minute),
		),
	);
	const minutes = (own.value * own.unit.factor) / 60;
	return clocks.some((clock) => clocks.includes(clock + minutes));
}

/** Whether the span is in the subject of the main clause. */
function isSubject({ start, end }: Span, words: readonly Word[]): boolean {
	return words.some((word, at) => start <= word.start && word.end <= end && isBelowSubject(at, words));
}

function isBelowSubject(at: number, words: readonly Word[]): boolean {
	for (let below = at, step = 0; step < words.length; step++) {
		const { head, deprel } = words[below] ?? { head: -1, deprel: "" };
		if (head < 0) return false;
		if (deprel.startsWith("nsubj") && (words[head]?.head ?? -1) < 0) return true;
		below = head;
	}
	return false;
}

function namesLike(span: Span, passage: Passage, { reading, readingOf }: Comparison) {
	const theirs = readingOf(passage);
	const names = namesIn(reading);
	const own = names.find(({ entity }) => overlaps(entity, span));
	if (own === undefined) return [];
	const isAlike = (entity: Entity) =>
		entity.kind === own.entity.kind &&
		scaleOf(entity) === scaleOf(own.entity) &&
		isAttribute(theirs, entity) === isAttribute(reading, own.entity) &&
		(isListed(theirs, entity) || !isListed(reading, own.entity)) &&
		isWater(entity) === isWater(own.entity);
	return namesIn(theirs, isAlike).filter(({ cluster }) =>
		names.every((name) => sameEntity(name.cluster, cluster) === "different"),
	);
}

/** Who lists several sums up what the sources tell one by one: a name that stands alone is no rival of one of them. */
function isListed({ words }: Reading, { head }: Entity): boolean {
	return words[head]?.deprel === "conj" || words.some((word) => word.head === head && word.deprel === "conj");
}

/** A ship that sank in the Atlantic can have sunk off Portugal. */
function isWater({ text }: Entity): boolean {
	return WATER.test(text);
}

const WATER = /\b(?:ocean|sea|river|lake|bay|gulf|strait|channel|atlantic|pacific|mediterranean|baltic)\b/i;

/** One place may lie within another of a wider scale: what is the largest of Europe is that of its countries, too. */
function scaleOf({ name, countries }: Entity): "continent" | "country" | "other" {
	if (continents.has(name.join(" "))) return "continent";
	return countries.some(({ form }) => form !== "seat") ? "country" : "other";
}

/** "Two Red Sea islands": the name tells what kind of thing it is, not where something was. */
function isAttribute({ words }: Reading, { head }: Entity): boolean {
	return /^(?:compound|amod)/.test(words[head]?.deprel ?? "");
}

/** Figures further apart than this measure other things. */
const SAME_ORDER = 10;

function figuresLike(own: Quantity, passage: Passage, comparison: Comparison): readonly Quantity[] {
	const theirs = comparison.readingOf(passage);
	const { reading } = comparison;
	// Articles tell of many days, and what a date is of is for `time/date` to tell.
	if (reading.dates.some((date) => overlaps(date, own)) || isSumOfTwo(own, theirs)) return [];
	const isRival = (other: Quantity) =>
		!other.vague &&
		unitsRelate(own, other) === "same" &&
		nounsRelate(own, other) !== "other" &&
		(!isDifference(reading, own) || isDifference(theirs, other)) &&
		own.value < SAME_ORDER * other.value &&
		other.value < SAME_ORDER * own.value &&
		reading.quantities.every(({ value }) => value !== other.value);
	const apart = ({ value }: Quantity) => Math.abs(value - own.value);
	const rivals = theirs.quantities.filter(isRival).sort((a, b) => apart(a) - apart(b));
	return rivals.filter((source) => !areOfTwoThings(comparison, own, { passage, source }));
}

/** "Cut 120 of its 420 crews", when the source has 420 and 300: what two of its figures add up to or differ by. */
function isSumOfTwo({ value }: Quantity, { quantities }: Reading): boolean {
	return quantities.some((one) =>
		quantities.some(
			(other) => one !== other && (one.value - other.value === value || one.value + other.value === value),
		),
	);
}
