import type { Span } from "../../model.ts";
import { firstEndingAfter, overlaps } from "../../spans.ts";
import type { ParsedSentence } from "../../syntax/tree.ts";
import type { Quotation } from "../quotes.ts";
import type { Frame } from "./candidate.ts";

/** An attribution on its way: in characters, and still open for the quotations beside it. */
export interface Draft {
	readonly source: Span | null;
	readonly cue: Span;
	readonly content: readonly Span[];
	readonly nested: boolean;
	readonly frame: Frame;
	readonly lemma: string;
	/** Whether quoted words beside it can be what is said. */
	readonly speech: boolean;
	/** Index of the sentence of its cue. */
	readonly at: number;
}

/**
 * The drafts with quotations joined: a content that touches a quotation takes in all of it, a verb of saying without
 * content takes the quotation beside it, and a quotation that nobody is named for goes on from the one before it in
 * the same paragraph or, when a paragraph is nothing but quotation, from the paragraph before.
 */
export function joinQuotations(
	text: string,
	sentences: readonly ParsedSentence[],
	quotations: readonly Quotation[],
	drafts: readonly Draft[],
): readonly Draft[] {
	const speech = quotations.filter((one) => one.kind === "speech");
	const stretched = quotedNested(spoken(text, drafts), speech).map((draft) =>
		draft.nested ? draft : stretch(draft, speech),
	);
	const filled = fill(text, sentences, speech, stretched);
	return carryOn(text, speech, filled).filter((draft) => draft.content.length > 0);
}

/** In a transcript all to the end of the line is the speaker's; what is attributed there is nested. */
function spoken(text: string, drafts: readonly Draft[]): readonly Draft[] {
	let end = 0;
	return drafts.map((draft) => {
		if (draft.cue.start < end && draft.frame !== "label") return { ...draft, nested: true };
		if (draft.frame !== "label" || draft.at === 0) return draft;
		end = lineEnd(text, draft.cue.end);
		const [first] = draft.content;
		return first === undefined
			? draft
			: { ...draft, content: [{ start: first.start, end: Math.max(end, first.end) }] };
	});
}

/** Where the line's words end: a full stop after them is left out. */
function lineEnd(text: string, from: number): number {
	const newline = text.indexOf("\n", from);
	let end = newline < 0 ? text.length : newline;
	while (end > from && /[\s.]/.test(text.charAt(end - 1))) end--;
	return end;
}

/** Contents that cut through a quotation grow to its ends. */
function stretch(draft: Draft, quotations: readonly Quotation[]): Draft {
	if (!draft.speech) return draft;
	const blocked = [draft.cue, ...(draft.source ? [draft.source] : [])];
	const content = draft.content.map((piece) => grown(piece, quotations, blocked));
	return { ...draft, content: united(content) };
}

function grown(piece: Span, quotations: readonly Quotation[], blocked: readonly Span[]): Span {
	let { start, end } = piece;
	for (let index = firstEndingAfter(quotations, start); index < quotations.length; index++) {
		const one = quotations[index];
		if (one === undefined || one.start >= end) break;
		if (blocked.some((span) => overlaps(one, span))) continue;
		start = Math.min(start, one.start);
		end = Math.max(end, one.end);
	}
	return { start, end };
}

function united(spans: readonly Span[]): readonly Span[] {
	const out: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		if (last !== undefined && span.start <= last.end)
			out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else out.push(span);
	}
	return out;
}

/** Verbs of saying without content take the quotation in their sentence, after their colon, or just before them. */
function fill(
	text: string,
	sentences: readonly ParsedSentence[],
	quotations: readonly Quotation[],
	drafts: readonly Draft[],
): readonly Draft[] {
	return drafts.map((draft) => {
		if (draft.content.length > 0 || !draft.speech) return draft;
		const sentence = sentences[draft.at];
		if (sentence === undefined) return draft;
		const own = besideIn(text, sentence, quotations, draft);
		return own === undefined ? draft : { ...draft, content: own };
	});
}

