// "Norland cut its rate by 25 points" where the article has neither Norland nor 25 points: another fact of its kind.
import type { FindingType } from "../findings.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { overlaps } from "../spans.ts";
import type { Comparison } from "./comparison.ts";
import { type Divergence, isSerious } from "./divergence.ts";
import { ARTICLE_REACH } from "./passages-of-event.ts";

/** What is found, quieter where both whose it is and how much are nowhere in the article. */
export function withoutStrangers(
	found: readonly Divergence[],
	comparison: Comparison,
): readonly Divergence[] {
	const others = ofStrangers(found, comparison);
	return found.map((one) => (others.includes(one) ? { ...one, severity: "information" } : one));
}

function ofStrangers(
	found: readonly Divergence[],
	{ claim: { tokens }, closest, neighbours }: Comparison,
): readonly Divergence[] {
	// A sentence that has much of a passage has slips of both.
	const shared = closest.pairs.filter(({ draft, same }) => same && tokens[draft]?.content);
	if (shared.length >= MANY) return [];
	const serious = found.filter((one) => isSerious(one) && one.source !== null);
	const names = serious.filter(({ type }) => type === "who/entity" || type === "place/where");
	const strangers = names.filter(({ draft, source }) => {
		if (source === null) return false;
		const article = [source.passage, ...neighbours(source.passage, ARTICLE_REACH)];
		const own = tokens.filter((token) => token.capital && token.content && overlaps(token, draft));
		return own.length > 0 && own.every(({ term }) => article.every((one) => !hasTerm(one, term)));
	});
	const hasFigure = (span: Span) => tokens.some((token) => token.kind === "number" && overlaps(token, span));
	const figures = found.filter(
		(one) =>
			(serious.includes(one)
				? OF_A_FIGURE.has(one.type)
				: one.type === "support/partial" && hasFigure(one.draft)) &&
			!names.some((name) => overlaps(name.draft, one.draft)),
	);
	return strangers.length > 0 && figures.length > 0 ? [...strangers, ...figures] : [];
}

const MANY = 7;

function hasTerm({ tokens }: Passage, term: string): boolean {
	return tokens.some((token) => token.term === term);
}

const OF_A_FIGURE: ReadonlySet<FindingType> = new Set([
	"quantity/value",
	"quantity/scale",
	"quantity/trend",
	"support/partial",
	"time/date",
	"time/span",
]);
