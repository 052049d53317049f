import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Article, Draft, Finding, SentenceReport } from "../../src/engine/model.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { language } from "../language.ts";

/** Articles for a test: text, or text with metadata. Each line of the text is a paragraph. */
export type Sources = Readonly<Record<string, string | ({ readonly text: string } & Partial<Article>)>>;

/** A corpus of articles written in place; the key is the file name. */
export function corpusOf(sources: Sources): Corpus {
	const corpus = new Corpus(portsFor(language));
	for (const [key, source] of Object.entries(sources)) {
		corpus.put(articleOf(key, typeof source === "string" ? { text: source } : source));
	}
	return corpus;
}

function articleOf(key: string, given: { readonly text: string } & Partial<Article>): Article {
	const blocks = linesOf(given.text).map((line, at) => ({
		...line,
		kind: "paragraph" as const,
		paragraph: at + 1,
		page: null,
		masked: [],
	}));
	const unknown = { title: null, publisher: null, byline: null, published: null, url: null, language: "en" };
	return { key, path: key, blocks, ...unknown, ...given };
}

function linesOf(text: string): { start: number; end: number }[] {
	const lines: { start: number; end: number }[] = [];
	let start = 0;
	for (const line of text.split("\n")) {
		if (line.trim() !== "") lines.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return lines;
}

/** A plain draft: each line a paragraph. */
export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
	const blocks = linesOf(text).map((line) => ({ ...line, kind: "paragraph" as const, masked: [] }));
	return { path: "draft.md", text, blocks, citations: [], date: null, enabled: true, ...rest };
}

/** The reports of a draft's sentences against the sources. */
export function checked(draft: string | Draft, sources: Sources): readonly SentenceReport[] {
	const whole = typeof draft === "string" ? draftOf(draft) : draft;
	return [...checkSentences(whole, corpusOf(sources), { severities: {} })];
}

/**
 * What Claimtrace says of a one-sentence draft, without `cite/missing`: "code severity: draft [words] <- source
 * [words]", each text whole with the found words in brackets.
 */
export function findings(draft: string | Draft, sources: Sources | string): readonly string[] {
	const corpus: Sources = typeof sources === "string" ? { "source.txt": sources } : sources;
	const text = typeof draft === "string" ? draft : draft.text;
	const all = checked(draft, corpus).flatMap((report) => report.findings);
	return all.filter(({ type }) => type !== "cite/missing").map((finding) => shown(finding, text, corpus));
}

function shown(finding: Finding, draft: string, sources: Sources): string {
	const ours = bracketed(draft, finding.draft);
	if (finding.source === null) return `${finding.type} ${finding.severity}: ${ours}`;
	const source = sources[finding.source.key] ?? "";
	const theirs = bracketed(typeof source === "string" ? source : source.text, finding.source);
	return `${finding.type} ${finding.severity}: ${ours} <- ${theirs}`;
}

/** The line of the text with the span in brackets. */
function bracketed(text: string, span: { readonly start: number; readonly end: number }): string {
	const from = text.lastIndexOf("\n", span.start - 1) + 1;
	const newline = text.indexOf("\n", span.end);
	const to = newline < 0 ? text.length : newline;
	return `${text.slice(from, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, to)}`;
}
