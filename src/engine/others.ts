import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { comparators, plainComparators } from "./divergences/all.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { otherActDivergences } from "./divergences/other-act.ts";
import { isSameEvent, laterBy } from "./divergences/timeline.ts";
import { exactness } from "./exactness.ts";
import type { ArticleKey, SameOrigin, SourceRelation } from "./model.ts";
import { copyOf } from "./same-origin.ts";
import { alignWith, type Evidence } from "./trace.ts";

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
		const other = otherSource(comparison, alignment, evidence.carriers.includes(alignment), own, corpus);
		if (other === undefined) return [];
		told.add(key);
		agreesByOrigin.set(originOf(alignment), other.agrees);
		return other;
	});
}

const STANDING: Readonly<Record<string, SourceRelation>> = {
	"source/conflict": "conflict",
	"source/superseded": "superseded",
	"time/stale": "superseded",
};

/** The same with the articles that findings show to say otherwise, as those findings have it. */
export function withStanding(
	others: readonly OtherSource[],
	found: readonly Divergence[],
	{ claim, closest }: Comparison,
	corpus: Corpus,
): readonly OtherSource[] {
	const standing = new Map<ArticleKey, OtherSource>();
	for (const { type, source } of found) {
		const relation = STANDING[type];
		if (source === null || relation === undefined || source.passage.article === closest.passage.article)
			continue;
		const alignment = alignWith(claim, source.passage, corpus);
		const known = others.find((other) => keyOf(other) === source.passage.article.key);
		const divergences = known?.divergences ?? [];
		standing.set(source.passage.article.key, { alignment, relation, agrees: false, divergences, apart: [] });
	}
	const changed = others.map((other) => standing.get(keyOf(other)) ?? other);
	const more = [...standing].filter(([key]) => !others.some((other) => keyOf(other) === key));
	return [...changed, ...more.map(([, other]) => other)];
}

function keyOf({ alignment }: OtherSource): ArticleKey {
	return alignment.passage.article.key;
}

function otherSource(
	comparison: Comparison,
	alignment: Alignment,
	carries: boolean,
	own: readonly Divergence[],
	corpus: Corpus,
): OtherSource | undefined {
	const theirs = { ...comparison, closest: alignment, carriers: [alignment] };
	const divergences = carries ? comparators.flatMap((compare) => compare(theirs)) : ofAPart(theirs);
	const apart = divergences.filter(
		(one) => one.relation === "incompatible" && !own.some((two) => sameSlip(one, two)),
	);
	const relation = relationOf(comparison, alignment, divergences, apart, corpus);
	// Of a passage that does not carry the sentence, only what is sure is said: another act, or the same with less.
	const partly = relation === "less-specific" && alignment.coverage >= SPEAKS;
	if (!carries && relation !== "compatible" && !partly) return undefined;
	return {
		alignment,
		relation,
		agrees: carries && /^(?:agree|less-specific|more-specific)$/.test(relation),
		divergences: divergences.filter(isBeside),
		apart,
	};
}

const SPEAKS = 0.5;

/** Another act, or what shows at little cost that a passage with part of the claim speaks of something else. */
function ofAPart(comparison: Comparison): readonly Divergence[] {
	const otherAct = otherActDivergences(comparison);
	if (otherAct.length > 0 || comparison.closest.coverage < SPEAKS) return otherAct;
	const alone = { ...comparison, neighbours: () => [], search: () => [] };
	return plainComparators.flatMap((compare) => compare(alone));
}

function relationOf(
	comparison: Comparison,
	other: Alignment,
	divergences: readonly Divergence[],
	apart: readonly Divergence[],
	corpus: Corpus,
): SourceRelation {
	if (divergences.some(isBeside)) return "compatible";
	if (apart.length > 0) return apartAs(comparison, other, apart, corpus);
	if (other.coverage < 0.9 * comparison.closest.coverage) return "less-specific";
	return exactness(comparison, other.passage);
}

/** Another act of the same people, which can be true beside the draft's. */
function isBeside({ type, relation }: Divergence): boolean {
	return type === "act/different" && relation === "compatible";
}

/** What differs is a conflict only in one event and at one time; else it is an update, or of something else. */
function apartAs(
	{ claim, closest }: Comparison,
	other: Alignment,
	apart: readonly Divergence[],
	corpus: Corpus,
): SourceRelation {
	if (!isSameEvent(claim, closest.passage, other.passage, corpus)) return "compatible";
	if (!apart.every((one) => mayUpdate(one, closest))) return "conflict";
	const later = laterBy(closest.passage.article, other.passage.article);
	return later === null ? "compatible" : later === 0 ? "conflict" : "superseded";
}

/** The draft parts from both articles in the same words: then the two agree with each other. */
function sameSlip(a: Divergence, b: Divergence): boolean {
	return a.type === b.type && a.draft.start === b.draft.start;
}

/** Counts, plans and the dates of what is to come move on as days pass; names, past dates and places do not. */
export function mayUpdate({ type, draft, source }: Divergence, { passage }: Alignment): boolean {
	if (type.startsWith("quantity/") || type.startsWith("act/")) return true;
	if (type !== "time/date" || source === null) return false;
	return (
		isAhead(draft.value, passage.article.published) || isAhead(source.value, source.passage.article.published)
	);
}

function isAhead(date: string, published: string | null): boolean {
	return published !== null && /^\d{4}-\d\d/.test(date) && date > published;
}
