// What a sentence says with less than certainty: its hedged events and its hedged things, with the words that hedge.

import { doubtWords } from "../data/doubt-words.ts";
import { type CertaintyKind, hedges as hedgeWords, modals } from "../data/event-words.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Word } from "../syntax/tree.ts";

/** A word that hedges, and a word that it hedges. */
export interface Hedge {
	readonly cue: Span;
	/** Index of the hedging word. */
	readonly by: number;
	/** Index of the predicate or noun that is hedged. */
	readonly word: number;
	/** All of the words of what is hedged: "may have started". */
	readonly group: Span;
	readonly kind: CertaintyKind;
}

/** "Can" is able or allowed to, "must" and "would" are no doubts. */
const DOUBTS: ReadonlySet<CertaintyKind> = new Set(["possibility", "hearsay", "appearance", "likelihood"]);

/** The hedges of a sentence in the order of what they hedge. */
export function hedgesOf(reading: Reading): readonly Hedge[] {
	const { words } = reading;
	const events = reading.events.flatMap((event) =>
		event.certainty
			.filter(
				({ kind, word }) =>
					DOUBTS.has(kind) &&
					isDirect(words, word, event.word) &&
					isDoubt(reading, word, event.word) &&
					!isJudged(words, word),
			)
			.map(({ start, end, word, kind }) => ({
				cue: { start, end },
				by: word,
				word: event.word,
				group: event,
				kind,
			})),
	);
	const seen = new Set(events.map(({ by }) => by));
	const things = words.flatMap((word, by) => {
		const kind = relationOf(word) === "amod" ? hedgeWords.get(word.text.toLowerCase()) : undefined;
		const thing = words[word.head];
		if (kind === undefined || thing === undefined || seen.has(by)) return [];
		return [{ cue: word, by, word: word.head, group: thing, kind }];
	});
	const said = [...words.keys()].flatMap((by) => saidOf(words, by) ?? []);
	return [
		...events,
		...things,
		...said,
		...words.flatMap((_, at) => (seen.has(at) ? [] : (chargedWith(words, at) ?? []))),
		...words.flatMap((_, at) => unproven(words, at) ?? unshown(words, at) ?? []),
		...reading.events.flatMap((event) => askedAbout(event, words) ?? []),
	];
}

