import { CORE_SCHEMA, load } from "js-yaml";
import { isRecord, lineOf } from "./records.ts";

/** The YAML at the head of a text, and where the text proper begins. */
export interface FrontMatter {
	readonly values: ReadonlyMap<string, unknown>;
	/** Offset of the first character after the front matter; 0 when there is none. */
	readonly end: number;
}

const NONE: FrontMatter = { values: new Map(), end: 0 };
const MAX_LENGTH = 64 * 1024;

/**
 * Front matter between `---` lines, keys in lower case. YAML that does not parse is read line by line when every
 * line looks like one of a mapping ("title: Treaty: the text" is the usual slip), else it is no front matter.
 */
export function readFrontMatter(text: string): FrontMatter {
	const open = /^---[ \t]*\r?\n/.exec(text);
	if (!open) return NONE;
	const close = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(open[0].length, MAX_LENGTH));
	if (!close) return NONE;
	const source = text.slice(open[0].length, open[0].length + close.index);
	const values = yamlValues(source) ?? lineValues(source);
	return values ? { values, end: open[0].length + close.index + close[0].length } : NONE;
}

/** The first of the keys that holds a text, a number or a list of texts; white space collapsed. */
export function textValue(front: FrontMatter, ...keys: readonly string[]): string | null {
	for (const key of keys) {
		const words = asText(front.values.get(key));
		if (words) return words;
	}
	return null;
}

function asText(value: unknown): string | null {
	if (Array.isArray(value)) return value.map(lineOf).filter(Boolean).join(", ") || null;
	if (isRecord(value)) return lineOf(value.name) ?? null;
	return lineOf(value) ?? null;
}

/** A sentence with a colon in it is YAML too; keys are short. */
const KEY = /^[\w.-]{1,40}(?: [\w.-]{1,40})?$/;

function yamlValues(source: string): ReadonlyMap<string, unknown> | null {
	try {
		const value: unknown = load(source, { schema: CORE_SCHEMA });
		if (value === null || value === undefined) return new Map();
		if (!isRecord(value) || !Object.keys(value).every((key) => KEY.test(key))) return null;
		return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
	} catch {
		return null;
	}
}

const MAPPING_LINE = /^(?:[\w-]{1,40}:(?:\s|$)|\s|-\s|#|$)/;

function lineValues(source: string): ReadonlyMap<string, unknown> | null {
	const lines = source.split(/\r?\n/);
	if (!lines.every((line) => MAPPING_LINE.test(line))) return null;
	const values = new Map<string, unknown>();
	for (const line of lines) {
		const colon = line.indexOf(":");
		if (colon < 1 || /^[\s#-]/.test(line)) continue;
		values.set(
			line.slice(0, colon).toLowerCase(),
			line
				.slice(colon + 1)
				.trim()
				.replace(/^(["'])(.*)\1$/, "$2"),
		);
	}
	return values;
}
