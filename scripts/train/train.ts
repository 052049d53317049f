// The schedule of training: shuffled batches, dropout, Adam with a cosine, the running average in the end.
import type { Lexicon } from "../../src/engine/lexicon/lexicon.ts";
import type { LanguageModel } from "../../src/engine/syntax/language-model.ts";
import type { Shape } from "../../src/engine/syntax/shape.ts";
import { Arena } from "./arena.ts";
import { trainBoundaries } from "./boundaries.ts";
import { sentencesOf, type TreebankDocument } from "./conllu.ts";
import { type Lesson, lessonMaker, withGaps } from "./examples.ts";
import { Network } from "./network.ts";
import { Random } from "./random.ts";
import { variations } from "./variations.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { LONGEST_SENTENCE } from "./working-memory.ts";

/** Positions in a batch, the root of each sentence counted. */
const BATCH = 300;
const RATE = 0.002;
const WARM_UP = 300;
/** Weight of the past in the running average of the parameters that is kept in the end. */
const AVERAGE = 0.999;
const DROPOUT = { input: 0.08, hidden: 0.1, heads: 0.15 };
const FEATURE_DROPOUT = 0.1;
const ARENA_BYTES = 200e6;

export interface Course {
	readonly epochs: number;
	readonly seed: number;
	/** Told after every epoch: its number, the mean loss of a word, and how to have the model as it is by then. */
	readonly report?: (epoch: number, loss: number, model: () => LanguageModel) => void;
}

/**
 * A model of the documents' words, trees and sentence boundaries. The same documents, lexicon, epochs and seed give the
 * same model wherever V8 computes `Math.exp`, `log` and `cos` alike, which it has since its version 5.
 */
export function train(
	documents: readonly TreebankDocument[],
	lexicon: Lexicon,
	{ epochs, seed, report }: Course,
): LanguageModel {
	const sentences = sentencesOf(documents).filter(({ words }) => words.length < LONGEST_SENTENCE);
	const vocabulary = vocabularyOf(sentences, lexicon);
	const { features, upos, xpos, labels } = vocabulary;
	const random = new Random(seed);
	const network = new Network(new Arena(ARENA_BYTES), shapeOf(vocabulary), AVERAGE, random);
	const boundaries = trainBoundaries(documents);
	const model = (): LanguageModel => ({
		weights: network.averaged(),
		features,
		upos,
		xpos,
		labels,
		boundaries,
	});
	const lesson = lessonMaker(vocabulary);
	const lessons = new Map(sentences.map((sentence) => [sentence, lesson(sentence)]));
	const vary = variations(sentences);
	const varied = (sentence: (typeof sentences)[number]): Lesson => {
		const other = vary(sentence, random);
		const known = lessons.get(other.words.length < LONGEST_SENTENCE ? other : sentence);
		return known ?? lesson(other);
	};
	const positions = [...lessons.values()].reduce((sum, { rows }) => sum + rows.length, 0);
	const steps = (positions / BATCH) * epochs;
	let step = 0;
	for (let epoch = 1; epoch <= epochs; epoch++) {
		let loss = 0;
		let count = 0;
		for (const batch of batches(random.shuffled(sentences).map(varied))) {
			const examples = batch.map((whole) => withGaps(whole, FEATURE_DROPOUT, vocabulary, random));
			loss += network.learn(examples, DROPOUT, random);
			count++;
			step++;
			const cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps)));
			network.update(RATE * Math.min(1, step / WARM_UP) * (cosine + 0.01));
		}
		report?.(epoch, loss / count, model);
	}
	return model();
}

/** The sizes that were best for their speed, and the vocabulary's. */
function shapeOf({ features, upos, xpos, labels }: Vocabulary): Shape {
	return {
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
}

/** Lessons in batches of at most BATCH positions. */
function* batches(lessons: readonly Lesson[]): Generator<readonly Lesson[]> {
	let batch: Lesson[] = [];
	let positions = 0;
	for (const lesson of lessons) {
		if (positions + lesson.rows.length > BATCH && batch.length > 0) {
			yield batch;
			[batch, positions] = [[], 0];
		}
		batch.push(lesson);
		positions += lesson.rows.length;
	}
	if (batch.length > 0) yield batch;
}
