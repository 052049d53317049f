import {
	adjectiveCues,
	impersonalAdjectives,
	lightVerbs,
	nounCues,
	reportNouns,
} from "../../data/reporting-cues.ts";
import { wordSet } from "../../data/word-set.ts";
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
import { cueRange } from "./cue-range.ts";
import { holderRange, isPassive, sourceOf } from "./source.ts";

/** "is sure that", "critical of", "willing to": what an adjective or participle says somebody thinks or feels. */
export function adjectiveCue(tree: ClauseTree, at: number): Candidate | undefined {
	const form = formAt(tree, at);
	const word = wordAt(tree, at);
	if (word === undefined || !(word.upos === "ADJ" || (word.upos === "VERB" && word.xpos === "VBN")))
		return undefined;
	const complement = complementOf(tree, at);
	if (complement === undefined) return undefined;
	const impersonal =
		kidsBy(tree, at, "expl").length > 0 ||
		kidsBy(tree, at, "nsubj").some((kid) => formAt(tree, kid) === "it");
	if (impersonal) {
		if (!impersonalAdjectives.has(form) || relationOf(tree, complement) === "obl") return undefined;
		const own = cueRange(tree, at);
		const cue = kidsBy(tree, at, "expl", "nsubj").includes(own.from - 1)
			? { from: own.from - 1, to: own.to }
			: own;
		return { frame: "state", ...candidate(tree, at, cue, complement), source: undefined };
	}
	if (!adjectiveCues.has(form)) return undefined;
	const predicative =
		kidsBy(tree, at, "cop", "aux:pass").length > 0 ||
		/^(?:acl|xcomp|conj)$/.test(relationOf(tree, at)) ||
		(relationOf(tree, at) === "amod" && complement > at && headOf(tree, at) < at);
	if (!predicative) return undefined;
	const holder = relationOf(tree, at) === "amod" ? holderRange(tree, headOf(tree, at)) : sourceOf(tree, at);
	const source = holder && holder.to > at && holder.from <= at ? { from: holder.from, to: at } : holder;
	return { frame: "state", ...candidate(tree, at, cueRange(tree, at), complement), source };
}

/** The clause, infinitive or phrase after the word. */
function complementOf(tree: ClauseTree, at: number): number | undefined {
	return (
		kidsBy(tree, at, "ccomp", "csubj", "xcomp").find((kid) => kid > at) ??
		kidsBy(tree, at, "advcl").find(
			(kid) =>
				kid > at &&
				kidsBy(tree, kid, "mark").some((mark) =>
					/^(?:that|to|about|of|by|in|for|with)$/.test(formAt(tree, mark)),
				),
		) ??
		kidsBy(tree, at, "obl").find((kid) => kid > at && PHRASES.has(markForm(tree, kid)))
	);
}

const PHRASES = wordSet("about of with to by over for toward towards against at in on");

function markForm(tree: ClauseTree, at: number): string {
	const mark = kidsBy(tree, at, "case")[0];
	return mark === undefined ? "" : formAt(tree, mark);
}

function candidate(
	tree: ClauseTree,
	at: number,
	cue: Range,
	complement: number,
): Omit<Candidate, "source" | "frame"> {
	const cover = coverOf(tree, complement);
	const mark = kidsBy(tree, complement, "case", "mark").find((kid) => kid < complement);
	const first = mark === undefined ? "" : formAt(tree, mark);
	// A preposition belongs to the cue, "that" and "to" of an infinitive to the content.
	const joins =
		mark !== undefined && mark === cue.to && wordAt(tree, mark)?.deprel === "case"
			? true
			: mark === cue.to && /^(?:about|of|by|in|for|with|on|at|over|against)$/.test(first);
	const whole = joins ? { from: cue.from, to: cue.to + 1 } : cue;
	return {
		head: at,
		lemma: lemmaAt(tree, at),
		cue: whole,
		content: contentOf(tree, { from: Math.max(cover.from, whole.to), to: cover.to }),
		speech: false,
	};
}

/** "her view of the tax", "a promise to resign", "expressed concern that …". */
export function nounCue(tree: ClauseTree, at: number): Candidate | undefined {
	if (wordAt(tree, at)?.upos !== "NOUN" || !nounCues.has(lemmaAt(tree, at))) return undefined;
	const complement = nounComplement(tree, at);
	if (complement === undefined) return undefined;
	const owner = kidsBy(tree, at, "nmod:poss").find((kid) => kid < at);
	const light = lightVerbOf(tree, at);
	if (owner === undefined && light === undefined && !standsAlone(tree, at, complement)) return undefined;
	const own: Range =
		light === undefined ? nounRange(tree, at, owner) : { from: cueRange(tree, light).from, to: at + 1 };
	const built = candidate(tree, at, own, complement);
	if (built.content.length === 0) return undefined;
	if (owner !== undefined && light === undefined)
		return {
			frame: "noun",
			...built,
			source: { from: coverOf(tree, owner).from, to: coverOf(tree, owner).to },
		};
	return { frame: "noun", ...built, source: light === undefined ? undefined : sourceOf(tree, light) };
}

function nounComplement(tree: ClauseTree, at: number): number | undefined {
	return (
		kidsBy(tree, at, "acl", "ccomp").find(
			(kid) =>
				kid > at &&
				relationOf(tree, kid) !== "acl:relcl" &&
				kidsBy(tree, kid, "mark").some((mark) =>
					/^(?:that|to|whether|if|about|of|for)$/.test(formAt(tree, mark)),
				),
		) ?? kidsBy(tree, at, "nmod").find((kid) => kid > at && NOUN_PHRASES.has(markForm(tree, kid)))
	);
}

/** Without a holder only "the claim that …" and "worries about …" attribute; "in response to" never does. */
function standsAlone(tree: ClauseTree, at: number, complement: number): boolean {
	if (!reportNouns.has(lemmaAt(tree, at))) return false;
	const mark = formAt(tree, coverOf(tree, complement).from);
	if (kidsBy(tree, at, "case").some((kid) => kid === at - 1 && formAt(tree, kid) === "in")) return false;
	return /^(?:that|whether|about|over)$/.test(mark);
}

const NOUN_PHRASES = wordSet("about of for to toward towards against over on with");

/** From the first adjective after the possessor or article to the noun. */
function nounRange(tree: ClauseTree, at: number, owner: number | undefined): Range {
	const start = owner === undefined ? coverOf(tree, at).from : coverOf(tree, owner).to;
	if (owner === undefined) {
		const article = kidsBy(tree, at, "det").find((kid) => kid < at);
		if (article !== undefined) return { from: article, to: at + 1 };
	}
	let from = at;
	while (from > start && !/^(?:det|case|nmod:poss|punct|cc|nummod)$/.test(relationOf(tree, from - 1))) from--;
	return { from, to: at + 1 };
}

function lightVerbOf(tree: ClauseTree, at: number): number | undefined {
	const verb = headOf(tree, at);
	if (verb < 0 || verb > at || relationOf(tree, at) !== "obj" || isPassive(tree, verb)) return undefined;
	return lightVerbs.has(lemmaAt(tree, verb)) && at - verb <= 6 ? verb : undefined;
}
