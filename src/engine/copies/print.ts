// What of an article is compared to tell copies: its words as numbers, and winnowed fingerprints of its runs (S.
// Schleimer, D. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003).
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import { WordReader } from "./word-reader.ts";
import { Words } from "./words.ts";

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
	readonly fingerprints: Uint32Array;
}

/** Texts of at most so many words are told apart by their headlines, too. */
export const SHORT = 60;

/** Makes prints. */
export class PrintReader {
	readonly #reader = new WordReader();
	readonly #words = new Words();

	/** The print of an article; empty for one without prose. */
	read(passages: readonly Passage[]): Print {
		this.#words.clear();
		for (const passage of passages) if (passage.kind !== "headline") this.#add(passage);
		const all = this.#words.slices();
		return { ...all, fingerprints: winnowed(runHashes(all.words)) };
	}

	/** The content terms of a text too short to tell by itself whom it is about; of a longer one, of its beginning. */
	opening(passages: readonly Passage[]): ReadonlySet<string> {
		this.#words.clear();
		const terms = new Set<string>();
		for (const passage of passages) {
			if (passage.kind === "headline") continue;
			this.#add(passage);
			if (this.#words.length >= 2 * SHORT) break;
			for (const { content, term } of passage.tokens) if (content) terms.add(term);
		}
		return terms;
	}

	#add({ article, start, end, masked }: Passage): void {
		this.#reader.read(article.text, { start, end }, masked, this.#words);
	}
}

/** The content terms of the headline, as the index has them. */
export function headlineTerms(passages: readonly Passage[]): readonly string[] {
	return passages.flatMap(({ kind, tokens }) => (kind === "headline" ? contentOf(tokens) : []));
}

/** "<GT>" and "(NYSE: GT)" are signs of an exchange. */
function contentOf(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ content, term }, at) => {
		const sign = tokens[at - 1]?.text === "<" && tokens[at + 1]?.text === ">";
		return content && !sign ? [term] : [];
	});
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

/** The least hash of each window, the last one of equals; of a text shorter than a window the least of all. */
function winnowed(hashes: Int32Array): Uint32Array {
	const kept = new Set<number>();
	let least = -1;
	for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from++) {
		const end = Math.min(hashes.length, from + WINDOW);
		const before = least;
		if (least < from) least = from;
		for (let at = least === before ? end - 1 : from; at < end; at++)
			if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
		if (least !== before && least < end) kept.add(hashes[least] ?? 0);
	}
	return Uint32Array.from(kept);
}
