// Whether a word of a claim and one of a passage stand for one person, by the words of their phrases and by reference.
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Word } from "../syntax/tree.ts";
import { mayMeanSame, meanSame } from "./referents.ts";

/** Whether the two certainly stand for one person: "Keane" and "Marta Keane", "the man" and "a man". */
export function isSamePerson(pairing: Pairing, draft: number, source: number): boolean {
	return (
		sharesWord(pairing, draft, source) ||
		isSamePronoun(pairing, draft, source) ||
		meanSame(pairing, draft, source)
	);
}

/** The same pronoun in two sentences that are otherwise the same. */
function isSamePronoun({ draft, source, pairs }: Pairing, ours: number, theirs: number): boolean {
	const [one, other] = [draft.words[ours], source.words[theirs]];
	if (one?.upos !== "PRON" || one.text.toLowerCase() !== other?.text.toLowerCase()) return false;
	return pairs.filter(isAlike).length >= NEARLY_ALL * draft.words.filter(isContent).length;
}

const NEARLY_ALL = 0.6;

/** Whether the two may stand for one person; two names, or two nouns of which the one denies the other, do not. */
export function mayBeSamePerson(
	pairing: Pairing,
	draft: number | undefined,
	source: number | undefined,
): boolean {
	if (draft === undefined || source === undefined) return true;
	if (sharesWord(pairing, draft, source)) return true;
	const [ours, theirs] = [pairing.draft.words[draft], pairing.source.words[source]];
	if (ours?.upos === "PROPN" && theirs?.upos === "PROPN") return mayMeanSame(pairing, draft, source);
	if (ours?.upos !== "NOUN" || theirs?.upos !== "NOUN") return true;
	return !isPlural(ours) || isPlural(theirs);
}

/** Whether the phrase of a head has a name in it. */
export function isNamedPerson(words: readonly Word[], head: number): boolean {
	return phraseOf(words, head).some((at) => words[at]?.upos === "PROPN");
}

function isPlural({ xpos }: Word): boolean {
	return xpos === "NNS" || xpos === "NNPS";
}

function sharesWord(pairing: Pairing, draft: number, source: number): boolean {
	const theirs = new Set(phraseOf(pairing.source.words, source));
	return phraseOf(pairing.draft.words, draft).some((at) => {
		const pair = pairing.ofDraft(at);
		return isAlike(pair) && pair.strength >= SAME && theirs.has(pair.source);
	});
}

const SAME = 0.6;

/** The head with the other words of its name and with what stands beside it in apposition. */
function phraseOf(words: readonly Word[], head: number): readonly number[] {
	const near = words.flatMap((word, at) =>
		word.head === head && /^(?:flat|compound|appos)$/.test(word.deprel) && at !== head ? [at] : [],
	);
	const inside = words.flatMap((word, at) =>
		near.includes(word.head) && word.deprel === "flat" ? [at] : [],
	);
	const above = words[head];
	const named = above !== undefined && /^(?:flat|appos)$/.test(above.deprel) ? [above.head] : [];
	return [head, ...near, ...inside, ...named, ...nameAfter(words, head)];
}

/** "The journalist Nadia Orsini", where the tree hangs the name on something else. */
function nameAfter(words: readonly Word[], head: number): readonly number[] {
	const name: number[] = [];
	for (let at = head + 1; words[at]?.upos === "PROPN" && name.length < LONGEST_NAME; at++) name.push(at);
	return name;
}

const LONGEST_NAME = 4;
