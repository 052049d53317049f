import type { Alignment } from "../alignment.ts";
import { hedgingWords } from "../data/predicates.ts";
import { type Attribution, attributionsOf, isAttributed } from "../facets/attribution.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { equallyGood, sharedContent } from "./shared.ts";

const MOSTLY = 0.75;
const LEAST_SHARED = 3;

/** attribution/dropped: the draft states as fact what the source, and every other carrier, only attributes. */
export const attributionDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const attribution = attributionOver(claim, closest);
	if (attribution === undefined || namesSomebody(comparison)) return [];
	const plain = equallyGood(comparison).some((carrier) => attributionOver(claim, carrier) === undefined);
	if (plain) return [];
	const own = speaksOfItself(attribution, closest.passage.tokens);
	return [
		{
			type: "attribution/dropped",
			direction: "stronger",
			relation: "undetermined",
			confidence: own ? 0.5 : 0.8,
			...(own ? { severity: "information" as const } : {}),
			draft: { start: claim.start, end: claim.end, value: "stated as fact" },
			source: {
				passage: closest.passage,
				...attribution.span,
				value: closest.passage.article.text.slice(attribution.span.start, attribution.span.end),
			},
		},
	];
};

/** The attribution whose content the draft repeats without its source. */
function attributionOver(claim: Sentence, alignment: Alignment): Attribution | undefined {
	const shared = sharedContent(alignment, claim);
	return attributionsOf(alignment.passage.tokens).find((attribution) => {
		const inside = shared.filter((pair) => attribution.content.has(pair.source)).length;
		return inside >= LEAST_SHARED && inside / shared.length >= MOSTLY;
	});
}

/** The draft, or its paragraph around, says whose words these are, or hedges them as hearsay. */
function namesSomebody({ claim, before, after }: Comparison): boolean {
	const hearsay = (token: Token) =>
		hedgingWords.has(token.norm) || token.norm === "accused" || token.norm === '"';
	return (
		[claim, ...before, ...after.slice(0, 1)].some((sentence) => isAttributed(sentence.tokens)) ||
		claim.tokens.some(hearsay)
	);
}

/** "The company said it would …": somebody speaks of their own acts. */
function speaksOfItself(attribution: Attribution, tokens: readonly Token[]): boolean {
	const next = tokens.find((token) => token.start >= attribution.span.end && token.kind === "word");
	return next !== undefined && /^(?:it|they|he|she|we|its|their|his|her)$/.test(next.norm);
}
