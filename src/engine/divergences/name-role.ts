import type { Entity } from "../facets/entities/entity.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";

/**
 * Whether the trees tell that something else of the source stands where the claim has the name: of the same deed
 * another subject, of the same thing another owner, or "he" and "it", which may mean the name. A name beside that one
 * is in another role: "Distributed by Norvale, the film opened in May" does not tell who opened.
 */
export function isElsewhere(entity: Entity, other: Entity, pairing: Pairing): boolean {
	const { words } = pairing.draft;
	const own = words[entity.head];
	if (own === undefined) return false;
	const pair = pairing.ofDraft(own.head);
	const head = isAlike(pair) ? pair.source : undefined;
	const theirs = pairing.source.words;
	if (own.deprel === "nmod:poss")
		return head === undefined ? acts(theirs, other) : !isBelow(theirs, other.head, head);
	if (isOnThing(words, own))
		return isParty(theirs, other) && partOf(words[own.head]) !== partOf(theirs[other.head]);
	// "Known as Norway's Venice": a kind of thing, which nobody else does anything for.
	if (hasOwner(words, entity) && !hasOwner(theirs, other) && acts(theirs, other)) return true;
	if (!SUBJECT.test(own.deprel)) return false;
	const subject = head === undefined ? undefined : subjectOf(theirs, head, own.deprel);
	if (subject !== undefined) return !isSaid(pairing, subject) && isApart(theirs, other.head, subject);
	return words[own.head]?.head === -1 && hasPronounSubject(theirs, other);
}

/** "A Sarn refuge": the name only says which thing. */
function isOnThing(words: readonly Word[], { deprel, head }: Word): boolean {
	return deprel === "compound" && words[head]?.upos === "NOUN";
}

/** Whether a name takes part in a deed itself. */
function isParty(words: readonly Word[], { head }: Entity): boolean {
	return /^(?:nsubj|obj$|iobj$)/.test(words[head]?.deprel ?? "");
}

function hasOwner(words: readonly Word[], { head: at }: Entity): boolean {
	return words.some(({ head, deprel }) => head === at && deprel === "nmod:poss");
}

/** Whether a name, or the first of the row that it is in, is a subject. */
function acts(words: readonly Word[], { head }: Entity): boolean {
	const own = words[head];
	const first = own?.deprel === "conj" ? words[own.head] : own;
	return SUBJECT.test(first?.deprel ?? "");
}

/** Its part in the deed: who does it, or another. */
function partOf(word: Word | undefined): "subject" | "other" {
	return SUBJECT.test(word?.deprel ?? "") ? "subject" : "other";
}

const SUBJECT = /^nsubj(?:$|:pass$)/;

function subjectOf(words: readonly Word[], head: number, deprel: string): number | undefined {
	const at = words.findIndex((word) => word.head === head && word.deprel === deprel);
	return at < 0 ? undefined : at;
}

/** Whether the claim has a word of the source, too. */
function isSaid({ ofSource }: Pairing, at: number): boolean {
	return isAlike(ofSource(at));
}

function isApart(words: readonly Word[], a: number, b: number): boolean {
	return a !== b && !isBelow(words, a, b) && !isBelow(words, b, a);
}

/** "He" or "it" as the subject of the sentence, the other name being no subject. */
function hasPronounSubject(words: readonly Word[], { head }: Entity): boolean {
	const root = words.findIndex((word) => word.head === -1);
	const subject = words.find((word) => word.head === root && SUBJECT.test(word.deprel));
	return /^(?:he|she|it|they)$/.test(subject?.lemma ?? "") && !SUBJECT.test(words[head]?.deprel ?? "");
}
