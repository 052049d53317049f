// npm run train:support -- FOLDER: trains assets/support.bin from the evaluation sets in FOLDER whose licences allow it
// (see lessons.ts), and prints what it gets on documents it has not seen (five folds). Deterministic.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { claimSupports } from "../../src/engine/check.ts";
import type { Corpus } from "../../src/engine/corpus.ts";
import { languageFrom } from "../../src/engine/language.ts";
import { chance, type Forest } from "../../src/engine/support/forest.ts";
import { writeSupportModel } from "../../src/engine/support/model.ts";
import {
	SENTENCE_FEATURES,
	SENTENCE_SIGNS,
	surpriseOffset,
} from "../../src/engine/support/sentence-features.ts";
import type { Support } from "../../src/engine/support/support.ts";
import { resummed } from "../../src/engine/support/support.ts";
import { WORD_FEATURES } from "../../src/engine/support/word-features.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf, plainArticle } from "../../test/eval/checked.ts";
import { shippedFiles } from "../../test/eval/language.ts";
import { ordered, rocAuc } from "../../test/eval/measures.ts";
import { type BoostingOptions, boost, meanForest } from "./boosting.ts";
import { type Lesson, lessonsIn } from "./lessons.ts";

const FOLDS = 5;
const WORDS: BoostingOptions = {
	...{ trees: 160, depth: 5, rate: 0.08, leaf: 60, rows: 0.7, features: 0.4, ridge: 5 },
};
const SENTENCES: BoostingOptions = {
	...{ trees: 120, depth: 4, rate: 0.06, leaf: 40, rows: 0.7, features: 0.5, ridge: 5 },
};

const SIGNS = SENTENCE_FEATURES.map((name) => SENTENCE_SIGNS[name] ?? 0);

