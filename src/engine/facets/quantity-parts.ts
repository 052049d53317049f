import type { Token } from "../tokens.ts";
import { numeralAt } from "./numeral.ts";
import { wordAt } from "./token-at.ts";
import { unitAfter } from "./unit.ts";
import type { Unit, UnitReading } from "./unit-reading.ts";

/** What a second figure in a smaller unit adds to a first one, in the unit of the first. */
export interface SmallerPart {
	readonly share: number;
	readonly step: number;
	/** Index behind it. */
	readonly next: number;
}

const COMPARED =
	/^(?:more|less|fewer|later|earlier|longer|shorter|faster|slower|after|before|ahead|behind|from|to)$/;

/** "and 20 cents" behind "5 dollars", "4 inches" behind "5 feet", ", 10 minutes" behind "two hours". */
export function smallerPart(tokens: readonly Token[], at: number, unit: Unit): SmallerPart | undefined {
	if (unit.kind !== "money" && unit.kind !== "measure") return undefined;
	const joined = wordAt(tokens, at) === "and" || tokens[at]?.text === ",";
	const numeral = numeralAt(tokens, joined ? at + 1 : at);
	if (numeral?.kind !== "cardinal") return undefined;
	const smaller = unitAfter(tokens, numeral.next);
	const ratio = smaller === undefined ? 0 : ratioOf(unit, smaller);
	// A comma can set a comparison off: "two hours, 10 minutes less than before".
	if (smaller === undefined || ratio === 0 || COMPARED.test(wordAt(tokens, smaller.next))) return undefined;
	const share = numeral.value * ratio;
	return share >= 1 ? undefined : { share, step: numeral.step * ratio, next: smaller.next };
}

/** How much of the first unit one of the second is; 0 when it is no part of it. */
function ratioOf(unit: Unit, { unit: small, factor }: UnitReading): number {
	if (unit.kind === "money" && small.kind === "money") {
		const own = unit.currency === small.currency || small.assumed;
		return own && factor < 1 ? factor : 0;
	}
	if (unit.kind !== "measure" || small.kind !== "measure" || unit.dimension !== small.dimension) return 0;
	const divides = unit.offset === 0 && small.offset === 0 && small.factor < unit.factor;
	return divides ? small.factor / unit.factor : 0;
}
