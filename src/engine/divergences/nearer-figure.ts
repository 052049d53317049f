// Which of two figures of the articles stands among the claim's words: "nausea, reported by 9 percent, and fatigue,
// reported by 6 percent" has 6 beside the fatigue of the claim, and 9 beside other words alone.
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import { firstFrom, overlaps } from "../spans.ts";
import type { Comparison } from "./comparison.ts";
import { nounsRelate } from "./counted-things.ts";
import type { FigureWitness } from "./figure-witnesses.ts";
import { isSameOrBare } from "./figures.ts";

/** A word of the claim that a figure can stand by; what the claim speaks of tells twice as much. */
interface Telling {
	readonly at: number;
	readonly term: string;
	readonly weight: number;
}

/** Whether the claim's own figure, in the passage `own`, is told by more of the claim's words than the one against it. */
export function standsNearer(
	comparison: Comparison,
	figure: Quantity,
	own: FigureWitness,
	against: FigureWitness,
): boolean {
	if (!isSameOrBare(figure, own.source) || nounsRelate(figure, own.source) === "other") return false;
	const telling = tellingWords(comparison, figure);
	if (own.passage === against.passage) {
		const sides = telling.map((word) => {
			if (isSubjectOfBoth(word, comparison, own, against)) return 0;
			const places = placesOf(word, own.passage, comparison);
			return (
				word.weight *
				Math.sign(wayTo(own.passage, against.source, places) - wayTo(own.passage, own.source, places) || 0)
			);
		});
		return sum(sides) > 0;
	}
	if (own.passage !== comparison.closest.passage) return false;
	const has = (passage: Passage) =>
		sum(telling.map((word) => (placesOf(word, passage, comparison).length > 0 ? word.weight : 0)));
	return has(own.passage) > has(against.passage);
}

/** "Acme will put in $6 million and fund a $3 million grant": who does both stands no nearer to the first. */
function isSubjectOfBoth(
	{ at }: Telling,
	{ pairingWith }: Comparison,
	{ passage, source: one }: FigureWitness,
	{ source: other }: FigureWitness,
): boolean {
	const { source, ofDraft } = pairingWith(passage);
	const place = ofDraft(at)?.source ?? -1;
	const word = source.words[place];
	if (word === undefined || !/^nsubj/.test(word.deprel)) return false;
	const [first, last] = [Math.min(one.start, other.start), Math.max(one.start, other.start)];
	if (word.end > first) return false;
	return !source.words.some(
		({ deprel, start }) => /^(?:nsubj|csubj)/.test(deprel) && word.start < start && start < last,
	);
}

function tellingWords({ claim, reading }: Comparison, figure: Quantity): readonly Telling[] {
	return claim.tokens.flatMap((token): readonly Telling[] => {
		if (!token.content || overlaps(token, figure.phrase)) return [];
		if (reading.quantities.some((other) => overlaps(other, token))) return [];
		const at = reading.words.findIndex((word) => overlaps(word, token));
		const subject = /^nsubj/.test(reading.words[at]?.deprel ?? "");
		return [{ at, term: token.term, weight: subject ? 2 : 1 }];
	});
}

/** Indexes of the passage's tokens that are the word, or that answer it. */
function placesOf({ at, term }: Telling, passage: Passage, { pairingWith }: Comparison): readonly number[] {
	const places = [...passage.tokens.keys()].filter((place) => passage.tokens[place]?.term === term);
	if (places.length > 0) return places;
	const { source, ofDraft } = pairingWith(passage);
	const pair = ofDraft(at);
	const word = isAlike(pair) ? source.words[pair.source] : undefined;
	if (word === undefined) return [];
	return [...passage.tokens.keys()].filter((place) => {
		const token = passage.tokens[place];
		return token !== undefined && overlaps(token, word);
	});
}

/** Tokens from a figure to the nearest of some places; infinite for none. */
function wayTo({ tokens }: Passage, { start, end }: Span, places: readonly number[]): number {
	const first = firstFrom(tokens, start);
	const last = firstFrom(tokens, end) - 1;
	return Math.min(...places.map((at) => (at < first ? first - at : Math.max(0, at - last))));
}

function sum(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0);
}
