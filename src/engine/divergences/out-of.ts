// "Within reach" for "out of reach", "in hospital" for "out of hospital": a state, and that it is no more.
// Gates: a bare noun behind "out of" on the one side and behind "in" or "within" on the other, both on one verb; neither
// verb is denied; the closest passage has most of the claim; no passage of the article has the claim's phrase on that verb.
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";

interface State {
	/** Index of the noun, and of the word that it hangs on. */
	readonly noun: number;
	readonly of: number;
	readonly out: boolean;
	readonly start: number;
	readonly end: number;
}

const COVERED = 0.5;
const INSIDE = /^(?:in|within|inside)$/i;

/** `act/polarity`: in it for out of it, or the other way round. */
export const outOfStates: Comparator = (comparison) => {
	const { reading, readingOf, closest, pairingWith, draft } = comparison;
	const ours = statesIn(reading);
	if (ours.length === 0 || closest.coverage < COVERED) return [];
	const { passage } = closest;
	const source = readingOf(passage);
	const pairing = pairingWith(passage);
	for (const own of ours) {
		const nouns = pairing.ofDraft(own.noun);
		const verbs = pairing.ofDraft(own.of);
		if (nouns?.kind !== "same" || !isAlike(verbs)) continue;
		const other = statesIn(source).find(({ noun, of }) => noun === nouns.source && of === verbs.source);
		if (other === undefined || other.out === own.out) continue;
		if (isDeniedAt(reading, own.of) || isDeniedAt(source, other.of)) continue;
		if (articlePassages(comparison).some((one) => isGiven(own, one, comparison))) continue;
		return [
			{
				type: "act/polarity",
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

/** Whether a passage has the claim's phrase on the claim's verb. */
function isGiven(own: State, passage: Passage, { readingOf, pairingWith }: Comparison): boolean {
	if (!passage.tokens.some(({ norm }) => INSIDE.test(norm) || norm === "out")) return false;
	const verb = pairingWith(passage).ofDraft(own.of);
	const noun = pairingWith(passage).ofDraft(own.noun);
	return statesIn(readingOf(passage)).some(
		(other) => other.out === own.out && other.of === verb?.source && other.noun === noun?.source,
	);
}

function statesIn({ words }: Reading): readonly State[] {
	return words.flatMap(({ upos, head, end, xpos }, noun): readonly State[] => {
		if (upos !== "NOUN" || xpos !== "NN" || head < 0) return [];
		const [before, opening] = [words[noun - 2], words[noun - 1]];
		if (/^of$/i.test(opening?.text ?? "") && /^out$/i.test(before?.text ?? ""))
			return [{ noun, of: head, out: true, start: before?.start ?? 0, end }];
		if (!INSIDE.test(opening?.text ?? "")) return [];
		return [{ noun, of: head, out: false, start: opening?.start ?? 0, end }];
	});
}
