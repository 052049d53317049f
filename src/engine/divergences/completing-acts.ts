import { answering, type Pairing } from "../pairing.ts";
import type { Word } from "../syntax/tree.ts";

/** "Continue to receive" and "stop working": what goes on is another act than what ends. */
export function haveOtherActs(pairing: Pairing, ownVerb: number, otherVerb: number): boolean {
	const [ours, theirs] = [
		actsBelow(pairing.draft.words, ownVerb),
		actsBelow(pairing.source.words, otherVerb),
	];
	return ours.length > 0 && theirs.length > 0 && answering(pairing, ours, theirs).length === 0;
}

/** The verbs that complete a verb, and those that complete them: "continue to be able to retire". */
function actsBelow(words: readonly Word[], at: number): readonly number[] {
	const below = words.flatMap(({ head, deprel }, own) => (head === at && deprel === "xcomp" ? [own] : []));
	return below.flatMap((own) => [own, ...actsBelow(words, own)]);
}
