import type { KnownTerm } from "./lexicon/known-term.ts";
import type { Reading } from "./reading.ts";
import { stem } from "./stem.ts";
import type { Word } from "./syntax/tree.ts";
import { foldedWord } from "./tokens.ts";

/** A word of content with the forms by which it is compared; made once for a sentence that is paired often. */
export interface Form {
	/** Its place among the words of the sentence, and of its head among the forms; -1 when that is none. */
	readonly at: number;
	readonly head: number;
	readonly word: Word;
	readonly folded: string;
	readonly stem: string;
	readonly term: KnownTerm;
	/** Its relation to the head, where the voice and the way of saying choose another, the same. */
	readonly relation: string;
	/** The word before it that says how it hangs on its head: "for"; empty when there is none. */
	readonly preposition: string;
}

/** A sentence of ten thousand words is paired only in its first ones. */
const MOST = 150;

const known = new WeakMap<Reading, readonly Form[]>();

/** The words of content of a sentence, in order. */
export function formsOf(reading: Reading): readonly Form[] {
	const before = known.get(reading);
	if (before !== undefined) return before;
	const { words, whole } = reading;
	const content = words.flatMap((word, at) => (isContent(word) ? [at] : [])).slice(0, MOST);
	const prepositions = new Map(
		words.flatMap(({ deprel, head, text }) => (deprel === "case" ? [[head, text.toLowerCase()]] : [])),
	);
	const places = new Map(content.map((at, place) => [at, place]));
	const forms = content.flatMap((at): readonly Form[] => {
		const word = words[at];
		if (word === undefined) return [];
		const folded = foldedWord(word.text);
		const head = places.get(word.head) ?? -1;
		const term = whole.language.lexicon.known(word);
		const preposition = prepositions.get(at) ?? "";
		const relation = relationClass(word.deprel);
		return [{ at, head, word, folded, stem: stem(folded), term, relation, preposition }];
	});
	known.set(reading, forms);
	return forms;
}

/** Whether the word carries content: no function word, no mark, no auxiliary. */
export function isContent({ upos, lemma }: Word): boolean {
	if (upos === "ADV") return !FAINT.has(lemma);
	return (
		upos === "NOUN" || upos === "PROPN" || upos === "VERB" || upos === "ADJ" || upos === "NUM" || upos === "X"
	);
}

const FAINT = new Set([
	"not",
	"n't",
	"also",
	"too",
	"then",
	"there",
	"so",
	"as",
	"just",
	"even",
	"very",
	"here",
]);

/** Relations between which the voice and the way of saying choose. */
function relationClass(deprel: string): string {
	if (deprel === "nsubj:pass" || deprel === "obj") return "patient";
	if (deprel === "obl:agent" || deprel.startsWith("nsubj")) return "agent";
	if (/^(?:amod|nmod|compound|nmod:poss|advmod|obl|obl:npmod|obl:unmarked)$/.test(deprel)) return "modifier";
	if (/^(?:xcomp|ccomp|advcl|acl|acl:relcl|conj|parataxis|root)$/.test(deprel)) return "clause";
	return deprel;
}
