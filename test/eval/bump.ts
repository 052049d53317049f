// BUMP (Ma et al., ACL 2023): a news article, a reference summary, and the same summary with one factual error.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../src/engine/model.ts";
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
import { mean, ordered, rocAuc, share } from "./measures.ts";
import { sampled } from "./sampled.ts";
import { shownDifference, shownReports, WorstCases } from "./worst-cases.ts";

interface Pair {
	readonly id: number;
	readonly article: string;
	readonly reference_summary: string;
	readonly edited_summary: string;
	readonly error_type: string;
}

/**
 * The families and codes that name an error of each type of the set, whatever its prefix (Intrinsic, Extrinsic). The
 * set files figures under entities or circumstances, modality and degree under predicates or circumstances; words
 * changed inside a quotation have any type. "Other" is any.
 */
const TYPES: Readonly<Record<string, readonly string[]>> = {
	Entity: ["who/", "quantity/", "time/", "place/", "attribution/changed", "quote/"],
	Predicate: ["act/", "logic/", "certainty/", "quantity/trend", "who/role", "attribution/", "quote/"],
	Circumstance: ["time/", "place/", "quantity/", "logic/", "scope/", "certainty/", "act/status", "quote/"],
	Coreference: ["who/", "quote/speaker", "attribution/changed"],
	"Discourse Link": ["time/order", "logic/"],
	Other: [""],
};

interface Result {
	readonly pair: Pair;
	readonly reference: Checked;
	readonly edited: Checked;
	/** Findings that only the edited summary has. */
	readonly found: readonly Finding[];
}

/** Set `bump`: summaries against their articles, the edited against the reference. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const pairs = await pairsIn(folder);
	const results = [...sampled("bump", pairs, sampling)].map(resultOf);
	await writeWorst(results);
	const types = [...new Set(results.map(({ pair }) => pair.error_type))].sort();
	return {
		n: 2 * results.length,
		metrics: metricsOf(results),
		byType: Object.fromEntries(
			types.map((type) => {
				const own = results.filter(({ pair }) => pair.error_type === type);
				return [type, { n: own.length, ...metricsOf(own) }];
			}),
		),
	};
};

async function pairsIn(folder: string): Promise<readonly Pair[]> {
	const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
	const sets = await Promise.all(
		files.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
	);
	const pairs: readonly Pair[] = sets.flat();
	if (!pairs.some(({ edited_summary }) => edited_summary)) throw new Error(`${folder} holds no task of BUMP`);
	return pairs.filter(({ reference_summary, edited_summary }) => reference_summary && edited_summary);
}

function resultOf(pair: Pair): Result {
	const corpus = corpusOf([plainArticle("article.txt", pair.article)]);
	const reference = checkText(pair.reference_summary, corpus);
	const edited = checkText(pair.edited_summary, corpus);
	const known = new Set(findingsOf(reference).map(sign));
	return { pair, reference, edited, found: findingsOf(edited).filter((found) => !known.has(sign(found))) };
}

function sign({ type, draft }: Finding): string {
	return `${type} ${draft.text}`;
}

function metricsOf(results: readonly Result[]) {
	const scores = results.map(({ reference, edited }) => [draftScore(reference), draftScore(edited)] as const);
	const hit = results.filter(({ found }) => found.length > 0);
	return {
		auc: rocAuc(
			scores.map(([reference]) => reference),
			scores.map(([, edited]) => edited),
		),
		consistency: ordered(scores),
		typed: share(hit.map(isTyped)),
		recall: hit.length / Math.max(1, results.length),
		falseAlarms: share(
			results.flatMap(({ reference }) => reference.reports.map((report) => serious(report).length > 0)),
		),
	};
}

function isTyped({ pair, found }: Result): boolean {
	const kind = Object.keys(TYPES).find((type) => pair.error_type.toLowerCase().includes(type.toLowerCase()));
	const fitting = TYPES[kind ?? "Other"] ?? [];
	return found.some(({ type }) => fitting.some((prefix) => type.startsWith(prefix)));
}

async function writeWorst(results: readonly Result[]): Promise<void> {
	const worst = new WorstCases();
	for (const result of results) {
		const { pair, reference, edited, found } = result;
		worst.addFalseAlarms(`bump ${pair.id}`, reference);
		const difference = shownDifference(pair.reference_summary, pair.edited_summary);
		const head = `bump ${pair.id} ${pair.error_type}: ${difference}`;
		const scores = `  scores: reference ${draftScore(reference).toFixed(3)}, edited ${draftScore(edited).toFixed(3)}`;
		if (found.length === 0) worst.add("MISSES", `${head}\n${scores}\n${shownReports(edited)}`);
		else if (!isTyped(result)) worst.add("OTHER TYPE", `${head}\n${shownReports(edited)}`);
		if (draftScore(edited) >= draftScore(reference)) worst.add("WRONG ORDER", `${head}\n${scores}`);
	}
	const means = [
		mean(results.map((one) => draftScore(one.reference))),
		mean(results.map((one) => draftScore(one.edited))),
	];
	console.error(`mean score: references ${means[0]?.toFixed(3)}, edited ${means[1]?.toFixed(3)}`);
	await worst.write("bump", ["FALSE ALARMS", "MISSES"]);
}
