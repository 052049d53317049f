import type { Alignment } from "../alignment.ts";
import { distancingVerbs, distantSpeakers, hedgingWords, neutralReporting } from "../data/predicates.ts";
import { stopWords } from "../data/stop-words.ts";
import { type Attribution, attributionsOf, isAttributed } from "../facets/attribution.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
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
	if (attribution === undefined || namesSomebody(comparison, attribution, closest.passage)) return [];
	const plain = equallyGood(comparison).some((carrier) => attributionOver(claim, carrier) === undefined);
	if (plain) return [];
	const matters = isContested(attribution, closest.passage.tokens);
	return [
		{
			type: "attribution/dropped",
			direction: "stronger",
			relation: "undetermined",
			confidence: matters ? 0.8 : 0.5,
			...(matters ? {} : { severity: "information" as const }),
			draft: { start: claim.start, end: claim.end, value: "stated as fact" },
			source: {
				passage: closest.passage,
				...attribution.span,
				value: closest.passage.article.text.slice(attribution.span.start, attribution.span.end),
			},
		},
	];
};

/**
 * Whether the source keeps its distance: a partisan or nameless speaker, or a verb of opinion or accusation. What an
 * office says of its own field ("police said") is commonly retold without it, so that is only noted.
 */
function isContested({ span, cue }: Attribution, tokens: readonly Token[]): boolean {
	const words = tokens.filter((token) => span.start <= token.start && token.end <= span.end);
	if (words.some((token) => FIRST_PERSON.test(token.norm))) return false;
	const verb = words.find((token) => token.start >= cue.start);
	return (
		words.some((token) => distantSpeakers.has(token.term)) ||
		(verb !== undefined && distancingVerbs.has(verb.term))
	);
}

const FIRST_PERSON = /^(?:i|we|i'm|we're|i've|we've)$/;

/** The attribution whose content the draft repeats without its source. */
function attributionOver(claim: Sentence, alignment: Alignment): Attribution | undefined {
	const shared = sharedContent(alignment, claim);
	return attributionsOf(alignment.passage.tokens).find((attribution) => {
		const inside = shared.filter((pair) => attribution.content.has(pair.source)).length;
		return inside >= LEAST_SHARED && inside / shared.length >= MOSTLY;
	});
}

/** The draft says whose words these are, hedges them as hearsay, or goes on with the same speaker's. */
function namesSomebody(
	{ claim, before, after }: Comparison,
	attribution: Attribution,
	passage: Passage,
): boolean {
	const hearsay = (token: Token) =>
		hedgingWords.has(token.norm) || token.norm === "accused" || token.norm === '"';
	if (isAttributed(claim.tokens) || claim.tokens.some(hearsay)) return true;
	const source = termsIn(passage.tokens, attribution.span);
	return [...before, ...after.slice(0, 1)].some((sentence) =>
		attributionsOf(sentence.tokens).some((other) => speaksFor(termsIn(sentence.tokens, other.span), source)),
	);
}

function termsIn(tokens: readonly Token[], span: Span): ReadonlySet<string> {
	return new Set(
		tokens.filter((token) => span.start <= token.start && token.end <= span.end).map((token) => token.term),
	);
}

const PRONOUNS = new Set(["he", "she", "they", "it"]);

/** The same speaker, by a shared word or a pronoun. */
function speaksFor(theirs: ReadonlySet<string>, source: ReadonlySet<string>): boolean {
	return [...theirs].some(
		(term) => PRONOUNS.has(term) || (source.has(term) && !stopWords.has(term) && !neutralReporting.has(term)),
	);
}
