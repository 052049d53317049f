import { nounEnds } from "../data/counted-nouns.ts";
import { cardinals } from "../data/number-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { firstFrom, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { isPlural } from "./counted-noun.ts";
import { type Name, namesOf } from "./names.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { wordAt } from "./token-at.ts";

/** Names or things that a sentence lists: "Ade, Bola and Chidi". The span runs from the first member to the last. */
export interface Listed extends Span {
	readonly kind: "names" | "things";
	readonly conjunction: "and" | "or";
	/** How many there are: the number of members. */
	readonly count: number;
	readonly members: readonly Span[];
	/** The count of the same people or things beside the list: "three councillors: …"; null when none stands there. */
	readonly stated: Quantity | null;
}

/** What is known of the sentence already; read anew where it is left out. */
export interface ListedOptions {
	readonly names?: readonly Name[];
	readonly quantities?: readonly Quantity[];
}

/**
 * The lists of a sentence, in order, without overlap: names joined by commas and a conjunction, and three or more noun
 * phrases of one shape ("a judge, two clerks and a driver"; "schools, roads and bridges"). Abstains where a comma can
 * join a place and its country.
 */
export function listsOf(sentence: Sentence, options: ListedOptions = {}): readonly Listed[] {
	const { tokens } = sentence;
	if (!tokens.some(({ norm }) => norm === "and" || norm === "or" || norm === "&")) return [];
	const names = options.names ?? namesOf(sentence);
	const quantities = options.quantities ?? quantitiesOf(sentence);
	const ofNames = nameLists(tokens, names);
	const ofThings = thingLists(tokens).filter((list) => !ofNames.some((other) => overlaps(list, other)));
	return [...ofNames, ...ofThings]
		.sort((a, b) => a.start - b.start)
		.map((list) => ({ ...list, stated: statedBeside(tokens, list, quantities) }));
}

type Bare = Omit<Listed, "stated">;

function listOf(kind: Bare["kind"], members: readonly Span[], conjunction: string): Bare | undefined {
	const [first, last] = [members[0], members.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return {
		start: first.start,
		end: last.end,
		kind,
		conjunction: conjunction === "or" ? "or" : "and",
		count: members.length,
		members: members.map(({ start, end }) => ({ start, end })),
	};
}

/** Runs of names between which only commas, titles, ages and at last a conjunction stand. */
function nameLists(tokens: readonly Token[], names: readonly Name[]): readonly Bare[] {
	const lists: Bare[] = [];
	let run: Name[] = [];
	for (const name of names) {
		const last = run.at(-1);
		const join = last === undefined ? undefined : joinBetween(tokens, last.to, name.from);
		if (join === undefined) {
			run = [name];
			continue;
		}
		run.push(name);
		if (join === ",") continue;
		const list = placesInCountries(run) ? undefined : listOf("names", run, join);
		if (list !== undefined) lists.push(list);
		run = [];
	}
	return lists;
}

const LONGEST_JOIN = 7;

/** "," or the conjunction that joins two members; undefined when something else stands between them. */
function joinBetween(tokens: readonly Token[], from: number, to: number): string | undefined {
	if (to <= from || to - from > LONGEST_JOIN) return undefined;
	let at = from;
	if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === ",") at += 2;
	let join: string | undefined;
	if (tokens[at]?.text === ",") {
		join = ",";
		at++;
	}
	const conjunction = tokens[at]?.norm ?? "";
	if (/^(?:and|or|&)$/.test(conjunction) && at < to) {
		join = conjunction;
		at++;
	}
	// What is left is the article or title of the second one: "the", "Mr", "Deputy Mayor".
	const rest = tokens
		.slice(at, to)
		.every((token) => token.norm === "the" || token.text === "." || token.capital);
	return rest ? join : undefined;
}

/** "Lagos, Nigeria, and London": the country can be where the name before it is. */
function placesInCountries(names: readonly Name[]): boolean {
	const country = (name: Name | undefined) => name?.countries.some(({ form }) => form === "name") ?? false;
	return names.some((name, at) => at > 0 && country(name) && !country(names[at - 1]));
}

