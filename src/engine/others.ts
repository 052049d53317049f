import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { comparators } from "./divergences/all.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { otherActDivergences } from "./divergences/other-act.ts";
import type { Article, ArticleKey, SourceRelation } from "./model.ts";
import { alignWith, type Evidence } from "./trace.ts";

/** Another article that speaks of the fact, how it stands to it, and what it says otherwise. */
export interface OtherSource {
	readonly alignment: Alignment;
	readonly relation: SourceRelation;
	/** Whether it carries the fact as the draft has it. */
	readonly agrees: boolean;
	readonly divergences: readonly Divergence[];
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
			return { alignment, relation: "same-origin", agrees, divergences: [] };
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
	const relation = relationOf(comparison, alignment, divergences, own);
	// Of a passage that does not carry the sentence, only what is sure is said: another act, or the same with less.
	const partly = relation === "less-specific" && alignment.coverage >= SPEAKS;
	if (!carries && relation !== "compatible" && !partly) return undefined;
	return {
		alignment,
		relation,
		agrees: carries && (relation === "agree" || relation === "less-specific"),
		divergences: divergences.filter((divergence) => divergence.type === "act/different"),
	};
}

const SPEAKS = 0.5;

function relationOf(
	comparison: Comparison,
	other: Alignment,
	divergences: readonly Divergence[],
	own: readonly Divergence[],
): SourceRelation {
	if (divergences.some((divergence) => divergence.type === "act/different")) return "compatible";
	const apart = divergences.filter(
		(one) => one.relation === "incompatible" && !own.some((two) => sameSlip(one, two)),
	);
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

const COPIED_RUN = 0.7;

/** How many origins stand behind the articles that say the same: copies, one wire credit and copied wording count once. */
export function independentOrigins(saying: readonly Alignment[], corpus: Corpus): number {
	const origins: Alignment[] = [];
	for (const alignment of saying)
		if (!origins.some((other) => derived(alignment, other, corpus))) origins.push(alignment);
	return origins.length;
}

/** Whether two articles that say the same rest on one report. */
export function derived(a: Alignment, b: Alignment, corpus: Corpus): boolean {
	const [one, other] = [originArticle(a, corpus), originArticle(b, corpus)];
	if (one.key === other.key || (one.byline !== null && one.byline === other.byline)) return true;
	if (credits(a, other, corpus) || credits(b, one, corpus)) return true;
	return alignWith(a.passage, b.passage, corpus).similarity >= COPIED_RUN;
}

function originArticle({ passage }: Alignment, corpus: Corpus): Article {
	return corpus.article(corpus.originOf(passage.article.key)) ?? passage.article;
}

/** "according to Reuters", in the passage or beside it, when the other article is by Reuters. */
function credits(alignment: Alignment, article: Article, corpus: Corpus): boolean {
	const { byline } = article;
	if (byline === null) return false;
	return [alignment.passage, ...corpus.neighbours(alignment.passage, 1)].some(({ text }) =>
		text.includes(byline),
	);
}
