import {
	type ClauseTree,
	coverOf,
	formAt,
	kidsBy,
	kidsOf,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";

/** Adverbs that open a sentence or tell its order do not belong to a cue. */
const OUTSIDE = new Set(
	"however meanwhile instead moreover furthermore therefore thus otherwise so when where why how while whereas if".split(
		" ",
	),
);

/**
 * The verb or adjective at `head` with the auxiliaries, negation and adverbs straight before it and the particle
 * straight after it: "has repeatedly said", "did not mention", "pointed out".
 */
export function cueRange(tree: ClauseTree, head: number): Range {
	const left = new Set<number>();
	for (const kid of kidsOf(tree, head)) {
		if (kid < head && belongs(tree, kid))
			for (let at = coverOf(tree, kid).from; at <= kid; at++) left.add(at);
	}
	let from = head;
	while (left.has(from - 1)) from--;
	while (from < head && wordAt(tree, from)?.upos === "PUNCT") from++;
	let to = head + 1;
	while (kidsBy(tree, head, "compound:prt").includes(to)) to++;
	// "as he put it"
	if (formAt(tree, head) === "put" && formAt(tree, to) === "it") to++;
	return { from, to };
}

function belongs(tree: ClauseTree, kid: number): boolean {
	const relation = relationOf(tree, kid);
	const { from } = coverOf(tree, kid);
	if (kid - from > 2) return false;
	if (/^(?:aux|aux:pass|cop|advmod|compound:prt)$/.test(relation)) return !OUTSIDE.has(formAt(tree, kid));
	return relation === "mark" && formAt(tree, kid) === "to";
}

/** With "in a statement" and a colon straight after it. */
export function withTail(tree: ClauseTree, { from, to }: Range): Range {
	const written =
		formAt(tree, to) === "in" && formAt(tree, to + 1) === "a" && formAt(tree, to + 2) === "statement";
	const end = written ? to + 3 : to;
	return { from, to: formAt(tree, end) === ":" ? end + 1 : end };
}
