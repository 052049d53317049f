import { sentenceOpeners } from "../data/abbreviations.ts";
import type { Span } from "../model.ts";

/** What the words of one paragraph look like, once for all places between them. */
export interface ParagraphView {
	readonly forms: readonly string[];
	readonly lower: readonly string[];
	readonly shapes: readonly string[];
	/**
	 * What stands before each word: "" nothing, "_" white space, a line break "n" (where the
	 * word had room in the line above, "N"), a blank line "p".
	 */
	readonly gaps: readonly string[];
	/** How many words before each one, itself taken in, are written with a capital. */
	readonly capitals: readonly number[];
	/** How often each form stands in the paragraph. */
	readonly counts: ReadonlyMap<string, number>;
	/** Whether sentences may begin without a capital, for the first one does or "i" is written small: "c" or "". */
	readonly careless: string;
	/** How the paragraph as a whole is written. */
	readonly manner: string;
}

export function paragraphView(text: string, words: readonly Span[]): ParagraphView {
	const forms = words.map(({ start, end }) => text.slice(start, Math.min(end, start + 40)));
	const shapes = forms.map(shapeOf);
	const gaps = gapsOf(text, words);
	const lower = forms.map((form) => form.toLowerCase());
	const careless =
		shapes[0]?.startsWith("x") || forms.some((form) => form === "i" || form === "im") ? "c" : "";
	const counts = new Map<string, number>();
	for (const form of lower) counts.set(form, (counts.get(form) ?? 0) + 1);
	for (const shape of shapes) counts.set(` ${shape}`, (counts.get(` ${shape}`) ?? 0) + 1);
	return {
		forms,
		lower,
		shapes,
		gaps,
		capitals: capitalRuns(shapes),
		counts,
		manner: mannerOf(shapes),
		careless,
	};
}

/** Whether a sentence may end after the word at `index`: after a mark, or before what may open one. */
export function isCandidate(view: ParagraphView, index: number): boolean {
	const left = view.shapes[index] ?? "";
	const right = view.shapes[index + 1] ?? "";
	return END_SHAPES.has(left) || !/^[xa]/.test(right) || /[nNp]/.test(view.gaps[index + 1] ?? "");
}

const END_SHAPES = new Set([".", "?", "…", ":", ";", ",", "-", "q", ")", "s", "="]);

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
	const { lower, shapes, gaps, manner } = view;
	const mark = lastMark(shapes, index);
	const shape = (at: number) => shapes[at] ?? "#";
	const form = (at: number) => lower[at] ?? "#";
	const gap = gaps[index + 1] ?? "_";
	const l = shape(index);
	const r = shape(index + 1).replace(/^([XU])\.$/, "$1");
	const opener = openingWord(view, index + 1);
	const rightForm = form(opener);
	const rightShape = shape(opener).replace(/^([XU])\.$/, "$1");
	const length = bucket(index + 1 - progress.first);
	const left = bucket(view.forms.length - index - 1);
	const open = `${Math.min(progress.brackets, 1)}${progress.quotes % 2}`;
	const common = sentenceOpeners.has(rightForm) ? "o" : "-";
	const run = bucket(view.capitals[index] ?? 0);
	const ahead = bucket(capitalsAhead(shapes, index + 1));
	const often = bucket(view.counts.get(form(index + 1)) ?? 0);
	const ending = form(index).slice(-3);
	const before = mark.at >= 0 ? shape(mark.at - 1) : l;
	return [
		"b",
		`m${mark.shape}${gap}`,
		`mr${mark.shape}${gap}${rightShape}`,
		`lr${l}${gap}${r}`,
		`lrr${l}${gap}${r}${shape(index + 2)}`,
		`llr${shape(index - 1)}${l}${gap}${r}`,
		`llrr${shape(index - 1)}${l}${gap}${r}${shape(index + 2)}`,
		`mbr${mark.shape}${before}${gap}${rightShape}`,
		`L${form(index)}`,
		`R${form(index + 1)}`,
		`Lr${form(index)}${gap}${r}`,
		`lR${mark.shape}${gap}${rightShape} ${rightForm}`,
		`LR${form(index)} ${form(index + 1)}`,
		`B${mark.shape} ${form(mark.at - 1)}`,
		`Br${mark.shape}${form(mark.at - 1)} ${rightShape}`,
		`RR${r}${form(index + 1)} ${form(index + 2)}`,
		`len${length}${mark.shape}`,
		`lenr${length}${mark.shape}${rightShape}${l}`,
		`left${left}${mark.shape}${rightShape}`,
		`open${open}${mark.shape}${rightShape}${l}`,
		`man${manner}${mark.shape}${gap}${rightShape}`,
		`man2${manner}${l}${gap}${r}${length}`,
		`com${common}${mark.shape}${rightShape}${gap}`,
		`first${form(progress.first)}${length}${mark.shape}`,
		`run${run}${ahead}${l}${gap}${r}`,
		`runs${run}${l}${gap}${r}${common}${shape(index + 2)}`,
		`fin${shapes.at(-1)}${l}${gap}${r}`,
		`fins${shapes.at(-1)}${manner}${l}${gap}${r}${common}`,
		`prev${progress.before}${l}${gap}${r}`,
		`prevl${progress.before}${l}${gap}${r}${length}`,
		`care${view.careless}${mark.shape}${gap}${rightShape}`,
		`carel${view.careless}${l}${gap}${r}${common}`,
		`rep${bucket(view.counts.get(` ${r}`) ?? 0)}${l}${gap}${r}`,
		`often${often}${/^[xXUI]/.test(r) ? r : form(index + 1)}${l}${gap}`,
		`E${ending}${gap}${r}${common}`,
		`lcr${l}${gap}${r}${common}${shape(index + 2)}`,
		`lRf${l}${gap}${form(index + 1)}`,
		`F${shape(progress.first)}${length}${l}${r}`,
	];
}

