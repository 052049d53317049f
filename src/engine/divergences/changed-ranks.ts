// Another place in a row of one kind: "the second-longest tunnel" for "the longest", "finished second" for "third", "her
// second novel" for "the novel, her third".
// Gates, in order: each side has just one rank of the kind; it is of the same thing; no passage near gives the draft's.
import { ordinals } from "../data/number-words.ts";
import type { Span } from "../model.ts";
import { answers, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** A place in a row. */
interface Rank extends Span {
	/** Its row: a superlative, "place" for the place of somebody, or the lemma of what is numbered. */
	readonly row: string;
	readonly kind: "superlative" | "place" | "thing";
	/** From 1. */
	readonly rank: number;
	/** Index of the word that has the rank, as far as the words tell. */
	readonly of: number;
}

/** Passages on either side that may give the draft's rank. */
const NEAR = 3;

/** `quantity/trend` for a rank by a superlative, `quantity/value` for another. */
export const changedRanks: Comparator = (comparison) => {
	const { reading, readingOf, closest, neighbours, pairingWith } = comparison;
	const ranks = ranksIn(reading);
	if (ranks.length === 0) return [];
	const { passage } = closest;
	const pairing = pairingWith(passage);
	const theirs = ranksIn(readingOf(passage));
	const near = [passage, ...neighbours(passage, NEAR)];
	return ranks.flatMap((own) => {
		const inRow = ({ row, kind }: Rank) => row === own.row && kind === own.kind;
		const [other, ...more] = theirs.filter(inRow);
		if (other === undefined || more.length > 0 || ranks.filter(inRow).length > 1) return [];
		if (other.rank === own.rank) return [];
		// The first place for a lower one is `scope/superlative`'s.
		const first = own.rank === 1 && other.rank > 1;
		if (own.kind === "superlative" && (first || areOfOtherScope(own, other, pairing))) return [];
		// "Third in the downhill and second in the slalom": the row goes without saying.
		if (near.some((one) => hasRank(one, own.rank))) return [];
		if (!areOfOne(own, other, pairing)) return [];
		return [divergence(own, other, passage)];
	});
};

function hasRank({ text }: Passage, rank: number): boolean {
	return text.split(/[^\p{L}\p{N}]+/u).some((word) => rankOf(word) === rank);
}

/** "Fourteenth", "14th". */
function rankOf(word = ""): number | undefined {
	const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)?.[1];
	return digits === undefined ? ordinals.get(word.toLowerCase()) : Number(digits);
}

function areOfOne(own: Rank, other: Rank, pairing: Pairing): boolean {
	if (answers(pairing, own.of, other.of)) return true;
	const [ours, theirs] = [pairing.draft.words[own.of], pairing.source.words[other.of]];
	if (own.kind === "place") return ours?.upos === "PRON" && theirs?.upos === "PRON";
	return own.kind === "thing" && ours?.lemma === theirs?.lemma;
}

function ranksIn({ words }: Reading): readonly Rank[] {
	return words.flatMap(
		(_, at) => superlativeAt(words, at) ?? placeAt(words, at) ?? numberedAt(words, at) ?? [],
	);
}

const AFTER = 8;

