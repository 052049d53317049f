// The pipeline: sentences → claims → candidates → alignment → divergences → verdict → explain.
import type { Alignment } from "./alignment.ts";
import { RETRIEVED } from "./candidates.ts";
import { resolveCitations } from "./citations.ts";
import { checkability, isCheckworthy } from "./claims.ts";
import type { Corpus } from "./corpus.ts";
import { claimComparators, comparators } from "./divergences/all.ts";
import type { ClaimContext, Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { gaps } from "./divergences/gaps.ts";
import { finding } from "./explain.ts";
import { findingSeverities } from "./findings.ts";
import { languageOf } from "./language.ts";
import type { Draft, DraftBlock, Finding, SentenceReport, Severity, Span } from "./model.ts";
import { derived, independentOrigins, otherSources } from "./others.ts";
import { type Pairing, pairing } from "./pairing.ts";
import type { Passage } from "./passages.ts";
import { DocumentReading, type Reading } from "./reading.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Evidence, evidenceFor, firstReport, traceOf } from "./trace.ts";
import { unsupportedFacets } from "./unsupported.ts";
import { verdict } from "./verdict.ts";

export interface CheckSettings {
	/** Severity by finding code; "off" drops the finding. */
	readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** Reports by block, for a later check of an edited draft against the same corpus with the same settings. */
export type CheckMemo = Map<string, { readonly start: number; readonly reports: readonly SentenceReport[] }>;

/**
 * Checks a draft against the corpus, one report per sentence in order; the caller may pause between two. Blocks that
 * `before` knows are not checked again; `after` receives every block of this check.
 */
export function* checkSentences(
	draft: Draft,
	corpus: Corpus,
	settings: CheckSettings,
	before: Readonly<CheckMemo> = new Map(),
	after: CheckMemo = new Map(),
): Generator<SentenceReport> {
	if (!draft.enabled) return;
	for (const block of draft.blocks) {
		const key = blockKey(draft, block);
		const known = before.get(key);
		const moved = known?.reports.map((report) => shifted(report, block.start - known.start));
		const reports: SentenceReport[] = [];
		for (const report of moved ?? blockReports(draft, block, corpus, settings)) {
			reports.push(report);
			yield report;
		}
		after.set(key, { start: block.start, reports });
	}
}

function* blockReports(
	draft: Draft,
	block: DraftBlock,
	corpus: Corpus,
	settings: CheckSettings,
): Generator<SentenceReport> {
	const sentences = sentencesOf(draft.text, block, block.masked);
	const whole = readingOf(draft, block, sentences, corpus);
	for (let at = 0; at < sentences.length; at++) {
		const context = contextOf(draft, block, sentences, whole.reading(at), corpus);
		yield checkClaim(context, block.kind, corpus, settings);
	}
}

/** Everything of the draft that the reports of a block depend on. */
function blockKey(draft: Draft, block: DraftBlock): string {
	const relative = ({ start, end }: Span) => [start - block.start, end - block.start];
	const citations = draft.citations.filter((mark) => block.start <= mark.start && mark.end <= block.end);
	return JSON.stringify([
		block.kind,
		draft.date,
		draft.text.slice(block.start, block.end),
		block.masked.map(relative),
		citations.map((mark) => [mark.kind, mark.target, ...relative(mark)]),
	]);
}

/** The report of the same sentence `by` code units further on in the draft. */
function shifted(report: SentenceReport, by: number): SentenceReport {
	if (by === 0) return report;
	const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
	const findings = report.findings.map((found) => ({ ...found, draft: moved(found.draft) }));
	return { ...moved(report), findings };
}

function checkClaim(
	context: ClaimContext,
	block: DraftBlock["kind"],
	corpus: Corpus,
	settings: CheckSettings,
): SentenceReport {
	const { claim } = context;
	const kind = checkability(claim, block);
	const silent = kind !== "claim" && kind !== "opinion" && kind !== "transition" && kind !== "byline";
	const evidence = silent ? undefined : evidenceFor(claim, corpus, context.search(claim.tokens, RETRIEVED));
	const comparison = evidence && { ...context, closest: evidence.closest, carriers: evidence.carriers };
	const found = comparison === undefined ? [] : divergencesOf(comparison, evidence?.second);
	const status = verdict({
		checkability: kind,
		checkworthy: isCheckworthy(claim),
		traced: evidence !== undefined,
		sameWords: evidence !== undefined && sameWords(claim, evidence.closest.passage),
		similarity: evidence?.closest.similarity ?? 0,
		inOrder: evidence?.closest.inOrder ?? 0,
		coverage: evidence?.closest.coverage ?? 0,
		jointCoverage: evidence?.jointCoverage ?? 0,
		unsupported: comparison === undefined ? 0 : unsupportedFacets(comparison, found).length,
	});
	const bare = { start: claim.start, end: claim.end, text: claim.text, status };
	if (status === "not-checkable")
		return { ...bare, origin: null, closest: null, others: [], independentOrigins: 0, findings: [] };
	// In a block quotation somebody else speaks.
	const own = found.filter(({ type }) =>
		status === "verbatim"
			? OF_THE_SAME_WORDS.has(type)
			: block !== "quotation" || type !== "attribution/dropped",
	);
	const quotes = claimComparators.flatMap((compare) => compare(context));
	if (comparison === undefined || evidence === undefined) {
		const gap = quotes.length > 0 ? [] : gaps(context, status, undefined);
		const findings = worded([...quotes, ...gap], context, settings);
		return { ...bare, origin: null, closest: null, others: [], independentOrigins: 0, findings };
	}
	return {
		...bare,
		...traced(comparison, evidence, [...withoutOverlap(own, quotes), ...quotes], status, corpus, settings),
	};
}

/** The same words can still mean another day, and leave out what stands beside them. */
const OF_THE_SAME_WORDS: ReadonlySet<string> = new Set(["time/relative", "support/omitted"]);

/** What the closest passage says otherwise; then what the passage says that has the rest of the sentence. */
function divergencesOf(comparison: Comparison, second: Alignment | undefined): readonly Divergence[] {
	const first = comparators.flatMap((compare) => compare(comparison));
	if (second === undefined) return first;
	const beside =
		second.passage.article.key === comparison.closest.passage.article.key &&
		Math.abs(second.passage.ordinal - comparison.closest.passage.ordinal) === 1;
	if (second.coverage < (beside ? SHARE_BESIDE : OWN_SHARE)) return first;
	const rest = { ...comparison, closest: second, carriers: [second, ...comparison.carriers] };
	const more = comparators.flatMap((compare) => compare(rest));
	return [...first, ...withoutOverlap(more, first).filter(({ type }) => OF_A_PART.has(type))];
}

/** Below this a second passage shares words, not a fact. */
const OWN_SHARE = 0.4;
/** The next sentence goes on about the same thing. */
const SHARE_BESIDE = 0.25;

/** Findings about a few words, which a passage that has only part of the sentence can decide. */
const OF_A_PART: ReadonlySet<string> = new Set([
	"quantity/value",
	"quantity/scale",
	"time/date",
	"act/polarity",
	"act/status",
	"certainty/raised",
]);

function traced(
	comparison: Comparison,
	evidence: Evidence,
	own: readonly Divergence[],
	status: SentenceReport["status"],
	corpus: Corpus,
	settings: CheckSettings,
): Omit<SentenceReport, "start" | "end" | "text" | "status"> {
	const { claim } = comparison;
	const others = otherSources(comparison, evidence, own, corpus);
	const agreeing = others.filter((other) => other.agrees);
	const saying = [evidence.closest, ...agreeing.map((other) => other.alignment)];
	const origin = firstReport(saying, corpus) ?? evidence.closest;
	const copied = origin !== evidence.closest && derived(evidence.closest, origin, corpus);
	const elsewhere = status === "verbatim" ? [] : others.flatMap((other) => other.divergences);
	const all = [...own, ...elsewhere, ...gaps(comparison, status, origin.passage)];
	return {
		origin: traceOf(origin, claim, "agree", corpus),
		closest: traceOf(evidence.closest, claim, copied ? "same-origin" : "agree", corpus),
		others: others
			.filter((other) => other.alignment !== origin)
			.map((other) => traceOf(other.alignment, claim, other.relation, corpus)),
		independentOrigins: independentOrigins(saying, corpus),
		findings: worded(all, comparison, settings),
	};
}

/** The sentences of a block as the engine reads them. */
function readingOf(
	{ text, date }: Draft,
	{ start, end, masked }: DraftBlock,
	sentences: readonly Sentence[],
	corpus: Corpus,
): DocumentReading {
	const { language } = corpus.ports;
	return new DocumentReading(language, {
		text,
		sentences: sentences.map((sentence) => ({ ...sentence, masked })),
		date,
		english: languageOf(text.slice(start, end), language) === "en",
	});
}

function contextOf(
	draft: Draft,
	block: DraftBlock,
	sentences: readonly Sentence[],
	reading: Reading,
	corpus: Corpus,
): ClaimContext {
	const { sentence: claim, at } = reading;
	const inside = (from: number, to: number) =>
		draft.citations.filter((mark) => from <= mark.start && mark.end <= to);
	const own = inside(claim.start, claim.end);
	const citations = own.length > 0 ? own : inside(block.start, block.end);
	let retrieved: readonly Passage[] | undefined;
	const retrieve = () => (retrieved ??= corpus.search(claim.tokens, RETRIEVED));
	return {
		draft,
		claim,
		reading,
		readingOf: (passage) => corpus.reading(passage),
		pairingWith: pairings(reading, corpus),
		language: corpus.ports.language,
		before: sentences.slice(0, at).reverse(),
		after: sentences.slice(at + 1),
		citations,
		cited: citations.length === 0 ? [] : resolveCitations(citations, corpus.articles()),
		search: (tokens, limit) =>
			tokens === claim.tokens ? retrieve().slice(0, limit) : corpus.search(tokens, limit),
		neighbours: (passage, reach) => corpus.neighbours(passage, reach),
	};
}

function pairings(reading: Reading, corpus: Corpus): ClaimContext["pairingWith"] {
	const known = new Map<Passage, Pairing>();
	return (passage) => {
		const found = known.get(passage) ?? pairing(reading, corpus.reading(passage), corpus.ports.language);
		known.set(passage, found);
		return found;
	};
}

/** What a finding about the quotation already says of the same words is not said twice. */
function withoutOverlap(
	divergences: readonly Divergence[],
	quotes: readonly Divergence[],
): readonly Divergence[] {
	return divergences.filter(
		({ draft }) => !quotes.some((quote) => draft.start < quote.draft.end && quote.draft.start < draft.end),
	);
}

/** Whether two sentences have the same words, typography aside; a currency or a percent sign is a word. */
function sameWords(a: Sentence, b: Sentence): boolean {
	const words = (sentence: Sentence) =>
		sentence.tokens
			.filter((token) => token.kind !== "mark" || /^[\p{Sc}%‰°]$/u.test(token.norm))
			.map((token) => token.norm)
			.join(" ");
	return words(a) === words(b);
}

function worded(
	divergences: readonly Divergence[],
	context: ClaimContext,
	settings: CheckSettings,
): readonly Finding[] {
	return divergences.flatMap((divergence) => {
		const severity =
			settings.severities[divergence.type] ?? divergence.severity ?? findingSeverities[divergence.type];
		return severity === "off" ? [] : [finding(divergence, context.draft.text, severity)];
	});
}
