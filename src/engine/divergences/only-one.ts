// What only one can be: "Sepp was the first to emerge", where the article has Aval as the first to emerge. Gates: the
// claim says it of a name that its passage does not have; the passage says it, in the same words, of a name that the claim
// does not have and that cannot be the same.
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Reading } from "../reading.ts";
import { contentTerms } from "../sentences.ts";
import { isInside } from "../spans.ts";
import { namesIn } from "./article-names.ts";
import type { Comparator } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";

const UNIQUE = /^(?:first|last|only)$/;
/** Words of content behind the rank that say of what it is. */
const LEAST_TOLD = 1;

/** who/entity: another one is the first, the last, the oldest. */
export const onlyOne: Comparator = ({ claim, reading, readingOf, closest, draft }) => {
	const ours = rankedIn(reading);
	if (ours === undefined) return [];
	const { passage } = closest;
	const source = readingOf(passage);
	const theirs = rankedIn(source);
	if (theirs === undefined || ours.rank !== theirs.rank) return [];
	const told = claim.tokens.filter(({ content, start }) => content && start > ours.end);
	const terms = contentTerms(passage);
	if (told.length < LEAST_TOLD || !told.every(({ term }) => terms.has(term))) return [];
	const apart = sameEntity(ours.name.cluster, theirs.name.cluster) === "different";
	const isIn = (words: readonly string[], sentence: typeof claim) =>
		words.some((word) => sentence.tokens.some(({ norm }) => norm === word));
	const { entity } = ours.name;
	if (!apart || isIn(entity.name, passage) || isIn(theirs.name.entity.name, claim)) return [];
	const found: Divergence = {
		type: "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(draft.text, entity),
		source: placeIn(passage, theirs.name.entity),
	};
	return [found];
};

/** A sentence that says of a name that it is the first, last or only one, or the most of all: the name, and the rank. */
function rankedIn(reading: Reading) {
	const { words } = reading;
	const at = words.findIndex(
		({ text, xpos }, place) =>
			(UNIQUE.test(text.toLowerCase()) || xpos === "JJS") && words[place - 1]?.text.toLowerCase() === "the",
	);
	const rank = words[at];
	if (rank === undefined) return undefined;
	// What is told: the rank itself, or the noun that it hangs on.
	const told = rank.deprel === "amod" ? rank.head : at;
	const subject = words.findIndex(({ head, deprel }) => head === told && deprel === "nsubj");
	const isCopular = words.some(({ head, deprel }) => head === told && deprel === "cop");
	const named = words[subject];
	if (named === undefined || !isCopular || subject > at) return undefined;
	const name = namesIn(reading).find(({ entity }) => isInside(named, entity));
	return name === undefined ? undefined : { name, rank: rank.text.toLowerCase(), end: rank.end };
}
