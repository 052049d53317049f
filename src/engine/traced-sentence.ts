// What is told of a traced sentence: where the fact was first, which passages have it, and what the articles behind it
// say otherwise than the draft, than each other, and than what the draft cites.
import { type Alignment, roundedShare } from "./alignment.ts";
import { withoutOverlap } from "./compared.ts";
import type { Corpus } from "./corpus.ts";
import { disclosureOf } from "./disclosure.ts";
import { type BetweenSources, betweenSources, withoutGiven } from "./divergences/between-sources.ts";
import { citeDivergences } from "./divergences/cite.ts";
import { withCitedActs } from "./divergences/cited-acts.ts";
import { citedOtherwise } from "./divergences/cited-otherwise.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { gaps } from "./divergences/gaps.ts";
import { firstReport, reportBehind } from "./first-report.ts";
import type { SentenceReport, Trace } from "./model.ts";
import { type OtherSource, otherSources, withStanding } from "./others.ts";
import { independentOrigins, sameOrigin } from "./same-origin.ts";
import { type Evidence, traceOf } from "./trace.ts";

type Traces = Pick<SentenceReport, "origin" | "closest" | "others">;

interface TracedSentence extends Traces, Pick<SentenceReport, "independentOrigins"> {
	/** `own`, as far as it still holds beside the other articles, and what these add. */
	readonly divergences: readonly Divergence[];
}

/** What the articles say of a sentence; `own` is what is said against its closest passage and of the sentence alone. */
export function tracedSentence(
	comparison: Comparison,
	evidence: Evidence,
	own: readonly Divergence[],
	{ status, support }: Pick<SentenceReport, "status" | "support">,
	corpus: Corpus,
): TracedSentence {
	const speaking = otherSources(comparison, evidence, own, corpus);
	const between = betweenSources(comparison, evidence, own, speaking, corpus);
	const others = withStanding(speaking, between.found, comparison, corpus);
	const saying = [
		evidence.closest,
		...others.flatMap(({ agrees, alignment }) => (agrees ? [alignment] : [])),
	];
	const told = firstReport(saying, corpus) ?? evidence.closest;
	// Who tells of another act, or says otherwise, did not report this one.
	const apart = new Set(others.filter(saysOtherwise).map(({ alignment }) => alignment.passage.article.key));
	const found = comparison.search(comparison.claim.tokens).filter(({ article }) => !apart.has(article.key));
	const origin = reportBehind(told, comparison.claim, found, corpus) ?? told;
	const reporting = origin === told ? saying : [...saying, origin];
	return {
		...traces(comparison, evidence, { origin, others, support }, corpus),
		independentOrigins: independentOrigins(saying, corpus),
		divergences: [
			...amongSources(comparison, own, { speaking, others, between, status }, corpus),
			...citeDivergences(comparison, { evidence, others, saying: reporting }, corpus),
			...missingCitation(comparison, own, reporting, status, corpus),
		],
	};
}

function saysOtherwise({ agrees, relation }: OtherSource): boolean {
	return !agrees && (relation === "compatible" || relation === "conflict");
}

/** The passages as they are shown, with how far each supports the sentence. */
function traces(
	{ claim }: Comparison,
	{ closest }: Evidence,
	given: {
		readonly origin: Alignment;
		readonly others: readonly OtherSource[];
		readonly support: number;
	},
	corpus: Corpus,
): Traces {
	const { origin, others, support } = given;
	// The model weighs the closest passage; the others stand to it as their alignments do.
	const scored = (trace: Trace, { score }: Alignment): Trace => ({
		...trace,
		score: roundedShare((support * score) / Math.max(closest.score, LEAST_SCORE)),
	});
	const reason = origin === closest ? undefined : sameOrigin(closest, origin, corpus);
	const relation = reason ? "same-origin" : "agree";
	return {
		origin: scored(traceOf(origin, claim, "agree", corpus), origin),
		closest: scored(traceOf(closest, claim, relation, corpus, reason), closest),
		others: others
			.filter(({ alignment }) => alignment !== origin)
			.map((other) =>
				scored(traceOf(other.alignment, claim, other.relation, corpus, other.reason), other.alignment),
			),
	};
}

const LEAST_SCORE = 0.01;

/** What articles say otherwise than the draft and than each other. */
function amongSources(
	comparison: Comparison,
	own: readonly Divergence[],
	given: {
		readonly speaking: readonly OtherSource[];
		readonly others: readonly OtherSource[];
		readonly between: BetweenSources;
		readonly status: SentenceReport["status"];
	},
	corpus: Corpus,
): readonly Divergence[] {
	const { speaking, others, between, status } = given;
	const elsewhere = status === "verbatim" ? [] : others.flatMap(({ divergences }) => divergences);
	const figures = own.filter(({ type }) => /^(?:quantity|time)\//.test(type));
	const denied = withoutOverlap(citedOtherwise(comparison, speaking), figures);
	return [
		...withCitedActs([...withoutGiven(own, between), ...elsewhere], comparison, corpus),
		...denied,
		...withoutOverlap(between.found, denied),
	];
}

/** `cite/missing`, with the first report among those that may be cited. */
function missingCitation(
	comparison: Comparison,
	divergences: readonly Divergence[],
	reporting: readonly Alignment[],
	status: SentenceReport["status"],
	corpus: Corpus,
): readonly Divergence[] {
	const citable = firstReport(reporting.filter(isCitable), corpus);
	if (citable === undefined) return gaps(comparison, status, undefined);
	const carrying = reporting.map(({ passage }) => passage.article.key);
	return gaps(comparison, status, { origin: citable.passage, carrying, divergences });
}

function isCitable({ passage }: Alignment): boolean {
	return disclosureOf(passage.article.note) !== "nothing";
}
