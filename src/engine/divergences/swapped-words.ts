// Two nouns in each other's place among the same words: "barley is dearer than wheat" for "wheat is dearer than barley",
// "from roads to schools" for "from schools to roads". Read from the words, since trees hang such ends on either verb or
// noun. Gates: nearly all words are the same; both nouns stand once on each side, with the very same words between them;
// these tell the one end from the other ("and", "with", "is" and "met" do not); no passage near has them as the claim does.

import { mutualVerbs } from "../data/mutual-verbs.ts";
import { wordSet } from "../data/word-set.ts";
import { overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { DENIES } from "./directions.ts";
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
	const places = placesOf(passage.tokens);
	const nouns = nounsOf(comparison).filter(({ norm }) => places.get(norm) !== undefined);
	for (const [index, first] of nouns.entries())
		for (const last of nouns.slice(index + 1)) {
			const [from, to] = [places.get(last.norm) ?? 0, places.get(first.norm) ?? 0];
			if (from > to || last.at - first.at > FARTHEST) continue;
			const ours = claim.tokens.slice(first.at, last.at + 1);
			const theirs = passage.tokens.slice(from, to + 1);
			if (!haveSameBetween(ours, theirs) || !tellsApart(ours, comparison)) continue;
			if (isEndOfWay(claim.tokens, first.at) || isToldSo(ours, comparison)) continue;
			return [divergence(ours, theirs, comparison)];
		}
	return [];
};

interface Noun {
	readonly at: number;
	readonly norm: string;
}

/** The nouns of the claim that stand there once. */
function nounsOf({ claim, reading }: Comparison): readonly Noun[] {
	const places = placesOf(claim.tokens);
	return claim.tokens.flatMap((token, at): readonly Noun[] => {
		const noun = reading.words.find(
			(word) => overlaps(word, token) && /^(?:NOUN|PROPN|PRON)$/.test(word.upos),
		);
		return token.content && noun && places.get(token.norm) === at ? [{ at, norm: token.norm }] : [];
	});
}

/** Where each word stands that stands there once. */
function placesOf(tokens: readonly Token[]): ReadonlyMap<string, number | undefined> {
	const places = new Map<string, number | undefined>();
	tokens.forEach(({ norm }, at) => {
		places.set(norm, places.has(norm) ? undefined : at);
	});
	return places;
}

function haveSameBetween(ours: readonly Token[], theirs: readonly Token[]): boolean {
	const between = (tokens: readonly Token[]) =>
		tokens
			.slice(1, -1)
			.map(({ norm }) => norm)
			.join(" ");
	return ours.length > 2 && between(ours) === between(theirs);
}

/** Whether the words between the two make one of them another thing than the other. */
function tellsApart(tokens: readonly Token[], { reading }: Comparison): boolean {
	const between = tokens.slice(1, -1);
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

/** "Tea with milk", "a match against", "as tall as", "equal to", "the town called". */
const SYMMETRIC = wordSet(
	`with between among as like unlike alongside beside against versus equal same similar different close near
	next related linked parallel identical adjacent opposite akin called named known , ; : ( ) – —`,
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

function divergence(ours: readonly Token[], theirs: readonly Token[], { closest: { passage } }: Comparison) {
	const spanOf = (tokens: readonly Token[]) => ({
		start: tokens[0]?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0,
		value: `${tokens[0]?.text} … ${tokens.at(-1)?.text}`,
	});
	return {
		type: ours.some(({ norm }) => norm === "than") ? "quantity/trend" : "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: spanOf(ours),
		source: { ...spanOf(theirs), passage },
	} as const;
}
