import { currencyNames, currencyParts, currencySigns } from "../data/currencies.ts";
import { magnitudes } from "../data/number-words.ts";
import {
	ageUnit,
	bitUnits,
	currencyCodes,
	currencyMarks,
	currencyStarts,
	LONGEST_CURRENCY,
	type MeasureUnit,
	measureStarts,
	measureUnits,
	temperatureScales,
} from "../data/units.ts";
import type { Token } from "../tokens.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";

/** What a figure is a figure of. */
export type Unit =
	| { readonly kind: "count" }
	/** `assumed`: a bare "$", which another country's dollar can be. */
	| { readonly kind: "money"; readonly currency: string; readonly assumed: boolean }
	| { readonly kind: "percent" }
	/** Percentage points, index points, points of a game: their word is the same. */
	| { readonly kind: "points"; readonly percentage: boolean }
	| ({ readonly kind: "measure" } & MeasureUnit)
	| { readonly kind: "ordinal" };

/** A unit and the tokens it covers, `[first, next)`. */
export interface UnitReading {
	readonly unit: Unit;
	readonly first: number;
	readonly next: number;
	/** What the value is multiplied by to be in this unit: 0.01 for cents. */
	readonly factor: number;
}

/** The currency written before token `at`: "$", "US$", "HK $", "EUR", "Rs". */
export function moneyBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
	const sign = tokens[at - 1];
	if (sign === undefined) return undefined;
	if (sign.kind === "word" || sign.text === ".") return codeBefore(tokens, at);
	const mark = currencyMarks.get(sign.text);
	if (mark === undefined) return undefined;
	const prefix = tokens[at - 2];
	const spaced = prefix?.kind === "word" && /^\p{Lu}{2,3}$/u.test(prefix.text);
	const joined = gluedAt(tokens, at - 1) || spaced ? `${wordAt(tokens, at - 2)}${sign.text}` : "";
	const known = joined === sign.text ? undefined : currencyMarks.get(joined.replace(/\./g, ""));
	const unit = money(known ?? mark, sign.text === "$" && known === undefined);
	return reading(unit, known === undefined ? at - 1 : at - 2, at);
}

/** "EUR 5", "Rs. 5", "RM 5". */
function codeBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
	const dot = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
	const written = tokens[dot]?.text ?? "";
	const code =
		currencySigns.get(written) ??
		(/^(?:\p{Lu}+|Rs)$/u.test(written) ? currencyCodes.get(wordAt(tokens, dot)) : undefined);
	return code === undefined ? undefined : reading(money(code, false), dot, at);
}

/** The unit written after a figure, `at` being the index behind it. */
export function unitAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const from = afterHyphen(tokens, at);
	return (
		percentAfter(tokens, at) ??
		pointsAfter(tokens, from) ??
		moneyAfter(tokens, from) ??
		measureAfter(tokens, from)
	);
}

function reading(unit: Unit, first: number, next: number, factor = 1): UnitReading {
	return { unit, first, next, factor };
}

function money(currency: string, assumed: boolean): Unit {
	return { kind: "money", currency, assumed };
}

function percentAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	if (tokens[at]?.text === "%") return reading({ kind: "percent" }, at, at + 1);
	const from = afterHyphen(tokens, at);
	const word = wordAt(tokens, from);
	if (/^(?:percent|pct)$/.test(word)) return reading({ kind: "percent" }, from, from + 1);
	return word === "per" && wordAt(tokens, from + 1) === "cent"
		? reading({ kind: "percent" }, from, from + 2)
		: undefined;
}

function pointsAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const pair = `${wordAt(tokens, at)} ${wordAt(tokens, afterHyphen(tokens, at + 1))}`;
	const end = afterHyphen(tokens, at + 1) + 1;
	if (/^(?:percentage|percent) points?$/.test(pair))
		return reading({ kind: "points", percentage: true }, at, end);
	if (/^basis points?$/.test(pair)) return reading({ kind: "points", percentage: true }, at, end, 0.01);
	return /^points?$/.test(wordAt(tokens, at))
		? reading({ kind: "points", percentage: false }, at, at + 1)
		: undefined;
}

function moneyAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const token = tokens[at];
	if (token === undefined || token.kind === "number") return undefined;
	const sign = currencySigns.get(token.text);
	if (sign !== undefined && !(gluedAt(tokens, at + 1) && tokens[at + 1]?.kind === "number"))
		return reading(money(sign, token.text === "$"), at, at + 1);
	return currencyAfter(tokens, at) ?? partAfter(tokens, at);
}

/** "Swiss francs", "U.S. dollars", "naira", "EUR"; "won" only as in "two billion won". */
function currencyAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const word = wordAt(tokens, at);
	if (currencyStarts.has(word.replace(/\./g, ""))) {
		for (let length = LONGEST_CURRENCY; length > 0; length--) {
			const name = currencyNames.get(phraseAt(tokens, at, length).replace(/\./g, ""));
			if (name !== undefined) return reading(money(name.code, name.assumed), at, at + length);
		}
	}
	if (word === "won" && magnitudes.has(wordAt(tokens, at - 1)))
		return reading(money("KRW", true), at, at + 1);
	const code = /^\p{Lu}+$/u.test(tokens[at]?.text ?? "") ? currencyCodes.get(word) : undefined;
	return code === undefined ? undefined : reading(money(code, false), at, at + 1);
}

/** "cents", "pence", "50p". */
function partAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const word = wordAt(tokens, at);
	const part = currencyParts.get(word);
	if (part === undefined || (word === "p" && !gluedAt(tokens, at))) return undefined;
	return reading(money(part.code, part.code !== "GBP"), at, at + 1, part.factor);
}

/** The words from an index on, one space apart; "" once a mark or figure stands among them. */
function phraseAt(tokens: readonly Token[], at: number, length: number): string {
	const words: string[] = [];
	for (let i = 0; i < length; i++) {
		const word = wordAt(tokens, at + i);
		if (word === "") return "";
		words.push(word);
	}
	return words.join(" ");
}

function measureAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const temperature = temperatureAfter(tokens, at);
	if (temperature !== undefined) return temperature;
	if (/^(?:square|sq|cubic|cu)$/.test(wordAt(tokens, at))) return powerAfter(tokens, at);
	const measured = measureNameAt(tokens, at);
	if (measured === undefined) return undefined;
	const { unit: base, next } = measured;
	const speed = speedAfter(tokens, at, next, base);
	if (speed !== undefined) return speed;
	const power = tokens[next]?.text === "^" && gluedAt(tokens, next) ? tokens[next + 1]?.text : undefined;
	if (power === "2" || power === "3") return powered(base, Number(power), at, next + 2);
	return ageAfter(tokens, at, next, base) ?? reading({ kind: "measure", ...base }, at, next);
}

/** "km", "light-years", "metric tons". */
function measureNameAt(
	tokens: readonly Token[],
	at: number,
): { readonly unit: MeasureUnit; readonly next: number } | undefined {
	const token = tokens[at];
	const word = wordAt(tokens, at);
	if (token === undefined || word === "") return undefined;
	if (measureStarts.has(word)) {
		const second = afterHyphen(tokens, at + 1);
		const unit = measureUnits.get(`${word} ${wordAt(tokens, second)}`);
		if (unit !== undefined) return { unit, next: second + 1 };
	}
	// "5G" is a network; a lone capital letter is no unit, but for the watts of "60W".
	if (token.text.length === 1 && token.capital && !(token.text === "W" && gluedAt(tokens, at)))
		return undefined;
	const unit = measureUnits.get(bitUnits.get(token.text) ?? word);
	return unit === undefined ? undefined : { unit, next: at + 1 };
}

