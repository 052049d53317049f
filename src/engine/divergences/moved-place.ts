// Another part of a place ("western" for "eastern Ghana"), or a place of the same name and another size ("Kano city"
// for "Kano State"). Gates: the same noun on both sides; the article never has the place as the claim has it.
import { directions, placeScales } from "../data/place-scales.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import { isInArticle, tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { slotsOf } from "./slot.ts";

const REACH = 400;
const SAME_CLAUSE = 0.4;

/** `place/where`: the same place by name, elsewhere or of another size. */
export const movedPlaces: Comparator = (comparison) =>
	comparison.reading.words.flatMap((word, at) => {
		const found =
			otherDirection(word, at, comparison) ??
			otherBearing(at, comparison) ??
			otherScale(word, at, comparison);
		return found === undefined ? [] : [divergence(word, found)];
	});

interface Found {
	readonly word: Word;
	readonly passage: Passage;
	readonly confidence: number;
}

function otherDirection(word: Word, at: number, comparison: Comparison): Found | undefined {
	const point = directions.get(word.lemma.toLowerCase());
	if (point === undefined || isInArticle(word, comparison)) return undefined;
	const slot = slotsOf(at, comparison).find(
		({ source, governed, context }) =>
			governed && context >= SAME_CLAUSE && (directions.get(source.lemma.toLowerCase()) ?? point) !== point,
	);
	return slot && { word: slot.source, passage: slot.passage, confidence: 0.75 };
}

/** "West of the harbour" for "east of the harbour", whatever the trees make of the words before. */
function otherBearing(at: number, comparison: Comparison): Found | undefined {
	const { reading, closest, neighbours, readingOf } = comparison;
	const ours = bearingAt(reading.words, at);
	if (ours === undefined) return undefined;
	const bearings = ({ words }: { readonly words: readonly Word[] }) =>
		words.flatMap((word, i) => ({ word, ...bearingAt(words, i) })).filter(({ from }) => from === ours.from);
	const { passage } = closest;
	const [theirs] = bearings(readingOf(passage));
	if (theirs === undefined) return undefined;
	const given = [passage, ...neighbours(passage, REACH)].some(
		(other) =>
			hasBearing(other, ours) && bearings(readingOf(other)).some(({ point }) => point === ours.point),
	);
	return given ? undefined : { word: theirs.word, passage, confidence: 0.8 };
}

interface Bearing {
	readonly point: string;
	/** Lemma of what it is counted from. */
	readonly from: string;
}

/** "north-east of the old harbour". */
function bearingAt(words: readonly Word[], at: number): Bearing | undefined {
	const point = directions.get(words[at]?.lemma.toLowerCase() ?? "");
	if (point === undefined || words[at + 1]?.text !== "of") return undefined;
	const from = words.slice(at + 2, at + 2 + NOUN_WITHIN).find(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
	return from && { point, from: from.lemma.toLowerCase() };
}

const NOUN_WITHIN = 4;

function hasBearing({ tokens }: Passage, { point }: Bearing): boolean {
	return tokens.some(({ norm }) => directions.get(norm) === point);
}

function otherScale(
	word: Word,
	at: number,
	{ reading, claim, closest, neighbours, readingOf }: Comparison,
): Found | undefined {
	if (!placeScales.has(word.lemma.toLowerCase())) return undefined;
	const name = nameOfScale(reading.words, at);
	const term = name && tokenOf(claim.tokens, name)?.term;
	if (name === undefined || term === undefined) return undefined;
	let found: Found | undefined;
	for (const passage of [closest.passage, ...neighbours(closest.passage, REACH)]) {
		if (!passage.tokens.some((token) => token.term === term)) continue;
		const { words } = readingOf(passage);
		for (const other of words) {
			if (other.text !== name.text) continue;
			const scale = words.find((_, i) => nameOfScale(words, i) === other);
			// "Kano" alone may be either.
			if (scale === undefined || scale.lemma.toLowerCase() === word.lemma.toLowerCase()) return undefined;
			found ??= { word: scale, passage, confidence: 0.7 };
		}
	}
	return found;
}

/** The name that a word of size belongs to: "Kano State", "the city of Kano". */
function nameOfScale(words: readonly Word[], at: number): Word | undefined {
	if (!placeScales.has(words[at]?.lemma.toLowerCase() ?? "")) return undefined;
	const before = words[at - 1];
	if (before?.upos === "PROPN") return before;
	const after = words[at + 2];
	return words[at + 1]?.text === "of" && after?.upos === "PROPN" ? after : undefined;
}

function divergence(ours: Word, { word, passage, confidence }: Found): Divergence {
	return {
		type: "place/where",
		direction: "different",
		relation: "incompatible",
		confidence,
		draft: { start: ours.start, end: ours.end, value: ours.text.toLowerCase() },
		source: { start: word.start, end: word.end, value: word.text.toLowerCase(), passage },
	};
}
