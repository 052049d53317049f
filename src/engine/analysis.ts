// text → language → paragraphs → sentences with their trees → the facets of each
import { stopWords } from "./data/stop-words.ts";
import { type Listed, listsOf } from "./facets/listed.ts";
import { type Name, namesOf } from "./facets/names.ts";
import { type Quantity, quantitiesOf } from "./facets/quantity.ts";
import { type Quotation, quotationsOf } from "./facets/quotes.ts";
import type { TimeFacet } from "./facets/timex/time-facet.ts";
import { timesOf } from "./facets/timex/timexes.ts";
import { type Trend, trendsOf } from "./facets/trend.ts";
import { foreignFacets } from "./foreign.ts";
import { type Language, paragraphsOf } from "./language.ts";
import { writtenLanguage } from "./language-guess.ts";
import type { Span } from "./model.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { ParsedSentence } from "./syntax/tree.ts";
import { tokenize } from "./tokens.ts";

export interface AnalysisOptions {
	/** ISO date on which the text was written, from which "yesterday" counts; null when unknown. */
	readonly date: string | null;
}

/** A text as the engine understands it. All spans point into the text. */
export interface Analysis {
	/** "en", or the BCP 47 tag of another language; "und" when none is known. */
	readonly language: string;
	readonly sentences: readonly AnalysedSentence[];
}

/** A sentence with its tree and facets; without words when the text is not in English. */
export interface AnalysedSentence extends ParsedSentence {
	readonly quantities: readonly Quantity[];
	readonly trends: readonly Trend[];
	readonly lists: readonly Listed[];
	readonly times: readonly TimeFacet[];
	readonly names: readonly Name[];
	/** Those that begin in it. */
	readonly quotations: readonly Quotation[];
}

/**
 * Everything that a text says, sentence by sentence. Of text in another language only what does not need English is
 * told: figures and dates in digits, quotations, and names by their capitals.
 */
export function analyse(language: Language, text: string, options: AnalysisOptions): Analysis {
	const written = writtenLanguage(text, (word) => isEnglish(language, word));
	const paragraphs = paragraphsOf(text);
	const sentences =
		written === "en" ? english(language, text, paragraphs, options) : foreign(text, paragraphs, written);
	return { language: written, sentences: withQuotations(text, paragraphs, sentences) };
}

function isEnglish({ lexicon }: Language, word: string): boolean {
	return stopWords.has(word) || PRONOUN.test(word) || lexicon.partsOfSpeech(word) !== 0;
}

const PRONOUN = /^(?:(?:any|every|some|no)(?:one|body|thing|where)|else)$/;

type Unquoted = Omit<AnalysedSentence, "quotations">;

function english(
	language: Language,
	text: string,
	paragraphs: readonly Span[],
	{ date }: AnalysisOptions,
): readonly Unquoted[] {
	const told: TimeFacet[] = [];
	return paragraphs
		.flatMap((paragraph) => language.sentences(text, paragraph))
		.map((parsed) => {
			const sentence = sentenceOf(text, parsed);
			const quantities = quantitiesOf(sentence);
			const names = namesOf(sentence);
			const times = timesOf(parsed.words, { reference: date, previous: told });
			told.push(...times);
			const trends = trendsOf(sentence, quantities);
			return { ...parsed, quantities, trends, lists: listsOf(sentence, { names, quantities }), times, names };
		});
}

function foreign(text: string, paragraphs: readonly Span[], written: string): readonly Unquoted[] {
	return paragraphs
		.flatMap((paragraph) => sentencesOf(text, paragraph, []))
		.map((sentence) => ({
			start: sentence.start,
			end: sentence.end,
			words: [],
			trends: [],
			lists: [],
			...foreignFacets(sentence, written),
		}));
}

/** A parsed sentence as the facets that read tokens see it. */
function sentenceOf(text: string, { start, end }: Span): Sentence {
	return { start, end, text: text.slice(start, end), tokens: tokenize(text, { start, end }) };
}

/** Quotations are read by paragraph; each goes to the sentence in which it begins. */
function withQuotations(
	text: string,
	paragraphs: readonly Span[],
	sentences: readonly Unquoted[],
): readonly AnalysedSentence[] {
	const quotations = paragraphs.flatMap((paragraph) => quotationsOf(text, tokenize(text, paragraph)));
	let next = 0;
	return sentences.map((sentence) => {
		const first = next;
		while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
		return { ...sentence, quotations: quotations.slice(first, next) };
	});
}