/** The mark that may end the sentence: the word itself, or what stands before the quotes and brackets it closes with. */
function lastMark(shapes: readonly string[], index: number): { readonly shape: string; readonly at: number } {
	let at = index;
	while (at > 0 && at > index - 3 && /^[q)]$/.test(shapes[at] ?? "")) at--;
	const shape = shapes[at] ?? "";
	return END_SHAPES.has(shape)
		? { shape: at < index ? `${shape}q` : shape, at }
		: { shape: shapes[index] ?? "", at: index + 1 };
}

/** The index of the first word after opening quotes, brackets and bullets. */
function openingWord(view: ParagraphView, index: number): number {
	let at = index;
	while (at < index + 3 && /^[q(]$/.test(view.shapes[at] ?? "")) at++;
	return at;
}

function capitalRuns(shapes: readonly string[]): readonly number[] {
	let run = 0;
	return shapes.map((shape) => {
		run = /^[XUI]/.test(shape) ? run + 1 : 0;
		return run;
	});
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

/** A line break before a word that would have fitted into the line above was made on purpose. */
function gapsOf(text: string, words: readonly Span[]): readonly string[] {
	const gaps = words.map(({ start }, index) => gapBefore(text, words[index - 1], start));
	if (!gaps.includes("n")) return gaps;
	const lines = lineLengths(words, gaps);
	const longest = lines.reduce((most, length) => Math.max(most, length), 0);
	return gaps.map((gap, index) => {
		const word = words[index];
		if (gap !== "n" || word === undefined) return gap;
		return (lines[index - 1] ?? 0) + 1 + word.end - word.start <= longest ? "N" : "n";
	});
}

/** For each word how long its line is up to its end. */
function lineLengths(words: readonly Span[], gaps: readonly string[]): readonly number[] {
	let from = 0;
	return words.map(({ start, end }, index) => {
		if (index === 0 || /[np]/.test(gaps[index] ?? "")) from = start;
		return end - from;
	});
}

function gapBefore(text: string, previous: Span | undefined, start: number): string {
	if (previous === undefined || previous.end >= start) return "";
	const gap = text.slice(previous.end, Math.min(start, previous.end + 80));
	if (/[\n\r\u2028\u2029]/.test(gap)) return /\n\s*\n|\u2029/.test(gap) ? "p" : "n";
	return /\s/.test(gap) ? "_" : "";
}

/** One letter for a kind of word: capitals, case, figures, and each kind of mark. */
function shapeOf(form: string): string {
	if (form.length > 4 && /[@/]|\.\p{L}{2}/u.test(form)) return "w";
	if (/^\p{L}/u.test(form)) return letterShape(form);
	if (/^['’]\p{L}/u.test(form)) return /^.\p{Lu}/u.test(form) ? "X" : "a";
	if (/\p{N}/u.test(form)) return /\p{N}[:/-]\p{N}/u.test(form) ? "8" : "9";
	return markShape(form);
}

function letterShape(form: string): string {
	const stop = form.endsWith(".") ? "." : "";
	if (/^\p{Ll}/u.test(form)) return `x${stop}`;
	if (!/^\p{Lu}/u.test(form)) return "a";
	if (form.length <= 2 && stop !== "") return "I.";
	if (form.length === 1) return "I";
	return /\p{Ll}/u.test(form) ? `X${stop}` : `U${stop}`;
}

function markShape(form: string): string {
	if (/^\.{2,}$|^…/.test(form)) return "…";
	if (/^\.?[?!]+$/.test(form)) return "?";
	if (/^[-–—]+$/.test(form)) return form === "-" ? "h" : "-";
	if (/^["'“”‘’«»`]+$/.test(form)) return "q";
	if (/^[([{]$/.test(form)) return "(";
	if (/^[)\]}]$/.test(form)) return ")";
	if (/^[.:;,]$/.test(form)) return form;
	if (/^[-=*_~#+<>|^]{2,}$/.test(form)) return "=";
	return /^[*•·▪●◦>]$/.test(form) ? "*" : "s";
}

/** Headline, shouted, careless or plain: shares of capitals and of end marks among the words. */
function mannerOf(shapes: readonly string[]): string {
	const words = shapes.filter((shape) => /^[xXUI]/.test(shape));
	const capitals = words.filter((shape) => !shape.startsWith("x")).length;
	const shouted = words.filter((shape) => shape.startsWith("U")).length;
	const ends = shapes.filter((shape) => /^[.?…]$/.test(shape)).length;
	const share = (count: number) => Math.min(3, Math.floor((4 * count) / Math.max(1, words.length)));
	return `${share(capitals)}${share(shouted)}${Math.min(ends, 2)}${shapes[0]?.startsWith("x") ? "c" : ""}`;
}
