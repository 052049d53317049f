import type { Quantity } from "./quantity.ts";
import type { Unit } from "./unit-reading.ts";

/** The SI unit or the like that every measure of a dimension can be told in. */
const BASES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		length: "m",
		area: "m2",
		volume: "m3",
		mass: "kg",
		speed: "m/s",
		duration: "second",
		temperature: "K",
		power: "W",
		energy: "J",
		pressure: "Pa",
		frequency: "Hz",
		voltage: "V",
		current: "A",
		sound: "dB",
		force: "N",
		radiation: "Sv",
		angle: "rad",
		data: "byte",
		age: "years old",
	}),
);

/** An amount in the base unit of its dimension. */
export interface BaseAmount {
	readonly unit: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	/** How exact it was written, in the base unit. */
	readonly step: number;
}

/** A measure in the base unit of its dimension: 4,200,000 m for "4,200 km"; undefined for counts, shares and money. */
export function inBase({ unit, value, low, high, step }: Quantity): BaseAmount | undefined {
	if (unit.kind !== "measure") return undefined;
	const convert = (amount: number) => amount * unit.factor + unit.offset;
	return {
		unit: BASES.get(unit.dimension) ?? unit.symbol,
		value: convert(value),
		low: convert(low),
		high: convert(high),
		step: step * unit.factor,
	};
}

/** A value of one unit in another of the same dimension: 2,609.8 for 4,200 km in miles; undefined across dimensions. */
export function convertTo(value: number, from: Unit, to: Unit): number | undefined {
	if (from.kind !== "measure" || to.kind !== "measure" || from.dimension !== to.dimension) return undefined;
	return (value * from.factor + from.offset - to.offset) / to.factor;
}

/**
 * How far two amounts in one unit may lie apart when one was converted from the other: half of the coarser last place,
 * but never more than 6 % nor less than 1.5 %, so that "4,200 km (2,600 miles)" is one length.
 */
export function conversionSlack(size: number, step: number): number {
	return Math.max(0.015 * Math.abs(size), Math.min(step / 2, 0.06 * Math.abs(size)));
}
