// npm run train -- FOLDER: trains assets/language.bin from the CoNLL-U files of FOLDER whose name holds "train"; those
// with "dev" are measured on the way. The same files, seed and settings give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { lexiconFrom } from "../../src/engine/lexicon/lexicon.ts";
import { type LanguageModel, writeLanguageModel } from "../../src/engine/syntax/language-model.ts";
import { Arena } from "./arena.ts";
import { trainBoundaries } from "./boundaries.ts";
import { readConllu, type TreebankDocument } from "./conllu.ts";
import { type Lesson, lessonMaker, withGaps } from "./examples.ts";
import { type Example, Network } from "./network.ts";
import { Random } from "./random.ts";
import { scoresOf } from "./scores.ts";
import { variations } from "./variations.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { LONGEST_SENTENCE } from "./working-memory.ts";

const ASSETS = join(import.meta.dirname, "../../assets");
/** Words in a batch, the root of each sentence counted. */
const BATCH = 300;
const RATE = 0.002;
const WARM_UP = 300;
/** Weight of the past in the running average of the parameters that is kept in the end. */
const AVERAGE = 0.999;
const DROPOUT = { input: 0.08, hidden: 0.1, heads: 0.15 };
const FEATURE_DROPOUT = 0.1;

function documentsIn(folder: string, part: string): readonly TreebankDocument[] {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".conllu") && name.includes(part))
		.sort();
	return files.flatMap((name) => readConllu(readFileSync(join(folder, name), "utf8")));
}

function sentencesOf(documents: readonly TreebankDocument[]) {
	return documents.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** Lessons in batches of at most BATCH words. */
function* batches(lessons: readonly Lesson[]): Generator<readonly Lesson[]> {
	let batch: Lesson[] = [];
	let words = 0;
	for (const lesson of lessons) {
		if (words + lesson.rows.length > BATCH && batch.length > 0) {
			yield batch;
			[batch, words] = [[], 0];
		}
		batch.push(lesson);
		words += lesson.rows.length;
	}
	if (batch.length > 0) yield batch;
}

function train(folder: string, epochs: number, seed: number, out: string): void {
	const documents = documentsIn(folder, "train");
	if (documents.length === 0) throw new Error(`${folder} has no .conllu file with “train” in its name`);
	const lexicon = lexiconFrom(readFileSync(join(ASSETS, "lexicon.bin")));
	const sentences = sentencesOf(documents).filter(({ words }) => words.length < LONGEST_SENTENCE);
	const dev = sentencesOf(documentsIn(folder, "dev"));
	const vocabulary = vocabularyOf(sentences, lexicon);
	const lesson = lessonMaker(vocabulary);
	const lessons = new Map(sentences.map((sentence) => [sentence, lesson(sentence)]));
	const vary = variations(sentences);
	const { features, upos, xpos, labels } = vocabulary;
	const shape = {
		features: features.length,
		width: 64,
		layers: 5,
		tagLayer: 3,
		arc: 64,
		label: 64,
		upos: upos.length,
		xpos: xpos.length,
		labels: labels.length,
	};
	const random = new Random(seed);
	const network = new Network(new Arena(200e6), shape, AVERAGE, random);
	const boundaries = trainBoundaries(documents);
	const model = (): LanguageModel => ({
		weights: network.averaged(),
		features,
		upos,
		xpos,
		labels,
		boundaries,
	});
	const words = [...lessons.values()].reduce((sum, { rows }) => sum + rows.length, 0);
	const steps = (words / BATCH) * epochs;
	console.log(`${sentences.length} sentences, ${features.length} features, ${network.size} parameters`);
	let step = 0;
	for (let epoch = 1; epoch <= epochs; epoch++) {
		const started = performance.now();
		let loss = 0;
		let count = 0;
		for (const batch of batches(
			random.shuffled(sentences).map((sentence) => {
				const varied = vary(sentence, random);
				return lessons.get(varied) ?? lesson(varied);
			}),
		)) {
			const examples = batch.map((lesson): Example => withGaps(lesson, FEATURE_DROPOUT, vocabulary, random));
			loss += network.learn(examples, DROPOUT, random);
			count++;
			step++;
			const cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps)));
			network.update(RATE * Math.min(1, step / WARM_UP) * (cosine + 0.01));
		}
		const seconds = Math.round((performance.now() - started) / 1000);
		console.log(`epoch ${epoch}: loss ${(loss / count).toFixed(3)}, ${seconds} s`);
		if (dev.length > 0 && (epoch % 5 === 0 || epoch === epochs)) console.log(scoresOf(dev, model(), lexicon));
	}
	const bytes = writeLanguageModel(model());
	writeFileSync(out, bytes);
	console.log(`${out}: ${bytes.length} bytes, ${deflateRawSync(bytes, { level: 9 }).length} deflated`);
}

const { values, positionals } = parseArgs({
	options: {
		epochs: { type: "string", default: "25" },
		seed: { type: "string", default: "1" },
		out: { type: "string", default: join(ASSETS, "language.bin") },
	},
	allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
	console.error("train: name the folder with the treebank: npm run train -- FOLDER");
	process.exit(2);
}
train(folder, Number(values.epochs), Number(values.seed), values.out);
