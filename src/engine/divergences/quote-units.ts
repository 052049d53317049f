import type { Around } from "../asked.ts";
import { speechVerbs } from "../data/quotations.ts";
import { quotedWords } from "../facets/quoted-words.ts";
import { hasQuoteMark, type Quotation, quotationsOf } from "../facets/quotes.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { firstFrom, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { ClaimContext } from "./comparison.ts";
import type { DraftWord } from "./quote-alignment.ts";

/** What is looked up as one: the quoted words of the claim, or all of a quotation of which the claim has too few. */
export interface QuoteUnit extends Span {
	readonly words: readonly DraftWord[];
	readonly quotation: Quotation;
}

const LEAST_WORDS = 4;
/** Words of a quotation beyond this are not compared. */
const LONGEST_QUOTE = 400;
/** Sentences of the paragraph on either side in which a quotation may open or close. */
const SENTENCES_AROUND = 30;
/** Quotations of one sentence beyond this are not looked up. */
const MOST_QUOTATIONS = 40;
const LONGEST_INTERRUPTION = 16;

/** The quotations of the claim's paragraph, as far as one may reach into the claim. */
export interface ParagraphQuotations {
	readonly tokens: readonly Token[];
	/** Only those that stand in the claim, even in part. */
	readonly quotations: readonly Quotation[];
}

/** Reads the quotations of the claim's paragraph; a paragraph without marks costs next to nothing. */
export function claimQuotations(context: ClaimContext): ParagraphQuotations {
	if (!context.reading.whole.quoted) return { tokens: [], quotations: [] };
	return context.look(quotationsAround, whatIsQuoted);
}

/** Of the words between quotations only those inside the claim are asked for, which stand in it. */
function whatIsQuoted({ tokens, quotations }: ParagraphQuotations): unknown {
	return [quotations, tokens.filter((token) => quotations.some((quotation) => overlaps(token, quotation)))];
}

function quotationsAround({ before, claim, after, readingOf }: Around): ParagraphQuotations {
	const sentences = [
		...before.slice(0, SENTENCES_AROUND).reverse(),
		claim,
		...after.slice(0, SENTENCES_AROUND),
	];
	if (!sentences.some((sentence) => hasQuoteMark(sentence.tokens))) return { tokens: [], quotations: [] };
	const tokens = sentences.flatMap((sentence) => sentence.tokens);
	const { text } = readingOf(claim).whole.document;
	const quotations = quotationsOf(text, tokens).filter((quotation) => overlaps(quotation, claim));
	return { tokens, quotations };
}

/** The quotations of at least four words to look for in the corpus; what interrupts a speaker is left out. */
export function quoteUnits(claim: Sentence, paragraph: ParagraphQuotations): readonly QuoteUnit[] {
	const { tokens } = paragraph;
	const quotations = paragraph.quotations.slice(0, MOST_QUOTATIONS);
	const units: QuoteUnit[] = [];
	for (let at = 0; at < quotations.length; at++) {
		const pieces = quotations.slice(at, at + 1);
		while (continues(pieces.at(-1), quotations[at + 1], tokens)) {
			at++;
			pieces.push(...quotations.slice(at, at + 1));
		}
		const unit = unitOf(pieces, claim, tokens);
		if (unit !== undefined) units.push(unit);
	}
	return units;
}

/** “We will sign,” she said, “the deal”: one sentence of the speaker's with a reporting clause inside. */
function continues(a: Quotation | undefined, b: Quotation | undefined, paragraph: readonly Token[]): boolean {
	if (a === undefined || b === undefined) return false;
	const between = tokensIn(paragraph, { start: a.end, end: b.start });
	const commas = tokensIn(paragraph, a.inner).at(-1)?.text === "," || between[0]?.text === ",";
	return (
		commas &&
		between.at(-1)?.text === "," &&
		between.length <= LONGEST_INTERRUPTION &&
		between.some((token) => speechVerbs.has(token.norm))
	);
}

function unitOf(
	pieces: readonly Quotation[],
	claim: Sentence,
	paragraph: readonly Token[],
): QuoteUnit | undefined {
	const [quotation] = pieces;
	if (quotation === undefined) return undefined;
	const all = pieces.flatMap((piece, at) => wordsOf(piece, at > 0, paragraph));
	const own = all.filter((word) => word.start >= claim.start && word.end <= claim.end);
	const first = own[0];
	const last = own.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const words = own.length >= LEAST_WORDS ? own : all;
	if (words.length < LEAST_WORDS) return undefined;
	return { start: first.start, end: last.end, words: words.slice(0, LONGEST_QUOTE), quotation };
}

function wordsOf(
	quotation: Quotation,
	continued: boolean,
	paragraph: readonly Token[],
): readonly DraftWord[] {
	return quotedWords(tokensIn(paragraph, quotation.inner)).map((word, at) => ({
		...word,
		gapBefore: word.afterEllipsis || (continued && at === 0),
	}));
}

/** The tokens inside the span; a sentence may be as long as a book, so the first is found by halving. */
function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
	return tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end));
}
