// DeFacto (Liu et al., ACL 2023): BBC articles with a machine's summary, people's evidence for or against it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../../src/engine/corpus.ts";
import type { Article, Span } from "../../src/engine/model.ts";
import type { Passage } from "../../src/engine/passages.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import {
	articlesOf,
	type Checked,
	checkText,
	corpusOf,
	draftScore,
	findingsOf,
	overlap,
	plainArticle,
	rankedPassages,
	rankOf,
	serious,
} from "./checked.ts";
import type { Evaluate } from "./main.ts";
import { rocAuc, share } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { shownDifference, shownReports, WorstCases } from "./worst-cases.ts";

interface Item {
	readonly article: string;
	readonly candidate: string;
	readonly doc_id: number;
	readonly has_error: boolean;
	readonly intrinsic_error: boolean;
	readonly extrinsic_error: boolean;
	readonly feedback: { readonly summary: string; readonly evidence: string };
}

interface Result {
	readonly item: Item;
	readonly articleRank: number;
	/** Undefined when nothing is annotated. */
	readonly evidenceRank: number | undefined;
	readonly passages: readonly Passage[];
	readonly checked: Checked;
}

/** Set `defacto`: retrieval among all articles of the file, evidence within the article, errors by score. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const items = await itemsIn(folder);
	const articles = items.map(({ doc_id, article }) => plainArticle(`${doc_id}.txt`, article));
	const all = corpusOf(articles);
	const numbered = items.map((item, at) => ({ item, article: articles[at] }));
	const results = [...sampled("defacto", numbered, sampling)].flatMap(({ item, article }) =>
		article === undefined ? [] : [resultOf(item, article, all)],
	);
	await writeWorst(results);
	const clean = results.filter(({ item }) => !item.has_error);
	return {
		n: results.length,
		metrics: {
			articleR1: share(results.map(({ articleRank }) => articleRank < 1)),
			evidenceHit1: hits(results, 1),
			evidenceHit3: hits(results, 3),
			auc: aucOf(results),
			falseAlarms: share(
				clean.flatMap(({ checked }) => checked.reports.map((report) => serious(report).length > 0)),
			),
		},
		byType: Object.fromEntries(
			(["intrinsic_error", "extrinsic_error"] as const).map((kind) => {
				const own = results.filter(({ item }) => item[kind]);
				const found = share(own.map(({ checked }) => findingsOf(checked).length > 0));
				return [kind, { n: own.length, auc: aucOf([...own, ...clean]), recall: found }];
			}),
		),
	};
};

/** The part that is measured when a folder has several: what was held back first, what one may look at last. */
const PARTS: readonly string[] = ["test.jsonl", "val.jsonl", "dev.jsonl", "train.jsonl"];

async function itemsIn(folder: string): Promise<readonly Item[]> {
	const files = new Set(await readdir(folder));
	const part = PARTS.find((name) => files.has(name));
	if (part === undefined) throw new Error(`${folder} holds none of ${PARTS.join(", ")}`);
	const lines = (await readFile(join(folder, part), "utf8")).split("\n");
	return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}

function resultOf(item: Item, article: Article, all: Corpus): Result {
	const own = corpusOf([article]);
	const passages = rankedPassages(item.candidate, own);
	const evidence = item.feedback.evidence.trim();
	return {
		item,
		articleRank: rankOf(articlesOf(rankedPassages(item.candidate, all)), (key) => key === article.key),
		evidenceRank: evidence === "" ? undefined : rankOf(passages, (passage) => isEvidence(passage, evidence)),
		passages,
		checked: checkText(item.candidate, own),
	};
}

/** Half of the shorter text, in characters of the article or, when the annotators changed it, in words. */
function isEvidence(passage: Passage, evidence: string): boolean {
	const span = spanOf(evidence, passage.article.text);
	if (span !== undefined)
		return 2 * overlap(span, passage) >= Math.min(span.end - span.start, passage.end - passage.start);
	const theirs = wordsOf(evidence);
	const ours = wordsOf(passage.text);
	const shared = [...ours].filter((word) => theirs.has(word)).length;
	return 2 * shared >= Math.min(ours.size, theirs.size);
}

function spanOf(evidence: string, text: string): Span | undefined {
	const start = text.indexOf(evidence);
	return start < 0 ? undefined : { start, end: start + evidence.length };
}

function wordsOf(text: string): ReadonlySet<string> {
	const content = tokenize(text, { start: 0, end: text.length }).filter((token) => token.content);
	return new Set(content.map((token) => token.term));
}

function hits(results: readonly Result[], within: number): number {
	return share(
		results.flatMap(({ evidenceRank }) => (evidenceRank === undefined ? [] : [evidenceRank < within])),
	);
}

function aucOf(results: readonly Result[]): number {
	const scores = (wrong: boolean) =>
		results.filter(({ item }) => item.has_error === wrong).map(({ checked }) => draftScore(checked));
	return rocAuc(scores(false), scores(true));
}

async function writeWorst(results: readonly Result[]): Promise<void> {
	const worst = new WorstCases();
	for (const { item, checked, articleRank, evidenceRank, passages } of results) {
		const id = `defacto ${item.doc_id}`;
		if (!item.has_error) worst.addFalseAlarms(id, checked);
		else if (findingsOf(checked).length === 0) {
			const difference = shownDifference(item.feedback.summary, item.candidate);
			worst.add("MISSES", `${id}: ${difference}\n${shownReports(checked)}`);
		}
		if (articleRank >= 1) worst.add("ARTICLE NOT FIRST", `${id} rank ${articleRank + 1}: ${item.candidate}`);
		if (evidenceRank === undefined || evidenceRank < 1) continue;
		const ours = passages.slice(0, 3).map(({ text }) => `  ours: ${text}`);
		const gold = `  gold (${evidenceRank + 1}): ${item.feedback.evidence}`;
		worst.add("EVIDENCE NOT FIRST", [`${id}: ${item.candidate}`, ...ours, gold].join("\n"));
	}
	await worst.write("defacto", ["FALSE ALARMS", "MISSES"]);
}
