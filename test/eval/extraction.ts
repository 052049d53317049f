// The main text of saved news pages (Zyte's article extraction benchmark).
import type { Evaluate } from "./main.ts";
import { sampled } from "./sampled.ts";
import { bodyOf, measuredPeers, readAll, savedPages, shownLines } from "./saved-pages.ts";
import { overlap, shingleScores } from "./shingles.ts";
import { WorstCases } from "./worst-cases.ts";

interface Truth {
	readonly articleBody: string;
	readonly url?: string;
}

/** 4-gram precision, recall and F1; in byType the peers, and everyone's speed. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const pages = [...sampled("extraction", await savedPages<Truth>(folder, "ground-truth.json"), sampling)];
	const { articles, pagesPerSecond } = await readAll(pages);
	const cases = pages.map(({ id, truth }, i) => {
		const text = bodyOf(articles[i] ?? null);
		return { id, truth, text, scores: overlap(truth.articleBody, text) };
	});
	const worst = new WorstCases();
	for (const { id, truth, text, scores } of [...cases]
		.sort((a, b) => a.scores.right - b.scores.right)
		.slice(0, 30)) {
		const { right, extra, missing } = scores;
		worst.add(
			"LEAST RIGHT",
			`${id} ${truth.url ?? ""}\nright ${right.toFixed(2)}, extra ${extra.toFixed(2)}, missing ${missing.toFixed(2)}\n${shownLines(truth.articleBody, text)}`,
		);
	}
	await worst.write("extraction", []);
	const metrics = shingleScores(cases.map(({ scores }) => scores));
	const peers = await measuredPeers(pages);
	return { n: pages.length, metrics, byType: { claimtrace: { ...metrics, pagesPerSecond }, ...peers } };
};
