// The names, dates and figures of a claim that no source has, in no spelling and under no value.
import type { DateFacet } from "../facets/dates.ts";
import type { Cluster } from "../facets/entities/cluster.ts";
import type { Entity } from "../facets/entities/entity.ts";
import type { Quantity } from "../facets/quantity.ts";
import { firstDayOf, weekdayOf } from "../facets/timex/calendar.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { editDistance, foldName, isShouted, spellingKey } from "../spelling.ts";
import { maySpeakOf, namesIn } from "./article-names.ts";
import { datesRelate } from "./calendar.ts";
import { followsFrom, isDifference, isReckoned } from "./claimed-figures.ts";
import type { Comparison } from "./comparison.ts";
import { nounsRelate } from "./counted-things.ts";
import { supports, unitsRelate } from "./figures.ts";
import { isOneWay } from "./figures-otherwise.ts";
import { isSumOfRow } from "./paired-figures.ts";
import { isDuration, isReckonedDate } from "./reckoned-dates.ts";
import { Spellings } from "./spellings.ts";
import type { TracedSources } from "./traced-sources.ts";

/** Which of a claim's names, dates and figures the sources have. */
export interface HardFacets {
	/** A name is missing with all its words, a date or a figure as soon as its value is. */
	readonly missing: readonly (Span & { readonly kind: "name" | "value" })[];
	readonly given: readonly Span[];
}

/** The hard facets of the claim. */
export function hardFacets(comparison: Comparison, sources: TracedSources): HardFacets {
	const { reading } = comparison;
	const names: Span[] = [];
	const values: Span[] = [];
	const given: Span[] = [];
	for (const name of namesIn(reading)) (hasName(name, comparison, sources) ? given : names).push(name.entity);
	for (const date of reading.dates) (hasDate(date, comparison, sources) ? given : values).push(date);
	for (const figure of reading.quantities)
		(hasFigure(figure, comparison, sources) ? given : values).push(figure);
	const { text } = reading.whole.document;
	return {
		missing: [
			...merged(names, text).map((span) => ({ ...span, kind: "name" as const })),
			...merged(values, text).map((span) => ({ ...span, kind: "value" as const })),
		],
		given,
	};
}

/** A name that was read as two is one. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
	const found: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		if (last !== undefined && /^\s?$/.test(text.slice(last.end, span.start)))
			found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else found.push(span);
	}
	return found;
}

interface Named {
	readonly entity: Entity;
	readonly cluster: Cluster;
}

/** A word of the name stands somewhere, an article may mean it by another name, or letters stand for words. */
function hasName({ entity, cluster }: Named, comparison: Comparison, sources: TracedSources): boolean {
	const { name, text, countries, placed } = entity;
	// "The Kenyan runner": where somebody is from is common knowledge.
	if (countries.length > 0 && countries.every(({ form }) => form === "people")) return true;
	const spellings = sources.spellings();
	if (name.some((word) => spellings.has(spellingKey(word)) || isMisspelt(word, spellings))) return true;
	if (isSpelledOut(name, text, sources)) return true;
	const tables = sources.traced.map((passage) => comparison.readingOf(passage).whole);
	if (tables.some((whole) => maySpeakOf(whole, cluster))) return true;
	// "Only Washington and Lima have them": the capital of a country that the article names by its own name.
	const governs = (country: string | undefined) =>
		!placed && countries.some((one) => one.form === "seat" && one.country === country);
	return tables.some(({ clusters }) => clusters.some((other) => governs(other.country)));
}

/** A slip of one or two letters is no other name; `who/name` is for that. */
function isMisspelt(word: string, spellings: ReadonlySet<string>): boolean {
	if (word.length < 5) return false;
	const key = spellingKey(word);
	for (const other of spellings) {
		const alike = other[0] === key[0] && Math.abs(other.length - key.length) <= 2;
		if (alike && editDistance(key, other) <= (word.length < 7 ? 1 : 2)) return true;
	}
	return false;
}

/** "YoY" is "year over year", and the British Broadcasting Corporation the BBC. */
function isSpelledOut(
	name: readonly string[],
	text: string,
	{ passages, spellings }: TracedSources,
): boolean {
	const initials = name.map((word) => word[0]).join("");
	if (name.length > 1 && spellings().has(spellingKey(initials))) return true;
	if (new Spellings(passages, true).spellOut(text)) return true;
	const letters = foldName(text);
	if (name.length > 1 || !(isShouted(text) || /\p{Ll}\p{Lu}/u.test(text)) || letters.length > MOST_LETTERS)
		return false;
	return passages.some((passage) => initialsOf(passage).includes(letters));
}

const MOST_LETTERS = 6;

function initialsOf({ tokens }: Passage): string {
	return tokens.map(({ kind, norm }) => (kind === "mark" ? "" : norm[0])).join("");
}

