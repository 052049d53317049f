// Texts of an evaluation set through the product's own pipeline and default settings.
import { candidates } from "../../src/engine/candidates.ts";
import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Language } from "../../src/engine/language.ts";
import type {
	Article,
	ArticleBlock,
	ArticleMetadata,
	Draft,
	Finding,
	SentenceReport,
	Span,
} from "../../src/engine/model.ts";
import type { Passage } from "../../src/engine/passages.ts";
import { queryOf } from "../../src/engine/query.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { sentencesIn, surroundingsOf } from "../../src/engine/surroundings.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { paragraphLines } from "../../src/sources/lines.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { shippedLanguage } from "./language.ts";
import { mean } from "./measures.ts";

let known: Language | undefined;

function shipped(): Language {
	known ??= shippedLanguage();
	return known;
}

const UNKNOWN: ArticleMetadata = {
	title: null,
	publisher: null,
	byline: null,
	published: null,
	url: null,
	language: "en",
};

/** A corpus of these articles, as the product builds it. */
export function corpusOf(articles: readonly Article[], language = shipped()): Corpus {
	const corpus = new Corpus(portsFor(language));
	for (const article of articles) corpus.put(article);
	return corpus;
}

/** An article of plain text, its paragraphs as the product has them, of wrapped lines too; nothing else is known of it. */
export function plainArticle(key: string, text: string): Article {
	const blocks = paragraphLines(text).map(({ start, end }, at): ArticleBlock => {
		return { start, end, kind: "paragraph", paragraph: at + 1, page: null, masked: [] };
	});
	return { key, path: key, text, blocks, ...UNKNOWN };
}

/** A line of an article; `from` is where its prose begins, and a line without a kind is in no block. */
export interface Line {
	readonly text: string;
	readonly kind: ArticleBlock["kind"] | null;
	readonly from?: number;
}

/** An article whose blocks are lines, joined by line breaks. */
export function articleOfLines(
	key: string,
	lines: readonly Line[],
	known: Partial<ArticleMetadata> = {},
): Article {
	const blocks: ArticleBlock[] = [];
	let start = 0;
	let paragraph = 0;
	for (const { text, kind, from = 0 } of lines) {
		const end = start + text.length;
		if (kind !== null && text.slice(from).trim() !== "") {
			const counted = kind === "headline" ? null : ++paragraph;
			blocks.push({ start: start + from, end, kind, paragraph: counted, page: null, masked: [] });
		}
		start = end + 1;
	}
	return { key, path: key, text: lines.map(({ text }) => text).join("\n"), blocks, ...UNKNOWN, ...known };
}

/** A draft as the product reads it: Markdown when it begins with a heading, else plain text. */
function draftOf(text: string): Draft {
	return text.startsWith("# ")
		? readDraft("draft.md", text, "markdown")
		: readDraft("draft.txt", text, "plaintext");
}

/** A text that was checked, or the sentences of it that count. */
export interface Checked {
	readonly draft: Draft;
	readonly corpus: Corpus;
	readonly reports: readonly SentenceReport[];
}

/** Checks a text; only the reports from `from` on are kept, the text before is what the writer said before. */
export function checkText(text: string, corpus: Corpus, from = 0): Checked {
	const draft = draftOf(text);
	const reports = [...checkSentences(draft, corpus, { severities: {} })].filter(({ end }) => end > from);
	return { draft, corpus, reports };
}

/** The findings that the product shows as errors and warnings. */
export function serious(report: SentenceReport): readonly Finding[] {
	return report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

/** The serious findings of a text. */
export function findingsOf({ reports }: Checked): readonly Finding[] {
	return reports.flatMap(serious);
}

/** What a draft without any such sentence scores: nothing speaks for it or against it. */
const NOTHING_TO_CHECK = 0.5;
/** The weakest sentence decides; the others break ties. */
const WEAKEST = 0.9;

/** Support of a text from 0 to 1, by the sentences that are checkable or that the sources have something of. */
export function draftScore({ reports }: Checked): number {
	const scores = reports
		.filter(({ status, support }) => status !== "not-checkable" || support > 0)
		.map(({ support }) => support);
	if (scores.length === 0) return NOTHING_TO_CHECK;
	return WEAKEST * Math.min(...scores) + (1 - WEAKEST) * mean(scores);
}

/** Whether nothing of a text is contradicted and all of it is carried. */
export function isSupported(checked: Checked): boolean {
	const contradicted = checked.reports.some((report) =>
		report.findings.some(
			({ relation, severity }) =>
				relation === "incompatible" && (severity === "error" || severity === "warning"),
		),
	);
	return !contradicted && draftScore(checked) >= 0.5;
}

/** The passages the product would show for a text, best first, each once; of its sentences from `from` on. */
export function rankedPassages(text: string, corpus: Corpus, from = 0): readonly Passage[] {
	const draft = draftOf(text);
	const aligned = draft.blocks.flatMap((block) => {
		const sentences = sentencesOf(draft.text, block, block.masked);
		const { paragraph, headings } = surroundingsOf(draft, block);
		const above = sentencesIn(draft, paragraph === undefined ? [] : [paragraph]).reverse();
		return sentences.flatMap((claim, at) => {
			if (claim.end <= from) return [];
			const before = [...sentences.slice(0, at).reverse(), ...above];
			const query = queryOf(claim.tokens, before, sentencesIn(draft, headings));
			return [candidates(claim, corpus, query)];
		});
	});
	const found = aligned.length === 1 ? aligned.flat() : aligned.flat().sort((a, b) => b.score - a.score);
	return [...new Set(found.map(({ passage }) => passage))];
}

/** The 0-based rank of the first that fits; Infinity when none does. */
export function rankOf<T>(ranked: readonly T[], fits: (one: T) => boolean): number {
	const at = ranked.findIndex(fits);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The articles of passages in the order in which they first appear. */
export function articlesOf(passages: readonly Passage[]): readonly string[] {
	return [...new Set(passages.map(({ article }) => article.key))];
}

/** Length of what two spans have in common. */
export function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
