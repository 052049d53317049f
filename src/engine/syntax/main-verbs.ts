import { timeNouns } from "../data/event-nouns.ts";
import { givingVerbs } from "../data/giving-verbs.ts";
import { CLAUSE_RELATION } from "./clause-relation.ts";
import { endsAsHeadline } from "./headline.ts";
import { isInPassive } from "./passive.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "Shares in the mill, which had risen since the bid was made, slipped 2 percent" and "Ade, the mayor, thanked
 * her", where the tree has the verb of the sentence elsewhere and the subject as its root: what stands behind the comma
 * that closes the aside is the verb.
 */
export function withMainVerb(words: readonly Word[]): readonly Word[] {
	const subject = words.findIndex(({ head }) => head < 0);
	const aside = asideOf(words, subject);
	const verb = aside === undefined ? pastBeside(words, subject) : verbBehind(words, aside);
	if (verb === undefined) return words;
	const passive = isInPassive(words, verb);
	return words.map((word, at): Word => {
		if (at === verb) return { ...word, ...asFinite(words, verb), head: -1, deprel: "root" };
		if (at === subject) return { ...word, head: verb, deprel: passive ? "nsubj:pass" : "nsubj" };
		if (at < verb || word.head >= verb) return word;
		return { ...word, head: verb, deprel: relationAtVerb(words, at) };
	});
}

/** Mends "Hale thanked Lund by letter", where the tagger takes the past for a participle of a passive without a verb. */
export function withPastTense(words: readonly Word[]): readonly Word[] {
	if (endsAsHeadline(words)) return words;
	let mended = words;
	words.forEach(({ upos, xpos, deprel }, at) => {
		if (upos === "VERB" && xpos === "VBN" && CLAUSE_RELATION.test(deprel)) mended = asPast(mended, at);
	});
	return mended;
}

function asPast(words: readonly Word[], verb: number): readonly Word[] {
	const isBelow = ({ head }: Word) => head === verb;
	const marked = words[verb]?.deprel === "root" ? /^(?:aux|cop|mark)/ : /^(?:aux|cop)/;
	if (words.some((word) => isBelow(word) && marked.test(word.deprel))) return words;
	const subject = words.findIndex((word) => isBelow(word) && /^nsubj/.test(word.deprel));
	const linked = words[verb]?.deprel === "root" ? /^(?:obj|xcomp)$/ : /^obj$/;
	const object = words.findIndex(
		(word, at) => at > verb && isBelow(word) && NOUN_OR_PRONOUN.test(word.upos) && linked.test(word.deprel),
	);
	if (subject < 0 || subject > verb || object < 0) return words;
	return words.map((word, at): Word => {
		if (at === verb) return { ...word, xpos: "VBD" };
		if (at === subject) return { ...word, deprel: "nsubj" };
		if (at === object) return { ...word, deprel: "obj" };
		return isBelow(word) && word.deprel === "obl:agent" ? { ...word, deprel: "obl" } : word;
	});
}

const NOUN_OR_PRONOUN = /^(?:NOUN|PROPN|PRON)$/;

/**
 * Mends "after a teacher, Ida Lund, found it", where the tree has "after" on the teacher alone and the verb beside the one
 * above: a past behind the comma that closes a name in apposition is what the noun before it did.
 */
export function withClauseBehind(words: readonly Word[]): readonly Word[] {
	const verb = words.findIndex(
		({ xpos, deprel, head }, at) =>
			xpos === "VBD" && /^(?:parataxis|conj|advcl)$/.test(deprel) && head < at && words[at - 1]?.text === ",",
	);
	const top = words[verb]?.head ?? -1;
	if (top < 0 || words.some(({ head, deprel }) => head === verb && /^(?:cc|mark)$/.test(deprel)))
		return words;
	const subject = words.findLastIndex(
		({ head, upos, deprel }, at) => at < verb && head === top && deprel === "obl" && NOMINAL.test(upos),
	);
	const mark = words.findIndex(({ head, text }) => head === subject && OPENS_CLAUSE.test(text));
	const name = nameBehind(words, subject, verb);
	if (subject < 0 || mark < 0 || name === undefined) return words;
	return words.map((word, at): Word => {
		if (at === verb) return { ...word, head: top, deprel: "advcl" };
		if (at === subject) return { ...word, head: verb, deprel: "nsubj" };
		if (at === name) return { ...word, head: subject, deprel: "appos" };
		return at === mark ? { ...word, head: verb, deprel: "mark" } : word;
	});
}

