// Whose fact it is: where the subjects over a difference are two things of one kind, each tells a fact of its own.
import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { toldOf } from "./measured-things.ts";
import { anchorOf } from "./same-thing.ts";

/** Whether what a claim and a passage of an article say differently is said of two things by the subjects over it. */
export function areOfTwoBearers(
	pairing: Pairing,
	ours: Span,
	theirs: Span,
	article: readonly Passage[],
): boolean {
	const { draft, source, ofDraft, ofSource } = pairing;
	const [own, other] = [subjectOver(draft, ours), subjectOver(source, theirs)];
	const [subject, theirSubject] = [draft.words[own], source.words[other]];
	if (subject?.upos !== "NOUN") return false;
	if (isAnother(draft, own) && !source.words.some(isMark)) return true;
	if (isUnheardOf(draft, own, article)) return true;
	if (theirSubject?.upos !== "NOUN") return false;
	if (isAnother(source, other) && !draft.words.some(isMark)) return true;
	const pair = ofDraft(own);
	if (subject.lemma !== theirSubject.lemma && !(isAlike(pair) && pair.source === other)) return false;
	const isOpen = (answered: boolean, word: Word | undefined, span: Span, there: Reading) =>
		!answered &&
		word !== undefined &&
		!overlaps(word, span) &&
		!there.words.some(({ lemma }) => lemma === word.lemma);
	return (
		toldOf(draft, own).some((at) => isOpen(isAlike(ofDraft(at)), draft.words[at], ours, source)) &&
		toldOf(source, other).some((at) => isOpen(isAlike(ofSource(at)), source.words[at], theirs, draft))
	);
}

const MOST_STEPS = 8;

/** The nearest subject of a verb over a span; -1 for none. */
function subjectOver({ words }: Reading, span: Span): number {
	let at = anchorOf({ words }, span) ?? -1;
	for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
		const over = at;
		const subject = words.findIndex(({ head, deprel }) => head === over && deprel.startsWith("nsubj"));
		if (subject >= 0) return subject;
		const word = words[at];
		// A verb read as a participle: "a second fire near Lund destroyed 40 homes".
		if (word?.deprel === "root" && word.upos === "NOUN" && word.end <= span.start) return at;
		at = word?.head ?? -1;
	}
	return -1;
}

/** "The toy division", where the article tells of other divisions and of no toys. */
function isUnheardOf({ words, sentence }: Reading, subject: number, article: readonly Passage[]): boolean {
	const termOf = (word: Word | undefined) => sentence.tokens.find(({ start }) => start === word?.start)?.term;
	const kind = words.findIndex(({ head, deprel }) => head === subject && deprel === "compound");
	const [term, thing] = [termOf(words[kind]), termOf(words[subject])];
	if (term === undefined || thing === undefined) return false;
	const has = (wanted: (token: Token, before: Token | undefined) => boolean) =>
		article.some(({ tokens }) => tokens.some((token, at) => wanted(token, tokens[at - 1])));
	return (
		!has((token) => token.term === term) && has((token, before) => token.term === thing && !!before?.content)
	);
}

const OTHER = wordSet("another separate different unrelated");

function isMark({ lemma }: Word): boolean {
	return OTHER.has(lemma.toLowerCase()) || /^(?:other|second|further)$/.test(lemma.toLowerCase());
}

/** "A separate fire"; "another 12 homes" are more of the same. */
function isAnother({ words }: Reading, subject: number): boolean {
	const above = words.filter(({ head }) => head === subject);
	return (
		above.some(({ lemma }) => OTHER.has(lemma.toLowerCase())) &&
		!above.some(({ deprel }) => deprel === "nummod")
	);
}
