import { stopWords } from "./data/stop-words.ts";
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

const TOKEN =
	/https?:\/\/[^\s<>()[\]]+|\d+(?:[.,]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad]*(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of `text.slice(span)`, in order, leaving out what stands in a masked part. */
export function tokenize(text: string, span: Span, masked: readonly Span[] = []): readonly Token[] {
	const tokens: Token[] = [];
	for (const visible of unmasked(span, masked)) {
		for (const match of text.slice(visible.start, visible.end).matchAll(TOKEN)) {
			tokens.push(token(match[0], visible.start + match.index));
		}
	}
	return tokens;
}

/** The parts of `span` outside the masked spans, in order. */
function unmasked(span: Span, masked: readonly Span[]): readonly Span[] {
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

function token(text: string, start: number): Token {
	const base = { start, end: start + text.length, text };
	const first = text.charAt(0);
	if (/\p{N}/u.test(first)) {
		const figure = text.replace(/,(?=\d{3})/g, "");
		return { ...base, kind: "number", norm: figure, term: figure, content: true, capital: false };
	}
	if (!/[\p{L}\p{M}_]/u.test(first)) {
		return { ...base, kind: "mark", norm: foldMark(text), term: "", content: false, capital: false };
	}
	const norm = foldWord(text);
	const shouted = text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
	const bare = foldDiacritics(norm).replace(/'s?$/, "").replace(/\./g, "");
	const capital = /\p{Lu}/u.test(first);
	// "US" and "WHO" are names, "us" and "who" are function words.
	if (stopWords.has(bare))
		return { ...base, kind: "word", norm, term: shouted ? `${bare}^` : bare, content: shouted, capital };
	return {
		...base,
		kind: "word",
		norm,
		term: shouted ? bare : stem(americanSpelling(bare)),
		content: true,
		capital,
	};
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
