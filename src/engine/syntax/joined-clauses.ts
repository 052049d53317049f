import { isBelow } from "./below.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "will stay on show and be sold", where the tree has the second verb as a clause of circumstance: what "and" opens,
 * and no mark, is joined to the verb that it hangs on.
 */
export function withJoinedClauses(words: readonly Word[]): readonly Word[] {
	return words.map((word, at): Word => {
		if (word.deprel !== "advcl" || word.head > at || word.upos !== "VERB") return word;
		if (words[word.head]?.upos !== "VERB") return word;
		const opened = (relation: string) => words.some(({ head, deprel }) => head === at && deprel === relation);
		return opened("cc") && !opened("mark") ? { ...word, deprel: "conj" } : word;
	});
}

/**
 * Mends "the Greens backed the plan and Labour opposed it", where the tree joins Labour to the plan: a noun that "and"
 * opens, directly before a joined verb that nothing else opens, is the subject of that verb.
 */
export function withJoinedSubjects(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach((_, at) => {
		const noun = joinedNounBefore(mended, at);
		if (noun !== undefined) mended = withSubject(mended, at, noun);
	});
	return mended;
}

/** The noun with an "and" of its own that ends where a joined verb without subject begins. */
function joinedNounBefore(words: readonly Word[], verb: number): number | undefined {
	const { deprel, head, upos, xpos } = words[verb] ?? {};
	if (deprel !== "conj" || upos !== "VERB" || head === undefined || head > verb) return undefined;
	if (words[head]?.upos !== "VERB") return undefined;
	const below = (relation: RegExp) =>
		words.flatMap((word, at) => (word.head === verb && relation.test(word.deprel) ? [at] : []));
	if (below(/^(?:[nc]subj|expl|mark)/).length > 0) return undefined;
	const auxiliaries = below(/^aux/);
	const opening = Math.min(verb, ...auxiliaries, ...below(/^advmod/));
	const noun = words.findLastIndex(
		(word, at) => head < at && at < opening && word.deprel === "conj" && NOMINAL.test(word.upos),
	);
	if (noun < 0) return undefined;
	// A noun that is joined to a verb is none of its objects.
	const finite = /^VB[DZP]$/.test(xpos ?? "") || auxiliaries.length > 0 || words[noun]?.head === head;
	if (!finite) return undefined;
	for (let at = noun + 1; at < opening; at++) if (!isBelow(words, at, noun)) return undefined;
	const ands = words.flatMap(({ head: over, deprel: link }, at) =>
		link === "cc" && (over === noun || over === verb) ? [at] : [],
	);
	return ands.length === 1 && (ands[0] ?? noun) < noun ? noun : undefined;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

function withSubject(words: readonly Word[], verb: number, noun: number): readonly Word[] {
	const isPassive = (at: number) => words.some(({ head, deprel }) => head === at && deprel === "aux:pass");
	// "Sales were cut and staff sacked".
	const { xpos, head: first = -1 } = words[verb] ?? {};
	const passive = isPassive(verb) || (xpos === "VBN" && isPassive(first));
	return words.map((word, at): Word => {
		if (at === noun) return { ...word, head: verb, deprel: passive ? "nsubj:pass" : "nsubj" };
		return word.head === noun && word.deprel === "cc" ? { ...word, head: verb } : word;
	});
}
