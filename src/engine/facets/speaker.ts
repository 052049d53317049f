import { titleAbbreviations } from "../data/abbreviations.ts";
import { calendarWords } from "../data/name-words.ts";
import { speechVerbs } from "../data/quotations.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";
import { type Name, namesOf } from "./names.ts";

/** The words of a reporting clause: a range of the paragraph's tokens, and the names in it. */
interface Clause {
	readonly tokens: readonly Token[];
	readonly from: number;
	readonly to: number;
	readonly names: readonly Name[];
}

const LONGEST_CLAUSE = 30;
const LONGEST_SUBJECT = 14;
const LONGEST_TAIL = 8;
const TELLING = words("told telling asked tells asks");
const NEW_CLAUSE = words(
	"and but while whereas as which who with because if although though so or when after before",
);
const NOT_SUBJECT = words("of for at from with by in to and or on than against between");
const BESIDE_VERB = words("has have had also later then again once is was were himself herself");
const DETERMINERS = words("the a an its their own his her");

/**
 * The name of who says the quoted words, read from the reporting clause that stands straight before or after them
 * in the paragraph; undefined when there is none, or when it has a pronoun or a mere description.
 */
export function speakerOf(text: string, paragraph: readonly Token[], quoted: Span): Name | undefined {
	const from = paragraph.findIndex((token) => token.start >= quoted.start);
	const to = paragraph.findLastIndex((token) => token.end <= quoted.end);
	if (from < 0 || to < from) return undefined;
	const tokens = paragraph.slice(Math.max(0, from - LONGEST_CLAUSE), to + 1 + LONGEST_CLAUSE);
	const first = Math.min(from, LONGEST_CLAUSE);
	const last = first + to - from;
	const names = namesIn(text, tokens);
	const before = speakerBefore({ tokens, names, ...rangeBefore(tokens, first) });
	if (before !== undefined) return before;
	// After “….” a new sentence begins, and its speaker may say other words.
	const inner = isQuoteMark(tokens[last]) ? last - 1 : last;
	if (tokens[inner]?.text === ".") return undefined;
	return speakerAfter({ tokens, names, ...rangeAfter(tokens, last + 1) });
}

function namesIn(text: string, tokens: readonly Token[]): readonly Name[] {
	const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
	const names = namesOf({ start, end, text: text.slice(start, end), tokens });
	return names.filter((name) => name.words.some((word) => !calendarWords.has(word)));
}

function rangeBefore(
	tokens: readonly Token[],
	quotation: number,
): { readonly from: number; readonly to: number } {
	let from = quotation;
	while (from > 0 && !isEdge(tokens, from - 1)) from--;
	return { from, to: quotation };
}

function rangeAfter(tokens: readonly Token[], start: number): { readonly from: number; readonly to: number } {
	const from = tokens[start]?.kind === "mark" && !isEdge(tokens, start) ? start + 1 : start;
	let to = from;
	while (to < tokens.length && !isEdge(tokens, to)) to++;
	return { from, to };
}

