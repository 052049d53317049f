import { sameEntity } from "../facets/entities/same-entity.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";

/** Whether a word of the claim and one of the passage certainly stand for one thing. */
export function meanSame(pairing: Pairing, draft: number, source: number): boolean {
	if (areSameWords(pairing, draft, source)) return true;
	const left = clusterOf(pairing.draft, draft);
	const right = left && clusterOf(pairing.source, source);
	return left !== undefined && right !== undefined && sameEntity(left, right) === "same";
}

/** Whether the two words themselves say so; who is meant by another name is not asked, which costs the whole article. */
export function areSameWords(pairing: Pairing, draft: number, source: number): boolean {
	const pair = pairing.ofDraft(draft);
	if (pair?.source === source && isAlike(pair)) return true;
	const [a, b] = [pairing.draft.words[draft], pairing.source.words[source]];
	return a !== undefined && a.upos !== "PRON" && a.lemma.toLowerCase() === b?.lemma.toLowerCase();
}

/** Whether the two may stand for one thing: they do, or one is a pronoun or a description that nobody has resolved. */
export function mayMeanSame(pairing: Pairing, draft: number, source: number): boolean {
	if (meanSame(pairing, draft, source)) return true;
	const left = clusterOf(pairing.draft, draft);
	const right = left && clusterOf(pairing.source, source);
	if (left !== undefined && right !== undefined) return sameEntity(left, right) !== "different";
	return [pairing.draft.words[draft], pairing.source.words[source]].some((word) => word?.upos === "PRON");
}

/** The entity that a word names, describes or stands for. */
function clusterOf(reading: Reading, at: number) {
	const word = reading.words[at];
	const { whole, at: sentence } = reading;
	return word && whole.clusterAt(sentence, word);
}
