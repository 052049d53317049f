import type { Quantity } from "../facets/quantity.ts";
import { quantityValue } from "../facets/quantity-value.ts";

/** Where a figure stands and its normalised value, as a divergence names them. */
export function figureSpan(figure: Quantity): {
	readonly start: number;
	readonly end: number;
	readonly value: string;
} {
	return { start: figure.start, end: figure.end, value: quantityValue(figure) };
}
