// What of an article is compared to tell copies: its words as numbers, and winnowed fingerprints of its runs (S.
// Schleimer, D. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003).
import { smallNumbers } from "../data/small-numbers.ts";
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
	const words: Word[] = [];
	const headline: string[] = [];
	const opening = new Set<string>();
	for (const { kind, tokens } of passages) {
		if (kind === "headline") headline.push(...headlineTerms(tokens));
		else addWords(tokens, words);
		if (kind !== "headline" && words.length < 2 * SHORT)
			for (const token of tokens) if (token.content) opening.add(token.term);
	}
	const hashes = Int32Array.from(words, ({ norm }) => hashOf(norm));
	return {
		words: hashes,
		figure: Uint8Array.from(words, ({ digits }) => digits),
		quoted: Uint8Array.from(words, ({ quoted }) => Number(quoted)),
		fingerprints: winnowed(runHashes(hashes)),
		...{ headline, opening },
	};
}

interface Word {
	norm: string;
	digits: number;
	readonly quoted: boolean;
	end: number;
}

function addWords(tokens: readonly Token[], words: Word[]): void {
	let inside = false;
	let last: Word | undefined;
	let joined = false;
	for (const token of tokens) {
		if (token.kind === "mark") {
			if (token.norm === '"') inside = opensQuote(token) ?? !inside;
			joined = (token.norm === "-" || token.norm === "/") && token.start === last?.end;
			continue;
		}
		const digits = digitsOf(token);
		// "6-3/16" is one figure.
		if (
			joined &&
			last !== undefined &&
			last.digits > 0 &&
			token.kind === "number" &&
			token.start === last.end + 1
		) {
			last.norm += `/${token.norm}`;
			last.digits = Math.min(9, last.digits + digits);
			last.end = token.end;
			continue;
		}
		joined = false;
		last = { norm: token.norm, digits, quoted: inside, end: token.end };
		words.push(last);
	}
}

function digitsOf({ kind, norm }: Token): number {
	if (kind === "number") return Math.min(9, norm.replace(/\D/g, "").length);
	return smallNumbers.has(norm) ? 1 : 0;
}

/** The content of a headline; "<GT>" and "(NYSE: GT)" are signs of an exchange. */
function headlineTerms(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ content, term }, at) => {
		const sign = tokens[at - 1]?.text === "<" && tokens[at + 1]?.text === ">";
		return content && !sign ? [term] : [];
	});
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

/** The least hash of each window, the last one of equals; of a text shorter than a window the least of all. */
function winnowed(hashes: Int32Array): readonly number[] {
	const kept: number[] = [];
	let least = -1;
	for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from++) {
		const end = Math.min(hashes.length, from + WINDOW);
		const before = least;
		if (least < from) least = from;
		for (let at = least === before ? end - 1 : from; at < end; at++)
			if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
		if (least !== before && least < end) kept.push(hashes[least] ?? 0);
	}
	return [...new Set(kept)];
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash | 0;
}
