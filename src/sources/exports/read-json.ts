import { chunksOf } from "../chunks.ts";
import { decode } from "../decode.ts";
import { readMany } from "../many.ts";
import type { FilePart, ReadSettings, SourceFile } from "../reader.ts";
import { isRecord } from "../records.ts";
import { textBlocks } from "../text-blocks.ts";
import { UnreadableError } from "../unreadable.ts";
import { holdsText, recordArticle } from "./record-article.ts";

/**
 * The article of a JSON file that is one record, or those of the list of records in it. What holds a record a line, as
 * JSON Lines do, is read so under any name. Throws `UnreadableError`.
 */
export function readJson(
	file: SourceFile,
	settings: ReadSettings,
): readonly FilePart[] | AsyncIterable<FilePart> {
	const text = decode(file.bytes);
	const value = parsed(text);
	if (value === undefined) {
		if (parsed(firstLine(text)) !== undefined) return readJsonLines(file, settings);
		throw new UnreadableError("it is not valid JSON");
	}
	if (isOwn(value)) throw new UnreadableError("it was written by Claimtrace and is no source");
	if (holdsText(value, settings)) return [recordArticle(value, file, settings)];
	const list = listIn(value, settings);
	if (list === null) throw new UnreadableError(`no article text was found in it${HINT}`);
	return readMany(file, list, settings, (record, origin) => recordArticle(record, origin, settings));
}

/** The articles of a file with a record a line, each by the number of its line. */
export function readJsonLines(file: SourceFile, settings: ReadSettings): AsyncIterable<FilePart> {
	return readMany(file, linesOf(file, settings), settings, (line, origin) => {
		if (line.trim() === "") return null;
		const value = parsed(line);
		if (value === undefined) throw new UnreadableError("the line is not valid JSON");
		return recordArticle(value, origin, settings);
	});
}

/** A fact-check report, or what the command line printed: the words in it are those of drafts. */
function isOwn(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const isReport = typeof value.kind === "string" && value.kind.startsWith("claimtrace");
	return isReport || (value.version === 1 && ("drafts" in value || "skipped" in value));
}

const HINT = '; if it has any, name the field in the setting "reading": { "fields": { "text": "…" } }';

async function* linesOf(
	file: SourceFile,
	{ maxBytes }: ReadSettings,
): AsyncGenerator<string | UnreadableError> {
	for await (const text of textBlocks(chunksOf(file), maxBytes)) {
		if (text instanceof UnreadableError) yield text;
		else yield* linesIn(text);
	}
}

function* linesIn(text: string): Generator<string> {
	for (let at = 0; at < text.length; ) {
		const end = text.indexOf("\n", at);
		yield text.slice(at, end < 0 ? text.length : end);
		at = end < 0 ? text.length : end + 1;
	}
}

function firstLine(text: string): string {
	const end = text.indexOf("\n");
	return end < 0 ? "" : text.slice(0, end);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const MAX_LEVELS = 4;
const MAX_LOOKED_AT = 2000;
const SAMPLE = 20;

/** The first list, level by level, of whose first records one holds a text; else the first list of records. */
function listIn(root: unknown, settings: ReadSettings): readonly unknown[] | null {
	let level = [root];
	let records: readonly unknown[] | null = null;
	for (let depth = 0; depth < MAX_LEVELS; depth++) {
		for (const value of level) {
			if (!Array.isArray(value) || !value.some(isRecord)) continue;
			if (value.slice(0, SAMPLE).some((one) => holdsText(one, settings))) return value;
			records ??= value;
		}
		level = level.flatMap((value) => (isRecord(value) ? Object.values(value) : [])).slice(0, MAX_LOOKED_AT);
	}
	return records;
}
