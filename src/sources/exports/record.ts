import { isRecord } from "../records.ts";
import { type ExportField, type FieldNames, summaryNames, usualNames } from "./field-names.ts";

/** Objects inside a record that hold its fields, as search engines and interfaces wrap them. */
const WRAPPERS = ["_source", "fields", "attributes", "article", "node", "metadata", "properties", "data"];

/** A record of an export, by its fields. */
export class ExportRecord {
	/** The record's own keys, then those of what it wraps, by their letters. */
	readonly #levels: readonly ReadonlyMap<string, unknown>[];
	readonly #names: FieldNames;

	constructor(value: Readonly<Record<string, unknown>>, names: FieldNames) {
		const wrapped = WRAPPERS.map((name) => (Object.hasOwn(value, name) ? value[name] : undefined));
		this.#levels = [value, ...wrapped.filter(isRecord)].map(keyed);
		this.#names = names;
	}

	/** What stands in the fields that say this, first the one that counts; empty ones are left out. */
	values(field: ExportField): readonly unknown[] {
		const set = this.#names[field];
		return this.#valuesOf(set === undefined ? usualNames[field] : [set].flat());
	}

	/** A short form of the article. */
	summary(): unknown {
		return this.#valuesOf(summaryNames)[0];
	}

	#valuesOf(names: readonly string[]): readonly unknown[] {
		return names.flatMap((name) =>
			this.#levels.flatMap((level) => {
				const value = at(level, name);
				return value === undefined || value === null || value === "" ? [] : [value];
			}),
		);
	}
}

/** Own keys by their letters and figures in lower case; of keys alike in that, the first. */
function keyed(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
	const keys = new Map<string, unknown>();
	for (const [key, entry] of Object.entries(value)) {
		const sign = signOf(key);
		if (!keys.has(sign)) keys.set(sign, entry);
	}
	return keys;
}

function at(level: ReadonlyMap<string, unknown>, path: string): unknown {
	// A column may have a dot in its name.
	const whole = level.get(signOf(path));
	if (whole !== undefined || !path.includes(".")) return whole;
	const [first = "", ...rest] = path.split(".");
	const inner = level.get(signOf(first));
	return isRecord(inner) ? at(keyed(inner), rest.join(".")) : undefined;
}

function signOf(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
