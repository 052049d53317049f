import { timeNouns } from "../../data/event-nouns.ts";
import type { Span } from "../../model.ts";
import { relationOf } from "../../syntax/dependents.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";
import { type Clauses, childrenBy, clausesOf, prepositionOf } from "./clauses.ts";

/** "the highest rate since 2019", "one of the first to sign", "higher than in May". The span is the comparing words. */
export interface ComparisonFacet extends Span {
	readonly kind: "superlative" | "first" | "only" | "comparative";
	/** Index of the comparing word. */
	readonly word: number;
	/** Index of the head of what is compared ("rate"); the comparing word itself when it stands alone. */
	readonly thing: number;
	/** What it is compared with: "since 2019", "in Europe", "than in May"; undefined when nothing is named. */
	readonly among: Span | undefined;
	/** Whether it is one of several such: "one of the largest". */
	readonly oneOf: boolean;
}

/** The superlatives, firsts, onlys and comparisons of a sentence in text order. */
export function comparisonsOf(sentence: ParsedSentence): readonly ComparisonFacet[] {
	const clauses = clausesOf(sentence);
	return clauses.words.flatMap((_, at) => comparisonAt(clauses, at) ?? []);
}

function comparisonAt(clauses: Clauses, at: number): ComparisonFacet | undefined {
	const word = clauses.words[at];
	const kind = word && kindOf(clauses, at, word);
	if (word === undefined || kind === undefined) return undefined;
	const { adjective, thing } = compared(clauses, at, word);
	const among = amongOf(clauses, [adjective, thing], word, kind);
	// "better" without "than" leaves to the reader what it is compared with.
	if (kind === "comparative" && among === undefined) return undefined;
	const end = Math.max(word.end, adjective === at ? 0 : (clauses.words[adjective]?.end ?? 0));
	return { start: word.start, end, kind, word: at, thing, among, oneOf: isOneOf(clauses, thing) };
}

function kindOf(clauses: Clauses, at: number, word: Word): ComparisonFacet["kind"] | undefined {
	const head = clauses.words[word.head];
	if (word.xpos === "JJS" || word.xpos === "RBS") {
		const measure = prepositionOf(clauses, at) === "at" || childrenBy(clauses, at, "fixed").length > 0;
		const fixed = relationOf(word) === "fixed" || relationOf(word) === "case";
		const share =
			word.lemma === "most" && head?.upos === "NOUN" && childrenBy(clauses, word.head, "det").length === 0;
		return measure || fixed || share || head?.text.toLowerCase() === "at" ? undefined : "superlative";
	}
	if (word.xpos === "JJR" || word.xpos === "RBR") return "comparative";
	if (relationOf(word) !== "amod" || head === undefined) return undefined;
	const lemma = word.lemma.toLowerCase();
	if (lemma === "only" || lemma === "sole") return "only";
	// "The first half of 2021" is a time as well.
	const time = (timeNouns.has(head.lemma) && head.lemma !== "time") || /^(?:half|quarter)$/.test(head.lemma);
	return (lemma === "first" || lemma === "record") && !time ? "first" : undefined;
}

/** "most powerful storm": the adjective behind "most", and the noun behind the adjective. */
function compared(
	clauses: Clauses,
	at: number,
	word: Word,
): { readonly adjective: number; readonly thing: number } {
	const head = clauses.words[word.head];
	// "Most visited" may be read as a form of its verb.
	const described = head?.upos === "ADJ" || (head?.upos === "VERB" && relationOf(head) === "amod");
	const outer = relationOf(word) === "advmod" && described;
	const adjective = outer ? word.head : at;
	// "The most visited building", read as if it had visited: a noun right behind is what is compared.
	const next = clauses.words[at + 2];
	if (
		head?.upos === "VERB" &&
		word.head === at + 1 &&
		!outer &&
		next?.upos === "NOUN" &&
		isAfterThe(clauses, at)
	)
		return { adjective: at + 1, thing: at + 2 };
	const describing = clauses.words[adjective];
	const thing = describing !== undefined && relationOf(describing) === "amod" ? describing.head : adjective;
	return { adjective, thing };
}

function isAfterThe({ words }: Clauses, at: number): boolean {
	return words[at - 1]?.lemma.toLowerCase() === "the";
}

const CLASS =
	/^(?:in|of|since|for|among|amongst|on|within|across|anywhere|outside|worldwide|to|between|from)$/;

/** Phrases and clauses after the comparing word that say among what; for comparatives only "than" does. */
function amongOf(
	clauses: Clauses,
	heads: readonly number[],
	word: Word,
	kind: ComparisonFacet["kind"],
): Span | undefined {
	let found: Span | undefined;
	for (const child of new Set(heads.flatMap((head) => clauses.of[head] ?? []))) {
		const dependent = clauses.words[child];
		const whole = clauses.wholes[child];
		if (dependent === undefined || whole === undefined || dependent.start < word.start) continue;
		if (!delimits(clauses, child, dependent, kind)) continue;
		found = {
			start: Math.min(found?.start ?? whole.start, whole.start),
			end: Math.max(found?.end ?? 0, whole.end),
		};
	}
	return found;
}

function delimits(clauses: Clauses, at: number, word: Word, kind: ComparisonFacet["kind"]): boolean {
	const relation = relationOf(word);
	const [opening] = childrenBy(clauses, at, "case", "mark").map((child) =>
		clauses.words[child]?.lemma.toLowerCase(),
	);
	if (kind === "comparative") return opening === "than" && /^(?:obl|nmod|advcl)$/.test(relation);
	if (relation === "acl" || (relation === "advcl" && opening === "since")) return true;
	if (relation === "advmod")
		return /^(?:ever|yet|worldwide|nationwide|anywhere)$/.test(word.text.toLowerCase());
	return (relation === "nmod" || relation === "obl") && opening !== undefined && CLASS.test(opening);
}

function isOneOf(clauses: Clauses, thing: number): boolean {
	const word = clauses.words[thing];
	const head = clauses.words[word?.head ?? -1];
	if (word === undefined || head === undefined || prepositionOf(clauses, thing) !== "of") return false;
	return (
		/^(?:one|some|two|three|several|many|few|part|among)$/.test(head.lemma.toLowerCase()) ||
		head.upos === "NUM"
	);
}
