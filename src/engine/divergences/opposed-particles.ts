// "Switched on" for "switched off": the same verb with the contrary particle. Gates, in order: the verb is the same, with
// enough of the claim around it; neither side denies it; no passage of the article has the verb with the claim's particle.

import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import { sideIn } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";
import { surroundingsOf } from "./surroundings.ts";

const CONTRARY: ReadonlyMap<string, string> = new Map([
	["on", "off"],
	["off", "on"],
	["up", "down"],
	["down", "up"],
	["in", "out"],
	["out", "in"],
]);
const LEAST_SHARE = 0.4;
/** Words of content around the verb that must be there; words between a verb and its particle. */
const LEAST_MATCHED = 1;
const BETWEEN = 3;

/** `act/polarity` for particles. */
export const opposedParticles: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	const ours = reading.words.flatMap((_, at) => particleOf(reading, at) ?? []);
	if (ours.length === 0) return [];
	const { passage } = closest;
	const pairing = pairingWith(passage);
	for (const { verb, particle } of ours) {
		const pair = pairing.ofDraft(verb);
		if (!isAlike(pair) || !/^(?:same|stem)$/.test(pair.kind)) continue;
		const theirs = particleOf(pairing.source, pair.source);
		if (theirs === undefined || CONTRARY.get(theirs.form) !== formOf(reading.words[particle])) continue;
		const { share, matched } = surroundingsOf(pairing, verb, pair.source);
		if (share < LEAST_SHARE || matched < LEAST_MATCHED) continue;
		if (isDeniedAt(reading, verb) || isDeniedAt(pairing.source, pair.source)) continue;
		if (isSaidElsewhere(verb, particle, comparison)) continue;
		const [own, other] = [
			spanOf(reading, verb, particle),
			spanOf(pairing.source, theirs.verb, theirs.particle),
		];
		return [
			{
				type: "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: own,
				source: { ...other, passage },
			},
		];
	}
	return [];
};

/** The particle of a verb, which a tree may take for an adverb or a phrase of one word. */
function particleOf({ words }: Reading, verb: number) {
	if (words[verb]?.upos !== "VERB") return undefined;
	const particle = words.findIndex(
		({ head, deprel, upos, text }, at) =>
			head === verb &&
			CONTRARY.has(text.toLowerCase()) &&
			(deprel === "compound:prt" || (/^(?:ADP|ADV)$/.test(upos) && !words.some((word) => word.head === at))),
	);
	return particle < 0 ? undefined : { verb, particle, form: formOf(words[particle]) };
}

function formOf(word: Word | undefined): string {
	return word?.text.toLowerCase() ?? "";
}

/** Whether a passage of the article has the verb with the claim's particle right behind it. */
function isSaidElsewhere(verb: number, particle: number, comparison: Comparison): boolean {
	const { claim, reading } = comparison;
	const [word, form] = [reading.words[verb], formOf(reading.words[particle])];
	const term = word && tokenOf(claim.tokens, word)?.term;
	return articlePassages(comparison).some(({ tokens }) =>
		tokens.some(
			(token, at) =>
				token.term === term && tokens.slice(at + 1, at + 1 + BETWEEN).some(({ norm }) => norm === form),
		),
	);
}

function spanOf({ words, whole }: Reading, verb: number, particle: number) {
	const [start, end] = [words[verb]?.start ?? 0, words[particle]?.end ?? 0];
	return sideIn(whole.document.text, { start, end });
}
