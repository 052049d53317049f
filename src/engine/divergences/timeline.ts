// What other articles say of a figure of the claim: the same, something else, and when.

import type { Alignment } from "../alignment.ts";
import type { Corpus } from "../corpus.ts";
import { calendarWords } from "../data/name-words.ts";
import { everybody, tolls, wideningWords } from "../data/tolls.ts";
import { wordSet } from "../data/word-set.ts";
import { sameNoun } from "../facets/counted-noun.ts";
import { type Quantity, quantitiesOf } from "../facets/quantity.ts";
import { haveNothingInCommon } from "../in-common.ts";
import type { Article } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { overlaps } from "../spans.ts";
import { type Token, tokenize } from "../tokens.ts";
import { beginningOf } from "./beginning.ts";
import { partOfOthers } from "./counted-things.ts";
import { figureDifference, supports } from "./figures.ts";

/** A figure of the same thing in a passage. */
export interface Statement {
	readonly passage: Passage;
	readonly figure: Quantity;
	/** Whether it gives what the draft says. */
	readonly agrees: boolean;
}

/** A figure of a sentence that counts the dead, the injured, the missing … */
export interface Toll {
	readonly figure: Quantity;
	readonly kind: string;
}

/** Words of content between a figure and the word that says what is counted. */
const REACH = 3;
/** The same when nothing counted follows the figure: "the number of dead in the flood at Venn Harbour has risen to 11". */
const FAR_REACH = 8;

/** The tolls of a sentence, in order. */
export function tollsOf(reading: Reading): readonly Toll[] {
	const sentence = beginningOf(reading.sentence);
	if (!sentence.tokens.some(({ norm }) => kindOf.has(norm))) return [];
	const { dates } = reading;
	const figures = quantitiesOf(sentence).filter((figure) => !dates.some((date) => overlaps(figure, date)));
	return figures.flatMap((figure): Toll[] => {
		if (figure.unit.kind !== "count" || figure.vague) return [];
		if (isPart(sentence, figure) || partOfOthers(reading, figure)) return [];
		const others = figures.filter((other) => other !== figure);
		const kind = nearestKind(sentence.tokens, figure, others);
		return kind === undefined ? [] : [{ figure, kind }];
	});
}

/** "Three of the dead", "two of whom were killed". */
function isPart({ text, start }: Sentence, { end }: Quantity): boolean {
	return /^\s+of\s+(?:the|those|these|them|whom|its|their|his|her)\b/i.test(
		text.slice(end - start, end - start + 12),
	);
}

