// How far what stands around two words of a claim and a passage answers each other: the same event, or only a word.
import { lightVerbs } from "../data/light-verbs.ts";
import { wordSet } from "../data/word-set.ts";
import type { EventFacet } from "../facets/events/event.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { childrenOf } from "../syntax/children.ts";
import type { Word } from "../syntax/tree.ts";

/** What two words that answer each other have around them. */
export interface Surroundings {
	/** 0..1: the share of the content near the claim's word, by nearness, that the passage has near its own. */
	readonly share: number;
	/** How many words of content that is. */
	readonly matched: number;
	/** How many words of content stand near the claim's word. */
	readonly all: number;
}

/** How much a word counts by its distance in the tree. */
const WEIGHTS: readonly number[] = [0, 1, 0.6, 0.3];
/** How far away in its tree the passage may have what the claim has near. */
const REACH = 4;

/** Compares the content around a claim's word with that around the passage's word it is paired with. */
export function surroundingsOf(pairing: Pairing, draft: number, source: number): Surroundings {
	const ours = distances(pairing.draft.words, draft, WEIGHTS.length - 1);
	const theirs = distances(pairing.source.words, source, REACH);
	let [sum, shared, matched, all] = [0, 0, 0, 0];
	for (const [word, distance] of ours) {
		const here = pairing.draft.words[word];
		if (word === draft || here === undefined || !isContent(here) || isLight(here)) continue;
		const weight = WEIGHTS[distance] ?? 0;
		sum += weight;
		all++;
		const pair = pairing.ofDraft(word);
		if (!isAlike(pair) || pair.source === source || !theirs.has(pair.source)) continue;
		shared += weight;
		matched++;
	}
	return { share: sum === 0 ? 0 : shared / sum, matched, all };
}

/** The same with one more word near both that is known to be one. */
export function withOneMore({ share, matched, all }: Surroundings): Surroundings {
	return { share: (share * all + 1) / (all + 1), matched: matched + 1, all };
}

/** Verbs that stand beside anything, and words for anybody: where "no one" is, there are none. */
function isLight({ lemma, upos }: Word): boolean {
	return (upos === "VERB" && LIGHT.has(lemma)) || (/^(?:NOUN|ADJ)$/.test(upos) && ANYBODY.has(lemma));
}

const ANYBODY = wordSet("people person several many some few various numerous other");

const LIGHT: ReadonlySet<string> = new Set([...lightVerbs, ...wordSet("say tell add")]);

/** Distance in the tree of every word at most `most` steps away; the clause that only reports it is left out. */
function distances(words: readonly Word[], from: number, most: number): ReadonlyMap<number, number> {
	const found = new Map([[from, 0]]);
	let edge = [from];
	for (let distance = 1; distance <= most && edge.length > 0; distance++) {
		const next: number[] = [];
		for (const at of edge) {
			for (const other of neighbours(words, at)) {
				if (found.has(other)) continue;
				found.set(other, distance);
				next.push(other);
			}
		}
		edge = next;
	}
	return found;
}

function neighbours(words: readonly Word[], at: number): readonly number[] {
	const word = words[at];
	const found = word === undefined || word.head < 0 || isReport(word) ? [] : [word.head];
	const { first, next } = childrenOf(words);
	for (let child = first[at] ?? -1; child >= 0; child = next[child] ?? -1)
		if (!isReport(words[child]) || isComplement(words, child, next)) found.push(child);
	return found;
}

/** "It was not obvious that the bridge was safe": the clause is what the adjective judges, and reports nothing. */
function isComplement(words: readonly Word[], at: number, next: Int32Array): boolean {
	if (words[words[at]?.head ?? -1]?.upos !== "ADJ") return false;
	for (let child = childrenOf(words).first[at] ?? -1; child >= 0; child = next[child] ?? -1)
		if (words[child]?.deprel === "mark" && words[child]?.lemma === "that") return true;
	return false;
}

function isReport(word: Word | undefined): boolean {
	const deprel = word?.deprel;
	return deprel === "parataxis" || deprel === "ccomp" || deprel === "discourse";
}

/** The event that a word belongs to: its own, or that of the nearest word above it; undefined when there is none. */
export function eventAround({ words, events }: Reading, at: number): EventFacet | undefined {
	let here = at;
	for (let step = 0; here >= 0 && step <= words.length; step++) {
		const event = events.find(({ word }) => word === here);
		if (event !== undefined && (here === at || event.form !== "noun")) return event;
		here = words[here]?.head ?? -1;
	}
	return undefined;
}

/** Whether the two events certainly have other doers, or the same act is done to something else. */
export function areOthers(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	return (["agent", "patient"] as const).some((role) => {
		const ours = headsOf(draft, role);
		const theirs = headsOf(source, role);
		if (ours.length === 0 || theirs.length === 0) return false;
		return ours.every((head) => theirs.every((other) => clash(pairing, head, other)));
	});
}

function headsOf(event: EventFacet, role: "agent" | "patient"): readonly number[] {
	return event.arguments.filter((one) => one.role === role && !one.pronoun).map(({ head }) => head);
}

/** Two names, or two plain nouns, that have nothing in common; a name and a noun may be one thing. */
function clash(pairing: Pairing, draft: number, source: number): boolean {
	const [ours, theirs] = [pairing.draft.words[draft], pairing.source.words[source]];
	if (ours === undefined || theirs === undefined || !isContent(ours) || !isContent(theirs)) return false;
	if ((ours.upos === "PROPN") !== (theirs.upos === "PROPN")) return false;
	const pair = pairing.ofDraft(draft);
	if (isAlike(pair)) {
		if (pair.source === source) return areOfOtherLands(pairing, draft, source);
		return !near(pairing.source.words, pair.source, source);
	}
	const back = pairing.ofSource(source);
	return !isAlike(back) || !near(pairing.draft.words, back.draft, draft);
}

/** "Chilean growers" and "Western growers": one noun, told apart by a word with a capital on either side. */
function areOfOtherLands({ draft, source }: Pairing, ours: number, theirs: number): boolean {
	const [own, other] = [landsOf(draft.words, ours), landsOf(source.words, theirs)];
	return own.length > 0 && other.length > 0 && !own.some((land) => other.includes(land));
}

function landsOf(words: readonly Word[], at: number): readonly string[] {
	return words.flatMap(({ head, deprel, upos, text, lemma }) =>
		head === at && deprel === "amod" && upos === "ADJ" && /^\p{Lu}/u.test(text) ? [lemma.toLowerCase()] : [],
	);
}

/** Whether one of the words hangs on the other, or both on one, but for the subject of a verb and its object. */
function near(words: readonly Word[], a: number, b: number): boolean {
	const [one, other] = [words[a], words[b]];
	if (one === undefined || other === undefined) return false;
	if (one.head === b || other.head === a) return true;
	const subjects = [one, other].filter(({ deprel }) => deprel.startsWith("nsubj"));
	const objects = [one, other].filter(({ deprel }) => /^i?obj$/.test(deprel));
	return one.head >= 0 && one.head === other.head && !(subjects.length === 1 && objects.length === 1);
}
