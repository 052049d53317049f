// PAN 2013 text alignment (Potthast et al., CLEF 2013): pairs of a text and a possible source, what of the one comes
// from the other, verbatim, with words shuffled, through translations and back, or summed up.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Span } from "../../src/engine/model.ts";
import { type AlignedRun, alignedRuns } from "../../src/engine/runs/runs.ts";
import { type Sentence, sentencesOf } from "../../src/engine/sentences.ts";
import type { Evaluate } from "./main.ts";
import { plagdetOf, type ReuseCase, shareCovered } from "./plagdet.ts";
import { sampled } from "./sampled.ts";
import { WorstCases } from "./worst-cases.ts";

/** One pair of texts, the class of its folder, and its cases, in code points. */
export interface TextPair {
	readonly id: string;
	readonly kind: string;
	readonly draft: string;
	readonly source: string;
	readonly cases: readonly ReuseCase[];
}

/** What was found in one pair, in code points. */
export interface Found {
	readonly pair: TextPair;
	readonly runs: readonly ReuseCase[];
}

/** Set `pan13`: PlagDet and its parts over all cases and for each class. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const pairs = await pairsIn(folder);
	const found: Found[] = [];
	const texts = new Texts(folder);
	for (const pair of sampled("pan13", pairs, sampling)) found.push({ pair, runs: await texts.runsOf(pair) });
	await writeWorst(found, texts);
	const kinds = [...new Set(found.map(({ pair }) => pair.kind))].sort();
	return {
		n: found.length,
		metrics: figuresOf(found),
		byType: Object.fromEntries(
			kinds.map((kind) => {
				const own = found.filter(({ pair }) => pair.kind === kind);
				return [kind, { n: own.length, ...countsOf(own), ...figuresOf(own) }];
			}),
		),
	};
};

/** The four figures of what was found. */
export function figuresOf(found: readonly Found[]) {
	return {
		...plagdetOf(
			found.flatMap(({ pair }) => pair.cases),
			found.flatMap(({ runs }) => runs),
		),
	};
}

function countsOf(found: readonly Found[]) {
	return {
		cases: found.reduce((sum, { pair }) => sum + pair.cases.length, 0),
		found: found.reduce((sum, { runs }) => sum + runs.length, 0),
	};
}

/** Every annotated pair of the folder, by class and name. */
export async function pairsIn(folder: string): Promise<readonly TextPair[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const kinds = entries
		.filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
		.map(({ name }) => name);
	const pairs: TextPair[] = [];
	for (const kind of kinds.sort()) {
		const files = (await readdir(join(folder, kind))).filter((name) => name.endsWith(".xml"));
		for (const file of files.sort()) {
			const [, draft, source] = /^(suspicious-.*)-(source-.*)\.xml$/.exec(file) ?? [];
			if (draft === undefined || source === undefined) continue;
			const id = `${kind}/${file}`;
			const cases = casesIn(await readFile(join(folder, kind, file), "utf8"), id);
			pairs.push({ id, kind, draft: `susp/${draft}.txt`, source: `src/${source}.txt`, cases });
		}
	}
	if (pairs.length === 0) throw new Error(`${folder} holds no folder of annotated pairs`);
	return pairs;
}

/** The annotated cases of a pair; the attributes stand in any order. */
export function casesIn(xml: string, pair: string): readonly ReuseCase[] {
	return [...xml.matchAll(/<feature\b[^>]*>/g)].flatMap(([feature]) => {
		if (!/\bname="plagiarism"/.test(feature)) return [];
		const number = (name: string) =>
			Number(new RegExp(`\\b${name}="(\\d+)"`).exec(feature)?.[1] ?? Number.NaN);
		const span = (side: string) => {
			const start = number(`${side}_offset`);
			return { start, end: start + number(`${side}_length`) };
		};
		return [{ pair, draft: span("this"), source: span("source") }];
	});
}

/** The texts of the folder, read once each. */
export class Texts {
	readonly #folder: string;
	readonly #read = new Map<string, Promise<ReadText>>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** A text with its sentences. */
	of(path: string): Promise<ReadText> {
		const known = this.#read.get(path) ?? readText(join(this.#folder, path));
		this.#read.set(path, known);
		return known;
	}

	async runsOf(pair: TextPair, align: typeof alignedRuns = alignedRuns): Promise<readonly ReuseCase[]> {
		const [draft, source] = [await this.of(pair.draft), await this.of(pair.source)];
		return align(draft.sentences, source.sentences).map((run) => inCodePoints(run, pair.id, draft, source));
	}
}

interface ReadText {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	/** By UTF-16 offset. */
	readonly codePoints: Int32Array;
}

async function readText(path: string): Promise<ReadText> {
	const text = await readFile(path, "utf8");
	return {
		text,
		sentences: paragraphsOf(text).flatMap((span) => sentencesOf(text, span, [])),
		codePoints: codePointsOf(text),
	};
}

/** Blank lines part paragraphs; single line breaks may be mere wrapping. */
function paragraphsOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(/\n[^\S\n]*\n/g)) {
		spans.push({ start, end: match.index });
		start = match.index + match[0].length;
	}
	return [...spans, { start, end: text.length }];
}

function codePointsOf(text: string): Int32Array {
	const counts = new Int32Array(text.length + 1);
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		counts[at] = count;
		const code = text.charCodeAt(at);
		if (code < 0xdc00 || code > 0xdfff) count++;
	}
	counts[text.length] = count;
	return counts;
}

function inCodePoints(run: AlignedRun, pair: string, draft: ReadText, source: ReadText): ReuseCase {
	const moved = ({ start, end }: Span, { codePoints }: ReadText) => ({
		start: codePoints[start] ?? 0,
		end: codePoints[end] ?? 0,
	});
	return { pair, draft: moved(run.draft, draft), source: moved(run.source, source) };
}

/** What was found beside no case or far beyond one, and cases that were not found or not whole. */
export async function writeWorst(found: readonly Found[], texts: Texts): Promise<void> {
	const worst = new WorstCases();
	for (const { pair, runs } of found) {
		const [draft, source] = [(await texts.of(pair.draft)).text, (await texts.of(pair.source)).text].map(
			(text) => [...text],
		);
		const shown = (one: ReuseCase) =>
			`  draft:  ${around(draft ?? [], one.draft)}\n  source: ${around(source ?? [], one.source)}`;
		for (const run of runs) {
			const part = shareCovered(run, pair.cases);
			if (part < 0.7)
				worst.add(
					part === 0 ? "FALSE ALARMS" : "TOO LONG",
					`${pair.id} precision ${part.toFixed(2)}\n${shown(run)}`,
				);
		}
		for (const one of pair.cases) {
			const part = shareCovered(one, runs);
			if (part < 0.7)
				worst.add(part === 0 ? "MISSES" : "TOO SHORT", `${pair.id} recall ${part.toFixed(2)}\n${shown(one)}`);
		}
	}
	await worst.write("pan13", ["FALSE ALARMS", "MISSES", "TOO LONG", "TOO SHORT"]);
}

function around(text: readonly string[], { start, end }: Span): string {
	const part = (from: number, to: number) => text.slice(Math.max(0, from), to).join("").replace(/\s+/g, " ");
	return `${part(start - 60, start)}[${part(start, end)}]${part(end, end + 60)}`;
}
