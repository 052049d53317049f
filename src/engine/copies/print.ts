// What of an article is compared to tell copies: its words as numbers, and winnowed fingerprints of its runs (S.
// Schleimer, D. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003).
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";

/** Words of a run: fewer recur by chance ("a Fed spokesman said"). */
export const RUN = 5;
/** Of so many runs in a row one is kept: two texts with RUN + WINDOW - 1 words in common share a fingerprint. */
const WINDOW = 6;

/** An article as numbers; index for index, `words`, `figure` and `quoted` speak of one word. */
export interface Print {
	/** A hash of each word of the prose, marks and headline left out. */
	readonly words: Int32Array;
	/** 0 for a word, else how many digits the figure has. */
	readonly figure: Uint8Array;
	/** 1 inside quotation marks. */
	readonly quoted: Uint8Array;
	/** Winnowed hashes of runs, each once. */
	readonly fingerprints: readonly number[];
	/** The content terms of the headline, as the index has them. */
	readonly headline: readonly string[];
	/** The content terms of a text too short to tell by itself whom it is about; of a longer one, of its beginning. */
	readonly opening: ReadonlySet<string>;
}

/** Texts of at most so many words are told apart by their headlines, too. */
export const SHORT = 60;

/** The print of an article; empty for one without prose. */
export function printOf(passages: readonly Passage[]): Print {
	const words: number[] = [];
	const figure: number[] = [];
	const quoted: number[] = [];
	const headline: string[] = [];
	const opening = new Set<string>();
	for (const { kind, tokens } of passages) {
		let inside = false;
		for (const token of tokens) {
			if (kind === "headline") {
				if (token.content) headline.push(token.term);
			} else if (token.kind === "mark") {
				if (token.norm === '"') inside = opensQuote(token) ?? !inside;
			} else {
				if (token.content && words.length < 2 * SHORT) opening.add(token.term);
				words.push(hashOf(token.norm));
				figure.push(token.kind === "number" ? Math.min(9, token.norm.replace(/\D/g, "").length) : 0);
				quoted.push(Number(inside));
			}
		}
	}
	const hashes = Int32Array.from(words);
	const fingerprints = winnowed(runHashes(hashes));
	return {
		words: hashes,
		figure: Uint8Array.from(figure),
		quoted: Uint8Array.from(quoted),
		...{ fingerprints, headline, opening },
	};
}

function opensQuote({ text }: Token): boolean | undefined {
	if (/[“„«]/.test(text)) return true;
	return /[”»]/.test(text) ? false : undefined;
}

/** The hash of every run of RUN words, by its first word; one of the whole text when that is shorter. */
export function runHashes(words: Int32Array): Int32Array {
	const count = Math.max(0, words.length - RUN + 1);
	const hashes = new Int32Array(count);
	for (let at = 0; at < count; at++) {
		let hash = 0;
		for (let step = 0; step < RUN; step++)
			hash = Math.imul(hash ^ (words[at + step] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
		hashes[at] = hash;
	}
	return hashes;
}

/** The least hash of each window, the last one of equals. */
function winnowed(hashes: Int32Array): readonly number[] {
	const kept = new Set<number>();
	for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from++) {
		const window = hashes.subarray(from, from + WINDOW);
		if (window.length > 0) kept.add(window.reduce((least, hash) => (hash <= least ? hash : least)));
	}
	return [...kept];
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash | 0;
}
