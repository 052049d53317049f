// Writes src/engine/data/countries-iso.ts from countries-list (https://github.com/annexare/Countries, MIT): the names,
// codes and capitals of every country. Run by hand when the package is updated:
//   node --import tsx scripts/countries.ts [FOLDER OF THE PACKAGE]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
	readonly name: string;
	readonly alias?: readonly string[];
	readonly capital: string;
}

const folder = process.argv[2] ?? join(import.meta.dirname, "../node_modules/countries-list");
const target = join(import.meta.dirname, "../src/engine/data/countries-iso.ts");

function read<T>(file: string): T {
	return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}

const { version } = read<{ readonly version: string }>("package.json");
const entries = read<Readonly<Record<string, Entry>>>("countries.min.json");
const alpha3 = read<Readonly<Record<string, string>>>("minimal/countries.2to3.min.json");

const rows = Object.entries(entries)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([code, { name, alias = [], capital }]) =>
		[code, alpha3[code] ?? "", [name, ...alias].join("/"), capital].join(";"),
	);

writeFileSync(
	target,
	`/**
 * Written by scripts/countries.ts from countries-list ${version} (https://github.com/annexare/Countries, MIT, © Annexare
 * Studio); do not edit. One line each: "alpha-2; alpha-3; names, the usual one first; capital".
 */
const ROWS = \`${rows.join("\n")}\`;

/** A country or territory of ISO 3166-1. */
export interface IsoCountry {
	/** "GB" and "GBR"; the latter is empty for a few that have none. */
	readonly alpha2: string;
	readonly alpha3: string;
	readonly names: readonly string[];
	/** Empty where there is none. */
	readonly capital: string;
}

/** All of them, in the order of their codes. */
export const isoCountries: readonly IsoCountry[] = ROWS.split("\\n").map((row) => {
	const [alpha2 = "", alpha3 = "", names = "", capital = ""] = row.split(";");
	return { alpha2, alpha3, names: names.split("/"), capital };
});
`,
);
