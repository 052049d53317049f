// The first gate of every finding: claim and passage share enough for the two to tell one fact. A sentence with a fact
// that no article has finds its like somewhere; what differs there is a fact of its own. How much is enough was
// measured on sentences taken out of their articles (docs/BENCHMARKS.md, `left-out`).
import type { Alignment } from "../alignment.ts";
import type { FindingType } from "../findings.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import { overlaps } from "../spans.ts";
import { type Divergence, isSerious } from "./divergence.ts";

/** A passage has enough of a claim with so much of its content by weight, … */
const COVERED = 0.4;
/** … or with so many words beside the finding's own, or a figure among them that tells which fact is meant. */
const WORDS = 5;

const MEASURED: ReadonlySet<FindingType> = new Set([
	"act/polarity",
	"certainty/raised",
	"place/where",
	"quantity/trend",
	"quantity/value",
	"scope/superlative",
	"time/date",
	"time/span",
	"who/entity",
]);

/** A figure that few facts share; a year is one of many. */
const TELLING_FIGURE = /^\d{1,3}(?:,\d{3})+|^\d+\.\d|^\d{3}$|^\d{5,}/;

/** The divergences, those quieter for which claim and passage have too little in common. */
export function withoutFaint(
	divergences: readonly Divergence[],
	{ tokens }: Sentence,
	alignmentsAt: (passage: Passage) => readonly Alignment[],
	goesOn: (alignment: Alignment) => boolean,
): readonly Divergence[] {
	const isShared = ({ coverage, pairs }: Alignment, { draft }: Divergence) => {
		const beside = pairs.filter(({ draft: at, same }) => {
			const token = tokens[at];
			return same && token?.content === true && !overlaps(token, draft);
		});
		const hasFigure = beside.some((pair) => TELLING_FIGURE.test(tokens[pair.draft]?.text ?? ""));
		return coverage >= COVERED || beside.length >= WORDS || hasFigure;
	};
	const isTold = (one: Divergence) =>
		one.source === null ||
		alignmentsAt(one.source.passage).some((alignment) => isShared(alignment, one) || goesOn(alignment));
	return divergences.map((one) =>
		MEASURED.has(one.type) && isSerious(one) && !isTold(one) ? { ...one, severity: "information" } : one,
	);
}
