import type { Token } from "../tokens.ts";
import { afterHyphen, wordAt } from "./token-at.ts";
import { measureAfter } from "./unit-measure.ts";
import { moneyAfter } from "./unit-money.ts";
import { reading, type UnitReading } from "./unit-reading.ts";

/** The unit written after a figure, `at` being the index behind it. */
export function unitAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const from = afterHyphen(tokens, at);
	// "For two more years"
	if (/^(?:more|further|additional|extra)$/.test(wordAt(tokens, at))) return measureAfter(tokens, at + 1);
	return (
		percentAfter(tokens, at) ??
		pointsAfter(tokens, from) ??
		moneyAfter(tokens, from) ??
		measureAfter(tokens, from)
	);
}

function percentAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	if (/^[%％]$/.test(tokens[at]?.text ?? "")) return reading({ kind: "percent" }, at, at + 1);
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
