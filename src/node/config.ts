import { access, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findingSeverities } from "../engine/findings.ts";
import type { Severity } from "../engine/model.ts";
import { exportFields, fieldNamesIn } from "../sources/exports/field-names.ts";
import { defaultLimits } from "../sources/limits.ts";
import type { ReadSettings } from "../sources/reader.ts";
import { systemReason } from "./system-reason.ts";

/** The project's settings, shared by editor and command line. */
export interface Config {
	/** Corpus folders; absolute. */
	readonly corpus: readonly string[];
	/** Wildcard patterns of paths within the corpus folders to leave out. */
	readonly exclude: readonly string[];
	readonly severity: Readonly<Record<string, Severity | "off">>;
	/** How files are read; what is not set is the default. */
	readonly reading: Partial<ReadSettings>;
}

export const configName = "claimtrace.config.json";
const keys: ReadonlySet<string> = new Set(["$schema", "corpus", "exclude", "severity", "reading"]);
const severities: ReadonlySet<unknown> = new Set(["error", "warning", "information", "hint", "off"]);

/** The configuration file of the first of the folders that has one. */
export async function findConfig(folders: readonly string[]): Promise<string | undefined> {
	for (const folder of folders) {
		const file = join(folder, configName);
		const found = await access(file).then(
			() => true,
			() => false,
		);
		if (found) return file;
	}
	return undefined;
}

/** Reads a configuration file; throws an Error that names the file, the key and what it should be. */
export async function readConfig(file: string): Promise<Config> {
	let text: string;
	try {
		text = await readFile(file, "utf8");
	} catch (cause) {
		throw new Error(`cannot read the configuration ${file}: ${systemReason(cause)}`, { cause });
	}
	return parseConfig(text, file);
}

/** The configuration in a file's text; `file` serves the messages and the relative paths. Throws as `readConfig`. */
export function parseConfig(text: string, file: string): Config {
	const values = parseObject(text, file);
	for (const key of Object.keys(values)) {
		if (!keys.has(key))
			throw new Error(
				`${file}: there is no setting "${key}"; known are corpus, exclude, severity and reading`,
			);
	}
	const corpus = stringsAt(values, "corpus", file);
	return {
		corpus: corpus.map((folder) => resolve(dirname(file), folder)),
		exclude: stringsAt(values, "exclude", file),
		severity: severitiesAt(values, file),
		reading: readingAt(values, file),
	};
}

function parseObject(text: string, file: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new Error(`${file} is not valid JSON: ${cause instanceof Error ? cause.message : cause}`, {
			cause,
		});
	}
	if (!isObject(value)) throw new Error(`${file}: expected an object such as { "corpus": ["articles"] }`);
	return value;
}

function stringsAt(values: Record<string, unknown>, key: string, file: string): readonly string[] {
	const value = values[key] ?? [];
	if (Array.isArray(value) && value.every((item) => typeof item === "string" && item !== "")) return value;
	throw new Error(`${file}: "${key}" must be a list of non-empty strings, such as ["articles"]`);
}

function severitiesAt(values: Record<string, unknown>, file: string): Config["severity"] {
	const value = values.severity ?? {};
	if (!isObject(value))
		throw new Error(`${file}: "severity" must be an object such as { "cite/missing": "off" }`);
	for (const [code, severity] of Object.entries(value)) {
		if (!(code in findingSeverities)) throw new Error(`${file}: "severity" names no finding: "${code}"`);
		if (severities.has(severity)) continue;
		throw new Error(`${file}: "severity" of "${code}" must be error, warning, information, hint or off`);
	}
	return value as Config["severity"];
}

function readingAt(values: Record<string, unknown>, file: string): Config["reading"] {
	const value = values.reading ?? {};
	if (!isObject(value))
		throw new Error(`${file}: "reading" must be an object such as { "maxElements": 200000 }`);
	const { fields, ...limits } = value;
	if (fields !== undefined && fieldNamesIn(fields) === null) {
		throw new Error(
			`${file}: "fields" of "reading" must name fields of exports, such as { "text": "body" }; known are ${exportFields.join(", ")}`,
		);
	}
	for (const [name, limit] of Object.entries(limits)) {
		if (!(name in defaultLimits)) {
			throw new Error(
				`${file}: "reading" has no limit "${name}"; known are ${Object.keys(defaultLimits).join(", ")} and fields`,
			);
		}
		if (typeof limit !== "number" || !(limit > 0))
			throw new Error(`${file}: "${name}" of "reading" must be a number above 0`);
	}
	return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
