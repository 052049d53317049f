// WiCE (Kamoi et al., EMNLP 2023): sentences of Wikipedia, the sentences of the page they cite, which of them support.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../../src/engine/corpus.ts";
import type { Article } from "../../src/engine/model.ts";
import type { Passage } from "../../src/engine/passages.ts";
import {
	articleOfLines,
	articlesOf,
	type Checked,
	checkText,
	corpusOf,
	draftScore,
	type Line,
	rankedPassages,
	rankOf,
	serious,
} from "./checked.ts";
import type { Evaluate } from "./main.ts";
import { f1, mean, rocAuc, share } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { shownReports, WorstCases } from "./worst-cases.ts";

interface Claim {
	readonly label: "supported" | "partially_supported" | "not_supported";
	readonly supporting_sentences: readonly (readonly number[])[];
	readonly claim: string;
	readonly evidence: readonly string[];
	readonly meta: { readonly id: string; readonly claim_context?: string; readonly claim_title?: string };
}

interface Result {
	readonly claim: Claim;
	/** 0-based rank of the claim's own page among all. */
	readonly articleRank: number;
	/** Sentences of the page in the order of their rank. */
	readonly sentences: readonly number[];
	readonly checked: Checked;
}

/** Set `wice`: retrieval among all pages of the file and within the page, support by the page. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const claims = await claimsIn(folder);
	const pages = new Map<string, Article>();
	for (const claim of claims) {
		const key = pageKey(claim);
		if (!pages.has(key)) pages.set(key, pageOf(`page-${pages.size}.txt`, claim.evidence));
	}
	const all = corpusOf([...pages.values()]);
	const results = [...sampled("wice", claims, sampling)].flatMap((claim) => {
		const page = pages.get(pageKey(claim));
		return page === undefined ? [] : [resultOf(claim, page, all)];
	});
	await writeWorst(results);
	const labels = [...new Set(results.map(({ claim }) => claim.label))].sort();
	const byLabel = labels.map((label) => {
		const own = results.filter(({ claim }) => claim.label === label);
		const { f1: _, ...metrics } = metricsOf(own);
		return [label, { n: own.length, ...metrics, score: mean(own.map(({ checked }) => draftScore(checked))) }];
	});
	return {
		n: results.length,
		metrics: metricsOf(results),
		byType: { ...Object.fromEntries(byLabel), ranking: thresholds(results) },
	};
};

async function claimsIn(folder: string): Promise<readonly Claim[]> {
	const inside = join(folder, "claim");
	const files = await readdir(inside).catch(() => []);
	const from = files.length > 0 ? inside : folder;
	const names = (files.length > 0 ? files : await readdir(folder))
		.filter((name) => name.endsWith(".jsonl"))
		.sort();
	const texts = await Promise.all(names.map((name) => readFile(join(from, name), "utf8")));
	const claims: readonly Claim[] = texts.flatMap((text) =>
		text
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((line) => JSON.parse(line)),
	);
	if (!claims.some(({ evidence }) => Array.isArray(evidence)))
		throw new Error(`${folder} holds no claims of WiCE`);
	return claims;
}

function pageKey({ evidence }: Claim): string {
	return evidence.join("\n");
}

const META = /^\(meta data\) ([A-Z ]+): */;

/** Each sentence a line and a block; the title is the headline, and the other metadata are read into their fields. */
function pageOf(key: string, evidence: readonly string[]): Article {
	const known = new Map<string, string>();
	const lines = evidence.map((sentence): Line => {
		const text = sentence.replace(/\n/g, " ");
		const meta = META.exec(text);
		if (meta === null) return { text, kind: "paragraph" };
		const [head, field = ""] = meta;
		const value = text.slice(head.length).trim();
		if (!known.has(field) && value !== "") known.set(field, value);
		return { text, kind: field === "TITLE" ? "headline" : null, from: head.length };
	});
	const published = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(known.get("PUBLISHED DATETIME") ?? "")?.[0] ?? null;
	return articleOfLines(key, lines, {
		title: known.get("TITLE") ?? null,
		byline: known.get("AUTHOR") ?? null,
		published,
	});
}

function resultOf(claim: Claim, page: Article, all: Corpus): Result {
	const { text, from } = inContext(claim);
	const own = corpusOf([page]);
	const passages = rankedPassages(text, own, from);
	return {
		claim,
		articleRank: rankOf(articlesOf(rankedPassages(text, all, from)), (key) => key === page.key),
		sentences: [...new Set(passages.map(lineOf))],
		checked: checkText(text, own, from),
	};
}