/** "The longest in the country" is the second-longest of Europe, and "the longest after the Moss" of the country. */
function areOfOtherScope(own: Rank, other: Rank, { draft, source }: Pairing): boolean {
	const [ours, theirs] = [behind(draft.words, own), behind(source.words, other)];
	if (theirs.some(({ text }) => /^(?:after|behind|but|except|excluding|outside|second)$/i.test(text)))
		return true;
	const scope = (words: readonly Word[]) => {
		const opener = words.findIndex(({ text }) => /^(?:in|of|on)$/.test(text));
		return opener < 0 ? undefined : words.slice(opener + 1).find(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
	};
	const [country, continent] = [scope(ours), scope(theirs)];
	return country !== undefined && continent !== undefined && country.lemma !== continent.lemma;
}

function behind(words: readonly Word[], { end }: Rank): readonly Word[] {
	const from = words.findIndex(({ start }) => start >= end);
	return from < 0 ? [] : words.slice(from, from + AFTER);
}

/** "second-longest tunnel", "the tunnel, the longest in the country"; not "one of the longest". */
function superlativeAt(words: readonly Word[], at: number): Rank | undefined {
	const word = words[at];
	if (
		word === undefined ||
		(!/^(?:JJS|RBS)$/.test(word.xpos) && !(/est$/.test(word.text) && word.xpos === "RB"))
	)
		return undefined;
	const before = words[at - 1]?.text === "-" ? at - 2 : at - 1;
	const rank = ordinals.get(words[before]?.text.toLowerCase() ?? "");
	const first = rank === undefined ? at : before;
	if (/^(?:most|least)$/i.test(word.text) || words.slice(Math.max(0, first - 3), first).some(isOneOf))
		return undefined;
	const of = thingAfter(words, at) ?? thingBefore(words, first);
	if (of === undefined) return undefined;
	return {
		...spanOf(words, first, at),
		row: word.text.toLowerCase(),
		kind: "superlative",
		rank: rank ?? 1,
		of,
	};
}

function isOneOf({ text }: Word): boolean {
	return /^(?:one|among|amongst|some|two|three|four|five|ten)$/i.test(text);
}

const FINISHING = /^(?:finish|come|place|rank|lie|stand|sit)$/;

/** "finished third", "came in third", "lie 14th". */
function placeAt(words: readonly Word[], at: number): Rank | undefined {
	const word = words[at];
	if (word === undefined) return undefined;
	const own = rankOf(word.text);
	// "Is fifth in the history of the league".
	if (own !== undefined && word.deprel === "root" && /^(?:in|on|among)$/.test(words[at + 1]?.text ?? "")) {
		const subject = words.findIndex(({ head, deprel }) => head === at && deprel === "nsubj");
		const be = words.some(({ head, deprel }) => head === at && deprel === "cop");
		if (be && subject >= 0)
			return { ...spanOf(words, at, at), row: "place", kind: "place", rank: own, of: subject };
	}
	if (!FINISHING.test(word.lemma) || word.upos !== "VERB") return undefined;
	const place = words[at + 1]?.text === "in" ? at + 2 : at + 1;
	const rank = rankOf(words[place]?.text);
	// "They have won five and lie third".
	const verb = [at, word.deprel === "conj" ? word.head : at];
	const of = words.findIndex(({ head, deprel }) => verb.includes(head) && deprel === "nsubj");
	// "Came third" is a place, "came third time lucky" is none.
	if (rank === undefined || of < 0 || /^(?:NOUN|PROPN)$/.test(words[place + 1]?.upos ?? "")) return undefined;
	return { ...spanOf(words, at, place), row: "place", kind: "place", rank, of };
}

/** "Their second elected black mayor". */
const MOST_BETWEEN = 4;

/** "her second novel", and "the novel, her second". */
function numberedAt(words: readonly Word[], at: number): Rank | undefined {
	const rank = ordinals.get(words[at]?.text.toLowerCase() ?? "");
	if (rank === undefined || !isOwner(words[at - 1])) return undefined;
	const next = words[at + 1];
	const thing = words.findIndex(({ upos }, place) => place > at && upos !== "ADJ" && upos !== "VERB");
	const noun = thing <= at + MOST_BETWEEN ? words[thing] : undefined;
	if (noun?.upos === "NOUN")
		return { ...spanOf(words, at, at), row: noun.lemma, kind: "thing", rank, of: thing };
	const named = words[at - 3];
	if (next?.upos !== "PUNCT" || words[at - 2]?.text !== "," || named?.upos !== "NOUN") return undefined;
	return { ...spanOf(words, at, at), row: named.lemma, kind: "thing", rank, of: at - 3 };
}

function isOwner(word: Word | undefined): boolean {
	return /^(?:his|her|its|their|my|our|'s|’s|s'|s’)$/i.test(word?.text ?? "");
}

/** "longest tunnel", "longest road tunnel". */
function thingAfter(words: readonly Word[], at: number): number | undefined {
	let last: number | undefined;
	for (let next = at + 1; /^(?:NOUN|PROPN|ADJ)$/.test(words[next]?.upos ?? ""); next++)
		if (words[next]?.upos !== "ADJ") last = next;
	return last;
}

/** The noun before the comma: "the tunnel, the country's second longest". */
function thingBefore(words: readonly Word[], at: number): number | undefined {
	const comma = words.slice(0, at).findLastIndex(({ text }) => text === ",");
	return words[comma - 1]?.upos === "NOUN" ? comma - 1 : undefined;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
	return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

function divergence(own: Rank, other: Rank, passage: Passage): Divergence {
	const value = ({ rank, row }: Rank) => `${rank}. ${row}`;
	return {
		type: own.kind === "superlative" ? "quantity/trend" : "quantity/value",
		direction: own.kind === "superlative" && own.rank > other.rank ? "weaker" : "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: { start: own.start, end: own.end, value: value(own) },
		source: { passage, start: other.start, end: other.end, value: value(other) },
	};
}
