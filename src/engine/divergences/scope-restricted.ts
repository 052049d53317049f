// "All airlines" for "all foreign airlines", "every climber" for "climbers who ignore a warning": the whole of a wider
// group, because what told which of it are meant is gone.
// Gates: both sides take the whole of the same noun, or the source has it with a clause that tells which, as the subject
// of the same verb; no determiner tells that known ones are meant, and neither the claim nor the sentences before it have
// what is gone.

import type { Around, Look } from "../asked.ts";
import { opposites } from "../data/opposites.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing, type WordPair } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { stem } from "../stem.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { foldedWord } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

const WHOLE = /^(?:all|every|each)$/;
/** What tells which of a group are meant. */
const TELLING = /^(?:nummod|nmod|acl|amod|compound|appos)/;

/** scope/general: a whole of which the draft has dropped what sort it is. */
export const droppedRestriction: Comparator = (comparison) => {
	const { reading, closest, claim, draft, look, pairingWith } = comparison;
	for (const [at, noun] of reading.words.entries()) {
		const whole = wholeOver(reading, at);
		if (whole === undefined) continue;
		const pairing = pairingWith(closest.passage);
		if (tellsOtherwise(pairing, at)) continue;
		const pair = pairing.ofDraft(at);
		if (!isAlike(pair)) continue;
		const gone = sortOf(pairing, pair) ?? clauseOf(pairing, pair);
		if (gone === undefined) continue;
		const isSaid = (term: string) =>
			claim.tokens.some((token) => token.term === term) || look(saidBefore(term));
		if (gone.terms.length === 0 || gone.terms.some(isSaid)) continue;
		const own = { start: whole.start, end: noun.end };
		return [
			{
				type: "scope/general",
				direction: "stronger",
				relation: "undetermined",
				confidence: 0.7,
				severity: "warning",
				draft: sideIn(draft.text, own),
				source: placeIn(closest.passage, gone),
			},
		];
	}
	return [];
};

/** What told which of a group are meant, and its words. */
interface Restriction extends Span {
	readonly terms: readonly string[];
}

/** "Foreign airlines", where both sides take all of them. */
function sortOf({ source }: Pairing, pair: WordPair): Restriction | undefined {
	if (wholeOver(source, pair.source) === undefined) return undefined;
	const sort = below(source, pair.source).find(isContrast);
	const noun = source.words[pair.source];
	if (sort === undefined || noun === undefined) return undefined;
	return { start: sort.start, end: noun.end, terms: [stem(sort.lemma.toLowerCase())] };
}

/** "Climbers who ignore a warning can be charged", of whom the claim says the same. */
function clauseOf({ draft, source, ofDraft }: Pairing, pair: WordPair): Restriction | undefined {
	const { words } = source;
	const [own, noun] = [draft.words[pair.draft], words[pair.source]];
	if (own === undefined || noun?.xpos !== "NNS" || below(source, pair.source).some(isDeterminer))
		return undefined;
	if (![own, noun].every(({ deprel }) => deprel.startsWith("nsubj"))) return undefined;
	if (ofDraft(own.head)?.source !== noun.head) return undefined;
	const clause = words.findIndex(({ head, deprel }) => head === pair.source && deprel === "acl:relcl");
	if (clause < 0 || !/^(?:who|that|which)$/i.test(words[pair.source + 1]?.text ?? "")) return undefined;
	const inside = words.filter((_, at) => at === clause || isBelow(words, at, clause));
	const terms = inside.filter(isContent).map(({ text }) => stem(foldedWord(text)));
	return { start: noun.start, end: Math.max(...inside.map(({ end }) => end)), terms };
}

function isDeterminer({ deprel }: Word): boolean {
	return /^(?:det|nmod:poss|nummod)/.test(deprel);
}

function below({ words }: Reading, at: number): readonly Word[] {
	return words.filter(({ head }) => head === at);
}

/** The word that takes the whole of a noun; "all the airlines" are some that were spoken of. */
function wholeOver(reading: Reading, at: number): Word | undefined {
	if (reading.words[at]?.upos !== "NOUN") return undefined;
	const determiners = below(reading, at).filter(({ deprel }) => /^(?:det|nmod:poss)/.test(deprel));
	const [only, ...more] = determiners;
	return more.length === 0 && only !== undefined && WHOLE.test(only.text.toLowerCase()) ? only : undefined;
}

/** Whether the claim tells in words of its own which of the group are meant. */
function tellsOtherwise({ draft: { words }, ofDraft }: Pairing, at: number): boolean {
	if (/^(?:ADP|PRON|ADV)$/.test(words[at + 1]?.upos ?? "")) return true;
	return words.some(({ head, deprel }, below) => {
		if (head !== at || !TELLING.test(deprel)) return false;
		return !isAlike(ofDraft(below));
	});
}

/** An adjective that has an opposite tells two sorts apart. */
function isContrast({ upos, deprel, lemma }: Word): boolean {
	return upos === "ADJ" && deprel === "amod" && opposites.ADJ?.has(lemma.toLowerCase()) === true;
}

function saidBefore(term: string): Look<boolean> {
	return ({ before }: Around) => before.some(({ tokens }) => tokens.some((token) => token.term === term));
}
