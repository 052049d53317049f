import { sentenceOpeners } from "../data/abbreviations.ts";
import type { ParagraphView } from "./paragraph-view.ts";

/** Whether a sentence may end after the word at `index`: after a mark, or before what may open one. */
export function isCandidate(view: ParagraphView, index: number): boolean {
	const left = view.shapes[index] ?? "";
	const right = view.shapes[index + 1] ?? "";
	return END_SHAPES.has(left) || !/^[xa]/.test(right) || /[nNp]/.test(view.gaps[index + 1] ?? "");
}

const END_SHAPES = new Set([".", "?", "…", ":", ";", ",", "-", "q", "qc", ")", "s", "="]);

/** What is known of the sentence that the word at `index` would end. */
export interface Progress {
	/** Index of its first word. */
	readonly first: number;
	/** Brackets and quotation marks that are open. */
	readonly brackets: number;
	readonly quotes: number;
	/** How the sentence before ended: the shapes on both sides of its end. */
	readonly before: string;
}

/** The features of the place after the word at `index`, as text; their order means nothing. */
export function boundaryFeatures(view: ParagraphView, index: number, progress: Progress): readonly string[] {
	const place = placeOf(view, index, progress);
	return [
		...shapeFeatures(view, place),
		...wordFeatures(view, place),
		...sentenceFeatures(view, place, progress),
	];
}

interface Place {
	readonly index: number;
	/** The shapes on both sides, what stands between them, and all three. */
	readonly left: string;
	readonly gap: string;
	readonly right: string;
	readonly here: string;
	/** The mark that may end the sentence, with "q" when closing marks follow it, and the index of the word before it. */
	readonly mark: string;
	readonly marked: number;
	/** The first word after opening marks: its index, its shape, and "o" when it usually opens a sentence. */
	readonly opener: number;
	readonly opening: string;
	readonly common: string;
	/** How long the sentence would be. */
	readonly length: string;
}

function placeOf(view: ParagraphView, index: number, { first }: Progress): Place {
	const left = shapeAt(view, index);
	const gap = view.gaps[index + 1] ?? "_";
	const right = unstopped(shapeAt(view, index + 1));
	const { mark, marked } = lastMark(view.shapes, index);
	const opener = openingWord(view, index + 1);
	return {
		index,
		left,
		gap,
		right,
		here: `${left}${gap}${right}`,
		mark,
		marked,
		opener,
		opening: unstopped(shapeAt(view, opener)),
		common: sentenceOpeners.has(formAt(view, opener)) ? "o" : "-",
		length: bucket(index + 1 - first),
	};
}

function shapeFeatures(view: ParagraphView, place: Place): readonly string[] {
	const { index, gap, here, mark, marked, opening, common } = place;
	const after = shapeAt(view, index + 2);
	const before = shapeAt(view, index - 1);
	const run = bucket(view.capitals[index] ?? 0);
	return [
		"b",
		`m${mark}${gap}`,
		`mr${mark}${gap}${opening}`,
		`lr${here}`,
		`lrr${here}${after}`,
		`llr${before}${here}`,
		`llrr${before}${here}${after}`,
		`mbr${mark}${shapeAt(view, marked)}${gap}${opening}`,
		`com${common}${mark}${opening}${gap}`,
		`lcr${here}${common}${after}`,
		`run${run}${bucket(capitalsAhead(view.shapes, index + 1))}${here}`,
		`runs${run}${here}${common}${after}`,
	];
}

function wordFeatures(view: ParagraphView, place: Place): readonly string[] {
	const { index, left, gap, right, mark, marked, opener, opening, common } = place;
	const word = formAt(view, index);
	const next = formAt(view, index + 1);
	const often = bucket(view.formCounts.get(next) ?? 0);
	return [
		`L${word}`,
		`R${next}`,
		`Lr${word}${gap}${right}`,
		`lR${mark}${gap}${opening} ${formAt(view, opener)}`,
		`lRf${left}${gap}${next}`,
		`LR${word} ${next}`,
		`RR${right}${next} ${formAt(view, index + 2)}`,
		`B${mark} ${formAt(view, marked)}`,
		`Br${mark}${formAt(view, marked)} ${opening}`,
		`E${word.slice(-3)}${gap}${right}${common}`,
		`often${often}${/^[xXUI]/.test(right) ? right : next}${left}${gap}`,
	];
}

function sentenceFeatures(view: ParagraphView, place: Place, progress: Progress): readonly string[] {
	const { index, left, gap, right, here, mark, opening, common, length } = place;
	const { manner, careless } = view;
	const last = shapeAt(view, view.shapes.length - 1);
	return [
		`len${length}${mark}`,
		`lenr${length}${mark}${opening}${left}`,
		`left${bucket(view.forms.length - index - 1)}${mark}${opening}`,
		`open${Math.min(progress.brackets, 1)}${progress.quotes % 2}${mark}${opening}${left}`,
		`first${formAt(view, progress.first)}${length}${mark}`,
		`F${shapeAt(view, progress.first)}${length}${left}${right}`,
		`prev${progress.before}${here}`,
		`prevl${progress.before}${here}${length}`,
		`man${manner}${mark}${gap}${opening}`,
		`man2${manner}${here}${length}`,
		`fin${last}${here}`,
		`fins${last}${manner}${here}${common}`,
		`care${careless}${mark}${gap}${opening}`,
		`carel${careless}${here}${common}`,
		`rep${bucket(view.shapeCounts.get(right) ?? 0)}${here}`,
	];
}

function shapeAt(view: ParagraphView, index: number): string {
	return view.shapes[index] ?? "#";
}

function formAt(view: ParagraphView, index: number): string {
	return view.lower[index] ?? "#";
}

/** At the beginning of a sentence an abbreviation is a word with a capital like others. */
function unstopped(shape: string): string {
	return shape === "X." || shape === "U." ? shape.slice(0, 1) : shape;
}

/** The word at `index`, or the mark before the quotation marks and brackets it closes with. */
function lastMark(
	shapes: readonly string[],
	index: number,
): { readonly mark: string; readonly marked: number } {
	let at = index;
	while (at > 0 && at > index - 3 && /^(?:qc?|\))$/.test(shapes[at] ?? "")) at--;
	const mark = shapes[at] ?? "";
	if (!END_SHAPES.has(mark)) return { mark: shapes[index] ?? "", marked: index };
	return { mark: at < index ? `${mark}q` : mark, marked: at - 1 };
}

/** The index of the first word after opening quotation marks and brackets. */
function openingWord(view: ParagraphView, index: number): number {
	let at = index;
	while (at < index + 3 && /^(?:qo?|\()$/.test(view.shapes[at] ?? "")) at++;
	return at;
}

/** How many words with a capital follow one another from `index` on; five at most are counted. */
function capitalsAhead(shapes: readonly string[], index: number): number {
	let at = index;
	while (at < index + 5 && /^[XUI]/.test(shapes[at] ?? "")) at++;
	return at - index;
}

function bucket(count: number): string {
	if (count <= 4) return String(count);
	if (count <= 8) return "5";
	if (count <= 15) return "9";
	return count <= 30 ? "16" : "31";
}
