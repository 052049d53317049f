// What one must, may, must not or need not do. Gates, in order: both sides say so of the same act, in whatever words
// ("is required to", "it is forbidden to", "need not"); the two cannot both hold; enough around the two acts is the same,
// and no other doer or thing.

import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { areComplements } from "./complements.ts";
import { limitOf } from "./denied-word.ts";
import { isOnlyWith } from "./open-denials.ts";
import { areOthers, surroundingsOf } from "./surroundings.ts";

/** How an act stands to a rule: deontic necessity, its denial, permission and its denial. */
type Duty = "must" | "need not" | "may" | "must not";

const DENIED: Readonly<Record<Duty, Duty>> = {
	must: "need not",
	"need not": "must",
	may: "must not",
	"must not": "may",
};

/** Which cannot both hold of one act. */
const APART: Readonly<Record<Duty, readonly Duty[]>> = {
	must: ["need not", "must not"],
	"need not": ["must", "must not"],
	may: ["must not"],
	"must not": ["may", "must", "need not"],
};

const LEAST_MATCHED = 2;
const LEAST_SHARE = 0.34;

/** `act/polarity` for an act that a source demands, allows or forbids otherwise. */
export const opposedDuties: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	const pairing = pairingWith(closest.passage);
	for (const draft of reading.events) {
		const ours = dutyOf(reading.words, draft.word);
		const pair = ours === undefined ? undefined : pairing.ofDraft(draft.word);
		if (ours === undefined || !isAlike(pair)) continue;
		const source = pairing.source.events.find(({ word }) => word === pair.source);
		const theirs = source && dutyOf(pairing.source.words, source.word);
		if (source === undefined || theirs === undefined || !APART[ours].includes(theirs)) continue;
		const { matched, share } = surroundingsOf(pairing, draft.word, source.word);
		if (matched < LEAST_MATCHED || share < LEAST_SHARE || areOthers(pairing, draft, source)) continue;
		// "Cannot return before Friday" and "may return on Friday at the earliest" agree.
		if (limitOf(reading.words, draft.word) !== limitOf(pairing.source.words, source.word)) continue;
		if (isOnlyWith(reading, pairing.source) || isOnlyWith(pairing.source, reading)) continue;
		if (areComplements(reading, pairing.source) || areOfOtherSizes(reading, pairing.source)) continue;
		if (isToldAsWell(source.lemma, ours, comparison)) continue;
		return [
			{
				type: "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: { ...spanOf(reading, draft), value: `${ours} ${draft.lemma}` },
				source: {
					...{ passage: closest.passage, ...spanOf(pairing.source, source) },
					value: `${theirs} ${source.lemma}`,
				},
			},
		];
	}
	return [];
};

/** "Those with ten or more" and "those with fewer than ten". */
function areOfOtherSizes({ quantities }: Reading, source: Reading): boolean {
	return quantities.some(({ value, bound }) =>
		source.quantities.some((other) => other.value === value && other.bound !== bound),
	);
}

const BESIDE = 2;

/** "Small firms need not publish a report; all others must publish one": the source says of the act what the draft says. */
function isToldAsWell(act: string, duty: Duty, { closest, neighbours, readingOf }: Comparison): boolean {
	return [closest.passage, ...neighbours(closest.passage, BESIDE)].some((passage) => {
		const { words } = readingOf(passage);
		return words.some(({ lemma }, at) => {
			const told = lemma === act ? dutyOf(words, at) : undefined;
			return told !== undefined && !APART[duty].includes(told);
		});
	});
}

/** Whether both sides say what is demanded or allowed, of the act of two words or of the act that the two govern. */
export function speakOfDuties(draft: Reading, at: number, source: Reading, place: number): boolean {
	return hasDuty(draft, at) && hasDuty(source, place);
}

function hasDuty({ words }: Reading, at: number): boolean {
	return words.some(({ head }, act) => (act === at || head === at) && dutyOf(words, act) !== undefined);
}

const BINDING = /^(?:required?|obliged?|compel(?:led)?|have|need|obligation|duty)$/;
const LETTING = /^(?:allow(?:ed)?|permit(?:ted)?|let|entitled?|authori[sz]ed?|free|legal|lawful)$/;
const FORBIDDING = /^(?:forbid(?:den)?|ban(?:ned)?|bar(?:red)?|prohibit(?:ed)?|illegal|unlawful)$/;
const COMPULSORY = /^(?:compulsory|mandatory|obligatory)$/;
const VOLUNTARY = /^(?:voluntary|optional)$/;
const DENYING = /^(?:not|n't|n’t|never|no|nobody|none|neither|longer)$/;

/** What the words say of an act; undefined where they neither demand nor allow it. */
function dutyOf(words: readonly Word[], act: number): Duty | undefined {
	const above = governorOf(words, act);
	const denied = isDenied(words, act);
	if (above !== undefined) {
		const duty = dutyUnder(words[above], words[act]);
		const stated = duty !== undefined && denied ? WITHOUT[duty] : duty;
		return stated !== undefined && isDenied(words, above) ? DENIED[stated] : stated;
	}
	const modal = words.find((word) => word.head === act && word.deprel === "aux" && word.xpos === "MD");
	switch (modal?.text.toLowerCase()) {
		case "must":
			return denied ? "must not" : "must";
		case "need":
			return denied ? "need not" : "must";
		case "can":
		case "ca":
			return denied ? "must not" : "may";
		// "May not" can be a guess.
		case "may":
			return denied ? undefined : "may";
		default:
			return undefined;
	}
}

/** The word that demands or allows the act. */
function governorOf(words: readonly Word[], act: number): number | undefined {
	const { head = -1, deprel = "" } = words[act] ?? {};
	if (!/^(?:xcomp|ccomp|advcl|acl|csubj)/.test(deprel)) return undefined;
	return dutyUnder(words[head], words[act]) === undefined ? undefined : head;
}

function dutyUnder(above: Word | undefined, act: Word | undefined): Duty | undefined {
	const lemma = above?.lemma ?? "";
	if (act?.deprel.startsWith("csubj") && !FORBIDDING.test(lemma) && !LETTING.test(lemma))
		return COMPULSORY.test(lemma) ? "must" : VOLUNTARY.test(lemma) ? "need not" : undefined;
	if (BINDING.test(lemma)) return "must";
	if (LETTING.test(lemma)) return "may";
	return FORBIDDING.test(lemma) ? "must not" : undefined;
}

/** Of the act's denial: "required not to speak". */
const WITHOUT: Readonly<Record<Duty, Duty>> = {
	must: "must not",
	"need not": "may",
	may: "need not",
	"must not": "must",
};

/** "Cannot", "nobody may", "can lift neither arm". */
function isDenied(words: readonly Word[], at: number): boolean {
	return words.some(
		({ head, lemma, deprel }, own) =>
			head === at &&
			/^(?:advmod|det|nsubj|obj$)/.test(deprel) &&
			(DENYING.test(lemma.toLowerCase()) ||
				words.some((no) => no.head === own && /^(?:no|neither)$/i.test(no.lemma))),
	);
}

/** "do not have to wear": the act with all that demands, allows or denies it. */
function spanOf({ words }: Reading, event: EventFacet): Span {
	const above = governorOf(words, event.word);
	const parts = words.filter(
		({ head, lemma, deprel }, at) =>
			at === above ||
			((head === above || head === event.word) &&
				(deprel.startsWith("aux") || DENYING.test(lemma.toLowerCase()))),
	);
	return hull(event, ...parts);
}
