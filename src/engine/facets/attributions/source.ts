import {
	type ClauseTree,
	coverOf,
	formAt,
	headOf,
	kidsBy,
	kidsOf,
	lemmaAt,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";

const LONGEST_CHAIN = 8;

/** Who says, thinks or wants what the predicate at `at` tells: its subject, or the one it shares with its clause. */
export function sourceOf(tree: ClauseTree, at: number): Range | undefined {
	const agent = agentOf(tree, at);
	if (agent !== undefined) return agent;
	const subject = subjectOf(tree, at);
	return subject === undefined ? undefined : holderRange(tree, subject);
}

/** The subject's head, past conjuncts, participles and infinitives. */
export function subjectOf(tree: ClauseTree, at: number): number | undefined {
	let verb = at;
	for (let step = 0; step < LONGEST_CHAIN; step++) {
		const subjects = kidsBy(tree, verb, "nsubj", "csubj").filter((kid) => lemmaAt(tree, kid) !== "there");
		// The nearest: of others the parser may have thought that they belong to the quoted words.
		const at = verb;
		const own = subjects.findLast((kid) => kid < at) ?? subjects[0];
		if (own !== undefined) return own;
		if (kidsBy(tree, verb, "expl").length > 0) return undefined;
		const head = headOf(tree, verb);
		if (head < 0) return undefined;
		const relation = relationOf(tree, verb);
		if (relation === "acl") return head;
		if (relation === "xcomp") {
			// "urged them to say": the object says it.
			const object = kidsBy(tree, head, "obj", "iobj").find((kid) => kid < verb);
			if (object !== undefined) return object;
		}
		if (!/^(?:conj|xcomp|advcl|parataxis|acl:relcl)$/.test(relation)) return undefined;
		verb = head;
	}
	return undefined;
}

function agentOf(tree: ClauseTree, at: number): Range | undefined {
	if (kidsBy(tree, at, "aux:pass").length === 0 && wordAt(tree, at)?.xpos !== "VBN") return undefined;
	const agent = kidsBy(tree, at, "obl").find(
		(kid) =>
			relationOf(tree, kid) === "obl:agent" ||
			kidsBy(tree, kid, "case").some((mark) => formAt(tree, mark) === "by"),
	);
	return agent === undefined ? undefined : holderRange(tree, agent);
}

/** Whether the predicate is passive: its subject is not who says so. */
export function isPassive(tree: ClauseTree, at: number): boolean {
	return (
		kidsBy(tree, at, "aux:pass", "nsubj:pass").length > 0 ||
		(wordAt(tree, at)?.xpos === "VBN" &&
			/^(?:acl|amod|advcl)$/.test(relationOf(tree, at)) &&
			!isPast(tree, at))
	);
}

/** "The regulator, which …, declined to comment": a past tense that the tagger took for a participle. */
function isPast(tree: ClauseTree, at: number): boolean {
	return formAt(tree, at - 1) === "," && kidsBy(tree, at, "xcomp", "ccomp").some((kid) => kid > at);
}

/**
 * The noun phrase at `at` as a source: with its appositions, without its preposition, without clauses set off by a
 * comma. The comma that closes an apposition belongs to it.
 */
export function holderRange(tree: ClauseTree, at: number): Range {
	const cover = coverOf(tree, at);
	let { from, to } = cover;
	for (const kid of kidsOf(tree, at)) {
		const relation = relationOf(tree, kid);
		const own = coverOf(tree, kid);
		if (kid < at && /^(?:case|mark|cc|punct|advmod|cop|aux)$/.test(relation)) {
			if (own.from <= from && isLeading(tree, kid)) from = own.to;
		} else if (kid > at && isLoose(tree, kid) && own.from < to) to = own.from;
	}
	while (to > at + 1 && isCut(tree, to - 1)) to--;
	const next = formAt(tree, to);
	const apposed = kidsBy(tree, at, "appos", "nmod:unmarked", "nmod:desc", "acl:relcl").some(
		(kid) => kid > at && kid < to && hasComma(tree, at, kid),
	);
	if (apposed && next === ",") to++;
	return { from, to };
}

function isLeading(tree: ClauseTree, kid: number): boolean {
	if (relationOf(tree, kid) !== "advmod") return true;
	return /^(?:but|and|however|so|then|yet|meanwhile|still|instead|moreover)$/.test(formAt(tree, kid));
}

/** Clauses after a comma, and what only stands beside. */
function isLoose(tree: ClauseTree, kid: number): boolean {
	const relation = relationOf(tree, kid);
	if (relation === "parataxis" || relation === "advcl" || relation === "obl") return true;
	if (relation !== "acl") return false;
	const before = formAt(tree, coverOf(tree, kid).from - 1);
	return /^(?:,|-|–|—|--|\()$/.test(before) || /^(?:,|-|–|—|--)$/.test(formAt(tree, coverOf(tree, kid).from));
}

function isCut(tree: ClauseTree, at: number): boolean {
	return /^(?:,|;|:|-|–|—|--|\()$/.test(formAt(tree, at));
}

function hasComma(tree: ClauseTree, from: number, to: number): boolean {
	for (let at = to; at > from; at--) if (formAt(tree, at) === ",") return true;
	return false;
}
