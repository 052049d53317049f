import { wordSet } from "../data/word-set.ts";
import type { Dependents } from "./dependents.ts";
import type { Word } from "./tree.ts";

/** What relative clauses leave to be filled in from the noun they describe. */
export interface RelativeGaps {
	/** Relative pronoun → the noun it stands for, by index. */
	readonly pronouns: ReadonlyMap<number, number>;
	/** Verb without a relative pronoun ("the land they took") → the noun, and what it is to the verb. */
	readonly arguments: ReadonlyMap<number, { readonly head: number; readonly relation: "object" }>;
}

/** A relative pronoun is looked for at most this far down: "who she said they thought had left". */
const DEEPEST = 6;

/** Finds the antecedent of each relative pronoun, and the noun that fills each gap. */
export function relativeGaps(words: readonly Word[], dependents: Dependents): RelativeGaps {
	const pronouns = new Map<number, number>();
	const clauses = new Map<number, number>();
	words.forEach((word, at) => {
		if (!isRelativePronoun(word)) return;
		const clause = clauseAbove(words, at);
		const head = words[clause]?.head ?? -1;
		if (clause < 0 || head < 0) return;
		clauses.set(clause, at);
		pronouns.set(at, head);
	});
	const gaps = new Map<number, { head: number; relation: "object" }>();
	words.forEach((word, at) => {
		if (word.deprel !== "acl:relcl" || clauses.has(at) || word.head < 0) return;
		const verb = gapVerb(words, dependents, at, words[word.head]);
		if (verb >= 0) gaps.set(verb, { head: word.head, relation: "object" });
	});
	return { pronouns, arguments: gaps };
}

function isRelativePronoun(word: Word): boolean {
	return (
		/^(?:WDT|WP|IN)$/.test(word.xpos) &&
		/^(?:nsubj|obj|iobj|obl|nmod|xcomp|root|acl)/.test(word.deprel) &&
		/^(?:who|whom|which|that)$/.test(word.text.toLowerCase())
	);
}

/** The relative clause a pronoun opens, or -1: it stands before the clause's verb, at most a few steps below it. */
function clauseAbove(words: readonly Word[], pronoun: number): number {
	let at = pronoun;
	for (let step = 0; step < DEEPEST; step++) {
		const word = words[at];
		if (word === undefined) return -1;
		if (isRelative(word) && at !== pronoun) return at;
		if (isRelative(word) || word.head < 0) return -1;
		at = word.head;
	}
	return -1;
}

/** Nouns of time, place and manner, after which a bare clause has no object gap: "the day they left". */
const ADVERBIAL = wordSet(
	"time day night week month year moment minute hour morning evening way reason place once long",
);

/** The verb of the clause that lacks the object which the noun before it supplies, or -1. */
function gapVerb(
	words: readonly Word[],
	dependents: Dependents,
	clause: number,
	antecedent: Word | undefined,
): number {
	if (antecedent === undefined || ADVERBIAL.has(antecedent.lemma)) return -1;
	let verb = clause;
	for (let step = 0; step < DEEPEST; step++) {
		const children = dependents.of[verb] ?? [];
		const has = (test: (word: Word) => boolean) =>
			children.some((child) => {
				const word = words[child];
				return word !== undefined && test(word);
			});
		if (has((word) => word.xpos === "WRB" || (word.xpos === "IN" && word.deprel === "obl"))) return -1;
		const below = children.findLast((child) => /^(?:xcomp|ccomp)$/.test(words[child]?.deprel ?? ""));
		if (has((word) => word.deprel === "obj")) return -1;
		if (below === undefined || below < verb)
			return words[verb]?.upos === "VERB" && !has((word) => word.deprel === "aux:pass") ? verb : -1;
		verb = below;
	}
	return -1;
}

/** Of a noun, or of a whole clause: "he resigned, which surprised the council". */
function isRelative(word: Word): boolean {
	return word.deprel === "acl:relcl" || word.deprel === "advcl:relcl";
}