/** The claim after the sentences that Wikipedia has before it, under the title of the page; its place in that text. */
function inContext({ claim, meta }: Claim): { readonly text: string; readonly from: number } {
	const context = (meta.claim_context ?? "").trim().replace(/\s*\n\s*/g, "\n\n");
	const separator = context === "" ? "" : /[.!?]["'”’)]*$/.test(context) ? " " : "\n\n";
	const title = (meta.claim_title ?? "").replace(/\s+/g, " ").trim();
	const before = `${title === "" ? "" : `# ${title}\n\n`}${context}${separator}`;
	return { text: `${before}${claim}`, from: before.length };
}

/** Which line of its article a passage stands on. */
function lineOf({ article, start }: Passage): number {
	return article.text.slice(0, start).split("\n").length - 1;
}

function metricsOf(results: readonly Result[]) {
	const withEvidence = results.filter(({ claim }) =>
		claim.supporting_sentences.some((set) => set.length > 0),
	);
	const supported = results.filter(({ claim }) => claim.label === "supported");
	return {
		articleR1: share(results.map(({ articleRank }) => articleRank < 1)),
		articleR5: share(results.map(({ articleRank }) => articleRank < 5)),
		sentenceHit1: share(withEvidence.map(isHit)),
		sentenceRecall5: mean(withEvidence.map(recall5)),
		f1: f1(
			results.map(({ claim, checked }) => ({
				said: draftScore(checked) >= 0.5,
				gold: claim.label === "supported",
			})),
		),
		falseAlarms: share(
			supported.flatMap(({ checked }) => checked.reports.map((report) => serious(report).length > 0)),
		),
	};
}

function isHit({ claim, sentences }: Result): boolean {
	const [first = -1] = sentences;
	return claim.supporting_sentences.some((set) => set.includes(first));
}

/** The largest share of one of the supporting sets that stands among the first five. */
function recall5({ claim, sentences }: Result): number {
	const top = new Set(sentences.slice(0, 5));
	const sets = claim.supporting_sentences.filter((set) => set.length > 0);
	return Math.max(...sets.map((set) => set.filter((sentence) => top.has(sentence)).length / set.length));
}

/** How well the score orders, and F1 at every threshold's best: what calibration could give at most. */
function thresholds(results: readonly Result[]): Readonly<Record<string, number>> {
	const rows = results.map(({ claim, checked }) => ({
		score: draftScore(checked),
		gold: claim.label === "supported",
	}));
	const at = (threshold: number) => f1(rows.map(({ score, gold }) => ({ said: score >= threshold, gold })));
	const best = Math.max(...rows.map(({ score }) => at(score)));
	const scores = (gold: boolean) => rows.filter((row) => row.gold === gold).map(({ score }) => score);
	return { auc: rocAuc(scores(true), scores(false)), bestF1: best };
}

async function writeWorst(results: readonly Result[]): Promise<void> {
	const worst = new WorstCases();
	for (const { claim, checked, articleRank, sentences } of results) {
		const head = `${claim.meta.id} ${claim.label}: ${claim.claim}`;
		if (claim.label === "supported") worst.addFalseAlarms(claim.meta.id, checked);
		const said = draftScore(checked) >= 0.5;
		const scored = `${head}\n  score ${draftScore(checked).toFixed(3)}\n${shownReports(checked)}`;
		if (said && claim.label !== "supported") worst.add(`SAID SUPPORTED`, scored);
		if (!said && claim.label === "supported") worst.add("NOT SAID SUPPORTED", scored);
		if (articleRank >= 1)
			worst.add("ARTICLE NOT FIRST", `${head}\n  rank ${articleRank + 1}, title ${claim.evidence[0]}`);
		const sets = claim.supporting_sentences.filter((set) => set.length > 0);
		if (sets.length === 0 || isHit({ claim, checked, articleRank, sentences })) continue;
		const gold = [...new Set(sets.flat())].map((at) => `  gold:  ${claim.evidence[at]}`);
		const ours = sentences.slice(0, 3).map((at) => `  ours:  ${claim.evidence[at]}`);
		worst.add("SENTENCE NOT FIRST", [head, ...ours, ...gold.slice(0, 6)].join("\n"));
	}
	await worst.write("wice");
}
