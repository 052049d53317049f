// "All airlines" for "all foreign airlines": the whole of a wider group, because the word that told which of it are meant is gone.
// Gates: both sides take the whole of the same noun, no determiner tells that known ones are meant, and neither the claim
// nor the sentences before it have the word.
import type { Around, Look } from "../asked.ts";
import { opposites } from "../data/opposites.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";

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
		if (pair === undefined || !isAlike(pair) || wholeOver(pairing.source, pair.source) === undefined)
			continue;
		const sort = below(pairing.source, pair.source).find(isContrast);
		if (sort === undefined) continue;
		const term = stem(sort.lemma.toLowerCase());
		if (claim.tokens.some((token) => token.term === term) || look(saidBefore(term))) continue;
		const theirs = pairing.source.words[pair.source];
		const own = { start: whole.start, end: noun.end };
		const source = { start: sort.start, end: theirs?.end ?? sort.end };
		const { text } = closest.passage.article;
		return [
			{
				type: "scope/general",
				direction: "stronger",
				relation: "undetermined",
				confidence: 0.7,
				severity: "warning",
				draft: { ...own, value: draft.text.slice(own.start, own.end) },
				source: { ...source, value: text.slice(source.start, source.end), passage: closest.passage },
			},
		];
	}
	return [];
};

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
		const pair = ofDraft(below);
		return pair === undefined || !isAlike(pair);
	});
}

/** An adjective that has an opposite tells two sorts apart. */
function isContrast({ upos, deprel, lemma }: Word): boolean {
	return upos === "ADJ" && deprel === "amod" && opposites.ADJ?.has(lemma.toLowerCase()) === true;
}

function saidBefore(term: string): Look<boolean> {
	return ({ before }: Around) => before.some(({ tokens }) => tokens.some((token) => token.term === term));
}
