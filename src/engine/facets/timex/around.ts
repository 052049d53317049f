import type { Match } from "./patterns.ts";
import type { Piece } from "./pieces.ts";

/** An expression and the pieces beside it; "" beyond the ends. */
export interface Around {
	/** Its own pieces, in lower case, joined with blanks. */
	readonly words: string;
	readonly first: Piece | undefined;
	/** In lower case. */
	readonly before: string;
	readonly beforeThat: string;
	readonly after: string;
	readonly afterThat: string;
	/** As written. */
	readonly beforeText: string;
	readonly afterText: string;
	/** A letter, figure or currency sign touches it: the expression is a part of something else. */
	readonly cut: boolean;
	/** A hyphen touches its end. */
	readonly hyphened: boolean;
}

/** What stands around a match. */
export function aroundOf({ first, next }: Match, pieces: readonly Piece[]): Around {
	const before = pieces[first - 1];
	const after = pieces[next];
	const touchesBefore = pieces[first]?.glued === true && /[\p{L}\p{N}$£€¥#@/&_]$/u.test(before?.text ?? "");
	const touchesAfter = after?.glued === true && /^[\p{L}\p{N}%&/_@]/u.test(after.text);
	return {
		words: wordsOf(pieces, first, next),
		first: pieces[first],
		before: before?.lower ?? "",
		beforeThat: pieces[first - 2]?.lower ?? "",
		after: after?.lower ?? "",
		afterThat: pieces[next + 1]?.lower ?? "",
		beforeText: before?.text ?? "",
		afterText: after?.text ?? "",
		cut: touchesBefore || touchesAfter,
		hyphened: after?.glued === true && /^[-‐‑]$/.test(after.text),
	};
}

function wordsOf(pieces: readonly Piece[], first: number, next: number): string {
	let words = pieces[first]?.lower ?? "";
	for (let at = first + 1; at < next; at++) words += ` ${pieces[at]?.lower}`;
	return words;
}

/** Whether the word begins with a capital. */
export function isCapital(text: string | undefined): boolean {
	return /^\p{Lu}/u.test(text ?? "");
}
