import type { Span } from "../model.ts";

/** What the words of one paragraph look like, once for all places between them. */
export interface ParagraphView {
	/** As written, the first 40 characters. */
	readonly forms: readonly string[];
	/** In lower case, with straight quotation marks. */
	readonly lower: readonly string[];
	/** A letter or two for the kind of each word: see `shapeOf`. */
	readonly shapes: readonly string[];
	/**
	 * What stands before each word: "" nothing, "_" white space, a line break "n" (where the word had room in the line
	 * above, "N"), a blank line "p".
	 */
	readonly gaps: readonly string[];
	/** How many words up to each one, itself taken in, follow one another with a capital. */
	readonly capitals: readonly number[];
	/** How often each lower-case form and each shape stands in the paragraph. */
	readonly formCounts: ReadonlyMap<string, number>;
	readonly shapeCounts: ReadonlyMap<string, number>;
	/** Whether sentences may begin without a capital, for the first one does or "i" is written small: "c" or "". */
	readonly careless: string;
	/** How the paragraph as a whole is written: its shares of capitals, of shouting and of end marks. */
	readonly manner: string;
}

/** The view of a paragraph with these words. */
export function paragraphView(text: string, words: readonly Span[]): ParagraphView {
	const forms = words.map(({ start, end }) => text.slice(start, Math.min(end, start + 40)));
	const gaps = gapsOf(text, words);
	const shapes = forms.map((form, index) => directed(shapeOf(form), form, gaps[index], gaps[index + 1]));
	const lower = forms.map((form) =>
		form
			.toLowerCase()
			.replace(/[“”„«»]/g, '"')
			.replace(/[‘’]/g, "'"),
	);
	const careless = shapes[0]?.startsWith("x") || forms.some((form) => form === "i" || form === "im");
	return {
		forms,
		lower,
		shapes,
		gaps,
		capitals: capitalRuns(shapes),
		formCounts: counted(lower),
		shapeCounts: counted(shapes),
		careless: careless ? "c" : "",
		manner: mannerOf(shapes),
	};
}

/** Quotation marks that open "qo" or close "qc", by their form or by the white space on one side only. */
function directed(shape: string, form: string, before = "_", after = "_"): string {
	if (shape !== "q") return shape;
	if (/^[“‘„«]/.test(form)) return "qo";
	if (/^[”»]/.test(form)) return "qc";
	if ((before === "") === (after === "")) return "q";
	return before === "" ? "qc" : "qo";
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function capitalRuns(shapes: readonly string[]): readonly number[] {
	let run = 0;
	return shapes.map((shape) => {
		run = /^[XUI]/.test(shape) ? run + 1 : 0;
		return run;
	});
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

/**
 * The kind of a word: "x" in lower case, "X" with a capital, "U" in capitals, "I" one capital, each with "." for an
 * abbreviation; "a" a clitic or letters without case; "9" and "8" figures; "w" an address; a sign for each kind of mark.
 */
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
