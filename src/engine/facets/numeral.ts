import { approximators } from "../data/bounds.ts";
import { comparatives } from "../data/comparatives.ts";
import { currencyNames } from "../data/currencies.ts";
import { gluedMagnitudes, numberPieces, vagueNumbers } from "../data/number-words.ts";
import { trendVerbs } from "../data/trend-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Token } from "../tokens.ts";
import { type NumberStyle, numberAt, type WrittenNumber } from "./number.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";
import { unitAfter } from "./unit.ts";

// The reader of dates still takes this from here.

/** A number in digits or words, before anyone asks what it counts. */
export interface Numeral {
	readonly kind: "cardinal" | "fraction" | "ordinal" | "vague";
	/** Index of its first token. */
	readonly first: number;
	/** Index after its last token. */
	readonly next: number;
	readonly value: number;
	/** What it can mean: equal to `value` unless vague. */
	readonly low: number;
	readonly high: number;
	/** Value of the last place written: 100 for "4,200", 100,000 for "3.2 million". */
	readonly step: number;
	/** The value before the magnitude word: 3.2 for "3.2 million". */
	readonly mantissa: number;
	readonly digits: boolean;
}

/**
 * The numeral that starts at token `at`; undefined when none does. Fractions and shares ("a third of", "one in four")
 * are in percent. Years and names are not told apart here.
 */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
	if (!mayBegin(tokens[at])) return undefined;
	const vague = vagueAt(tokens, at);
	if (vague !== undefined) return vague;
	const number = numberAt(tokens, at, running) ?? decimalComma(tokens, at);
	if (number === undefined) return undefined;
	const ratio = ratioAt(tokens, number);
	if (ratio !== undefined) return ratio;
	if (number.kind === "share")
		return partOfUnit(tokens, number) ?? shareOf(tokens, number) ?? partOf(tokens, number);
	return exact(number.kind === "rank" ? "ordinal" : "cardinal", number);
}

/** Told from its first token: most begin no numeral. */
function mayBegin(token: Token | undefined): boolean {
	if (token?.kind === "word") return numberPieces.has(token.norm) || vagueStarts.has(token.norm);
	return token?.kind === "number" || token?.text === ".";
}

/** Running text: hyphens are glued, and letters multiply only where nothing else is meant. */
const running: NumberStyle = { loose: false, letter: letterAt };

function exact(
	kind: Numeral["kind"],
	{ first, next, value, step, mantissa, digits }: WrittenNumber,
): Numeral {
	return { kind, first, next, value, low: value, high: value, step, mantissa, digits };
}

/** "10,5 %": a comma is the point only where a unit shows that one figure is meant. */
function decimalComma(tokens: readonly Token[], at: number): WrittenNumber | undefined {
	const written = tokens[at]?.text ?? "";
	if (!/^\d{1,3},\d{1,2}$/.test(written) || unitAfter(tokens, at + 1) === undefined) return undefined;
	const value = Number(written.replace(",", "."));
	const step = 10 ** (written.indexOf(",") + 1 - written.length);
	return {
		kind: "cardinal",
		first: at,
		next: at + 1,
		value,
		mantissa: value,
		step,
		digits: true,
		plural: false,
	};
}

/** A share in percent. */
function share(number: WrittenNumber, value: number, next: number): Numeral {
	return { ...exact("fraction", number), value, low: value, high: value, mantissa: value, step: 1, next };
}

const LONGEST_VAGUE = 4;

function vagueAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const word = wordAt(tokens, at);
	if (!vagueStarts.has(word)) return undefined;
	// "scores" alone is more often a verb.
	if (word === "scores" && !/^(?:of|more|killed|injured|dead)$/.test(wordAt(tokens, at + 1)))
		return undefined;
	for (let length = LONGEST_VAGUE; length > 0; length--) {
		const phrase = [...Array(length).keys()].map((i) => wordAt(tokens, at + i)).join(" ");
		const range = vagueNumbers.get(phrase);
		if (range === undefined) continue;
		const [low, high] = range;
		const next = at + length;
		return { kind: "vague", first: at, next, value: low, low, high, step: low, mantissa: low, digits: false };
	}
	return undefined;
}