/** A sentence of a lesson with its features. */
interface Case {
	readonly lesson: Lesson;
	readonly number: number;
	readonly fold: number;
	readonly support: Support;
	/** By word: 1 wrong, 0 right, -1 nobody has said. */
	readonly words: readonly number[];
	/** 1 supported, 0 not, -1 nobody has said. */
	readonly label: number;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [folder = process.env.CLAIMTRACE_DATA] = positionals;
if (!folder) throw new Error("name the folder of the evaluation sets, or set CLAIMTRACE_DATA");
// The features do not depend on the model: one without trees stands for one that does not know them yet.
const untrained = writeSupportModel({
	words: withoutTrees(WORD_FEATURES.length),
	sentences: withoutTrees(SENTENCE_FEATURES.length),
});
const language = languageFrom({ ...shippedFiles(), "support.bin": untrained });
const cases = casesOf(lessonsIn(folder));
console.log(`${cases.length} sentences, ${cases.reduce((sum, one) => sum + one.words.length, 0)} words`);
const unseen = outOfFold(cases);
report(unseen);
const words = wordForest(cases);
const sentences = sentenceForest(unseen);
const bytes = writeSupportModel({ words, sentences });
writeFileSync(join(import.meta.dirname, "../../assets/support.bin"), bytes);
console.log(`assets/support.bin: ${Math.ceil(bytes.length / 1024)} KB`);

function withoutTrees(features: number): Forest {
	const none = new Uint32Array();
	return {
		...{ features, bias: 0, roots: none, left: none, right: none },
		...{ feature: new Int16Array(), threshold: new Float32Array() },
	};
}

function casesOf(lessons: readonly Lesson[]): readonly Case[] {
	const found: Case[] = [];
	let last: { readonly document: string; readonly corpus: Corpus } | undefined;
	for (const [number, lesson] of lessons.entries()) {
		if (last?.document !== lesson.document)
			last = {
				document: lesson.document,
				corpus: corpusOf([plainArticle("article.txt", lesson.document)], language),
			};
		const draft = readDraft("draft.txt", lesson.text, "plaintext");
		for (const { claim, support } of claimSupports(draft, last.corpus)) {
			const { wrong } = lesson;
			const touches = (start: number, end: number) =>
				wrong === undefined ? -1 : Number(wrong.some((one) => one.start < end && start < one.end));
			const label = lesson.supported ? 1 : wrong === undefined ? -1 : 1 - touches(claim.start, claim.end);
			const own = support.words.map(({ start, end }) => touches(start, end));
			const whole = lesson.set === "fever" || lesson.set === "wice" ? Number(lesson.supported) : label;
			found.push({ lesson, number, fold: foldOf(lesson.group), support, words: own, label: whole });
		}
		if (number % 500 === 0) console.error(`${number} of ${lessons.length} texts`);
	}
	return found;
}

/** The fold of a document, from its name (FNV-1a). */
function foldOf(group: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
	return (hash >>> 0) % FOLDS;
}

function wordForest(cases: readonly Case[]): Forest {
	const rows: Float32Array[] = [];
	const labels: number[] = [];
	for (const { support, words } of cases) {
		for (const [at, label] of words.entries()) {
			const values = support.words[at]?.values;
			if (label < 0 || values === undefined) continue;
			rows.push(values);
			labels.push(label);
		}
	}
	return boost({ rows, labels }, WORDS);
}

/**
 * Half of the trees are held to signs: those tell a text from the same one with a slip better, the free ones two texts
 * from each other.
 */
function sentenceForest(cases: readonly Case[]): Forest {
	const known = cases.filter(({ label }) => label >= 0);
	const rows = known.map(({ support }) => support.values);
	const table = { rows, labels: known.map(({ label }) => label), offsets: rows.map(surpriseOffset) };
	return meanForest(boost(table, SENTENCES), boost(table, { ...SENTENCES, signs: SIGNS }));
}

/** The cases with the chances of their words as a forest gives them that has not seen their documents. */
function outOfFold(cases: readonly Case[]): readonly Case[] {
	const forests = Array.from({ length: FOLDS }, (_, fold) =>
		wordForest(cases.filter((one) => one.fold !== fold)),
	);
	return cases.map((one) => {
		const forest = forests[one.fold];
		return forest === undefined ? one : { ...one, support: resummed(one.support, forest) };
	});
}

/** Prints for each set how well texts of unseen documents are told apart. */
function report(unseen: readonly Case[]): void {
	const scores = new Map<number, { readonly lesson: Lesson; readonly values: number[] }>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const forest = sentenceForest(unseen.filter((one) => one.fold !== fold));
		for (const { number, lesson, support } of unseen.filter((one) => one.fold === fold)) {
			const known = scores.get(number) ?? { lesson, values: [] };
			known.values.push(chance(forest, support.values, surpriseOffset(support.values)));
			scores.set(number, known);
		}
	}
	const texts = [...scores].map(([number, { lesson, values }]) => ({
		...{ number, lesson },
		score: 0.9 * Math.min(...values) + (0.1 * values.reduce((sum, one) => sum + one, 0)) / values.length,
	}));
	for (const set of [...new Set(texts.map(({ lesson }) => lesson.set))].sort()) {
		const own = texts.filter(({ lesson }) => lesson.set === set);
		const of = (supported: boolean) =>
			own.filter(({ lesson }) => lesson.supported === supported).map(({ score }) => score);
		const right = own.filter(({ lesson, score }) => score >= 0.5 === lesson.supported).length / own.length;
		const auc = rocAuc(of(true), of(false)).toFixed(3);
		console.log(`${set}: ${own.length} texts, AUC ${auc}, right at 0.5 ${right.toFixed(3)}`);
		// BUMP has each text twice, the second time with a slip.
		const pairs = own.flatMap(({ lesson, number, score }) => {
			const other = own.find((one) => one.number === number + 1);
			return set === "bump" && lesson.supported && other ? [[score, other.score] as const] : [];
		});
		if (pairs.length > 0) console.log(`${set}: ${pairs.length} pairs, in order ${ordered(pairs).toFixed(3)}`);
	}
}
