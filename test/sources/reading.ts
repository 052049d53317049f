import type { Article, Draft, Span } from "../../src/engine/model.ts";
import { readTextFile } from "../../src/sources/text-file.ts";

/** The article in a text, as if read from a file of that name. */
export function articleOf(text: string, path = "article.txt"): Article {
	return readTextFile({ key: path, path, bytes: new TextEncoder().encode(text) });
}

/** Each block as "kind: words", its masked parts in braces. */
export function shownBlocks(from: Article | Draft): string[] {
	return from.blocks.map((block) => `${block.kind}: ${shown(from.text, block, block.masked)}`);
}

/** The words of the paragraphs alone. */
export function paragraphs(article: Article): string[] {
	return article.blocks
		.filter((block) => block.kind !== "headline")
		.map(({ start, end }) => article.text.slice(start, end));
}

/** Each citation as "kind: words → target". */
export function shownCitations(draft: Draft): string[] {
	return draft.citations.map(
		({ kind, start, end, target }) => `${kind}: ${draft.text.slice(start, end)} → ${target}`,
	);
}

/** True when the spans lie within `[0, length)`, in order and apart from each other. */
export function areOrdered(spans: readonly Span[], from: number, to: number): boolean {
	return spans.every(
		(span, i) => span.start < span.end && span.start >= (spans[i - 1]?.end ?? from) && span.end <= to,
	);
}

function shown(text: string, block: Span, masked: readonly Span[]): string {
	let out = "";
	let at = block.start;
	for (const { start, end } of masked) {
		out += `${text.slice(at, start)}{${text.slice(start, end)}}`;
		at = end;
	}
	return out + text.slice(at, block.end);
}
