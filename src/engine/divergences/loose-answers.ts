// What answers a contradiction though little around it is alike: the passage beside, which leaves unsaid what the claim
// says is unsaid, or tells which "some" the claim means.
import { isAlike, type Pairing } from "../pairing.ts";
import { type DeniedWord, isDenied } from "./denied-word.ts";

/** Of what stands around the claim's word in the contradicting passage, the share that an answer must have. */
const ANSWERED = 0.8;
const ANSWERED_BY_SOME = 0.3;

/** How much of it must stand around the answer; less for "some have begun", as the answer tells which ones. */
export function leastAnswered({ reading: { words }, event }: DeniedWord): number {
	const some = event?.arguments.some(
		({ role, head }) => role === "agent" && PART.test(words[head]?.lemma ?? ""),
	);
	return some ? ANSWERED_BY_SOME : ANSWERED;
}

const PART = /^(?:some|others?|many|most|few|several|another|one)$/i;

/** Verbs that only bring what is said. */
export const SPEECH = /^(?:say|tell|add|report|announce|state|write|note)$/;

/** "The report names no one" beside what the report does say: what the claim's verb of saying denies, this one does. */
export function leavesUnsaid(
	{ pairs }: Pairing,
	at: number,
	claimed: DeniedWord,
	{ reading, word, own }: DeniedWord,
): boolean {
	const speaks = own && isDenied(claimed) && SPEECH.test(reading.words[word]?.lemma ?? "");
	return speaks && pairs.some((other) => other.draft !== at && isAlike(other));
}
