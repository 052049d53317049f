import { tellingCues } from "../../data/reporting-cues.ts";
import type { Candidate } from "./candidate.ts";
import { type ClauseTree, formAt, headOf, overlaps, type Range, relationOf, wordAt } from "./clause-tree.ts";
import { isCapital } from "./cue-range.ts";
import { hasFiniteVerb, isDash, isMark, isNaming, isStop, isTime, phraseFrom, phraseTo } from "./print.ts";

/** The candidate with its source mended by what the print shows. */
export function withSource(tree: ClauseTree, found: Candidate): Candidate {
	const turned = inverted(tree, swallowed(tree, relative(tree, speaker(tree, unquoted(tree, found)))));
	const source = turned.source === undefined ? unread(tree, turned) : mended(tree, turned.source, turned.cue);
	return { ...turned, source };
}

/** Without a source that stands in quoted words. */
function unquoted(tree: ClauseTree, found: Candidate): Candidate {
	return found.source === undefined
		? found
		: { ...found, source: outsideQuotes(tree, found.source, found.cue) };
}

/** "“…,” said Jane Cole, a pilot": a noun phrase that the tree took for what is said. */
function speaker(tree: ClauseTree, found: Candidate): Candidate {
	const { cue, content } = found;
	const [only] = content;
	if (found.frame !== "statement" || only === undefined || content.length > 1 || only.from !== cue.to)
		return found;
	if (!isStop(tree, cue.from - 1) || cue.to - cue.from > 1) return found;
	const first = wordAt(tree, only.from);
	if (first?.upos !== "PROPN" || hasFiniteVerb(tree, only.from, only.to)) return found;
	return { ...found, source: only, content: [] };
}

/** "a plan which she said would fail": the pronoun stands for what is said. */
function relative(tree: ClauseTree, found: Candidate): Candidate {
	const { source, cue } = found;
	if (source === undefined || source.to > cue.from || source.to - source.from < 2) return found;
	if (!/^(?:which|whom|what|who|that)$/.test(formAt(tree, source.from))) return found;
	if (!/^(?:WDT|WP)$/.test(wordAt(tree, source.from)?.xpos ?? "")) return found;
	if (!/^(?:DET|PROPN|PRON|NOUN)$/.test(wordAt(tree, source.from + 1)?.upos ?? "")) return found;
	const pronoun = { from: source.from, to: source.from + 1 };
	return { ...found, source: { from: source.from + 1, to: source.to }, content: [pronoun, ...found.content] };
}

/** "…, said Jane Cole, …": the source is what follows, whatever the tree says. */
function inverted(tree: ClauseTree, found: Candidate): Candidate {
	const { cue, source } = found;
	if (found.frame !== "statement" || !found.speech || cue.to - cue.from > 1) return found;
	if (source !== undefined && (source.from >= cue.to || source.to === cue.from)) return found;
	// "Jane Cole, the mayor, told Reuters": what follows is who was told.
	if (source !== undefined && tellingCues.has(found.lemma)) return found;
	if (!/^(?:VBD|VBZ)$/.test(wordAt(tree, cue.from)?.xpos ?? "") || !isStop(tree, cue.from - 1)) return found;
	const after = phraseFrom(tree, cue.to);
	if (after === undefined) return found;
	const before = found.content.filter((piece) => piece.to <= cue.from);
	const clear = !found.content.some((piece) => overlaps(piece, after));
	if (!clear && before.length === 0) return found;
	return { ...found, source: after, content: clear ? found.content : before };
}

/** "Cole said rates would fall": the subject of what is said is not who says it. */
function swallowed(tree: ClauseTree, found: Candidate): Candidate {
	const { cue, source } = found;
	const next = found.content[0];
	if (found.frame !== "statement" || source === undefined || next === undefined) return found;
	if (source.from !== cue.to || next.from < source.to || next.from > source.to + 1) return found;
	if (isMark(tree, source.to) || cue.from === 0 || found.content.length > 1) return found;
	const end = formAt(tree, cue.from - 1) === "," ? cue.from - 1 : cue.from;
	const before = phraseTo(tree, end);
	return { ...found, source: before, content: [{ from: source.from, to: next.to }] };
}

const LONGEST_SOURCE = 25;

/** "Jane Cole, who lives in Hull, said …" when the tree found no subject: all from the beginning. */
function unread(tree: ClauseTree, found: Candidate): Range | undefined {
	const { cue } = found;
	if (found.frame !== "statement" || !/^(?:VBD|VBZ)$/.test(wordAt(tree, cue.to - 1)?.xpos ?? ""))
		return undefined;
	let name = cue.from - 1;
	while (isCapital(tree, name) && isCapital(tree, name - 1)) name--;
	if (isCapital(tree, name) && (name === 0 || isStop(tree, name - 1))) return { from: name, to: cue.from };
	if (formAt(tree, cue.from - 1) !== "," || cue.from < 4) return undefined;
	const after = Math.max(0, ...tree.quotes.filter((quote) => quote.to <= cue.from).map((quote) => quote.to));
	if (cue.from - after > LONGEST_SOURCE || !/^(?:PROPN|DET|NOUN)$/.test(wordAt(tree, after)?.upos ?? ""))
		return undefined;
	let comma = after;
	while (comma < cue.from && !isMark(tree, comma)) comma++;
	if (comma >= cue.from - 1 || formAt(tree, comma) !== ",") return undefined;
	for (let at = after; at < comma; at++)
		if (/^(?:VERB|AUX|SCONJ)$/.test(wordAt(tree, at)?.upos ?? "")) return undefined;
	return { from: after, to: cue.from };
}

