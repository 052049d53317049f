import type { Analysis } from "../engine/analysis.ts";
import type {
	DraftReport,
	Finding,
	FindingSide,
	FindingSource,
	SentenceReport,
	Trace,
} from "../engine/model.ts";
import { totalsOf } from "../report/totals.ts";
import type { ArticleSummary, CorpusSummary } from "../worker/protocol.ts";

// The JSON contract, version 1: keys are never removed or renamed. Objects are written out key by key so that a new
// field of the engine does not slip into it.

const version = 1;

/** The object that `check --format json` prints. */
export function checkJson(corpus: CorpusSummary, reports: readonly DraftReport[]) {
	const { sentences, checkable, traced, findings } = totalsOf(reports);
	return {
		version,
		corpus: { articles: corpus.articles.length, passages: corpus.passages, skipped: skippedJson(corpus) },
		drafts: reports.map((report) => ({ path: report.path, sentences: report.sentences.map(sentenceJson) })),
		summary: { sentences, checkable, traced, findings },
	};
}

/** The object that `find --format json` prints. */
export function findJson(query: string, traces: readonly Trace[]) {
	return { version, query, results: traces.map(traceJson) };
}

/** The object that `index --format json` prints; `texts`, when given, holds each article's text by its key. */
export function indexJson(corpus: CorpusSummary, texts?: ReadonlyMap<string, string>) {
	const articles = corpus.articles.map((article) => articleJson(article, texts));
	return { version, articles, skipped: skippedJson(corpus) };
}

/** The object that `explain --format json` prints: the analysis itself, each of its spans with its words. */
export function explainJson(text: string, { language, ...rest }: Analysis) {
	return { version, text, language, ...(withWords(text, rest) as object) };
}

/** The value with `text` in every span that lacks it, and null for undefined. */
function withWords(text: string, value: unknown): unknown {
	if (value === undefined) return null;
	if (Array.isArray(value)) return value.map((item) => withWords(text, item));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, withWords(text, item)] as const);
	const { start, end } = value as { start?: unknown; end?: unknown };
	const isSpan = typeof start === "number" && typeof end === "number" && !("text" in value);
	return Object.fromEntries(isSpan ? [["text", text.slice(start, end)], ...entries] : entries);
}

function sentenceJson({ text, start, end, status, ...rest }: SentenceReport) {
	return {
		...{ text, start, end, status },
		origin: rest.origin && traceJson(rest.origin),
		closest: rest.closest && traceJson(rest.closest),
		others: rest.others.map(traceJson),
		independentOrigins: rest.independentOrigins,
		findings: rest.findings.map(findingJson),
	};
}

function traceJson(trace: Trace) {
	const { article, title, publisher, byline, published, url } = trace;
	const { text, start, end, page, paragraph, time, score, relation } = trace;
	return {
		article,
		title,
		publisher,
		byline,
		published,
		url,
		text,
		start,
		end,
		page,
		paragraph,
		// Only transcripts have times; a key that others lack would be new to who reads the contract to the letter.
		...(time === null ? {} : { time }),
		score,
		relation,
	};
}

function findingJson(finding: Finding) {
	const { type, severity, direction, relation, confidence, draft, source, also, rule, message } = finding;
	// Only where there are some, as with the times of traces.
	const more = also === undefined ? {} : { also: also.map(sourceJson) };
	const sides = { draft: sideJson(draft), source: source && sourceJson(source), ...more };
	return { type, severity, direction, relation, confidence, ...sides, rule, message };
}

function sideJson({ text, start, end, value }: FindingSide) {
	return { text, start, end, value };
}

function sourceJson(source: FindingSource) {
	return { article: source.article, ...sideJson(source) };
}

function articleJson(summary: ArticleSummary, texts?: ReadonlyMap<string, string>) {
	const { key, article, title, publisher, byline, published, url, language } = summary;
	const { characters, passages, sameOriginAs } = summary;
	const known = {
		article,
		title,
		publisher,
		byline,
		published,
		url,
		language,
		characters,
		passages,
		sameOriginAs,
	};
	const { notices } = summary;
	const noticed = notices.length > 0 ? { ...known, notices } : known;
	return texts ? { ...noticed, text: texts.get(key) ?? null } : noticed;
}

function skippedJson({ skipped }: CorpusSummary) {
	return skipped.map(({ path, reason }) => ({ path, reason }));
}