function isQuoteMark(token: Token | undefined): boolean {
	return token?.kind === "mark" && /["']/.test(token.norm);
}

/** A quotation mark or the end of a sentence. */
function isEdge(tokens: readonly Token[], at: number): boolean {
	const mark = tokens[at];
	if (mark?.kind !== "mark") return false;
	if (mark.norm === '"' || mark.text === "!" || mark.text === "?") return true;
	const before = tokens[at - 1];
	return (
		mark.text === "." &&
		before !== undefined &&
		before.text.length > 1 &&
		!titleAbbreviations.has(before.norm)
	);
}

/** "Okafor said on Monday that “…”", "According to Okafor, “…”". */
function speakerBefore(clause: Clause): Name | undefined {
	const { tokens, from, to, names } = clause;
	const verb = lastSpeechVerb(clause);
	if (verb === undefined) return accordingTo(clause);
	const tail = tokens.slice(verb + 1, to);
	if (tail.length > LONGEST_TAIL || tail.some((token) => NEW_CLAUSE.has(token.norm))) return undefined;
	const others = names.some(
		({ from: at, kind }) => at > verb && at < to && kind !== "place" && kind !== "country",
	);
	const addressed = TELLING.has(tokens[verb]?.norm ?? "");
	return others && !addressed ? undefined : nameBefore(clause, from, verb);
}

/** "“…,” Okafor said", "“…,” said the mayor, Jane Okafor", "“…,” according to Okafor". */
function speakerAfter(clause: Clause): Name | undefined {
	const { tokens, from } = clause;
	if (NEW_CLAUSE.has(tokens[from]?.norm ?? "")) return undefined;
	const verb = firstSpeechVerb(clause);
	if (verb === undefined) return accordingTo(clause);
	if (verb - from > LONGEST_SUBJECT) return undefined;
	return verb === from ? nameAfter(clause, verb + 1) : nameBefore(clause, from, verb);
}

function firstSpeechVerb({ tokens, from, to }: Clause): number | undefined {
	for (let at = from; at < to; at++) if (speechVerbs.has(tokens[at]?.norm ?? "")) return at;
	return undefined;
}

function lastSpeechVerb({ tokens, from, to }: Clause): number | undefined {
	for (let at = to - 1; at >= from; at--) if (speechVerbs.has(tokens[at]?.norm ?? "")) return at;
	return undefined;
}

function accordingTo(clause: Clause): Name | undefined {
	const { tokens, from, to } = clause;
	for (let at = from; at < to; at++)
		if (tokens[at]?.norm === "according" && tokens[at + 1]?.norm === "to") return nameAfter(clause, at + 2);
	return undefined;
}

/** The subject that ends before the verb, past adverbs and an apposition. */
function nameBefore(clause: Clause, from: number, verb: number): Name | undefined {
	const { tokens, names } = clause;
	let end = verb;
	while (end > from && isBesideVerb(tokens[end - 1])) end--;
	if (tokens[end - 1]?.text !== ",") return subjectEndingAt(clause, end);
	let comma = end - 2;
	while (comma > from && tokens[comma]?.text !== ",") comma--;
	if (tokens[comma]?.text !== ",") return undefined;
	const apposed = names.find(
		(name) => name.to === end - 1 && name.from >= comma + 1 && isPlain(tokens, comma + 1, name.from),
	);
	return subjectEndingAt(clause, comma) ?? apposed;
}

/** Only a title, if anything, stands in the range: it is left out of names. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).every((token) => token.capital || token.text === ".");
}

function isBesideVerb(token: Token | undefined): boolean {
	return token !== undefined && (BESIDE_VERB.has(token.norm) || /^[a-z]+ly$/.test(token.text));
}

/** Not "a spokesman for Okafor", nor "Brown and Okafor"; of "Amy Cole of the Institute" the head. */
function subjectEndingAt(clause: Clause, end: number): Name | undefined {
	const { tokens, names, from } = clause;
	const name = names.find((one) => one.to === end && one.from >= from);
	if (name === undefined) return undefined;
	let at = name.from - 1;
	while (
		at >= from &&
		(tokens[at]?.capital || tokens[at]?.text === "." || DETERMINERS.has(tokens[at]?.norm ?? ""))
	)
		at--;
	const preposition = tokens[at]?.norm ?? "";
	if (at < from || !NOT_SUBJECT.has(preposition)) return name;
	const head = names.find((one) => one.to === at && one.kind === "person");
	return /^(?:of|from|at|for)$/.test(preposition) && head !== undefined ? head : undefined;
}

/** The head of the noun phrase that begins at `at`: "Kremlin spokesman [Dmitry Peskov]", "the mayor, [Jane Okafor]". */
function nameAfter(clause: Clause, at: number): Name | undefined {
	const { tokens, to } = clause;
	let from = at;
	let modifier: Name | undefined;
	for (const name of clause.names) {
		if (name.from < from || name.to > to) continue;
		if (!tokens.slice(from, name.from).every(isModifier)) break;
		const next = tokens[name.to];
		if (next?.norm === "and" || next?.norm === "&") return undefined;
		if (next === undefined || next.kind !== "word" || !next.content || next.capital) return name;
		if (name.kind === "person") modifier ??= name;
		from = name.to;
	}
	return modifier;
}

function isModifier(token: Token, at: number, all: readonly Token[]): boolean {
	if (token.kind === "word") return token.content || DETERMINERS.has(token.norm);
	return token.norm === "-" || token.text === "." || (token.text === "," && at === all.length - 1);
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
