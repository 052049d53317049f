import { organisationNouns } from "../data/entity-nouns.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import { answers, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";

/** Whether a word of the claim and one of the passage certainly stand for one thing. */
export function meanSame(pairing: Pairing, draft: number, source: number): boolean {
	if (areSameWords(pairing, draft, source) || areSameByName(pairing, draft, source)) return true;
	const left = clusterOf(pairing.draft, draft);
	const right = left && clusterOf(pairing.source, source);
	return left !== undefined && right !== undefined && sameEntity(left, right) === "same";
}

/** "The champions, Halden" and "Halden": by a name that stands in apposition to one of the two. */
export function areSameByName(pairing: Pairing, draft: number, source: number): boolean {
	const [ours, theirs] = [namesBeside(pairing.draft, draft), namesBeside(pairing.source, source)];
	const [own, other] = [lastOf(pairing.draft, draft), lastOf(pairing.source, source)];
	return (
		theirs.some((name) => areSameWords(pairing, own, name)) ||
		ours.some((name) => areSameWords(pairing, name, other)) ||
		areOneName(nameAt(pairing.draft, draft), nameAt(pairing.source, source)) ||
		isSurnameOf(nameAt(pairing.draft, draft), nameAt(pairing.source, source)) ||
		isNameOfBody(pairing.source, source, pairing.draft.words[draft]) ||
		isNameOfBody(pairing.draft, draft, pairing.source.words[source])
	);
}

/** "The Hadley parking app". */
const NAME_BEFORE = 3;

/** "Hadley" and "the Hadley payments company": the name before a noun for what it is. */
function isNameOfBody({ words }: Reading, noun: number, name: Word | undefined): boolean {
	if (name?.upos !== "PROPN" || words[noun]?.upos !== "NOUN") return false;
	if (!organisationNouns.has(words[noun].lemma.toLowerCase())) return false;
	const before = words.slice(Math.max(0, noun - NAME_BEFORE), noun).filter(({ upos, head, deprel }) => {
		const over = words[head];
		const joined = over?.head === noun && /^(?:compound|amod)$/.test(over.deprel);
		return upos === "PROPN" && deprel === "compound" && (head === noun || joined);
	});
	return (
		before.length > 0 &&
		before[0]?.text === name.text &&
		before.every(({ text }) => text === name.text || /^\p{Ll}/u.test(text))
	);
}

/** "Ida Lund" on both sides, whichever of the two words the trees take for the head. */
function areOneName(ours: readonly string[], theirs: readonly string[]): boolean {
	return ours.length > 1 && ours.join(" ") === theirs.join(" ");
}

/** "Lund" and "Ida Lund", "MV Merlin" and "Merlin": all of the shorter name, and the last word of both. */
function isSurnameOf(ours: readonly string[], theirs: readonly string[]): boolean {
	const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
	return (
		short.length > 0 &&
		long.length > 1 &&
		short.at(-1) === long.at(-1) &&
		short.every((word) => long.includes(word))
	);
}

/** The words of a name in lower case; empty for what is none. */
function nameAt({ words }: Reading, at: number): readonly string[] {
	return words.flatMap(({ head, deprel, upos, text }, part) =>
		upos === "PROPN" && (part === at || (head === at && /^(?:flat|compound)$/.test(deprel)))
			? [text.toLowerCase()]
			: [],
	);
}

/** The last words of the names in apposition to a word. */
function namesBeside(reading: Reading, at: number): readonly number[] {
	return reading.words.flatMap(({ head, deprel, text }, name) =>
		head === at && deprel === "appos" && /^\p{Lu}/u.test(text) ? [lastOf(reading, name)] : [],
	);
}

/** The last word of a name: the surname, whichever of its words the tree takes for the head. */
function lastOf({ words }: Reading, at: number): number {
	const parts = words.flatMap(({ head, deprel, text }, part) =>
		head === at && deprel === "flat" && /^\p{Lu}/u.test(text) ? [part] : [],
	);
	return Math.max(at, ...parts);
}

/** Whether the two words themselves say so; who is meant by another name is not asked, which costs the whole article. */
export function areSameWords(pairing: Pairing, draft: number, source: number): boolean {
	const [ours, theirs] = [nameAt(pairing.draft, draft), nameAt(pairing.source, source)];
	// "MV Merlin" and "MV Orla", "Ida Lund" and "Ida Berg": the first word is no name by itself.
	if (ours.length > 1 && theirs.length > 1) return ours.at(-1) === theirs.at(-1);
	if (answers(pairing, draft, source)) return true;
	const [a, b] = [pairing.draft.words[draft], pairing.source.words[source]];
	return a !== undefined && a.upos !== "PRON" && a.lemma.toLowerCase() === b?.lemma.toLowerCase();
}

/** Whether the two may stand for one thing: they do, or one is a pronoun or a description that nobody has resolved. */
export function mayMeanSame(pairing: Pairing, draft: number, source: number): boolean {
	if (meanSame(pairing, draft, source)) return true;
	const left = clusterOf(pairing.draft, draft);
	const right = left && clusterOf(pairing.source, source);
	if (left !== undefined && right !== undefined) return sameEntity(left, right) !== "different";
	return [pairing.draft.words[draft], pairing.source.words[source]].some((word) => word?.upos === "PRON");
}

/** The entity that a word names, describes or stands for. */
function clusterOf(reading: Reading, at: number) {
	const word = reading.words[at];
	const { whole, at: sentence } = reading;
	return word && whole.clusterAt(sentence, word);
}
