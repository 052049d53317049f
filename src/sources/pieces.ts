import type { ArticleBlock, Span } from "../engine/model.ts";

/** A paragraph, heading or item of a saved page, before it is known whether the article has written it. */
export interface Piece extends Span {
	readonly kind: "heading" | "paragraph" | "quotation" | "list-item";
	/** 1 to 6 for headings, else null. */
	readonly level: number | null;
	readonly masked: ArticleBlock["masked"];
	/** What a reader sees: without markup, on one line. */
	readonly words: string;
	/** True when all of it is one link. */
	readonly isLink: boolean;
	/** True when an empty line stands before it. */
	readonly apart: boolean;
}

/** How many words the text has, by its white space. */
export function wordCount(text: string): number {
	return text === "" ? 0 : text.split(/\s+/).length;
}

/** True when a text begins as the middle of a sentence does. */
export function beginsInside(text: string): boolean {
	return /^[,;)]|^["'“‘(]?\p{Ll}/u.test(text);
}

const SMALL_WORDS =
	/^(?:and|of|for|the|de|del|der|di|da|la|le|van|von|in|at|on|with|&|und|y|et|al\.?|bin|bint|ibn|ben|ter|ten|den|dos|das|do|du|zu|af)$/i;

/** True when every word that counts is capitalised and none is a figure: "Noor el-Sayed", "Bank of England". */
export function isName(text: string): boolean {
	const words = text.split(/[\s,/|]+/).filter(Boolean);
	return (
		words.length > 0 &&
		words.every(
			(word) =>
				SMALL_WORDS.test(word) ||
				/^["'“(]?(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}\p{M}.'’\-&]*[)"'”]?$/u.test(word),
		) &&
		words.some((word) => !SMALL_WORDS.test(word))
	);
}
