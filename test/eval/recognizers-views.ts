// What each model of Recognizers-Text wants to see, over the engine's readers of numbers and units. The engine's
// quantity facet leaves dates, names and codes out and joins bounds and nouns; the library's models do neither.
import {
	minusBefore,
	type NumberStyle,
	numberAt,
	type WrittenNumber,
} from "../../src/engine/facets/number.ts";
import { cardinalOf, wordPieces } from "../../src/engine/facets/number-words.ts";
import { gluedAt, wordAt } from "../../src/engine/facets/token-at.ts";
import { measureAfter } from "../../src/engine/facets/unit-measure.ts";
import { type Token, tokenize } from "../../src/engine/tokens.ts";
import {
	measureExtras,
	measureName,
	measureSpellings,
	moneyNames,
	moneySigns,
	moneyWithFigure,
	type SpecUnit,
} from "./recognizers-units.ts";

/** A result as the library's specifications write it; `end` is exclusive. */
export interface Recognized {
	readonly start: number;
	readonly end: number;
	readonly value: string | null;
	readonly unit?: string;
	readonly iso?: string;
}

const LETTERS: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	M: 1e6,
	MM: 1e6,
	G: 1e9,
	T: 1e12,
	B: 1e9,
	b: 1e9,
};

/** The library takes a few letters for magnitudes wherever they stand. */
const style: NumberStyle = {
	loose: true,
	letter: (tokens, at) => {
		const factor = LETTERS[tokens[at]?.text ?? ""];
		return gluedAt(tokens, at + 1) && tokens[at + 1]?.kind === "number" ? undefined : factor;
	},
};

/** A number with its sign. */
interface Signed extends WrittenNumber {
	readonly start: number;
}

/** NumberModel. */
export function numbersOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	const found: Recognized[] = [];
	let next = 0;
	for (const number of signedNumbers(tokens)) {
		if (number.first < next || joinsLetters(tokens, number)) continue;
		const whole = ratioOf(tokens, number) ?? number;
		found.push({ ...spanOf(tokens, whole.start, whole.next), value: general(whole.value) });
		next = whole.next;
	}
	return found;
}

/** PercentModel. */
export function percentagesOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	return signedNumbers(tokens).flatMap((number): Recognized[] => {
		const next = percentAfter(tokens, number.next);
		const first = percentBefore(tokens, number.start);
		if (next === undefined && first === undefined) return [];
		const span = spanOf(tokens, first ?? number.start, next ?? number.next);
		return [{ ...span, value: `${general(number.value)}%` }];
	});
}

/** CurrencyModel. */
export function currenciesOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	const numbers = signedNumbers(tokens);
	const found: Found[] = [];
	for (const [at, number] of numbers.entries()) {
		if (number.start < (found.at(-1)?.next ?? 0)) continue;
		const money = moneyOf(tokens, number);
		if (money === undefined) continue;
		const rest = centsOf(tokens, money, number, numbers[at + 1]);
		found.push({ ...money, value: number.value + (rest?.share ?? 0), next: rest?.next ?? money.next });
	}
	return withBare(tokens, found, (at) => bareMoneyAt(tokens, at));
}

/** DimensionModel. */
export function dimensionsOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	const found: Found[] = [];
	for (const number of signedNumbers(tokens)) {
		const clock = tokens[number.first - 1]?.text === ":" && gluedAt(tokens, number.first);
		const unit = clock ? undefined : dimensionAfter(tokens, number.next);
		if (unit === undefined || number.start < (found.at(-1)?.next ?? 0)) continue;
		found.push({ first: number.start, next: unit.next, value: number.value, unit: { name: unit.name } });
	}
	return withBare(tokens, found, (at) => {
		const named = spelledAt(tokens, at, 2, (phrase) => measureSpellings.get(phrase));
		return named && { next: named.next, unit: { name: named.value } };
	});
}

/** AgeModel. */
export function agesOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	return signedNumbers(tokens).flatMap((number): Recognized[] => {
		const value = general(number.value);
		if (wordAt(tokens, number.first - 1) === "age")
			return [{ ...spanOf(tokens, number.first - 1, number.next), value, unit: "Age" }];
		const at = pastDash(tokens, number.next);
		const unit = /^(year|month|week|day)s?$/.exec(wordAt(tokens, at))?.[1];
		const old = pastDash(tokens, at + 1);
		const next =
			wordAt(tokens, old) === "old"
				? old + 1
				: `${wordAt(tokens, old)} ${wordAt(tokens, old + 1)}` === "of age"
					? old + 2
					: 0;
		if (unit === undefined || next === 0) return [];
		return [{ ...spanOf(tokens, number.first, next), value, unit: unit[0]?.toUpperCase() + unit.slice(1) }];
	});
}

