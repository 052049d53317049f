import { isAlike, type Pairing } from "../pairing.ts";
import type { Word } from "../syntax/tree.ts";

/** "Continue to receive" and "stop working": what goes on is another act than what ends. */
export function haveOtherActs(
	{ draft, source, ofDraft }: Pairing,
	ownVerb: number,
	otherVerb: number,
): boolean {
	const [ours, theirs] = [actsBelow(draft.words, ownVerb), actsBelow(source.words, otherVerb)];
	if (ours.length === 0 || theirs.length === 0) return false;
	return !ours.some((at) => {
		const answer = ofDraft(at);
		return answer !== undefined && isAlike(answer) && theirs.includes(answer.source);
	});
}

/** The verbs that complete a verb, and those that complete them: "continue to be able to retire". */
function actsBelow(words: readonly Word[], at: number): readonly number[] {
	const below = words.flatMap(({ head, deprel }, own) => (head === at && deprel === "xcomp" ? [own] : []));
	return below.flatMap((own) => [own, ...actsBelow(words, own)]);
}
