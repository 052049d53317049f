import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { comparators } from "./divergences/all.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import type { ArticleKey, SourceRelation } from "./model.ts";
import { alignWith, type Evidence } from "./trace.ts";

/** Another article that speaks of the fact, how it stands to it, and what it says otherwise. */
export interface OtherSource {
	readonly alignment: Alignment;
	readonly relation: SourceRelation;
	readonly divergences: readonly Divergence[];
}

/** What every article other than the closest says of the claim, best first, copies after what they copy. */
export function otherSources(
	comparison: Comparison,
	evidence: Evidence,
	corpus: Corpus,
): readonly OtherSource[] {
	const seen = new Set<ArticleKey>([corpus.originOf(comparison.closest.passage.article.key)]);
	const isCopy = (alignment: Alignment) => corpus.sameOriginAs(alignment.passage.article.key) !== null;
	const ordered = [...evidence.carriers, ...evidence.nearby].filter(
		(alignment) => alignment !== comparison.closest,
	);
	return [...ordered.filter((a) => !isCopy(a)), ...ordered.filter(isCopy)].flatMap((alignment) => {
		const origin = corpus.originOf(alignment.passage.article.key);
		const copied = seen.has(origin);
		const other = copied
			? { alignment, relation: "same-origin" as const, divergences: [] }
			: otherSource(comparison, alignment, evidence.carriers.includes(alignment));
		if (other !== undefined) seen.add(origin);
		return other ?? [];
	});
}

function otherSource(
	comparison: Comparison,
	alignment: Alignment,
	carries: boolean,
): OtherSource | undefined {
	const divergences = comparators.flatMap((compare) =>
		compare({ ...comparison, closest: alignment, carriers: [alignment] }),
	);
	const relation = relationOf(comparison, alignment, divergences);
	if (!carries && relation !== "compatible") return undefined;
	return {
		alignment,
		relation,
		divergences: divergences.filter((divergence) => divergence.type === "act/different"),
	};
}

function relationOf(
	comparison: Comparison,
	other: Alignment,
	divergences: readonly Divergence[],
): SourceRelation {
	if (divergences.some((divergence) => divergence.type === "act/different")) return "compatible";
	if (divergences.some((divergence) => divergence.relation === "incompatible"))
		return contradicts(comparison, other);
	return other.coverage >= 0.9 * comparison.closest.coverage ? "agree" : "less-specific";
}

/** Two dates of publication: the later one updates the earlier. On one day they contradict each other. */
function contradicts(comparison: Comparison, other: Alignment): SourceRelation {
	const ours = comparison.closest.passage.article.published;
	const theirs = other.passage.article.published;
	if (ours === null || theirs === null) return "compatible";
	return theirs < ours ? "superseded" : "conflict";
}

const COPIED_RUN = 0.7;

/** How many origins stand behind the articles that say the same: copies, one wire credit and copied wording count once. */
export function independentOrigins(saying: readonly Alignment[], corpus: Corpus): number {
	const origins: Alignment[] = [];
	for (const alignment of saying)
		if (!origins.some((other) => derived(alignment, other, corpus))) origins.push(alignment);
	return origins.length;
}

function derived(a: Alignment, b: Alignment, corpus: Corpus): boolean {
	const [one, other] = [a.passage.article, b.passage.article];
	if (corpus.originOf(one.key) === corpus.originOf(other.key)) return true;
	if (one.byline !== null && one.byline === other.byline) return true;
	return alignWith(a.passage, b.passage, corpus).similarity >= COPIED_RUN;
}
