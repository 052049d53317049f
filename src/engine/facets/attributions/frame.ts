import { joiningVerbs } from "../../data/reporting-cues.ts";
import type { Candidate } from "./candidate.ts";
import { type ClauseTree, formAt, headOf, kidsBy, lemmaAt, type Range, relationOf } from "./clause-tree.ts";
import { contentOf } from "./content.ts";
import { cueRange, withTail } from "./cue-range.ts";
import { holderRange, sourceOf } from "./source.ts";

/** What a frame finds, before it is named; undefined when the verb's dependents do not fill it. */
export type Found = Omit<Candidate, "frame"> | undefined;

/** Looks whether a verb fills a frame; `lemma` has the particle that stands beside the verb ("point_out"). */
export type Find = (tree: ClauseTree, verb: number, lemma: string) => Found;

/** The candidate of a frame: its cue and source as the verb has them unless `rest` gives others. */
export function build(
	tree: ClauseTree,
	head: number,
	lemma: string,
	content: readonly Range[],
	rest: Partial<Candidate> = {},
): Found {
	const cue = rest.cue ?? withTail(tree, joined(tree, head));
	const pieces = content.flatMap((range) => contentOf(tree, range, rest.source ? [cue, rest.source] : [cue]));
	if (content.length > 0 && pieces.length === 0) return undefined;
	const source = "source" in rest ? rest.source : sourceOf(tree, head);
	return { head, lemma, cue, source, content: pieces, speech: rest.speech ?? false };
}

/** The cue of "went on to say", "tried to portray": from the verb that only begins or tries. */
export function joined(tree: ClauseTree, head: number): Range {
	const own = cueRange(tree, head);
	const above = headOf(tree, head);
	if (
		!/^(?:xcomp|advcl)$/.test(relationOf(tree, head)) ||
		above < 0 ||
		!joiningVerbs.has(lemmaAt(tree, above))
	)
		return own;
	const upper = cueRange(tree, above);
	return own.from - upper.to <= 1 && upper.from < own.from ? { from: upper.from, to: own.to } : own;
}

/** Whether "to" marks it. */
export function isInfinitive(tree: ClauseTree, at: number): boolean {
	return kidsBy(tree, at, "mark").some((kid) => formAt(tree, kid) === "to");
}

/** "by the court" beside a passive. */
export function agentRange(tree: ClauseTree, verb: number): Range | undefined {
	const agent = kidsBy(tree, verb, "obl").find((kid) => relationOf(tree, kid) === "obl:agent");
	return agent === undefined ? undefined : holderRange(tree, agent);
}

/** The first phrase or clause after the word that one of the prepositions opens. */
export function phraseWith(
	tree: ClauseTree,
	verb: number,
	prepositions: readonly string[],
): number | undefined {
	return kidsBy(tree, verb, "obl", "advcl", "acl", "nmod").find(
		(kid) => kid > verb && prepositions.includes(markOf(tree, kid)),
	);
}

function markOf(tree: ClauseTree, at: number): string {
	const first = kidsBy(tree, at, "case", "mark").at(0);
	return first === undefined ? "" : formAt(tree, first);
}
