import { tellingCues } from "../../data/reporting-cues.ts";
import type { Candidate } from "./candidate.ts";
import { type ClauseTree, coverOf, formAt, kidsBy, type Range, wordAt } from "./clause-tree.ts";
import { trimmed } from "./content.ts";
import { afterTime, clauseEnd, complementStart, participleAt, phraseEnd } from "./content-edges.ts";
import { hasFiniteVerb, isMark, isStop, isTime, quoteAround, quoteEnd } from "./print.ts";

/** The candidate with its content mended by what the print shows. */
export function withContent(tree: ClauseTree, found: Candidate): Candidate {
	if (found.frame === "label" || found.frame === "noun") return found;
	const content = found.content.length === 0 ? unread(tree, found) : placed(tree, found);
	return { ...found, content };
}

/** A verb of saying of which the tree made no clause: "saying that …", "…, she said.", "they think it will". */
function unread(tree: ClauseTree, found: Candidate): readonly Range[] {
	const { cue, source } = found;
	const lead = Math.min(cue.from, source?.from ?? cue.from);
	const tail = Math.max(cue.to, source?.to ?? cue.to);
	const said = lead > 2 && formAt(tree, lead - 1) === "," && quoteAround(tree, lead - 1) === undefined;
	if (
		source !== undefined &&
		said &&
		!/^(?:which|who|that)$/.test(formAt(tree, source.from)) &&
		closesSoon(tree, tail) &&
		hasFiniteVerb(tree, 0, lead) &&
		!opensQuote(tree, tail)
	) {
		const more = formAt(tree, tail) === "," ? [{ from: tail + 1, to: tree.words.length }] : [];
		return preposed(tree, { from: lead - 1, to: lead - 1 }, lead, tail, more);
	}
	if (source !== undefined && source.from >= cue.to) return [];
	const start = clauseAfter(tree, cue.to);
	return start === undefined ? [] : [trimmed(tree, { from: start, to: clauseEnd(tree, start + 1) })];
}

const WIDEST_GAP = 12;

/** Where the words of a clause begin after a verb: at "that", or at once when its subject or a part of it is quoted. */
function clauseAfter(tree: ClauseTree, from: number): number | undefined {
	for (let at = from; at < from + WIDEST_GAP && !isMark(tree, at); at++) {
		if (formAt(tree, at) === "that" && /^(?:IN|DT|WDT)$/.test(wordAt(tree, at)?.xpos ?? "")) return at;
		if (hasFiniteVerb(tree, at, at + 1)) break;
	}
	if (hasClause(tree, from)) return from;
	const nominal = /^(?:PRON|DET|PROPN|NOUN)$/.test(wordAt(tree, from)?.upos ?? "");
	return nominal && quoteEnd(tree, nextMark(tree, from)) !== undefined ? from : undefined;
}

function nextMark(tree: ClauseTree, from: number): number {
	let at = from;
	while (at < tree.words.length && !isMark(tree, at)) at++;
	return at;
}

/** A mark, or a word of time or place, after which nothing more is said. */
function closesSoon(tree: ClauseTree, at: number): boolean {
	return (
		isMark(tree, at) ||
		isTime(tree, at) ||
		/^(?:on|in|at|during|after|last|this|earlier)$/.test(formAt(tree, at))
	);
}

/** A subject and a finite verb before the next mark. */
function hasClause(tree: ClauseTree, from: number): boolean {
	if (!/^(?:PRON|DET|PROPN|NOUN)$/.test(wordAt(tree, from)?.upos ?? "")) return false;
	for (let at = from + 1; at < tree.words.length && !isMark(tree, at); at++) {
		if (/^(?:SCONJ|CCONJ|ADP)$/.test(wordAt(tree, at)?.upos ?? "")) return false;
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(wordAt(tree, at)?.xpos ?? "")) return true;
	}
	return false;
}

function placed(tree: ClauseTree, found: Candidate): readonly Range[] {
	const { cue, source, content } = found;
	const lead = Math.min(cue.from, source?.from ?? cue.from);
	const tail = Math.max(cue.to, source?.to ?? cue.to);
	const before = content.filter((piece) => piece.to <= lead);
	const after = content.filter((piece) => piece.from >= tail);
	if (before.length + after.length !== content.length) return content;
	if (found.frame === "appearance" || found.frame === "judgement") return withTail(tree, content, cue);
	const first = before[0];
	if (found.frame === "statement" || found.frame === "phrase") {
		if (first !== undefined && opensSpeech(tree, tail) && quoteAround(tree, lead - 1) === undefined)
			return after;
		if (first !== undefined && isStop(tree, lead - 1))
			return preposed(tree, withSubject(tree, found, first), lead, tail, after);
		if (first !== undefined && found.frame === "statement" && opensQuote(tree, tail)) return after;
	}
	const next = after[0];
	if (found.frame === "statement" && next !== undefined && !isSaid(tree, found, next)) return before;
	if (next === undefined || before.length > 0 || after.length > 1 || found.frame === "phrase") return content;
	return [postposed(tree, found, next)];
}

