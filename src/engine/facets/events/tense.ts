import { backshifting } from "../../data/event-words.ts";
import { irregularPasts, unchangedPasts } from "../../data/irregular-forms.ts";
import { relationOf } from "../../syntax/dependents.ts";
import type { Word } from "../../syntax/tree.ts";
import { type Clauses, childrenBy } from "./clauses.ts";
import type { Tense } from "./event.ts";

/** The auxiliaries and copulas of a predicate, in text order. */
export function auxiliariesOf(clauses: Clauses, at: number): readonly Word[] {
	const found: Word[] = [];
	for (const child of childrenBy(clauses, at, "aux", "cop")) {
		const word = clauses.words[child];
		if (word !== undefined) found.push(word);
	}
	return found;
}

/** The tense of a predicate's own verb group; a present perfect is past; infinitives and gerunds have none. */
export function tenseOf(clauses: Clauses, at: number): Tense {
	const auxiliaries = auxiliariesOf(clauses, at);
	const word = clauses.words[at];
	const first = auxiliaries[0] ?? word;
	if (word === undefined || first === undefined) return "none";
	if (first === word && isUnmarkedPast(clauses, at)) return "past";
	if (first.xpos === "MD") return isFuture(clauses, at, first) ? "future" : "present";
	if (first.xpos === "VBD") return "past";
	if (first.xpos !== "VBZ" && first.xpos !== "VBP") return "none";
	return first.lemma === "have" && auxiliaries.includes(first) && word.xpos === "VBN" ? "past" : "present";
}

/** "The court upheld it"; "the minister quit", with one subject and no "-s": it is over, whatever the tagger says. */
export function isUnmarkedPast(clauses: Clauses, at: number): boolean {
	const word = clauses.words[at];
	const form = word?.text.toLowerCase() ?? "";
	if (word?.xpos !== "VBP") return false;
	if (irregularPasts.has(form) && word.lemma !== form) return true;
	if (!unchangedPasts.has(form)) return false;
	const [subject = -1] = childrenBy(clauses, at, "nsubj");
	const one = /^NNP?$/.test(clauses.words[subject]?.xpos ?? "") || isThirdPerson(clauses.words[subject]);
	return one && childrenBy(clauses, subject, "conj").length === 0;
}

function isThirdPerson(word: Word | undefined): boolean {
	return /^(?:he|she|it)$/i.test(word?.text ?? "");
}

/** "will sign", and "would sign" where the future is told from the past: "said it would sign". */
export function isFuture(clauses: Clauses, at: number, modal: Word): boolean {
	const form = modal.text.toLowerCase();
	if (/^(?:will|shall|['’]ll|wo|sha)$/.test(form)) return true;
	return /^(?:would|['’]d)$/.test(form) && isTold(clauses, at);
}

/** Whether the clause is what someone said or thought in the past; a condition keeps "would" a supposition. */
function isTold(clauses: Clauses, at: number): boolean {
	const { words } = clauses;
	const word = words[at];
	if (word === undefined) return false;
	if (relationOf(word) === "conj") {
		const first = words[word.head];
		// "Said she was open to it but would not propose it" may hang on the saying.
		if (first?.upos === "VERB" && toldBy(first)) return true;
		return first !== undefined && relationOf(first) === "ccomp" && toldBy(words[first.head]);
	}
	if (relationOf(word) === "ccomp" || relationOf(word) === "acl") return toldBy(words[word.head]);
	return childrenBy(clauses, at, "parataxis", "ccomp").some((child) => toldBy(words[child]));
}

/** Past in form, or a noun ("promise that"). */
function toldBy(teller: Word | undefined): boolean {
	return teller !== undefined && /^(?:VBD|VBN|NN|NNS)$/.test(teller.xpos) && backshifting.has(teller.lemma);
}
