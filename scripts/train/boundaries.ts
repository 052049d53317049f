import { advance, bucketOf, mayEnd, start, withoutNotes } from "../../src/engine/syntax/boundaries.ts";
import { boundaryFeatures } from "../../src/engine/syntax/boundary-features.ts";
import { paragraphView } from "../../src/engine/syntax/paragraph-view.ts";
import { wordSpans } from "../../src/engine/syntax/words.ts";
import { placedSentences, rawText, type TreebankDocument } from "./conllu.ts";

const BUCKETS = 1 << 16;
/** A missed end costs more than a false one: ends without a mark are rare among the places like them. */
const END_WEIGHT = 2;
const EPOCHS = 8;
const RATE = 0.07;
const DECAY = 0.01;

interface Example {
	readonly buckets: Uint16Array;
	readonly end: boolean;
}

/**
 * A model of sentence boundaries for `boundaryModelFrom`, by logistic regression (AdaGrad) over every place where a
 * sentence may end. The same documents in the same order give the same bytes.
 */
export function trainBoundaries(documents: readonly TreebankDocument[]): Uint8Array {
	const examples = documents.flatMap((document) =>
		trainingParagraphs(document).flatMap((paragraph) => examplesOf(paragraph)),
	);
	return quantised(fitted(examples));
}

interface TrainingParagraph {
	readonly text: string;
	/** Offsets at which the sentences end. */
	readonly ends: ReadonlySet<number>;
}

function trainingParagraphs(document: TreebankDocument): readonly TrainingParagraph[] {
	const text = rawText(document);
	const sentences = placedSentences(document);
	const paragraphs = document.paragraphs.map((_, index) => {
		const own = sentences.filter(({ paragraph }) => paragraph === index);
		const from = own[0]?.start ?? 0;
		return {
			text: text.slice(from, own.at(-1)?.end ?? from),
			ends: new Set(own.map(({ end }) => end - from)),
		};
	});
	return [...paragraphs, ...paragraphs.map(wrapped), ...asLines(paragraphs)];
}

/** The paragraph in lines of a letter or a plain-text mail. */
function wrapped({ text, ends }: TrainingParagraph, index: number): TrainingParagraph {
	const width = 56 + (index % 5) * 6;
	let lineStart = 0;
	let lines = "";
	for (const [word] of text.matchAll(/\S+\s*/g)) {
		const at = lines.length;
		if (at > lineStart && at + word.trimEnd().length - lineStart > width) {
			lines = lines.replace(/\s$/, "\n");
			lineStart = at;
		}
		lines += word;
	}
	return { text: lines, ends };
}

/** Every four paragraphs as four lines of one. */
function asLines(paragraphs: readonly TrainingParagraph[]): readonly TrainingParagraph[] {
	const joined: TrainingParagraph[] = [];
	for (let first = 0; first + 1 < paragraphs.length; first += 4) {
		const lines = paragraphs.slice(first, first + 4);
		const starts = lines.map((_, index) =>
			lines.slice(0, index).reduce((length, { text }) => length + text.length + 1, 0),
		);
		joined.push({
			text: lines.map(({ text }) => text).join("\n"),
			ends: new Set(lines.flatMap(({ ends }, index) => [...ends].map((end) => end + (starts[index] ?? 0)))),
		});
	}
	return joined;
}

function examplesOf({ text, ends }: TrainingParagraph): readonly Example[] {
	const all = wordSpans(text, { start: 0, end: text.length });
	const { words, last } = withoutNotes(text, all);
	const view = paragraphView(text, words);
	const examples: Example[] = [];
	let progress = start(0, view);
	words.forEach((_, index) => {
		progress = advance(view, index, progress);
		const end = ends.has(all[last[index] ?? 0]?.end ?? 0);
		if (index < words.length - 1 && mayEnd(view, index, progress)) {
			const features = boundaryFeatures(view, index, progress);
			examples.push({ buckets: Uint16Array.from(features, (feature) => bucketOf(feature, BUCKETS)), end });
		}
		if (end) progress = start(index + 1, view);
	});
	return examples;
}

function fitted(examples: readonly Example[]): Float64Array {
	const weights = new Float64Array(BUCKETS);
	const squares = new Float64Array(BUCKETS).fill(1e-3);
	const order = examples.map((_, index) => index);
	const next = generator(20_170_118);
	const sums = new Float64Array(BUCKETS);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let last = order.length - 1; last > 0; last--) {
			const other = next() % (last + 1);
			[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
		}
		for (const index of order) {
			const example = examples[index];
			if (example !== undefined) step(example, weights, squares);
		}
		if (epoch > 0)
			weights.forEach((weight, bucket) => {
				sums[bucket] = (sums[bucket] ?? 0) + weight;
			});
	}
	return sums;
}

function step(example: Example, weights: Float64Array, squares: Float64Array): void {
	let sum = 0;
	for (const bucket of example.buckets) sum += weights[bucket] ?? 0;
	const error = ((example.end ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (example.end ? END_WEIGHT : 1);
	for (const bucket of example.buckets) {
		const weight = weights[bucket] ?? 0;
		const gradient = error - DECAY * weight;
		const square = (squares[bucket] ?? 0) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = weight + (RATE * gradient) / Math.sqrt(square);
	}
}

/** Whole numbers of one byte, the greatest weight 127. */
function quantised(weights: Float64Array): Uint8Array {
	const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
	return new Uint8Array(Int8Array.from(weights, (weight) => Math.round((weight * 127) / greatest)).buffer);
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 8;
	};
}