/** The last piece, over the phrases that belong to it. */
function withTail(tree: ClauseTree, content: readonly Range[], cue: Range): readonly Range[] {
	const last = content.at(-1);
	if (last === undefined || last.from < cue.to) return content;
	const to = phraseEnd(tree, last.to);
	return [...content.slice(0, -1), trimmed(tree, { from: last.from, to: participleAt(tree, last.from, to) })];
}

/** "wrote after the vote was over" says when, "told the BBC" to whom, "said, waving a map" how: none says what. */
function isSaid(tree: ClauseTree, { lemma, cue }: Candidate, { from, to }: Range): boolean {
	if (/^(?:after|before|while|as|since|because|although|until)$/.test(formAt(tree, from))) return false;
	if (wordAt(tree, from)?.xpos === "VBG" && formAt(tree, from - 1) === ",") return false;
	const quotedBefore = tree.quotes.some((quote) => quote.to <= cue.from);
	return !(tellingCues.has(lemma) && quotedBefore && !hasFiniteVerb(tree, from, to));
}

/** A comma or colon and a quotation. */
function opensQuote(tree: ClauseTree, at: number): boolean {
	const start = /^[,:]$/.test(formAt(tree, at)) ? at + 1 : at;
	return tree.quotes.some((quote) => quote.from === start);
}

/** A quotation that begins a sentence: what stands before the speaker is not said. */
function opensSpeech(tree: ClauseTree, at: number): boolean {
	const start = /^[,:]$/.test(formAt(tree, at)) ? at + 1 : at;
	const quote = tree.quotes.find((one) => one.from === start);
	return quote !== undefined && /^\p{Lu}/u.test(wordAt(tree, quote.from + 1)?.text ?? "");
}

/** "…, she said[, …]": from the beginning of the sentence or of the quotation. */
function preposed(
	tree: ClauseTree,
	first: Range,
	lead: number,
	tail: number,
	after: readonly Range[],
): readonly Range[] {
	const quote = quoteAround(tree, first.from);
	const inner = quote !== undefined && quote.from > 0;
	const last = quoteAround(tree, lead - 1);
	const whole =
		last !== undefined && last.to === lead && isSentenceStart(tree, last.from) ? last.from : undefined;
	const start = whole ?? (inner ? Math.min(first.from, quote.from) : clauseStart(tree, first.from));
	const closes = quoteAround(tree, lead - 1) !== undefined;
	const more = after.filter((piece) => {
		if (quoteAround(tree, piece.from) !== undefined) return true;
		return (
			!closes &&
			formAt(tree, tail) === "," &&
			!/^(?:VBG|WRB|WDT|WP|IN)$/.test(wordAt(tree, piece.from)?.xpos ?? "")
		);
	});
	const opening = wordAt(tree, start)?.xpos ?? "";
	const says = hasFiniteVerb(tree, start, lead) && !/^(?:VBG|VBN|IN)$/.test(opening);
	// "Asked about it, she said that …": what stands before tells when.
	const goesOn = formAt(tree, tail) === "," && !opensQuote(tree, tail);
	if (!says && !goesOn && after.length > 0 && quoteAround(tree, start) === undefined) return after;
	return [trimmed(tree, { from: start, to: lead }), ...more];
}

/** "A team from Kano, which …, met officials, the mayor said": of two subjects the one before the content is its own. */
function withSubject(tree: ClauseTree, { head, source }: Candidate, first: Range): Range {
	const own = kidsBy(tree, head, "nsubj").find(
		(kid) => kid < first.from && (source === undefined || kid < source.from),
	);
	return own === undefined ? first : { from: coverOf(tree, own).from, to: first.to };
}

/** "Has it passed? “I hope so,” she said": the quotation begins a sentence of its own. */
function isSentenceStart(tree: ClauseTree, at: number): boolean {
	return at === 0 || /^[.?!:]$/.test(formAt(tree, at - 1));
}

/** Back to the beginning of the sentence, if only words of one clause stand between. */
function clauseStart(tree: ClauseTree, from: number): number {
	const linked = /^(?:meanwhile|however|still|instead|moreover|nevertheless|besides|also)$/.test(
		formAt(tree, 0),
	);
	for (let at = from - 1; at >= 0; at--) {
		if (/^[.?!]$/.test(formAt(tree, at))) return at + 1;
		if (/^(?:;|:|--|—|\(|"|“|”|'')$/.test(formAt(tree, at))) return from;
	}
	return linked && formAt(tree, 1) === "," ? 2 : 0;
}

function postposed(tree: ClauseTree, found: Candidate, piece: Range): Range {
	const from = afterTime(tree, complementStart(tree, found, piece.from));
	const to = found.frame === "statement" ? clauseEnd(tree, piece.to) : phraseEnd(tree, piece.to);
	return trimmed(tree, { from, to: participleAt(tree, from, to) });
}
