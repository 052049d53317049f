/**
 * The vocabulary of Claimtrace: plain readonly data that survives `structuredClone`.
 *
 * Offsets are UTF-16 code units, half-open `[start, end)`, always into the text the span came from:
 * an article's `text` or a draft's `text`.
 */

/** A run of a text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Identifies an article in the whole corpus; opaque. With one corpus folder it equals the path. */
export type ArticleKey = string;

/** What is known of an article beside its text. */
export interface ArticleMetadata {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly byline: string | null;
	/** ISO 8601 calendar date, as precise as known: "2019-07-18", "2019-07" or "2019". */
	readonly published: string | null;
	/** ISO 8601 instant with its zone, when the time of day is known: "2019-07-18T10:32:00Z". Only orders; `published` is shown. */
	readonly publishedAt?: string;
	readonly url: string | null;
	/** BCP 47 primary language, "en". */
	readonly language: string | null;
}

/** One run of article prose. What is in no block (credits, appeals, related links) is not the article. */
export interface ArticleBlock extends Span {
	readonly kind: "headline" | "paragraph" | "quotation" | "list-item";
	/** 1-based count of the blocks of prose; null for the headline. */
	readonly paragraph: number | null;
	readonly page: number | null;
	/** Parts inside the block that are not words of the article: markup, link targets, comments. */
	readonly masked: readonly Span[];
}

/** Notes of the writer's own: an interview, a call, a visit. */
export interface OwnNote {
	/** Who spoke; null where nobody is named. */
	readonly person: string | null;
	/** Whether it may be published, and with the name. */
	readonly record: "on" | "background" | "off";
	/** ISO day before which it must not be published. */
	readonly embargo: string | null;
}

/** A text of the corpus. */
export interface Article extends ArticleMetadata {
	readonly key: ArticleKey;
	/** Relative to its corpus folder, with "/" between the parts. */
	readonly path: string;
	/** The decoded text of the file, or what was extracted from it; every span of the article points into it. */
	readonly text: string;
	/** True when `text` was extracted from a file of another make-up: a web page. */
	readonly extracted?: true;
	/** Set for the writer's own notes. */
	readonly note?: OwnNote;
	readonly blocks: readonly ArticleBlock[];
	/** What was noticed while reading it that people should know: "attached and not read: minutes.pdf". */
	readonly remarks?: readonly string[];
}

/** One run of a draft, of the kind its Markdown says it is. */
export interface DraftBlock extends Span {
	readonly kind: "heading" | "paragraph" | "quotation" | "list-item" | "table";
	readonly masked: readonly Span[];
}

/** Something in the draft that names a source: a link, a footnote, `[@key]`, `[[wikilink]]`, a bare URL. */
export interface CitationMark extends Span {
	readonly kind: "link" | "url" | "footnote" | "key" | "wikilink" | "parenthetical";
	/** What it points at: the URL, the key, the wikilink's target, or the text of the footnote or parenthesis. */
	readonly target: string;
}

/** A text to be checked. */
export interface Draft {
	readonly path: string;
	readonly text: string;
	readonly blocks: readonly DraftBlock[];
	readonly citations: readonly CitationMark[];
	/** The draft's own date from its front matter; relative dates in the draft resolve against it. */
	readonly date: string | null;
	/** False when front matter says `claimtrace: false`. */
	readonly enabled: boolean;
}

/** How a sentence stands to the corpus. */
export type TraceStatus =
	| "verbatim"
	| "near-verbatim"
	| "paraphrase"
	| "synthesis"
	| "partial"
	| "untraced"
	| "own-reporting"
	| "not-checkable";

/** How much a finding matters, in the words of VS Code. */
export type Severity = "error" | "warning" | "information" | "hint";

/** What the draft does to the source's facet. */
export type Direction = "stronger" | "weaker" | "different" | "added" | "omitted";

/** Whether both sides can be true. */
export type FindingRelation = "incompatible" | "compatible" | "undetermined";

/** How another article stands to the fact of the sentence. */
export type SourceRelation =
	| "agree"
	| "less-specific"
	| "more-specific"
	| "compatible"
	| "superseded"
	| "conflict"
	| "same-origin";

