// What the support model learns from: texts of which people have said whether, and in which words, a document supports
// them. BUMP (MIT), SummEdits (Apache-2.0), DeFacto (MIT), WiCE (annotations ODC-BY), FEVER-Symmetric (CC BY-SA 3.0).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffArrays } from "diff";
import type { Span } from "../../src/engine/model.ts";

/** A text, its document, and what of it the document does not support. */
export interface Lesson {
	readonly set: string;
	/** Texts of one document are never split between training and testing. */
	readonly group: string;
	readonly document: string;
	readonly text: string;
	readonly supported: boolean;
	/** The words that are wrong; undefined when nobody has said which. */
	readonly wrong: readonly Span[] | undefined;
	/** The text of another lesson on this document that says the same without what is wrong. */
	readonly better?: string | undefined;
}

/** The lessons of every set that lies in the folder. */
export function lessonsIn(folder: string): readonly Lesson[] {
	return [
		...bump(join(folder, "bump")),
		...summedits(join(folder, "summedits")),
		...defacto(join(folder, "defacto")),
		...wice(join(folder, "wice")),
		...fever(join(folder, "fever-symmetric")),
	];
}

// biome-ignore lint/suspicious/noExplicitAny: the sets' own formats
type Row = any;

function rowsIn(folder: string, ending: RegExp): readonly { readonly name: string; readonly row: Row }[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => ending.test(name))
		.sort()
		.flatMap((name) => {
			const text = readFileSync(join(folder, name), "utf8");
			const rows = name.endsWith(".jsonl")
				? text
						.split("\n")
						.filter(Boolean)
						.map((line) => JSON.parse(line))
				: JSON.parse(text);
			return rows.map((row: Row) => ({ name, row }));
		});
}

function bump(folder: string): readonly Lesson[] {
	return rowsIn(folder, /\.json$/).flatMap(({ row }) => {
		const { article, reference_summary: reference, edited_summary: edited } = row;
		if (!reference || !edited) return [];
		const lesson = { set: "bump", group: `bump ${row.article_id}`, document: article };
		return [
			{ ...lesson, text: reference, supported: true, wrong: [] },
			{ ...lesson, text: edited, supported: false, wrong: changed(reference, edited), better: reference },
		];
	});
}

function summedits(folder: string): readonly Lesson[] {
	return rowsIn(folder, /\.json$/).map(({ name, row }) => {
		const supported = row.label === 1;
		return {
			...{
				set: name.replace(".json", ""),
				group: row.doc.slice(0, 200),
				document: row.doc,
				text: row.summary,
			},
			...{ supported, wrong: supported ? [] : changed(row.original_summary, row.summary) },
			better: supported ? undefined : row.original_summary,
		};
	});
}

/** A machine's summary, and what people made of it where it was wrong. */
function defacto(folder: string): readonly Lesson[] {
	return rowsIn(folder, /^train\.jsonl$/).flatMap(({ row }): readonly Lesson[] => {
		const lesson = { set: "defacto", group: `defacto ${row.doc_id}`, document: row.article };
		const corrected: string | undefined = row.has_error ? row.feedback?.summary || undefined : undefined;
		const summary = { ...lesson, text: row.candidate, supported: !row.has_error };
		if (corrected === undefined) return [{ ...summary, wrong: row.has_error ? undefined : [] }];
		return [
			{ ...summary, wrong: changed(corrected, row.candidate), better: corrected },
			{ ...lesson, text: corrected, supported: true, wrong: [] },
		];
	});
}

function wice(folder: string): readonly Lesson[] {
	const claims = rowsIn(join(folder, "claim"), /\.jsonl$/).map(({ row }) => ({
		...wiceLesson(row, row.claim),
		wrong: row.label === "supported" ? [] : undefined,
	}));
	const tokens = rowsIn(join(folder, "non_supported_tokens"), /\.jsonl$/).map(({ row }) => {
		const { text, spans } = joined(row.claim_tokens);
		const wrong = spans.filter((_, at) => row.non_supported_spans[at]);
		return { ...wiceLesson(row, text), wrong };
	});
	return [...claims, ...tokens];
}

function wiceLesson(row: Row, text: string): Omit<Lesson, "wrong"> {
	const document = row.evidence.map((line: string) => line.replace(/^\(meta data\) \w+: /, "")).join("\n");
	return { set: "wice", group: document.slice(0, 200), document, text, supported: row.label === "supported" };
}

/** Words with spaces where a writer would put them. */
function joined(words: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
	let text = "";
	const spans = words.map((word) => {
		if (text !== "" && !/^[.,;:!?)%'’]|^n't$/.test(word) && !/[($-]$/.test(text) && word !== "-") text += " ";
		const start = text.length;
		text += word;
		return { start, end: text.length };
	});
	return { text, spans };
}

/** A refuted claim is the supported one on the same evidence with a few other words; those are wrong. */
function fever(folder: string): readonly Lesson[] {
	const items = rowsIn(folder, /\.jsonl$/).map(({ row }) => ({
		supported: (row.gold_label ?? row.label) === "SUPPORTS",
		document: String(row.evidence ?? row.sentence1),
		text: String(row.claim ?? row.sentence2),
	}));
	const told = new Map<string, string[]>();
	for (const { supported, document, text } of items)
		if (supported) told.set(document, [...(told.get(document) ?? []), text]);
	const groups = new Groups();
	for (const { document, text } of items) groups.join(document, text);
	return items.map(({ supported, document, text }) => {
		const lesson = { set: "fever", group: `fever ${groups.of(document)}`, document, text, supported };
		if (supported) return { ...lesson, wrong: [] };
		const better = nearestOf(told.get(document) ?? [], text);
		return { ...lesson, better, wrong: better === undefined ? undefined : changed(better, text) };
	});
}

/** At most so much of a claim is other words, or it is another claim. */
const STILL_THE_CLAIM = 0.5;

function nearestOf(others: readonly string[], text: string): string | undefined {
	const words = text.match(WORD)?.length ?? 0;
	const [nearest] = others
		.map((other) => ({ other, wrong: changed(other, text).length }))
		.sort((a, b) => a.wrong - b.wrong);
	return nearest !== undefined && nearest.wrong <= STILL_THE_CLAIM * words ? nearest.other : undefined;
}

/** Claims and evidence that are linked over any number of pairs (union-find). */
class Groups {
	readonly #above = new Map<string, string>();

	of(one: string): string {
		const above = this.#above.get(one) ?? one;
		return above === one ? one : this.of(above);
	}

	join(a: string, b: string): void {
		const [left, right] = [this.of(a), this.of(b)];
		if (left !== right) this.#above.set(left, right);
	}
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|\S/gu;

/** The words of `after` that `before` has not in their place; where words were only taken out, those beside the gap. */
export function changed(before: string, after: string): readonly Span[] {
	const words = [...after.matchAll(WORD)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	const texts = (text: string) => text.match(WORD) ?? [];
	const spans: Span[] = [];
	let at = 0;
	let removed = false;
	for (const { added, removed: gone, value } of diffArrays(texts(before), texts(after))) {
		if (gone) {
			removed = true;
			continue;
		}
		if (added) spans.push(...words.slice(at, at + value.length));
		else if (removed && at > 0) spans.push(...words.slice(at - 1, at + 1));
		removed = false;
		at += value.length;
	}
	return spans;
}
