// Another mark of one scale: "judged as inadequate" for "judged as good".
// Gates: the same verb of rating on both sides, of the same thing; the marks do not mean alike; the article gives the claim's
// mark too, so that both are of one scale, and gives it nowhere to the claim's thing.
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";

interface Rating {
	/** Indexes of the verb, of what is rated and of the mark. */
	readonly verb: number;
	readonly thing: number;
	readonly mark: number;
	readonly lemma: string;
}

const RATES = /^(?:rate|judge|grade|class|assess|mark)$/;
/** "As", "overall" and a quotation mark may stand between. */
const WITHIN = 4;

/** `quantity/value` for a mark. */
export const changedRatings: Comparator = (comparison) => {
	const { reading, readingOf, closest, pairingWith, language, draft } = comparison;
	const [own, ...more] = ratingsIn(reading);
	if (own === undefined || more.length > 0) return [];
	const { passage } = closest;
	const [other, ...others] = ratingsIn(readingOf(passage));
	if (other === undefined || others.length > 0 || other.lemma === own.lemma) return [];
	if (!areOfOne(pairingWith(passage), own, other)) return [];
	const relation = language.relation({ lemma: own.lemma, upos: "ADJ" }, { lemma: other.lemma, upos: "ADJ" });
	if (relation !== undefined && isAlike(relation)) return [];
	const given = passagesAround(comparison).flatMap((one) =>
		ratingsIn(readingOf(one)).flatMap((rating) => (rating.lemma === own.lemma ? [{ one, rating }] : [])),
	);
	if (given.length === 0 || given.some(({ one, rating }) => areOfOne(pairingWith(one), own, rating)))
		return [];
	const [mark, source] = [reading.words[own.mark], readingOf(passage).words[other.mark]];
	if (mark === undefined || source === undefined) return [];
	return [
		{
			type: "quantity/value",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: sideIn(draft.text, mark),
			source: placeIn(passage, source),
		},
	];
};

function areOfOne({ ofDraft }: Pairing, own: Rating, other: Rating): boolean {
	const [verbs, things] = [ofDraft(own.verb), ofDraft(own.thing)];
	return isAlike(verbs) && verbs.source === other.verb && isAlike(things) && things.source === other.thing;
}

function ratingsIn({ words, denials }: Reading): readonly Rating[] {
	return words.flatMap(({ lemma, upos }, verb): readonly Rating[] => {
		if (upos !== "VERB" || !RATES.test(lemma) || (denials[verb] ?? []).length > 0) return [];
		const mark = words.findIndex(
			(word, at) => at > verb && at <= verb + WITHIN && word.head === verb && word.upos === "ADJ",
		);
		const thing = words.findIndex(({ head, deprel }) => head === verb && /^(?:nsubj:pass|obj)$/.test(deprel));
		const said = words[mark]?.lemma.toLowerCase();
		return said === undefined || thing < 0 ? [] : [{ verb, thing, mark, lemma: said }];
	});
}
