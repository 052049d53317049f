import {
	ageUnit,
	celsius,
	currencyCodes,
	currencyMarks,
	currencyWords,
	dollarCountries,
	dollarPrefixes,
	fahrenheit,
	type MeasureUnit,
	measureUnits,
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

/** The currency written before token `at`: "$", "US$", "EUR", "Rs". */
export function moneyBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
	const mark = currencyMarks.get(tokens[at - 1]?.text ?? "");
	if (mark !== undefined) {
		const prefix =
			mark === "USD" && gluedAt(tokens, at - 1) ? dollarPrefixes.get(wordAt(tokens, at - 2)) : undefined;
		const first = prefix === undefined ? at - 1 : at - 2;
		return {
			unit: money(prefix ?? mark, mark === "USD" && prefix === undefined),
			first,
			next: at,
			factor: 1,
		};
	}
	const dot = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
	const code = currencyCodes.get(wordAt(tokens, dot));
	if (code === undefined || !tokens[dot]?.capital) return undefined;
	return { unit: money(code, false), first: dot, next: at, factor: 1 };
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
	const word = wordAt(tokens, at);
	const country = dollarCountries.get(word.replace(/\./g, ""));
	if (country !== undefined) {
		const dollars = [at + 1, at + 2].find((i) => /^dollars?$/.test(wordAt(tokens, i)));
		if (dollars !== undefined) return reading(money(country, false), at, dollars + 1);
	}
	const pence = word === "pence" || (word === "p" && gluedAt(tokens, at));
	if (pence || /^cents?$/.test(word)) return reading(money(pence ? "GBP" : "USD", !pence), at, at + 1, 0.01);
	const code = tokens[at]?.capital ? currencyCodes.get(word) : undefined;
	if (code !== undefined) return reading(money(code, false), at, at + 1);
	const currency = currencyWords.get(word);
	return currency === undefined
		? undefined
		: reading(money(currency, currency === "USD" && word.startsWith("dollar")), at, at + 1);
}

function measureAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const token = tokens[at];
	if (token?.text === "°" || /^degrees?$/.test(wordAt(tokens, at))) return temperatureAfter(tokens, at);
	if (/^(?:square|sq|cubic)$/.test(wordAt(tokens, at))) return powerAfter(tokens, at);
	const from = wordAt(tokens, at) === "metric" || wordAt(tokens, at) === "nautical" ? at + 1 : at;
	const base = measureUnits.get(wordAt(tokens, from));
	if (base === undefined || token === undefined) return undefined;
	// "5G" is a network; a lone capital letter is no unit.
	if (token.text.length === 1 && token.capital) return undefined;
	const speed = speedAfter(tokens, from, base);
	if (speed !== undefined) return speed;
	const old = wordAt(tokens, afterHyphen(tokens, from + 1));
	const age = base.symbol === "year" && (/^olds?$/.test(old) || ofAge(tokens, from));
	if (age)
		return reading(
			{ kind: "measure", ...ageUnit },
			at,
			old.startsWith("old") ? afterHyphen(tokens, from + 1) + 1 : from + 3,
		);
	return reading({ kind: "measure", ...base }, at, from + 1);
}

function ofAge(tokens: readonly Token[], at: number): boolean {
	return wordAt(tokens, at + 1) === "of" && wordAt(tokens, at + 2) === "age";
}

function temperatureAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const scale = wordAt(tokens, at + 1);
	if (/^(?:c|celsius|centigrade)$/.test(scale)) return reading({ kind: "measure", ...celsius }, at, at + 2);
	if (/^(?:f|fahrenheit)$/.test(scale)) return reading({ kind: "measure", ...fahrenheit }, at, at + 2);
	return undefined;
}

/** "square kilometres", "sq. ft", "cubic metres". */
function powerAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const from = tokens[at + 1]?.text === "." ? at + 2 : afterHyphen(tokens, at + 1);
	const base = measureUnits.get(wordAt(tokens, from));
	if (base?.dimension !== "length") return undefined;
	const power = wordAt(tokens, at) === "cubic" ? 3 : 2;
	const unit: Unit = {
		kind: "measure",
		dimension: power === 3 ? "volume" : "area",
		symbol: `${base.symbol}${power}`,
		factor: base.factor ** power,
		offset: 0,
	};
	return reading(unit, at, from + 1);
}

/** "km/h", "miles per hour", "kilometres an hour". */
function speedAfter(tokens: readonly Token[], at: number, base: MeasureUnit): UnitReading | undefined {
	if (base.dimension !== "length") return undefined;
	const per = tokens[at + 1]?.text === "/" || /^(?:per|an)$/.test(wordAt(tokens, at + 1));
	if (!per || !/^(?:h|hr|hour)$/.test(wordAt(tokens, at + 2))) return undefined;
	const symbol = base.symbol === "mi" ? "mph" : `${base.symbol}/h`;
	const unit: Unit = { kind: "measure", dimension: "speed", symbol, factor: base.factor / 3600, offset: 0 };
	return reading(unit, at, at + 3);
}
