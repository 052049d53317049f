// Subjects and objects of every predicate, those that the basic tree leaves unsaid included: what Universal
// Dependencies' "enhanced" graph calls propagation of conjuncts, controlled subjects and relative referents
// (universaldependencies.org/u/overview/enhanced-syntax.html; Schuster & Manning 2016).
import { wordSet } from "../data/word-set.ts";
import { type CoreArgument, type CoreArguments, type CoreRelation, withConjuncts } from "./core-argument.ts";
import { type Dependents, relationOf } from "./dependents.ts";
import { relativeGaps } from "./relative-clauses.ts";
import type { Word } from "./tree.ts";
import { unsaidArguments } from "./unsaid-arguments.ts";

/** Resolves every predicate's core arguments, heads before dependents. */
export function coreArguments(words: readonly Word[], dependents: Dependents): CoreArguments {
	const found: CoreArgument[][] = words.map(() => []);
	const gaps = relativeGaps(words, dependents);
	for (const at of dependents.topDown) {
		const own = ownArguments(words, dependents, at, gaps.pronouns);
		const gap = gaps.arguments.get(at);
		if (gap !== undefined && !own.some((argument) => argument.pronoun >= 0)) {
			for (const head of withConjuncts(words, dependents, gap.head))
				own.push({ head, relation: gap.relation, via: "relative", pronoun: -1 });
		}
		found[at] = own.concat(unsaidArguments(words, dependents, at, own, found));
	}
	return found;
}

function ownArguments(
	words: readonly Word[],
	dependents: Dependents,
	at: number,
	pronouns: ReadonlyMap<number, number>,
): CoreArgument[] {
	const own: CoreArgument[] = [];
	for (const child of dependents.of[at] ?? []) {
		const relation = coreRelation(words[child], words[at]);
		if (relation === undefined) continue;
		const antecedent = pronouns.get(child);
		if (antecedent === undefined) {
			for (const head of withConjuncts(words, dependents, child))
				own.push({ head, relation, via: head === child ? "tree" : "conjunct", pronoun: -1 });
			continue;
		}
		for (const head of withConjuncts(words, dependents, antecedent, words[at]))
			own.push({ head, relation, via: "relative", pronoun: child });
	}
	return own;
}

function coreRelation(word: Word | undefined, head: Word | undefined): CoreRelation | undefined {
	if (word === undefined) return undefined;
	// "the problem is that they left": the problem is not what left.
	if (word.deprel.endsWith(":outer") && head?.upos === "VERB" && !isToAct(word)) return undefined;
	const relation = relationOf(word);
	if (relation === "nsubj" || relation === "csubj") return "subject";
	if (relation === "obj") return "object";
	return relation === "iobj" ? "indirect" : undefined;
}

/** What "is to …" says the content of, rather than what is to act: "the goal is to win". */
const CONTENTS =
	wordSet(`way thing goal plan purpose aim objective object idea point step intention option solution alternative priority
	advice suggestion job task role reason mission bet key rule preference procedure effort benefit cure answer response
	challenge strategy policy hope ambition dream recommendation proposal choice function duty trick problem question
	thought this that what which all one it everything`);

/** Whether an outer subject is one only by a slip of the parser: "the president is to meet them", "the one in Kell is to close". */
export function isToAct(subject: Word): boolean {
	return (
		relationOf(subject) === "nsubj" && (subject.text === "one" || !CONTENTS.has(subject.lemma.toLowerCase()))
	);
}
