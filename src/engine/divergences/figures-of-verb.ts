// "Won 52 seats" for "won 41 seats", where the next sentence says that "52 seats are needed": a figure that the
// article gives for another verb does not give it for the claim's.
import type { Quantity } from "../facets/quantity.ts";
import { isAlike } from "../pairing.ts";
import type { Comparison } from "./comparison.ts";
import type { FigureWitness } from "./figure-witnesses.ts";
import { verbOver } from "./same-thing.ts";

/** So much of the claim stands in the closest passage that nothing else is left to be told of. */
const COVERED = 0.85;
const SURE_PLACE = 0.9;

/** Whether claim and closest passage have the figure's place under one verb, and the witness of another passage has not. */
export function isOfAnotherVerb(
	{ reading, readingOf, closest, pairingWith }: Comparison,
	figure: Quantity,
	against: FigureWitness,
	witness: FigureWitness,
): boolean {
	const { passage } = closest;
	if (against.passage !== passage || witness.passage === passage || closest.coverage < COVERED) return false;
	const verb = verbOver(reading, figure);
	if (verb === undefined || against.score < SURE_PLACE) return false;
	const pair = pairingWith(passage).ofDraft(verb);
	if (pair?.kind !== "same" || verbOver(readingOf(passage), against.source) !== pair.source) return false;
	const other = verbOver(readingOf(witness.passage), witness.source);
	const answer = pairingWith(witness.passage).ofDraft(verb);
	return other !== undefined && !(isAlike(answer) && answer.source === other);
}
