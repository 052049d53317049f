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
		if (kid < head && belongs(tree, kid, head))
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

function belongs(tree: ClauseTree, kid: number, head: number): boolean {
	const relation = relationOf(tree, kid);
	const { from } = coverOf(tree, kid);
	if (kid - from > 2 || isName(tree, kid, head)) return false;
	if (/^(?:aux|aux:pass|cop|advmod|compound:prt)$/.test(relation)) return !OUTSIDE.has(formAt(tree, kid));
	return relation === "mark" && formAt(tree, kid) === "to";
}

/** "Jolly said": a name that the tagger took for an adverb. */
function isName(tree: ClauseTree, kid: number, head: number): boolean {
	const finite = /^(?:VBD|VBZ)$/.test(wordAt(tree, head)?.xpos ?? "");
	return (
		finite && kid === head - 1 && isCapital(tree, kid) && kidsBy(tree, head, "nsubj", "expl").length === 0
	);
}

/** Whether a word begins with a capital. */
export function isCapital(tree: ClauseTree, at: number): boolean {
	return /^\p{Lu}/u.test(wordAt(tree, at)?.text ?? "");
}

/** With "in a statement" and a colon straight after it. */
export function withTail(tree: ClauseTree, { from, to }: Range): Range {
	const written =
		formAt(tree, to) === "in" && formAt(tree, to + 1) === "a" && formAt(tree, to + 2) === "statement";
	const end = written ? to + 3 : to;
	return { from, to: formAt(tree, end) === ":" ? end + 1 : end };
}
