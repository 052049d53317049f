import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";
import { mayDeny } from "./flip-signs.ts";

const DENYING = /^(?:deny|reject|dismiss|refute)$/;
const REPLY_WITHIN = 2;

/** "No such request had been made, Orr said": a sentence beside the passage tells that whom the claim names has denied it. */
export function isDeniedBySpeaker(
	{ reading, neighbours, readingOf, pairingWith }: Comparison,
	passage: Passage,
): boolean {
	const told = reading.attributions.flatMap(({ source }) => source ?? []);
	const speakers = [...told, ...deniersIn(reading)];
	if (speakers.length === 0) return false;
	const isSpeaker = (at: number) => {
		const word = reading.words[at];
		return word !== undefined && speakers.some((span) => isInside(word, span));
	};
	return neighbours(passage, REPLY_WITHIN).some((beside) => {
		// Who has denied one thing may go on to tell another.
		if (!mayDeny(beside) || beside.start < passage.start) return false;
		if (isDeniedByPronoun(readingOf(beside)) && deniersIn(reading).length > 0) return true;
		const deniers = deniersIn(readingOf(beside));
		const { source, ofSource } = pairingWith(beside);
		// "The negotiator, Ida Lund": by any word of the phrase.
		return source.words.some(
			(word, at) => deniers.some((phrase) => isInside(word, phrase)) && isSpeaker(ofSource(at)?.draft ?? -1),
		);
	});
}

/** "He has always denied it", beside the sentence that tells of whom. */
function isDeniedByPronoun({ events }: Reading): boolean {
	return events.some(
		({ lemma, negative, arguments: parts }) =>
			DENYING.test(lemma) && !negative && parts.some(({ role, pronoun }) => role === "agent" && pronoun),
	);
}

/** The phrases for those who deny something, each with the name in apposition. */
function deniersIn({ events, words }: Reading): readonly Span[] {
	return events.flatMap(({ lemma, arguments: parts }) =>
		DENYING.test(lemma)
			? parts
					.filter(({ role, pronoun }) => role === "agent" && !pronoun)
					.flatMap(({ head }) => words.filter((_, at) => at === head || isNameOf(words, at, head)))
			: [],
	);
}

/** Whether a word is part of a name in apposition: "Lund" of "the agent, Ida Lund", but not the firm of "the firm's agent". */
function isNameOf(words: readonly Word[], at: number, head: number): boolean {
	const { deprel = "", head: over = -1 } = words[at] ?? {};
	return /^(?:appos|flat)/.test(deprel) && (over === head || isNameOf(words, over, head));
}