/** "years old", "year-old", "years of age". */
function ageAfter(
	tokens: readonly Token[],
	at: number,
	next: number,
	base: MeasureUnit,
): UnitReading | undefined {
	if (base.symbol !== "year") return undefined;
	const old = afterHyphen(tokens, next);
	if (/^olds?$/.test(wordAt(tokens, old))) return reading({ kind: "measure", ...ageUnit }, at, old + 1);
	return ofAge(tokens, next - 1) ? reading({ kind: "measure", ...ageUnit }, at, next + 2) : undefined;
}

function ofAge(tokens: readonly Token[], at: number): boolean {
	return wordAt(tokens, at + 1) === "of" && wordAt(tokens, at + 2) === "age";
}

const DIRECTION = /^(?:north|south|east|west|latitude|longitude|warmer|colder|cooler|hotter|below|above)$/;

/** "°C", "degrees Celsius", "35C"; bare degrees only with their sign or with what they are degrees of. */
function temperatureAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const sign = tokens[at]?.text === "°";
	const named = /^(?:degrees?|deg|degs)$/.test(wordAt(tokens, at));
	const scaleAt = sign || named ? (tokens[at + 1]?.text === "." ? at + 2 : at + 1) : at;
	const scale = temperatureScales.get(wordAt(tokens, scaleAt));
	const letter = tokens[scaleAt]?.text.length === 1;
	const glued = letter && tokens[at]?.capital === true && gluedAt(tokens, at) && tokens[at]?.text !== "K";
	if (scale !== undefined && (sign || named || !letter || glued))
		return reading({ kind: "measure", ...scale }, at, scaleAt + 1);
	const degree = measureUnits.get("°");
	if (degree === undefined || !(sign || (named && DIRECTION.test(wordAt(tokens, at + 1))))) return undefined;
	return reading({ kind: "measure", ...degree }, at, at + 1);
}

/** "square kilometres", "sq. ft", "cubic metres". */
function powerAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const from = tokens[at + 1]?.text === "." ? at + 2 : afterHyphen(tokens, at + 1);
	const base = measureUnits.get(wordAt(tokens, from)) ?? (wordAt(tokens, from) === "in" ? inch : undefined);
	return base === undefined ? undefined : powered(base, /^cu/.test(wordAt(tokens, at)) ? 3 : 2, at, from + 1);
}

const inch = measureUnits.get("inch");

function powered(base: MeasureUnit, power: number, first: number, next: number): UnitReading | undefined {
	if (base.dimension !== "length") return undefined;
	const unit: Unit = {
		kind: "measure",
		dimension: power === 3 ? "volume" : "area",
		symbol: `${base.symbol}${power}`,
		factor: base.factor ** power,
		offset: 0,
	};
	return reading(unit, first, next);
}

const TIMES: ReadonlyMap<string, readonly [symbol: string, seconds: number]> = new Map([
	...["h", "hr", "hour"].map((word): [string, [string, number]] => [word, ["h", 3600]]),
	...["min", "minute"].map((word): [string, [string, number]] => [word, ["min", 60]]),
	...["s", "sec", "second"].map((word): [string, [string, number]] => [word, ["s", 1]]),
]);

/** "km/h", "miles per hour", "kilometres an hour", "m/s", with `next` behind the unit of length. */
function speedAfter(
	tokens: readonly Token[],
	first: number,
	next: number,
	base: MeasureUnit,
): UnitReading | undefined {
	if (base.dimension !== "length") return undefined;
	const per = tokens[next]?.text === "/" || /^(?:per|an?)$/.test(wordAt(tokens, next));
	const time = per ? TIMES.get(wordAt(tokens, next + 1)) : undefined;
	if (time === undefined) return undefined;
	const symbol = base.symbol === "mi" && time[0] === "h" ? "mph" : `${base.symbol}/${time[0]}`;
	const unit: Unit = {
		kind: "measure",
		dimension: "speed",
		symbol,
		factor: base.factor / time[1],
		offset: 0,
	};
	return reading(unit, first, next + 2);
}
