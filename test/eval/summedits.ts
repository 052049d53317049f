// SummEdits (Laban et al., EMNLP 2023): documents with summaries that are consistent or edited into inconsistency.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Corpus } from "../../src/engine/corpus.ts";
import {
	type Checked,
	checkText,
	corpusOf,
	draftScore,
	findingsOf,
	plainArticle,
	serious,
} from "./checked.ts";
import type { Evaluate } from "./main.ts";
import { balancedAccuracy, mean, recall, rocAuc, share } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { shownDifference, shownReports, WorstCases } from "./worst-cases.ts";

interface Item {
	readonly id: string;
	readonly doc: string;
	readonly summary: string;
	/** 1 consistent, 0 not. */
	readonly label: 0 | 1;
	readonly original_summary: string;
	readonly edit_types: readonly string[];
}

interface Result {
	readonly domain: string;
	readonly item: Item;
	readonly checked: Checked;
	readonly said: boolean;
}

/** Set `summedits`: a serious finding says "inconsistent"; per domain and per kind of edit in `byType`. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const items = await itemsIn(folder);
	let last: { readonly doc: string; readonly corpus: Corpus } | undefined;
	const results: Result[] = [];
	for (const { domain, item } of sampled("summedits", items, sampling)) {
		if (last?.doc !== item.doc)
			last = { doc: item.doc, corpus: corpusOf([plainArticle("document.txt", item.doc)]) };
		const checked = checkText(item.summary, last.corpus);
		results.push({ domain, item, checked, said: findingsOf(checked).length > 0 });
	}
	await writeWorst(results);
	const domains = [...new Set(results.map(({ domain }) => domain))];
	const edits = [...new Set(results.flatMap(({ item }) => item.edit_types))].sort();
	const byDomain = domains.map((domain) => {
		const own = results.filter((one) => one.domain === domain);
		return [domain, { n: own.length, ...metricsOf(own) }];
	});
	const byEdit = edits.map((edit) => {
		const own = results.filter(({ item }) => item.label === 0 && item.edit_types.includes(edit));
		return [edit, { n: own.length, recall: share(own.map(({ said }) => said)) }];
	});
	return {
		n: results.length,
		metrics: { ...metricsOf(results), ...meansOf(domains, results) },
		byType: Object.fromEntries([...byDomain, ...byEdit]),
	};
};

/** In the order of documents, so that a document is read once. */
async function itemsIn(folder: string): Promise<readonly { readonly domain: string; readonly item: Item }[]> {
	const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
	const domains = await Promise.all(
		files.map(async (name) => {
			const items: readonly Item[] = JSON.parse(await readFile(join(folder, name), "utf8"));
			const domain = basename(name, ".json").replace(/^summedits_/, "");
			return items.map((item) => ({ domain, item }));
		}),
	);
	const items = domains.flat().filter(({ item }) => item.doc && item.summary);
	if (items.length === 0) throw new Error(`${folder} holds no domain of SummEdits`);
	const places = new Map<string, number>();
	for (const { item } of items) if (!places.has(item.doc)) places.set(item.doc, places.size);
	return items.sort((a, b) => (places.get(a.item.doc) ?? 0) - (places.get(b.item.doc) ?? 0));
}

/** As the paper gives them: means over domains, whatever their sizes. */
function meansOf(domains: readonly string[], results: readonly Result[]) {
	const rows = domains.map((domain) => metricsOf(results.filter((one) => one.domain === domain)));
	return {
		balancedAccuracy: mean(rows.map((row) => row.balancedAccuracy)),
		auc: mean(rows.map((row) => row.auc)),
	};
}

function metricsOf(results: readonly Result[]) {
	const decisions = results.map(({ item, said }) => ({ said, gold: item.label === 0 }));
	const scores = (label: number) =>
		results.filter(({ item }) => item.label === label).map(({ checked }) => draftScore(checked));
	return {
		balancedAccuracy: balancedAccuracy(decisions),
		auc: rocAuc(scores(1), scores(0)),
		recall: recall(decisions),
		falseAlarms: share(
			results
				.filter(({ item }) => item.label === 1)
				.flatMap(({ checked }) => checked.reports.map((report) => serious(report).length > 0)),
		),
	};
}

async function writeWorst(results: readonly Result[]): Promise<void> {
	const worst = new WorstCases();
	for (const { item, checked, said } of results) {
		if (item.label === 1) worst.addFalseAlarms(item.id, checked);
		if (item.label === 1 || said) continue;
		const difference = shownDifference(item.original_summary, item.summary);
		worst.add("MISSES", `${item.id} ${item.edit_types.join(", ")}: ${difference}\n${shownReports(checked)}`);
	}
	await worst.write("summedits", ["FALSE ALARMS", "MISSES"]);
}
