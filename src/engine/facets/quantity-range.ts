import { trendVerbs } from "../data/trend-words.ts";
import type { Token } from "../tokens.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { afterHyphen, wordAt } from "./token-at.ts";
import { unitAfter } from "./unit.ts";
import { moneyBefore } from "./unit-money.ts";
import type { Unit } from "./unit-reading.ts";

/** The upper end of "10 to 15", "10–15", "$3-4 million", "between 10 and 15", "5%–7%"; undefined when no range begins with this numeral. */
export function rangeEnd(tokens: readonly Token[], first: Numeral): Numeral | undefined {
	if (first.kind !== "cardinal") return undefined;
	const own = unitAfter(tokens, first.next);
	const next = own?.next ?? first.next;
	const hyphen = afterHyphen(tokens, next);
	const word = wordAt(tokens, next);
	const before = wordAt(tokens, (moneyBefore(tokens, first.first)?.first ?? first.first) - 1);
	const between = word === "and" && before === "between";
	// "rose 5 % to 7 %" is a movement.
	const joined = own === undefined && /^(?:to|or)$/.test(word) && before !== "from";
	if (hyphen === next && !between && !joined) return undefined;
	const from = hyphen === next ? next + 1 : hyphen;
	const signed = /\p{Sc}/u.test(tokens[from]?.text ?? "");
	// "fell $2 to $80" and "rose by £2 to £9" are a change and its result.
	if (signed && joined && (before === "by" || trendVerbs.has(before))) return undefined;
	const last = numeralAt(tokens, signed ? from + 1 : from);
	if (last?.kind !== "cardinal" || last.value <= scaled(first, last).value) return undefined;
	// "On November 3—nine days later".
	const alike = tokens[first.first]?.kind === tokens[last.first]?.kind;
	if (tokens[next]?.text === "—" && !alike) return undefined;
	return own === undefined || sameUnit(own.unit, unitAfter(tokens, last.next)?.unit) ? last : undefined;
}

function sameUnit(a: Unit, b: Unit | undefined): boolean {
	if (a.kind === "measure" && b?.kind === "measure") return a.symbol === b.symbol;
	return a.kind === "money" && b?.kind === "money" ? a.currency === b.currency : a.kind === b?.kind;
}

/** "3 to 4 million": the magnitude of the end is that of the start. */
export function scaled(first: Numeral, last: Numeral): { value: number; step: number } {
	const factor = last.mantissa === 0 ? 1 : last.value / last.mantissa;
	const shared = first.value === first.mantissa && first.mantissa < last.mantissa && factor > 1;
	return shared ? { value: first.value * factor, step: first.step * factor } : first;
}
