import { hearsayAdverbs, tellingThings, viewNouns } from "../../data/reporting-cues.ts";
import type { Candidate } from "./candidate.ts";
import {
	type ClauseTree,
	coverOf,
	formAt,
	headOf,
	kidsBy,
	lemmaAt,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";
import { contentOf } from "./content.ts";
import { hasFiniteVerb } from "./print.ts";
import { holderRange } from "./source.ts";

/** "according to the mayor", "in her view", "in a poll last week": the rest of the clause is the content. */
export function phraseCue(tree: ClauseTree, at: number): Candidate | undefined {
	return (
		accordingTo(tree, at) ?? inView(tree, at) ?? inWords(tree, at) ?? inPoll(tree, at) ?? hearsay(tree, at)
	);
}

function accordingTo(tree: ClauseTree, at: number): Candidate | undefined {
	if (formAt(tree, at) !== "according" || formAt(tree, at + 1) !== "to") return undefined;
	// The usual tree hangs "according" below the source; a parser may also do the reverse.
	const above = headOf(tree, at);
	const source = above > at ? above : [...kidsBy(tree, at, "obl", "nmod", "obj")].find((kid) => kid > at + 1);
	if (source === undefined) return undefined;
	const top = above > at ? headOf(tree, source) : above;
	const phrase = above > at ? coverOf(tree, source) : coverOf(tree, at);
	const cue = { from: at, to: at + 2 };
	const held = holderRange(tree, source);
	return built(tree, at, cue, { from: Math.max(held.from, at + 2), to: held.to }, top, phrase);
}

function built(
	tree: ClauseTree,
	at: number,
	cue: Range,
	held: Range,
	top: number,
	phrase: Range,
): Candidate | undefined {
	if (top < 0) return undefined;
	const opening = !hasFiniteVerb(tree, 0, cue.from) && formAt(tree, 0) !== "“";
	const source = { from: held.from, to: opening ? beforeComma(tree, held) : held.to };
	if (source.to <= source.from) return undefined;
	const hole = {
		from: Math.min(phrase.from, cue.from),
		to: opening ? Math.max(source.to, cue.to) : Math.max(phrase.to, source.to),
	};
	const whole = opening ? { from: hole.to, to: tree.words.length } : coverOf(tree, top);
	const content = contentOf(tree, whole, [hole]);
	return {
		frame: "phrase",
		head: at,
		lemma: formAt(tree, at),
		cue,
		source,
		content: beside(content, hole),
		speech: true,
	};
}

/** At the beginning of a sentence the first comma that no apposition follows ends the phrase. */
function beforeComma(tree: ClauseTree, { from, to }: Range): number {
	for (let at = from; at < to; at++) {
		if (formAt(tree, at) !== ",") continue;
		const apposed = relationsFrom(tree, at + 1, from, at);
		const next = apposed ? commaAfter(tree, at + 1) : undefined;
		return next === undefined ? at : next + 1;
	}
	return to;
}

/** Whether a word soon after `start` is in apposition to one of the range. */
function relationsFrom(tree: ClauseTree, start: number, from: number, to: number): boolean {
	for (let at = start; at < start + 10; at++) {
		const word = wordAt(tree, at);
		if (word?.deprel === "appos" && word.head >= from && word.head < to) return true;
	}
	return false;
}

function commaAfter(tree: ClauseTree, start: number): number | undefined {
	for (let at = start; at < Math.min(start + 12, tree.words.length); at++)
		if (formAt(tree, at) === ",") return at;
	return undefined;
}

/** A phrase at the end or the beginning has its clause on one side. */
function beside(content: readonly Range[], phrase: Range): readonly Range[] {
	return content.filter(
		(piece) => piece.to - piece.from > 1 || piece.to === phrase.from || content.length === 1,
	);
}

/** "in Mr. Cole's view": the possessor is the source, the noun the cue. */
function inView(tree: ClauseTree, at: number): Candidate | undefined {
	if (!viewNouns.has(lemmaAt(tree, at)) || wordAt(tree, at)?.xpos !== "NN") return undefined;
	const owner = kidsBy(tree, at, "nmod:poss")[0];
	const mark = kidsBy(tree, at, "case")[0];
	if (owner === undefined || mark === undefined || !/^(?:in|from|by|to)$/.test(formAt(tree, mark)))
		return undefined;
	if (kidsBy(tree, at, "nmod", "acl").some((kid) => kid > at && wordAt(tree, kid)?.deprel !== "nmod:poss"))
		return undefined;
	return built(tree, at, { from: at, to: at + 1 }, coverOf(tree, owner), headOf(tree, at), coverOf(tree, at));
}

/** "In the words of one councillor, …". */
function inWords(tree: ClauseTree, at: number): Candidate | undefined {
	if (formAt(tree, at) !== "words" || formAt(tree, at + 1) !== "of") return undefined;
	const mark = kidsBy(tree, at, "case")[0];
	const holder = kidsBy(tree, at, "nmod").find((kid) => kid > at);
	if (mark === undefined || holder === undefined || formAt(tree, mark) !== "in") return undefined;
	const cue = { from: mark, to: at + 2 };
	return built(tree, at, cue, holderRange(tree, holder), headOf(tree, at), coverOf(tree, at));
}

/** "reportedly": nobody is named; the content is the clause around it. */
function hearsay(tree: ClauseTree, at: number): Candidate | undefined {
	if (!hearsayAdverbs.has(formAt(tree, at)) || relationOf(tree, at) !== "advmod") return undefined;
	const cue = { from: at, to: at + 1 };
	const content = contentOf(tree, coverOf(tree, headOf(tree, at)), [cue]);
	if (content.length === 0) return undefined;
	return {
		frame: "phrase",
		head: at,
		lemma: formAt(tree, at),
		cue,
		source: undefined,
		content,
		speech: false,
	};
}

/** "In a poll released Monday, …". */
function inPoll(tree: ClauseTree, at: number): Candidate | undefined {
	if (!/^(?:poll|survey)$/.test(lemmaAt(tree, at)) || !tellingThings.has(lemmaAt(tree, at))) return undefined;
	const mark = kidsBy(tree, at, "case")[0];
	const top = headOf(tree, at);
	if (mark === undefined || top < at || !/^(?:in|per)$/.test(formAt(tree, mark)) || mark > 1)
		return undefined;
	const phrase = coverOf(tree, at);
	return built(tree, at, { from: mark, to: mark + 1 }, { from: mark + 1, to: phrase.to }, top, phrase);
}