/** Names run on to the verb or to the next mark; nothing quoted, no dateline, no day is part of a source. */
function mended(tree: ClauseTree, source: Range, cue: Range): Range | undefined {
	const unquoted = outsideQuotes(tree, source, cue);
	if (unquoted === undefined) return undefined;
	let { from, to } = unquoted;
	if (to <= cue.from) {
		to = gapEnd(tree, to, cue.from);
		from = nameStart(tree, afterDateline(tree, { from, to }));
	} else if (from >= cue.to) {
		to = possessedEnd(tree, to);
		while (isNaming(tree, to)) to++;
		to = apposedEnd(tree, { from, to });
		if (cue.from > 1) to = afterApposition(tree, to);
	}
	while (from < to && isMark(tree, from) && !/^["“‘(]$/.test(formAt(tree, from))) from++;
	while (to > from && /^[.;:]$/.test(formAt(tree, to - 1))) to--;
	to = beforeTime(tree, { from, to });
	if (to === cue.from - 1 && formAt(tree, to) === "," && hasComma(tree, from, to)) to++;
	return to > from ? { from, to } : undefined;
}

function hasComma(tree: ClauseTree, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (formAt(tree, at) === ",") return true;
	return false;
}

function outsideQuotes(tree: ClauseTree, source: Range, cue: Range): Range | undefined {
	let { from, to } = source;
	for (const quote of tree.quotes) {
		if (!overlaps(quote, { from, to }) || (from < quote.from && quote.to < to)) continue;
		if (quote.to <= cue.from && to > quote.to) from = Math.max(from, quote.to);
		else if (cue.to <= quote.from) to = Math.min(to, quote.from);
		else if (quote.to <= cue.from && quote.to - quote.from > 6) return undefined;
	}
	return to > from ? { from, to } : undefined;
}

/** To the verb when only words of a noun phrase stand between. */
function gapEnd(tree: ClauseTree, to: number, cue: number): number {
	for (let at = to; at < cue; at++)
		if (isTime(tree, at) || !/^(?:PROPN|NOUN|ADJ|ADP|DET|NUM)$/.test(wordAt(tree, at)?.upos ?? "")) return to;
	return formAt(tree, to) === "on" || formAt(tree, to) === "in" ? to : cue;
}

/** "Texas-based Matt Cole", "neither side": back over what is written straight before. */
function nameStart(tree: ClauseTree, { from, to }: Range): number {
	let start = from;
	if (/^(?:DET|PRON)$/.test(wordAt(tree, from)?.upos ?? "")) return from;
	while (start > 0 && isInside(tree, start - 1, { from, to })) start--;
	return start;
}

function isInside(tree: ClauseTree, at: number, range: Range): boolean {
	if (isNaming(tree, at)) return true;
	const head = headOf(tree, at);
	return /^(?:det|amod|nummod|compound)/.test(relationOf(tree, at)) && head >= range.from && head < range.to;
}

/** "HULL (AP) — The mayor": what stands before the dash is where the news was written. */
function afterDateline(tree: ClauseTree, { from, to }: Range): Range {
	if (from > 1) return { from, to };
	for (let at = Math.min(to, 8) - 2; at > from; at--)
		if (isDash(tree, at) && wordAt(tree, at - 1)?.end !== wordAt(tree, at)?.start)
			return { from: at + 1, to };
	return { from, to };
}

/** "Merrow's" alone says nothing: over "chief executive", which is what is theirs. */
function possessedEnd(tree: ClauseTree, to: number): number {
	if (relationOf(tree, to - 1) !== "case" || relationOf(tree, to - 2) !== "nmod:poss") return to;
	const head = headOf(tree, to - 2);
	return head >= to && head - to <= LONGEST_TITLE ? head + 1 : to;
}

const LONGEST_TITLE = 4;

/** Over ", Johanna Lindqvist" behind "Merrow's chief executive". */
function apposedEnd(tree: ClauseTree, { from, to }: Range): number {
	const head = headOf(tree, to + 1);
	const apposed = formAt(tree, to) === "," && relationOf(tree, to + 1) === "appos" && isCapital(tree, to + 1);
	if (!apposed || head < from || head >= to) return to;
	let end = to + 2;
	while (isNaming(tree, end)) end++;
	return end;
}

/** Over ", a student from …" and ", who …" to the next mark. */
function afterApposition(tree: ClauseTree, end: number): number {
	const to = formAt(tree, end - 1) === "," ? end - 1 : end;
	if (formAt(tree, to) !== "," || !/^(?:a|an|the|who|whose)$/.test(formAt(tree, to + 1))) return end;
	for (let at = to + 2; at < tree.words.length; at++)
		if (/^(?:[.,;:?!"”]|''|--|—|–)$/.test(formAt(tree, at))) return at;
	return end;
}

function beforeTime(tree: ClauseTree, { from, to }: Range): number {
	return to - from > 2 && isTime(tree, to - 1) && formAt(tree, to - 2) === "on" ? to - 2 : to;
}
