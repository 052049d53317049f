import { kinNouns, knowingVerbs } from "../data/statement-words.ts";
import { SUPERSENSES } from "../lexicon/supersenses.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";

/** The main clause of a sentence, as far as it tells whether the sentence can be looked up. */
export interface Said {
	readonly reading: Reading;
	readonly words: readonly Word[];
	/** Every word in lower case. */
	readonly norms: readonly string[];
	/** The head of the predicate, in "I know that the shop closed" that of the clause. */
	readonly predicate: Word;
	readonly lemma: string;
	readonly subject: Word | undefined;
	readonly object: Word | undefined;
	/** Lower-case auxiliaries of the predicate that are modal. */
	readonly modals: ReadonlySet<string>;
	readonly copula: boolean;
	readonly past: boolean;
	readonly perfect: boolean;
	/** "There is …" */
	readonly exists: boolean;
	/** Whether the subject is the writer, or the writer's: "I", "my son". */
	readonly first: "self" | "own" | undefined;
	/** Whether any word is of the first person singular or plural. */
	readonly personal: boolean;
	/** Whether somebody is only called "he" or "she", and nobody by name. */
	readonly unnamed: boolean;
	readonly kin: boolean;
	/** WordNet's class of a word's first sense: "verb.motion", "noun.person"; "" when it is not listed. */
	readonly sense: (word: Word | undefined) => string;
}

const FIRST = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/;

/** The main clause of a reading; undefined when it has no words. */
export function saidIn(reading: Reading): Said | undefined {
	const { words, whole } = reading;
	const { lexicon } = whole.language;
	const root = words.findIndex((word) => word.head < 0);
	if (root < 0) return undefined;
	const norms = words.map((word) => word.text.toLowerCase());
	const at = passedOn(words, norms, root);
	const predicate = words[at];
	if (predicate === undefined) return undefined;
	const own = words.filter((word) => word.head === at);
	const by = (relation: string) => own.find((word) => relationOf(word) === relation);
	const subject = by("nsubj") ?? by("csubj");
	const auxiliaries = own.filter((word) => /^(?:aux|cop)$/.test(relationOf(word)));
	const names = words.some((word) => word.upos === "PROPN");
	return {
		reading,
		words,
		norms,
		predicate,
		lemma: predicate.lemma.toLowerCase(),
		subject,
		object: by("obj"),
		modals: new Set(auxiliaries.flatMap((word) => (word.xpos === "MD" ? [word.text.toLowerCase()] : []))),
		copula: auxiliaries.some((word) => relationOf(word) === "cop"),
		past: [...auxiliaries, predicate].some((word) => word.xpos === "VBD"),
		perfect: predicate.xpos === "VBN" && auxiliaries.some((word) => word.lemma === "have"),
		exists: own.some((word) => relationOf(word) === "expl" && word.text.toLowerCase() === "there"),
		first: firstOf(words, subject),
		personal: norms.some((norm) => FIRST.test(norm)),
		unnamed: !names && norms.some((norm) => /^(?:he|she|his|her|him|hers)$/.test(norm)),
		kin: words.some((word) => kinNouns.has(word.lemma.toLowerCase())),
		sense: (word) => {
			const number = word === undefined ? -1 : lexicon.supersense(word.lemma, word.upos);
			return SUPERSENSES[number] ?? "";
		},
	};
}

/** "I know that the shop closed" says that the shop closed. */
function passedOn(words: readonly Word[], norms: readonly string[], root: number): number {
	const verb = words[root];
	if (verb === undefined || !knowingVerbs.has(verb.lemma.toLowerCase()) || verb.xpos === "VBD") return root;
	const own = words.flatMap((word, at) => (word.head === root ? [at] : []));
	const mine = own.some((at) => words[at]?.deprel === "nsubj" && /^(?:i|we)$/.test(norms[at] ?? ""));
	const modal = own.some((at) => words[at]?.xpos === "MD");
	const clause = own.find((at) => words[at]?.deprel === "ccomp");
	return mine && !modal && clause !== undefined ? clause : root;
}

function firstOf(words: readonly Word[], subject: Word | undefined): Said["first"] {
	if (subject === undefined) return undefined;
	if (/^(?:i|we)$/i.test(subject.text)) return "self";
	const index = words.indexOf(subject);
	const owned = words.some((word) => word.head === index && /^(?:my|our)$/i.test(word.text));
	return owned ? "own" : undefined;
}

function relationOf(word: Word): string {
	return word.deprel.split(":", 1)[0] ?? word.deprel;
}
