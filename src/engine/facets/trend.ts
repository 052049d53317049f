import type { Bound } from "../data/bounds.ts";
import { cardinals } from "../data/number-words.ts";
import {
	adjectiveForms,
	measuredNouns,
	type TrendDirection,
	type TrendWord,
	trendNouns,
	trendParticles,
	trendVerbs,
} from "../data/trend-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { firstFrom } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";
import { type ChangedThing, changedThing } from "./trend-thing.ts";

/** A change of size that a sentence tells: "prices rose by 8 % to $5". The span runs from the cue to the last amount. */
export interface Trend extends Span {
	readonly direction: TrendDirection;
	/** The word that says so. */
	readonly cue: Span;
	/** How much it changed, where it started and where it ended; null when not said. */
	readonly by: Quantity | null;
	readonly from: Quantity | null;
	readonly to: Quantity | null;
	/** What it was multiplied by: 2 for "doubled", 5 for "rose fivefold"; null when not said. */
	readonly factor: number | null;
	/** How the factor is meant: "nearly doubled". */
	readonly bound: Bound | null;
	/** What changed, when it stands near: "interest rates". */
	readonly thing: Span | null;
}

/**
 * The trends of a sentence, in order. Movement in space ("prices fell" against "a tree fell") is told apart by an
 * amount or, without one, by a thing that has a size. `quantities` are those of the sentence, where they are known.
 */
export function trendsOf(
	sentence: Sentence,
	quantities: readonly Quantity[] = quantitiesOf(sentence),
): readonly Trend[] {
	const { tokens } = sentence;
	const cues = tokens.flatMap((_, at) => cueAt(tokens, at) ?? []);
	return cues.flatMap((cue, i) => {
		const end = tokens[cues[i + 1]?.at ?? tokens.length]?.start ?? sentence.end;
		return trendOf(tokens, cue, quantities, end) ?? [];
	});
}

/** A token that can say that a size changes. */
interface Cue {
	readonly at: number;
	readonly word: TrendWord;
	readonly particle: boolean;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
	const form = wordAt(tokens, at);
	const particle = trendParticles.get(form);
	if (particle !== undefined) return particleAt(tokens, at, particle);
	const noun = trendNouns.get(form);
	const verb = trendVerbs.get(form);
	if (verb !== undefined && adjectiveForms.has(form) && !OPENS_VERB.test(wordAt(tokens, at - 1)))
		return undefined;
	const nominal = noun !== undefined && (verb === undefined || standsAsNoun(tokens, at));
	const word = nominal ? noun : verb;
	return word === undefined ? undefined : { at, word, particle: false };
}

const OPENS_VERB =
	/^(?:to|will|would|can|could|may|might|must|shall|should|not|nearly|almost|than|they|we|you|it|i)$/;
const PREDICATE =
	/^(?:is|are|was|were|be|been|being|closed|ended|finished|opened|traded|trading|still|also)$/;

/** "shares were up 5 %", ", down from 20": a particle of its own, not that of "picked up", "make up" or "line-up". */
function particleAt(tokens: readonly Token[], at: number, direction: TrendDirection): Cue | undefined {
	const before = tokens[at - 1];
	const free =
		before === undefined ||
		(before.kind === "mark" ? !gluedAt(tokens, at) || before.text === "(" : PREDICATE.test(before.norm)) ||
		measuredNouns.has(before.norm);
	// "up to" is a bound.
	if (direction === "up" && wordAt(tokens, at + 1) === "to") return undefined;
	if (!free || !/^(?:by|from|to|)$/.test(tokens[at + 1]?.content ? "" : wordAt(tokens, at + 1)))
		return undefined;
	const word: TrendWord = { direction, kind: "verb", transitive: false, factor: null };
	return { at, particle: true, word };
}

const BEFORE_NOUN =
	/^(?:an?|the|this|that|its|their|no|any|another|sharp|steep|big|biggest|largest|further|percent|cent|points?)$/;

/** "a rise", "the 5 % increase in", "weight gain": behind an article, an amount or a singular, or before "in" or "of". */
function standsAsNoun(tokens: readonly Token[], at: number): boolean {
	const form = wordAt(tokens, at);
	const before = tokens[at - 1];
	if (/(?:ed|fell|rose|grew)$/.test(form)) return false;
	if (/^(?:in|of)$/.test(wordAt(tokens, at + 1))) return true;
	if (before === undefined) return false;
	// "The company cut jobs" is past.
	const singular =
		form !== "cut" && before.kind === "word" && before.content && !/s$/.test(before.norm + form.slice(-1));
	return singular || BEFORE_NOUN.test(before.norm) || before.text === "%" || before.norm === "-";
}

function trendOf(
	tokens: readonly Token[],
	cue: Cue,
	quantities: readonly Quantity[],
	end: number,
): Trend | undefined {
	const span = tokens[cue.at];
	if (span === undefined) return undefined;
	const amounts = amountsOf(tokens, cue, quantities, end);
	const factor = cue.word.factor ?? foldAfter(tokens, cue.at) ?? null;
	const told = amounts.by ?? amounts.to ?? amounts.from;
	if (cue.particle && told === null) return undefined;
	const thing = changedThing(tokens, cue.at, cue.word, cue.particle);
	const sized = thing?.words.some((word) => measuredNouns.has(word)) ?? false;
	if (told === null && factor === null && !(sized && tellsAlone(cue, thing))) return undefined;
	if (!sized && factor === null && isMovement(tokens, cue, amounts)) return undefined;
	const given = [amounts.by, amounts.from, amounts.to].filter((amount) => amount !== null);
	return {
		start: Math.min(span.start, ...given.map((amount) => amount.start)),
		end: Math.max(span.end, ...given.map((amount) => amount.end)),
		direction: cue.word.direction,
		cue: { start: span.start, end: span.end },
		...amounts,
		factor,
		bound: factor === null ? null : boundBefore(tokens, cue.at),
		thing: thing === null ? null : { start: thing.start, end: thing.end },
	};
}

