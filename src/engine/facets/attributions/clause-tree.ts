import type { Span } from "../../model.ts";
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
	const kids: number[][] = words.map(() => []);
	const order: number[] = [];
	words.forEach((word, at) => {
		if (word.head < 0) order.push(at);
		else kids[word.head]?.push(at);
	});
	for (let next = 0; next < order.length; next++)
		for (const kid of kids[order[next] ?? 0] ?? []) order.push(kid);
	const cover: { from: number; to: number }[] = words.map((_, at) => ({ from: at, to: at + 1 }));
	for (let next = order.length - 1; next >= 0; next--) {
		const at = order[next] ?? 0;
		const own = cover[at];
		const above = cover[words[at]?.head ?? -1];
		if (own === undefined || above === undefined) continue;
		above.from = Math.min(above.from, own.from);
		above.to = Math.max(above.to, own.to);
	}
	const forms = words.map((word) => word.text.toLowerCase());
	return { words, forms, kids, cover, order, quotes: quotesIn(sentence, quotations) };
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

/** Index of the first span that ends after `start`, by halving. */
export function firstFrom(spans: readonly Span[], start: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

export function wordAt(tree: ClauseTree, at: number): Word | undefined {
	return tree.words[at];
}

/** Lower case; "" past the ends. */
export function formAt(tree: ClauseTree, at: number): string {
	return tree.forms[at] ?? "";
}

export function lemmaAt(tree: ClauseTree, at: number): string {
	return tree.words[at]?.lemma.toLowerCase() ?? "";
}

export function relationOf(tree: ClauseTree, at: number): string {
	return tree.words[at]?.deprel ?? "";
}

export function headOf(tree: ClauseTree, at: number): number {
	return tree.words[at]?.head ?? -1;
}

export function coverOf(tree: ClauseTree, at: number): Range {
	return tree.cover[at] ?? { from: at, to: at + 1 };
}

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

export function spanOf(tree: ClauseTree, range: Range): Span | undefined {
	const first = tree.words[range.from];
	const last = tree.words[range.to - 1];
	return first === undefined || last === undefined || range.to <= range.from
		? undefined
		: { start: first.start, end: last.end };
}
