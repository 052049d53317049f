import { stopWords } from "./data/stop-words.ts";
import { GLUED_CURRENCY } from "./data/units.ts";
import type { Span } from "./model.ts";
import { americanSpelling, stem } from "./stem.ts";

/** A word, figure or mark of running text. Offsets are those of the text it was found in. */
export interface Token extends Span {
	readonly kind: "word" | "number" | "mark";
	/** As written. */
	readonly text: string;
	/** Lower case, typographic variants folded: what "the same word" means in a quotation. */
	readonly norm: string;
	/** Folded further (diacritics, possessive, spelling, inflection): what the index and the alignment compare. */
	readonly term: string;
	/** Function words and marks carry no content. */
	readonly content: boolean;
	readonly capital: boolean;
}

const PLAIN_TOKEN =
	/https?:\/\/[^\s<>()[\]]+|\d+(?:[.,]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad]*(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]|\p{No}/u;
/** A currency and the sum it is written onto are two. */
const TOKEN = new RegExp(`${GLUED_CURRENCY}|${PLAIN_TOKEN.source}`, "gu");

/** The tokens of `text.slice(span)`, in order, leaving out what stands in a masked part. */
export function tokenize(
	text: string,
	span: Span,
	masked: readonly Span[] = [],
	make = token,
): readonly Token[] {
	return unmasked(span, masked).flatMap(({ start, end }) =>
		Array.from(text.slice(start, end).matchAll(TOKEN), (match) => make(match[0], start + match.index)),
	);
}

/** A pattern that finds the token that begins at its `lastIndex`; each caller has one of its own. */
export function tokenPattern(): RegExp {
	return new RegExp(TOKEN.source, "uy");
}

/** More words than the articles have that one check looks at. */
const MOST_REMEMBERED = 20_000;
/** A longer one would hold on to the text that it is cut from. */
const LONGEST_REMEMBERED = 12;

/** What makes tokens as `token` does, and remembers what it has made of a text. */
export function rememberedTokens(): typeof token {
	const known = new Map<string, Token>();
	return (text, start) => {
		const met = known.get(text);
		if (met !== undefined) return standing(met, start);
		const made = token(text, start);
		if (known.size >= MOST_REMEMBERED) known.clear();
		if (text.length <= LONGEST_REMEMBERED) known.set(text, made);
		return made;
	};
}

/** The same token at another place; written out, all tokens are of one shape, for which code stays optimised. */
function standing({ text, kind, norm, term, content, capital }: Token, start: number): Token {
	return { start, end: start + text.length, text, kind, norm, term, content, capital };
}

/** Whether some token of the text is no mark: every word or figure has such a character, and no mark has one. */
export function hasWord(text: string): boolean {
	return /[\p{L}\p{M}_\d\p{No}]/u.test(text);
}

/** The parts of `span` outside the masked spans, in order. */
export function unmasked(span: Span, masked: readonly Span[]): readonly Span[] {
	const parts: Span[] = [];
	let start = span.start;
	for (const mask of masked) {
		if (mask.end <= start || mask.start >= span.end) continue;
		if (mask.start > start) parts.push({ start, end: mask.start });
		start = mask.end;
	}
	if (start < span.end) parts.push({ start, end: span.end });
	return parts;
}

/** A text that is one token, as one that begins there. */
export function token(text: string, start: number): Token {
	const end = start + text.length;
	const kind = kindOf(text);
	if (kind === "number") {
		const figure = text.includes(",") ? text.replace(/,(?=\d{3})/g, "") : text;
		return { start, end, text, kind, norm: figure, term: figure, content: true, capital: false };
	}
	if (kind === "mark") {
		return { start, end, text, kind, norm: foldMark(text), term: "", content: false, capital: false };
	}
	const norm = foldWord(text);
	const bare = bareWord(norm);
	const capital = isCapital(text);
	const shouted = capital && text.length > 1 && text === text.toUpperCase();
	// "US" and "WHO" are names, "us" and "who" are function words.
	const functional = stopWords.has(bare);
	const term = functional ? (shouted ? `${bare}^` : bare) : shouted ? bare : stem(americanSpelling(bare));
	return { start, end, text, kind, norm, term, content: !functional || shouted, capital };
}

/** By the first character; the quick tests are for ASCII, which nearly all text is. */
function kindOf(text: string): Token["kind"] {
	const code = text.charCodeAt(0);
	if (code < 128) {
		if (code >= 48 && code <= 57) return "number";
		return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 ? "word" : "mark";
	}
	if (/^\p{N}/u.test(text)) return "number";
	return /^[\p{L}\p{M}]/u.test(text) ? "word" : "mark";
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Without diacritics, possessive and the stops of "u.s.". */
function bareWord(norm: string): string {
	if (/^[a-z0-9]+$/.test(norm)) return norm;
	return foldDiacritics(norm).replace(/'s?$/g, "").replace(/\./g, "");
}

/** Lower case; ligatures, soft hyphens, apostrophes and dashes as in plain typing. */
export function foldWord(text: string): string {
	const lower = text.toLowerCase();
	if (/^[a-z0-9]+$/.test(lower)) return lower;
	return lower
		.normalize("NFKC")
		.replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
		.replace(/[’ʼ‘]/g, "'");
}

/** A word folded, without its possessive ending. */
export function foldedWord(text: string): string {
	return foldWord(text).replace(/'s$/, "");
}

function foldMark(text: string): string {
	if (/[“”„«»″]/.test(text)) return '"';
	if (/[‘’‚‹›′]/.test(text)) return "'";
	if (/[‐‑‒–—―−]/.test(text)) return "-";
	return text;
}

/** Without diacritics: "Müller" and "Muller" are one name. */
export function foldDiacritics(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/ø/g, "o")
		.replace(/ł/g, "l")
		.replace(/ß/g, "ss");
}