/** Whether a cue says a trend without an amount: a verb does, but not in "cut a figure". */
function tellsAlone(cue: Cue, thing: ChangedThing | null): boolean {
	return cue.word.kind === "verb" && !/^an?$/.test(thing?.words[0] ?? "");
}

/** "Two men fell 20 metres", "dropped to one knee", "raised £5": things that move or are handed over, no size. */
function isMovement(tokens: readonly Token[], cue: Cue, { by, from, to }: Amounts): boolean {
	if (from !== null) return false;
	const counted = (amount: Quantity | null) => amount?.unit.kind === "count" && amount.noun !== null;
	if (to !== null) return by === null && counted(to);
	if (by === null) return false;
	if (/^rais/.test(wordAt(tokens, cue.at))) return by.start - (tokens[cue.at]?.end ?? 0) < 2;
	const distance = by.unit.kind === "measure" && by.unit.dimension === "length";
	return distance || (counted(by) && !cue.word.transitive);
}

interface Amounts {
	readonly by: Quantity | null;
	readonly from: Quantity | null;
	readonly to: Quantity | null;
}

/** Prepositions by the part they give an amount. */
const PARTS: Readonly<Record<string, keyof Amounts>> = {
	by: "by",
	of: "by",
	from: "from",
	to: "to",
	at: "to",
};

/** The amounts of one cue: before a noun ("a 5 % rise"), and behind any cue up to the next one or the clause's end. */
function amountsOf(
	tokens: readonly Token[],
	cue: Cue,
	quantities: readonly Quantity[],
	end: number,
): Amounts {
	const found: { -readonly [part in keyof Amounts]: Quantity | null } = { by: null, from: null, to: null };
	const start = tokens[cue.at]?.start ?? 0;
	const behind = firstFrom(quantities, start);
	const before = quantities[behind - 1];
	if (cue.word.kind === "noun" && before !== undefined && isShareOrMoney(before)) {
		const between = tokens.slice(firstFrom(tokens, before.end), cue.at);
		if (between.length <= 1 && between.every((token) => token.kind === "word" || token.norm === "-"))
			found.by = before;
	}
	let reach = cue.at + 1;
	for (let i = behind; i < quantities.length; i++) {
		const quantity = quantities[i];
		if (quantity === undefined || quantity.start >= end) break;
		const first = firstFrom(tokens, quantity.start);
		if (first - reach > REACH || breaksClause(tokens, reach, first)) break;
		const part = partOf(tokens, reach, first, cue);
		if (part !== undefined && found[part] === null && quantity.unit.kind !== "ordinal")
			found[part] = quantity;
		reach = firstFrom(tokens, quantity.end);
	}
	return found;
}

/** How many tokens can stand between a cue and its amount, or between two of its amounts. */
const REACH = 8;

function isShareOrMoney({ unit }: Quantity): boolean {
	return unit.kind === "percent" || unit.kind === "points" || unit.kind === "money";
}

function breaksClause(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens
		.slice(from, to)
		.some(
			({ text, norm }) =>
				/^[;:]$/.test(text) || /^(?:while|but|when|after|before|as|which|who|because|that|if)$/.test(norm),
		);
}

/** What the amount at `first` is to the cue: by its preposition; right behind a verb or particle it is the change. */
function partOf(tokens: readonly Token[], from: number, first: number, cue: Cue): keyof Amounts | undefined {
	for (let at = first - 1; at >= Math.max(from, first - 4); at--) {
		const word = wordAt(tokens, at);
		const part = word === "at" && !cue.particle ? undefined : PARTS[word];
		if (part !== undefined && (word !== "of" || (cue.word.kind === "noun" && at === cue.at + 1))) return part;
		if (
			word === "" ||
			!/^(?:an?|the|its|about|a|record|new|some|nearly|just|just|low|high|around|over)$/.test(word)
		)
			break;
	}
	const adverbs = tokens
		.slice(from, first)
		.every(({ norm }) => /ly$/.test(norm) || norm === "up" || norm === "down");
	return cue.word.kind === "verb" && from === cue.at + 1 && adverbs ? "by" : undefined;
}

/** "rose fivefold", "a ten-fold increase". */
function foldAfter(tokens: readonly Token[], at: number): number | undefined {
	for (const near of [at - 1, at + 1]) {
		const joined = /^(\p{L}+)fold$/u.exec(wordAt(tokens, near))?.[1];
		const factor = joined === undefined ? undefined : factorOf(joined);
		if (factor !== undefined) return factor;
	}
	const hyphened = afterHyphen(tokens, at + 2);
	const split = [
		[at - 3, at - 1],
		[at + 1, hyphened],
	].find(([, fold]) => wordAt(tokens, fold ?? -1) === "fold");
	return split === undefined ? undefined : factorOf(wordAt(tokens, split[0] ?? -1));
}

/** The number before "fold". */
function factorOf(word: string): number | undefined {
	const number = cardinals.get(word) ?? 0;
	return number >= 2 ? number : undefined;
}

function boundBefore(tokens: readonly Token[], at: number): Bound | null {
	const word = wordAt(tokens, at - 1);
	if (word === "nearly" || word === "almost") return "nearly";
	if (word === "roughly" || word === "about") return "about";
	return word === "than" && wordAt(tokens, at - 2) === "more" ? "more-than" : null;
}
