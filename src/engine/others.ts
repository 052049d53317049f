import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { comparators } from "./divergences/all.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { otherActDivergences } from "./divergences/other-act.ts";
import type { ArticleKey, SameOrigin, SourceRelation } from "./model.ts";
import { copyOf } from "./same-origin.ts";
import type { Evidence } from "./trace.ts";

/** Another article that speaks of the fact, how it stands to it, and what it says otherwise. */
export interface OtherSource {
	readonly alignment: Alignment;
	readonly relation: SourceRelation;
	/** Whether it carries the fact as the draft has it. */
	readonly agrees: boolean;
	/** Why it rests on the same report as an article before it; undefined when nothing says so. */
	readonly reason?: SameOrigin;
	readonly divergences: readonly Divergence[];
	/** What it says otherwise than the draft and the closest passage, and cannot be true beside it. */
	readonly apart: readonly Divergence[];
}

/** What every article other than the closest says of the claim, best first, copies after what they copy. */
export function otherSources(
	comparison: Comparison,
	evidence: Evidence,
	own: readonly Divergence[],
	corpus: Corpus,
): readonly OtherSource[] {
	const originOf = (alignment: Alignment) => corpus.originOf(alignment.passage.article.key);
	const agreesByOrigin = new Map<ArticleKey, boolean>([[originOf(comparison.closest), true]]);
	const isCopy = (alignment: Alignment) => corpus.sameOriginAs(alignment.passage.article.key) !== null;
	const ordered = [...evidence.carriers, ...evidence.nearby].filter(
		(alignment) => alignment !== comparison.closest,
	);
	const told = new Set<ArticleKey>();
	return [...ordered.filter((a) => !isCopy(a)), ...ordered.filter(isCopy)].flatMap((alignment) => {
		const { key } = alignment.passage.article;
		if (told.has(key)) return [];
		const agrees = agreesByOrigin.get(originOf(alignment));
		if (agrees !== undefined) {
			told.add(key);
			const reason = copyOf(alignment.passage.article, corpus);
			return {
				...{ alignment, relation: "same-origin", agrees, divergences: [], apart: [] },
				...(reason === undefined ? {} : { reason }),
			};
		}
		const other = otherSource(comparison, alignment, evidence.carriers.includes(alignment), own);
		if (other === undefined) return [];
		told.add(key);
		agreesByOrigin.set(originOf(alignment), other.agrees);
		return other;
	});
}

function otherSource(
	comparison: Comparison,
	alignment: Alignment,
	carries: boolean,
	own: readonly Divergence[],
): OtherSource | undefined {
	const theirs = { ...comparison, closest: alignment, carriers: [alignment] };
	const otherAct = otherActDivergences(theirs);
	const compared = carries || (otherAct.length === 0 && alignment.coverage >= SPEAKS);
	const divergences = compared ? comparators.flatMap((compare) => compare(theirs)) : otherAct;
	const apart = divergences.filter(
		(one) => one.relation === "incompatible" && !own.some((two) => sameSlip(one, two)),
	);
	const relation = relationOf(comparison, alignment, divergences, apart);
	// Of a passage that does not carry the sentence, only what is sure is said: another act, or the same with less.
	const partly = relation === "less-specific" && alignment.coverage >= SPEAKS;
	if (!carries && relation !== "compatible" && !partly) return undefined;
	return {
		alignment,
		relation,
		agrees: carries && (relation === "agree" || relation === "less-specific"),
		divergences: divergences.filter((divergence) => divergence.type === "act/different"),
		apart,
	};
}

const SPEAKS = 0.5;

function relationOf(
	comparison: Comparison,
	other: Alignment,
	divergences: readonly Divergence[],
	apart: readonly Divergence[],
): SourceRelation {
	if (divergences.some((divergence) => divergence.type === "act/different")) return "compatible";
	if (apart.length > 0) return apart.every(mayUpdate) ? updated(comparison, other) : "conflict";
	return other.coverage >= 0.9 * comparison.closest.coverage ? "agree" : "less-specific";
}

/** The draft parts from both articles in the same words: then the two agree with each other. */
function sameSlip(a: Divergence, b: Divergence): boolean {
	return a.type === b.type && a.draft.start === b.draft.start;
}

/** Counts and plans move on as days pass; names, dates and denials do not. */
function mayUpdate({ type }: Divergence): boolean {
	return type.startsWith("quantity/") || type === "act/status";
}

/** Figures of two days update each other; of one day they conflict; without dates nobody can tell. */
function updated(comparison: Comparison, other: Alignment): SourceRelation {
	const ours = comparison.closest.passage.article.published;
	const theirs = other.passage.article.published;
	if (ours === null || theirs === null) return "compatible";
	return ours === theirs ? "conflict" : "superseded";
}
