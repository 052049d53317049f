import { approximators } from "../data/bounds.ts";
import { monthNames } from "../data/name-words.ts";
import { numberedNames } from "../data/numbered-names.ts";
import { wordSet } from "../data/word-set.ts";
import type { Token } from "../tokens.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";
import { unitAfter } from "./unit.ts";
import { moneyBefore } from "./unit-money.ts";

/** Whether a numeral is an amount or a rank, not a year, a date, a time, a name, a score or a list number. */
export function isFigure(tokens: readonly Token[], numeral: Numeral): boolean {
	const measured =
		moneyBefore(tokens, numeral.first) !== undefined || unitAfter(tokens, numeral.next) !== undefined;
	if (isName(tokens, numeral, measured) || isDatePart(tokens, numeral)) return false;
	if (isAgo(tokens, numeral) || isPronoun(tokens, numeral)) return false;
	if (!numeral.digits) return !isSpokenYear(tokens, numeral);
	if (!measured && isYear(tokens, numeral)) return false;
	return !(isClock(tokens, numeral) || isCode(tokens, numeral, measured) || isListNumber(tokens, numeral));
}

const YEAR_HINT: ReadonlySet<string> = new Set([
	...approximators,
	...wordSet("more approximately than least to"),
]);

/** Four bare digits are a year, unless people are counted or a bound says that something is. */
function isYear(tokens: readonly Token[], { first, next, value }: Numeral): boolean {
	if (!/^\d{4}$/.test(tokens[first]?.text ?? ""))
		return wordAt(tokens, next) === "s" && gluedAt(tokens, next);
	if (value < 1000 || value > 2100 || next > first + 1) return false;
	const before = wordAt(tokens, first - 1);
	if (/^(?:people|soldiers|workers|homes|troops|jobs)$/.test(wordAt(tokens, next))) return false;
	if (value < 1800) return /^(?:in|since|year|until|from|by|around|about)$/.test(before);
	return !YEAR_HINT.has(before) || /^(?:to|around|about|over)$/.test(before);
}

/** "nineteen ninety-five", "twenty twenty": two numbers under a hundred side by side. */
function isSpokenYear(tokens: readonly Token[], { first, next, value, kind }: Numeral): boolean {
	if (kind !== "cardinal" || value < 10 || value > 99) return false;
	const behind = numeralAt(tokens, next);
	if (behind !== undefined && !behind.digits && behind.value > 9 && behind.value < 100) return true;
	const century = numeralAt(tokens, first - 1);
	return century?.next === first && !century.digits && /^(?:1[3-9]|20)$/.test(String(century.value));
}

/** "Oct. 20", "20 October", "20th of October", "October 20-22". */
function isDatePart(tokens: readonly Token[], { first, next, value }: Numeral): boolean {
	if (value > 31 || isCountedThen(tokens, first, next)) return false;
	const dotted = tokens[first - 1]?.text === "." ? first - 2 : first - 1;
	const after = wordAt(tokens, next) === "of" ? next + 1 : next;
	const dash = tokens[first - 1]?.norm === "-" && tokens[first - 1]?.text !== "—";
	const through = dash && tokens[first - 2]?.kind === "number" ? first - 3 : first - 1;
	const onward = afterHyphen(tokens, next) > next ? afterHyphen(tokens, next) + 1 : next;
	return [dotted, after, through, onward].some((at) => isMonth(tokens, at));
}

/** "In May 31 people died". */
function isCountedThen(tokens: readonly Token[], first: number, next: number): boolean {
	return (
		isMonth(tokens, first - 1) &&
		wordAt(tokens, first - 2) === "in" &&
		/^(?:people|\p{Ll}{3,}s)$/u.test(tokens[next]?.text ?? "")
	);
}

function isMonth(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.capital === true && monthNames.has(wordAt(tokens, at));
}

