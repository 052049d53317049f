import type { Span } from "../../model.ts";

/** A token as the time facet needs it; `Word` of syntax/tree.ts is one. */
export interface TimeWord extends Span {
	readonly text: string;
	/** Penn Treebank tag, when a tagger has run. */
	readonly xpos?: string;
}

/** The least part the grammar looks at: a run of letters, a run of digits or one mark, whatever the tokenizer joined. */
export interface Piece extends Span {
	readonly text: string;
	readonly lower: string;
	/** Index of its word. */
	readonly word: number;
	/** Whether it touches the piece before. */
	readonly glued: boolean;
}

const PART = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const WHOLE = /^(?:\p{L}+|\d+)$/u;

/** The pieces of all words, in order. Figures read alike whether a tokenizer gives "11/02/89" or five tokens. */
export function piecesOf(words: readonly TimeWord[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let end = -1;
	const add = (text: string, start: number, word: number) => {
		pieces.push({
			start,
			end: start + text.length,
			text,
			lower: text.toLowerCase(),
			word,
			glued: start === end,
		});
		end = start + text.length;
	};
	words.forEach((word, at) => {
		if (WHOLE.test(word.text)) add(word.text, word.start, at);
		else for (const part of word.text.matchAll(PART)) add(part[0], word.start + part.index, at);
	});
	return pieces;
}
