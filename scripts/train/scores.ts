import type { Lexicon } from "../../src/engine/lexicon/lexicon.ts";
import type { LanguageModel } from "../../src/engine/syntax/language-model.ts";
import { createParser } from "../../src/engine/syntax/parser.ts";
import type { Word } from "../../src/engine/syntax/tree.ts";
import type { TreebankSentence, TreebankWord } from "./conllu.ts";

/** Shares from 0 to 1, over words; punctuation counts, and a label counts with its subtype. */
export interface ParserScores {
	readonly upos: number;
	readonly xpos: number;
	/** Words with the right head; with the right head and label. */
	readonly uas: number;
	readonly las: number;
	/** F1 of subjects and objects: head, dependent and label right. */
	readonly arguments: number;
}

/** How a model does on sentences whose words are given and whose tags are not. */
export function scoresOf(
	sentences: readonly TreebankSentence[],
	model: LanguageModel,
	lexicon: Lexicon,
): ParserScores {
	const parser = createParser(model, lexicon);
	return parserScores(sentences, (forms) => parser.parse(...spaced(forms)));
}

/** The forms with a space between them, and the span of each. */
export function spaced(forms: readonly string[]): [string, { start: number; end: number }[]] {
	let at = 0;
	const spans = forms.map((form) => {
		const start = at;
		at += form.length + 1;
		return { start, end: start + form.length };
	});
	return [forms.join(" "), spans];
}

/** How any parser does that gives a word for each form. */
export function parserScores(
	sentences: readonly TreebankSentence[],
	parse: (forms: readonly string[]) => readonly Word[],
): ParserScores {
	const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
	const found = { both: 0, gold: 0, given: 0 };
	let words = 0;
	for (const sentence of sentences) {
		const parsed = parse(sentence.words.map(({ form }) => form));
		sentence.words.forEach((gold, at) => {
			const word = parsed[at];
			if (word === undefined) throw new Error(`no word ${at + 1} in the parse of ${sentence.id}`);
			const attached = word.head === gold.head;
			const labelled = attached && word.deprel === gold.deprel;
			words++;
			if (word.upos === gold.upos) right.upos++;
			if (word.xpos === gold.xpos) right.xpos++;
			if (attached) right.uas++;
			if (labelled) right.las++;
			if (isArgument(gold)) found.gold++;
			if (isArgument(word)) found.given++;
			if (isArgument(gold) && labelled) found.both++;
		});
	}
	return {
		upos: right.upos / words,
		xpos: right.xpos / words,
		uas: right.uas / words,
		las: right.las / words,
		arguments: (2 * found.both) / (found.gold + found.given),
	};
}

function isArgument({ deprel }: Word | TreebankWord): boolean {
	return /^(?:nsubj|csubj|obj|iobj)(?::|$)/.test(deprel);
}
