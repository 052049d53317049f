// Two nouns in each other's place among the same words: "barley is dearer than wheat" for "wheat is dearer than barley",
// "from roads to schools" for "from schools to roads". Read from the words, since trees hang such ends on either verb or
// noun. Gates: nearly all words are the same; both nouns stand once on each side, with the very same words between them;
// these tell the one end from the other ("and", "with", "is" and "met" do not); no passage near has them as the claim does.

import { mutualVerbs } from "../data/mutual-verbs.ts";
import { wordSet } from "../data/word-set.ts";
import type { Passage } from "../passages.ts";
import { overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { DENIES } from "./directions.ts";
import type { Divergence } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";

/** So much of the claim must stand in the passage. */
const COVERED = 0.8;
/** Words between the two, and before them where the way is named that they are the ends of. */
const FARTHEST = 10;
const NAMED_WITHIN = 4;

/** `quantity/trend` for two that are compared, else `who/role`: each stands where the source has the other. */
export const swappedWords: Comparator = (comparison) => {
	const { closest, claim } = comparison;
	const { passage, coverage } = closest;
	if (coverage < COVERED || [claim, passage].some(isDenied)) return [];
	const phrases = phrasesOf(comparison).flatMap((phrase) => {
		const there = placeOf(phrase.norms, passage.tokens);
		return there === undefined ? [] : [{ ...phrase, there }];
	});
	for (const first of phrases)
		for (const last of phrases) {
			const end = first.at + first.norms.length;
			if (last.at < end || last.at - end > FARTHEST || last.there + last.norms.length > first.there) continue;
			const between = claim.tokens.slice(end, last.at);
			const theirs = passage.tokens.slice(last.there + last.norms.length, first.there);
			if (!areSame(between, theirs) || !tellsApart(between, comparison)) continue;
			const ours = claim.tokens.slice(first.at, last.at + last.norms.length);
			if (isEndOfWay(claim.tokens, first.at) || isToldSo(ours, comparison)) continue;
			const there = passage.tokens.slice(last.there, first.there + first.norms.length);
			return [divergence([first, last], ours, there, passage)];
		}
	return [];
};

/** A noun alone, or with the adjectives and names before it, by its words; `at` is the place of the first. */
interface Phrase {
	readonly at: number;
	readonly norms: readonly string[];
}

/** The nouns of the claim and the phrases of such words that stand there once. */
function phrasesOf({ claim: { tokens }, reading }: Comparison): readonly Phrase[] {
	const sorts = tokens.map((token) =>
		token.content ? (reading.words.find((word) => overlaps(word, token))?.upos ?? "X") : "X",
	);
	const phraseAt = (at: number, to: number) => ({ at, norms: tokens.slice(at, to).map(({ norm }) => norm) });
	return sorts
		.flatMap((sort, at): readonly Phrase[] => {
			if (!/^(?:NOUN|PROPN|PRON)$/.test(sort)) return [];
			const alone = phraseAt(at, at + 1);
			if (/^(?:NOUN|PROPN|PRON)$/.test(sorts[at + 1] ?? "")) return [alone];
			const from = sorts.slice(0, at).findLastIndex((one) => !/^(?:NOUN|PROPN|PRON|ADJ)$/.test(one)) + 1;
			return from === at ? [alone] : [alone, phraseAt(from, at + 1)];
		})
		.filter(({ norms }) => placeOf(norms, tokens) !== undefined);
}

/** Where some words stand one behind the other, when they stand there once. */
function placeOf(norms: readonly string[], tokens: readonly Token[]): number | undefined {
	const places = tokens.flatMap((_, at) =>
		norms.every((norm, i) => tokens[at + i]?.norm === norm) ? [at] : [],
	);
	return places.length === 1 ? places[0] : undefined;
}

function areSame(ours: readonly Token[], theirs: readonly Token[]): boolean {
	return (
		ours.length > 0 &&
		ours.length === theirs.length &&
		ours.every(({ norm }, at) => norm === theirs[at]?.norm)
	);
}

/** Whether the words between the two make one of them another thing than the other. */
function tellsApart(between: readonly Token[], { reading }: Comparison): boolean {
	if (between.some(({ norm }) => SYMMETRIC.has(norm))) return false;
	// "The fans to the stadium and the players": who comes before "and" is told something of his own.
	const joint = between.findIndex(({ norm }) => JOINS.test(norm));
	const own = joint < 0 ? between : between.slice(0, joint);
	if (joint >= 0 && !own.some(({ content }) => content)) return false;
	const words = own.flatMap((token) => reading.words.find((word) => overlaps(word, token)) ?? []);
	if (words.some(({ lemma }) => mutualVerbs.has(lemma) && !/^(?:be|have|include)$/.test(lemma))) return false;
	return words.some(({ upos, lemma }) => /^(?:VERB|ADP|SCONJ)$/.test(upos) && lemma !== "of");
}

const JOINS = /^(?:and|or|but|while)$/;

/** "Tea with milk", "a match against", "as tall as", "equal to". */
const SYMMETRIC = wordSet(
	`with between among as like unlike alongside beside against versus equal same similar different close near
	next related linked parallel identical adjacent opposite akin engaged tied twinned allied connected
	joined equivalent comparable contrary rather instead , ; : ( ) – —`,
);

/** "The line runs from one to the other", and back. */
function isEndOfWay(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - NAMED_WITHIN), at);
	return before.some(({ norm }) => norm === "from") && before.some(({ term }) => WAYS.has(term));
}

const WAYS = wordSet(
	"run stretch extend reach span vari rang rout road line border distanc way bridg tunnel train bus ferri flight path link",
);

function isDenied({ tokens }: { readonly tokens: readonly Token[] }): boolean {
	return tokens.some(({ norm }) => DENIES.test(norm));
}

/** Whether another passage has the claim's words from the one noun to the other. */
function isToldSo(ours: readonly Token[], comparison: Comparison): boolean {
	const said = ours.map(({ norm }) => norm).join(" ");
	return passagesAround(comparison).some(({ tokens }) =>
		` ${tokens.map(({ norm }) => norm).join(" ")} `.includes(` ${said} `),
	);
}

function divergence(
	phrases: readonly Phrase[],
	ours: readonly Token[],
	theirs: readonly Token[],
	passage: Passage,
): Divergence {
	const shown = phrases.map(({ norms }) => norms.join(" "));
	const spanOf = (tokens: readonly Token[]) => ({
		start: tokens[0]?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0,
	});
	return {
		type: ours.some(({ norm }) => norm === "than") ? "quantity/trend" : "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: { ...spanOf(ours), value: shown.join(" … ") },
		source: { ...spanOf(theirs), value: [...shown].reverse().join(" … "), passage },
	};
}
