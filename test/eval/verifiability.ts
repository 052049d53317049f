// Whether sentences that can be looked up are told from judgements and from what their writers went through: comments
// on two rules (J. Park and C. Cardie, Identifying Appropriate Support for Propositions in Online User Comments, 2014).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StatementKind } from "../../src/engine/statements/statement.ts";
import { kindOf } from "./kinds.ts";
import { shippedLanguage } from "./language.ts";
import type { Evaluate } from "./main.ts";
import { f1, mean, recall } from "./measures.ts";
import { WorstCases } from "./worst-cases.ts";

const LABELS: Readonly<Record<StatementKind, string>> = {
	claim: "non-experiential",
	experience: "experiential",
	judgement: "unverifiable",
};

/** Macro F1 over the files of the folder other than train, or over train when there is no other. */
export const evaluate: Evaluate = async (folder) => {
	const language = shippedLanguage();
	const rows = (await filesIn(folder)).flatMap(rowsOf);
	const judged = rows.map(({ text, label }) => ({ text, label, found: LABELS[kindOf(text, language).kind] }));
	const worst = new WorstCases();
	for (const { text, label, found } of judged)
		if (label !== found) worst.add(`${label}, taken for ${found}`, text);
	await worst.write("verifiability", []);
	const byType = Object.fromEntries(
		Object.values(LABELS).map((label) => {
			const decisions = judged.map((row) => ({ said: row.found === label, gold: row.label === label }));
			return [label, { f1: f1(decisions), recall: recall(decisions) }];
		}),
	);
	return { n: rows.length, metrics: { macroF1: mean(Object.values(byType).map((one) => one.f1)) }, byType };
};

interface Row {
	readonly text: string;
	readonly label: string;
}

async function filesIn(folder: string): Promise<readonly string[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith(".tsv")).sort();
	if (names.length === 0) throw new Error(`${folder} holds no .tsv file`);
	const others = names.filter((name) => !name.includes("train"));
	const chosen = others.length > 0 ? others : names;
	return Promise.all(chosen.map((name) => readFile(join(folder, name), "utf8")));
}

/** "sentence<TAB>label"; a sentence with quotation marks stands in quotation marks, its own doubled. */
function rowsOf(file: string): readonly Row[] {
	return file.split(/\r?\n/).flatMap((line) => {
		const [sentence = "", label = ""] = line.split("\t");
		if (!Object.values(LABELS).includes(label)) return [];
		const text = /^".*"$/s.test(sentence) ? sentence.slice(1, -1).replaceAll('""', '"') : sentence;
		return [{ text, label }];
	});
}