/** The name between commas behind a noun, which the tree may have for the subject of the verb that follows. */
function nameBehind(words: readonly Word[], noun: number, verb: number): number | undefined {
	const name = words.findIndex(
		({ head, deprel }, at) =>
			at > noun &&
			at < verb &&
			((head === noun && deprel === "appos") || (head === verb && deprel.startsWith("nsubj"))),
	);
	const others = words.some(
		({ head, deprel }, at) => at !== name && head === verb && deprel.startsWith("nsubj"),
	);
	return name < 0 || others || words[noun + 1]?.text !== "," ? undefined : name;
}

const OPENS_CLAUSE = /^(?:after|before|until|till|since|because|while|when|as|once)$/i;

/** Mends "Ade, who had a cold, left the hall", where the tree has Ade as spoken to: a verb with a tense tells of somebody. */
export function withToldSubject(words: readonly Word[]): readonly Word[] {
	const has = (verb: number) =>
		words.some(({ head, deprel }) => head === verb && /^(?:nsubj|csubj|expl)/.test(deprel));
	return words.map((word, at): Word => {
		const verb = words[word.head];
		if (word.deprel !== "vocative" || verb === undefined || at > word.head || !NOMINAL.test(word.upos))
			return word;
		return /^VB[DZ]$/.test(verb.xpos) && !has(word.head) ? { ...word, deprel: "nsubj" } : word;
	});
}

/** Mends "A bus carrying boys hit a lorry", where the tree has the bus only as what carries: it is what hit the lorry. */
export function withCarriedSubject(words: readonly Word[]): readonly Word[] {
	const verb = words.findIndex(({ head, upos }) => head < 0 && upos === "VERB");
	if (words.some(({ head, deprel }) => head === verb && /^(?:[nc]subj|expl)/.test(deprel))) return words;
	const participle = words.findIndex(
		({ head, deprel, xpos }, at) => head === verb && at < verb && deprel === "advcl" && xpos === "VBG",
	);
	const has = (relation: RegExp) =>
		words.findIndex(({ head, deprel }) => head === participle && relation.test(deprel));
	const subject = has(/^nsubj$/);
	if (subject < 0 || subject !== participle - 1 || has(/^(?:aux|mark)/) >= 0) return words;
	const passive = isInPassive(words, verb);
	return words.map((word, at): Word => {
		if (at === subject) return { ...word, head: verb, deprel: passive ? "nsubj:pass" : "nsubj" };
		return at === participle ? { ...word, head: subject, deprel: "acl" } : word;
	});
}

const NOMINAL = /^(?:NOUN|PROPN)$/;
const PREDICATE = /^(?:nsubj|cop|expl|csubj)/;
const RELATIVE = /^(?:which|who|whose)$/i;

/** The head of a clause with ", which" or of an apposition that hangs on a root without a predicate. */
function asideOf(words: readonly Word[], root: number): number | undefined {
	if (!NOMINAL.test(words[root]?.upos ?? "")) return undefined;
	if (words.some(({ head, deprel }) => head === root && PREDICATE.test(deprel))) return undefined;
	const aside = words.findIndex(
		({ head, deprel }, at) => head === root && at > root && /^(?:acl:relcl|appos)$/.test(deprel),
	);
	if (aside < 0) return undefined;
	const relative = words[aside]?.deprel === "acl:relcl";
	const opened = words
		.slice(root, aside)
		.some(({ text }, at) => text === "," && (!relative || RELATIVE.test(words[root + at + 1]?.text ?? "")));
	return opened ? aside : undefined;
}

