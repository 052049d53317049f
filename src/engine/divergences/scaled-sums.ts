// A sum of a thousand times as much or as little: "$140 billion" for "$140 million", wherever in the article that stands;
// a measure in another unit: "625 feet" for "625 metres". Gates: the same digits with another magnitude or unit, in a passage that has words of what the claim says of its sum;
// no passage of the corpus near the claim has the claim's sum.
import type { Quantity } from "../facets/quantity.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Comparator } from "./comparison.ts";
import { figureSpan } from "./figure-span.ts";
import { supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { passagesAround } from "./passages-around.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";

/** Words that the two sentences must share beside their figures. */
const LEAST_SHARED = 2;
/** "$2 million" and "$2 billion" meet by chance. */
const LEAST_DIGITS = 2;

/** quantity/scale: another magnitude of the same digits. */
export const scaledSums: Comparator = (comparison) => {
	const { reading, readingOf, pairingWith, closest } = comparison;
	const sums = figuresOf(reading).filter(isTelling);
	if (sums.length === 0) return [];
	const passages = passagesOfTheEvent(comparison);
	return sums.flatMap((draft) => {
		const isGiven = (one: Quantity) =>
			unitsRelate(one, draft) === "same" &&
			(draft.unit.kind === "measure" ? supports(one, draft) : one.value === draft.value);
		const gives = (passage: Passage) => readingOf(passage).quantities.some(isGiven);
		if (gives(closest.passage)) return [];
		for (const passage of passages) {
			const source = figuresOf(readingOf(passage)).find((one) => isScaled(draft, one));
			if (source === undefined || sharedWords(pairingWith(passage)) < LEAST_SHARED) continue;
			if (passagesAround(comparison).some(gives)) return [];
			return [
				{
					type: "quantity/scale",
					direction: "different",
					relation: "incompatible",
					confidence: 0.85,
					draft: figureSpan(draft),
					source: { ...figureSpan(source), passage },
				},
			] as const;
		}
		return [];
	});
};

/** A sum or a count with a word of magnitude, or a measure, and digits enough to know it again. */
function isTelling({ unit, mantissa, value, vague }: Quantity): boolean {
	const told =
		unit.kind === "measure" || ((unit.kind === "money" || unit.kind === "count") && mantissa !== value);
	if (vague || !told) return false;
	return String(mantissa).replace(/\D|0+$/g, "").length >= LEAST_DIGITS;
}

/** The same digits, and another magnitude or unit: "625 feet" for "625 metres". */
function isScaled(draft: Quantity, source: Quantity): boolean {
	if (draft.unit.kind === "measure" && source.unit.kind === "measure") {
		const { dimension, symbol } = source.unit;
		return draft.unit.dimension === dimension && draft.unit.symbol !== symbol && draft.value === source.value;
	}
	const same = unitsRelate(draft, source) === "same" && draft.mantissa === source.mantissa;
	return same && isTelling(source) && draft.value !== source.value;
}

function sharedWords({ draft: { words }, pairs }: Pairing): number {
	return pairs.filter(
		(pair) => isAlike(pair) && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(words[pair.draft]?.upos ?? ""),
	).length;
}
