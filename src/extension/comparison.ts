/** A draft's sentence beside the passage it rests on, as two read-only documents for VS Code's diff editor. */
import { commands, l10n, Range, Uri, workspace } from "vscode";
import { withoutFootnotes } from "../engine/citations/footnote-marks.ts";
import { sourceLine } from "../engine/explain.ts";
import type { Corpora, CorpusName } from "./corpora.ts";
import type { TracedSentence } from "./desk.ts";
import { excerpt, oneLine } from "./plain-text.ts";

/** The scheme of these documents. */
export const comparisonScheme = "claimtrace-compare";

/** Everything needed to write one side again, when the window comes back. */
interface Side {
	readonly side: "source" | "draft";
	readonly corpus: CorpusName;
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly sentence: string;
}

/** The text of the document at one of our addresses. */
export async function comparisonText(corpora: Corpora, address: Uri): Promise<string> {
	return (await contentOf(corpora, JSON.parse(address.query) as Side)).text;
}

/** Opens the comparison at the passage: both sides have the article around it, so that only the wording differs. */
export async function openComparison(corpora: Corpora, traced: TracedSentence): Promise<void> {
	const { corpus, sentence, trace, document } = traced;
	const { key, start, end } = trace;
	const common = {
		corpus: corpora.nameOf(corpus),
		key,
		start,
		end,
		sentence: withoutFootnotes(sentence.text),
	};
	const { line } = await contentOf(corpora, { ...common, side: "source" });
	const draftName = workspace.asRelativePath(document.uri);
	const title = `${excerpt(sourceLine(trace), 60)} ↔ ${oneLine(draftName)}`;
	await commands.executeCommand(
		"vscode.diff",
		addressOf({ ...common, side: "source" }),
		addressOf({ ...common, side: "draft" }),
		title,
		{ preview: true, selection: new Range(line, 0, line, 0) },
	);
}

/** The language of these documents, which package.json contributes to have their lines wrapped. */
const languageExtension = ".claimtrace-passage";

function addressOf(side: Side): Uri {
	return Uri.from({
		scheme: comparisonScheme,
		path: `/${side.side}${languageExtension}`,
		query: JSON.stringify(side),
	});
}

/** The article with the passage, or the draft's sentence in its stead, on a line of its own; and that line. */
async function contentOf(corpora: Corpora, side: Side): Promise<{ text: string; line: number }> {
	const corpus = corpora.named(side.corpus);
	await corpus.idle();
	const article = await corpus.checker?.articleText(side.key);
	if (!article) return { text: l10n.t("This article is no longer in the corpus."), line: 0 };
	const before = article.slice(0, side.start);
	const after = article.slice(side.end);
	const words = side.side === "draft" ? side.sentence : article.slice(side.start, side.end);
	const gapAbove = endsParagraph(before.slice(before.trimEnd().length)) ? [""] : [];
	const gapBelow = endsParagraph(after.slice(0, after.length - after.trimStart().length)) ? [""] : [];
	const above = before.trim() === "" ? [] : [...tidy(before.trim()).split("\n"), ...gapAbove];
	const below = after.trim() === "" ? [] : [...gapBelow, tidy(after.trim())];
	return { text: [...above, oneLine(words), ...below].join("\n"), line: above.length };
}

/** True for white space with a blank line in it. */
function endsParagraph(space: string): boolean {
	return space.split(/\r\n|\r|\n/).length > 2;
}

/** What is not the article is blank in its text: long blank runs go. */
function tidy(text: string): string {
	const lines = text.split(/\r\n|\r|\n/).map(oneLine);
	return lines.filter((line, index) => line !== "" || lines[index - 1] !== "").join("\n");
}
