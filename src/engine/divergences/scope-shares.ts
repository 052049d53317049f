import { frequencies, nearlyWords, shares, spans } from "../data/scope-words.ts";
import type { Span } from "../model.ts";
import { answers, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { stem } from "../stem.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { says } from "./scope-surroundings.ts";

/** A word that says of how much of a group, or how often, something holds. */
interface Share extends Span {
	readonly rank: number;
	readonly text: string;
}

const SOME = 2;
/** How surely the noun of both sides is the same. */
const SAME = 0.6;
/** Words that a sentence beside the closest passage must share to speak of the same. */
const LEAST_SHARED = 3;

/**
 * scope/general: the same group, of which the source says "some" and the draft "most" or "all"; scope/superlative:
 * of which the source says nothing and the draft "all".
 */
export const widenedShare: Comparator = (comparison) => {
	const { closest, reading, neighbours } = comparison;
	const passages = [closest.passage, ...neighbours(closest.passage, 1)];
	for (const [at] of reading.words.entries()) {
		const ours = shareOn(reading, at) ?? everyoneAt(reading, at);
		if (ours === undefined || ours.rank < 4) continue;
		if (saysAsMuch(comparison, stem(reading.words[at]?.lemma ?? ""), ours.rank)) continue;
		for (const passage of passages) {
			const found = widened(comparison, passage, at, ours);
			if (found !== undefined) return [found];
		}
	}
	return [];
};

/** "All of them" or "all villagers" may stand near the passage; "all foreign firms" is of others. */
function saysAsMuch({ closest, neighbours }: Comparison, term: string, rank: number): boolean {
	return [closest.passage, ...neighbours(closest.passage, AROUND)].some(({ tokens }) =>
		tokens.some((token, at) => {
			if (shares.get(token.norm) !== rank || nearlyWords.has(tokens[at - 1]?.norm ?? "")) return false;
			const next = tokens.slice(at + 1, at + 1 + REACH);
			return (
				next.some((one) => one.term === term) ||
				!next.slice(0, 2).some(({ content, kind }) => content && kind !== "number")
			);
		}),
	);
}

const AROUND = 3;
const REACH = 4;

/** The divergence from what one passage says of the group. */
function widened(
	{ closest, pairingWith }: Comparison,
	passage: Passage,
	at: number,
	ours: Share,
): Divergence | undefined {
	const pairing = pairingWith(passage);
	const some = passage === closest.passage ? someOf(pairing, at) : undefined;
	if (some !== undefined) return divergence(passage, "scope/general", ours, some);
	const pair = pairing.ofDraft(at);
	if (!isAlike(pair) || pair.strength < SAME) return undefined;
	if (passage !== closest.passage && pairing.pairs.filter(isAlike).length < LEAST_SHARED) return undefined;
	const theirs = shareOn(pairing.source, pair.source) ?? partOf(pairing, at, pair.source, ours);
	if (theirs !== undefined)
		return theirs.rank < ours.rank ? divergence(passage, "scope/general", ours, theirs) : undefined;
	const bare = passage === closest.passage && ours.rank === 5 && isBare(pairing.source, pair.source);
	const noun = pairing.source.words[pair.source];
	if (!bare || noun === undefined) return undefined;
	return divergence(passage, "scope/superlative", ours, { ...noun, rank: 0, text: "" });
}

/** "Most villagers fear it" for "some in the village fear it": the part is a word of its own there. */
function someOf({ draft, source, ofDraft }: Pairing, at: number): Share | undefined {
	const { head, deprel } = draft.words[at] ?? { head: -1, deprel: "" };
	const pair = deprel.startsWith("nsubj") ? ofDraft(head) : undefined;
	if (!isAlike(pair) || pair.strength < SAME) return undefined;
	const part = source.words.find((word) => word.head === pair.source && word.deprel.startsWith("nsubj"));
	const rank = part && shares.get(part.text.toLowerCase());
	if (part === undefined || rank === undefined || !/^(?:DET|PRON)$/.test(part.upos)) return undefined;
	return rank <= SOME ? { start: part.start, end: part.end, rank, text: part.text } : undefined;
}

/** "Everyone in the village fears it", "all of Lund fears it". */
function everyoneAt({ words }: Reading, at: number): Share | undefined {
	const word = words[at];
	const all =
		/^all$/i.test(word?.text ?? "") && words[at + 1]?.text === "of" && words[at + 2]?.upos === "PROPN";
	const isEveryone = all || EVERYONE.test(word?.text ?? "");
	const isSubject = word !== undefined && isEveryone && word.deprel.startsWith("nsubj");
	const before = words[at - 1]?.text.toLowerCase() ?? "";
	if (!isSubject || nearlyWords.has(before)) return undefined;
	return { start: word.start, end: word.end, rank: 5, text: word.text };
}

const EVERYONE = /^(?:everyone|everybody)$/i;

const PART = 3;

/** "All villagers have left" for "two thirds of the villagers have left", "40 percent of villagers have left". */
function partOf(pairing: Pairing, at: number, place: number, ours: Share): Share | undefined {
	const { draft, source } = pairing;
	const noun = source.words[place];
	const [own, other] = [predicateOver(draft.words, at), predicateOver(source.words, place)];
	if (noun === undefined || ours.rank !== 5 || own === undefined || other === undefined) return undefined;
	if (!answers(pairing, own, other)) return undefined;
	const part = source.quantities.find(
		({ unit, high, end, phrase }) =>
			unit.kind === "percent" && high < 100 && end <= noun.start && noun.end <= phrase.end,
	);
	return part && { start: part.start, end: noun.end, rank: PART, text: `${Math.round(part.value)} percent` };
}

/** The verb that a noun, or the part of it that is told, is the subject of. */
function predicateOver(words: readonly Word[], at: number): number | undefined {
	const part = words[at]?.deprel === "nmod" ? (words[at]?.head ?? at) : at;
	const { head, deprel } = words[part] ?? { head: -1, deprel: "" };
	return deprel.startsWith("nsubj") && words[head]?.upos === "VERB" ? head : undefined;
}

/** "Western companies have resisted": companies, not these and not all of them. */
function isBare({ words }: Reading, at: number): boolean {
	const word = words[at];
	if (word?.xpos !== "NNS" || !/^nsubj/.test(word.deprel)) return false;
	// "Tenants will get a refund": what is to be, or must be, is so for whoever is one.
	if (words.some(({ head, upos, text }) => head === word.head && upos === "AUX" && TO_BE.test(text)))
		return false;
	return !words.some(
		({ head, deprel }) => head === at && /^(?:det|nummod|nmod:poss|nmod|acl|conj)/.test(deprel),
	);
}

const TO_BE = /^(?:will|['’]ll|shall|must|should|would)$/i;

/** scope/superlative: the same act, which the source has seldom, sometimes or often and the draft always or never. */
export const widenedFrequency: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	for (const [at] of reading.words.entries()) {
		const ours = frequencyOn(reading, at);
		if (ours === undefined || (ours.rank !== 0 && ours.rank !== 4)) continue;
		const pair = pairingWith(closest.passage).ofDraft(at);
		if (!isAlike(pair) || pair.strength < SAME) continue;
		const theirs = frequencyOn(source, pair.source);
		if (theirs === undefined || theirs.rank === ours.rank) continue;
		if (says(comparison, (word, before) => frequencies.get(word) === ours.rank && !nearlyWords.has(before)))
			continue;
		return [divergence(closest.passage, "scope/superlative", ours, theirs)];
	}
	return [];
};

function divergence(passage: Passage, type: Divergence["type"], ours: Share, theirs: Share): Divergence {
	return {
		type,
		direction: "stronger",
		relation: "incompatible",
		confidence: theirs.rank === 0 && type === "scope/superlative" ? 0.65 : 0.75,
		severity: "warning",
		draft: { start: ours.start, end: ours.end, value: ours.text },
		source: { start: theirs.start, end: theirs.end, value: theirs.text, passage },
	};
}

/** "some villagers", "most of the villagers", "nearly all villagers". */
function shareOn({ words }: Reading, at: number): Share | undefined {
	const noun = words[at];
	if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos) || spans.has(noun.lemma)) return undefined;
	const of = words.some(
		({ head, text, deprel }) => head === at && deprel === "case" && text.toLowerCase() === "of",
	);
	const by = of ? noun.head : words.findIndex((word) => quantifies(words, word, at));
	if (!of && by < 0) return floatedOn(words, noun);
	const word = words[by];
	const rank = word && shares.get(word.text.toLowerCase());
	if (word === undefined || rank === undefined || (of && word.start > noun.start)) return undefined;
	if (of && word.upos === "NOUN" && relationOf(noun) !== "nmod") return undefined;
	const before = words[by - 1];
	const nearly = before !== undefined && nearlyWords.has(before.text.toLowerCase());
	// "Not all" is some.
	const denied = nearly && /^not$/i.test(before.text);
	return {
		start: nearly ? before.start : word.start,
		end: noun.end,
		text: nearly ? `${before.text} ${word.text}` : word.text,
		rank: denied ? Math.min(rank, SOME) : nearly && rank === 5 ? 4.5 : rank,
	};
}

