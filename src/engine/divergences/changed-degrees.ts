// "A slight increase in sales" where the source has them rising sharply. Gates: the same measure moves the same way; each
// side says by how much; nothing in the passage moves as the claim says.
import { degreeOf } from "../data/degrees.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { type DirectionCue, directionsOf } from "./directions.ts";
import { areForecastAndReport } from "./forecasts.ts";
import { areComparable, sharesThing } from "./trend.ts";
import { areOfOtherAmounts } from "./trend-amounts.ts";

/** quantity/trend: by how much something moves, where the source says much and the draft little, or the contrary. */
export const changedDegrees: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	if (!reading.sentence.tokens.some(({ norm }) => degreeOf(norm) !== undefined)) return [];
	if (!closest.passage.tokens.some(({ norm }) => degreeOf(norm) !== undefined)) return [];
	const source = readingOf(closest.passage);
	const pairing = comparison.pairingWith(closest.passage);
	return directionsOf(reading).flatMap((cue) => {
		const ours = degreeWord(reading, cue);
		if (ours === undefined) return [];
		const same = directionsOf(source).filter(
			(other) =>
				other.side === cue.side &&
				areComparable(cue, other) &&
				sharesThing(pairing, cue, other) &&
				!areOfOtherAmounts(reading, cue.word, source, other.word) &&
				!areForecastAndReport(reading, cue.word, source, other.word),
		);
		const told = same.map((other) => degreeWord(source, other));
		const theirs = told.find((word) => word !== undefined);
		if (theirs === undefined || told.includes(undefined)) return [];
		// "Slightly in March and sharply in April" has both.
		const degrees = closest.passage.tokens.map(({ norm }) => degreeOf(norm));
		if (degrees.includes(degreeOf(ours.lemma))) return [];
		return [
			{
				type: "quantity/trend",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: { start: ours.start, end: ours.end, value: ours.lemma },
				source: { passage: closest.passage, start: theirs.start, end: theirs.end, value: theirs.lemma },
			},
		];
	});
};

/** The word that says by how much a cue moves, where nothing denies it. */
function degreeWord({ words }: Reading, { word: cue, denied }: DirectionCue): Word | undefined {
	if (denied) return undefined;
	return words.find(
		({ head, deprel, lemma }, at) =>
			head === cue &&
			/^(?:amod|advmod)$/.test(deprel) &&
			degreeOf(lemma) !== undefined &&
			!words.some((word) => word.head === at && word.deprel === "advmod"),
	);
}