/** TemperatureModel. */
export function temperaturesOf(text: string): readonly Recognized[] {
	const tokens = specTokens(text);
	const found = signedNumbers(tokens).flatMap((number): Found[] => {
		const unit = degreesAt(tokens, number.next, true);
		return unit === undefined ? [] : [{ first: number.start, value: number.value, ...unit }];
	});
	return withBare(tokens, found, (at) => degreesAt(tokens, at, false));
}

interface Found {
	readonly first: number;
	readonly next: number;
	readonly value: number;
	readonly unit: SpecUnit;
}

/** The results, and the units that stand without a figure, in order. */
function withBare(
	tokens: readonly Token[],
	found: readonly Found[],
	bareAt: (at: number) => { readonly next: number; readonly unit: SpecUnit } | undefined,
): readonly Recognized[] {
	const results: Recognized[] = [];
	for (let at = 0; at < tokens.length; ) {
		const figure = found.find(({ first, next }) => first <= at && at < next);
		const bare = figure === undefined ? bareAt(at) : undefined;
		const unit = figure?.unit ?? bare?.unit;
		const next = figure?.next ?? bare?.next ?? at + 1;
		if (unit !== undefined)
			results.push({
				...spanOf(tokens, figure?.first ?? at, next),
				value: figure === undefined ? null : general(figure.value),
				unit: unit.name,
				...(unit.iso === undefined ? {} : { iso: unit.iso }),
			});
		at = next;
	}
	return results;
}

/** Tokens in which every figure is one number: "192.168.1.2" is four, "1,3" and "5,00" have a decimal comma. */
function specTokens(text: string): readonly Token[] {
	return tokenize(text, { start: 0, end: text.length }).flatMap((token): Token[] => {
		if (token.kind !== "number" || !/^\d/.test(token.text)) return [token];
		const { text: written } = token;
		if (/^\.\d/.test(text.slice(token.start - 1))) return [token];
		if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(written))
			return [{ ...token, norm: unpadded(written.replace(/,/g, "")) }];
		if (/^\d+,\d+$/.test(written)) return [{ ...token, norm: unpadded(written.replace(",", ".")) }];
		return [...written.matchAll(/\d+/g)].map((match) => {
			const start = token.start + match.index;
			return { ...token, text: match[0], norm: unpadded(match[0]), start, end: start + match[0].length };
		});
	});
}

function unpadded(digits: string): string {
	return digits.replace(/^0+(?=\d)/, "");
}

/** Every number of a text, left to right. */
function signedNumbers(tokens: readonly Token[]): readonly Signed[] {
	const numbers: Signed[] = [];
	for (let at = 0; at < tokens.length; ) {
		const read = numberAt(tokens, at, style);
		const number = read?.kind === "rank" ? beforeRank(tokens, read) : read;
		if (number !== undefined) {
			const minus = minusBefore(tokens, at) ?? looseMinus(tokens, at);
			numbers.push({
				...number,
				start: minus ?? at,
				value: minus === undefined ? number.value : -number.value,
			});
		}
		at = (number ?? read)?.next ?? at + 1;
	}
	return numbers;
}

/** "two millionth" has the number two; "21st" and "twenty-first" have none. */
function beforeRank(tokens: readonly Token[], rank: WrittenNumber): WrittenNumber | undefined {
	if (rank.digits) return undefined;
	const pieces = wordPieces(tokens, rank.first, false).slice(0, -1);
	const cardinal = cardinalOf(pieces);
	const next = pieces[(cardinal?.length ?? 0) - 1]?.next;
	if (cardinal === undefined || next === undefined || tokens[next]?.norm === "-") return undefined;
	const { value, mantissa, step } = cardinal;
	return { ...rank, kind: "cardinal", next, value, mantissa, step };
}

/** "- 20": a free dash before a figure, unless another figure stands before it. */
function looseMinus(tokens: readonly Token[], at: number): number | undefined {
	const dash = tokens[at - 1]?.norm === "-" && !gluedAt(tokens, at) && tokens[at]?.kind === "number";
	return dash && !gluedAt(tokens, at - 1) && tokens[at - 2]?.kind !== "number" ? at - 1 : undefined;
}

