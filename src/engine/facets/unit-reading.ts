import type { MeasureUnit } from "../data/units.ts";

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

/** A unit over the tokens `[first, next)`. */
export function reading(unit: Unit, first: number, next: number, factor = 1): UnitReading {
	return { unit, first, next, factor };
}