/** Lists of three or more noun phrases, told by the conjunction before the last. */
function thingLists(tokens: readonly Token[]): readonly Bare[] {
	const lists: Bare[] = [];
	for (const [at, { norm }] of tokens.entries()) {
		if (norm !== "and" && norm !== "or") continue;
		const last = memberFrom(tokens, at + 1);
		const before = tokens[at - 1]?.text === "," ? at - 1 : at;
		const members = last === undefined ? [] : membersBefore(tokens, before, isDetermined(tokens[at + 1]));
		const list =
			last === undefined || members.length < 2 ? undefined : listOf("things", [...members, last], norm);
		if (list !== undefined && list.start >= (lists.at(-1)?.end ?? 0)) lists.push(list);
	}
	return lists;
}

const LONGEST_MEMBER = 5;
const MOST_MEMBERS = 20;
const DETERMINERS = /^(?:an?|the|its|his|her|their|our|my|your|some|several)$/;

function isDetermined(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.kind === "number" || cardinals.has(token.norm) || DETERMINERS.test(token.norm))
	);
}

/** The members that end before token `end`, comma by comma back to where no list goes on; all of one shape. */
function membersBefore(tokens: readonly Token[], end: number, determined: boolean): readonly Span[] {
	const members: Span[] = [];
	let to = end;
	while (members.length < MOST_MEMBERS) {
		const from = determined ? memberStart(tokens, to) : isThings(tokens[to - 1]) ? to - 1 : undefined;
		if (from === undefined) break;
		members.unshift({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
		if (tokens[from - 1]?.text !== ",") break;
		to = from - 1;
	}
	return members;
}

/** Where the noun phrase begins that ends before token `to`: at its article or number. */
function memberStart(tokens: readonly Token[], to: number): number | undefined {
	for (let at = to - 1; at >= Math.max(0, to - LONGEST_MEMBER); at--) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		if (isDetermined(token)) return at < to - 1 ? at : undefined;
		if (token.kind !== "word" || !token.content || token.capital) return undefined;
	}
	return undefined;
}

/** The noun phrase that starts at a token: with an article or number up to its noun, or a lone plural. */
function memberFrom(tokens: readonly Token[], from: number): Span | undefined {
	const first = tokens[from];
	if (first === undefined) return undefined;
	if (!isDetermined(first)) return isThings(first) ? { start: first.start, end: first.end } : undefined;
	let to = from + 1;
	while (to - from < LONGEST_MEMBER) {
		const token = tokens[to];
		if (token?.kind !== "word" || !token.content || nounEnds.has(token.norm)) break;
		to++;
		if (isPlural(token.norm)) break;
	}
	return to === from + 1 ? undefined : { start: first.start, end: tokens[to - 1]?.end ?? first.end };
}

function isThings(token: Token | undefined): boolean {
	return token?.kind === "word" && token.content && !token.capital && isPlural(token.norm);
}

/** A count right before or behind the list, only marks, "the" or "namely" standing between. */
function statedBeside(
	tokens: readonly Token[],
	list: Span,
	quantities: readonly Quantity[],
): Quantity | null {
	const counts = (quantity: Quantity | undefined) =>
		quantity !== undefined && quantity.unit.kind === "count" && quantity.noun !== null && !quantity.vague;
	const before = quantities[firstFrom(quantities, list.start) - 1];
	const after = quantities[firstFrom(quantities, list.end)];
	if (before !== undefined && counts(before) && isGap(tokens, before.phrase.end, list.start)) return before;
	return after !== undefined && counts(after) && isGap(tokens, list.end, after.start) ? after : null;
}

function isGap(tokens: readonly Token[], from: number, to: number): boolean {
	const [first, next] = [firstFrom(tokens, from), firstFrom(tokens, to)];
	if (next <= first || next - first > 4) return false;
	const between = tokens.slice(first, next);
	const opens = /^[,:(\-–—]$/.test(between[0]?.norm ?? "");
	const marks = between.every(({ kind, norm, capital }) =>
		kind === "mark" ? /^[,:()-]$/.test(norm) : capital || /^(?:the|all|namely)$/.test(norm),
	);
	return opens && marks && wordAt(tokens, first) === "";
}
