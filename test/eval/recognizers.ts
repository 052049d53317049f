// Recognizers-Text (Microsoft, MIT): the English specifications of numbers, percentages, money and measures, restricted
// to the cases its JavaScript version supports. A case is right when the set of results equals the specification's.
import { readFile } from "node:fs/promises";
import nlp from "compromise";
import type { Evaluate } from "./main.ts";
import { moneyNames, moneySigns } from "./recognizers-units.ts";
import {
	agesOf,
	currenciesOf,
	dimensionsOf,
	general,
	numbersOf,
	percentagesOf,
	type Recognized,
	temperaturesOf,
} from "./recognizers-views.ts";

interface Case {
	readonly Input: string;
	readonly NotSupported?: string;
	readonly NotSupportedByDesign?: string;
	readonly Results: readonly {
		readonly Start: number;
		readonly End: number;
		readonly Resolution: {
			readonly value: string | null;
			readonly unit?: string;
			readonly isoCurrency?: string;
		};
	}[];
}

interface Model {
	readonly path: string;
	readonly ours: (text: string) => readonly Recognized[];
	readonly peer?: (text: string) => readonly Recognized[];
	/** Counted in the metric. */
	readonly main: boolean;
}

const models: Readonly<Record<string, Model>> = {
	number: { path: "Number/English/NumberModel", ours: numbersOf, peer: peerNumbers, main: true },
	percentage: { path: "Number/English/PercentModel", ours: percentagesOf, peer: peerPercentages, main: true },
	currency: { path: "NumberWithUnit/English/CurrencyModel", ours: currenciesOf, peer: peerMoney, main: true },
	dimension: { path: "NumberWithUnit/English/DimensionModel", ours: dimensionsOf, main: true },
	age: { path: "NumberWithUnit/English/AgeModel", ours: agesOf, main: false },
	temperature: { path: "NumberWithUnit/English/TemperatureModel", ours: temperaturesOf, main: false },
};

/** Set `recognizers`: share of cases of the four main models that are right; per model, and compromise's, in byType. */
export const evaluate: Evaluate = async (folder) => {
	const byType: Record<string, Record<string, number>> = {};
	const peer: Record<string, number> = {};
	const all = { n: 0, right: 0 };
	for (const [type, model] of Object.entries(models)) {
		const cases = await casesOf(`${folder}/Specs/${model.path}.json`);
		if (cases.length === 0) continue;
		const right = cases.filter((one) => isRight(type, one, model.ours)).length;
		byType[type] = { n: cases.length, exact: right / cases.length };
		if (model.peer !== undefined)
			peer[type] =
				cases.filter((one) => isRight(type, one, model.peer ?? model.ours, true)).length / cases.length;
		if (!model.main) continue;
		all.n += cases.length;
		all.right += right;
	}
	if (all.n === 0) throw new Error(`${folder} holds no Specs/Number or Specs/NumberWithUnit in English`);
	return { n: all.n, metrics: { exact: all.right / all.n }, byType: { ...byType, compromise: peer } };
};

/** The supported cases of a specification; none when the file is not there. */
async function casesOf(path: string): Promise<readonly Case[]> {
	const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "[]";
		throw new Error(`cannot read ${path}`, { cause: error });
	});
	const cases: readonly Case[] = JSON.parse(text.replace(/^\uFEFF/, ""));
	return cases.filter(
		(one) => !/javascript/i.test(`${one.NotSupported ?? ""},${one.NotSupportedByDesign ?? ""}`),
	);
}

function isRight(
	type: string,
	one: Case,
	read: (text: string) => readonly Recognized[],
	quiet = false,
): boolean {
	const expected = one.Results.map(({ Start, End, Resolution: { value, unit, isoCurrency } }) =>
		key({
			start: Start,
			end: End + 1,
			value,
			...(unit && { unit }),
			...(isoCurrency && { iso: isoCurrency }),
		}),
	);
	const found = read(one.Input).map(key);
	const right = found.length === expected.length && expected.every((result) => found.includes(result));
	if (!right && !quiet && process.env.CLAIMTRACE_EVAL_CASES)
		console.error(`${type}: ${one.Input}\n\twants ${expected.join(" ")}\n\tfinds ${found.join(" ")}`);
	return right;
}

function key({ start, end, value, unit = "", iso = "" }: Recognized): string {
	return `[${start}-${end} ${value} ${unit} ${iso}]`;
}

interface PeerMatch {
	readonly text: string;
	readonly offset: { readonly start: number; readonly length: number };
	readonly number?: { readonly num: number | null; readonly prefix: string; readonly unit: string };
}

function peerMatches(text: string, kind: "numbers" | "percentages" | "money"): readonly PeerMatch[] {
	const doc: Record<string, () => { json(options: object): PeerMatch[] }> = Object(nlp(text));
	return doc[kind]?.().json({ offset: true }) ?? [];
}

function peerSpan({ offset: { start, length } }: PeerMatch) {
	return { start, end: start + length };
}

function peerNumbers(text: string): readonly Recognized[] {
	return peerMatches(text, "numbers").map((match) => ({
		...peerSpan(match),
		value: general(match.number?.num ?? 0),
	}));
}

function peerPercentages(text: string): readonly Recognized[] {
	return peerMatches(text, "percentages").map((match) => ({
		...peerSpan(match),
		value: `${general(match.number?.num ?? 0)}%`,
	}));
}

/** compromise gives money its span; the amount is that of the number inside it, the unit the word or sign beside it. */
function peerMoney(text: string): readonly Recognized[] {
	const numbers = peerMatches(text, "numbers");
	return peerMatches(text, "money").map((match) => {
		const span = peerSpan(match);
		const inside = numbers.find(
			({ offset }) => offset.start >= span.start && offset.start < span.end,
		)?.number;
		const sign = /^[^\d\s]*/.exec(match.text)?.[0].toLowerCase() ?? "";
		const unit = moneySigns.get(sign) ?? moneyNames.get(inside?.unit ?? "");
		return {
			...span,
			value: general(inside?.num ?? 0),
			...(unit && { unit: unit.name }),
			...(unit?.iso && { iso: unit.iso }),
		};
	});
}
