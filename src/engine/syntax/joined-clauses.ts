import { timeNouns } from "../data/event-nouns.ts";
import { isBelow } from "./below.ts";
import { isInPassive } from "./passive.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "will stay on show and be sold" and "opened in May, closed in June and moved", where the tree has the second verb
 * as a clause of circumstance: what "and" opens, or a comma in a row, and no mark, is joined to the verb that it hangs on.
 */
export function withJoinedClauses(words: readonly Word[]): readonly Word[] {
	return words.map((word, at): Word => {
		if (word.deprel !== "advcl" || word.head > at || word.upos !== "VERB") return word;
		if (words[word.head]?.upos !== "VERB") return word;
		const opened = (relation: string) => words.some(({ head, deprel }) => head === at && deprel === relation);
		const past = word.xpos === "VBD" || (word.xpos === "VBN" && isDated(words, at));
		const inRow = opened("cc") || (past && !opened("nsubj") && isInRow(words, at));
		return inRow && !opened("mark") ? { ...word, deprel: "conj" } : word;
	});
}

/** "Closed in 1987": of a participle it would be told by whom or how. */
function isDated(words: readonly Word[], at: number): boolean {
	return words[at + 1]?.lemma === "in" && /^\d{4}$/.test(words[at + 2]?.text ?? "");
}

/** Right behind a comma, with another verb further on that "and" joins to the one above. */
function isInRow(words: readonly Word[], at: number): boolean {
	const top = words[at]?.head;
	return (
		words[at - 1]?.text === "," &&
		words.some(
			({ head, deprel, upos }, other) => other > at && head === top && deprel === "conj" && upos === "VERB",
		)
	);
}

/**
 * Mends "the Greens backed the plan and Labour opposed it", where the tree joins Labour to the plan: a noun that "and"
 * opens, directly before a verb with a tense that nothing else opens, is the subject of that verb.
 */
export function withJoinedSubjects(words: readonly Word[]): readonly Word[] {
	let mended = withFirstVerb(words);
	words.forEach((_, at) => {
		mended = withSubject(mended, at);
	});
	return mended;
}

/**
 * "The fire destroyed two homes and firemen saved the school": where the tree has "destroyed two homes" for what
 * describes the fire, what takes an object is no passive participle but the first verb.
 */
function withFirstVerb(words: readonly Word[]): readonly Word[] {
	const verb = words.findIndex(({ head, upos }) => head < 0 && upos === "VERB");
	if (verb < 0) return words;
	const subject = words.findIndex(({ head, deprel }) => head === verb && deprel === "nsubj");
	const first = words.findIndex(
		({ head, deprel, xpos }, at) =>
			head === subject && at < verb && deprel === "acl" && /^VB[DN]$/.test(xpos),
	);
	const noun = nounBefore(words, verb);
	if (subject < 0 || first < 0 || noun === undefined || !isBelow(words, noun, first)) return words;
	if (!hasObject(words, first)) return words;
	return words.map((word, at): Word => {
		if (at === first) return { ...word, xpos: "VBD", head: -1, deprel: "root" };
		if (at === subject) return { ...word, head: first };
		return at === verb ? { ...word, head: first, deprel: "conj" } : word;
	});
}

function withSubject(words: readonly Word[], verb: number): readonly Word[] {
	const noun = isOpenClause(words, verb) ? nounBefore(words, verb) : undefined;
	if (noun === undefined) return words;
	const over = words[noun]?.head ?? -1;
	const above = words[verb]?.head ?? -1;
	// A noun that is joined to a verb is none of its objects: there the first clause ends.
	const first = words[over]?.upos === "VERB" ? over : above;
	if (first < 0 || first > noun || words[first]?.upos !== "VERB") return words;
	// "Sales were cut and staff sacked".
	const passive = isInPassive(words, verb) || (words[verb]?.xpos === "VBN" && isInPassive(words, first));
	return words.map((word, at): Word => {
		if (at === noun) return { ...word, head: verb, deprel: passive ? "nsubj:pass" : "nsubj" };
		if (at === verb) return { ...word, head: first, deprel: "conj" };
		return word.head === noun && (word.deprel === "cc" || at > verb) ? { ...word, head: verb } : word;
	});
}

/** Whether a verb with a tense hangs where a clause would, with no subject and nothing that opens it. */
function isOpenClause(words: readonly Word[], verb: number): boolean {
	const { upos, xpos = "", deprel = "", head = -1 } = words[verb] ?? {};
	if (upos !== "VERB" || head < 0 || head > verb) return false;
	const has = (relation: RegExp) => words.some((word) => word.head === verb && relation.test(word.deprel));
	const finite = /^VB[DNZP]$/.test(xpos) || has(/^aux/) || (xpos === "VB" && deprel === "conj");
	if (!finite || has(/^(?:[nc]subj|expl|mark)/)) return false;
	if (deprel !== "acl") return /^(?:conj|advcl|ccomp|parataxis)$/.test(deprel);
	// "The editor resigned and the owner named a successor".
	const noun = words[head];
	return noun?.deprel === "conj" && words[noun.head]?.upos === "VERB" && /^VB[DN]$/.test(xpos);
}

/** The noun with an "and" before it whose phrase ends where a verb, with its auxiliaries and adverbs, begins. */
function nounBefore(words: readonly Word[], verb: number): number | undefined {
	let opening = verb;
	while (isBefore(words[opening - 1], verb)) opening--;
	const and = words.findLastIndex(({ deprel }, at) => at < opening && deprel === "cc");
	const noun = words.findIndex(
		({ upos, head }, at) =>
			at > and && at < opening && NOMINAL.test(upos) && (head <= and || head >= opening),
	);
	const over = words[and]?.head;
	if (and < 0 || noun < 0 || (over !== noun && over !== verb)) return undefined;
	for (let at = and + 1; at < opening; at++)
		if (at !== noun && (words[at]?.upos === "PUNCT" || !isBelow(words, at, noun))) return undefined;
	return noun;
}

function isBefore(word: Word | undefined, verb: number): boolean {
	return word?.head === verb && /^(?:aux|advmod)/.test(word.deprel);
}

function hasObject(words: readonly Word[], verb: number): boolean {
	return words.some(
		({ head, deprel, lemma }, at) => head === verb && at > verb && deprel === "obj" && !timeNouns.has(lemma),
	);
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
