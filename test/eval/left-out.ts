// Sentences taken out of their articles (those of DeFacto, BBC news): each is checked against the rest of its article,
// which seldom has its facts. Whatever is then said to be otherwise is a false alarm.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkSentences } from "../../src/engine/check.ts";
import type { SentenceReport } from "../../src/engine/model.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { articleOfLines, corpusOf, serious } from "./checked.ts";
import type { Evaluate, Evaluation } from "./main.ts";
import { share } from "./measures.ts";
import { sampled } from "./sampled.ts";

/** Words of a sentence that are worth checking, sentences of an article that are taken out. */
const LEAST_WORDS = 8;
const MOST_SENTENCES = 40;
/** Articles and drafts are of one day. */
const DAY = "2016-05-10";
/** That a quotation or a part of the sentence is in no source is true of what is taken out. */
const TRUE_OF_IT = /^(?:quote|support)\//;

/** Set `left-out`: the share of the traced sentences of every tenth article that are said to be otherwise. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const articles = (await articlesIn(folder)).filter((_, at) => at % 10 === 0);
	const alarms = new Alarms();
	let n = 0;
	for (const text of sampled("left-out", articles, sampling)) {
		const sentences = sentencesIn(text);
		for (const [at, sentence] of sentences.entries()) {
			if (sentence.split(" ").length < LEAST_WORDS) continue;
			n++;
			const rest = sentences.filter((other, place) => place !== at && other !== sentence);
			alarms.add(reportsOf(sentence, rest));
		}
	}
	return { n, ...alarms.measured(n) };
};

/** What is said to be otherwise of sentences whose facts no source has. */
export class Alarms {
	readonly #codes: string[] = [];
	readonly #alarms: boolean[] = [];

	/** Counts the traced ones of some sentences. */
	add(reports: Iterable<SentenceReport>): void {
		for (const report of reports) {
			if (report.closest === null) continue;
			const found = serious(report).filter(({ type }) => !TRUE_OF_IT.test(type));
			this.#alarms.push(found.length > 0);
			this.#codes.push(...found.map(({ type }) => type));
		}
	}

	/** Of `n` sentences, those traced; of these, those with a false alarm; and the codes. */
	measured(n: number): Pick<Evaluation, "metrics" | "byType"> {
		const codes = this.#codes;
		return {
			metrics: { traced: this.#alarms.length / Math.max(1, n), falseAlarms: share(this.#alarms) },
			byType: Object.fromEntries(
				[...new Set(codes)].sort().map((code) => [code, { n: codes.filter((one) => one === code).length }]),
			),
		};
	}
}

/** The articles of DeFacto, each once, in the order of the files. */
export async function articlesIn(folder: string): Promise<readonly string[]> {
	const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
	const lines = (await Promise.all(files.map((name) => readFile(join(folder, name), "utf8"))))
		.flatMap((text) => text.split("\n"))
		.filter((line) => line.trim() !== "");
	const texts = lines.map((line): unknown => JSON.parse(line).article);
	const articles = [...new Set(texts)].filter((text) => typeof text === "string");
	if (articles.length === 0) throw new Error(`${folder} holds no .jsonl file with articles`);
	return articles;
}

/** The first sentences of an article, each on one line. */
export function sentencesIn(text: string): readonly string[] {
	return sentencesOf(text, { start: 0, end: text.length }, [])
		.map((sentence) => sentence.text.replace(/\s+/g, " ").trim())
		.slice(0, MOST_SENTENCES);
}

function reportsOf(sentence: string, rest: readonly string[]) {
	const lines = rest.map((text) => ({ text, kind: "paragraph" as const }));
	const corpus = corpusOf([articleOfLines("article.txt", lines, { published: DAY })]);
	const draft = readDraft("draft.md", `---\ndate: ${DAY}\n---\n\n${sentence}\n`, "markdown");
	return checkSentences(draft, corpus, { severities: {} });
}
