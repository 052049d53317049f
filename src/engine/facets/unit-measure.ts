import {
	ageUnit,
	bitUnits,
	type MeasureUnit,
	measureStarts,
	measureUnits,
	temperatureScales,
} from "../data/units.ts";
import type { Token } from "../tokens.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";
import { reading, type Unit, type UnitReading } from "./unit-reading.ts";

/** The unit of measure written after a figure, `at` being the index behind it and its hyphen. */
export function measureAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
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
	// "5G" is a network; a lone capital letter is no unit, but for the watts of "60W" and the litres of "2L".
	if (token.text.length === 1 && token.capital && !(/[WL]/.test(token.text) && gluedAt(tokens, at)))
		return undefined;
	// "in" is a unit only as in "30in".
	const inches = word === "in" && gluedAt(tokens, at) && tokens[at - 1]?.kind === "number";
	// "Not one bit": bits are data behind a hyphen or in plain figures.
	if (/^bits?$/.test(word) && !gluedAt(tokens, at) && tokens[at - 1]?.kind !== "number") return undefined;
	const unit = inches ? inch : measureUnits.get(bitUnits.get(token.text) ?? word);
	return unit === undefined ? undefined : { unit, next: at + 1 };
}

/** "years old", "year-old", "months of age". */
function ageAfter(
	tokens: readonly Token[],
	at: number,
	next: number,
	base: MeasureUnit,
): UnitReading | undefined {
	if (base.dimension !== "duration") return undefined;
	const factor = base.factor / (measureUnits.get("year")?.factor ?? 1);
	const unit = base.symbol === "year" ? ageUnit : { ...ageUnit, symbol: `${base.symbol}s old`, factor };
	const old = afterHyphen(tokens, next);
	if (/^olds?$/.test(wordAt(tokens, old))) return reading({ kind: "measure", ...unit }, at, old + 1);
	return ofAge(tokens, next - 1) ? reading({ kind: "measure", ...unit }, at, next + 2) : undefined;
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
