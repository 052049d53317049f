import { antonyms, sameActs } from "../data/predicates.ts";
import { stem } from "../stem.ts";
import type { Term } from "./lexicon.ts";
import type { SensePair } from "./meaning.ts";

/** What our own lists of the verbs of news are worth: "raise" and "cut" are opposites there, "oppose" and "support". */
const WORTH = { antonym: 0.8, sameAct: 0.6 };

/** Opposites by our own list, which WordNet does not link or only in rare senses. */
export function listedAntonymy(a: Term, b: Term): SensePair | undefined {
	if (!isListed(a, b) || antonyms.get(stemOf(a))?.has(stemOf(b)) !== true) return undefined;
	return { ranks: [0, 0], strength: WORTH.antonym };
}

/** Verbs that news text uses for the same act, by our own list. */
export function listedSynonymy(a: Term, b: Term): SensePair | undefined {
	if (!isListed(a, b) || a.upos !== "VERB") return undefined;
	const group = sameActs.get(stemOf(a));
	if (group === undefined || group !== sameActs.get(stemOf(b))) return undefined;
	return { ranks: [0, 0], strength: WORTH.sameAct };
}

/** The lists are of verbs and a few adjectives. */
function isListed(a: Term, b: Term): boolean {
	return a.upos === b.upos && (a.upos === "VERB" || a.upos === "ADJ");
}

function stemOf({ lemma }: Term): string {
	return stem(lemma.toLowerCase());
}
