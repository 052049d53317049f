import { Hover, type MarkdownString, type Position, type TextDocument } from "vscode";
import { relationWords, sourceLine, statusWords } from "../engine/explain.ts";
import type { Finding, SentenceReport, ShownPart, Trace } from "../engine/model.ts";
import type { Drafts } from "./drafts.ts";
import { commandLink, emphasised, escapeMarkdown, trustedMarkdown } from "./markdown-text.ts";
import { counted, excerpt } from "./plain-text.ts";
import { rangeOf } from "./positions.ts";
import { readSettings } from "./settings.ts";
import { linkTo, tracesOf } from "./trace-link.ts";

/** The commands that a hover may run. */
const hoverCommands = ["claimtrace.openSource", "claimtrace.compare", "claimtrace.insertCitation"] as const;

const [openSource, compare, insertCitation] = hoverCommands;
const shownOthers = 2;
const shownFindings = 2;
const longestPassage = 420;

/** The evidence for the sentence at a position, from the report that is there already. */
export function hoverAt(drafts: Drafts, document: TextDocument, position: Position): Hover | undefined {
	if (!readSettings(document).hover) return undefined;
	const sentence = drafts.sentenceAt(document.uri, document.offsetAt(position));
	if (!sentence || sentence.status === "not-checkable") return undefined;
	// VS Code puts the problem itself into the same hover: without evidence there is nothing to add.
	if (tracesOf(sentence).length === 0 && sentence.findings.length > 0) return undefined;
	return new Hover(hoverText(document.uri.toString(), sentence), rangeOf(document, sentence));
}

/**
 * The evidence for a sentence, in at most eight lines: status and what differs; the origin; its words; the closest
 * passage where it is another; the other sources; what one can do.
 */
function hoverText(draft: string, sentence: SentenceReport): MarkdownString {
	const main = sentence.origin ?? sentence.closest;
	const lines = [headline(sentence), ...(main ? passageLines(draft, sentence, main) : [])];
	lines.push(...otherLines(draft, sentence, main));
	if (main) lines.push(actionLine(draft, sentence, main));
	return trustedMarkdown(lines, hoverCommands);
}

/** "**Nearly word for word in the source** · “18 July” – source: “Wednesday”". */
function headline({ status, findings }: SentenceReport): string {
	const differences = findings.filter(({ source }) => source !== null);
	const parts = differences.slice(0, shownFindings).map(differenceWords);
	const more = differences.length - parts.length;
	if (more > 0) parts.push(`${more} more`);
	return [`**${escapeMarkdown(statusWords(status))}**`, ...parts].join(" · ");
}

function differenceWords({ draft, source }: Finding): string {
	const [ours, theirs] = [draft.text, source?.text ?? ""].map((text) => escapeMarkdown(excerpt(text, 60)));
	return `“${ours}” – source: “${theirs}”`;
}

function passageLines(draft: string, sentence: SentenceReport, main: Trace): string[] {
	const traced = sentence.origin !== null;
	const lines = [
		`${traced ? "" : "Nearest: "}${sourceLink(draft, sentence, main)}`,
		`“${passageWords(main.shown)}”`,
	];
	const { closest } = sentence;
	if (closest && closest.key !== main.key)
		lines.push(`Closest wording: ${sourceLink(draft, sentence, closest)}`);
	return lines;
}

function otherLines(draft: string, sentence: SentenceReport, main: Trace | null): string[] {
	const others = tracesOf(sentence).filter(({ key }) => key !== main?.key && key !== sentence.closest?.key);
	if (others.length === 0) return [];
	const counts = `${counted(others.length, "article")}, ${counted(sentence.independentOrigins, "independent origin")}`;
	const lines = others.slice(0, shownOthers).map((trace) => {
		return `${sourceLink(draft, sentence, trace)}: ${standing(sentence, trace)}`;
	});
	const more = others.length > shownOthers ? `; ${others.length - shownOthers} more` : "";
	return [`*Other sources* (${counts}${more})`, ...lines];
}

/** What an article has otherwise, by its finding; else how it stands to the sentence, with a few of its words. */
function standing({ findings }: SentenceReport, trace: Trace): string {
	const finding = findings.find(({ source }) => source?.key === trace.key);
	const words = finding ? escapeMarkdown(finding.type) : escapeMarkdown(relationWords(trace.relation));
	return `${words}, “${escapeMarkdown(excerpt(finding?.source?.text ?? trace.text, 90))}”`;
}

function actionLine(draft: string, sentence: SentenceReport, main: Trace): string {
	const link = linkTo(draft, sentence, main);
	return [
		commandLink("Open Source", openSource, link, "Show the passage in its article, to the side"),
		commandLink("Compare", compare, link, "Compare the sentence with the passage, word by word"),
		commandLink("Insert Citation", insertCitation, link, "Cite this article after the sentence"),
	].join(" · ");
}

function sourceLink(draft: string, sentence: SentenceReport, trace: Trace): string {
	const where = trace.page === null ? trace.article : `${trace.article}, page ${trace.page}`;
	return commandLink(
		excerpt(sourceLine(trace), 120),
		openSource,
		linkTo(draft, sentence, trace),
		`Open ${where}`,
	);
}

/** The passage's words, the changed ones bold; what is beyond the longest passage is cut. */
function passageWords(parts: readonly ShownPart[]): string {
	const shown: ShownPart[] = [];
	let room = longestPassage;
	for (const part of parts) {
		shown.push(part.text.length <= room ? part : { ...part, text: `${part.text.slice(0, room)}…` });
		room -= part.text.length;
		if (room < 0) break;
	}
	return emphasised(shown);
}
