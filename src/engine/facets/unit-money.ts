import { currencyNames, currencyParts, currencySigns } from "../data/currencies.ts";
import { magnitudes } from "../data/number-words.ts";
import {
	currencyCodes,
	currencyLetters,
	currencyMarks,
	currencyStarts,
	LONGEST_CURRENCY,
} from "../data/units.ts";
import type { Token } from "../tokens.ts";
import { gluedAt, wordAt } from "./token-at.ts";
import { reading, type Unit, type UnitReading } from "./unit-reading.ts";

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

/** "EUR 5", "Rs. 5", "RM5", "R5 million". */
function codeBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
	const dot = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
	const written = tokens[dot]?.text ?? "";
	const code =
		currencySigns.get(written) ??
		(/^(?:\p{Lu}+|Rs)$/u.test(written) ? currencyCodes.get(wordAt(tokens, dot)) : undefined);
	if (code !== undefined) return reading(money(code, false), dot, at);
	const letter = gluedAt(tokens, at) && dot === at - 1 ? currencyLetters.get(written) : undefined;
	return letter === undefined ? undefined : reading(money(letter, true), dot, at);
}

/** The currency written after a figure, `at` being the index behind it and its hyphen. */
export function moneyAfter(tokens: readonly Token[], at: number): UnitReading | undefined {
	const token = tokens[at];
	if (token === undefined || token.kind === "number") return undefined;
	const sign = currencySigns.get(token.text);
	if (sign !== undefined && tokens[at + 1]?.kind !== "number")
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

function money(currency: string, assumed: boolean): Unit {
	return { kind: "money", currency, assumed };
}