/** "11:00", "11.30am", "9 p.m.", "six o'clock". */
function isClock(tokens: readonly Token[], { first, next }: Numeral): boolean {
	const colon = (at: number) => tokens[at]?.text === ":" && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
	if (
		(colon(next) && tokens[next + 1]?.kind === "number") ||
		(colon(first - 1) && tokens[first - 2]?.kind === "number")
	)
		return true;
	const word = wordAt(tokens, next);
	if (/^(?:am|pm|o'clock|gmt|bst|est|edt|utc|hrs)$/.test(word))
		return tokens[next]?.text !== "am" || gluedAt(tokens, next);
	return /^[ap]$/.test(word) && tokens[next + 1]?.text === "." && wordAt(tokens, next + 2) === "m";
}

/** Digits joined to letters or to other digits: "COVID-19", "2019-10-08", "0800 123 456", "24/7", "3-1". */
function isCode(tokens: readonly Token[], { first, next, kind }: Numeral, measured: boolean): boolean {
	const text = tokens[first]?.text ?? "";
	if (
		/^0\d/.test(text) ||
		(!measured && kind === "cardinal" && tokens[next]?.kind === "word" && gluedAt(tokens, next))
	)
		return true;
	const before = tokens[first - 1];
	const after = tokens[next];
	// An em dash parts what it stands between: "in bad years—26 cases".
	const joins = /^[-/:#&*_@.]$/.test(before?.norm ?? "") && before?.text !== "—";
	const joinedBefore = joins && gluedAt(tokens, first);
	if (joinedBefore && gluedAt(tokens, first - 1)) return !isRangeStart(tokens, first);
	if (before?.text === "#" || before?.text === "@") return true;
	if (before?.kind === "number" && !/[\u00a0\u2009\u202f]/.test(text)) return true;
	if (after?.kind === "number") return true;
	if (after?.text === "/" && gluedAt(tokens, next) && tokens[next + 1]?.kind === "number") return true;
	return isScore(tokens, first, next);
}

/** The hyphen of a range such as "10-15" was read with its first figure; what follows one is never alone. */
function isRangeStart(tokens: readonly Token[], first: number): boolean {
	return tokens[first - 1]?.norm === "-" && tokens[first - 2]?.kind === "mark";
}

function isScore(tokens: readonly Token[], first: number, next: number): boolean {
	const other = afterHyphen(tokens, next);
	if (other === next || tokens[other]?.kind !== "number") return false;
	return Number(tokens[other]?.norm) <= Number(tokens[first]?.norm) || tokens[other + 1]?.norm === "-";
}

/** "1." or "2)" at the start, "[12]", "(3)". */
function isListNumber(tokens: readonly Token[], { first, next }: Numeral): boolean {
	const before = tokens[first - 1]?.text ?? "";
	const after = tokens[next]?.text ?? "";
	if (first === 0) return /^[.)]$/.test(after);
	return (before === "[" && after === "]") || (before === "(" && after === ")");
}

/** "Boeing 737", "phase three", "Group of Seven". */
function isName(
	tokens: readonly Token[],
	{ first, next, digits, kind, value, mantissa }: Numeral,
	measured: boolean,
): boolean {
	const token = tokens[first];
	const before = tokens[first - 1];
	if (kind === "vague" || kind === "fraction") return false;
	const headline = () => isTitleCase(tokens.slice(Math.max(0, first - HEADLINE), first + HEADLINE));
	if (!digits && token?.capital && before !== undefined && before.kind !== "mark" && !headline()) return true;
	if (before?.text === "." && /^nos?$/.test(wordAt(tokens, first - 2))) return true;
	if (before?.kind !== "word" || kind === "ordinal") return false;
	const numbered = numberedNames.has(before.norm.replace(/\.$/, ""));
	// "room 12C" is no temperature.
	const letter = tokens[next]?.text.length === 1 && tokens[next]?.kind === "word" && gluedAt(tokens, next);
	if (measured) return numbered && letter;
	if (numbered) return true;
	// "Fined Halm 2 million crowns".
	return (
		digits &&
		mantissa === value &&
		before.capital &&
		first > 1 &&
		!/[,.]/.test(token?.text ?? "") &&
		!nounFollows(tokens, first) &&
		!isOfAnother(tokens, first, next) &&
		!headline()
	);
}

/** "Men earned 20 euros and women 17.": behind another figure, the numeral at `[first, next)` says only of whom it is. */
export function isOfAnother(tokens: readonly Token[], first: number, next: number): boolean {
	if (tokens[next]?.kind === "word" && !/^(?:and|but|while|whereas)$/.test(wordAt(tokens, next)))
		return false;
	let of = first - 1;
	while (tokens[of]?.capital && tokens[of - 1]?.capital && first - of < LONGEST_NAME) of--;
	const link = /^(?:the|its|his|her|their)$/.test(wordAt(tokens, of - 1)) ? of - 2 : of - 1;
	return (
		tokens[of]?.content === true &&
		/^(?:and|but|while|whereas|,|;)$/.test(tokens[link]?.norm ?? "") &&
		tokens.slice(0, of).some(({ kind }) => kind === "number")
	);
}

const LONGEST_NAME = 4;

function nounFollows(tokens: readonly Token[], at: number): boolean {
	return /^(?:people|men|women|children|\p{Ll}{2,}[^su]s)$/u.test(wordAt(tokens, at + 1));
}

const HEADLINE = 20;

/** Most longer words capitalised: a headline, where capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
	return long.length > 2 && long.filter((token) => token.capital).length > 0.8 * long.length;
}

/** "two days ago" is a date. */
function isAgo(tokens: readonly Token[], { next }: Numeral): boolean {
	return wordAt(tokens, next + 1) === "ago";
}

/** "one of them", "no one", "one another", "the one", "one day": not a count. */
function isPronoun(tokens: readonly Token[], { first, next, value, digits, kind }: Numeral): boolean {
	if (digits || value !== 1 || kind !== "cardinal" || next > first + 1) return false;
	if (/^(?:no|any|every|some|each|which|this|that|the|another|day)$/.test(wordAt(tokens, first - 1)))
		return true;
	if (/^(?:to|or)$/.test(wordAt(tokens, next)) && numeralAt(tokens, next + 1)?.kind === "cardinal")
		return false;
	return tokens[next]?.kind !== "word" || !tokens[next]?.content || wordAt(tokens, next) === "day";
}
