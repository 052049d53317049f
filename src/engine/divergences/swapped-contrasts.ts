// "Not a favour but a right" for "not a right but a favour": what is denied and what is said in its place, the other way
// round. Gates: both sides set one thing against another by "not … but …" or "…, not …"; each of the two is the other
// one's word; no other passage that carries the claim has them as the claim does.

import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { hull } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";

/** What is denied, and what is said in its place. */
interface Contrast extends Span {
	readonly denied: Token;
	readonly said: Token;
}

/** Words between "not" and "but", and behind each of them. */
const WITHIN = 6;

/** act/polarity: the two sides of a contrast in each other's place. */
export const swappedContrasts: Comparator = (comparison) => {
	const { claim, closest, draft } = comparison;
	const ours = contrastIn(claim);
	if (ours === undefined) return [];
	const theirs = contrastIn(closest.passage);
	if (theirs === undefined || !areSwapped(ours, theirs)) return [];
	const others = articlePassages(comparison).filter((passage) => passage !== closest.passage);
	const isToldSo = (passage: Sentence) => {
		const contrast = contrastIn(passage);
		return contrast !== undefined && areSwapped(contrast, theirs);
	};
	if (others.some(isToldSo)) return [];
	return [
		{
			type: "act/polarity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.85,
			draft: sideIn(draft.text, ours),
			source: placeIn(closest.passage, theirs),
		},
	];
};

function areSwapped(one: Contrast, other: Contrast): boolean {
	return (
		one.denied.term === other.said.term &&
		one.said.term === other.denied.term &&
		one.denied.term !== one.said.term
	);
}

/** The first contrast of a sentence: "not X but Y", "Y, not X", "Y and not X". */
function contrastIn({ tokens }: Sentence): Contrast | undefined {
	const not = tokens.findIndex(({ norm }, at) => NOT.test(norm) && !ADDS.test(tokens[at + 1]?.norm ?? ""));
	const own = tokens[not];
	if (own === undefined) return undefined;
	const behind = tokens.slice(not + 1, not + 1 + WITHIN);
	const but = behind.findIndex(({ norm }) => norm === "but");
	if (but > 0) {
		const denied = lastThing(behind.slice(0, but));
		const said = firstThing(tokens.slice(not + 2 + but, not + 2 + but + WITHIN));
		return denied && said && { ...hull(own, said), denied, said };
	}
	if (!/^(?:,|and)$/.test(tokens[not - 1]?.norm ?? "")) return undefined;
	const denied = firstThing(behind);
	const said = lastThing(tokens.slice(Math.max(0, not - WITHIN), not - 1));
	return denied && said && { ...hull(said, denied), denied, said };
}

const NOT = /^(?:not|no)$/;
/** "Not only", "not just" adds to it. */
const ADDS = /^(?:only|just|merely|simply|even|yet)$/;

/** The last word of content before a mark or a verb takes over. */
function lastThing(tokens: readonly Token[]): Token | undefined {
	const last = tokens.findLast(({ kind }) => kind !== "mark");
	return last?.content ? last : undefined;
}

/** The last word of content of the phrase that opens here: "a basic right". */
function firstThing(tokens: readonly Token[]): Token | undefined {
	const from = tokens.findIndex(({ content }) => content);
	if (from < 0 || from > ARTICLES) return undefined;
	const after = tokens.findIndex(({ content }, at) => at > from && !content);
	return after < 0 ? tokens.at(-1) : tokens[after - 1];
}

/** "But of a". */
const ARTICLES = 2;
