// How well subjects and objects that the basic tree leaves unsaid are resolved: over the gold trees of a Universal
// Dependencies folder, against the subjects and objects of its enhanced graph (the DEPS column).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CoreRelation } from "../../src/engine/syntax/core-argument.ts";
import { coreArguments } from "../../src/engine/syntax/core-arguments.ts";
import { dependentsOf } from "../../src/engine/syntax/dependents.ts";
import type { Upos, Word } from "../../src/engine/syntax/tree.ts";
import type { Evaluate, Evaluation } from "./main.ts";

/** F1 of (predicate, argument, subject | object) pairs over the dev files of the folder; `n` is the gold pairs. */
export const evaluate: Evaluate = async (folder) => eventScores(await developmentFiles(folder));

/** The scores over the text of CoNLL-U files; `byType` is the pairs of the basic tree and those added to them. */
export function eventScores(files: readonly string[]): Evaluation {
	const counts = new Map<string, Counts>();
	for (const file of files) {
		for (const block of file.split(/\n\n+/)) {
			const sentence = conlluSentence(block);
			if (sentence !== undefined) count(sentence, counts);
		}
	}
	const f1 = (name: string) => scoresOf(counts.get(name));
	return {
		n: counts.get("all")?.gold ?? 0,
		metrics: { subjects: f1("subjects").f1, objects: f1("objects").f1, all: f1("all").f1 },
		byType: {
			"said in the tree": f1("said"),
			"left unsaid": f1("unsaid"),
			"basic tree alone": f1("basic"),
		},
	};
}

interface Counts {
	gold: number;
	found: number;
	right: number;
}

function scoresOf(counts: Counts = { gold: 0, found: 0, right: 0 }) {
	const recall = counts.right / (counts.gold || 1);
	const precision = counts.right / (counts.found || 1);
	return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

async function developmentFiles(folder: string): Promise<readonly string[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith(".conllu"));
	const dev = names.filter((name) => !name.includes("train"));
	if (dev.length === 0) throw new Error(`${folder} holds no .conllu file other than train`);
	return Promise.all(dev.map((name) => readFile(join(folder, name), "utf8")));
}

interface GoldSentence {
	readonly words: readonly Word[];
	/** "predicate>argument subject" or "… object", by word index. */
	readonly pairs: ReadonlySet<string>;
	readonly basic: ReadonlySet<string>;
}

function conlluSentence(block: string): GoldSentence | undefined {
	const rows = block.split("\n").flatMap((line) => (/^\d+\t/.test(line) ? [line.split("\t")] : []));
	if (rows.length === 0) return undefined;
	let start = 0;
	const words = rows.map(
		([, text = "", lemma = "", upos = "X", xpos = "", , head = "0", deprel = ""]): Word => {
			const end = start + text.length;
			const word = { start, end, text, lemma, upos: upos as Upos, xpos, head: Number(head) - 1, deprel };
			start = end + 1;
			return word;
		},
	);
	const pairs = new Set<string>();
	const basic = new Set<string>();
	rows.forEach(([, , , , , , head = "", deprel = "", deps = ""], at) => {
		addPair(basic, at, head, deprel);
		for (const edge of deps.split("|")) {
			const colon = edge.indexOf(":");
			addPair(pairs, at, edge.slice(0, colon), edge.slice(colon + 1));
		}
	});
	return { words, pairs, basic };
}

/** Edges from or to the empty words of the enhanced graph are left out: no tree has them. */
function addPair(pairs: Set<string>, at: number, head: string, relation: string): void {
	const kind = /^[nc]subj(?!:outer)/.test(relation)
		? "subject"
		: /^i?obj$/.test(relation)
			? "object"
			: undefined;
	if (kind !== undefined && /^\d+$/.test(head)) pairs.add(`${Number(head) - 1}>${at} ${kind}`);
}

const COLUMN: Readonly<Record<CoreRelation, string>> = {
	subject: "subject",
	object: "object",
	indirect: "object",
};

/** Participles that describe a noun or a clause are left out: the enhanced graph gives them no subject. */
function foundPairs(words: readonly Word[]): ReadonlySet<string> {
	const found = coreArguments(words, dependentsOf(words));
	return new Set(
		found.flatMap((list, at) =>
			list.flatMap(({ head, relation, via }) =>
				via === "participle" || words[head]?.deprel.endsWith(":outer")
					? []
					: [`${at}>${head} ${COLUMN[relation]}`],
			),
		),
	);
}

function count({ words, pairs, basic }: GoldSentence, counts: Map<string, Counts>): void {
	const found = foundPairs(words);
	const add = (name: string, key: keyof Counts) => {
		const now = counts.get(name) ?? { gold: 0, found: 0, right: 0 };
		now[key]++;
		counts.set(name, now);
	};
	const both = (pair: string, key: keyof Counts) => {
		for (const name of [
			"all",
			pair.endsWith("subject") ? "subjects" : "objects",
			basic.has(pair) ? "said" : "unsaid",
		])
			add(name, key);
	};
	for (const pair of pairs) {
		both(pair, "gold");
		add("basic", "gold");
	}
	for (const pair of found) {
		both(pair, "found");
		if (pairs.has(pair)) both(pair, "right");
	}
	for (const pair of basic) {
		add("basic", "found");
		if (pairs.has(pair)) add("basic", "right");
	}
}
