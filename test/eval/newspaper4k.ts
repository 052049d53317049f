// Title, authors, date and text of saved news pages (newspaper4k's evaluation set).
import type { Article } from "../../src/engine/model.ts";
import type { Evaluate } from "./main.ts";
import { mean } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { bodyOf, measuredPeers, readAll, savedPages, shownLines } from "./saved-pages.ts";
import { overlap, shingleScores } from "./shingles.ts";
import { WorstCases } from "./worst-cases.ts";

interface Truth {
	readonly title: string;
	/** Names with commas between. */
	readonly authors: string;
	readonly date: string;
	readonly articleBody: string;
	readonly url: string;
}

/**
 * Shares of dates and titles that are exact, white space, quotation marks and case aside; F1 of the authors' names over
 * all pages; 4-gram F1 of the text. In byType the peers' text, and everyone's speed.
 */
export const evaluate: Evaluate = async (folder, sampling) => {
	const pages = [...sampled("newspaper4k", await savedPages<Truth>(folder, "articles.json"), sampling)];
	const { articles, pagesPerSecond } = await readAll(pages);
	const cases = pages.map(({ id, truth }, i) => judged(id, truth, articles[i] ?? null));
	await writeWorst(cases);
	const body = shingleScores(cases.map(({ scores }) => scores));
	const metrics = {
		date: mean(cases.map(({ date }) => Number(date))),
		title: mean(cases.map(({ title }) => Number(title))),
		authors: authorsF1(cases),
		body: body.f1,
	};
	return {
		n: pages.length,
		metrics,
		byType: { claimtrace: { ...body, pagesPerSecond }, ...(await measuredPeers(pages)) },
	};
};

function judged(id: string, truth: Truth, article: Article | null) {
	const text = bodyOf(article);
	const wanted = namesIn(truth.authors);
	const found = namesIn(article?.byline ?? "");
	return {
		...{ id, truth, article, text, scores: overlap(truth.articleBody, text) },
		...{ wanted, found, right: wanted.filter((name) => found.includes(name)).length },
		date: article?.published === truth.date.slice(0, 10),
		title: fold(article?.title ?? "") === fold(truth.title),
	};
}

type Case = ReturnType<typeof judged>;

function authorsF1(cases: readonly Case[]): number {
	const sum = (of: (one: Case) => number) => cases.reduce((total, one) => total + of(one), 0);
	return (
		(2 * sum(({ right }) => right)) /
		Math.max(1, sum(({ wanted }) => wanted.length) + sum(({ found }) => found.length))
	);
}

function namesIn(authors: string): readonly string[] {
	return [...new Set(authors.split(",").map(fold).filter(Boolean))];
}

function fold(text: string): string {
	return text
		.normalize("NFKC")
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
}

async function writeWorst(cases: readonly Case[]): Promise<void> {
	const worst = new WorstCases();
	for (const { id, truth, article, date, title, wanted, found, right } of cases) {
		const head = `${id} ${truth.url}`;
		if (!date) worst.add("DATES", `${head}\n  ${truth.date} / ${article?.published}`);
		if (!title) worst.add("TITLES", `${head}\n  ${truth.title}\n  ${article?.title}`);
		if (right < Math.max(wanted.length, found.length))
			worst.add("AUTHORS", `${head}\n  ${wanted.join(", ")}\n  ${found.join(", ")}`);
	}
	for (const { id, truth, text, scores } of [...cases]
		.sort((a, b) => a.scores.right - b.scores.right)
		.slice(0, 30)) {
		worst.add(
			"TEXTS",
			`${id} ${truth.url}\n  right ${scores.right.toFixed(2)}, extra ${scores.extra.toFixed(2)}, missing ${scores.missing.toFixed(2)}\n${shownLines(truth.articleBody, text)}`,
		);
	}
	await worst.write("newspaper4k", ["DATES", "TITLES", "AUTHORS", "TEXTS"]);
}