/** Why an article is no origin: another one of the corpus had its text first. */
export interface OriginRelation {
	/** The same text; the same text lent by whom it credits; a part of the full story; the text with many changes. */
	readonly kind: "republication" | "syndication" | "excerpt" | "rewrite";
	/** Where the text stood first. */
	readonly origin: ArticleKey;
	/** The article that was compared; the origin itself, or another copy of it. */
	readonly from: ArticleKey;
	/** Share of the article's words that stand in `from`. */
	readonly share: number;
	/** What tells which was first: its date; that it is the full story; that only it has a date; a credit; the fuller record. */
	readonly why: "date" | "inclusion" | "undated" | "credit" | "record";
	/** Whom the article credits with its text: "Reuters". */
	readonly credit: string | null;
	/** Days from the publication of `from` to its own; null when a date is unknown. */
	readonly days: number | null;
}

/** The article that another one's text or fact is from, as far as words about it need. */
export interface NamedSource {
	readonly article: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly note?: OwnNote;
}

/**
 * Why an article's passage rests on another article's report: it is a copy of it; it credits its author or publisher,
 * or both credit the same one; both have one author; or the passage is worded alike.
 */
export type SameOrigin =
	| ({ readonly kind: "copy"; readonly of: NamedSource } & Pick<
			OriginRelation,
			"share" | "why" | "credit" | "days"
	  >)
	| { readonly kind: "credit"; readonly name: string; readonly of: NamedSource }
	| { readonly kind: "shared-credit"; readonly name: string }
	| { readonly kind: "author"; readonly name: string }
	| { readonly kind: "wording"; readonly share: number; readonly of: NamedSource };

/** A run of text for display; `changed` marks words that the other side does not have. */
export interface ShownPart {
	readonly text: string;
	readonly changed: boolean;
}

/** A passage of an article, as evidence for a sentence. `text` is exactly the article's slice. */
export interface Trace extends Span {
	readonly key: ArticleKey;
	readonly article: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly byline: string | null;
	readonly published: string | null;
	readonly url: string | null;
	/** Set where it is of the writer's own notes. */
	readonly note?: OwnNote;
	readonly text: string;
	readonly page: number | null;
	readonly paragraph: number | null;
	/** When the passage's paragraph begins in what was recorded: "00:12:34"; null where its article gives no times. */
	readonly time: string | null;
	/** Support from 0 to 1, comparable between sentences. */
	readonly score: number;
	readonly relation: SourceRelation;
	/** With the relation "same-origin": why. */
	readonly reason?: SameOrigin;
	/** What of the passage is markup and no words, as in Markdown; only there where something is. */
	readonly masked?: readonly Span[];
	/** The passage's words, those the draft does not have marked; for hover and terminal. */
	readonly shown: readonly ShownPart[];
}

/** The words of one side of a finding. */
export interface FindingSide extends Span {
	readonly text: string;
	/** Normalised value: an ISO date, a figure with its unit, a folded name; the text itself where nothing is normalised. */
	readonly value: string;
}

/** The words of an article in a finding. */
export interface FindingSource extends FindingSide {
	readonly key: ArticleKey;
	readonly article: string;
	/** Set where it is of the writer's own notes. */
	readonly note?: OwnNote;
	/** What of it is markup and no words; only there where something is. */
	readonly masked?: readonly Span[];
}

/** A difference between draft and source, in words. */
export interface Finding {
	/** `family/name`, stable for ever. */
	readonly type: string;
	readonly severity: Severity;
	readonly direction: Direction;
	readonly relation: FindingRelation;
	/** 0..1; how sure the rule is, apart from how much it matters. */
	readonly confidence: number;
	readonly draft: FindingSide;
	/** null only for gaps: nothing in the corpus stands on the other side. */
	readonly source: FindingSource | null;
	/** Other articles that have the same words in its place; left out where there is none. */
	readonly also?: readonly FindingSource[];
	readonly rule: string;
	/** Stands alone: both wordings and the source. */
	readonly message: string;
}

/** What is said of one sentence of a draft. */
export interface SentenceReport extends Span {
	readonly text: string;
	readonly status: TraceStatus;
	/** How far the corpus supports it, 0..1, comparable between sentences; 0 when nothing is near. */
	readonly support: number;
	/** The article that had the fact first. */
	readonly origin: Trace | null;
	/** The passage whose words lie nearest; it may be that of the origin. */
	readonly closest: Trace | null;
	/** The remaining articles that tell of it, nearest first. */
	readonly others: readonly Trace[];
	/** Origins, not articles. */
	readonly independentOrigins: number;
	readonly findings: readonly Finding[];
}

/** What is said of a whole draft. */
export interface DraftReport {
	readonly path: string;
	readonly sentences: readonly SentenceReport[];
}
