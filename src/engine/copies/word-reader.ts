import { smallNumbers } from "../data/small-numbers.ts";
import { CopiedUnits, LONGEST_PIECE, PieceTable, pieceHash } from "../index/piece-table.ts";
import type { Span } from "../model.ts";
import { type Token, token, tokenPattern, unmasked } from "../tokens.ts";
import { plainEnd } from "./plain-tokens.ts";
import type { Words } from "./words.ts";

/** What a token is: a word, a figure, or what a mark does. */
const WORD = 0;
const FIGURE = 1;
const MARK = 2;
const OPEN = 3;
const CLOSE = 4;
/** Opens or closes a quotation. */
const QUOTE = 5;
/** Joins figures. */
const JOIN = 6;

/** Tokens of a corpus that are remembered. */
const MOST_PIECES = 1 << 16;

/** A token as far as words need it. */
interface Piece {
	readonly kind: number;
	readonly hash: number;
	readonly digits: number;
}

/** A part of a text without masks in it. */
interface Part {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly units: Uint16Array;
}

/** Reads texts as words; a token that was met before is known by its code units, and nothing is made of it again. */
export class WordReader {
	readonly #copied = new CopiedUnits();
	readonly #pattern = tokenPattern();
	readonly #table = new PieceTable();
	/** By value in the table. */
	readonly #pieces: Piece[] = [];
	/** Where the last word ends, whether it may go on after the mark there, and whether a quotation is open. */
	#wordEnd = -1;
	#joined = false;
	#inside = false;

	/** Appends the words of `text.slice(span)` outside the masked spans; no quotation is open before. */
	read(text: string, span: Span, masked: readonly Span[], words: Words): void {
		this.#wordEnd = -1;
		this.#joined = false;
		this.#inside = false;
		for (const { start, end } of unmasked(span, masked))
			this.#readPart({ text, start, end, units: this.#copied.copy(text, start, end) }, words);
	}

	#readPart(part: Part, words: Words): void {
		const { units, start } = part;
		const length = part.end - start;
		for (let at = 0; at < length; ) {
			const plain = plainEnd(units, at, length);
			const end = plain > 0 ? plain : this.#patternEnd(part, at);
			// White space is no token.
			if (end < 0) at++;
			else {
				this.#take(part, at, end, words);
				at = end;
			}
		}
	}

	/** Where a token ends that has to be looked at with all of Unicode; -1 when there is none. */
	#patternEnd({ text, start, end }: Part, at: number): number {
		this.#pattern.lastIndex = at;
		return this.#pattern.test(text.slice(start, end)) ? this.#pattern.lastIndex : -1;
	}

	#take(part: Part, from: number, to: number, words: Words): void {
		const { kind, hash, digits } = this.#piece(part, from, to);
		const [at, end] = [part.start + from, part.start + to];
		if (kind >= MARK) {
			if (kind === OPEN || kind === CLOSE) this.#inside = kind === OPEN;
			else if (kind === QUOTE) this.#inside = !this.#inside;
			this.#joined = kind === JOIN && at === this.#wordEnd;
			return;
		}
		// "6-3/16" is one figure.
		if (this.#joined && kind === FIGURE && words.lastDigits > 0 && at === this.#wordEnd + 1)
			words.join(hashOf(token(part.text.slice(at, end), 0).norm, hashOf("/", words.lastHash)), digits);
		else words.push(hash, digits, this.#inside);
		this.#joined = false;
		this.#wordEnd = end;
	}

	#piece({ text, start, units }: Part, from: number, to: number): Piece {
		if (to - from > LONGEST_PIECE) return pieceOf(text.slice(start + from, start + to));
		const hash = pieceHash(units, from, to);
		const known = this.#pieces[this.#table.find(hash, units, from, to)];
		if (known !== undefined) return known;
		if (this.#pieces.length >= MOST_PIECES) {
			this.#table.clear();
			this.#pieces.length = 0;
		}
		const read = text.slice(start + from, start + to);
		const piece = pieceOf(read);
		this.#table.add(hash, read, this.#pieces.length);
		this.#pieces.push(piece);
		return piece;
	}
}

function pieceOf(text: string): Piece {
	const read = token(text, 0);
	return { kind: kindOf(read), hash: hashOf(read.norm), digits: digitsOf(read) };
}

function kindOf({ kind, text, norm }: Token): number {
	if (kind !== "mark") return kind === "number" ? FIGURE : WORD;
	if (norm === "-" || norm === "/") return JOIN;
	if (norm !== '"') return MARK;
	if (/[“„«]/.test(text)) return OPEN;
	return /[”»]/.test(text) ? CLOSE : QUOTE;
}

function digitsOf({ kind, norm }: Token): number {
	if (kind === "number") return Math.min(9, norm.replace(/\D/g, "").length);
	return smallNumbers.has(norm) ? 1 : 0;
}

/** FNV-1a over UTF-16 code units, after those of `before`. */
function hashOf(word: string, before = 0x811c9dc5): number {
	let hash = before;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash | 0;
}