/** "A full recovery is likely", "a return was possible": said of an act or a thing, and of nothing that it is for. */
function saidOf(words: readonly Word[], by: number): Hedge | undefined {
	const cue = words[by];
	const kind = cue?.upos === "ADJ" ? hedgeWords.get(cue.text.toLowerCase()) : undefined;
	if (cue === undefined || kind === undefined) return undefined;
	const below = words.flatMap((word, at) => (word.head === by ? [at] : []));
	const has = (pattern: RegExp) => below.some((at) => pattern.test(words[at]?.deprel ?? ""));
	const denied = below.some((at) => /^(?:not|n['’]t|never|no|hardly)$/i.test(words[at]?.text ?? ""));
	if (!has(/^cop$/) || has(/^(?:xcomp|ccomp|csubj|advcl)/) || denied) return undefined;
	const word = below.find((at) => words[at]?.deprel === "nsubj" && words[at]?.upos === "NOUN");
	const thing = words[word ?? -1];
	if (word === undefined || thing === undefined) return undefined;
	if (words.some(({ head, text }) => head === word && /^(?:no|neither|any)$/i.test(text))) return undefined;
	return { cue, by, word, group: thing, kind };
}

/** "Suspected the driver of causing it", where the tree hangs the deed on whoever is suspected. */
function chargedWith(words: readonly Word[], by: number): Hedge | undefined {
	const cue = words[by];
	if (cue?.upos !== "VERB" || cue.lemma !== "suspect") return undefined;
	if (words.some(({ head, text }) => head === by && /^(?:not|n['’]t|never)$/i.test(text))) return undefined;
	const whom = words.findIndex(({ head, deprel }) => head === by && deprel === "obj");
	const word = words.findIndex(({ head, xpos }, at) => at > whom && head === whom && xpos === "VBG");
	const group = words[word];
	const isOf = words.some(({ head, text }) => head === word && /^of$/i.test(text));
	return whom >= 0 && group && isOf ? { cue, by, word, group, kind: "hearsay" } : undefined;
}

/** "No evidence linking her to it", "no sign that it had leaked": of what nothing shows nobody says that it is so. */
function unproven(words: readonly Word[], noun: number): Hedge | undefined {
	if (!SHOWING.test(words[noun]?.lemma ?? "")) return undefined;
	const by = words.findIndex(({ head, text }) => head === noun && /^no$/i.test(text));
	const word = words.findIndex(
		({ head, deprel, upos }) => head === noun && upos === "VERB" && /^(?:acl|ccomp)/.test(deprel),
	);
	const [cue, group] = [words[by], words[word]];
	return cue && group && word > noun ? { cue, by, word, group, kind: "possibility" } : undefined;
}

/** "First checks do not indicate that it was set on fire". */
function unshown(words: readonly Word[], verb: number): Hedge | undefined {
	if (words[verb]?.upos !== "VERB" || !/^(?:indicate|show|prove|suggest|confirm)$/.test(words[verb].lemma))
		return undefined;
	const not = words.some(({ head, text }) => head === verb && /^(?:not|n['’]t)$/i.test(text));
	const word = words.findIndex(
		({ head, deprel, upos }) => head === verb && deprel === "ccomp" && upos === "VERB",
	);
	const [cue, group] = [words[verb], words[word]];
	return not && group ? { cue, by: verb, word, group, kind: "possibility" } : undefined;
}

const SHOWING = /^(?:evidence|proof|indication|sign|suggestion|confirmation)$/;

/** "Declined to say whether he would stay": who asks or does not say whether something is so does not say that it is. */
function askedAbout({ word, start, end }: EventFacet, words: readonly Word[]): Hedge | undefined {
	const by = words.findIndex(
		({ head, deprel, text }) => head === word && deprel === "mark" && /^(?:whether|if)$/i.test(text),
	);
	const cue = words[by];
	return cue && { cue, by, word, group: { start, end }, kind: "possibility" };
}

/** One hangs on the other; what a hedged verb has beside it ("could stand trial, recommending …") is not hedged. */
function isDirect(words: readonly Word[], by: number, event: number): boolean {
	const above = words[event]?.head ?? -1;
	const below = words[by]?.head ?? -1;
	const joined = /^(?:conj|xcomp)$/.test(words[event]?.deprel ?? "") && above === below;
	return above === by || below === event || joined || (above >= 0 && words[above]?.head === by);
}

/** Not "can", what one was able to see, nor a purpose: "so that it could open". */
function isDoubt({ words }: Reading, cue: number, event: number): boolean {
	const form = words[cue]?.text.toLowerCase() ?? "";
	if (ENABLING.test(words[cue]?.lemma ?? "")) return false;
	if (!modals.has(form)) return true;
	if (/^ca/.test(form) || (form === "may" && isOfAnybody(words, event))) return false;
	if (form !== "could") return true;
	const purpose = words.slice(Math.max(0, cue - 6), cue).some(({ lemma }) => lemma === "so");
	return !purpose && !SENSES.has(words[event]?.lemma ?? "");
}

/** "Anyone may swim" is a rule. */
function isOfAnybody(words: readonly Word[], event: number): boolean {
	return words.some(
		({ head, deprel, text }) => head === event && deprel.startsWith("nsubj") && ANYBODY.test(text),
	);
}

const ANYBODY = /^(?:anyone|anybody|everyone|everybody|whoever)$/i;

/** "It seems fitting that he runs it": how a fact is judged, not whether it is one. */
function isJudged(words: readonly Word[], by: number): boolean {
	const hanging = (relation: string) => words.some(({ head, deprel }) => head === by && deprel === relation);
	return hanging("expl") && hanging("xcomp") && hanging("ccomp");
}

/** What lets something happen leaves open whether it did, and seldom means to. */
const ENABLING = /^(?:allow|permit|enable|free|eligible)$/;

/** "Could see" is what one saw. */
const SENSES = new Set(["see", "hear", "feel", "smell", "taste", "find", "afford", "remember"]);

/** Whether a sentence has any word of doubt; those that `beside` has as well do not count, nor those that are `sure`. */
export function isUnsure({ words }: Reading, beside?: Reading, sure: readonly string[] = []): boolean {
	const known = new Set([...sure, ...(beside?.words.map(({ text }) => text.toLowerCase()) ?? [])]);
	return words.some(
		({ text, xpos, upos, lemma, deprel }) =>
			xpos !== "NNP" &&
			!(upos === "NOUN" && lemma === "suspect") &&
			(doubtWords.has(text.toLowerCase()) || (deprel === "amod" && SAID_TO_BE.test(text))) &&
			!known.has(text.toLowerCase()),
	);
}

/** "A reported 28 million". */
const SAID_TO_BE = /^(?:reported|reputed)$/i;
