import { type ClauseTree, formAt, type Range, without, wordAt } from "./clause-tree.ts";

/** The pieces of a range that are left beside the holes, without the marks at their edges that join them to the rest. */
export function contentOf(tree: ClauseTree, range: Range, holes: readonly Range[] = []): readonly Range[] {
	return without(range, holes)
		.map((piece) => trimmed(tree, piece))
		.filter((piece) => piece.to > piece.from);
}

const OPENING = /^(?:["“‘«([]|``|'')$/;
const CLOSING = /^(?:["”’»)\]]|'')$/;

/** Quotation marks and brackets stay when their partner is inside. */
export function trimmed(tree: ClauseTree, range: Range): Range {
	let { from, to } = range;
	while (from < to && isEdgeBefore(tree, from, to)) from++;
	while (to > from && isEdgeAfter(tree, from, to - 1)) to--;
	return { from, to };
}

function isEdgeBefore(tree: ClauseTree, at: number, to: number): boolean {
	if (wordAt(tree, at)?.deprel === "cc" && at + 1 < to) return true;
	if (wordAt(tree, at)?.upos !== "PUNCT") return false;
	return !OPENING.test(formAt(tree, at)) || !hasMark(tree, at + 1, to, CLOSING);
}

function isEdgeAfter(tree: ClauseTree, from: number, at: number): boolean {
	if (wordAt(tree, at)?.upos !== "PUNCT") return false;
	return !CLOSING.test(formAt(tree, at)) || !hasMark(tree, from, at, OPENING);
}

function hasMark(tree: ClauseTree, from: number, to: number, mark: RegExp): boolean {
	for (let at = from; at < to; at++) if (mark.test(formAt(tree, at))) return true;
	return false;
}
