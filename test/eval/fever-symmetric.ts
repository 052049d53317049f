// FEVER Symmetric (Schuster et al., EMNLP 2019): claims and evidence sentences in which words alone do not decide.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Checked, checkText, corpusOf, draftScore, isSupported, plainArticle } from "./checked.ts";
import type { Evaluate } from "./main.ts";
import { accuracy, rocAuc } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { shownReports, WorstCases } from "./worst-cases.ts";

interface Item {
	readonly id: string | number;
	readonly claim: string;
	readonly evidence: string;
	readonly label?: string;
	readonly gold_label?: string;
}

/** Set `fever-symmetric`: a claim that is carried and not contradicted is supported. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const items = await itemsIn(folder);
	const results = [...sampled("fever-symmetric", items, sampling)].map((item) => {
		const corpus = corpusOf([plainArticle("evidence.txt", item.evidence)]);
		const checked = checkText(item.claim, corpus);
		return { item, checked, said: isSupported(checked), gold: labelOf(item) === "SUPPORTS" };
	});
	await writeWorst(results);
	const scores = (gold: boolean) =>
		results.filter((one) => one.gold === gold).map(({ checked }) => draftScore(checked));
	const ofSide = (gold: boolean) => {
		const own = results.filter((one) => one.gold === gold);
		return { n: own.length, accuracy: accuracy(own) };
	};
	return {
		n: results.length,
		metrics: { accuracy: accuracy(results) },
		byType: {
			supports: ofSide(true),
			refutes: ofSide(false),
			ranking: { auc: rocAuc(scores(true), scores(false)) },
		},
	};
};

async function itemsIn(folder: string): Promise<readonly Item[]> {
	const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
	const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
	const items: readonly Item[] = texts.flatMap((text) =>
		text
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((line) => JSON.parse(line)),
	);
	const decided = items.filter((item) => /^(?:SUPPORTS|REFUTES)$/.test(labelOf(item)));
	if (decided.length === 0) throw new Error(`${folder} holds no pairs of FEVER Symmetric`);
	return decided;
}

function labelOf(item: Item): string {
	return item.gold_label ?? item.label ?? "";
}

async function writeWorst(
	results: readonly {
		readonly item: Item;
		readonly checked: Checked;
		readonly said: boolean;
		readonly gold: boolean;
	}[],
): Promise<void> {
	const worst = new WorstCases();
	for (const { item, checked, said, gold } of results) {
		if (said === gold) continue;
		const text = `${item.id}: ${item.claim}\n  evidence: ${item.evidence}\n  score ${draftScore(checked).toFixed(3)}\n${shownReports(checked)}`;
		worst.add(gold ? "SUPPORTED, NOT SAID" : "REFUTED, SAID SUPPORTED", text);
	}
	await worst.write("fever-symmetric", ["SUPPORTED, NOT SAID"]);
}
