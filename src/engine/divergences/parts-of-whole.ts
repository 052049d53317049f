// "Three of nine forecast a rise" for "two of nine forecast a rise": so many of as many. Gates: the whole is the same, and
// some words beside; no passage of the articles has the claim's part of it, and the two parts are not the two halves.
import { cardinals } from "../data/number-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { articlePassages } from "./passages-of-event.ts";

/** A part and its whole. */
interface Part extends Span {
	readonly part: number;
	readonly whole: number;
}

const LEAST_SHARED = 2;

/** quantity/value: another part of the same whole. */
export const partsOfWhole: Comparator = (comparison) => {
	const { claim, closest, draft } = comparison;
	const [own] = partsIn(claim);
	if (own === undefined) return [];
	const told = (sentence: Sentence) => partsIn(sentence).filter(({ whole }) => whole === own.whole);
	if (articlePassages(comparison).some((passage) => told(passage).some(({ part }) => part === own.part)))
		return [];
	for (const passage of [closest.passage, ...passagesAround(comparison)]) {
		const [other] = told(passage);
		if (other === undefined || other.part + own.part === own.whole) continue;
		if (sharedWords(claim, passage, own) < LEAST_SHARED) continue;
		return [
			{
				type: "quantity/value",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: sideIn(draft.text, own),
				source: placeIn(passage, other),
			},
		];
	}
	return [];
};

/** Words of content outside the part that both have. */
function sharedWords({ tokens }: Sentence, other: Sentence, { start, end }: Span): number {
	const terms = new Set(other.tokens.filter(({ content }) => content).map(({ term }) => term));
	const own = tokens.filter((token) => token.kind === "word" && (token.end <= start || token.start >= end));
	return new Set(own.filter(({ content, term }) => content && terms.has(term)).map(({ term }) => term)).size;
}

/** "Two of nine", "17 out of the 19". */
function partsIn({ tokens }: Sentence): readonly Part[] {
	return tokens.flatMap((first, at): readonly Part[] => {
		// "Twenty-eight of 31" only ends in an eight, and "all but three of 31" are 28.
		const part = countOf(first);
		if (part === undefined || /^(?:-|but)$/.test(tokens[at - 1]?.norm ?? "")) return [];
		let next = at + 1;
		if (tokens[next]?.norm === "out") next++;
		if (tokens[next]?.norm !== "of") return [];
		next++;
		if (/^(?:the|its|their|all|his|her)$/.test(tokens[next]?.norm ?? "")) next++;
		const last = tokens[next];
		const whole = last && countOf(last);
		if (last === undefined || whole === undefined || whole <= part) return [];
		return [{ part, whole, start: first.start, end: last.end }];
	});
}

function countOf({ kind, norm }: Token): number | undefined {
	if (kind === "number") return /^\d{1,6}$/.test(norm) ? Number(norm) : undefined;
	return cardinals.get(norm);
}
