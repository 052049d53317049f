import type { Alignment } from "../alignment.ts";
import type { Comparison } from "../divergences/comparison.ts";
import type { Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import { foldWord } from "../tokens.ts";

/** What a claim's words are looked for in. */
export interface SupportEvidence {
	/** The passage that lies nearest first, then those beside it and the next nearest. */
	readonly pairings: readonly Pairing[];
	/** Counts of the stems of every word of the nearest article, and of its pairs of words in a row, folded. */
	readonly stems: ReadonlyMap<string, number>;
	readonly bigrams: ReadonlySet<string>;
	/** Of the words around one word in the article, two on either side or one on each, what stands there. */
	readonly fillers: ReadonlyMap<string, ReadonlySet<string>>;
}

const MOST_PASSAGES = 7;
const SPEAKS = 0.15;
const WHOLE_ARTICLE = 400;

/** The passages that can support the claim; `nearest` is best first and holds the closest. */
export function supportEvidence(comparison: Comparison, nearest: readonly Alignment[]): SupportEvidence {
	const { closest, neighbours, pairingWith } = comparison;
	const passages = new Set<Passage>([closest.passage, ...neighbours(closest.passage, 1)]);
	for (const { passage, coverage } of nearest) {
		if (passages.size >= MOST_PASSAGES) break;
		if (coverage >= SPEAKS) passages.add(passage);
	}
	const article = [closest.passage, ...neighbours(closest.passage, WHOLE_ARTICLE)];
	return { pairings: [...passages].map(pairingWith), ...wordsOf(article) };
}

function wordsOf(passages: readonly Passage[]): Omit<SupportEvidence, "pairings"> {
	const stems = new Map<string, number>();
	const bigrams = new Set<string>();
	const fillers = new Map<string, Set<string>>();
	for (const { tokens } of passages) {
		fill(
			fillers,
			tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm),
		);
		let before = "";
		for (const token of tokens) {
			if (token.kind === "mark") {
				before = "";
				continue;
			}
			stems.set(token.term, (stems.get(token.term) ?? 0) + 1);
			bigrams.add(`${before} ${token.norm}`);
			before = token.norm;
		}
	}
	return { stems, bigrams, fillers };
}

function fill(fillers: Map<string, Set<string>>, words: readonly string[]): void {
	words.forEach((word, at) => {
		for (const frame of framesAt(words, at)) {
			const known = fillers.get(frame);
			if (known === undefined) fillers.set(frame, new Set([word]));
			else known.add(word);
		}
	});
}

/** The frames in which the word at a place stands: "a b _", "a _ b", "_ a b", with "" beyond the ends. */
export function framesAt(words: readonly string[], at: number): readonly string[] {
	const word = (offset: number) => words[at + offset] ?? "";
	return [`${word(-2)} ${word(-1)} _`, `${word(-1)} _ ${word(1)}`, `_ ${word(1)} ${word(2)}`];
}

/** The folded form of a word, without its possessive ending. */
export function foldedWord(text: string): string {
	return foldWord(text).replace(/['’]s$/, "");
}
