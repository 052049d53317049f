import { stopWords } from "./data/stop-words.ts";
import type { LanguageBytes, LanguageFile } from "./language-files.ts";
import { writtenLanguage } from "./language-guess.ts";
import { type Lexicon, lexiconFrom, type Term } from "./lexicon/lexicon.ts";
import { type LexicalRelation, relationOf } from "./lexicon/relations.ts";
import { type Vectors, vectorsFrom } from "./lexicon/vectors.ts";
import type { Span } from "./model.ts";
import { readSupportModel, type SupportModel } from "./support/model.ts";
import { boundaryModelFrom, sentenceEnds } from "./syntax/boundaries.ts";
import { readLanguageModel } from "./syntax/language-model.ts";
import { createParser } from "./syntax/parser.ts";
import type { ParsedSentence, Word } from "./syntax/tree.ts";
import { wordSpans } from "./syntax/words.ts";

/** What the engine knows of English. */
export interface Language {
	readonly lexicon: Lexicon;
	/** `relationOf` of the lexicon. */
	relation(a: Term, b: Term): LexicalRelation | undefined;
	readonly vectors: Vectors;
	readonly support: SupportModel;
	/** The sentences of one paragraph, `text.slice(span)` without its masked parts; spans point into `text`. */
	sentences(text: string, span: Span, masked?: readonly Span[]): readonly ParsedSentence[];
	/** The words of one sentence whose words are known, with tags and tree. */
	parse(text: string, words: readonly Span[]): readonly Word[];
}

/** A file of the language that is cut off, damaged or something else. */
export class DamagedFileError extends Error {
	readonly file: LanguageFile;

	constructor(file: LanguageFile, cause: unknown) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
		this.file = file;
	}
}

/** The language of these files; throws a DamagedFileError that names the one that cannot be read. */
export function languageFrom(bytes: LanguageBytes): Language {
	const part = <Part>(file: LanguageFile, read: (bytes: Uint8Array) => Part): Part => {
		try {
			return read(bytes[file]);
		} catch (cause) {
			throw new DamagedFileError(file, cause);
		}
	};
	const words = part("lexicon.bin", lexiconFrom);
	const [read, boundaries] = part("language.bin", (model) => {
		const whole = readLanguageModel(model);
		return [whole, boundaryModelFrom(whole.boundaries)] as const;
	});
	const parser = createParser(read, words);
	return {
		lexicon: words,
		vectors: part("vectors.bin", vectorsFrom),
		support: part("support.bin", readSupportModel),
		relation: (a, b) => relationOf(words, a, b),
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
