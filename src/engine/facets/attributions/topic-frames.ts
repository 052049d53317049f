import {
	objectCues,
	particleCues,
	prepositionCues,
	showingVerbs,
	tellingThings,
} from "../../data/reporting-cues.ts";
import { type ClauseTree, coverOf, formAt, kidsBy, kidsOf, lemmaAt, wordAt } from "./clause-tree.ts";
import { agentRange, build, type Found, joined, phraseWith } from "./frame.ts";
import { holderRange, isPassive, subjectOf } from "./source.ts";

/** "opposed the tax"; in the passive, "the tax was opposed by both". */
export function withObject(tree: ClauseTree, verb: number, lemma: string): Found {
	const bare = lemmaAt(tree, verb);
	const shown = showingVerbs.has(lemma) && isTelling(tree, subjectOf(tree, verb));
	if (!(objectCues.has(bare) && lemma === bare) && !particleCues.has(lemma) && !shown) return undefined;
	// "If the mayor opposes the plan": nobody has said so.
	if (kidsBy(tree, verb, "mark").some((kid) => /^(?:if|unless)$/.test(formAt(tree, kid)))) return undefined;
	if (isPassive(tree, verb)) {
		const agent = agentRange(tree, verb);
		const subject = subjectOf(tree, verb);
		if (agent === undefined || subject === undefined) return undefined;
		return build(tree, verb, lemma, [holderRange(tree, subject)], { source: agent });
	}
	const object =
		kidsBy(tree, verb, "obj").find((kid) => kid > verb) ?? gerund(tree, verb) ?? relativeObject(tree, verb);
	if (object === undefined) return undefined;
	return build(tree, verb, lemma, [coverOf(tree, object)]);
}

/** "proposed banning them". */
function gerund(tree: ClauseTree, verb: number): number | undefined {
	return kidsBy(tree, verb, "xcomp", "ccomp").find((kid) => kid > verb && wordAt(tree, kid)?.xpos === "VBG");
}

/** "polls show a lead". */
function isTelling(tree: ClauseTree, subject: number | undefined): boolean {
	return subject !== undefined && tellingThings.has(lemmaAt(tree, subject));
}

/** "the tax that she opposed": the relative pronoun stands for the content. */
function relativeObject(tree: ClauseTree, verb: number): number | undefined {
	return kidsBy(tree, verb, "obj").find((kid) => kid < verb && /^W/.test(wordAt(tree, kid)?.xpos ?? ""));
}

const WIDEST_GAP = 6;

/** "called for calm", "spoke to us about the war". */
export function withPreposition(tree: ClauseTree, verb: number, lemma: string): Found {
	const bare = lemmaAt(tree, verb);
	const prepositions = prepositionCues.get(bare);
	if (prepositions === undefined) return undefined;
	const phrase = phraseWith(tree, verb, prepositions);
	if (phrase === undefined) return undefined;
	const mark = kidsBy(tree, phrase, "case", "mark")[0] ?? phrase;
	const own = joined(tree, verb);
	if (mark - own.to > WIDEST_GAP || mark < own.to) return undefined;
	const cue = { from: own.from, to: lastMark(tree, phrase, mark) + 1 };
	return build(tree, verb, lemma, [{ from: cue.to, to: coverOf(tree, phrase).to }], { cue });
}

/** "out of", "up to": prepositions of several words. */
function lastMark(tree: ClauseTree, phrase: number, mark: number): number {
	let last = mark;
	while (kidsBy(tree, phrase, "case", "mark").includes(last + 1) || kidsOf(tree, mark).includes(last + 1))
		last++;
	return last;
}
