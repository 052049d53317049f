// On which side somebody voted or spoke, in whatever words: "against", "no" and "for", "in favour", "yes".

import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { mayMeanSame, meanSame } from "./referents.ts";

const SIDED = /^(?:vote|speak|argue|campaign|decide|rule|demonstrate|rally|march|protest|break)$/;
/** How many words after the verb the side may stand. */
const REACH = 8;

interface Side {
	readonly for: boolean;
	/** Index of the word that tells. */
	readonly cue: number;
}

/** The side that a verb of voting names; undefined for another verb, or when it names none or is denied. */
export function sideOf({ words, denials }: Reading, at: number): Side | undefined {
	const verb = words[at];
	if (verb === undefined || !SIDED.test(verb.lemma.toLowerCase())) return undefined;
	for (let cue = at + 1; cue <= at + REACH; cue++) {
		const told = toldBy(words, cue);
		if (told === "end") return undefined;
		if (told === undefined) continue;
		const denied = (denials[at] ?? []).some(({ word }) => word !== cue);
		return denied ? undefined : { for: told === "for", cue };
	}
	return undefined;
}

function toldBy(words: readonly Word[], at: number): "for" | "against" | "end" | undefined {
	const [word, next] = [words[at], words[at + 1]];
	const form = word?.text.toLowerCase();
	if (word === undefined || /^(?:[,;:.]|that|to|whether|when|because)$/.test(form ?? "")) return "end";
	if (form === "against") return "against";
	if (form === "in" && /^favou?r$/i.test(next?.text ?? "")) return "for";
	if (form === "for") return next?.upos === "NUM" ? undefined : "for";
	const alone = next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.upos);
	if (alone && form === "yes") return "for";
	return alone && form === "no" ? "against" : undefined;
}

/** act/polarity: the same people voted or spoke on the other side of the same matter. */
export const changedSides: Comparator = (comparison) => {
	const { reading, closest, neighbours } = comparison;
	for (const at of reading.words.keys()) {
		const ours = sideOf(reading, at);
		if (ours === undefined) continue;
		// Who voted yes and who voted no may be two sentences.
		for (const passage of [closest.passage, ...neighbours(closest.passage, 1)]) {
			const found = changedSide(comparison, at, ours, passage);
			if (found !== undefined) return [found];
		}
	}
	return [];
};

function changedSide(
	{ reading, readingOf, pairingWith, draft, closest }: Comparison,
	at: number,
	ours: Side,
	passage: Passage,
): Divergence | undefined {
	const source = readingOf(passage);
	const pairing = pairingWith(passage);
	const pair = pairing.ofDraft(at);
	const theirs = isAlike(pair) ? sideOf(source, pair.source) : undefined;
	if (pair === undefined || theirs === undefined || theirs.for === ours.for) return undefined;
	const verbs: Both = [at, pair.source];
	if (!isSameMatter(pairing, verbs, [ours.cue, theirs.cue], passage !== closest.passage)) return undefined;
	const span = ({ words }: Reading, from: number, to: number) => ({
		start: words[from]?.start ?? 0,
		end: words[to]?.end ?? 0,
	});
	const [own, other] = [span(reading, at, ours.cue), span(source, pair.source, theirs.cue)];
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: sideIn(draft.text, own),
		source: placeIn(passage, other),
	};
}

type Both = readonly [draft: number, source: number];

/** Who votes may be the same, and so may what it is about, as far as both sides tell. */
function isSameMatter(pairing: Pairing, verbs: Both, cues: Both, named: boolean): boolean {
	const { draft, source } = pairing;
	const doers: Both = [doerOf(draft.words, verbs[0]), doerOf(source.words, verbs[1])];
	if (!doers.every((at) => at >= 0)) return false;
	const included = isIncluded(pairing, ...doers) || isListed(pairing, ...doers);
	if (!included && !(named ? meanSame(pairing, ...doers) : mayMeanSame(pairing, ...doers))) return false;
	const matters: Both = [matterOf(draft.words, cues[0]), matterOf(source.words, cues[1])];
	return !matters.every((at) => at >= 0) || mayMeanSame(pairing, ...matters);
}

/** "Two members, including the treasurer, Lind, voted against it": whom the source names among them. */
function isIncluded(pairing: Pairing, doer: number, group: number): boolean {
	const { words } = pairing.source;
	const from = words.findIndex(({ text }, at) => at > group && /^including$/i.test(text));
	const verb = words[group]?.head ?? -1;
	if (from < 0 || from > verb) return false;
	return words.some(
		({ upos }, at) => at > from && at < verb && /^(?:NOUN|PROPN)$/.test(upos) && meanSame(pairing, doer, at),
	);
}

/** "Members Ada Lind, Nils Moe and Una Falk voted no": one of several who are named. */
function isListed({ draft, source, ofDraft }: Pairing, doer: number, first: number): boolean {
	const pair = draft.words[doer]?.upos === "PROPN" ? ofDraft(doer) : undefined;
	if (!isAlike(pair) || pair.source <= first) return false;
	return (
		isBelow(source.words, pair.source, source.words[first]?.head ?? -1) && isJoined(source.words, pair.source)
	);
}

function isJoined(words: readonly Word[], at: number): boolean {
	return /^(?:conj|appos)$/.test(words[at]?.deprel ?? "") && words[words[at]?.head ?? -1]?.upos === "PROPN";
}

const MOST_STEPS = 3;

function doerOf(words: readonly Word[], verb: number): number {
	let at = verb;
	for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
		const over = at;
		const doer = words.findIndex(({ head, deprel }) => head === over && deprel.startsWith("nsubj"));
		if (doer >= 0) return doer;
		at = words[at]?.head ?? -1;
	}
	return -1;
}

/** The noun or verb behind "against" or "in favour of" in the same clause. */
function matterOf(words: readonly Word[], cue: number): number {
	const end = words.findIndex(({ upos }, at) => at > cue && upos === "PUNCT");
	const behind = words.slice(cue + 1, end < 0 ? words.length : end);
	const noun = behind.find(
		({ upos, text }) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(upos) && !/^favou?r$/i.test(text),
	);
	return noun === undefined ? -1 : words.indexOf(noun);
}