/** "The parents' groups accused the board": a past with an object, which describes no noun. */
function pastBeside(words: readonly Word[], root: number): number | undefined {
	if (!NOMINAL.test(words[root]?.upos ?? "") || endsAsHeadline(words)) return undefined;
	if (words.some(({ head, deprel }) => head === root && PREDICATE.test(deprel))) return undefined;
	const past = words.findIndex(
		({ head, deprel, xpos }, at) => head === root && at > root && deprel === "acl" && /^VB[DN]$/.test(xpos),
	);
	const object = words.findIndex(({ head, deprel }, at) => head === past && deprel === "obj" && at > past);
	if (past < 0 || object < 0) return undefined;
	return words[past]?.xpos === "VBD" || isDoneTo(words, past, object) ? past : undefined;
}

/** "Treated nine people": not "called Ida", "aged nine years" or "handed a letter", which may describe a noun. */
function isDoneTo(words: readonly Word[], past: number, object: number): boolean {
	const { upos, lemma = "" } = words[object] ?? {};
	return upos === "NOUN" && !timeNouns.has(lemma) && !givingVerbs.has(words[past]?.lemma ?? "");
}

/** The only verb with a tense, or else the only participle, that follows a comma behind the head of the aside. */
function verbBehind(words: readonly Word[], aside: number): number | undefined {
	const behind = words.flatMap(({ text }, at): readonly number[] => {
		if (at <= aside || text !== ",") return [];
		const first = words[at + 1]?.upos === "ADV" ? at + 2 : at + 1;
		const next = words[first];
		const verb = next?.upos === "AUX" && next.deprel.startsWith("aux") ? next.head : first;
		return isVerbAlone(words, verb) && verb >= first ? [verb] : [];
	});
	const finite = behind.filter((at) => hasTense(words, at) || isTransitive(words, at));
	// "Ade, the mayor, born in Kell" has no verb.
	const open = finite.length > 0 || words[aside]?.deprel === "appos" ? finite : behind;
	const [verb, ...more] = open;
	return more.length === 0 ? verb : undefined;
}

/** A verb in the past or present whose subject is not its own. */
function isVerbAlone(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.upos !== "VERB" || !/^VB[DNPZ]$/.test(word.xpos)) return false;
	return !words.some(
		({ head, deprel }, from) => head === at && deprel.startsWith("nsubj") && from > at - NEAR,
	);
}

/** A subject so close before a verb is its own. */
const NEAR = 4;

function hasTense(words: readonly Word[], at: number): boolean {
	return (
		words[at]?.xpos !== "VBN" || words.some(({ head, deprel }) => head === at && deprel.startsWith("aux"))
	);
}

/** "Praised Ida": what is no form of a participle alone, and has an object, is no passive. */
function isTransitive(words: readonly Word[], at: number): boolean {
	return (
		/ed$/.test(words[at]?.text ?? "") &&
		words.some(({ head, deprel }, from) => head === at && deprel === "obj" && from > at)
	);
}

/** "Slipped" without an auxiliary is a past tense. */
function asFinite(words: readonly Word[], at: number): Partial<Word> {
	return hasTense(words, at) ? {} : { xpos: "VBD" };
}

/** What hung on a noun before the verb: "Lund" in apposition to who thanked her, "on Monday". */
function relationAtVerb(words: readonly Word[], at: number): string {
	const { deprel = "", upos = "X" } = words[at] ?? {};
	if (!/^(?:appos|nmod|flat|conj)/.test(deprel) || !NOMINAL.test(upos)) return deprel;
	const marked = words.some((word) => word.head === at && word.deprel === "case");
	return marked ? "obl" : "obj";
}
