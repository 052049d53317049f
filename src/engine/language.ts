import { stopWords } from "./data/stop-words.ts";
import { writtenLanguage } from "./language-guess.ts";
import { type Lexicon, lexiconFrom, type Term } from "./lexicon/lexicon.ts";
import { type LexicalRelation, relationOf } from "./lexicon/relations.ts";
import type { Span } from "./model.ts";
import { boundaryModelFrom, sentenceEnds } from "./syntax/boundaries.ts";
import { readLanguageModel } from "./syntax/language-model.ts";
import { createParser } from "./syntax/parser.ts";
import type { ParsedSentence, Word } from "./syntax/tree.ts";
import { wordSpans } from "./syntax/words.ts";

/** What the engine knows of English. */
export interface Language {
	readonly lexicon: Lexicon;
	/** `relationOf` of the lexicon, remembered: a check asks for the same words again and again. */
	relation(a: Term, b: Term): LexicalRelation | undefined;
	/** The sentences of one paragraph, `text.slice(span)` without its masked parts; spans point into `text`. */
	sentences(text: string, span: Span, masked?: readonly Span[]): readonly ParsedSentence[];
	/** The words of one sentence whose words are known, with tags and tree. */
	parse(text: string, words: readonly Span[]): readonly Word[];
}

/** The language of the files `assets/language.bin` and `assets/lexicon.bin`; throws when one is damaged. */
export function languageFrom(model: Uint8Array, lexicon: Uint8Array): Language {
	const words = lexiconFrom(lexicon);
	const read = readLanguageModel(model);
	const boundaries = boundaryModelFrom(read.boundaries);
	const parser = createParser(read, words);
	return {
		lexicon: words,
		relation: remembered(words),
		parse: (text, spans) => parser.parse(text, spans),
		sentences(text, span, masked = []) {
			const spans = wordSpans(text, span, masked);
			let from = 0;
			return sentenceEnds(text, spans, boundaries).map((last) => {
				const own = spans.slice(from, last + 1);
				from = last + 1;
				return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, words: parser.parse(text, own) };
			});
		},
	};
}

/** More pairs of words than a few long articles have. */
const MOST_PAIRS = 200_000;

function remembered(lexicon: Lexicon): Language["relation"] {
	const known = new Map<string, LexicalRelation | undefined>();
	return (a, b) => {
		const key = `${a.lemma}/${a.upos} ${b.lemma}/${b.upos}`;
		if (known.has(key)) return known.get(key);
		const relation = relationOf(lexicon, a, b);
		if (known.size >= MOST_PAIRS) known.clear();
		known.set(key, relation);
		return relation;
	};
}

/** "en" where nothing speaks against it, or the BCP 47 tag of the language that most of a text is written in. */
export function languageOf(text: string, { lexicon }: Language): string {
	return writtenLanguage(
		text,
		(word) => stopWords.has(word) || PRONOUN.test(word) || lexicon.partsOfSpeech(word) !== 0,
	);
}

const PRONOUN = /^(?:(?:any|every|some|no)(?:one|body|thing|where)|else)$/;

/** The paragraphs of plain text: runs of lines with no blank line between them. */
export function paragraphsOf(text: string): readonly Span[] {
	const paragraphs: Span[] = [];
	let at = 0;
	for (const line of text.split("\n")) {
		const end = at + line.length;
		if (line.trim() !== "") {
			const last = paragraphs.at(-1);
			if (last !== undefined && last.end === at - 1)
				paragraphs[paragraphs.length - 1] = { start: last.start, end };
			else paragraphs.push({ start: at, end });
		}
		at = end + 1;
	}
	return paragraphs;
}
