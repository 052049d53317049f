// What of an article is compared to tell copies: its words as numbers, and winnowed fingerprints of its runs (S.
// Schleimer, D. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003).
import { smallNumbers } from "../data/small-numbers.ts";
import type { Passage } from "../passages.ts";
import { type Token, token, tokenTexts } from "../tokens.ts";

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

/** A token as far as prints need it. */
interface Piece {
	readonly mark: boolean;
	readonly number: boolean;
	/** Of a mark, what it is when it opens, closes or either does a quotation, or joins figures. */
	readonly sign: "open" | "close" | "quote" | "join" | undefined;
	readonly hash: number;
	readonly digits: number;
}

/** Words of a corpus that are remembered. */
const MOST_PIECES = 1 << 16;

/** Makes prints; most words have been met before, and nothing is worked out of them again. */
export class PrintReader {
	readonly #known = new Map<string, Piece>();

	/** The print of an article; empty for one without prose. */
	read(passages: readonly Passage[]): Print {
		const words: Word[] = [];
		for (const passage of passages) if (passage.kind !== "headline") this.#addWords(passage, words);
		const hashes = Int32Array.from(words, ({ hash }) => hash);
		return {
			words: hashes,
			figure: Uint8Array.from(words, ({ digits }) => digits),
			quoted: Uint8Array.from(words, ({ quoted }) => Number(quoted)),
			fingerprints: winnowed(runHashes(hashes)),
		};
	}

	/** The content terms of a text too short to tell by itself whom it is about; of a longer one, of its beginning. */
	opening(passages: readonly Passage[]): ReadonlySet<string> {
		const words: Word[] = [];
		const terms = new Set<string>();
		for (const passage of passages) {
			if (passage.kind === "headline") continue;
			this.#addWords(passage, words);
			if (words.length >= 2 * SHORT) break;
			for (const { content, term } of passage.tokens) if (content) terms.add(term);
		}
		return terms;
	}

	#addWords({ article, start, end, masked }: Passage, words: Word[]): void {
		let inside = false;
		let last: Word | undefined;
		let joined = false;
		for (const { text, start: at } of tokenTexts(article.text, { start, end }, masked)) {
			const { mark, number, sign, hash, digits } = this.#piece(text);
			if (mark) {
				if (sign === "open" || sign === "close") inside = sign === "open";
				else if (sign === "quote") inside = !inside;
				joined = sign === "join" && at === last?.end;
				continue;
			}
			const stop = at + text.length;
			// "6-3/16" is one figure.
			if (joined && last !== undefined && last.digits > 0 && number && at === last.end + 1) {
				last.hash = hashOf(token(text, at).norm, hashOf("/", last.hash));
				last.digits = Math.min(9, last.digits + digits);
				last.end = stop;
				continue;
			}
			joined = false;
			last = { hash, digits, quoted: inside, end: stop };
			words.push(last);
		}
	}

	#piece(text: string): Piece {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		if (this.#known.size >= MOST_PIECES) this.#known.clear();
		const read = token(text, 0);
		const piece: Piece = {
			mark: read.kind === "mark",
			number: read.kind === "number",
			sign: read.kind === "mark" ? signOf(read) : undefined,
			hash: hashOf(read.norm),
			digits: digitsOf(read),
		};
		this.#known.set(text, piece);
		return piece;
	}
}

interface Word {
	hash: number;
	digits: number;
	readonly quoted: boolean;
	end: number;
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

function digitsOf({ kind, norm }: Token): number {
	if (kind === "number") return Math.min(9, norm.replace(/\D/g, "").length);
	return smallNumbers.has(norm) ? 1 : 0;
}

function signOf({ text, norm }: Token): Piece["sign"] {
	if (norm === "-" || norm === "/") return "join";
	if (norm !== '"') return undefined;
	if (/[“„«]/.test(text)) return "open";
	return /[”»]/.test(text) ? "close" : "quote";
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

/** FNV-1a over UTF-16 code units, after those of `before`. */
function hashOf(word: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash | 0;
}
