/**
 * The grammar as a trie. A pattern is words and {classes} with optional parts ("?"), groups and alternatives
 * ("(a|b)"), macros ("%date") and "~" for an optional hyphen; it is written out into all its flat sequences, so
 * that matching is a walk of bounded depth and needs no backtracking into the text.
 */
import { classesOf, isClass, readClass } from "./classes.ts";
import type { Parts } from "./parts.ts";
import type { Piece } from "./pieces.ts";

/** What an expression is before its value is known. */
export type Kind = "date" | "period" | "shift" | "duration" | "set" | "ref" | "none";

export interface Rule {
	readonly kind: Kind;
	readonly pattern: string;
	/** Said by the construction, not by a word of it. */
	readonly parts?: Parts;
}

export interface Match {
	readonly kind: Kind;
	readonly parts: Parts;
	/** Index of its first piece, and the index after its last. */
	readonly first: number;
	readonly next: number;
	/** Place of its rule in the grammar. */
	readonly order: number;
}

interface Node {
	readonly words: Map<string, Node>;
	readonly classes: Map<string, Node>;
	/** Rules that end here, with their places in the grammar: of two that match alike, the first counts. */
	readonly ends: { readonly rule: Rule; readonly order: number }[];
}

export type Grammar = Node;

/** Compiles rules. */
export function grammarOf(rules: readonly Rule[], macros: Readonly<Record<string, string>>): Grammar {
	const root = node();
	for (const [order, rule] of rules.entries()) {
		for (const sequence of sequences(rule.pattern, macros)) {
			let at = root;
			for (const step of sequence) at = child(at, step);
			if (!at.ends.some((end) => end.rule === rule)) at.ends.push({ rule, order });
		}
	}
	return root;
}

/** All matches that start at the piece, longest first. */
export function matchesAt(grammar: Grammar, pieces: readonly Piece[], first: number): readonly Match[] {
	const lower = pieces[first]?.lower ?? "";
	if (!grammar.words.has(lower) && classesOf(lower).length === 0) return NONE;
	const found: Match[] = [];
	walk(grammar, pieces, { first, next: first, parts: {} }, found);
	return found.length < 2 ? found : found.sort((a, b) => b.next - a.next || a.order - b.order);
}

const NONE: readonly Match[] = [];

/** Collects the matches below a node; the depth is that of the longest pattern. */
function walk(
	at: Node,
	pieces: readonly Piece[],
	so: Pick<Match, "first" | "next" | "parts">,
	found: Match[],
) {
	for (const { rule, order } of at.ends)
		found.push({
			...so,
			kind: rule.kind,
			parts: rule.parts ? { ...so.parts, ...rule.parts } : so.parts,
			order,
		});
	const lower = pieces[so.next]?.lower ?? "";
	const word = at.words.get(lower);
	if (word) walk(word, pieces, { ...so, next: so.next + 1 }, found);
	if (at.classes.size === 0) return;
	for (const name of classesOf(lower)) {
		const after = at.classes.get(name);
		if (after === undefined) continue;
		for (const { next, parts } of readClass(name, pieces, so.next))
			walk(after, pieces, { first: so.first, next, parts: { ...so.parts, ...parts } }, found);
	}
}

function node(): Node {
	return { words: new Map(), classes: new Map(), ends: [] };
}

function child(at: Node, step: string): Node {
	const name = /^\{(\w+)\}$/.exec(step)?.[1];
	if (name !== undefined && !isClass(name)) throw new Error(`the grammar has no class ${name}`);
	const edges = name === undefined ? at.words : at.classes;
	const key = name ?? step;
	const known = edges.get(key);
	if (known) return known;
	const made = node();
	edges.set(key, made);
	return made;
}

type Sequence = readonly string[];

/** Every flat sequence of a pattern. */
function sequences(pattern: string, macros: Readonly<Record<string, string>>): readonly Sequence[] {
	const tokens = pattern.match(/\{\w+\}|%\w+|[()|?~]|[^\s()|?~%{}]+/g) ?? [];
	let at = 0;
	const alternatives = (): readonly Sequence[] => {
		const all: Sequence[] = [...sequence()];
		while (tokens[at] === "|") {
			at++;
			all.push(...sequence());
		}
		return all;
	};
	const sequence = (): readonly Sequence[] => {
		let heads: readonly Sequence[] = [[]];
		while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") {
			const tails = item();
			heads = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
		}
		return heads;
	};
	const item = (): readonly Sequence[] => {
		const token = tokens[at++] ?? "";
		let made: readonly Sequence[];
		if (token === "(") {
			made = alternatives();
			at++;
		} else if (token === "~") made = [[], ["-"]];
		else if (token.startsWith("%")) made = sequences(macros[token.slice(1)] ?? "", macros);
		else made = [[token]];
		if (tokens[at] !== "?") return made;
		at++;
		return [[], ...made];
	};
	return alternatives();
}
