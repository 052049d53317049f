// PolNeAR (Newell, Margolin, Ruths, LREC 2018): attributions in US political news, as source, cue and content.
//
// Measured is exact-span F1 of each label over sets of spans. As published, an annotation is a tag sequence: a token
// has one label, so nested attributions are left out on our side, a source that two attributions share counts once,
// and each contiguous piece of a discontinuous content is a span of its own. Of an article with several annotators
// the first by name counts. The folder's `dev` is measured, else `test`, else `train`.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { attributionsOf } from "../../src/engine/facets/attribution.ts";
import { type Attributed, attributionsIn } from "../../src/engine/facets/attributions/attributions.ts";
import { quotationsOf } from "../../src/engine/facets/quotes.ts";
import { paragraphsOf } from "../../src/engine/language.ts";
import type { Span } from "../../src/engine/model.ts";
import type { ParsedSentence } from "../../src/engine/syntax/tree.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import { readBrat, readRoles } from "./brat.ts";
import { shippedLanguage } from "./language.ts";
import type { Evaluate, Evaluation } from "./main.ts";

const LABELS = ["source", "cue", "content"] as const;
type Label = (typeof LABELS)[number];
type Spans = Readonly<Record<Label, readonly Span[]>>;

/** One article with the spans that its annotators marked. */
export interface Annotated {
	readonly name: string;
	readonly text: string;
	readonly gold: Spans;
}

export type Parse = (text: string) => readonly ParsedSentence[];

export const evaluate: Evaluate = (folder) => {
	const language = shippedLanguage();
	const parse: Parse = (text) => paragraphsOf(text).flatMap((span) => language.sentences(text, span));
	return evaluateWith(parse, folder);
};

/** The figures with any parser. */
export async function evaluateWith(parse: Parse, folder: string): Promise<Evaluation> {
	const articles = await readArticles(folder);
	const ours = new Score();
	const surface = new Score();
	const byMode = new Map<string, number>();
	for (const { text, gold } of articles) {
		const found = attributionsOfText(text, parse(text));
		ours.add(gold, spansOf(found));
		surface.add(gold, surfaceSpans(text));
		for (const { mode, verbClass } of found)
			for (const key of [mode, verbClass]) byMode.set(key, (byMode.get(key) ?? 0) + 1);
	}
	return {
		n: articles.length,
		metrics: Object.fromEntries(LABELS.map((label) => [label, ours.f1(label)])),
		byType: {
			...Object.fromEntries(LABELS.map((label) => [label, ours.figures(label)])),
			"surface rules": Object.fromEntries(LABELS.map((label) => [label, surface.f1(label)])),
			found: Object.fromEntries(byMode),
		},
	};
}

/** Every attribution of a text in paragraphs. */
export function attributionsOfText(
	text: string,
	sentences: readonly ParsedSentence[],
): readonly Attributed[] {
	const quotations = paragraphsOf(text).flatMap((span) => quotationsOf(text, tokenize(text, span)));
	return attributionsIn(text, sentences, quotations);
}

export function spansOf(found: readonly Attributed[]): Spans {
	const outer = found.filter((one) => !one.nested);
	return {
		source: outer.flatMap((one) => one.source ?? []),
		cue: outer.map((one) => one.cue),
		content: outer.flatMap((one) => one.content),
	};
}

export async function readArticles(folder: string): Promise<readonly Annotated[]> {
	const part = await partOf(folder);
	const texts = (await readdir(join(part, "text"))).filter((name) => name.endsWith(".txt")).sort();
	const files = (await readdir(join(part, "attributions"))).sort();
	const articles: Annotated[] = [];
	for (const file of texts) {
		const name = file.slice(0, -".txt".length);
		const annotated = files.find((other) => other.slice(0, other.lastIndexOf("_")) === name);
		if (annotated === undefined) continue;
		const text = await readFile(join(part, "text", file), "utf8");
		const gold = goldOf(await readFile(join(part, "attributions", annotated), "utf8"), text);
		articles.push({ name, text, gold });
	}
	if (articles.length === 0) throw new Error(`${part} holds no annotated article`);
	return articles;
}

async function partOf(folder: string): Promise<string> {
	const roots = [join(folder, "data"), folder];
	for (const part of ["dev", "test", "train"])
		for (const root of roots) {
			const here = join(root, part);
			if ((await stat(join(here, "attributions")).catch(() => undefined))?.isDirectory()) return here;
		}
	throw new Error(`${folder} holds no data/dev, data/test or data/train of PolNeAR`);
}

function goldOf(annotations: string, text: string): Spans {
	const spans = readBrat(annotations, text);
	const of = (role: string): readonly Span[] =>
		readRoles(annotations)
			.filter((one) => one.role === role)
			.flatMap(({ id }) => spans.get(id)?.pieces ?? []);
	return { source: of("Source"), cue: of("Cue"), content: of("Content") };
}

/** What the rules over bare tokens find (`facets/attribution.ts`), which have no source of their own span. */
function surfaceSpans(text: string): Spans {
	const spans: Record<Label, Span[]> = { source: [], cue: [], content: [] };
	for (const line of paragraphsOf(text))
		for (const sentence of text.slice(line.start, line.end).matchAll(/[^.!?]+[.!?]*["”’']*/g)) {
			const start = line.start + sentence.index;
			const tokens = tokenize(text, { start, end: start + sentence[0].length });
			for (const { span, cue, content } of attributionsOf(tokens)) {
				spans.cue.push(cue);
				const after = cue.start - span.start < 2;
				spans.source.push(
					after
						? { start: cue.end + 1, end: span.end }
						: { start: span.start, end: Math.max(span.start, cue.start - 1) },
				);
				// The rules give words of content; as a span counts the run of words on their side of source and cue.
				const last = tokens.findLastIndex((_, at) => content.has(at));
				const before = (tokens[last]?.end ?? 0) <= span.start;
				const side = tokens.filter(
					(token) => token.kind !== "mark" && (before ? token.end <= span.start : token.start >= cue.end),
				);
				const [from, to] = [side[0], side.at(-1)];
				if (last >= 0 && from && to) spans.content.push({ start: from.start, end: to.end });
			}
		}
	return spans;
}

class Score {
	readonly #counts = new Map<Label, { right: number; found: number; gold: number }>();

	add(gold: Spans, found: Spans): void {
		for (const label of LABELS) {
			const golden = keys(gold[label]);
			const ours = keys(found[label]);
			const sum = this.#counts.get(label) ?? { right: 0, found: 0, gold: 0 };
			sum.gold += golden.size;
			sum.found += ours.size;
			for (const key of ours) if (golden.has(key)) sum.right++;
			this.#counts.set(label, sum);
		}
	}

	f1(label: Label): number {
		return this.figures(label).f1 ?? 0;
	}

	figures(label: Label): Readonly<Record<string, number>> {
		const { right, found, gold } = this.#counts.get(label) ?? { right: 0, found: 0, gold: 0 };
		return {
			precision: share(right, found),
			recall: share(right, gold),
			f1: share(2 * right, found + gold),
		};
	}
}

function keys(spans: readonly Span[]): ReadonlySet<string> {
	return new Set(spans.map(({ start, end }) => `${start}-${end}`));
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((part / whole) * 10000) / 10000;
}
