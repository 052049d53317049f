import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

/** scope/superlative: "one of the creators" in the source is "the creator" in the draft. */
export const soleOne: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith, before, draft } = comparison;
	const source = readingOf(closest.passage);
	for (const [at, word] of reading.words.entries()) {
		if (!isSole(reading, at, word)) continue;
		const pair = pairingWith(closest.passage).ofDraft(at);
		const theirs = pair && source.words[pair.source];
		if (theirs === undefined || !isAlike(pair)) continue;
		const several = severalOf(source, pair.source);
		if (several === undefined) continue;
		// "The creator" takes up whom the paragraph called one of several.
		if (before.some(({ text }) => text.toLowerCase().includes(word.lemma.toLowerCase()))) continue;
		const start = (reading.words[at - 1]?.text.toLowerCase() === "the" ? reading.words[at - 1] : word)?.start;
		const ours = { start: start ?? word.start, end: word.end };
		return [
			{
				type: "scope/superlative",
				direction: "stronger",
				relation: "incompatible",
				confidence: 0.8,
				draft: sideIn(draft.text, ours),
				source: placeIn(closest.passage, { start: several.start, end: theirs.end }),
			},
		];
	}
	return [];
};

/** "the creator", said of somebody: not "one of the creators", nor "the creator's". */
function isSole({ words }: Reading, at: number, word: Word): boolean {
	if (word.xpos !== "NN") return false;
	// "Dorsey, the creator of …": an apposition by its commas, whatever the tree says.
	const [name, comma, the] = words.slice(Math.max(0, at - 3), at);
	if (name?.upos === "PROPN" && comma?.text === "," && the?.text === "the") return true;
	const called = isCalled(words, at);
	if (!called && !/^(?:root|appos|xcomp|ccomp|conj|obl|parataxis|nsubj)$/.test(word.deprel)) return false;
	const own = words.filter(({ head }) => head === at);
	const definite = own.some(({ deprel, text }) => deprel === "det" && text.toLowerCase() === "the");
	const said = word.deprel === "appos" || own.some(({ deprel }) => deprel === "cop") || isAs(own) || called;
	return definite && said;
}

/** "Called the storm the turning point": the last of what hangs on the verb. */
function isCalled(words: readonly Word[], at: number): boolean {
	const { head, deprel } = words[at] ?? { head: -1, deprel: "" };
	if (!NAMING.test(words[head]?.lemma ?? "") || !/^(?:xcomp|ccomp|obl|obj)$/.test(deprel)) return false;
	return words.some((word, place) => word.head === head && word.deprel === "obj" && place < at);
}

const NAMING = /^(?:call|name|dub|label|consider|deem)$/;

/** "known as the creator". */
function isAs(own: readonly Word[]): boolean {
	return own.some(({ deprel, text }) => deprel === "case" && text.toLowerCase() === "as");
}

/** "one of the creators", "among the creators", "a co-creator". */
function severalOf({ words }: Reading, at: number): Word | undefined {
	const word = words[at];
	if (word === undefined || word.xpos !== "NNS") return undefined;
	const preposition = words.find(({ head, deprel }) => head === at && deprel === "case");
	if (preposition?.text.toLowerCase() === "among") return preposition;
	const one = words[word.head];
	const isOne = one !== undefined && /^(?:one|two|three|four|some|several|part|member)$/i.test(one.text);
	return preposition?.text.toLowerCase() === "of" && isOne ? one : undefined;
}
