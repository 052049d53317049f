// npm run train:support -- FOLDER: trains assets/support.bin from the evaluation sets in FOLDER whose licences allow it
// (see lessons.ts), and prints what it gets on documents it has not seen (five folds). Deterministic.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languageFrom } from "../../src/engine/language.ts";
import { chance, type Forest } from "../../src/engine/support/forest.ts";
import { writeSupportModel } from "../../src/engine/support/model.ts";
import { SENTENCE_FEATURES, surpriseOffset } from "../../src/engine/support/sentence-features.ts";
import { WORD_FEATURES } from "../../src/engine/support/word-features.ts";
import { shippedFiles } from "../../test/eval/language.ts";
import { ordered, rocAuc } from "../../test/eval/measures.ts";
import { type Case, casesOf, FOLDS } from "./cases.ts";
import { outOfFold, sentenceForest, wordForest } from "./forests.ts";
import { type Lesson, lessonsIn } from "./lessons.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [folder = process.env.CLAIMTRACE_DATA] = positionals;
if (!folder) throw new Error("name the folder of the evaluation sets, or set CLAIMTRACE_DATA");
// The features do not depend on the model: one without trees stands for one that does not know them yet.
const untrained = writeSupportModel({
	words: withoutTrees(WORD_FEATURES.length),
	sentences: withoutTrees(SENTENCE_FEATURES.length),
});
const language = languageFrom({ ...shippedFiles(), "support.bin": untrained });
const cases = casesOf(lessonsIn(folder), language);
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
		...{ features, bias: 0, roots: none, right: none },
		...{ feature: new Int16Array(), threshold: new Float32Array() },
	};
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
	const texts = [...scores.values()].map(({ lesson, values }) => ({
		lesson,
		score: 0.9 * Math.min(...values) + (0.1 * values.reduce((sum, one) => sum + one, 0)) / values.length,
	}));
	for (const set of [...new Set(texts.map(({ lesson }) => lesson.set))].sort()) {
		const own = texts.filter(({ lesson }) => lesson.set === set);
		const of = (supported: boolean) =>
			own.filter(({ lesson }) => lesson.supported === supported).map(({ score }) => score);
		const right = own.filter(({ lesson, score }) => score >= 0.5 === lesson.supported).length / own.length;
		const auc = rocAuc(of(true), of(false)).toFixed(3);
		console.log(`${set}: ${own.length} texts, AUC ${auc}, right at 0.5 ${right.toFixed(3)}`);
		const pairs = own.flatMap(({ lesson, score }) => {
			const better = own.find(
				(one) => one.lesson.group === lesson.group && one.lesson.text === lesson.better,
			);
			return better === undefined ? [] : [[better.score, score] as const];
		});
		if (pairs.length > 0) console.log(`${set}: ${pairs.length} pairs, in order ${ordered(pairs).toFixed(3)}`);
	}
}
