import { speechVerbs } from "../data/quotations.ts";
import { quotedWords } from "../facets/quoted-words.ts";
import { type Quotation, quotationsOf } from "../facets/quotes.ts";
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { ClaimContext } from "./comparison.ts";
import type { SourceWord } from "./quote-alignment.ts";

/** A passage with its neighbours, as one run of words. */
export interface Stretch {
	readonly passages: readonly Passage[];
	readonly words: readonly SourceWord[];
	/** A word's `quotation` is an index into these. */
	readonly quotations: readonly Quotation[];
}

/** A reporting clause longer than this is a text of its own, not an interruption of the speaker. */
const LONGEST_ASIDE = 25;
const LONGEST_STRETCH = 1500;

/** The passage among its neighbours up to `reach` before and after, in order. */
export function withNeighbours(context: ClaimContext, passage: Passage, reach: number): readonly Passage[] {
	return [...context.neighbours(passage, reach), passage].sort((a, b) => a.ordinal - b.ordinal);
}

/** The words and quotations of passages that follow each other in one article. */
export function stretchOf(passages: readonly Passage[]): Stretch {
	const text = passages[0]?.article.text ?? "";
	const quotations = paragraphs(passages).flatMap((tokens) => quotationsOf(text, tokens));
	return { passages, words: withAsides(wordsOf(passages, quotations).slice(0, LONGEST_STRETCH)), quotations };
}

/** The tokens of each paragraph of the stretch: quotation marks pair inside a paragraph. */
export function paragraphs(passages: readonly Passage[]): readonly (readonly Token[])[] {
	const groups: Token[][] = [];
	let previous: Passage | undefined;
	for (const passage of passages) {
		const group = groups.at(-1);
		const same = previous?.paragraph === passage.paragraph && previous.kind === passage.kind;
		if (group !== undefined && same) group.push(...passage.tokens);
		else groups.push([...passage.tokens]);
		previous = passage;
	}
	return groups;
}

function wordsOf(passages: readonly Passage[], quotations: readonly Quotation[]): readonly SourceWord[] {
	const words: SourceWord[] = [];
	let next = 0;
	for (const [passage, { tokens }] of passages.entries()) {
		for (const word of quotedWords(tokens)) {
			while ((quotations[next]?.inner.end ?? Infinity) < word.end) next++;
			const inside = (quotations[next]?.inner.start ?? Infinity) <= word.start;
			words.push({ ...word, aside: false, passage, quotation: inside ? next : -1 });
		}
	}
	return words;
}

/** Marks the words between two quotations where they report who speaks: “We will sign,” she said, “the deal.” */
function withAsides(words: readonly SourceWord[]): readonly SourceWord[] {
	const marked = [...words];
	let from: number | undefined;
	words.forEach((word, at) => {
		if (word.quotation >= 0) {
			if (from !== undefined) markAside(marked, from + 1, at);
			from = at;
		}
	});
	return marked;
}

function markAside(words: SourceWord[], from: number, to: number): void {
	const between = words.slice(from, to);
	if (between.length > LONGEST_ASIDE || !between.some((word) => speechVerbs.has(word.token.norm))) return;
	between.forEach((word, at) => {
		words[from + at] = { ...word, aside: true };
	});
}
