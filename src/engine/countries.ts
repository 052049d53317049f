import { type CountryForm, countries, partOf } from "./data/countries.ts";
import { wordSet } from "./data/word-set.ts";
import { foldName } from "./spelling.ts";

const CONNECTORS = /^(?:of|the|and)$/;
/** "us" and "who" are pronouns unless they are written in capitals. */
const ONLY_SHOUTED: ReadonlySet<string> = new Set([
	"us",
	"eu",
	"uk",
	"uae",
	"prc",
	"drc",
	"dprk",
	"usa",
	"ussr",
]);
/** Last words that many names share. */
const TOO_COMMON = wordSet(
	"republic islands city house hill street principe faso guinea person see federation",
);

/**
 * What a whole name says of countries: "Russia", "Russians", "Moscow" and "Kremlin" are forms of Russia. `words` are
 * folded words; `shouted` says that a single word is written in capitals. Empty for a name of no country.
 */
export function countryForms(words: readonly string[], shouted: boolean): readonly CountryForm[] {
	const key = words.filter((word) => !CONNECTORS.test(word)).join(" ");
	if (ONLY_SHOUTED.has(key) && !shouted) return [];
	return byName.get(key) ?? [];
}

/** The countries that a single folded word speaks of as a name or a people: "states" and "american" share one. */
export function countriesOfWord(word: string): ReadonlySet<string> {
	return byWord.get(word) ?? NONE;
}

/** The country of a code of ISO 3166-1 in capitals, "GB" or "GBR", by its usual English name. */
export function countryOfCode(code: string): string | undefined {
	return code === ""
		? undefined
		: countries.find(({ alpha2, alpha3 }) => alpha2 === code || alpha3 === code)?.name;
}

/** Whether two countries are one, or one lies inside the other. */
export function sameOrInside(a: string, b: string): boolean {
	return a === b || partOf.get(a) === b || partOf.get(b) === a;
}

const NONE: ReadonlySet<string> = new Set();
const byName = formsByName();
const byWord = countriesByWord();

function formsByName(): ReadonlyMap<string, readonly CountryForm[]> {
	const found = new Map<string, readonly CountryForm[]>();
	for (const { name, forms } of countries)
		for (const { text, form } of forms)
			for (const key of plurals(countryWords(text).join(" "), form))
				found.set(key, [...(found.get(key) ?? []), { country: name, form }]);
	return found;
}

function countriesByWord(): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, ReadonlySet<string>>();
	for (const { name, forms } of countries) {
		for (const { text, form } of forms) {
			const last = countryWords(text).at(-1) ?? "";
			if (form === "seat" || TOO_COMMON.has(last)) continue;
			for (const key of plurals(last, form)) found.set(key, new Set([...(found.get(key) ?? []), name]));
		}
	}
	return found;
}

function countryWords(text: string): readonly string[] {
	return text
		.split(/[\s-]+/)
		.map(foldName)
		.filter((word) => word !== "" && !CONNECTORS.test(word));
}

function plurals(key: string, form: CountryForm["form"]): readonly string[] {
	return form === "people" ? [key, `${key}s`] : [key];
}