/** "180ml", "4th": digits that a letter touches are no number by themselves. */
function joinsLetters(tokens: readonly Token[], { first, next, digits }: Signed): boolean {
	const before = tokens[first - 1]?.kind === "word" && gluedAt(tokens, first);
	return digits && (before || (tokens[next]?.kind === "word" && gluedAt(tokens, next)));
}

/** "one over three", "1 out of 3"; money over years is none. */
function ratioOf(tokens: readonly Token[], top: Signed): Signed | undefined {
	const word = wordAt(tokens, top.next);
	const out = word === "out" && wordAt(tokens, top.next + 1) === "of";
	if (top.kind !== "cardinal" || !(out || word === "over" || word === "in")) return undefined;
	if (/\p{Sc}/u.test(tokens[top.start - 1]?.text ?? "")) return undefined;
	const bottom = numberAt(tokens, top.next + (out ? 2 : 1), style);
	if (bottom?.kind !== "cardinal" || ![top.value, bottom.value].every(Number.isInteger)) return undefined;
	if (bottom.value === 0 || (word !== "over" && bottom.value <= Math.abs(top.value))) return undefined;
	return { ...top, kind: "share", value: top.value / bottom.value, next: bottom.next };
}

function percentAfter(tokens: readonly Token[], next: number): number | undefined {
	if (/^[%％]$/.test(tokens[next]?.text ?? "")) return next + 1;
	const at = pastDash(tokens, next);
	if (/^(?:percents?|percentages?|pct)$/.test(wordAt(tokens, at))) return at + 1;
	return /^per cents?$/.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`) ? at + 2 : undefined;
}

function percentBefore(tokens: readonly Token[], first: number): number | undefined {
	if (wordAt(tokens, first - 1) !== "of") return undefined;
	if (/^(?:percents?|percentages?)$/.test(wordAt(tokens, first - 2))) return first - 2;
	return /^per cents?$/.test(`${wordAt(tokens, first - 3)} ${wordAt(tokens, first - 2)}`)
		? first - 3
		: undefined;
}

interface Money extends Omit<Found, "value"> {
	readonly behind: boolean;
}

function moneyOf(tokens: readonly Token[], number: Signed): Money | undefined {
	const before = signBefore(tokens, number.first);
	if (before !== undefined) return { ...before, next: number.next, behind: false };
	const after = spelledAt(tokens, pastDash(tokens, number.next), 6, (phrase) => moneyNames.get(phrase));
	return after && { first: number.start, next: after.next, unit: after.value, behind: true };
}

/** "$", "hk $", "u.s. $", "sen": the longest sign that ends before a token. */
function signBefore(
	tokens: readonly Token[],
	at: number,
): { readonly first: number; readonly unit: SpecUnit } | undefined {
	for (let first = Math.max(0, at - 6); first < at; first++) {
		const sign = tokens
			.slice(first, at)
			.map((token) => token.text.toLowerCase().replace(/\./g, ""))
			.join("");
		const unit = tokens[first]?.text === "." ? undefined : moneySigns.get(sign);
		// "'s $5" is no Singapore dollar; of lone letters only the Canadian one stands free.
		const letter = tokens[first]?.kind === "word" && tokens[first]?.text.length === 1;
		if (letter && !gluedAt(tokens, first + 1) && !/^c?\$$/.test(sign)) continue;
		if (unit !== undefined) return { first, unit };
	}
	return undefined;
}

/** The cents behind whole dollars: "3 dollars 50 cents", "thirteen dollars forty five", "$100 and fifty". */
function centsOf(
	tokens: readonly Token[],
	money: Money,
	number: Signed,
	rest: Signed | undefined,
): { readonly share: number; readonly next: number } | undefined {
	if (rest === undefined || money.unit.part || !Number.isInteger(number.value)) return undefined;
	const and = wordAt(tokens, money.next) === "and";
	if (rest.start !== (and ? money.next + 1 : money.next) || rest.value >= 100 || rest.kind !== "cardinal")
		return undefined;
	const own = moneyOf(tokens, rest);
	if (own?.unit.part && own.behind) return { share: rest.value / 100, next: own.next };
	const loose = own === undefined && (and || money.behind) && Number.isInteger(rest.value);
	return loose && number.value < 1e6 ? { share: rest.value / 100, next: rest.next } : undefined;
}

function bareMoneyAt(tokens: readonly Token[], at: number) {
	if (wordAt(tokens, at) === "cent" && wordAt(tokens, at - 1) === "per") return undefined;
	const named = spelledAt(tokens, at, 6, (phrase) =>
		moneyWithFigure.has(phrase) || !/^\p{L}/u.test(phrase) ? undefined : moneyNames.get(phrase),
	);
	return named && { next: named.next, unit: named.value };
}

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** The unit behind a figure; it may stand in brackets. */
function dimensionAfter(
	tokens: readonly Token[],
	next: number,
): { readonly name: string; readonly next: number } | undefined {
	const close = BRACKETS[tokens[next]?.text ?? ""];
	if (close !== undefined) {
		const inner = dimensionAfter(tokens, next + 1);
		return inner !== undefined && tokens[inner.next]?.text === close
			? { ...inner, next: inner.next + 1 }
			: undefined;
	}
	const at = pastDash(tokens, next);
	const unit = measureAfter(tokens, at);
	const written = tokens[at]?.text ?? "";
	const name =
		unit?.unit.kind === "measure"
			? measureName(unit.unit.symbol, written)
			: measureExtras.get(written.toLowerCase());
	return name === undefined ? undefined : { name, next: unit?.next ?? at + 1 };
}

/** "degrees celsius", "°", "deg."; without a figure only the names of scales. */
function degreesAt(
	tokens: readonly Token[],
	next: number,
	figure: boolean,
): { readonly next: number; readonly unit: SpecUnit } | undefined {
	const degree = tokens[next]?.text === "°" || /^deg(?:s|rees?)?$/.test(wordAt(tokens, next));
	const dotted = degree && /^deg/.test(wordAt(tokens, next)) && tokens[next + 1]?.text === ".";
	const at = next + (degree ? 1 : 0);
	const scale = /^(?:(f)|(c)|(k))/.exec(wordAt(tokens, at));
	const known = /^(?:[cfk]|celsius|celcius|centigrad[et]|centigrate|fahrenheit|farenheit|kelvin)$/;
	if (known.test(wordAt(tokens, at)) && (figure || wordAt(tokens, at).length > 1))
		return { next: at + 1, unit: { name: scale?.[0]?.toUpperCase() ?? "" } };
	return degree && figure ? { next: dotted ? at + 1 : at, unit: { name: "Degree" } } : undefined;
}

/** The longest spelling a table knows at a token, words one space apart, full stops left out. */
function spelledAt<T>(
	tokens: readonly Token[],
	at: number,
	longest: number,
	lookup: (phrase: string) => T | undefined,
): { readonly value: T; readonly next: number } | undefined {
	const phrases: string[] = [];
	let phrase = "";
	for (let next = at; next < tokens.length && phrases.length < longest; next++) {
		const token = tokens[next];
		const stop = token?.text === "." && phrase !== "";
		if (token === undefined || (phrase !== "" && token.kind !== "word" && !stop)) break;
		if (!stop) {
			const dotted = tokens[next - 1]?.text === "." && /(?:^| )\p{L}$/u.test(phrase) && gluedAt(tokens, next);
			phrase += `${phrase === "" || dotted ? "" : " "}${token.text.toLowerCase().replace(/\./g, "")}`;
		}
		phrases.push(stop ? "" : phrase);
	}
	for (let length = phrases.length; length > 0; length--) {
		const value = lookup(phrases[length - 1] ?? "");
		if (value !== undefined) return { value, next: at + length };
	}
	return undefined;
}

function pastDash(tokens: readonly Token[], at: number): number {
	return tokens[at]?.norm === "-" && gluedAt(tokens, at) ? at + 1 : at;
}

function spanOf(tokens: readonly Token[], first: number, next: number) {
	return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** A number with fifteen digits as .NET's format G15 writes it: "0.666666666666667", "1E-12", "1.2732E+15". */
export function general(value: number): string {
	if (value === 0) return "0";
	const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
	const power = Number(exponent);
	if (power > -5 && power < 15) return String(Number(value.toPrecision(15)));
	const digits = Math.abs(power) < 10 ? `0${Math.abs(power)}` : String(Math.abs(power));
	return `${Number(mantissa)}E${power < 0 ? "-" : "+"}${digits}`;
}
