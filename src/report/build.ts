// reports of the sentences + corpus → the fact-check report: sources → sentences → ledgers → tables → what is left open
import type { Corpus } from "../engine/corpus.ts";
import type { Draft, SentenceReport, Severity } from "../engine/model.ts";
import { asOwnReporting } from "../engine/own-reporting.ts";
import { type DraftSentence, readSentences } from "./draft-sentences.ts";
import { passageOf } from "./excerpt.ts";
import { LedgerBook } from "./ledgers.ts";
import { Lines } from "./lines.ts";
import {
	type Decision,
	type FactCheckReport,
	type OwnSource,
	REPORT_KIND,
	REPORT_VERSION,
	type ReportCorpus,
	type ReportSentence,
} from "./model.ts";
import { reportSentence } from "./sentence.ts";
import { sha256 } from "./sha256.ts";
import { SourceList } from "./source-list.ts";
import { summaryOf } from "./summary.ts";
import { factRow, openItems, originRows } from "./tables.ts";
import { toldReport } from "./told-report.ts";
import { uncheckedOf } from "./unchecked.ts";
import { withoutTies } from "./withheld.ts";

/** What a report is made from. */
export interface ReportInput {
	readonly draft: Draft;
	readonly languageId: string;
	/** What the check gave, one per sentence in order. */
	readonly reports: readonly SentenceReport[];
	readonly corpus: Corpus;
	readonly skipped: ReportCorpus["skipped"];
	readonly severities: Readonly<Record<string, Severity | "off">>;
	readonly options: ReportOptions;
}

/** What the shell knows and asks for. */
export interface ReportOptions {
	/** ISO 8601 instant: nothing here reads a clock. */
	readonly made: string;
	readonly toolVersion: string;
	/** Whether the whole text of every article used goes into the report. */
	readonly withText: boolean;
	/** Decisions made about an earlier report; see `decisionKey`. */
	readonly decisions?: ReadonlyMap<string, Decision>;
	/** The sentences that are own reporting. */
	readonly own?: readonly OwnSource[];
}

/** Makes the report; the caller may pause, or give up, at every step, which tells the share of it that is done. */
export function* buildReport(input: ReportInput): Generator<number, FactCheckReport> {
	const { draft, corpus, options } = input;
	const own = new Map(options.own?.map((source) => [source.start, source]));
	const reports = input.reports.map((report) =>
		withoutTies(own.has(report.start) ? asOwnReporting(report) : report, options.made),
	);
	const hashes = yield* hashesOf(corpus);
	const sources = new SourceList(reports, corpus, hashes);
	const book = new LedgerBook(corpus, draft);
	const lines = new Lines(draft.text);
	const read = readSentences(draft, reports, corpus.ports.language);
	const sentences: ReportSentence[] = [];
	const foreign = new Set<number>();
	let findings = 0;
	for (const sentence of read) {
		const made = reportSentence(sentence, {
			...{ sources, corpus, lines, options, own },
			firstFinding: findings + 1,
		});
		findings += made.findings.length;
		sentences.push(made);
		if (!sentence.reading.whole.english) foreign.add(made.number);
		addToLedgers(book, sentence, made, corpus, sources);
		yield sentences.length / reports.length;
	}
	const facts = reports.flatMap((report, at) => factRow(report, at + 1, sources) ?? []);
	yield 1;
	const report: FactCheckReport = {
		kind: REPORT_KIND,
		version: REPORT_VERSION,
		tool: { name: "Claimtrace", version: options.toolVersion },
		made: options.made,
		draft: {
			path: draft.path,
			languageId: input.languageId,
			date: draft.date,
			sha256: sha256(draft.text),
			text: draft.text,
		},
		corpus: {
			articles: corpus.size,
			passages: corpus.passageCount(),
			files: Array.from(corpus.articles(), ({ key, path }) => ({
				...{ key, article: path },
				sha256: hashes.get(key) ?? "",
			})),
			skipped: input.skipped.map(({ path, reason }) => ({ path, reason })),
		},
		severities: input.severities,
		summary: summaryOf(reports, sentences),
		sentences,
		ledgers: book.ledgers,
		facts,
		origins: originRows(sentences, sources),
		open: openItems(sentences),
		sources: sources.described(sentences, options.withText),
		unchecked: uncheckedOf(input, { sentences, foreign, sources, lines }),
	};
	return toldReport(report, corpus.articles());
}

function* hashesOf(corpus: Corpus): Generator<number, ReadonlyMap<string, string>> {
	const hashes = new Map<string, string>();
	for (const { key, text } of corpus.articles()) {
		hashes.set(key, sha256(text));
		yield 0;
	}
	return hashes;
}

/** What cannot be checked has no figures to tick off; a heading's are those of the text. */
function addToLedgers(
	book: LedgerBook,
	{ reading, report }: DraftSentence,
	made: ReportSentence,
	corpus: Corpus,
	sources: SourceList,
): void {
	if (made.block === "heading") return;
	const traces = [report.origin, report.closest, ...report.others].filter((trace) => trace !== null);
	const passages = traces.flatMap((trace) => {
		const passage = passageOf(trace, corpus);
		return passage === undefined ? [] : [{ source: sources.idOf(trace.key), passage }];
	});
	book.add({
		number: made.number,
		reading,
		findings: made.findings,
		passages: passages.slice(0, MOST_ASKED),
	});
}

/** Passages that an entry of a ledger is looked up in. */
const MOST_ASKED = 8;
