/**
 * Units of measure as newspapers write them. Factors: NIST SP 811 (2008), appendix B; months and years are mean
 * Gregorian ones; data sizes are decimal (IEC 80000-13). "ton" is read as the metric one and "gallon" as the American
 * one: newspapers do not say which. Written out for Claimtrace.
 */
import { currencies, currencyNames, currencySigns } from "./currencies.ts";

/** A unit of a measure, by how it becomes the base unit of its dimension. */
export interface MeasureUnit {
	readonly dimension: string;
	/** The symbol shown in values. */
	readonly symbol: string;
	/** SI value = written value × factor + offset. */
	readonly factor: number;
	readonly offset: number;
}

// dimension symbol factor: spellings, a full stop after them ignored
const MEASURES = `length km 1000: km, kms, kilometer, kilometers, kilometre, kilometres, klick, klicks
length hm 100: hm, hectometer, hectometers, hectometre, hectometres
length dam 10: dam, decameter, decameters, decametre, decametres
length m 1: m, metre, metres, meter, meters
length dm 0.1: dm, decimeter, decimeters, decimetre, decimetres
length cm 0.01: cm, cms, centimetre, centimetres, centimeter, centimeters
length mm 0.001: mm, millimetre, millimetres, millimeter, millimeters
length μm 0.000001: μm, um, micrometer, micrometers, micrometre, micrometres, micron, microns
length nm 1e-9: nm, nanometer, nanometers, nanometre, nanometres
length pm 1e-12: picometer, picometers, picometre, picometres
length mi 1609.344: mile, miles, mi
length yd 0.9144: yard, yards, yd, yds
length ft 0.3048: foot, feet, ft
length in 0.0254: inch, inches
length nmi 1852: nautical mile, nautical miles, nmi
length fathom 1.8288: fathom, fathoms
length furlong 201.168: furlong, furlongs
length ly 9.4607304725808e15: light year, light years, lightyear, lightyears
length au 149597870700: astronomical unit, astronomical units
length pc 3.0856775814914e16: parsec, parsecs
area ha 10000: hectare, hectares, ha
area acre 4046.8564: acre, acres
area km2 1000000: km2, sqkm
area m2 1: m2, sqm
area cm2 0.0001: cm2
area mm2 0.000001: mm2
area ft2 0.09290304: ft2, sqft
area mi2 2589988.110336: mi2, sqmi
volume m3 1: m3
volume cm3 0.000001: cm3, cc
volume km3 1000000000: km3
volume ft3 0.028316847: ft3, cuft
volume l 0.001: litre, litres, liter, liters, ltr, ltrs, l
volume hl 0.1: hl, hectolitre, hectolitres, hectoliter, hectoliters
volume dl 0.0001: dl, decilitre, decilitres, deciliter, deciliters
volume cl 0.00001: cl, centilitre, centilitres, centiliter, centiliters
volume ml 0.000001: ml, mls, millilitre, millilitres, milliliter, milliliters
volume gal 0.0037854118: gallon, gallons, gal
volume qt 0.00094635295: quart, quarts
volume pt 0.00047317647: pint, pints
volume cup 0.00023658824: cupful, cupfuls
volume fl-oz 0.00002957353: fluid ounce, fluid ounces, fl oz
volume tbsp 0.00001478676: tablespoon, tablespoons, tbsp
volume tsp 0.00000492892: teaspoon, teaspoons, tsp
volume bu 0.03523907: bushel, bushels
volume bbl 0.15898729: barrel, barrels, bbl, bbls
mass kg 1: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
mass g 0.001: g, gram, grams, gramme, grammes
mass mg 0.000001: mg, milligram, milligrams, milligramme, milligrammes
mass μg 1e-9: μg, ug, mcg, microgram, micrograms, microgramme, microgrammes
mass t 1000: ton, tons, tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
mass kt 1000000: kiloton, kilotons, kilotonne, kilotonnes
mass Mt 1000000000: megaton, megatons, megatonne, megatonnes
mass short-ton 907.18474: short ton, short tons
mass long-ton 1016.0469: long ton, long tons
mass cwt 50.802345: hundredweight, cwt
mass lb 0.45359237: lb, lbs, pound, pounds
mass oz 0.028349523: ounce, ounces, oz
mass ct 0.0002: carat, carats
speed km/h 0.27777778: kph, kmh, kmph
speed mph 0.44704: mph
speed kn 0.51444444: knot, knots
speed ft/s 0.3048: fps
power W 1: watt, watts, w
power kW 1000: kw, kilowatt, kilowatts
power MW 1000000: mw, megawatt, megawatts
power GW 1000000000: gw, gigawatt, gigawatts
power TW 1000000000000: tw, terawatt, terawatts
power hp 745.69987: hp, bhp, horsepower
energy J 1: joule, joules
energy kJ 1000: kj, kilojoule, kilojoules
energy MJ 1000000: mj, megajoule, megajoules
energy Wh 3600: wh, watt hour, watt hours
energy kWh 3600000: kwh, kilowatt hour, kilowatt hours
energy MWh 3600000000: mwh, megawatt hour, megawatt hours
energy GWh 3600000000000: gwh, gigawatt hour, gigawatt hours
energy TWh 3600000000000000: twh, terawatt hour, terawatt hours
energy cal 4.184: calorie, calories
energy kcal 4184: kcal, kcals, kilocalorie, kilocalories
energy btu 1055.0559: btu, btus
pressure Pa 1: pascal, pascals
pressure hPa 100: hpa, hectopascal, hectopascals, millibar, millibars, mbar
pressure kPa 1000: kpa, kilopascal, kilopascals
pressure MPa 1000000: mpa, megapascal, megapascals
pressure psi 6894.7573: psi
pressure atm 101325: atm
pressure mmHg 133.32237: mmhg
frequency Hz 1: hz, hertz
frequency kHz 1000: khz, kilohertz
frequency MHz 1000000: mhz, megahertz
frequency GHz 1000000000: ghz, gigahertz
voltage V 1: volt, volts
voltage kV 1000: kv, kilovolt, kilovolts
current A 1: amp, amps, ampere, amperes
current mAh 3.6: mah
sound dB 1: db, decibel, decibels
force N 1: newton, newtons
radiation Sv 1: sievert, sieverts
radiation mSv 0.001: msv, millisievert, millisieverts
angle ° 0.017453293: °
data bit 0.125: bit, bits
data kbit 125: kbit, kbits, kilobit, kilobits
data Mbit 125000: mbit, mbits, megabit, megabits
data Gbit 125000000: gbit, gbits, gigabit, gigabits
data Tbit 125000000000: tbit, tbits, terabit, terabits
data Pbit 125000000000000: pbit, pbits, petabit, petabits
data byte 1: byte, bytes
data kB 1000: kb, kilobyte, kilobytes
data MB 1000000: mb, megabyte, megabytes
data GB 1000000000: gb, gigabyte, gigabytes
data TB 1000000000000: tb, terabyte, terabytes
data PB 1000000000000000: pb, petabyte, petabytes
duration ms 0.001: ms, millisecond, milliseconds
duration second 1: second, seconds, sec, secs
duration minute 60: minute, minutes, min, mins
duration hour 3600: hour, hours, hr, hrs
duration day 86400: day, days
duration week 604800: week, weeks
duration fortnight 1209600: fortnight, fortnights
duration month 2629746: month, months
duration year 31556952: year, years, yr, yrs
duration decade 315569520: decade, decades
duration century 3155695200: century, centuries
duration millennium 31556952000: millennium, millennia`;