const vagueStarts: ReadonlySet<string> = new Set(
	[...vagueNumbers.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** "a third of", "two-thirds", "half of", "1/4 of"; a rank such as "a third term" is left to others. */
function shareOf(tokens: readonly Token[], number: WrittenNumber): Numeral | undefined {
	const { first, next, plural, digits } = number;
	const half = !digits && wordAt(tokens, first) === "half";
	const hyphened = !digits && afterHyphen(tokens, first + 1) > first + 1;
	const following = wordAt(tokens, next);
	const ofWhole = following === "of" || (half && /^(?:the|its|his|her|their|our|all)$/.test(following));
	// "fell by a quarter", but "passed by a third party" and "raised by half a pound"
	const change = isOfChange(tokens, first) && tokens[next]?.content !== true && !/^an?$/.test(following);
	const compared = isCompared(tokens, next);
	if (!(plural || ofWhole || change || compared || (hyphened && number.value < 0.5))) return undefined;
	if (half && wordAt(tokens, first - 1) === "and") return undefined;
	return share(number, 100 * number.value, next);
}

/** "A third below the peak", "a quarter more than". */
function isCompared(tokens: readonly Token[], next: number): boolean {
	const [first, second] = [wordAt(tokens, next), wordAt(tokens, next + 1)];
	if (comparatives.has(first)) return second === "than";
	return /^(?:below|above)$/.test(first) && /^(?:the|its|his|her|their|our|what|that|those)$/.test(second);
}

const ABOUT: ReadonlySet<string> = new Set([
	...approximators,
	...wordSet("under just more less than well only"),
]);
const LONGEST_ABOUT = 3;

/** "by [almost] half", "fell [nearly] a third" */
function isOfChange(tokens: readonly Token[], first: number): boolean {
	let at = first - 1;
	while (at > first - 1 - LONGEST_ABOUT && ABOUT.has(wordAt(tokens, at))) at--;
	const before = wordAt(tokens, at);
	return before === "by" || trendVerbs.has(before);
}

const HALVED =
	/^(?:hour|minute|day|month|year|decade|century|mile|kilomet(?:re|er)|met(?:re|er)|inch|foot|acre|pint|lit(?:re|er)|pound|ton|tonne|point|percent|percentage|per|degree)$/;

/** "half an hour" is no share but half of one; "1/4 mile" and "½ pint" are measures. */
function partOf(tokens: readonly Token[], number: WrittenNumber): Numeral | undefined {
	const { first, next, digits } = number;
	if (digits) {
		const sure = next === first + 1 || (number.value < 1 && unitAfter(tokens, next) !== undefined);
		return sure ? exact("cardinal", number) : undefined;
	}
	if (wordAt(tokens, first) !== "half" || !/^an?$/.test(wordAt(tokens, next))) return undefined;
	if (!HALVED.test(wordAt(tokens, next + 1))) return undefined;
	return exact("cardinal", { ...number, next: next + 1 });
}

const POINT = /^(?:point|percentage)$/;
const OF_A_GAME = /^(?:first|second|third|fourth|final|last|opening|1st|2nd|3rd|4th)$/;

/** "a quarter of a percentage point", "three quarters of an hour", "a half-point": so much of one unit, and no share. */
function partOfUnit(tokens: readonly Token[], number: WrittenNumber): Numeral | undefined {
	const { first, next, digits } = number;
	const before = wordAt(tokens, first - 1) === "" ? first - 2 : first - 1;
	if (digits || OF_A_GAME.test(wordAt(tokens, before))) return undefined;
	const behind = afterHyphen(tokens, next);
	if (POINT.test(wordAt(tokens, behind))) return exact("cardinal", { ...number, next: behind });
	if (wordAt(tokens, next) !== "of" || !/^an?$/.test(wordAt(tokens, next + 1))) return undefined;
	return HALVED.test(wordAt(tokens, next + 2)) ? exact("cardinal", { ...number, next: next + 2 }) : undefined;
}

/** "one in four", "3 out of 10", as a share in percent. */
function ratioAt(tokens: readonly Token[], top: WrittenNumber): Numeral | undefined {
	const { value, next } = top;
	if (top.kind !== "cardinal" || value < 1 || value > 999 || !Number.isInteger(value)) return undefined;
	// "one flat in five"
	const at = value === 1 && isPlainNoun(tokens, next) ? next + 1 : next;
	const word = wordAt(tokens, at);
	const from = word === "in" ? at + 1 : word === "out" && wordAt(tokens, at + 1) === "of" ? at + 2 : 0;
	const of = from === 0 ? undefined : numberAt(tokens, from, running);
	if (of === undefined || of.kind !== "cardinal" || of.value <= value || of.value > 1000) return undefined;
	// "Two out of three of the doctors", but "one in four of five".
	if (/^(?:of|out)$/.test(wordAt(tokens, of.next)) && !isOfAll(tokens, of.next)) return undefined;
	// "two in 10 days" counts days, "one storm in five towns" towns.
	// "One week in three" is every third week.
	if (OF_TIME.test(wordAt(tokens, of.next)) || (at > next && OF_TIME.test(wordAt(tokens, next))))
		return undefined;
	if (at > next && !endsPhrase(tokens[of.next])) return undefined;
	return share(top, (100 * value) / of.value, of.next);
}

const OF_TIME = /^(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|weekends?|seasons?)$/;

/** "… of the doctors", "… of its members": whose share it is. */
function isOfAll(tokens: readonly Token[], at: number): boolean {
	return (
		wordAt(tokens, at) === "of" &&
		/^(?:the|its|their|his|her|our|all|those|these)$/.test(wordAt(tokens, at + 1))
	);
}

/** A lower-case word that can be what is counted. */
function isPlainNoun(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === "word" && token.content && !token.capital && token.norm !== "out";
}

const GOES_ON =
	/^(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|does|did|says?|said|who|that|which|of|across|among|and|but|or|in|at|by|on|as|nationwide)$/;

/** Whether what follows a number cannot be the thing that it counts. */
function endsPhrase(token: Token | undefined): boolean {
	return token === undefined || token.kind === "mark" || GOES_ON.test(token.norm);
}

/** What the letter glued behind a figure multiplies it by: "3.2m", "40k". */
function letterAt(tokens: readonly Token[], at: number): number | undefined {
	if (!gluedAt(tokens, at) || tokens[at - 1]?.kind !== "number") return undefined;
	const word = wordAt(tokens, at);
	const factor = gluedMagnitudes.get(word);
	return factor !== undefined && readsAsMagnitude(tokens, at, word) ? factor : undefined;
}

/** "100m" is a distance unless money stands before it or things that can be counted after it. */
function readsAsMagnitude(tokens: readonly Token[], at: number, letter: string): boolean {
	if (letter === "k") return true;
	if (/\p{Sc}/u.test(tokens[at - 2]?.text ?? "")) return true;
	if (letter !== "m") return false;
	if (currencyNames.has(wordAt(tokens, at + 1))) return true;
	return /^(?:people|children|women|men|\p{Ll}{3,}[^su]s)$/u.test(wordAt(tokens, at + 1));
}
