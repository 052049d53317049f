/** All sources of one fact as Markdown. Pure. */
import { dateWords, sourceLine, standingWords } from "../engine/explain.ts";
import type { Finding, SentenceReport, Trace } from "../engine/model.ts";
import { emphasised, escapeMarkdown } from "./markdown-text.ts";
import { counted, excerpt } from "./plain-text.ts";
import { tracesOf } from "./trace-link.ts";

const longestPassage = 400;
/** A fact with more is no fact to lay side by side. */
const mostArticles = 40;

/** The page: the sentence, then a row for each article, oldest first, undated ones last. Pure Markdown, all escaped. */
export function factsPage(sentence: SentenceReport): string {
	const traces = [...tracesOf(sentence)].sort(byDate);
	const listed = traces.slice(0, mostArticles);
	const more = traces.length - listed.length;
	return [
		"# Sources of this fact",
		`> ${escapeMarkdown(sentence.text)}`,
		`${counted(traces.length, "article")}, ${counted(sentence.independentOrigins, "independent origin")}.`,
		[
			"| Date | Article | Standing | It says | What differs |",
			"| --- | --- | --- | --- | --- |",
			...listed.map((trace) => row(sentence, trace)),
		].join("\n"),
		...(more > 0 ? [`And ${counted(more, "more article", "more articles")}.`] : []),
	].join("\n\n");
}

function row(sentence: SentenceReport, trace: Trace): string {
	const isFirst = sentence.origin?.key === trace.key;
	const differs = sentence.findings.filter(({ source }) => source?.key === trace.key);
	const cells = [
		escapeMarkdown(trace.published === null ? "no date" : dateWords(trace.published)),
		escapeMarkdown(sourceLine({ ...trace, published: null })),
		isFirst ? "**reported it first**" : escapeMarkdown(standingWords(trace)),
		trace.text.length > longestPassage
			? escapeMarkdown(excerpt(trace.text, longestPassage))
			: emphasised(trace.shown),
		differs.map(difference).join("; ") || "–",
	];
	return `| ${cells.join(" | ")} |`;
}

function difference({ draft, source, type }: Finding): string {
	return `${escapeMarkdown(excerpt(draft.text, 60))} / ${escapeMarkdown(excerpt(source?.text ?? "", 60))} (${escapeMarkdown(type)})`;
}

function byDate(a: Trace, b: Trace): number {
	return (a.published ?? "9999").localeCompare(b.published ?? "9999");
}