/** By lower-case spelling, singular and plural, words one space apart. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = measures();

/** First words of the spellings that have two. */
export const measureStarts: ReadonlySet<string> = new Set(
	[...measureUnits.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""),
);

/** Bits as they are written: capitals tell them from bytes. */
export const bitUnits: ReadonlyMap<string, string> = new Map(
	Object.entries({ Mb: "mbit", Gb: "gbit", Tb: "tbit", Pb: "pbit" }),
);

const celsius: MeasureUnit = { dimension: "temperature", symbol: "°C", factor: 1, offset: 273.15 };
const kelvin: MeasureUnit = { dimension: "temperature", symbol: "K", factor: 1, offset: 0 };
const fahrenheit: MeasureUnit = {
	dimension: "temperature",
	symbol: "°F",
	factor: 5 / 9,
	offset: 459.67 * (5 / 9),
};
/** The unit of "a 34-year-old". */
export const ageUnit: MeasureUnit = { dimension: "age", symbol: "years old", factor: 1, offset: 0 };

/** Scales by their words, misspelt as they often are. */
export const temperatureScales: ReadonlyMap<string, MeasureUnit> = new Map([
	...["c", "celsius", "celcius", "centigrade"].map((word): [string, MeasureUnit] => [word, celsius]),
	...["f", "fahrenheit", "farenheit"].map((word): [string, MeasureUnit] => [word, fahrenheit]),
	...["k", "kelvin", "kelvins"].map((word): [string, MeasureUnit] => [word, kelvin]),
]);

/** Signs that stand before a figure, in lower case, and their ISO 4217 codes: "$", "us$". */
export const currencyMarks: ReadonlyMap<string, string> = new Map(
	[...currencySigns].map(([sign, code]): [string, string] => [sign.toLowerCase(), code]),
);

/** Codes that headlines in capitals use as words. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["ALL", "BAM", "CUP", "MAD", "MOP", "PEN", "SOS", "TOP"]);

/** ISO 4217 codes and short forms in lower case. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
	...[...currencies.keys()]
		.filter((code) => !OTHER_WORDS.has(code))
		.map((code): [string, string] => [code.toLowerCase(), code]),
	["rmb", "CNY"],
	["rs", "INR"],
	["ntd", "TWD"],
]);

/** Letters that stand for a currency only when written onto a sum: "R1.5 million", "N50,000". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
	["K", "ZMW"],
	["N", "NGN"],
	["P", "PHP"],
	["R", "ZAR"],
]);

const GLUED = [
	...[...currencySigns.keys()].filter((sign) => /^\p{L}{2,}$/u.test(sign)),
	...[...currencies.keys()].filter((code) => !OTHER_WORDS.has(code)),
	"RMB",
	"NTD",
	"Rs",
].join("|");
const SUM = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?(?:[mb]n|[mb]illion|trillion)(?!\p{L})`;

/** What a currency is that is written onto its sum, as a pattern: "RM" of "RM280.79", "R" of "R1.5 million". */
export const GLUED_CURRENCY = `(?:${GLUED})(?=\\d)|[${[...currencyLetters.keys()].join("")}](?=${SUM})`;

/** The longest name of a currency, in words. */
export const LONGEST_CURRENCY = Math.max(...[...currencyNames.keys()].map((name) => name.split(" ").length));

/** First words of the names of currencies. */
export const currencyStarts: ReadonlySet<string> = new Set(
	[...currencyNames.keys()].map((name) => name.split(" ")[0] ?? ""),
);

function measures(): Map<string, MeasureUnit> {
	const map = new Map<string, MeasureUnit>();
	for (const line of MEASURES.split("\n")) {
		const [head = "", spellings = ""] = line.split(": ");
		const [dimension = "", symbol = "", factor = ""] = head.split(" ");
		for (const spelling of spellings.split(", "))
			map.set(spelling, { dimension, symbol, factor: Number(factor), offset: 0 });
	}
	return map;
}
