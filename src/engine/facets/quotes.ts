// Quotation marks are paired in one pass over a paragraph; only the outermost pairs count. What a mark does is read
// from its shape and from the characters beside it, since straight marks, apostrophes and German or Swedish marks
// cannot be told apart by shape alone.
import { elisions, labelWords, namingVerbs, speechVerbs } from "../data/quotations.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";

/** Quoted words with their marks. */
export interface Quotation extends Span {
	/** The words between the marks. */
	readonly inner: Span;
	/** False when the paragraph begins or ends inside the quotation. */
	readonly closed: boolean;
	/** What somebody said, or the name of something: a title, a nickname, a scare quote. */
	readonly kind: "speech" | "label";
	/** Whether a reporting verb stands near it. */
	readonly reported: boolean;
}

interface Mark extends Span {
	readonly double: boolean;
	/** Index of the mark's last token. */
	readonly at: number;
	readonly shape: string;
	readonly canOpen: boolean;
	readonly canClose: boolean;
}

interface Pair {
	readonly open: Mark | undefined;
	readonly close: Mark | undefined;
}

const DOUBLE = /^["“”„‟«»＂「」『』]$/;
const SINGLE = /^['’‘‚‛‹›]$/;
const REACH = 12;
/** "They call the valley “…”": words between the verb and the marks. */
const LABEL_REACH = 4;
const LONGEST_NICKNAME = 6;

/**
 * The outermost quotations of a paragraph, in order. `tokens` are the paragraph's, offsets into `text`. A quotation
 * that opens the paragraph and is not closed runs to its end; one that only closes runs from its beginning.
 */
export function quotationsOf(text: string, tokens: readonly Token[]): readonly Quotation[] {
	const first = tokens[0];
	const last = tokens.at(-1);
	if (first === undefined || last === undefined) return [];
	const pairs = pairsOf(marksOf(text, tokens), tokens);
	return pairs.map(({ open, close }, at) => {
		const inner = { start: open?.end ?? first.start, end: close?.start ?? last.end };
		const from = open?.at ?? 0;
		const to = close?.at ?? tokens.length - 1;
		const before = tokens.slice(Math.max((pairs[at - 1]?.close?.at ?? -1) + 1, from - REACH), from);
		const after = tokens.slice(to + 1, Math.min(pairs[at + 1]?.open?.at ?? tokens.length, to + 1 + REACH));
		const reported = [...before, ...after].some(
			(token) => speechVerbs.has(token.norm) || token.norm === "according",
		);
		return {
			start: open?.start ?? first.start,
			end: close?.end ?? last.end,
			inner,
			closed: open !== undefined && close !== undefined,
			reported,
			kind: isNickname(tokens, from, to) ? "label" : kindOf(tokens.slice(from, to + 1), before, reported),
		};
	});
}

function marksOf(text: string, tokens: readonly Token[]): readonly Mark[] {
	const marks: Mark[] = [];
	tokens.forEach((token, at) => {
		if (token.kind !== "mark") return;
		const double = DOUBLE.test(token.text);
		if (!double && !SINGLE.test(token.text)) return;
		const previous = marks.at(-1);
		const mark = readMark(text, token, at, double);
		// Two apostrophes are a typewriter's double mark.
		if (previous !== undefined && isPairOfSingles(previous, mark))
			marks[marks.length - 1] = merged(previous, mark);
		else marks.push(mark);
	});
	return marks;
}

function readMark(text: string, token: Token, at: number, double: boolean): Mark {
	const before = neighbour(text, token.start - 1, -1);
	const after = neighbour(text, token.end, 1);
	const opensAfter = before === "" || /[\s([{\-–—―/:"'“‘«„‚‹]/.test(before) || /[“„‘‚]/.test(token.text);
	const canOpen = opensAfter && /\S/.test(after);
	const canClose = /\S/.test(before) && !/[([{]/.test(before);
	return { start: token.start, end: token.end, double, at, shape: token.text, canOpen, canClose };
}

/** The character beside a mark, past the marks of Markdown emphasis. */
function neighbour(text: string, from: number, step: 1 | -1): string {
	let at = from;
	while (/[*_~]/.test(text.charAt(at))) at += step;
	return text.charAt(at);
}

function isPairOfSingles(a: Mark, b: Mark): boolean {
	return !a.double && !b.double && a.end === b.start && a.shape === "'" && b.shape === "'";
}

function merged(a: Mark, b: Mark): Mark {
	return { ...b, start: a.start, double: true, shape: '"', canOpen: a.canOpen, canClose: a.canClose };
}

function pairsOf(marks: readonly Mark[], tokens: readonly Token[]): readonly Pair[] {
	const pairs: Pair[] = [];
	let at = 0;
	while (at < marks.length) {
		const mark = marks[at];
		if (mark === undefined) break;
		const close = opens(mark, tokens) ? closingOf(marks, at, tokens) : undefined;
		if (close !== undefined) {
			pairs.push({ open: mark, close: marks[close] });
			at = close + 1;
			continue;
		}
		if (mark.double && opens(mark, tokens) && isRunning(mark, marks))
			return [...pairs, { open: mark, close: undefined }];
		if (mark.double && pairs.length === 0 && !opens(mark, tokens) && isOrphan(mark, tokens))
			pairs.push({ open: undefined, close: mark });
		at++;
	}
	return pairs;
}

function opens(mark: Mark, tokens: readonly Token[]): boolean {
	if (!mark.canOpen) return false;
	if (mark.double) return true;
	const next = tokens[mark.at + 1];
	if (next === undefined || mark.shape === "›" || mark.shape === "’") return false;
	return next.kind !== "number" && !elisions.has(next.norm);
}

/** A paragraph that begins with a mark and does not close it is one of several of a running quotation. */
function isRunning(mark: Mark, marks: readonly Mark[]): boolean {
	return mark.at === 0 && !marks.some((other) => other !== mark && other.double);
}

/** A closing mark of which the opening one stands in an earlier paragraph; not the inches of `6"`, nor markup's `="`. */
function isOrphan(mark: Mark, tokens: readonly Token[]): boolean {
	const before = tokens[mark.at - 1];
	return mark.canClose && before?.kind !== "number" && before?.text !== "=";
}

function closingOf(marks: readonly Mark[], from: number, tokens: readonly Token[]): number | undefined {
	const open = marks[from];
	if (open === undefined) return undefined;
	let doubtful: number | undefined;
	for (let at = from + 1; at < marks.length; at++) {
		const mark = marks[at];
		if (mark === undefined || mark.double !== open.double) continue;
		if (closes(open, mark)) {
			if (open.double || !isPossessive(mark, tokens)) return at;
			doubtful ??= at;
		} else if (opens(mark, tokens)) break;
	}
	return doubtful;
}

const CLOSERS: Readonly<Record<string, string>> = {
	"„": "“”‟",
	"«": "»",
	"»": "«",
	"‚": "‘’",
	"‹": "›",
	"「": "」",
	"『": "』",
};

function closes(open: Mark, mark: Mark): boolean {
	if (!mark.canClose) return false;
	const closers = CLOSERS[open.shape];
	if (closers !== undefined) return closers.includes(mark.shape);
	if (mark.shape === "“" || mark.shape === "‘" || mark.shape === "«" || mark.shape === "»") return false;
	return !(mark.canOpen && /["'＂]/.test(mark.shape));
}

/** "the workers' union": an apostrophe after s, followed by another word. */
function isPossessive(mark: Mark, tokens: readonly Token[]): boolean {
	const before = tokens[mark.at - 1];
	const after = tokens[mark.at + 1];
	return (
		before?.kind === "word" &&
		/[sxz]$/.test(before.norm) &&
		after?.kind === "word" &&
		!speechVerbs.has(after.norm)
	);
}

function kindOf(quoted: readonly Token[], before: readonly Token[], reported: boolean): Quotation["kind"] {
	const words = quoted.filter((token) => token.kind !== "mark");
	const article = words.length <= 3 && /^(?:the|a|an)$/.test(before.at(-1)?.norm ?? "");
	if (isTitle(words) || labelWords.has(before.at(article ? -2 : -1)?.norm ?? "")) return "label";
	const named = before.slice(-LABEL_REACH).some((token) => namingVerbs.has(token.norm));
	if (named && words.length <= LONGEST_NICKNAME) return "label";
	return words.length >= 4 || reported ? "speech" : "label";
}

const LONGEST_MIDDLE_NAME = 3;

/** "Jane 'Dot' Cole": a word or two between two words of a name. */
function isNickname(tokens: readonly Token[], from: number, to: number): boolean {
	const [before, after] = [tokens[from - 1], tokens[to + 1]];
	const short = to - from - 1 > 0 && to - from - 1 <= LONGEST_MIDDLE_NAME;
	const named = [before, after].every((token) => token?.kind === "word" && token.capital && token.content);
	return short && named && !/[.!?,]/.test(tokens[to - 1]?.text ?? "");
}

/** Every word of content has a capital: "The Old Man and the Sea". */
function isTitle(words: readonly Token[]): boolean {
	const content = words.filter((word) => word.content && word.kind === "word");
	return content.length >= 2 && content.every((word) => word.capital);
}

/** Whether any token may be a quotation mark. */
export function hasQuoteMark(tokens: readonly Token[]): boolean {
	return tokens.some((token) => token.kind === "mark" && /["'「」『』]/.test(token.norm));
}
