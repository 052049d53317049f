import { measureNouns } from "../../data/event-nouns.ts";
import type { Span } from "../../model.ts";
import type { CoreArguments } from "../../syntax/core-argument.ts";
import { coreArguments } from "../../syntax/core-arguments.ts";
import { dependentsOf, relationOf } from "../../syntax/dependents.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";

/** A sentence read for its clauses: what every reader of events asks for, computed once. */
export interface Clauses {
	readonly words: readonly Word[];
	/** Indexes of the words that hang on each word. */
	readonly of: readonly (readonly number[])[];
	readonly topDown: readonly number[];
	/** The relation of each word without its subtype. */
	readonly relations: readonly string[];
	readonly core: CoreArguments;
	/** The phrase of each word: without its preposition, relative clauses, conjuncts and parentheses. */
	readonly phrases: readonly Span[];
	/** Everything under each word, without punctuation at its ends. */
	readonly wholes: readonly Span[];
}

/** Reads a sentence's tree once, in linear time. */
export function clausesOf(sentence: ParsedSentence): Clauses {
	const { words } = sentence;
	const dependents = dependentsOf(words);
	const { of, topDown } = dependents;
	const wholes = spans(words, of, topDown, (child) => child.deprel !== "punct");
	const phrases = spans(words, of, topDown, inPhrase, wholes);
	return {
		words,
		of,
		topDown,
		relations: words.map(relationOf),
		core: coreArguments(words, dependents),
		phrases,
		wholes,
	};
}

const OUTSIDE = new Set(
	"acl conj cc parataxis appos punct advcl case mark cop aux nsubj csubj expl discourse orphan list".split(
		" ",
	),
);

/** Whether a dependent belongs to the bare phrase of its head. */
function inPhrase(child: Word, head: Word): boolean {
	const relation = relationOf(child);
	// "a plan to close the school", "the right to vote": the infinitive says which; other clauses describe.
	if (child.deprel === "acl" && child.xpos === "VB" && head.upos === "NOUN") return true;
	if (relation === "advmod") return child.start < head.start && head.upos !== "VERB";
	return !OUTSIDE.has(relation);
}

/** The span of each word with those of its dependents that belong to it, ends of the tree first. */
function spans(
	words: readonly Word[],
	of: Clauses["of"],
	topDown: readonly number[],
	belongs: (child: Word, head: Word) => boolean,
	whole?: readonly Span[],
): readonly Span[] {
	const found: Span[] = words.map(({ start, end }) => ({ start, end }));
	for (let next = topDown.length - 1; next >= 0; next--) {
		const at = topDown[next] ?? -1;
		const word = words[at];
		if (word === undefined) continue;
		let { start, end } = word;
		for (const child of of[at] ?? []) {
			const dependent = words[child];
			if (dependent === undefined) continue;
			if (!belongs(dependent, word)) {
				// What follows a relative clause is no longer one piece with the head.
				if (whole !== undefined && dependent.start > word.start && breaksPhrase(dependent)) break;
				continue;
			}
			// A dependent brings its own preposition along.
			const span = withCase(words, of, child, found[child] ?? dependent);
			start = Math.min(start, span.start);
			end = Math.max(end, span.end);
		}
		found[at] = { start, end };
	}
	return found;
}

function breaksPhrase(word: Word): boolean {
	return /^(?:acl|conj|parataxis|appos|advcl)/.test(word.deprel);
}

function withCase(words: readonly Word[], of: Clauses["of"], at: number, span: Span): Span {
	let { start, end } = span;
	for (const child of of[at] ?? []) {
		const word = words[child];
		if (word === undefined || (word.deprel !== "case" && word.deprel !== "mark")) continue;
		start = Math.min(start, word.start);
		end = Math.max(end, word.end);
	}
	return { start, end };
}

const NONE: readonly number[] = [];

/** The dependents of a word that stand in one of the relations (without subtype). */
export function childrenBy(
	{ of, relations }: Clauses,
	at: number,
	relation: string,
	second = relation,
	third = relation,
): readonly number[] {
	let found: number[] | undefined;
	for (const child of of[at] ?? NONE) {
		const is = relations[child];
		if (is !== relation && is !== second && is !== third) continue;
		if (found === undefined) found = [child];
		else found.push(child);
	}
	return found ?? NONE;
}

