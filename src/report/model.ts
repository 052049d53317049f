/**
 * The fact-check report: one plain value, made once and written out in several formats.
 *
 * Version 1. Keys are never removed or renamed within a version; unknown is null, never an empty string. Offsets are
 * UTF-16 code units, half-open, into the draft's text or the article's text as decoded.
 */
import type {
	Direction,
	FindingRelation,
	Severity,
	SourceRelation,
	Span,
	TraceStatus,
} from "../engine/model.ts";

export const REPORT_KIND = "claimtrace-report";
export const REPORT_VERSION = 1;

/** "S1", "S2" … in order of publication; undated sources last. */
export type SourceId = string;
/** "F1", "F2" … in the order of the draft. */
export type FindingId = string;

export interface FactCheckReport {
	readonly kind: typeof REPORT_KIND;
	readonly version: typeof REPORT_VERSION;
	readonly tool: { readonly name: "Claimtrace"; readonly version: string };
	/** ISO 8601 instant at which the report was made. */
	readonly made: string;
	readonly draft: ReportDraft;
	readonly corpus: ReportCorpus;
	/** Severity by finding code where the project sets another than the default; "off" means never looked at. */
	readonly severities: Readonly<Record<string, Severity | "off">>;
	readonly summary: ReportSummary;
	/** Every sentence of the draft, in order. */
	readonly sentences: readonly ReportSentence[];
	readonly ledgers: Readonly<Record<LedgerKind, readonly LedgerEntry[]>>;
	/** Every traced sentence with every article that speaks of it, by date. */
	readonly facts: readonly FactRow[];
	/** The articles that the draft rests on, those that carry most first. */
	readonly origins: readonly OriginRow[];
	readonly open: readonly OpenItem[];
	readonly sources: readonly ReportSource[];
	readonly unchecked: readonly Unchecked[];
}

interface ReportDraft {
	readonly path: string;
	readonly languageId: string;
	/** ISO date of the front matter, from which "yesterday" counts. */
	readonly date: string | null;
	/** SHA-256 of the text in UTF-8. */
	readonly sha256: string;
	/** The whole draft, so that the report can be checked again without it. */
	readonly text: string;
}

