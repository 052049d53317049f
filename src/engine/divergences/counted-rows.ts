// What is counted by its place in a row: "the fifth meeting in a row", "finished third in the league", "hit a post twice".
// Gates: the claim and the closest passage, or the sentences beside it, have one such count each, of the same thing and
// among the same words; no passage of the articles has the claim's.
import { cardinals } from "../data/number-words.ts";
import { type Numeral, numeralAt } from "../facets/numeral.ts";
import { wordAt } from "../facets/token-at.ts";
import type { Span } from "../model.ts";
import { stem } from "../stem.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";

/** A count of one kind; `things` are stems that tell what is counted, of which two of one thing have one in common. */
interface Row extends Span {
	readonly kind: "run" | "place" | "times";
	readonly value: number;
	readonly things: readonly string[];
}

const COVERED = 0.5;
const COVERED_TIMES = 0.6;

/** quantity/value: another place in a row, another rank at the end, another number of times. */
export const countedRows: Comparator = (comparison) => {
	const { claim, closest, neighbours } = comparison;
	return rowsIn(claim.tokens).flatMap((own, _, all) => {
		const alone = all.filter(({ kind }) => kind === own.kind).length === 1;
		if (!alone || closest.coverage < (own.kind === "times" ? COVERED_TIMES : COVERED)) return [];
		const isSame = (other: Row) => areOfOneThing(own, other) && other.value === own.value;
		for (const passage of [closest.passage, ...neighbours(closest.passage, 1)]) {
			const theirs = rowsIn(passage.tokens).filter(({ kind }) => kind === own.kind);
			const [source] = theirs;
			if (source === undefined) continue;
			if (theirs.length > 1 || own.value === source.value || !areOfOneThing(own, source)) return [];
			if (passagesAround(comparison).some(({ tokens }) => rowsIn(tokens).some(isSame))) return [];
			return [
				{
					type: "quantity/value",
					direction: "different",
					relation: "incompatible",
					confidence: 0.8,
					draft: { start: own.start, end: own.end, value: `${own.value}` },
					source: { start: source.start, end: source.end, value: `${source.value}`, passage },
				} as const,
			];
		}
		return [];
	});
};

function areOfOneThing(a: Row, b: Row): boolean {
	return a.kind === b.kind && a.things.some((thing) => b.things.includes(thing));
}

function rowsIn(tokens: readonly Token[]): readonly Row[] {
	return tokens.flatMap((_, at) => runAt(tokens, at) ?? placeAt(tokens, at) ?? timesAt(tokens, at) ?? []);
}

const STRAIGHT = /^(?:straight|consecutive|successive)$/;
const LONGEST_THING = 3;

/** "The fifth meeting in a row", "five straight wins", "the third consecutive year". */
function runAt(tokens: readonly Token[], at: number): Row | undefined {
	const number = countAt(tokens, at);
	if (number === undefined) return undefined;
	const period = number.kind === "ordinal" ? periodBehind(tokens, number.next) : undefined;
	if (period !== undefined) return { ...rowOf("run", tokens, number, []), things: [period] };
	const straight = STRAIGHT.test(wordAt(tokens, number.next));
	for (let last = number.next + (straight ? 1 : 0); last < number.next + LONGEST_THING + 1; last++) {
		if (tokens[last]?.content !== true) return undefined;
		const row = [1, 2, 3].map((step) => wordAt(tokens, last + step)).join(" ");
		if (straight || row === "in a row" || row.startsWith("in succession"))
			return rowOf("run", tokens, number, [tokens[last]]);
	}
	return undefined;
}

/** "The second in 14 months", "the third such strike in two years": the time in which it is the so-manyeth. */
function periodBehind(tokens: readonly Token[], from: number): string | undefined {
	for (let at = from; at <= from + LONGEST_THING; at++) {
		if (wordAt(tokens, at) === "in") {
			const length = numeralAt(tokens, at + 1);
			const unit = tokens[length?.next ?? -1]?.term ?? "";
			return length?.kind === "cardinal" && SPANS.has(unit) ? `in ${length.value} ${unit}` : undefined;
		}
		if (tokens[at]?.kind !== "word") return undefined;
	}
	return undefined;
}

const SPANS = new Set("day week month year decade season".split(" ").map(stem));

const ENDS = new Set("finish come end rank place".split(" ").map(stem));

/** "Finished third", "came in fourth place". */
function placeAt(tokens: readonly Token[], at: number): Row | undefined {
	const number = numeralAt(tokens, at);
	if (number?.kind !== "ordinal") return undefined;
	const behind = tokens[number.next];
	if (behind?.content === true && behind.norm !== "place") return undefined;
	const before = tokens.slice(Math.max(0, at - LONGEST_THING), at);
	const verb = before.findLastIndex(({ term }) => ENDS.has(term));
	if (verb < 0 || before.slice(verb + 1).some(({ kind, content }) => kind === "mark" || content))
		return undefined;
	const subject = tokens
		.slice(0, at - before.length + verb)
		.findLast(({ capital, content }) => capital && content);
	return rowOf("place", tokens, number, [subject]);
}

const MULTIPLIES =
	/^(?:as|the|more|less|higher|lower|bigger|larger|faster|slower|greater|a|an|per|each|every|daily|weekly|monthly|yearly|that|this|its|their|his|her|over)$/;
const BOUNDS = /^(?:least|than|about|around|nearly|almost|some|to|or|only|just)$/;
const ONCE: ReadonlyMap<string, number> = new Map([
	["once", 1],
	["twice", 2],
	["thrice", 3],
]);

/** "Hit a post twice", "was jailed three times"; not "twice as fast" or "three times a day". */
function timesAt(tokens: readonly Token[], at: number): Row | undefined {
	const word = wordAt(tokens, at);
	const once = ONCE.get(word);
	const value =
		once ?? (wordAt(tokens, at + 1) === "times" ? (cardinals.get(word) ?? Number(word)) : Number.NaN);
	// "Once" is mostly "when" or "formerly".
	if (!(value >= 2) || BOUNDS.test(wordAt(tokens, at - 1))) return undefined;
	const next = at + (once === undefined ? 2 : 1);
	if (MULTIPLIES.test(wordAt(tokens, next))) return undefined;
	const first = { first: at, next, value };
	const near = [...tokens.slice(Math.max(0, at - REACH), at), ...tokens.slice(next, next + REACH)];
	return rowOf(
		"times",
		tokens,
		first,
		near.filter(({ content, capital }) => content && !capital),
	);
}

/** Words on either side of "twice" in which the act stands. */
const REACH = 4;

function countAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const number = numeralAt(tokens, at);
	return number !== undefined && /^(?:cardinal|ordinal)$/.test(number.kind) ? number : undefined;
}

function rowOf(
	kind: Row["kind"],
	tokens: readonly Token[],
	{ first, next, value }: Pick<Numeral, "first" | "next" | "value">,
	things: readonly (Token | undefined)[],
): Row {
	const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
	return { kind, value, start, end, things: things.flatMap((token) => token?.term ?? []) };
}
