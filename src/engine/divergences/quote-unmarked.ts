import { boilerplate } from "../data/quotations.ts";
import { type QuotedWord, quotedWords } from "../facets/quoted-words.ts";
import { type Quotation, quotationsOf } from "../facets/quotes.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { sideOf } from "./quote-altered.ts";
import { paragraphs, withNeighbours } from "./quote-sources.ts";
import { hasQuoteMark } from "./quote-units.ts";

const LEAST_WORDS = 7;
const LEAST_CONTENT = 4;
/** Tokens of the claim, and words of a passage, beyond this are not compared. */
const LONGEST_CLAIM = 600;
const PARAGRAPH_REACH = 12;

/**
 * The longest run of at least seven words, four of them of content, that one of the passages has inside quotation
 * marks and the claim has without any; undefined when there is none, or when a passage has it as its own prose.
 * `marked` are the claim's quotations.
 */
export function unmarkedQuote(
	context: ClaimContext,
	marked: readonly Quotation[],
	passages: readonly Passage[],
): Divergence | undefined {
	if (context.claim.tokens.length < LEAST_WORDS) return undefined;
	const quoting = passages.filter((passage) => hasQuoteMark(passage.tokens));
	if (quoting.length === 0) return undefined;
	const words = plainWords(context, marked);
	let best: Copy | undefined;
	for (const passage of quoting) {
		const copy = longestCopy(context, words, passage);
		if (copy !== undefined && copy.draft.length > (best?.draft.length ?? 0)) best = copy;
	}
	const draft = best && sideOf(best.draft);
	const source = best && sideOf(best.source);
	if (
		best === undefined ||
		draft === undefined ||
		source === undefined ||
		isOwnProse(context, best.draft, passages)
	)
		return undefined;
	return {
		type: "quote/unmarked",
		direction: "omitted",
		relation: "compatible",
		confidence: best.draft.length >= 12 ? 0.9 : 0.75,
		draft,
		source: { ...source, passage: best.passage },
	};
}

interface Copy {
	readonly draft: readonly QuotedWord[];
	readonly source: readonly QuotedWord[];
	readonly passage: Passage;
}

/** The claim's words outside quotation marks; none in a block quotation, which needs no marks. */
function plainWords(context: ClaimContext, marked: readonly Quotation[]): readonly QuotedWord[] {
	const { claim, draft } = context;
	const block = draft.blocks.find((one) => one.start <= claim.start && claim.end <= one.end);
	if (block?.kind === "quotation") return [];
	return quotedWords(claim.tokens.slice(0, LONGEST_CLAIM)).filter(
		(word) => !marked.some((quotation) => covers(quotation, word)),
	);
}

function covers(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The passage's words inside quotation marks, a list for each quotation. */
function quotedStretches(context: ClaimContext, passage: Passage): readonly (readonly QuotedWord[])[] {
	const near = withNeighbours(context, passage, PARAGRAPH_REACH);
	const tokens =
		paragraphs(near).find((paragraph) => paragraph.some((token) => token.start === passage.start)) ??
		passage.tokens;
	const words = quotedWords(passage.tokens.slice(0, LONGEST_CLAIM));
	return quotationsOf(passage.article.text, tokens)
		.filter((quotation) => quotation.kind === "speech")
		.map((quotation) => words.filter((word) => covers(quotation.inner, word)));
}

function longestCopy(
	context: ClaimContext,
	words: readonly QuotedWord[],
	passage: Passage,
): Copy | undefined {
	if (longestRun(words, quotedWords(passage.tokens.slice(0, LONGEST_CLAIM))).length < LEAST_WORDS)
		return undefined;
	let best: Copy | undefined;
	for (const stretch of quotedStretches(context, passage)) {
		const { at, from, length } = longestRun(words, stretch);
		const draft = words.slice(at, at + length);
		if (length <= (best?.draft.length ?? 0) || !isTelling(draft)) continue;
		best = { draft, source: stretch.slice(from, from + length), passage };
	}
	return best;
}

/** The longest run of equal words: one row of the table of common suffixes at a time. */
function longestRun(
	a: readonly QuotedWord[],
	b: readonly QuotedWord[],
): { at: number; from: number; length: number } {
	let best = { at: 0, from: 0, length: 0 };
	let above: readonly number[] = [];
	a.forEach((word, i) => {
		const row = b.map((other, j) => (word.key === other.key ? (above[j - 1] ?? 0) + 1 : 0));
		row.forEach((length, j) => {
			if (length > best.length) best = { at: i - length + 1, from: j - length + 1, length };
		});
		above = row;
	});
	return best;
}

function isTelling(run: readonly QuotedWord[]): boolean {
	if (run.length < LEAST_WORDS) return false;
	const content = run.filter((word) => word.token.content).length;
	const text = run.map((word) => word.key).join(" ");
	return content >= LEAST_CONTENT && !boilerplate.some((stock) => text.includes(stock));
}

/** Some article says so in its own words, outside quotation marks. */
function isOwnProse(
	context: ClaimContext,
	run: readonly QuotedWord[],
	passages: readonly Passage[],
): boolean {
	return passages.some((passage) => {
		const quoted = quotedStretches(context, passage).flat();
		const plain = quotedWords(passage.tokens).filter(
			(word) => !quoted.some((other) => other.start === word.start),
		);
		return longestRun(run, plain).length === run.length;
	});
}
