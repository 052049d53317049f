/** All sources of one fact as Markdown. Pure. */
import { dateWords, sourceLine } from "../engine/explain.ts";
import type { Finding, SentenceReport, Trace } from "../engine/model.ts";
import { readable } from "../engine/readable.ts";
import { emphasised, escapeMarkdown } from "./markdown-text.ts";
import { excerpt } from "./plain-text.ts";
import { excerptParts } from "./shown-parts.ts";
import { tracesOf } from "./trace-link.ts";

const longestPassage = 400;
/** A fact with more is no fact to lay side by side. */
const mostArticles = 40;

/** What the page says of its own. */
export interface PageWords {
	readonly title: string;
	/** Article, what it says, what differs: few, as the page stands beside the draft. */
	readonly columns: readonly string[];
	readonly noDate: string;
	readonly first: string;
	counts(articles: number, origins: number): string;
	more(articles: number): string;
	standing(trace: Trace): string;
}

/** The page: the sentence, then a row for each article, oldest first, undated ones last. Pure Markdown, all escaped. */
export function factsPage(sentence: SentenceReport, words: PageWords): string {
	const traces = [...tracesOf(sentence)].sort(byDate);
	const listed = traces.slice(0, mostArticles);
	const more = traces.length - listed.length;
	return [
		`# ${escapeMarkdown(words.title)}`,
		`> ${escapeMarkdown(sentence.text)}`,
		escapeMarkdown(words.counts(traces.length, sentence.independentOrigins)),
		[
			`| ${words.columns.map(escapeMarkdown).join(" | ")} |`,
			"| --- | --- | --- |",
			...listed.map((trace) => row(sentence, trace, words)),
		].join("\n"),
		...(more > 0 ? [escapeMarkdown(words.more(more))] : []),
	].join("\n\n");
}

function row(sentence: SentenceReport, trace: Trace, words: PageWords): string {
	const isFirst = sentence.origin?.key === trace.key;
	const differs = sentence.findings.filter(({ source }) => source?.key === trace.key);
	const article = [
		escapeMarkdown(trace.published === null ? words.noDate : dateWords(trace.published)),
		escapeMarkdown(sourceLine({ ...trace, published: null })),
		isFirst ? `**${escapeMarkdown(words.first)}**` : escapeMarkdown(words.standing(trace)),
	];
	const cells = [
		article.join(" · "),
		emphasised(excerptParts({ findings: [] }, trace, longestPassage)),
		differs.map(difference).join("; ") || "–",
	];
	return `| ${cells.join(" | ")} |`;
}

function difference({ draft, source, type }: Finding): string {
	return `${escapeMarkdown(excerpt(draft.text, 60))} / ${escapeMarkdown(excerpt(source ? readable(source) : "", 60))} (${escapeMarkdown(type)})`;
}

function byDate(a: Trace, b: Trace): number {
	return (a.published ?? "9999").localeCompare(b.published ?? "9999");
}
