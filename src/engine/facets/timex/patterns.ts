/**
 * The grammar as a trie. A pattern is words and {classes} with optional parts ("?"), groups and alternatives
 * ("(a|b)"), macros ("%date") and "~" for an optional hyphen; every way through it is a
 * path of the trie, so that matching is a walk of bounded depth.
 */
import { classesOf, isClass, readClass } from "./classes.ts";
import type { Parts } from "./parts.ts";
import type { Piece } from "./pieces.ts";

/** What an expression is before its value is known. */
export type Kind = "date" | "period" | "shift" | "duration" | "set" | "ref" | "none";

/** One pattern of the grammar and what its expressions are. */
export interface Rule {
	readonly kind: Kind;
	readonly pattern: string;
	/** Said by the construction, not by a word of it. */
	readonly parts?: Parts;
}

/** An expression that a rule has matched. */
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

/** Compiled rules, as a tree of steps. */
export type Grammar = Node;

/** Compiles rules; macros are named in patterns with a percent sign. */
export function grammarOf(rules: readonly Rule[], macros: Readonly<Record<string, string>>): Grammar {
	const root = node();
	const read = stepReader(macros);
	for (const [order, rule] of rules.entries())
		for (const end of after(new Set([root]), read(rule.pattern))) end.ends.push({ rule, order });
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

/** A pattern as a tree. */
type Step =
	| { readonly kind: "word" | "class"; readonly name: string }
	| { readonly kind: "all" | "one"; readonly of: readonly Step[] };

/** The nodes that the step leads to from those nodes; the trie grows where it has no such path yet. */
function after(from: ReadonlySet<Node>, step: Step): ReadonlySet<Node> {
	switch (step.kind) {
		case "all":
			return step.of.reduce(after, from);
		case "one":
			return new Set(step.of.flatMap((way) => [...after(from, way)]));
		default:
			return new Set([...from].map((at) => child(step.kind === "word" ? at.words : at.classes, step.name)));
	}
}

function child(edges: Map<string, Node>, name: string): Node {
	const known = edges.get(name);
	if (known) return known;
	const made = node();
	edges.set(name, made);
	return made;
}

const NOTHING: Step = { kind: "all", of: [] };
const HYPHEN: Step = { kind: "one", of: [NOTHING, { kind: "word", name: "-" }] };

/** Reads the pattern language; each macro is read once. */
function stepReader(macros: Readonly<Record<string, string>>): (pattern: string) => Step {
	const known = new Map<string, Step>();
	const macro = (name: string): Step => {
		const step = known.get(name) ?? read(macros[name] ?? "");
		known.set(name, step);
		return step;
	};
	const read = (pattern: string): Step => {
		const tokens = pattern.match(/\{\w+\}|%\w+|[()|?~]|[^\s()|?~%{}]+/g) ?? [];
		let at = 0;
		const ways = (): Step => {
			const of: Step[] = [];
			do of.push(sequence());
			while (tokens[at] === "|" && at++ < tokens.length);
			return { kind: "one", of };
		};
		const sequence = (): Step => {
			const of: Step[] = [];
			while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") of.push(item());
			return { kind: "all", of };
		};
		const item = (): Step => {
			const token = tokens[at++] ?? "";
			const step = token === "(" ? ways() : atom(token);
			if (token === "(") at++;
			if (tokens[at] !== "?") return step;
			at++;
			return { kind: "one", of: [NOTHING, step] };
		};
		const atom = (token: string): Step => {
			if (token === "~") return HYPHEN;
			if (token.startsWith("%")) return macro(token.slice(1));
			if (!token.startsWith("{")) return { kind: "word", name: token };
			const name = token.slice(1, -1);
			if (!isClass(name)) throw new Error(`the grammar has no class ${name}`);
			return { kind: "class", name };
		};
		return ways();
	};
	return read;
}