function besideIn(
	text: string,
	sentence: Span,
	quotations: readonly Quotation[],
	draft: Draft,
): readonly Span[] | undefined {
	const from = firstEndingAfter(quotations, sentence.start);
	const inside: Span[] = [];
	for (let index = from; index < quotations.length; index++) {
		const one = quotations[index];
		if (one === undefined || one.start >= sentence.end) break;
		if (one.end <= draft.cue.start || one.start >= draft.cue.end)
			inside.push({ start: one.start, end: one.end });
	}
	if (inside.length > 0) return inside;
	const next = quotations[from];
	if (
		text.charAt(draft.cue.end - 1) === ":" &&
		next !== undefined &&
		next.start >= draft.cue.end &&
		isGap(text, draft.cue.end, next.start)
	)
		return [{ start: next.start, end: next.end }];
	const before = quotations[from - 1];
	const lead = Math.min(draft.cue.start, draft.source?.start ?? draft.cue.start);
	if (before !== undefined && before.end <= lead && isGap(text, before.end, lead))
		return [{ start: before.start, end: before.end }];
	return undefined;
}

/** Only spaces and marks between. */
function isGap(text: string, start: number, end: number): boolean {
	return end - start < 12 && /^[\s,.:;–—-]*$/.test(text.slice(start, end));
}

/** What a speaker says about others is nested in what the speaker says, whoever that is. */
function quotedNested(drafts: readonly Draft[], quotations: readonly Quotation[]): readonly Draft[] {
	return drafts.map((draft) => {
		const around = quotations[firstEndingAfter(quotations, draft.cue.start)];
		const inside = around !== undefined && around.start <= draft.cue.start && draft.cue.end <= around.end;
		return inside && !draft.nested ? { ...draft, nested: true } : draft;
	});
}

/** Quotations that stand alone go on from the last attributed words before them. */
function carryOn(text: string, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly Draft[] {
	const added = new Map<number, Span[]>();
	const claims = drafts
		.map((draft, index) => ({ draft, index }))
		.filter(({ draft }) => !draft.nested && draft.content.length > 0);
	const taken = united(
		claims.flatMap(({ draft }) => [draft.cue, ...(draft.source ? [draft.source] : []), ...draft.content]),
	);
	const ends = claims
		.map(({ draft, index }) => ({ index, end: endOf(draft), speech: draft.speech }))
		.sort((a, b) => a.end - b.end);
	let last = -1;
	let at = 0;
	let lastQuote: Span | undefined;
	for (const one of quotations) {
		for (let next = ends[at]; next !== undefined && next.end <= one.start; next = ends[++at]) {
			last = next.index;
			lastQuote = undefined;
		}
		const around = taken[firstEndingAfter(taken, one.start)];
		if (around !== undefined && around.start < one.end) continue;
		const draft = drafts[last];
		if (draft === undefined || !draft.speech) continue;
		const from = lastQuote?.end ?? endOf(draft);
		if (!follows(text, from, one, draft)) continue;
		const more = added.get(last) ?? [];
		added.set(last, more);
		more.push({ start: one.start, end: one.end });
		lastQuote = one;
	}
	return drafts.map((draft, index) => ({
		...draft,
		content: [...draft.content, ...(added.get(index) ?? [])],
	}));
}

function endOf(draft: Draft): number {
	const last = Math.max(draft.cue.end, draft.source?.end ?? 0);
	return draft.content.reduce((most, piece) => Math.max(most, piece.end), last);
}

const LONGEST_TAIL = 120;

/** Straight after the sentence before, or a paragraph that opens with the quotation. */
function follows(text: string, from: number, quotation: Quotation, draft: Draft): boolean {
	if (quotation.start - from > LONGEST_TAIL || quotation.start < from) return false;
	const between = text.slice(from, quotation.start);
	const quoted =
		/["”'’]/.test(text.charAt(from - 1)) ||
		draft.content.some((piece) => /["“'‘]/.test(text.charAt(piece.start)));
	if (!quoted) return false;
	const breaks = between.split("\n").length - 1;
	if (breaks === 0) return /[.!?]\s*$|^\s*$/.test(between);
	return /^[\s.]*$/.test(between) && breaks <= 3;
}
