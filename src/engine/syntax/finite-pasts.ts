import { finitePasts } from "../data/irregular-forms.ts";
import type { Word } from "./tree.ts";

const CLAUSE = /^(?:root|advcl|conj|parataxis|ccomp|acl)/;
const LEMMAS: ReadonlyMap<string, string> = new Map([
	["fell", "fall"],
	["rose", "rise"],
]);
const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * Mends "while exports to Denmark fell", where the tagger takes the verb for the adjective of "one fell swoop": where it
 * is a clause of its own it is the past of "fall", and a noun that the tree put beside it is its subject.
 */
export function withFell(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text, upos, xpos, deprel }, at) => {
		// The two taggers may disagree.
		const half = upos === "VERB" && !xpos.startsWith("VB") && LEMMAS.has(text.toLowerCase());
		if (half)
			mended = mended.map((word, index): Word => (index === at ? { ...word, ...pastOf(word) } : word));
		if (!/^fell$/i.test(text) || upos === "VERB") return;
		if (CLAUSE.test(deprel)) mended = asVerb(mended, at);
		else if (hasSubject(words, at)) mended = overNext(asVerb(mended, at), at);
	});
	return mended;
}

function hasSubject(words: readonly Word[], at: number): boolean {
	return words.some(({ head, deprel }) => head === at && SUBJECT.test(deprel));
}

/** "Rents fell and wages rose": the first verb takes the place of the one that it hangs on, which is joined to it. */
function overNext(words: readonly Word[], at: number): readonly Word[] {
	const next = words[at]?.head ?? -1;
	const over = words[next];
	if (over?.upos !== "VERB" || next < at) return words;
	return words.map((word, index): Word => {
		if (index === at) return { ...word, head: over.head, deprel: over.deprel };
		return index === next ? { ...word, head: at, deprel: "conj" } : word;
	});
}

/**
 * Mends "births to women over 40 rose for years" and "attacks on nurses fell last year", where the tree hangs a past that
 * is no participle on a noun before it, or takes it for a colour: the noun is its subject. "Visits by patients rose" has
 * the noun as a verb as well.
 */
export function withFinitePasts(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach((word, at) => {
		const form = word.text.toLowerCase();
		const past = LEMMAS.has(form) || (finitePasts.has(form) && word.xpos === "VBD");
		if (past && HANGING.test(word.deprel) && isBehindNoun(mended, at)) mended = asVerbOf(mended, at);
	});
	return mended;
}

const HANGING = /^(?:acl|nmod|amod|parataxis|obl|obj|xcomp|advcl)$/;
const SUBJECT = /^(?:nsubj|csubj|expl)/;
const PREDICATE = /^(?:nsubj|csubj|expl|cop|aux|obj)/;

/** Whether a past stands right behind a phrase whose head it hangs on, which is no predicate. */
function isBehindNoun(words: readonly Word[], at: number): boolean {
	const [before, after, verb] = [words[at - 1], words[at + 1], words[at]];
	const top = verb?.head ?? -1;
	if (verb === undefined || top < 0 || top >= at) return false;
	const behind = before !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(before.upos);
	const swoop =
		verb.upos !== "VERB" &&
		/^(?:NOUN|PROPN|ADJ)$/.test(after?.upos ?? "") &&
		!/^(?:last|this)$/i.test(after?.text ?? "");
	if (!behind || swoop || hasSubject(words, at)) return false;
	return (
		isNominal(words, top) &&
		!words.some(({ head, deprel }, one) => head === top && one !== at && PREDICATE.test(deprel))
	);
}

/** A noun, or what the tagger takes for a verb though it has neither subject nor object: "visits by patients". */
function isNominal(words: readonly Word[], at: number): boolean {
	const { upos = "X", xpos = "", text = "" } = words[at] ?? {};
	return NOMINAL.test(upos) || (upos === "VERB" && /^(?:NNS|VBZ)$/.test(xpos) && /s$/i.test(text));
}

function asVerb(words: readonly Word[], at: number): readonly Word[] {
	const verb = words[at];
	if (verb === undefined) return words;
	const has = words.some(({ head, deprel }) => head === at && deprel.startsWith("nsubj"));
	const beside = words.findLastIndex(
		({ upos, head, deprel }, other) =>
			other < at && NOMINAL.test(upos) && head === verb.head && deprel === verb.deprel,
	);
	return words.map((word, index): Word => {
		if (index === at) return { ...word, ...pastOf(word) };
		return !has && index === beside ? { ...word, head: at, deprel: "nsubj" } : word;
	});
}

/** The verb takes the place of the noun that it hangs on, which becomes its subject. */
function asVerbOf(words: readonly Word[], at: number): readonly Word[] {
	const subject = words[at]?.head ?? -1;
	const { head, deprel: relation } = words[subject] ?? { head: -1, deprel: "root" };
	const marked = words.some((word) => word.head === subject && word.deprel === "mark");
	const deprel = CLAUSE.test(relation) ? relation : marked ? "advcl" : "parataxis";
	return words.map((word, index): Word => {
		if (index === at) return { ...word, ...pastOf(word), head, deprel };
		if (index === subject) return { ...word, ...asNoun(word), head: at, deprel: "nsubj" };
		if (word.head === subject && (index > at || /^(?:mark|cc|punct)$/.test(word.deprel)))
			return { ...word, head: at, deprel: NOMINAL.test(word.upos) ? "obl" : word.deprel };
		if (word.head === subject) return { ...word, deprel: word.deprel.replace(/^obl.*/, "nmod") };
		if (word.head !== at || index > at) return word;
		// "Over 40".
		if (/^(?:ADP|ADV)$/.test(word.upos) && words[index + 1]?.upos === "NUM")
			return { ...word, head: index + 1, deprel: "case" };
		const noun = words.findLastIndex((one, other) => other < index && NOMINAL.test(one.upos));
		return { ...word, head: Math.max(noun, subject), deprel: "nmod" };
	});
}

function asNoun({ upos }: Word): Partial<Word> {
	return NOMINAL.test(upos) ? {} : { upos: "NOUN", xpos: "NNS" };
}

function pastOf({ text, lemma }: Word): Partial<Word> {
	return { upos: "VERB", xpos: "VBD", lemma: LEMMAS.get(text.toLowerCase()) ?? lemma };
}