const kindOf: ReadonlyMap<string, string> = new Map(
	Object.entries(tolls).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** The toll word nearest to the figure, on this side of the next figure and of the end of the clause. */
function nearestKind(
	tokens: readonly Token[],
	{ phrase, start, end, noun }: Quantity,
	others: readonly Quantity[],
): string | undefined {
	const first = tokens.findIndex((token) => token.start >= start);
	const after = tokens.findIndex((token) => token.start >= Math.max(end, phrase.start));
	const isOther = (token: Token) => others.some((other) => overlaps(token, other));
	const walk = (from: number, step: 1 | -1, reach = REACH) => {
		let content = 0;
		for (let at = from, far = 1; content <= reach && at >= 0; at += step, far++) {
			const token = tokens[at];
			if (token === undefined || isOther(token) || /^[;:.]$/.test(token.text)) return undefined;
			const kind = kindOf.get(token.norm);
			if (kind !== undefined && !isOfRescuers(tokens, at)) return { kind, far };
			if (token.content) content++;
		}
		return undefined;
	};
	const behind = walk(after < 0 ? tokens.length : after, 1);
	const ahead = walk(first - 1, -1, noun === null ? FAR_REACH : REACH);
	if (behind === undefined || ahead === undefined) return (behind ?? ahead)?.kind;
	return behind.far <= ahead.far ? behind.kind : ahead.kind;
}

/** "As rescue teams searched": nobody is counted as rescued. */
function isOfRescuers(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return tokens[at]?.norm === "rescue" && next?.kind === "word" && next.content;
}

/** What the passages say of a toll of the claim, one statement for each article, as far as they tell of the same event. */
export function statementsOf(
	claim: Sentence,
	toll: Toll,
	closest: Alignment,
	passages: readonly Passage[],
	corpus: Corpus,
): readonly Statement[] {
	const told = new Map<string, Statement>();
	const same = new Map<Passage, boolean>();
	for (const passage of passages) {
		const { key } = passage.article;
		for (const { figure, kind } of tollsOf(corpus.reading(passage))) {
			if (kind !== toll.kind || !countsTheSame(toll.figure, figure, passage)) continue;
			if (!same.has(passage)) {
				const own = key === closest.passage.article.key;
				const scope = own || isSameScope(claim, closest.passage, passage, corpus);
				same.set(passage, scope && (own || isSameEvent(claim, closest.passage, passage, corpus)));
			}
			if (same.get(passage) !== true) continue;
			const agrees = supports(figure, toll.figure) || isFollowed(toll.figure, figure);
			const before = told.get(key);
			// A sentence tells more than the headline over it.
			const better = agrees ? before?.agrees !== true : before?.passage.kind === "headline" && !before.agrees;
			if (before === undefined || better) told.set(key, { passage, figure, agrees });
		}
	}
	return [...told.values()];
}

/** The draft's figure is the source's, or that without its "at least". */
function isFollowed(own: Quantity, figure: Quantity): boolean {
	const difference = figureDifference(own, figure);
	// "At most 100" is not what tells of 84 elsewhere.
	if (difference === undefined) return own.bound !== "at-most" && own.bound !== "less-than";
	return difference.type === "quantity/bound" && own.bound === null;
}

/** "Seven children" are not the eleven people; "three are missing" are sailors where the passage speaks of sailors. */
function countsTheSame(own: Quantity, other: Quantity, { tokens }: Passage): boolean {
	const [a, b] = [own.noun, other.noun];
	const general = (noun: string | null) => noun === null || everybody.has(noun);
	if (general(a)) return general(b);
	if (b !== null && !general(b)) return sameNoun(a ?? "", b);
	return b === null && own.nouns.some((stem) => tokens.some(({ term }) => term === stem));
}

/** Whether a count is of the same place and time: no word widens it, and no place stands there that we do not know. */
function isSameScope(claim: Sentence, ours: Passage, theirs: Passage, corpus: Corpus): boolean {
	if (wideningWords.test(theirs.text) && !wideningWords.test(claim.text)) return false;
	if (wideningWords.test(ours.text) && !wideningWords.test(claim.text)) return false;
	const known = new Set([...namesIn(claim), ...namesOf(corpus.passagesOf(ours.article.key))]);
	return theirs.tokens.every(
		({ norm }, at) =>
			!LOCATIVE.has(norm) ||
			namesIn({ ...theirs, tokens: theirs.tokens.slice(at, at + 2) }).every((name) => known.has(name)),
	);
}

const LOCATIVE = new Set(["in", "at", "across", "from", "near", "to", "around"]);

/**
 * Whether two articles tell of one event. Either what the claim names is named in the other article, too; or the other
 * passage shares a name and the words of the event, and names nothing that is strange to our article. No other year may
 * stand there.
 */
export function isSameEvent(claim: Sentence, ours: Passage, theirs: Passage, corpus: Corpus): boolean {
	if (datedApart(ours, theirs)) return false;
	const there = termsOf([...corpus.passagesOf(theirs.article.key), titleOf(theirs.article)]);
	const own = namesOf(corpus.passagesOf(ours.article.key));
	const names = namesIn(claim);
	if (names.every((name) => there.has(name))) {
		const shared = [...new Set([...names, ...own])].filter((name) => there.has(name));
		if (shared.length >= LEAST_NAMES) return sharedContent([claim, ours], there) >= 1;
		return shared.length > 0 && sharedContent([claim], termsOf([theirs])) >= LEAST_CONTENT;
	}
	const here = namesIn(theirs);
	const known = new Set([...names, ...own]);
	if (!here.some((name) => names.includes(name)) || !here.every((name) => known.has(name))) return false;
	return sharedContent([claim], termsOf([theirs])) >= LEAST_CONTENT;
}

const LEAST_NAMES = 2;
const LEAST_CONTENT = 2;

/** The title where no block holds it: "Death toll in the Orla flood rises" often has the only name of the place. */
function titleOf({ title }: Article): Pick<Sentence, "tokens"> {
	return { tokens: title === null ? [] : tokenize(title, { start: 0, end: title.length }) };
}

function termsOf(passages: readonly Pick<Sentence, "tokens">[]): ReadonlySet<string> {
	return new Set(passages.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
}

function namesOf(passages: readonly Passage[]): readonly string[] {
	return passages.flatMap((passage) => namesIn(passage));
}

/** How many words of content, names and figures aside, the terms have: "flood", "paper mill"; 1 when there are none. */
function sharedContent(sentences: readonly Sentence[], terms: ReadonlySet<string>): number {
	const words = sentences.flatMap(({ tokens }) =>
		tokens.filter(
			({ content, capital, kind, norm }) =>
				content && !capital && kind === "word" && !kindOf.has(norm) && !PEOPLE.has(norm),
		),
	);
	const own = new Set(words.map(({ term }) => term));
	return own.size === 0 ? 1 : [...own].filter((term) => terms.has(term)).length;
}

const PEOPLE = wordSet("people persons person residents men women children others said");

/** Capitalised words that are no sentence's first, months and weekdays aside. */
function namesIn({ tokens }: Sentence): readonly string[] {
	return tokens.flatMap((token, at) => {
		const opening = at === 0 || /^["'(]$/.test(tokens[at - 1]?.norm ?? "");
		return token.capital && token.content && !opening && !calendarWords.has(token.norm) ? [token.term] : [];
	});
}

/** Years that the two passages state, and that differ: the same words about another year's event. */
function datedApart(ours: Passage, theirs: Passage): boolean {
	return haveNothingInCommon(yearsOf(ours), yearsOf(theirs));
}

function yearsOf({ text }: Passage): readonly string[] {
	return [...text.matchAll(/\b(?:1[89]|20)\d\d\b/g)].map((match) => match[0]);
}

/** Days by which the second article is later; null when a date is not known to the day. An hour counts as the next day. */
export function laterBy(a: Article, b: Article): number | null {
	const day = /^\d{4}-\d\d-\d\d$/;
	if (a.published === null || b.published === null || !day.test(a.published) || !day.test(b.published))
		return null;
	const days = (Date.parse(`${b.published}T00:00:00Z`) - Date.parse(`${a.published}T00:00:00Z`)) / DAY;
	if (days !== 0 || !a.publishedAt || !b.publishedAt) return days;
	const between = Date.parse(b.publishedAt) - Date.parse(a.publishedAt);
	return Math.abs(between) >= DAY / 24 ? Math.sign(between) : 0;
}

const DAY = 86_400_000;
