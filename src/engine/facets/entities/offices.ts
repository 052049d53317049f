// The office that a verb gives to a name or takes from it: "became mayor", "was named finance minister", "resigned as head
// of the choir".
import type { Word } from "../../syntax/tree.ts";
import { type Branches, childOf } from "./branches.ts";
import { isPersonNoun, type NamePlace, spanned, topOf } from "./describing.ts";
import type { Description } from "./entity.ts";

/** Verbs whose subject has the office, and those whose object is given it. */
const HOLDS = /^(?:become|remain|serve|act|resign|retire|quit|step|stand|return|take)$/;
const GIVES =
	/^(?:name|appoint|elect|nominate|install|reappoint|reelect|choose|select|swear|confirm|promote)$/;

/** The office of a name by the verb above it, unless that is denied. */
export function officeGiven(branches: Branches, place: NamePlace): Description | undefined {
	const { words, left, right, children } = branches;
	const top = topOf(words, place);
	const name = words[top];
	const verb = name?.head ?? -1;
	if (name === undefined) return undefined;
	// "Appointed Ann Poe finance minister", where the tree makes one phrase of both.
	if (
		name.deprel === "compound" &&
		verb >= place.to &&
		GIVES.test(words[words[verb]?.head ?? -1]?.lemma ?? "")
	)
		return isPersonNoun(words[verb]) ? spanned(branches, verb, place.to, right[verb] ?? verb) : undefined;
	if (!isHolder(name, words[verb])) return undefined;
	const below = [...(children[verb] ?? []), ...(children[top] ?? [])];
	if (below.some((child) => /^(?:not|n['’]t|never|no|nor)$/i.test(words[child]?.text ?? "")))
		return undefined;
	const office = below.find((child) => child >= place.to && isOffice(branches, child, verb));
	if (office === undefined) return undefined;
	return spanned(branches, office, Math.max(left[office] ?? office, place.to), right[office] ?? office);
}

function isHolder({ deprel }: Word, verb: Word | undefined): boolean {
	if (verb?.upos !== "VERB") return false;
	if (HOLDS.test(verb.lemma)) return deprel === "nsubj";
	return GIVES.test(verb.lemma) && /^(?:nsubj:pass|obj|xcomp)$/.test(deprel);
}

/** "As mayor" of any of the verbs; "mayor" alone of those that need no more. */
function isOffice(branches: Branches, at: number, verb: number): boolean {
	const { words } = branches;
	const word = words[at];
	if (word === undefined || word.xpos === "NNS" || !isPersonNoun(word)) return false;
	const preposition = words[childOf(branches, at, "case") ?? -1];
	if (preposition !== undefined) return preposition.text.toLowerCase() === "as";
	const bare = /^(?:become|remain)$/.test(words[verb]?.lemma ?? "") || GIVES.test(words[verb]?.lemma ?? "");
	return bare && word.head === verb && /^(?:xcomp|obj)$/.test(word.deprel);
}
