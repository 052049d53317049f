import { denyingPrefixes, notDenied, notOpposed, opposedPrefixes, opposites } from "../data/opposites.ts";
import { antonyms, sameActs } from "../data/predicates.ts";
import type { KnownTerm } from "./known-term.ts";
import type { SensePair } from "./meaning.ts";

/** What our own lists of the verbs of news are worth: "raise" and "cut" are opposites there, "oppose" and "support". */
const WORTH = { antonym: 0.8, sameAct: 0.6 };

/** Opposites by our own lists, which WordNet does not link or only in rare senses, and by a prefix that denies. */
export function listedAntonymy(a: KnownTerm, b: KnownTerm): SensePair | undefined {
	const found = (a.mayBeListed && isOpposite(a, b)) || (b.mayBeListed && isOpposite(b, a));
	return found ? { ranks: [0, 0], strength: WORTH.antonym } : undefined;
}

/** Whether any word can be the opposite of this one by its own lists or prefix; of most none can, and false is certain. */
export function mayHaveListedOpposite({
	upos,
	lower,
	stem,
}: Pick<KnownTerm, "upos" | "lower" | "stem">): boolean {
	return (
		opposites[upos]?.has(lower) === true ||
		denyingPrefixes.some((prefix) => lower.startsWith(prefix)) ||
		opposedPrefixes.some(([prefix]) => lower.startsWith(prefix)) ||
		(upos === "ADV" && isManner(lower) && opposites.ADJ?.has(lower.slice(0, -2)) === true) ||
		antonyms.has(stem)
	);
}

function isOpposite(a: KnownTerm, b: KnownTerm): boolean {
	if (a.upos !== b.upos) return false;
	const [left, right] = [a.lower, b.lower];
	if (opposites[a.upos]?.get(left)?.has(right) === true || isDeniedBy(left, right)) return true;
	if (arePrefixed(left, right)) return true;
	if (a.upos === "ADV" && isManner(left) && isManner(right))
		return opposites.ADJ?.get(left.slice(0, -2))?.has(right.slice(0, -2)) === true;
	return isListed(a, b) && antonyms.get(a.stem)?.has(b.stem) === true;
}

/** "illegal" and "legal", "disagree" and "agree". */
function isDeniedBy(denied: string, plain: string): boolean {
	if (plain.length < 4 || !denied.endsWith(plain) || notDenied.has(denied)) return false;
	return denyingPrefixes.includes(denied.slice(0, denied.length - plain.length));
}

/** Whether only prefixes that oppose each other, in this order, tell two words apart: "pre-war" and "post-war", "upload" and "download". */
export function arePrefixed(left: string, right: string): boolean {
	if (notOpposed.has(left) || notOpposed.has(right)) return false;
	return opposedPrefixes.some(([one, other]) => {
		if (!left.startsWith(one) || !right.startsWith(other)) return false;
		const rest = left.slice(one.length);
		return rest.length >= LEAST_REST && rest === right.slice(other.length);
	});
}

const LEAST_REST = 3;

function isManner(adverb: string): boolean {
	return adverb.length > 5 && adverb.endsWith("ly");
}

/** Verbs that news text uses for the same act, by our own list. */
export function listedSynonymy(a: KnownTerm, b: KnownTerm): SensePair | undefined {
	if (!isListed(a, b) || a.upos !== "VERB") return undefined;
	const group = sameActs.get(a.stem);
	if (group === undefined || group !== sameActs.get(b.stem)) return undefined;
	return { ranks: [0, 0], strength: WORTH.sameAct };
}

/** The lists are of verbs and a few adjectives. */
function isListed(a: KnownTerm, b: KnownTerm): boolean {
	return a.upos === b.upos && (a.upos === "VERB" || a.upos === "ADJ");
}
