import { isoDate } from "../calendar.ts";
import { isRecord, languageTag, webUrl } from "../records.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Fields, Loan } from "./fields.ts";

const SUFFIX = ".meta.json";
const ALIASES: Readonly<Record<string, keyof Fields>> = {
	...{ title: "title", headline: "title" },
	...{ publisher: "publisher", publication: "publisher" },
	...{ byline: "byline", author: "byline", authors: "byline" },
	...{ published: "published", date: "published" },
	...{ url: "url", language: "language", lang: "language" },
};

/** The path or key of the file that a sidecar corrects: "harbour.html" for "harbour.html.meta.json"; null for other files. */
export function correctedBy(path: string): string | null {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.length > SUFFIX.length && name.toLowerCase().endsWith(SUFFIX)
		? path.slice(0, -SUFFIX.length)
		: null;
}

/**
 * The corrections in a sidecar: an object of fields, `null` for "there is none"; of a file with many articles also
 * `"#12": { … }` for a single one. Throws `UnreadableError` that names the field that cannot be used.
 */
export function readSidecar(text: string): Loan {
	const values = objectIn(text);
	const numbered = Object.entries(values).filter(([key]) => /^#\d{1,9}$/.test(key));
	const own = Object.entries(values).filter(([key]) => !key.startsWith("#"));
	return {
		kind: "sidecar",
		fields: fieldsOf(own),
		numbered: new Map(
			numbered.map(([key, value]) => {
				if (!isRecord(value)) throw new UnreadableError(`"${key}" must be an object of fields`);
				return [key, fieldsOf(Object.entries(value))];
			}),
		),
	};
}

function objectIn(text: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		throw new UnreadableError("the corrections in it are not valid JSON");
	}
	if (isRecord(value)) return value;
	throw new UnreadableError('expected an object such as { "published": "2021-03-05" }');
}

function fieldsOf(entries: readonly (readonly [string, unknown])[]): Fields {
	return Object.fromEntries(
		entries.flatMap(([key, value]) => {
			if (key === "$schema") return [];
			const field = Object.hasOwn(ALIASES, key.toLowerCase()) ? ALIASES[key.toLowerCase()] : undefined;
			if (field !== undefined) return [[field, fieldValue(key, field, value)]];
			const known = Object.keys(ALIASES).join(", ");
			throw new UnreadableError(`there is no field "${key.slice(0, 40)}" to correct; known are ${known}`);
		}),
	);
}

function fieldValue(key: string, field: keyof Fields, value: unknown): string | null {
	if (value === null) return null;
	const names = Array.isArray(value) && field === "byline" ? value : [value];
	if (!names.every((name) => typeof name === "string" && name.trim() !== ""))
		throw new UnreadableError(`"${key}" must be a text that is not empty, or null`);
	const words = names.join(", ").replace(/\s+/g, " ").trim();
	const read = field === "published" ? isoDate(words) : field === "language" ? languageTag(words) : words;
	if (read === null)
		throw new UnreadableError(
			field === "published"
				? `"${key}" must be a date such as 2021-03-05`
				: `"${key}" must be a language such as en`,
		);
	if (field === "url" && webUrl(read) === null)
		throw new UnreadableError(`"${key}" must be an address that begins with https:// or http://`);
	return read;
}