/** The preposition of a phrase, its fixed parts joined: "according to", "because of"; "" without one. */
export function prepositionOf(clauses: Clauses, at: number): string {
	const [first] = childrenBy(clauses, at, "case");
	return first === undefined ? "" : joinedForm(clauses, first);
}

/** The word that opens a clause, its fixed parts joined: "because", "as long as"; "" without one. */
export function markOf(clauses: Clauses, at: number): string {
	const [first] = childrenBy(clauses, at, "mark");
	if (first !== undefined) return joinedForm(clauses, first);
	return isThatClause(clauses, at) ? "that" : "";
}

/** "The charge that it had broken its word", with the conjunction for an object that the clause has already. */
function isThatClause(clauses: Clauses, at: number): boolean {
	const [that = -1, ...more] = childrenBy(clauses, at, "obj");
	const { upos, lemma } = clauses.words[that] ?? { upos: "X", lemma: "" };
	return that < at && upos === "SCONJ" && lemma === "that" && more.length > 0;
}

function joinedForm(clauses: Clauses, at: number): string {
	const parts = [at, ...childrenBy(clauses, at, "fixed")];
	return parts.map((part) => clauses.words[part]?.text.toLowerCase() ?? "").join(" ");
}

/** Whether the predicate is in the passive, or a participle that stands for one: "the man arrested". */
export function isPassive(clauses: Clauses, at: number): boolean {
	const { words, of } = clauses;
	const word = words[at];
	if (word === undefined || (word.xpos !== "VBN" && word.xpos !== "VBD")) return false;
	const children = (of[at] ?? []).flatMap((child) => words[child] ?? []);
	if (children.some((child) => /^(?:aux|nsubj|csubj):pass$/.test(child.deprel) || isDoer(child))) return true;
	if (word.xpos !== "VBN") return false;
	const auxiliaries = children.filter((child) => relationOf(child) === "aux");
	if (auxiliaries.length > 0) return auxiliaries.at(-1)?.lemma === "be";
	if (children.some((child) => child.deprel === "nsubj")) return dropsBe(clauses, at, children);
	if (word.deprel !== "conj") return true;
	// "was arrested and charged"; "has arrested and charged" is active.
	const head = words[word.head];
	return head?.xpos === "VBN" ? isPassiveOnce(clauses, word.head) : true;
}

/** "closed by police"; but "fell by 8 %", "rose by nearly a metre" and "won by two votes" say how far. */
export function isDoer({ deprel, upos, lemma }: Word): boolean {
	return deprel === "obl:agent" && upos !== "NUM" && upos !== "SYM" && !measureNouns.has(lemma.toLowerCase());
}

/** "Two men charged" in a headline is passive; elsewhere it is a past tense tagged as a participle: "the ship sank". */
function dropsBe({ words }: Clauses, at: number, children: readonly Word[]): boolean {
	if (children.some(({ deprel }) => deprel === "cop")) return true;
	const headline = words[at]?.head === -1 && !/^[.?!]/.test(words.at(-1)?.text ?? "");
	return headline && !children.some(({ deprel }) => deprel === "obj");
}

/** For a conjunct's head, which is never itself asked about its own head: conjuncts all hang on the first. */
function isPassiveOnce({ words, of }: Clauses, at: number): boolean {
	const children = (of[at] ?? []).flatMap((child) => words[child] ?? []);
	if (children.some((child) => child.deprel.endsWith(":pass") || isDoer(child))) return true;
	return !children.some((child) => relationOf(child) === "aux" && child.lemma === "have");
}

/** The particles of a verb: "up" in "set up". */
export function particlesOf(clauses: Clauses, at: number): readonly number[] {
	return childrenBy(clauses, at, "compound").filter(
		(child) => clauses.words[child]?.deprel === "compound:prt",
	);
}

/** The lemma of a word in lower case, a verb's with its particles: "set up". */
export function lemmaOf(clauses: Clauses, at: number): string {
	const lemma = clauses.words[at]?.lemma.toLowerCase() ?? "";
	const particles = particlesOf(clauses, at);
	if (particles.length === 0) return lemma;
	return [lemma, ...particles.map((particle) => clauses.words[particle]?.text.toLowerCase())].join(" ");
}
