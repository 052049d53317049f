import { cardinals, tens } from "../data/number-words.ts";
import { fillers } from "../data/quotations.ts";
import { spellingVariants } from "../data/spelling-variants.ts";
import type { Span } from "../model.ts";
import { americanSpelling } from "../stem.ts";
import { foldDiacritics, type Token } from "../tokens.ts";

/** A word, figure, currency or percent sign as quotations are compared: typography and spelling do not count. */
export interface QuotedWord extends Span {
	/** Equal keys are the same word. */
	readonly key: string;
	readonly token: Token;
	/** An editor's word in square brackets, or one whose beginning or end is bracketed: "[T]he", "sign[ed]". */
	readonly editorial: boolean;
	/** A whole word in square brackets, which may stand for several of the speaker's. */
	readonly inserted: boolean;
	/** What a transcript may leave out: "um". */
	readonly filler: boolean;
	/** The first word, or the first after a full stop or a quotation mark: its capital says nothing. */
	readonly opening: boolean;
	/** Whether dots of omission stand between the word before and this one. */
	readonly afterEllipsis: boolean;
	/** The mark that stands straight before it, or "". */
	readonly markBefore: string;
}

const SIGNS: Readonly<Record<string, string>> = {
	"%": "percent",
	"&": "and",
	$: "$",
	"€": "€",
	"£": "£",
	"¥": "¥",
};

/** The words of a run of tokens, in order; other marks are left out. */
export function quotedWords(tokens: readonly Token[]): readonly QuotedWord[] {
	const words: QuotedWord[] = [];
	let gap: Token[] = [];
	let brackets = 0;
	for (const token of tokens) {
		const key = keyOf(token);
		if (key === undefined) {
			gap.push(token);
			if (token.text === "[") brackets++;
			if (token.text === "]") brackets = Math.max(0, brackets - 1);
			continue;
		}
		const last = words.at(-1);
		if (last !== undefined && isOneWord(last, gap, token)) {
			words[words.length - 1] = {
				...last,
				key: wordKey(last.key + key),
				end: token.end,
				editorial: true,
				inserted: false,
			};
		} else words.push(quotedWord(token, key, gap, brackets > 0, last === undefined));
		gap = [];
	}
	return withBrackets(words, tokens);
}

/** Square brackets belong to the word they touch, so that a span never cuts a pair of them. */
function withBrackets(words: readonly QuotedWord[], tokens: readonly Token[]): readonly QuotedWord[] {
	if (!words.some((word) => word.editorial)) return words;
	const opened = new Set(tokens.filter((token) => token.text === "[").map((token) => token.end));
	const closed = new Set(tokens.filter((token) => token.text === "]").map((token) => token.start));
	return words.map((word) => {
		const start = opened.has(word.start) ? word.start - 1 : word.start;
		return { ...word, start, end: closed.has(word.end) ? word.end + 1 : word.end };
	});
}

function quotedWord(
	token: Token,
	key: string,
	gap: readonly Token[],
	editorial: boolean,
	first: boolean,
): QuotedWord {
	const dots = gap.reduce((sum, mark) => sum + (mark.text === "…" ? 3 : mark.text === "." ? 1 : 0), 0);
	return {
		start: token.start,
		end: token.end,
		key,
		token,
		editorial,
		inserted: editorial,
		filler: fillers.has(key),
		opening: first || gap.some((mark) => /["'.!?:…]/.test(mark.norm)),
		afterEllipsis: dots >= 3,
		markBefore: gap.at(-1)?.norm ?? "",
	};
}

/** "[T]he", "sign[ed]": only brackets stand between the two. */
function isOneWord(last: Span, gap: readonly Token[], token: Token): boolean {
	const touching = token.start - last.end === gap.length && gap.length > 0;
	return touching && token.kind === "word" && gap.every((mark) => mark.text === "[" || mark.text === "]");
}

/** The key of a token by itself; undefined for marks that are no words. */
export function keyOf(token: Token): string | undefined {
	if (token.kind === "mark") return SIGNS[token.text];
	const figure = cardinals.get(token.norm) ?? tens.get(token.norm);
	if (figure !== undefined) return String(figure);
	return token.kind === "number" ? token.norm : wordKey(foldDiacritics(token.norm).replace(/\./g, ""));
}

/** The key of a lower-case word in plain letters: British and American spellings have one. */
export function wordKey(word: string): string {
	return spellingVariants.get(word) ?? americanSpelling(word);
}
