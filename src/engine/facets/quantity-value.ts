import type { Bound } from "../data/bounds.ts";
import type { Quantity } from "./quantity.ts";

const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
	about: "≈",
	nearly: "≲",
	"at-most": "≤",
	"at-least": "≥",
	"more-than": ">",
	"less-than": "<",
};

/** The normalised value of a quantity: "4200 km", "4000000 USD", "5 %", "≤ 50 job", "10–15 person", "3. term". */
export function quantityValue(quantity: Quantity): string {
	const sign = quantity.bound === null ? "" : `${BOUND_SIGNS[quantity.bound]} `;
	const per = quantity.per === null ? "" : ` per ${quantity.per}`;
	return `${sign}${range(quantity)}${unitName(quantity)}${per}`;
}

function range({ low, high, value }: Quantity): string {
	return low === high ? plain(value) : `${plain(low)}–${plain(high)}`;
}

function plain(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}

function unitName({ unit, noun }: Quantity): string {
	if (unit.kind === "money") return ` ${unit.currency}`;
	if (unit.kind === "percent") return " %";
	if (unit.kind === "points") return unit.percentage ? " percentage points" : " points";
	if (unit.kind === "measure") return ` ${unit.symbol}`;
	if (unit.kind === "ordinal") return `. ${noun ?? ""}`;
	return noun === null ? "" : ` ${noun}`;
}
