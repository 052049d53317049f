import { onlyFamily } from "../data/scope-words.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { says } from "./scope-surroundings.ts";

const LEAST_SHARED = 4;

/** scope/superlative: the draft's "only", "alone", "exclusively", of which the article has nothing near. */
export const addedOnly: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith, draft } = comparison;
	const pairing = pairingWith(closest.passage);
	if (pairing.pairs.filter(isAlike).length < LEAST_SHARED) return [];
	for (const [at, word] of reading.words.entries()) {
		if (!isFocus(reading, at)) continue;
		const next = reading.words.findIndex((one, index) => index > at && isContent(one));
		const pair = pairing.ofDraft(next);
		const focus = reading.words[next];
		const theirs = pair && readingOf(closest.passage).words[pair.source];
		if (theirs === undefined || focus === undefined || !isAlike(pair)) continue;
		// "Only 19 games", "only 14th" judges the figure.
		const figure = reading.quantities.some((one) => one.start <= focus.start && focus.start < one.end);
		if (focus.upos === "NUM" || /^\d/.test(focus.text) || figure) continue;
		// "Only hardware did badly" says of it what the source does not.
		const above = pairing.ofDraft(focus.head);
		if (focus.head >= 0 && focus.deprel.startsWith("nsubj") && !isAlike(above)) continue;
		// "Only recently", "only now": a time, and nothing else that is left out.
		if (focus.upos === "ADV" && NOT_LONG_AGO.test(focus.lemma)) continue;
		// "It is only an association", "found only a trace": no more than that.
		if (isMerely(reading, at, next)) continue;
		// "Only one was worse" is another way to say that this was the worst since.
		if (isCompared(reading, next)) continue;
		if (isContrasted(reading, at) && isContrasted(readingOf(closest.passage), 0)) continue;
		if (next - at > NEAR || says(comparison, (one) => onlyFamily.has(one), 2)) return [];
		return [
			{
				type: "scope/superlative",
				direction: "added",
				relation: "undetermined",
				confidence: 0.7,
				draft: sideIn(draft.text, hull(word, focus)),
				source: placeIn(closest.passage, theirs),
			},
		];
	}
	return [];
};

const NEAR = 4;
const NOT_LONG_AGO = /^(?:recently|now|just|lately|yesterday|later|slightly|partly|briefly|narrowly)$/;

/**
 * Before "a" or "an" it judges the thing, unless that is who does it: "only a doctor may sign". So it does before what
 * something is said to be: "the report was only preliminary", but not "the form is only available online".
 */
function isMerely({ words }: Reading, at: number, focus: number): boolean {
	const below = words.filter(({ head }) => head === focus).map(({ deprel }) => deprel);
	if (words[focus]?.upos === "ADJ" && below.includes("cop"))
		return !below.some((deprel) => /^(?:obl|advcl|xcomp|ccomp)/.test(deprel));
	if (!/^an?$/i.test(words[at + 1]?.text ?? "")) return false;
	const thing = words.slice(focus).find(({ upos }) => upos === "NOUN" || upos === "PROPN");
	return thing !== undefined && !thing.deprel.startsWith("nsubj");
}

/** Whether a subject is said to be more or less than something. */
function isCompared({ words }: Reading, at: number): boolean {
	let top = at;
	for (let step = 0; step < MOST_STEPS && PART_OF_NAME.test(words[top]?.deprel ?? ""); step++)
		top = words[top]?.head ?? -1;
	const { head, deprel } = words[top] ?? { head: -1, deprel: "" };
	if (!deprel.startsWith("nsubj")) return false;
	return (
		/^(?:JJR|RBR)$/.test(words[head]?.xpos ?? "") ||
		words.some((one) => one.head === head && one.xpos === "RBR")
	);
}

/** "Only Uganda's lake Victoria is larger": the name is of the thing that is compared. */
const PART_OF_NAME = /^(?:compound|nmod:poss|flat|amod)$/;
const MOST_STEPS = 3;

/** "Asked only what she saw, not what she thought": the "only" says again what the "not" says. */
function isContrasted({ words }: Reading, at: number): boolean {
	const behind = words.slice(at + 1);
	const not = behind.findIndex(({ text }) => /^not$/i.test(text));
	return behind[not - 1]?.text === "," || (behind[not - 1]?.lemma === "and" && behind[not - 2]?.text === ",");
}

/** "only", not in "not only", "if only", "only to find", "the only". */
function isFocus({ words }: Reading, at: number): boolean {
	const word = words[at];
	if (word === undefined || !/^(?:only|solely|exclusively)$/i.test(word.text) || word.upos !== "ADV")
		return false;
	const before = words[at - 1]?.text.toLowerCase() ?? "";
	const next = words[at + 1]?.text.toLowerCase() ?? "";
	if (/^(?:not|n't|n’t|if|the)$/.test(before)) return false;
	if (next === "to" && words[at + 1]?.deprel === "mark") return false;
	return !/^(?:if|when|after|because|then|once|until)$/.test(next);
}
