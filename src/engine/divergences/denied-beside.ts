import type { Passage } from "../passages.ts";
import type { Comparison } from "./comparison.ts";
import { mayDeny } from "./flip-signs.ts";

const DENYING = /^(?:deny|reject|dismiss|refute)$/;
const REPLY_WITHIN = 2;

/** "No such request had been made, Orr said": a sentence beside the passage tells that whom the claim names has denied it. */
export function isDeniedBySpeaker(
	{ reading, neighbours, readingOf, pairingWith }: Comparison,
	passage: Passage,
): boolean {
	const speakers = reading.attributions.flatMap(({ source }) => source ?? []);
	if (speakers.length === 0) return false;
	const isSpeaker = (at: number) => {
		const word = reading.words[at];
		return word !== undefined && speakers.some(({ start, end }) => start <= word.start && word.end <= end);
	};
	return neighbours(passage, REPLY_WITHIN).some((beside) => {
		if (!mayDeny(beside)) return false;
		const deniers = readingOf(beside).events.flatMap(({ lemma, arguments: parts }) =>
			DENYING.test(lemma) ? parts.filter(({ role }) => role === "agent").map(({ head }) => head) : [],
		);
		const pairing = pairingWith(beside);
		return deniers.some((head) => isSpeaker(pairing.ofSource(head)?.draft ?? -1));
	});
}
