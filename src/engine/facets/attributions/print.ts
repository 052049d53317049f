import { type ClauseTree, coverOf, formAt, type Range, wordAt } from "./clause-tree.ts";

// What the print of a sentence shows where trees often go wrong: marks, quotations, capitals.

/** A comma or a closing quotation mark: reported words end here. */
export function isStop(tree: ClauseTree, at: number): boolean {
	return at >= 0 && /^(?:,|"|”|’|''|\?|!)$/.test(formAt(tree, at));
}

/** A mark of punctuation. */
export function isMark(tree: ClauseTree, at: number): boolean {
	return wordAt(tree, at)?.upos === "PUNCT";
}

/** A dash, or what stands for one. */
export function isDash(tree: ClauseTree, at: number): boolean {
	return /^(?:-|--|–|—)$/.test(formAt(tree, at));
}

/** The quotation of the sentence around a word. */
export function quoteAround(tree: ClauseTree, at: number): Range | undefined {
	return tree.quotes.find((quote) => quote.from <= at && at < quote.to);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIME = /^(?:today|yesterday|tonight|tomorrow|week|month|year|morning|night|evening|afternoon)$/;

/** A weekday, or a noun for a day or a part of time. */
export function isTime(tree: ClauseTree, at: number): boolean {
	return DAY.test(formAt(tree, at)) || TIME.test(formAt(tree, at));
}

/** A word that can stand inside a name or noun phrase. */
export function isNaming(tree: ClauseTree, at: number): boolean {
	const word = wordAt(tree, at);
	if (word === undefined || isTime(tree, at)) return false;
	return /^(?:PROPN|NOUN)$/.test(word.upos) || (word.upos === "ADJ" && word.xpos === "JJ");
}

const LONGEST_PHRASE = 12;

/** Whether a finite verb stands in the range. */
export function hasFiniteVerb(tree: ClauseTree, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(wordAt(tree, at)?.xpos ?? "")) return true;
	return false;
}

/** A mark that ends a run of words: neither a hyphen inside a word nor one that opens a quotation. */
export function isBreak(tree: ClauseTree, at: number): boolean {
	if (!isMark(tree, at)) return false;
	const joined = formAt(tree, at) === "-" && wordAt(tree, at - 1)?.end === wordAt(tree, at)?.start;
	return !joined;
}

/** The end of the quotation that begins at `at`; undefined when none does. */
export function quoteEnd(tree: ClauseTree, at: number): number | undefined {
	return tree.quotes.find((quote) => quote.from === at)?.to;
}

/** The widest noun phrase that begins at `from`, up to the next stop. */
export function phraseFrom(tree: ClauseTree, from: number): Range | undefined {
	if (!/^(?:PROPN|DET|NOUN|PRON|ADJ|NUM)$/.test(wordAt(tree, from)?.upos ?? "")) return undefined;
	let best: Range | undefined;
	for (let at = from; at < Math.min(tree.words.length, from + LONGEST_PHRASE) && !isStop(tree, at); at++) {
		const cover = coverOf(tree, at);
		if (cover.from === from && /^(?:PROPN|NOUN|PRON)$/.test(wordAt(tree, at)?.upos ?? "")) best = cover;
	}
	return best ?? nameFrom(tree, from);
}

/** The run of capitals and nouns that begins at `from`. */
function nameFrom(tree: ClauseTree, from: number): Range | undefined {
	let to = from;
	while (isNaming(tree, to) || (to === from && wordAt(tree, to)?.upos === "DET")) to++;
	return to > from && /^(?:PROPN|NOUN)$/.test(wordAt(tree, to - 1)?.upos ?? "") ? { from, to } : undefined;
}

/** The widest noun phrase that ends before `to`. */
export function phraseTo(tree: ClauseTree, to: number): Range | undefined {
	let best: Range | undefined;
	for (let at = to - 1; at >= Math.max(0, to - LONGEST_PHRASE); at--) {
		if (isStop(tree, at)) break;
		const cover = coverOf(tree, at);
		if (cover.to === to && /^(?:PROPN|NOUN|PRON)$/.test(wordAt(tree, at)?.upos ?? "")) best = cover;
	}
	return best;
}
