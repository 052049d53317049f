import type { Span } from "../model.ts";
import { boundaryFeatures, isCandidate, type Progress } from "./boundary-features.ts";
import { layoutEnds, markerLength } from "./layout.ts";
import { type ParagraphView, paragraphView } from "./paragraph-view.ts";

/** A linear model over hashed features: one small whole number for each bucket. */
export interface BoundaryModel {
	/** As many as a power of two. */
	readonly weights: Int8Array;
}

/** The model that `trainBoundaries` wrote. Throws when the bytes are none. */
export function boundaryModelFrom(bytes: Uint8Array): BoundaryModel {
	if (bytes.length === 0 || (bytes.length & (bytes.length - 1)) !== 0)
		throw new RangeError(`not a model of sentence boundaries: ${bytes.length} bytes`);
	return { weights: new Int8Array(bytes) };
}

/**
 * The indexes of the words after which a sentence ends, in order; the last word always is one, and there are none
 * without words. `words` are those of one paragraph, as `wordSpans` gives them.
 */
export function sentenceEnds(text: string, words: readonly Span[], model: BoundaryModel): readonly number[] {
	const plain = withoutNotes(text, words);
	return endsOfPlain(text, plain.words, model).map((index) => plain.last[index] ?? index);
}

function endsOfPlain(text: string, words: readonly Span[], model: BoundaryModel): readonly number[] {
	const view = paragraphView(text, words);
	const forced = layoutEnds(view);
	const ends: number[] = [];
	let progress = start(0, view);
	for (let index = 0; index < words.length; index++) {
		progress = advance(view, index, progress);
		const sure = index === words.length - 1 || forced.has(index);
		if (!sure && !(mayEnd(view, index, progress) && score(model, view, index, progress) > doubt(view, index)))
			continue;
		ends.push(index);
		progress = start(index + 1, view);
	}
	return ends;
}

/**
 * The words without the numbers of footnotes ("[17]"), which belong to what they stand behind, and for each word the
 * index of the last one with it.
 */
export function withoutNotes(text: string, words: readonly Span[]) {
	const plain: Span[] = [];
	const last: number[] = [];
	for (let index = 0; index < words.length; index++) {
		if (plain.length > 0 && isNote(text, words, index)) {
			index += 2;
			last[plain.length - 1] = index;
		} else {
			last.push(index);
			plain.push(words[index] ?? { start: 0, end: 0 });
		}
	}
	return { words: plain, last };
}

function isNote(text: string, words: readonly Span[], index: number): boolean {
	const open = words[index];
	const close = words[index + 2];
	if (open === undefined || close === undefined || text.charAt(open.start) !== "[") return false;
	return close.end - open.start <= 5 && /^\[\p{L}?\d{0,3}\]$/u.test(text.slice(open.start, close.end));
}

/** Whether a sentence may end after the word at `index`: a place the model is asked about, and trained on. */
export function mayEnd(view: ParagraphView, index: number, progress: Progress): boolean {
	return isCandidate(view, index) && index + 1 - progress.first > markerLength(view, progress.first);
}

/**
 * How much the model must be sure. Whoever closes the paragraph with a mark has closed the sentences in it so; without
 * this, names after a comma or a short phrase are taken for the lines of a letter, which the treebank is full of.
 */
function doubt(view: ParagraphView, index: number): number {
	const shape = view.shapes[index] ?? "";
	const mark = shape === "qc" ? (view.shapes[index - 1] ?? "") : shape;
	const marked = !/^[xXUIa98,q]/.test(mark) || view.gaps[index + 1] !== "_";
	return marked || !/^(?:[.?…)]|qc)$/.test(view.shapes.at(-1) ?? "") ? 0 : DOUBT;
}

/** In the units of the weights, of which the greatest is 127. */
const DOUBT = 160;

function score(model: BoundaryModel, view: ParagraphView, index: number, progress: Progress): number {
	let sum = 0;
	for (const feature of boundaryFeatures(view, index, progress))
		sum += model.weights[bucketOf(feature, model.weights.length)] ?? 0;
	return sum;
}

/** Where a model with so many weights, a power of two, keeps the one of a feature: FNV-1a over its code units. */
export function bucketOf(feature: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** The sentence that begins with the word at `first`, before any word is taken in. */
export function start(first: number, view: ParagraphView): Progress {
	const before = first === 0 ? "" : `${view.shapes[first - 1]}${view.gaps[first]}${view.shapes[first]}`;
	return { first, brackets: 0, quotes: 0, before };
}

/** The sentence with the word at `index` taken in. */
export function advance(view: ParagraphView, index: number, progress: Progress): Progress {
	const shape = view.shapes[index];
	if (shape === "(") return { ...progress, brackets: progress.brackets + 1 };
	if (shape === ")") return { ...progress, brackets: Math.max(0, progress.brackets - 1) };
	if (shape?.startsWith("q")) return { ...progress, quotes: progress.quotes + 1 };
	return progress;
}
