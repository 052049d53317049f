import type { Span } from "../../model.ts";
import { dependentsOf, edgesOf } from "../../syntax/dependents.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";

/** Words `from` to before `to` of one sentence. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A sentence's tree with the questions that attributions ask of it; every answer is a look-up or a short walk. */
export interface ClauseTree {
	readonly words: readonly Word[];
	/** The words in lower case. */
	readonly forms: readonly string[];
	/** The dependents of each word, in order. */
	readonly kids: readonly (readonly number[])[];
	/** What each word and all below it cover. */
	readonly cover: readonly Range[];
	/** The quotations of the sentence, as far as they stand in it. */
	readonly quotes: readonly Range[];
	/** Word indexes from the root downwards. */
	readonly order: readonly number[];
}

/** The tree of a sentence, in linear time; `quotations` are the text's, in order. */
export function clauseTree(sentence: ParsedSentence, quotations: readonly Span[] = []): ClauseTree {
	const { words } = sentence;
	const dependents = dependentsOf(words);
	const { first, last } = edgesOf(words, dependents);
	const cover = words.map((_, at) => ({ from: first[at] ?? at, to: (last[at] ?? at) + 1 }));
	const forms = words.map((word) => word.text.toLowerCase());
	return {
		words,
		forms,
		kids: dependents.of,
		cover,
		order: dependents.topDown,
		quotes: quotesIn(sentence, quotations),
	};
}

function quotesIn({ words }: ParsedSentence, quotations: readonly Span[]): readonly Range[] {
	const ranges: Range[] = [];
	let at = 0;
	for (const { start, end } of quotations) {
		while (at < words.length && (words[at]?.start ?? 0) < start) at++;
		const from = at;
		while (at < words.length && (words[at]?.end ?? 0) <= end) at++;
		if (at > from) ranges.push({ from, to: at });
	}
	return ranges;
}

/** The word at an index; undefined past the ends, as everywhere below. */
export function wordAt(tree: ClauseTree, at: number): Word | undefined {
	return tree.words[at];
}

/** Lower case; "" past the ends. */
export function formAt(tree: ClauseTree, at: number): string {
	return tree.forms[at] ?? "";
}

/** Lower case; "" past the ends. */
export function lemmaAt(tree: ClauseTree, at: number): string {
	return tree.words[at]?.lemma.toLowerCase() ?? "";
}

/** The relation by which a word hangs; "" past the ends. */
export function relationOf(tree: ClauseTree, at: number): string {
	return tree.words[at]?.deprel ?? "";
}

/** Index of what a word hangs on; -1 for a root and past the ends. */
export function headOf(tree: ClauseTree, at: number): number {
	return tree.words[at]?.head ?? -1;
}

/** What a word and all below it cover; the word alone past the ends. */
export function coverOf(tree: ClauseTree, at: number): Range {
	return tree.cover[at] ?? { from: at, to: at + 1 };
}

/** The dependents of a word, in order. */
export function kidsOf(tree: ClauseTree, at: number): readonly number[] {
	return tree.kids[at] ?? [];
}

/** Dependents in one of the relations; "nsubj" stands for its subtypes too. */
export function kidsBy(tree: ClauseTree, at: number, ...relations: readonly string[]): readonly number[] {
	return kidsOf(tree, at).filter((kid) => {
		const relation = relationOf(tree, kid);
		return relations.some(
			(one) => relation === one || (relation.startsWith(one) && relation.charAt(one.length) === ":"),
		);
	});
}

/** The range without the holes, in pieces. */
export function without(range: Range, holes: readonly Range[]): readonly Range[] {
	let pieces: readonly Range[] = [range];
	for (const hole of holes)
		pieces = pieces.flatMap((piece) => {
			if (hole.to <= piece.from || hole.from >= piece.to) return [piece];
			return [
				{ from: piece.from, to: hole.from },
				{ from: hole.to, to: piece.to },
			].filter((part) => part.to > part.from);
		});
	return pieces;
}

/** Whether the ranges share a word. */
export function overlaps(a: Range, b: Range): boolean {
	return a.from < b.to && b.from < a.to;
}

/** The place of some words in the text; undefined of none. */
export function spanOf(tree: ClauseTree, range: Range): Span | undefined {
	const first = tree.words[range.from];
	const last = tree.words[range.to - 1];
	return first === undefined || last === undefined || range.to <= range.from
		? undefined
		: { start: first.start, end: last.end };
}
