/**
 * Units of measure and currencies as newspapers write them. Factors: NIST SP 811 (2008), appendix B; months and years
 * are mean Gregorian ones. "ton" is read as the metric one: newspapers do not say which. Written out for Claimtrace.
 */
export interface MeasureUnit {
	readonly dimension: string;
	/** The symbol shown in values. */
	readonly symbol: string;
	/** SI value = written value × factor + offset. */
	readonly factor: number;
	readonly offset: number;
}

const MEASURES = `length km 1000: km kms kilometer kilometers kilometre kilometres
length m 1: m metre metres meter meters
length cm 0.01: cm centimetre centimetres centimeter centimeters
length mm 0.001: mm millimetre millimetres millimeter millimeters
length mi 1609.344: mile miles mi
length yd 0.9144: yard yards yd yds
length ft 0.3048: foot feet ft
length in 0.0254: inch inches
area ha 10000: hectare hectares ha
area acre 4046.8564: acre acres
area km2 1000000: km2 sqkm
area m2 1: m2 sqm
mass kg 1: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
mass g 0.001: gram grams gramme grammes
mass mg 0.000001: mg milligram milligrams
mass t 1000: ton tons tonne tonnes
mass lb 0.45359237: lb lbs pound pounds
mass oz 0.028349523: ounce ounces oz
volume l 0.001: litre litres liter liters
volume gal 0.0037854118: gallon gallons
volume bbl 0.15898729: barrel barrels bbl
speed km/h 0.27777778: kph kmh
speed mph 0.44704: mph
power kW 1000: kw kilowatt kilowatts
power MW 1000000: mw megawatt megawatts
power GW 1000000000: gw gigawatt gigawatts
data MB 1: mb megabyte megabytes
data GB 1000: gb gigabyte gigabytes
data TB 1000000: tb terabyte terabytes
duration second 1: second seconds
duration minute 60: minute minutes mins
duration hour 3600: hour hours hrs
duration day 86400: day days
duration week 604800: week weeks
duration month 2629746: month months
duration year 31556952: year years
duration decade 315569520: decade decades
duration century 3155695200: century centuries`;

/** By lower-case spelling, singular and plural. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = measures();

export const celsius: MeasureUnit = { dimension: "temperature", symbol: "°C", factor: 1, offset: 273.15 };
export const fahrenheit: MeasureUnit = {
	dimension: "temperature",
	symbol: "°F",
	factor: 5 / 9,
	offset: 459.67 * (5 / 9),
};
export const ageUnit: MeasureUnit = { dimension: "age", symbol: "years old", factor: 1, offset: 0 };

/** Symbols and codes that stand before a figure, as ISO 4217. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
	["$", "USD"],
	["£", "GBP"],
	["€", "EUR"],
	["¥", "JPY"],
	["₹", "INR"],
	["₦", "NGN"],
	["₽", "RUB"],
	["₩", "KRW"],
	["₪", "ILS"],
	["₴", "UAH"],
	["₺", "TRY"],
]);

/** What may be glued before "$". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
	["us", "USD"],
	["a", "AUD"],
	["au", "AUD"],
	["c", "CAD"],
	["ca", "CAD"],
	["nz", "NZD"],
	["hk", "HKD"],
	["s", "SGD"],
	["nt", "TWD"],
]);

export const currencyCodes: ReadonlyMap<string, string> = new Map([
	..."usd gbp eur jpy inr ngn rub aud cad nzd chf cny hkd sgd krw zar kes ghs brl mxn try uah ils"
		.split(" ")
		.map((code): [string, string] => [code, code.toUpperCase()]),
	["rmb", "CNY"],
	["rs", "INR"],
]);

/** Words after a figure. "pounds" is under the measures: newspapers use it for both. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
	`dollar USD dollars USD euro EUR euros EUR yuan CNY renminbi CNY rouble RUB roubles RUB ruble RUB rubles RUB
	rupee INR rupees INR yen JPY naira NGN peso MXN pesos MXN franc CHF francs CHF rand ZAR shekels ILS
	hryvnia UAH hryvnias UAH lira TRY shilling KES shillings KES cedi GHS cedis GHS`
		.split(/\s+/)
		.flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? ""]] : [])),
);

/** Countries whose money is also called dollars, as the word before "dollars". */
export const dollarCountries: ReadonlyMap<string, string> = new Map([
	["us", "USD"],
	["american", "USD"],
	["australian", "AUD"],
	["canadian", "CAD"],
	["zealand", "NZD"],
	["hong", "HKD"],
	["singapore", "SGD"],
	["taiwan", "TWD"],
]);

function measures(): Map<string, MeasureUnit> {
	const map = new Map<string, MeasureUnit>();
	for (const line of MEASURES.split("\n")) {
		const [head = "", spellings = ""] = line.split(": ");
		const [dimension = "", symbol = "", factor = ""] = head.split(" ");
		for (const spelling of spellings.split(" "))
			map.set(spelling, { dimension, symbol, factor: Number(factor), offset: 0 });
	}
	return map;
}
