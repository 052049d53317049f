import { namingCues, objectCues, personCues, speechCues, tellingCues } from "../../data/reporting-cues.ts";
import type { Candidate } from "./candidate.ts";
import { type ClauseTree, coverOf, formAt, kidsOf, relationOf, wordAt } from "./clause-tree.ts";
import { isBreak, isStop, isTime, quoteAround, quoteEnd } from "./print.ts";

/** "said on Tuesday they …": when it was said is no part of it. */
export function afterTime(tree: ClauseTree, from: number): number {
	const day = formAt(tree, from) === "on" ? from + 1 : from;
	if (!isTime(tree, day)) return from;
	return /^(?:PRON|DET|PROPN|NOUN|SCONJ)$/.test(wordAt(tree, day + 1)?.upos ?? "") ? day + 1 : from;
}

/** After the verb, or after the "that" that stands before the clause. */
export function complementStart(
	tree: ClauseTree,
	{ cue, head, frame, lemma }: Candidate,
	start: number,
): number {
	if (start <= cue.to) return tellingCues.has(lemma) ? afterHearer(tree, start) : start;
	for (let at = cue.to; at < start; at++)
		if (formAt(tree, at) === "that" && /^(?:IN|DT|WDT)$/.test(wordAt(tree, at)?.xpos ?? "")) return at;
	const top = kidsOf(tree, head).find(
		(kid) => coverOf(tree, kid).from <= cue.to && coverOf(tree, kid).to > cue.to,
	);
	const between = top === undefined ? "" : relationOf(tree, top);
	const own = (
		tellingCues.has(lemma) ? /^(?:obl|iobj|obj|advmod|advcl|punct|nmod)/ : /^(?:obl|iobj|advmod|advcl|punct)/
	).test(between);
	if (frame === "statement") return own ? start : cue.to;
	const near =
		start - cue.to <= 2 && /^(?:PRP\$|DT|JJ|NNP|NN|NNS|CD)$/.test(wordAt(tree, cue.to)?.xpos ?? "");
	return near && !isTime(tree, cue.to) ? cue.to : start;
}

const LONGEST_HEARER = 6;

/** "told the crew that …": whom it is told is no part of it. */
function afterHearer(tree: ClauseTree, start: number): number {
	for (let at = start + 1; at < start + LONGEST_HEARER; at++)
		if (formAt(tree, at) === "that" && wordAt(tree, at)?.xpos === "IN") return at;
	return start;
}

const BESIDE = /^(?:and|but|or|while|when|as|after|before|in|on|at|during|by|with|from|because|although)$/;

/** On to the end of the clause when no mark stands between, and over what a comma adds to it. */
export function clauseEnd(tree: ClauseTree, end: number): number {
	if (BESIDE.test(formAt(tree, end))) return end;
	const to = runEnd(tree, end);
	return continues(tree, to) ? clauseEnd(tree, to + 2) : to;
}

/** To the next mark, over quotations and hyphens. */
function runEnd(tree: ClauseTree, from: number): number {
	let at = from;
	while (at < tree.words.length) {
		const quote = quoteEnd(tree, at);
		if (quote === undefined && isBreak(tree, at)) return at;
		at = quote ?? at + 1;
	}
	return tree.words.length;
}

/** ", and that …", ", but would …", ", because …". */
function continues(tree: ClauseTree, comma: number): boolean {
	if (formAt(tree, comma) !== ",") return false;
	const next = formAt(tree, comma + 1);
	if (/^(?:because|so)$/.test(next)) return true;
	if (/^(?:MD|VBZ|VBP|VBD)$/.test(wordAt(tree, comma + 1)?.xpos ?? "")) return true;
	if (!/^(?:and|but|or)$/.test(next)) return false;
	return formAt(tree, comma + 2) === "that" || wordAt(tree, comma + 2)?.xpos === "MD";
}

const CONTINUING = /^(?:of|for|about|against|as|to|over|with|on|in|from|that|than)$/;

/** Over the phrases that belong to a noun, to the next mark or clause. */
export function phraseEnd(tree: ClauseTree, end: number): number {
	if (!CONTINUING.test(formAt(tree, end)) || isTime(tree, end + 1)) return end;
	const to = runEnd(tree, end);
	for (let at = end; at < to; at++) {
		if (/^(?:while|when|after|before|during|because|although|but)$/.test(formAt(tree, at))) return at;
		if (isTime(tree, at)) return end;
	}
	return to;
}

/** The end of a content from `from` to `to`: ", adding that …" is said by the same, not in what is said. */
export function participleAt(tree: ClauseTree, from: number, to: number): number {
	for (let at = from + 2; at < to; at++) if (isJoinedParticiple(tree, at)) return at - 1;
	return to;
}

/** A participle of saying after a comma, outside quotations. */
export function isJoinedParticiple(tree: ClauseTree, at: number): boolean {
	const word = wordAt(tree, at);
	if (word?.xpos !== "VBG" || !isStop(tree, at - 1)) return false;
	return isReporting(word.lemma.toLowerCase()) && quoteAround(tree, at) === undefined;
}

function isReporting(lemma: string): boolean {
	return (
		speechCues.has(lemma) ||
		namingCues.has(lemma) ||
		personCues.has(lemma) ||
		objectCues.has(lemma) ||
		lemma === "refer"
	);
}