/** A date nearby does not contradict it, or it is that of an article. */
function hasDate(date: DateFacet, comparison: Comparison, { near, traced }: TracedSources): boolean {
	if (date.value === null && date.weekday === null) return true;
	const value = date.value ?? "";
	if (traced.some(({ article }) => isDay(value, article.published) || isNews(date, article.published)))
		return true;
	if (traced.some((passage) => isReckonedDate(date, passage, comparison))) return true;
	return near.some((passage) => comparison.readingOf(passage).dates.some((other) => mayGive(other, date)));
}

/** A time of day and a season of another year tell nothing of a date. */
function mayGive(other: DateFacet, date: DateFacet): boolean {
	if (other.value === null && other.weekday === null && date.clock === null) return false;
	const years = [other, date].map(({ statesYear, value }) => (statesYear ? value?.slice(0, 4) : undefined));
	if (years.every((year) => year !== undefined) && years[0] !== years[1]) return false;
	// "This week" does not give the Tuesday.
	if (GRAINS.indexOf(other.grain) > GRAINS.indexOf(date.grain)) return false;
	return datesRelate(date, other) !== "different";
}

/** From the finest to the coarsest. */
const GRAINS: readonly DateFacet["grain"][] = ["day", "week", "month", "quarter", "season", "year"];

/** An article tells of its own day, month and year; the draft's may have no year: "as of April 26". */
function isDay(value: string, published: string | null): boolean {
	if (published === null || value === "") return false;
	const own = value.startsWith(NO_YEAR) ? `${published.slice(0, 4)}${value.slice(NO_YEAR.length)}` : value;
	return published.startsWith(own) || own.startsWith(published);
}

const NO_YEAR = "XXXX";

/** "On Thursday" is the day of the news or the one before; when that was, nobody knows of an article without a date. */
function isNews({ weekday, statesYear }: DateFacet, published: string | null): boolean {
	if (weekday === null || statesYear) return false;
	if (published === null || published.length < 10) return true;
	const day = weekdayOf(firstDayOf(published));
	return day === weekday || day === (weekday + 1) % 7;
}

/** Small counts are of what an article lists, and everything can be reckoned from two figures. */
function hasFigure(figure: Quantity, comparison: Comparison, sources: TracedSources): boolean {
	const { claim, reading, readingOf } = comparison;
	const { unit, value, noun, vague, bound } = figure;
	if (
		vague ||
		bound !== null ||
		(unit.kind === "count" && Math.abs(value) <= (noun === null ? SCORE : LISTED))
	)
		return true;
	// "The fourth season" is "Season 4"; only "for the third time" says how often.
	if (unit.kind === "ordinal" && noun !== "time") return true;
	if (sources.near.some((passage) => readingOf(passage).lists.some(({ count }) => count === value)))
		return true;
	const { text, start } = claim;
	if (FOLLOWS.test(text.slice(figure.phrase.start - start, figure.phrase.end - start))) return true;
	if (isDuration(figure) && APART.test(text.slice(figure.end - start))) return true;
	const gives = (other: Quantity) =>
		(other.unit.kind === "ordinal") === (unit.kind === "ordinal") &&
		(other.value === value || (unitsRelate(figure, other) === "same" && supports(other, figure)));
	if (sources.near.some((passage) => readingOf(passage).quantities.some(gives))) return true;
	if (isWorkedOut(figure, sources, readingOf)) return true;
	if (isSumOfRow(figure, comparison) || followsFrom(figure, reading, sources.near.map(readingOf)))
		return true;
	if (isDifference(reading, figure) && isReckoned(figure, reading, sources.near.map(readingOf))) return true;
	const tells = (passage: Passage) =>
		readingOf(passage).quantities.some((other) => gives(other) && nounsRelate(figure, other) !== "other");
	return sources.passages.some(tells) || sources.found().some(tells);
}

const SENT_OFF = /\b(?:sent off|sending-off|red cards?|second yellow)\b/i;
const SIDES: ReadonlySet<number> = new Set([9, 10]);

/** Both ways of "40 minutes each way"; the ten men whom a sending-off leaves. */
function isWorkedOut(figure: Quantity, { near }: TracedSources, readingOf: Comparison["readingOf"]): boolean {
	const { value, noun } = figure;
	if (SIDES.has(value) && /^(?:man|woman|player)$/.test(noun ?? ""))
		return near.some(({ text }) => SENT_OFF.test(text));
	return near.some((passage) =>
		readingOf(passage).quantities.some(
			(other) =>
				isOneWay(passage.tokens, other) && unitsRelate(figure, other) === "same" && 2 * other.value === value,
		),
	);
}

/** "With six minutes of normal time left", "ten days before": from two times, which may both be given. */
const APART =
	/^\s+(?:[\p{L}-]+\s+){0,4}(?:left|remaining|to go|to spare|later|earlier|before|after|from time|into)\b/u;
const LISTED = 3;
/** A small number that counts nothing can be of an hour, a score or a part. */
const SCORE = 12;
/** From two dates. */
const FOLLOWS = /\b(?:years?|decades?|centur(?:y|ies)|anniversar(?:y|ies))\b/i;
