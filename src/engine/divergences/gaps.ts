import { needsCitation } from "../citations/need.ts";
import type { ArticleKey, TraceStatus } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** What is known of the articles that a traced claim is from. */
export interface Sourced {
	/** The first report among those that may be cited. */
	readonly origin: Passage;
	/** The articles that say what the claim says. */
	readonly carrying: readonly ArticleKey[];
	/** What the closest passage says otherwise. */
	readonly divergences: readonly Divergence[];
}

/** What is missing beside a claim: anything in the corpus that carries it, or a citation of an article. */
export function gaps(
	context: ClaimContext,
	status: TraceStatus,
	sourced: Sourced | undefined,
): readonly Divergence[] {
	const { start, end, text } = context.claim;
	const whole = { start, end, value: text };
	if (status === "untraced") {
		return [
			{
				type: "support/none",
				direction: "added",
				relation: "undetermined",
				confidence: 0.7,
				draft: whole,
				source: null,
			},
		];
	}
	if (sourced === undefined || status === "not-checkable" || context.cited.length > 0) return [];
	const { origin, carrying, divergences } = sourced;
	// The source of one sentence of a paragraph is not named again for the next.
	if (context.citedInParagraph.some((key) => carrying.includes(key))) return [];
	const attributed = divergences.some(({ type }) => type === "attribution/dropped");
	if (!(attributed || needsCitation(context.claim, status)) || isCitedLater(context)) return [];
	const source = { passage: origin, start: origin.start, end: origin.end, value: origin.text };
	return [
		{
			type: "cite/missing",
			direction: "omitted",
			relation: "undetermined",
			confidence: 0.9,
			draft: whole,
			source,
		},
	];
}

/** A lede sums up what follows; so much of it must stand again in one later paragraph with a citation. */
const TOLD_AGAIN = 0.5;

function isCitedLater({ claim, citedLater }: ClaimContext): boolean {
	const content = claim.tokens.filter((token) => token.content);
	return citedLater.some(
		(terms) => content.filter((token) => terms.has(token.term)).length >= TOLD_AGAIN * content.length,
	);
}
