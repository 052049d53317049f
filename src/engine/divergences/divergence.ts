import { type FindingType, findingSeverities } from "../findings.ts";
import type { Article, Direction, FindingRelation, Severity, Span } from "../model.ts";
import type { Passage } from "../passages.ts";

/** A facet as it stands in a text, with the value it was compared by. */
export interface FacetSide extends Span {
	readonly value: string;
}

/** What a comparator gives: a typed difference with both places; `explain.ts` turns it into words. */
export interface Divergence {
	readonly type: FindingType;
	readonly direction: Direction;
	readonly relation: FindingRelation;
	/** 0..1. */
	readonly confidence: number;
	/** Set when this case differs from the code's default severity. */
	readonly severity?: Severity;
	/** Span into the draft's text. */
	readonly draft: FacetSide;
	/** Span into the passage's article text; null for a gap. */
	readonly source: (FacetSide & { readonly passage: Passage }) | null;
	/** The other passage that the finding rests on, where it needs two. */
	readonly beside?: FacetSide & { readonly passage: Passage };
	/** The articles that the draft cites, where the finding is about them. */
	readonly cited?: readonly Article[];
}

/** A span of the draft's text with its words as its value. */
export function sideIn(text: string, { start, end }: Span): FacetSide {
	return { start, end, value: text.slice(start, end) };
}

/** A span of a passage's article with its words as its value. */
export function placeIn(passage: Passage, span: Span): NonNullable<Divergence["source"]> {
	return { passage, ...sideIn(passage.article.text, span) };
}

/** Whether it is a warning or an error. */
export function isSerious({ type, severity = findingSeverities[type] }: Divergence): boolean {
	return severity === "error" || severity === "warning";
}
