import { type ClauseTree, coverOf, formAt, type Range, wordAt } from "./clause-tree.ts";

// What the print of a sentence shows where trees often go wrong: marks, quotations, capitals.

/** A comma or a closing quotation mark: reported words end here. */
export function isStop(tree: ClauseTree, at: number): boolean {
	return at >= 0 && /^(?:,|"|”|’|''|\?|!)$/.test(formAt(tree, at));
}

export function isMark(tree: ClauseTree, at: number): boolean {
	return wordAt(tree, at)?.upos === "PUNCT";
}

export function isDash(tree: ClauseTree, at: number): boolean {
	return /^(?:-|--|–|—)$/.test(formAt(tree, at));
}

/** The quotation of the sentence around a word. */
export function quoteAround(tree: ClauseTree, at: number): Range | undefined {
	return tree.quotes.find((quote) => quote.from <= at && at < quote.to);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIME = /^(?:today|yesterday|tonight|tomorrow|week|month|year|morning|night|evening|afternoon)$/;

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

/** The widest noun phrase that begins at `from`, up to the next stop. */
export function phraseFrom(tree: ClauseTree, from: number): Range | undefined {
	if (!/^(?:PROPN|DET|NOUN|PRON|ADJ|NUM)$/.test(wordAt(tree, from)?.upos ?? "")) return undefined;
	let best: Range | undefined;
	for (let at = from; at < Math.min(tree.words.length, from + LONGEST_PHRASE) && !isStop(tree, at); at++) {
		const cover = coverOf(tree, at);
		if (cover.from === from && /^(?:PROPN|NOUN|PRON)$/.test(wordAt(tree, at)?.upos ?? "")) best = cover;
	}
	return best;
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