export interface ReportCorpus {
	readonly articles: number;
	readonly passages: number;
	/** Every article of the corpus with the SHA-256 of its text, by path. */
	readonly files: readonly {
		readonly key: string;
		readonly article: string;
		readonly sha256: string;
	}[];
	readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

export interface ReportSummary {
	readonly sentences: number;
	readonly checkable: number;
	readonly traced: number;
	/** Traced sentences with one independent origin only. */
	readonly singleOrigin: number;
	readonly statuses: Readonly<Record<TraceStatus, number>>;
	readonly findings: Readonly<Record<Severity, number>>;
	readonly decisions: Readonly<Record<Decision["state"], number>>;
}

/** Words of a draft or an article as they are read, without what is markup. */
export interface MarkedPart {
	readonly text: string;
	/** Whole words that the other side does not have, or has otherwise by a finding. */
	readonly changed: boolean;
	/** The findings about these words. */
	readonly findings: readonly FindingId[];
}

export interface ReportSentence extends Span {
	/** From 1. */
	readonly number: number;
	/** From 1, as editors count. */
	readonly line: number;
	readonly column: number;
	/** Exactly the draft's slice. */
	readonly text: string;
	readonly parts: readonly MarkedPart[];
	/** The heading that it stands under. */
	readonly section: string | null;
	readonly block: "heading" | "paragraph" | "quotation" | "list-item" | "table";
	readonly status: TraceStatus;
	/** Why there is nothing to check in it; null when it was checked. */
	readonly unchecked: string | null;
	/** Where the writer has it from, when it is marked as own reporting. */
	readonly own: OwnRecord | null;
	readonly independentOrigins: number;
	readonly evidence: readonly ReportEvidence[];
	/** Further articles that speak of it, whose passages are not quoted here; the cross-source table has them. */
	readonly furtherSources: number;
	readonly findings: readonly ReportFinding[];
}

export interface ReportEvidence extends Span {
	/** "origin" had the fact first, "closest" lies nearest in its words; one passage can be both. */
	readonly roles: readonly ("origin" | "closest" | "other")[];
	readonly source: SourceId;
	readonly page: number | null;
	readonly paragraph: number | null;
	/** When its paragraph begins in what was recorded: "00:12:34"; null where the article gives no times. */
	readonly time: string | null;
	readonly relation: SourceRelation;
	/** How it stands to the sentence, in words. */
	readonly standing: string;
	readonly excerpt: Excerpt;
}

/** A passage between its neighbours; `text` is exactly the article's slice. */
export interface Excerpt {
	readonly before: string | null;
	readonly text: string;
	readonly parts: readonly MarkedPart[];
	readonly after: string | null;
}

interface FindingSideInReport extends Span {
	readonly text: string;
	readonly value: string;
}

export interface ReportFinding {
	readonly id: FindingId;
	readonly type: string;
	readonly severity: Severity;
	readonly direction: Direction;
	readonly relation: FindingRelation;
	readonly confidence: number;
	readonly draft: FindingSideInReport;
	/** null for gaps; `source` in it is null when the other side is the draft itself. */
	readonly source: (FindingSideInReport & { readonly source: SourceId | null }) | null;
	readonly rule: string;
	readonly message: string;
	readonly decision: Decision;
}

/** What a person decided about a finding. */
export interface Decision {
	readonly state: "open" | "accepted" | "dismissed";
	readonly reason: string | null;
}

/** The writer's own source for a sentence, as far as it may be told. */
export interface OwnRecord {
	/** null where nobody is named, and always where it is not on the record. */
	readonly person: string | null;
	/** ISO 8601 day, month or year. */
	readonly date: string | null;
	readonly record: "on" | "background" | "off";
}

/** A sentence that is own reporting, by where it begins in the draft. */
export interface OwnSource extends OwnRecord {
	readonly start: number;
}

export type LedgerKind = "quotes" | "figures" | "names" | "dates";

export interface LedgerEntry {
	readonly text: string;
	/** The normalised value: an ISO date, a figure with its unit; null where the words themselves are compared. */
	readonly value: string | null;
	/** The sentences that have it; names are listed once. */
	readonly sentences: readonly number[];
	readonly standing: "in-source" | "differs" | "not-found" | "no-evidence";
	/** Where it was found, and the source's own words for it. */
	readonly source: SourceId | null;
	readonly sourceText: string | null;
	readonly findings: readonly FindingId[];
}

export interface FactRow {
	readonly sentence: number;
	readonly independentOrigins: number;
	/** By date of publication, undated last. */
	readonly cells: readonly {
		readonly source: SourceId;
		readonly role: "origin" | "closest" | "other";
		readonly relation: SourceRelation;
		readonly standing: string;
	}[];
}

export interface OriginRow {
	readonly source: SourceId;
	/** Sentences whose fact this article reported first. */
	readonly sentences: readonly number[];
	/** Of these, the ones for which no second independent origin is in the corpus. */
	readonly alone: readonly number[];
	/** Articles that copy it; they are no origins of their own. */
	readonly copies: readonly SourceId[];
}

export interface OpenItem {
	readonly kind: "finding" | "untraced" | "partial";
	readonly sentence: number;
	readonly finding: FindingId | null;
	readonly severity: Severity | null;
	readonly type: string | null;
	readonly text: string;
}

export interface ReportSource {
	readonly id: SourceId;
	readonly key: string;
	readonly article: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly byline: string | null;
	readonly published: string | null;
	readonly url: string | null;
	readonly language: string | null;
	/** Of the article's text in UTF-8: that of the file itself when that is text or Markdown in UTF-8 without a mark. */
	readonly sha256: string;
	/** The article that this one copies. */
	readonly copyOf: SourceId | null;
	/** Sentences that have a passage of it beside them. */
	readonly sentences: readonly number[];
	/** The article's whole text, only when asked for. */
	readonly text: string | null;
}

export interface Unchecked {
	readonly kind: "sentence" | "outside" | "draft" | "file" | "article" | "rule";
	/** What was not checked: words of the draft, a path, a code. */
	readonly text: string;
	readonly reason: string;
	readonly sentence: number | null;
	/** Line of the draft, from 1. */
	readonly line: number | null;
}
