import { boilerplate } from "../data/quotations.ts";
import { type QuotedWord, quotedWords } from "../facets/quoted-words.ts";
import { hasQuoteMark, type Quotation, quotationsOf } from "../facets/quotes.ts";
import type { Passage } from "../passages.ts";
import { isInside } from "../spans.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { sideOf } from "./quote-altered.ts";
import { paragraphs, withNeighbours } from "./quote-sources.ts";

const LEAST_WORDS = 7;
const LEAST_CONTENT = 4;
/** The same for a source's own prose, which may be copied in parts: names and facts leave few other words. */
const LEAST_PROSE = 20;
const LEAST_PROSE_CONTENT = 9;
/** Tokens of the claim, and words of a passage, beyond this are not compared. */
const LONGEST_CLAIM = 600;
const PARAGRAPH_REACH = 12;

/**
 * The longest run of at least seven words, four of them of content, that one of the passages has inside quotation
 * marks and the claim has without any; else one of twenty, nine of content, that a passage has in any way. Undefined
 * when there is none. `marked` are the claim's quotations.
 */
export function unmarkedQuote(
	context: ClaimContext,
	marked: readonly Quotation[],
	passages: readonly Passage[],
): Divergence | undefined {
	if (context.claim.tokens.length < LEAST_WORDS) return undefined;
	const words = plainWords(context, marked);
	const quoted = longestOf(
		passages.filter(({ tokens }) => hasQuoteMark(tokens)),
		(passage) => longestCopy(context, words, passage),
	);
	if (quoted !== undefined && !isOwnProse(context, quoted.draft, passages))
		return divergence(quoted, quoted.draft.length >= 12 ? 0.9 : 0.75);
	const prose = longestOf(passages, (passage) => longestProse(words, passage));
	return prose === undefined ? undefined : divergence(prose, 0.75, OWN_WORDS);
}

/** The value of a run that the source has as its own prose. */
export const OWN_WORDS = "the source's own words";

function longestOf(
	passages: readonly Passage[],
	copyOf: (passage: Passage) => Copy | undefined,
): Copy | undefined {
	let best: Copy | undefined;
	for (const passage of passages) {
		const copy = copyOf(passage);
		if (copy !== undefined && copy.draft.length > (best?.draft.length ?? 0)) best = copy;
	}
	return best;
}

function divergence(copy: Copy, confidence: number, value?: string): Divergence | undefined {
	const [draft, source] = [sideOf(copy.draft), sideOf(copy.source)];
	if (draft === undefined || source === undefined) return undefined;
	return {
		type: "quote/unmarked",
		direction: "omitted",
		relation: "compatible",
		confidence,
		draft,
		source: { ...source, ...(value === undefined ? {} : { value }), passage: copy.passage },
	};
}

/** A run so long that nobody writes it twice, from a passage's prose. */
function longestProse(words: readonly QuotedWord[], passage: Passage): Copy | undefined {
	if (words.length < LEAST_PROSE) return undefined;
	const theirs = quotedWords(passage.tokens.slice(0, LONGEST_CLAIM));
	const { at, from, length } = longestRun(words, theirs);
	const draft = words.slice(at, at + length);
	const content = draft.filter(({ token }) => token.content).length;
	if (length < LEAST_PROSE || content < LEAST_PROSE_CONTENT || !isTelling(draft)) return undefined;
	return { draft, source: theirs.slice(from, from + length), passage };
}

interface Copy {
	readonly draft: readonly QuotedWord[];
	readonly source: readonly QuotedWord[];
	readonly passage: Passage;
}

/** The claim's words outside quotation marks; none in a block quotation, which needs no marks. */
function plainWords(context: ClaimContext, marked: readonly Quotation[]): readonly QuotedWord[] {
	const { claim, draft } = context;
	const block = draft.blocks.find((one) => isInside(claim, one));
	if (block?.kind === "quotation") return [];
	return quotedWords(claim.tokens.slice(0, LONGEST_CLAIM)).filter(
		(word) => !marked.some((quotation) => isInside(word, quotation)),
	);
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
		.map((quotation) => words.filter((word) => isInside(word, quotation.inner)));
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
