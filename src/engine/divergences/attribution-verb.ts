import { conceding, doubting, heated, plainCues, tentative } from "../data/loaded-verbs.ts";
import type { Attributed } from "../facets/attributions/attributions.ts";
import type { Direction } from "../model.ts";
import { areOthers } from "./attribution-changed.ts";
import type { Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type VoicePair, voicePairs } from "./voices.ts";

/** attribution/verb: the source's speaker plainly says it, the draft's admits, confirms, claims or boasts it. */
export const loadedVerb: Comparator = (comparison) => {
	const { closest, carriers, reading } = comparison;
	if (!reading.attributions.some(isLoaded)) return [];
	const passages = [closest, ...carriers.slice(1)].map(({ passage }) => passage);
	const pairs = passages.flatMap((passage) => voicePairs(comparison, passage));
	const same = pairs.filter((pair) => !areOthers(comparison, pair));
	const [first] = same;
	// One source that has the same sort of verb is enough.
	if (first === undefined || first.passage !== closest.passage) return [];
	const directions = same.map((pair) => loadOf(pair.draft, pair.source));
	const direction = directions[0];
	return direction === undefined || directions.includes(undefined) ? [] : [divergence(first, direction)];
};

/** Whether the verb says more than that it is said. */
function isLoaded({ lemma }: Attributed): boolean {
	return conceding.has(lemma) || doubting.has(lemma) || heated.has(lemma);
}

/** What the draft's verb adds to the source's; undefined for verbs of one sort. */
function loadOf(draft: Attributed, source: Attributed): Direction | undefined {
	const plain = plainCues.has(source.lemma);
	if (conceding.has(draft.lemma)) return plain || doubting.has(source.lemma) ? "stronger" : undefined;
	if (doubting.has(draft.lemma)) return plain || conceding.has(source.lemma) ? "weaker" : undefined;
	return heated.has(draft.lemma) && (plain || tentative.has(source.lemma)) ? "different" : undefined;
}

function divergence({ draft, source, passage }: VoicePair, direction: Direction): Divergence {
	return {
		type: "attribution/verb",
		direction,
		relation: "undetermined",
		confidence: 0.8,
		draft: { ...draft.cue, value: draft.lemma },
		source: { ...source.cue, value: source.lemma, passage },
	};
}
