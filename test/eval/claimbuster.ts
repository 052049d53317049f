// Whether sentences of political debates that are worth a check are told from the others (N. Hassan et al., 2017).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { kindOf } from "./kinds.ts";
import { shippedLanguage } from "./language.ts";
import type { Evaluate } from "./main.ts";
import { f1, recall } from "./measures.ts";
import { WorstCases } from "./worst-cases.ts";

/** F1 of the sentences worth a check over every .json file in or below the folder. */
export const evaluate: Evaluate = async (folder) => {
	const language = shippedLanguage();
	const rows = await rowsBelow(folder);
	const worst = new WorstCases();
	const decisions = rows.map(({ text, label }) => {
		const said = kindOf(text, language).checkworthy;
		if (said !== (label === 1)) worst.add(said ? "FALSE ALARMS" : "MISSES", text);
		return { said, gold: label === 1 };
	});
	await worst.write("claimbuster");
	return { n: rows.length, metrics: { f1: f1(decisions), recall: recall(decisions) }, byType: {} };
};

interface Row {
	readonly text: string;
	readonly label: number;
}

async function rowsBelow(folder: string): Promise<readonly Row[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json")).sort();
	if (names.length === 0) throw new Error(`${folder} holds no .json file`);
	const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
	return files.flatMap((file) => JSON.parse(file) as readonly Row[]);
}
