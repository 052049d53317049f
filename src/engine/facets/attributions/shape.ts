// Trees go wrong most where speech is reported: at commas, quotation marks and long names. What the print shows there
// (marks, capitals, the end of the sentence) mends the pieces that the tree gave.
import type { Candidate } from "./candidate.ts";
import {
	type ClauseTree,
	coverOf,
	formAt,
	kidsOf,
	overlaps,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";
import { trimmed } from "./content.ts";

/** The candidate with its source and content mended. */
export function shaped(tree: ClauseTree, found: Candidate): Candidate {
	const turned = inverted(tree, found);
	const source = turned.source && mendedSource(tree, turned.source, turned.cue);
	const one = { ...turned, source };
	if (one.frame !== "statement" && one.frame !== "phrase") return one;
	return { ...one, content: mendedContent(tree, one) };
}

/** "…, said Jane Cole, …": the source is what follows, whatever the tree says. */
function inverted(tree: ClauseTree, found: Candidate): Candidate {
	const { cue, source } = found;
	if (found.frame !== "statement" || !found.speech || cue.to - cue.from > 1) return found;
	if (source !== undefined && source.from >= cue.to) return found;
	if (!/^(?:VBD|VBZ)$/.test(wordAt(tree, cue.from)?.xpos ?? "") || !isStop(tree, cue.from - 1)) return found;
	if (source !== undefined && source.to === cue.from) return found;
	const after = phraseFrom(tree, cue.to);
	return after === undefined ? found : { ...found, source: after };
}

/** The widest noun phrase that begins at `from`. */
function phraseFrom(tree: ClauseTree, from: number): Range | undefined {
	if (!/^(?:PROPN|DET|NOUN|PRON|ADJ|NUM)$/.test(wordAt(tree, from)?.upos ?? "")) return undefined;
	let best: Range | undefined;
	for (let at = from; at < Math.min(tree.words.length, from + LONGEST_NAME); at++) {
		if (isStop(tree, at)) break;
		const cover = coverOf(tree, at);
		if (cover.from === from && /^(?:PROPN|NOUN|PRON)$/.test(wordAt(tree, at)?.upos ?? "")) best = cover;
	}
	return best;
}

const LONGEST_NAME = 12;

/** A comma or a closing quotation mark. */
function isStop(tree: ClauseTree, at: number): boolean {
	return at >= 0 && /^(?:,|"|”|’|''|\?|!)$/.test(formAt(tree, at));
}

/** Names run on to the verb or to the next mark; nothing quoted is part of the source. */
function mendedSource(tree: ClauseTree, source: Range, cue: Range): Range | undefined {
	let { from, to } = source;
	for (const quote of tree.quotes) {
		if (!overlaps(quote, { from, to })) continue;
		if (cue.from >= quote.to && to > quote.to) from = Math.max(from, quote.to);
		else if (cue.to <= quote.from) to = Math.min(to, quote.from);
		else if (from < quote.from && quote.to < to) continue;
		else if (cue.from >= quote.to) return undefined;
	}
	if (to <= cue.from) {
		while (to < cue.from && isNaming(tree, to)) to++;
		if (from > 0 && isNaming(tree, from) && !/^(?:DET|PRON)$/.test(wordAt(tree, from)?.upos ?? "")) {
			while (from > 0 && isNaming(tree, from - 1) && wordAt(tree, from - 1)?.upos !== "NUM") from--;
			if (wordAt(tree, from - 1)?.upos === "DET") from--;
		}
	} else if (from >= cue.to) {
		while (isNaming(tree, to)) to++;
		to = apposed(tree, to);
	}
	while (from < to && wordAt(tree, from)?.upos === "PUNCT" && !/^["“‘(]$/.test(formAt(tree, from))) from++;
	return to > from ? { from, to } : undefined;
}

function isNaming(tree: ClauseTree, at: number): boolean {
	const word = wordAt(tree, at);
	if (word === undefined) return false;
	return (
		word.upos === "PROPN" ||
		(word.upos === "NOUN" && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word.text)) ||
		(word.upos === "ADJ" && word.xpos === "JJ")
	);
}

/** Over ", a student from …" to the next mark. */
function apposed(tree: ClauseTree, to: number): number {
	if (formAt(tree, to - 1) === ",") return apposed(tree, to - 1);
	if (formAt(tree, to) !== "," || !/^(?:a|an|the|who|whose)$/.test(formAt(tree, to + 1))) return to;
	for (let at = to + 2; at < tree.words.length; at++)
		if (/^(?:[.,;:?!"”]|''|--|—|–)$/.test(formAt(tree, at)) || tree.quotes.some((quote) => quote.from === at))
			return at;
	return to;
}

function mendedContent(tree: ClauseTree, found: Candidate): readonly Range[] {
	const { cue, source, content } = found;
	const lead = Math.min(cue.from, source?.from ?? cue.from);
	const tail = Math.max(cue.to, source?.to ?? cue.to);
	const before = content.filter((piece) => piece.to <= lead);
	const after = content.filter((piece) => piece.from >= tail);
	if (before.length + after.length !== content.length) return content;
	const first = before[0];
	if (first !== undefined && isStop(tree, lead - 1)) {
		const quoted = tree.quotes.some(
			(quote) => quote.from <= first.from && first.from < quote.to && quote.from > 0,
		);
		const start = quoted ? first.from : clauseStart(tree, first.from);
		return [trimmed(tree, { from: start, to: lead }), ...after];
	}
	const next = after[0];
	if (next === undefined || before.length > 0 || after.length > 1 || found.frame === "phrase") return content;
	return [
		trimmed(tree, {
			from: complementStart(tree, cue.to, next.from, found.head),
			to: complementEnd(tree, next.to),
		}),
	];
}

/** Back to the beginning of the sentence, if only words of one clause stand between. */
function clauseStart(tree: ClauseTree, from: number): number {
	for (let at = from - 1; at >= 0; at--) {
		if (/^(?:;|:|--|—|\(|"|“|”|'')$/.test(formAt(tree, at))) return from;
	}
	return 0;
}

/** After the verb, or after the "that" that stands before the clause. */
function complementStart(tree: ClauseTree, from: number, start: number, verb: number): number {
	if (start <= from) return start;
	for (let at = from; at < start; at++)
		if (formAt(tree, at) === "that" && wordAt(tree, at)?.xpos === "IN") return at;
	const top = kidsOf(tree, verb).find(
		(kid) => coverOf(tree, kid).from <= from && coverOf(tree, kid).to > from,
	);
	if (top !== undefined && /^(?:obl|iobj|obj|advmod|advcl|punct|nmod|compound)/.test(relationOf(tree, top)))
		return start;
	return from;
}

/** On to the end of the clause when no mark stands between. */
function complementEnd(tree: ClauseTree, end: number): number {
	for (let at = end; at < tree.words.length; at++) {
		if (wordAt(tree, at)?.upos === "PUNCT") return at === end ? end : at;
		if (
			at === end &&
			/^(?:and|but|or|while|when|as|after|before|in|on|at|during|by|with|from|because|although|saying)$/.test(
				formAt(tree, at),
			)
		)
			return end;
	}
	return tree.words.length;
}
