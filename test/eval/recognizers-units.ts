// The names Recognizers-Text gives to units, over the engine's own tables. The library names currencies as Wikipedia's
// list of circulating currencies does and writes units of measure out, capitalised, in American spelling.
import {
	type CurrencyName,
	currencies,
	currencyNames,
	currencyParts,
	currencySigns,
} from "../../src/engine/data/currencies.ts";
import { currencyCodes, measureUnits } from "../../src/engine/data/units.ts";

/** A unit as the library says it. */
export interface SpecUnit {
	readonly name: string;
	readonly iso?: string;
	/** Units of money that make a hundred of another, and those they divide. */
	readonly part?: boolean;
}

/** Currencies the library knows no code for, because they are gone or by oversight. */
const NO_CODE = new Set("PHP VND TOP LTL BEF ESP FIM NLG".split(" "));
/** Currencies the library does not know. */
const UNKNOWN = new Set("ATS DEM EEK FRF GRD IEP ITL LVL PTE ZWL".split(" "));
/** Codes that have changed since the library was written. */
const OLD_CODES: Readonly<Record<string, string>> = { MRU: "MRO", VES: "VEF", SLE: "SLL", STN: "STD" };
/** Names the library has only together with their country. */
const COUNTRY_ONLY = new Set(
	`lira liras lire koruna korunas forint forints won birr birrs dalasi gourde lempira quetzal balboa guaraní hryvnia
	hryvnias ringgit ringgits tenge lev levs leva riel riels kyat kyats drachma drachmas schilling schillings escudo
	escudos punt shekel shekels lats litas kroon kuna kunas reais rand rands
	nakfa metical meticals córdoba córdobas cordoba cordobas pataca patacas ariary ouguiya ouguiyas dong dongs ngultrum
	boliviano bolivianos colón colóns cedi cedis tögrög togrog tugrik tugriks balboas bolívar bolívars bolivar bolivars
	rufiyaa kwacha rouble roubles quetzals gourdes lempiras`.split(/\s+/),
);

/** Spellings of money that mean nothing unless a figure is beside them. */
export const moneyWithFigure: ReadonlySet<string> = new Set(
	`yuan yen kina kobo lari lipa napa para taka tala tālā toea vatu all ang bam ban bob btn byr cad cop cup dop gel gip
	imp jod kgs lak lei mad mga mop nad omr pen pul sar sbd scr sdg sek sen sol sos std top try yer p rs rm kz sh`.split(
		/\s+/,
	),
);

/** What follows a figure of money, by lower-case spelling without full stops. */
export const moneyNames: ReadonlyMap<string, SpecUnit> = names();

/** What precedes a figure of money, by lower-case spelling without spaces and full stops. */
export const moneySigns: ReadonlyMap<string, SpecUnit> = signs();

function named({ code, assumed }: CurrencyName): SpecUnit {
	const currency = currencies.get(code);
	const generic = capital(currency?.denomination ?? "");
	if (assumed) return { name: generic === "Króna" || generic === "Krona" ? "Krone" : generic };
	if (code === "ESP" || code === "NLG") return { name: code === "ESP" ? "Peseta" : "Netherlands guilder" };
	const name = currency?.name ?? code;
	return NO_CODE.has(code) ? { name } : { name, iso: OLD_CODES[code] ?? code };
}

function names(): Map<string, SpecUnit> {
	const map = new Map<string, SpecUnit>();
	for (const [code, upper] of currencyCodes)
		if (!UNKNOWN.has(upper)) map.set(code, named({ code: upper, assumed: false }));
	for (const [name, money] of currencyNames)
		if (!COUNTRY_ONLY.has(name) && !UNKNOWN.has(money.code)) map.set(name, named(money));
	for (const [sign, code] of currencySigns) map.set(sign.toLowerCase(), named({ code, assumed: false }));
	for (const word of ["pound", "pounds", "£"]) map.set(word, { name: "Pound" });
	for (const word of ["dollar", "dollars", "$"]) map.set(word, { name: "Dollar" });
	for (const word of ["₩", "korean won", "korean wons"]) map.set(word, { name: "Korean won" });
	map.set("u s dollar", named({ code: "USD", assumed: false }));
	map.set("u s dollars", named({ code: "USD", assumed: false }));
	map.set("sterling", named({ code: "GBP", assumed: false }));
	map.set("rial", { name: "Riyal" });
	map.set("rs", { name: "Rupee" });
	for (const word of currencyParts.keys())
		if (word !== "p") map.set(word, { name: partName(word), part: true });
	map.set("sen", { name: "Sen", part: true });
	return map;
}

/** "pence" is a unit of its own; other plurals are not. */
function partName(word: string): string {
	if (word === "pennies") return "Penny";
	const single = word.length > 4 && word !== "pence" && word !== "paise" ? word.replace(/s$/, "") : word;
	return capital({ paise: "paisa", kopeck: "kopek", agorot: "agora" }[single] ?? single);
}

