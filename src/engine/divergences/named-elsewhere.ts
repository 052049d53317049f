import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { overlaps } from "../spans.ts";
import { namesIn } from "./article-names.ts";
import type { Comparison } from "./comparison.ts";
import { contextOf } from "./slot.ts";

/** Passages of the corpus that are looked at, and what of the claim's clause such a passage must have. */
const FOUND = 10;
const LEAST_SHARED = 3;
const SAME_CLAUSE = 0.4;

/**
 * Whether another article tells most of the claim of the name that stands there, perhaps as "he": that the closest
 * passage has somebody else among some of the same words is then no slip.
 */
export function isNamedElsewhere(span: Span, comparison: Comparison): boolean {
	const { claim, closest, reading, readingOf, pairingWith, search } = comparison;
	const name = namesIn(reading).find(({ entity }) => overlaps(entity, span));
	if (name === undefined) return false;
	return search(claim.tokens, FOUND).some((passage) => {
		if (passage.article.key === closest.passage.article.key) return false;
		const { whole, at } = readingOf(passage);
		const isMeant = whole
			.mentions(at)
			.some(({ cluster }) => sameEntity(name.cluster, whole.clusters[cluster] ?? name.cluster) === "same");
		if (!isMeant) return false;
		const { shared, context } = contextOf(pairingWith(passage), name.entity.head);
		return shared >= LEAST_SHARED && context >= SAME_CLAUSE;
	});
}

/** "The U.N. Economic Commission" names the United Nations, too; what letters stand for that both write, is another matter. */
export function isNamedByInitials(span: Span, passage: Passage, { claim, reading }: Comparison): boolean {
	const initials = namesIn(reading)
		.filter(({ entity }) => entity.name.length > 1 && overlaps(entity, span))
		.map(({ entity }) => entity.name.map((word) => word[0]).join(""));
	const writes = ({ tokens }: Pick<Passage, "tokens">) =>
		tokens.some(({ capital, norm }) => capital && initials.includes(norm.replaceAll(".", "")));
	return writes(passage) && !writes(claim);
}