/** "The villagers have all left": the word stands by the verb. */
function floatedOn(words: readonly Word[], noun: Word): Share | undefined {
	if (!noun.deprel.startsWith("nsubj") || noun.xpos !== "NNS") return undefined;
	const by = words.findIndex(
		({ head, deprel, text, start }) =>
			head === noun.head && /^(?:det|advmod)/.test(deprel) && /^all$/i.test(text) && start > noun.end,
	);
	const [word, before, after] = [words[by], words[by - 1], words[by + 1]];
	const late = word === undefined || word.start > (words[noun.head]?.start ?? 0);
	if (late || nearlyWords.has(before?.text.toLowerCase() ?? "") || /^(?:but|over)$/i.test(after?.text ?? ""))
		return undefined;
	return { start: noun.start, end: word.end, rank: 5, text: word.text };
}

/** A tree may hang "most" in "most old ships" on the adjective. */
function quantifies(words: readonly Word[], { head, deprel, text, start }: Word, at: number): boolean {
	if (!/^(?:det|det:predet|amod|advmod)$/.test(deprel) || !shares.has(text.toLowerCase())) return false;
	const over = words[head];
	return head === at || (over?.head === at && over.deprel === "amod" && start < over.start);
}

/** "always closes", "never answered". */
function frequencyOn({ words }: Reading, at: number): Share | undefined {
	const verb = words[at];
	if (verb?.upos !== "VERB" && verb?.upos !== "ADJ") return undefined;
	const by = words.findIndex(
		({ head, deprel, text }) => head === at && deprel === "advmod" && frequencies.has(text.toLowerCase()),
	);
	const word = words[by];
	const rank = word && frequencies.get(word.text.toLowerCase());
	if (word === undefined || rank === undefined) return undefined;
	const before = words[by - 1];
	const nearly = before !== undefined && /^(?:almost|nearly|hardly|not|n't|n’t)$/i.test(before.text);
	return {
		start: nearly ? before.start : word.start,
		end: word.end,
		text: nearly ? `${before.text} ${word.text}` : word.text,
		rank: nearly ? (rank === 0 ? 1 : 2.5) : rank,
	};
}