function signs(): Map<string, SpecUnit> {
	const map = new Map<string, SpecUnit>();
	for (const [sign, code] of currencySigns)
		if (!["a$", "au$", "元"].includes(sign.toLowerCase()))
			map.set(sign.toLowerCase(), named({ code, assumed: false }));
	for (const [name, money] of currencyNames)
		if (name.endsWith(" dollar")) map.set(`${name.slice(0, -7).replace(/ /g, "")}$`, named(money));
	map.set("$", { name: "Dollar" });
	map.set("£", { name: "Pound" });
	map.set("sen", { name: "Sen" });
	for (const [code, upper] of currencyCodes)
		if (!moneyWithFigure.has(code) && !UNKNOWN.has(upper))
			map.set(code, named({ code: upper, assumed: false }));
	return map;
}

function capital(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const LENGTHS = `km Kilometer, hm Hectometer, dam Decameter, m Meter, dm Decimeter, cm Centimeter, mm Millimeter,
	μm Micrometer, nm Nanometer, pm Picometer, mi Mile, yd Yard, ft Foot, in Inch`;
const OTHERS = `ly Light year, acre Acre, ha Square hectometer, l Liter, hl Hectoliter, dl Deciliter, cl Centiliter,
	ml Milliliter, gal Gallon, pt Pint, fl-oz Fluid ounce, tbsp Tablespoon, tsp Teaspoon, bbl Barrel, qt Volume unit,
	bu Volume unit, kg Kilogram, g Gram, mg Milligram, μg Microgram, lb Pound, oz Ounce, mph Mile per hour, kn Knot,
	bit Bit, kbit Kilobit, Mbit Megabit, Gbit Gigabit, Tbit Terabit, Pbit Petabit, byte Byte, kB Kilobyte, MB Megabyte,
	GB Gigabyte, TB Terabyte, PB Petabyte`;
const TIMES: Readonly<Record<string, string>> = { h: "hour", min: "minute", s: "second" };

const lengthNames = table(LENGTHS);
const measureNames = new Map([...lengthNames, ...table(OTHERS)]);

function table(list: string): Map<string, string> {
	return new Map(
		list.split(/,\s+/).map((entry): [string, string] => {
			const [symbol = "", ...name] = entry.trim().split(" ");
			return [symbol, name.join(" ")];
		}),
	);
}

/** The library's name for an engine unit of measure as it is written; undefined for those it does not measure. */
export function measureName(symbol: string, written: string): string | undefined {
	if (symbol === "t") return /^metric/i.test(written) ? "Metric ton" : "Ton";
	// "mb" are bits and "MB" bytes: the last letter tells.
	if (/^[kmgtp]b$/i.test(written)) return byteName(written);
	const known = measureNames.get(symbol);
	if (known !== undefined) return known;
	const power = /^(.+)([23])$/.exec(symbol);
	const [base, kind] = power === null ? [] : [lengthNames.get(power[1] ?? ""), power[2]];
	if (base !== undefined) return `${kind === "3" ? "Cubic" : "Square"} ${base.toLowerCase()}`;
	const [length, time] = symbol.split("/");
	const over = lengthNames.get(length ?? "");
	return over === undefined || time === undefined ? undefined : `${over} per ${TIMES[time]}`;
}

function byteName(written: string): string {
	const prefix = { k: "Kilo", m: "Mega", g: "Giga", t: "Tera", p: "Peta" }[written[0]?.toLowerCase() ?? ""];
	return `${prefix}${written.endsWith("B") ? "byte" : "bit"}`;
}

/** Units the engine leaves alone because their words mean other things more often. */
export const measureExtras: ReadonlyMap<string, string> = new Map([
	['"', "Inch"],
	["in", "Inch"],
	["bit", "Bit"],
	["bits", "Bit"],
	["l", "Liter"],
	["pm", "Picometer"],
	["kt", "Knot"],
	["pts", "Pt"],
	...["stone", "grain", "dram", "pennyweight"].map((word): [string, string] => [word, "Weight unit"]),
	...["gill", "minim", "cord", "peck", "hogshead"].map((word): [string, string] => [word, "Volume unit"]),
]);

/** Spellings of units of measure that mean nothing unless a figure is beside them. */
const measuresWithFigure: ReadonlySet<string> = new Set(
	`barrel barrels grain pound stone yards yard cord dram feet foot gill knot peck cup fps pts in " m pm pt l ounce oz g
	dm c f k`.split(/\s+/),
);

/** The engine's spellings of what the library measures. */
export const measureSpellings: ReadonlyMap<string, string> = new Map(
	[...measureUnits].flatMap(([spelling, { symbol }]): [string, string][] => {
		const name = measureName(symbol, spelling);
		return name === undefined || measuresWithFigure.has(spelling) ? [] : [[spelling, name]];
	}),
);
