/**
 * TempEval-3 task A on TimeML files (TBAQ-cleaned, or the platinum part): TIMEX3 of the body text, the document's
 * own date left out. strict: exact spans; relaxed: overlapping spans, each used once; value: relaxed with an equal
 * `value` (UzZaman et al. 2013, section 4.1). All are F1 over the whole set. chrono-node is measured beside it.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { casual, type ParsedResult } from "chrono-node/en";
import {
	type DateGrain,
	dayNumber,
	padded,
	periodAt,
	valueAt,
} from "../../src/engine/facets/timex/calendar.ts";
import type { TimeFacet } from "../../src/engine/facets/timex/time-facet.ts";
import { timesOf } from "../../src/engine/facets/timex/timexes.ts";
import { type Language, paragraphsOf } from "../../src/engine/language.ts";
import type { Span } from "../../src/engine/model.ts";
import { shippedLanguage } from "./language.ts";
import type { Evaluate } from "./main.ts";

/** A time expression, marked by people or found by a program. */
export interface Timex extends Span {
	readonly type: string;
	readonly value: string;
}

export interface TimexDocument {
	readonly name: string;
	readonly text: string;
	/** ISO day on which the document was written. */
	readonly written: string | null;
	readonly timexes: readonly Timex[];
}

export const evaluate: Evaluate = async (folder) => {
	const documents = await documentsOf(folder);
	if (documents.length === 0) throw new Error(`${folder} holds no .tml file`);
	const language = shippedLanguage();
	const systems = documents.map((document) => ({
		document,
		ours: ourTimexes(document, language),
		theirs: chronoTimexes(document),
	}));
	const ours = systems.map(({ document, ours }) => [document.timexes, ours] as const);
	const byType: Record<string, Record<string, number>> = {};
	const only = (type: string, timexes: readonly Timex[]) => timexes.filter((timex) => timex.type === type);
	for (const type of ["DATE", "TIME", "DURATION", "SET"])
		byType[type] = scored(ours.map(([gold, found]) => [only(type, gold), only(type, found)]));
	const theirs = systems.map(({ document, theirs }) => [document.timexes, theirs] as const);
	byType["chrono-node"] = scored(theirs);
	// It reads dates only; measured on them alone, too.
	byType["chrono-node, DATE"] = scored(theirs.map(([gold, found]) => [only("DATE", gold), found]));
	const n = documents.reduce((sum, { timexes }) => sum + timexes.length, 0);
	return { n, metrics: scored(ours), byType };
};

function ourTimexes({ text, written }: TimexDocument, language: Language): readonly Timex[] {
	const found: TimeFacet[] = [];
	for (const { words } of paragraphsOf(text).flatMap((paragraph) => language.sentences(text, paragraph)))
		found.push(...timesOf(words, { reference: written, previous: found }));
	return found.map(({ start, end, type, value }) => ({ start, end, type, value: value ?? "" }));
}

/** What chrono-node finds, counted from the day of writing, without the preposition and the comma that its span takes in. */
function chronoTimexes({ text, written }: TimexDocument): readonly Timex[] {
	const reference = written === null ? undefined : { instant: new Date(`${written}T12:00:00Z`), timezone: 0 };
	return casual.parse(text, reference, { forwardDate: false }).map((result) => {
		const words = result.text.replace(/[\s,]+$/, "");
		const end = result.index + words.length;
		const start = end - words.replace(/^(?:on|in|at|for)\s+/i, "").length;
		const type = result.start.isCertain("hour") ? "TIME" : "DATE";
		return { start, end, type, value: chronoValue(result.start) };
	});
}

/** The parts that its words give, as an ISO value of their grain. It counts weeks in days, with the weekday implied. */
function chronoValue(parts: ParsedResult["start"]): string {
	const [year = 0, month = 1, day = 1] = (["year", "month", "day"] as const).map(
		(part) => parts.get(part) ?? 1,
	);
	const number = dayNumber(year, month, day);
	const isWeek = parts.isCertain("day") && !parts.isCertain("weekday") && parts.get("weekday") !== null;
	const of = (grain: DateGrain) => valueAt(periodAt(grain, number));
	if (parts.isCertain("hour"))
		return `${of("day")}T${padded(parts.get("hour") ?? 0)}:${padded(parts.get("minute") ?? 0)}`;
	if (isWeek) return of("week");
	if (parts.isCertain("day") || parts.isCertain("weekday")) return of("day");
	return of(parts.isCertain("month") ? "month" : "year");
}

/** Strict, relaxed and value F1 over (marked, found) pairs of documents. */
export function scored(
	pairs: readonly (readonly [gold: readonly Timex[], found: readonly Timex[]])[],
): Record<string, number> {
	let [gold, found, strict, relaxed, value] = [0, 0, 0, 0, 0];
	for (const [marked, read] of pairs) {
		gold += marked.length;
		found += read.length;
		const free = new Set(read);
		for (const timex of marked) {
			const match = [...free].find((other) => other.start < timex.end && other.end > timex.start);
			if (match === undefined) continue;
			free.delete(match);
			relaxed++;
			if (match.start === timex.start && match.end === timex.end) strict++;
			if (match.value === timex.value) value++;
		}
	}
	const f1 = (hits: number) => (gold + found === 0 ? 0 : (2 * hits) / (gold + found));
	return { value: f1(value), relaxed: f1(relaxed), strict: f1(strict) };
}

/** All documents of a folder and the folders in it, in order of their paths. */
export async function documentsOf(folder: string): Promise<readonly TimexDocument[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".tml")).sort();
	return Promise.all(names.map(async (name) => documentOf(name, await readFile(join(folder, name), "utf8"))));
}

function documentOf(name: string, xml: string): TimexDocument {
	const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "";
	const head = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? "";
	const timexes: Timex[] = [];
	const open: { start: number; tag: string }[] = [];
	let text = "";
	for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
		if (!part.startsWith("<")) text += decoded(part);
		else if (part.startsWith("<TIMEX3")) open.push({ start: text.length, tag: part });
		else if (part === "</TIMEX3>") {
			const { start = 0, tag = "" } = open.pop() ?? {};
			const timex = { start, end: text.length, type: attribute(tag, "type"), value: attribute(tag, "value") };
			if (attribute(tag, "functionInDocument") !== "CREATION_TIME") timexes.push(timex);
		}
	}
	const written = /^\d{4}-\d{2}-\d{2}/.exec(attribute(head, "value"))?.[0] ?? null;
	return { name, text, written, timexes: timexes.sort((a, b) => a.start - b.start) };
}

function attribute(tag: string, name: string): string {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function decoded(text: string): string {
	return text
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, "&");
}
