import { Hover, l10n, MarkdownString, type Position, type TextDocument } from "vscode";
import type { FindingSource, SentenceReport, ShownPart, Trace } from "../engine/model.ts";
import { readable } from "../engine/readable.ts";
import { toCite, whyNotCited } from "./citable.ts";
import { counted } from "./counts.ts";
import { markedSpan } from "./diagnostics.ts";
import type { Drafts } from "./drafts.ts";
import { linkToFinding } from "./finding-link.ts";
import { commandLink, emphasised, escapeMarkdown } from "./markdown-text.ts";
import { hasQuotationMarks, isolated, quoted } from "./plain-text.ts";
import { rangeOf } from "./positions.ts";
import { readSettings } from "./settings.ts";
import { excerptParts, sharedWords } from "./shown-parts.ts";
import { shortSourceLine } from "./source-label.ts";
import { differenceLabel, standingLabel, statusLabel } from "./standing.ts";
import { linkTo, tracesOf } from "./trace-link.ts";

/** The commands that a hover may run. */
const hoverCommands = [
	"claimtrace.openSource",
	"claimtrace.compare",
	"claimtrace.insertCitation",
	"claimtrace.dismissFinding",
	"claimtrace.showSourcesOfFact",
] as const;

const [openSource, compare, insertCitation, dismissFinding, showSourcesOfFact] = hoverCommands;
const shownOthers = 2;
const shownFindings = 2;
const longestPassage = 420;

/** The evidence for the sentence at a position, from the report that is there already. */
export function hoverAt(drafts: Drafts, document: TextDocument, position: Position): Hover | undefined {
	const { hover, otherSources } = readSettings(document);
	if (!hover) return undefined;
	const sentence = drafts.sentenceAt(document.uri, document.offsetAt(position));
	if (!sentence || sentence.status === "not-checkable") return undefined;
	// VS Code puts the problem itself into the same hover: without evidence there is nothing to add.
	if (tracesOf(sentence).length === 0 && sentence.findings.length > 0) return undefined;
	const offset = document.offsetAt(position);
	const text = hoverText(document.uri.toString(), sentence, { offset, otherSources });
	return new Hover(text, rangeOf(document, sentence));
}

/** Where the mouse rests, and how much is to be shown. */
interface Asked {
	readonly offset: number;
	readonly otherSources: boolean;
}

/**
 * The evidence for a sentence, in at most eight lines: status and what differs; the origin; its words; the closest
 * passage where it is another; the other sources; what one can do.
 */
function hoverText(draft: string, sentence: SentenceReport, { offset, otherSources }: Asked): MarkdownString {
	const main = sentence.origin ?? sentence.closest;
	const lines = [headline(sentence, main, offset), ...(main ? passageLines(draft, sentence, main) : [])];
	if (otherSources) lines.push(...otherLines(draft, sentence, main));
	if (main) lines.push(actionLine(draft, sentence, main));
	return trustedMarkdown(lines, hoverCommands);
}

/** "**Nearly word for word in the source** · “18 July” – source: “Wednesday”". */
function headline(sentence: SentenceReport, main: Trace | null, offset: number): string {
	const elsewhere = othersOf(sentence, main).map(({ key }) => key);
	// What differs in another source is said beside that source; VS Code shows the problem under the mouse itself.
	const own = sentence.findings.filter((finding) => {
		const { start, end } = markedSpan(finding);
		const isShown = start <= offset && offset <= end;
		return !isShown && (finding.source === null || !elsewhere.includes(finding.source.key));
	});
	const parts = own.slice(0, shownFindings).map((finding) => escapeMarkdown(differenceLabel(finding)));
	if (own.length > shownFindings) parts.push(escapeMarkdown(l10n.t("{0} more", own.length - shownFindings)));
	return [`**${escapeMarkdown(statusLabel(sentence.status))}**`, ...parts].join(" · ");
}

function passageLines(draft: string, sentence: SentenceReport, main: Trace): string[] {
	const traced = sentence.origin !== null;
	const link = sourceLink(draft, sentence, main);
	const lines = [
		traced ? link : `${escapeMarkdown(l10n.t("Nearest"))}: ${link}`,
		passageWords(excerptParts(sentence, main, longestPassage)),
	];
	const { closest } = sentence;
	if (closest && closest.key !== main.key) {
		const why = closest.reason ? ` – ${escapeMarkdown(standingLabel(closest))}` : "";
		lines.push(`${escapeMarkdown(l10n.t("Closest wording"))}: ${sourceLink(draft, sentence, closest)}${why}`);
	}
	return lines;
}

function otherLines(draft: string, sentence: SentenceReport, main: Trace | null): string[] {
	const rest = othersOf(sentence, main);
	if (rest.length === 0) return [];
	const others = rest.sort((a, b) => Number(differs(sentence, b)) - Number(differs(sentence, a)));
	const articles = counted(others.length, "article");
	const origins = counted(sentence.independentOrigins, "origin");
	const counts =
		others.length > shownOthers
			? l10n.t("{0}, two of them below; {1} behind the sentence", articles, origins)
			: l10n.t("{0}; {1} behind the sentence", articles, origins);
	const told = new Set<string>();
	const lines = others.slice(0, shownOthers).map((trace) => {
		const words = standing(sentence, trace);
		const isNew = !told.has(words);
		told.add(words);
		return `${sourceLink(draft, sentence, trace)} – ${escapeMarkdown(isNew ? words : l10n.t("likewise"))}`;
	});
	const heading = l10n.t("Other sources");
	const table =
		main &&
		commandLink(heading, showSourcesOfFact, linkTo(draft, sentence, main), l10n.t("Show them all by date"));
	return [`*${table ?? escapeMarkdown(heading)}* (${escapeMarkdown(counts)})`, ...lines];
}

function othersOf(sentence: SentenceReport, main: Trace | null): Trace[] {
	return tracesOf(sentence).filter(({ key }) => key !== main?.key && key !== sentence.closest?.key);
}

/** How an article stands to the sentence, with the words that differ, or else a few of its own. */
function standing(sentence: SentenceReport, trace: Trace): string {
	const words = standingLabel(trace);
	const side = sideIn(sentence, trace);
	if (side) return `${words}: ${quoted(readable(side), 90)}`;
	return trace.relation === "same-origin" ? words : `${words}: ${quoted(sharedWords(trace, 90), 90)}`;
}

function differs(sentence: SentenceReport, trace: Trace): boolean {
	return sideIn(sentence, trace) !== undefined;
}

/** What an article says in place of the draft's words. */
function sideIn({ findings }: SentenceReport, { key }: Trace): FindingSource | undefined {
	return findings
		.flatMap(({ source, also = [] }) => (source ? [source, ...also] : []))
		.find((side) => side.key === key);
}

function actionLine(draft: string, sentence: SentenceReport, main: Trace): string {
	const link = linkTo(draft, sentence, main);
	const cited = toCite(sentence, main);
	const [finding, second] = sentence.findings;
	// Of several, the command asks which.
	const dismissed = second || !finding ? { draft, offset: sentence.start } : linkToFinding(draft, finding);
	const dismissLink = commandLink(
		l10n.t("Dismiss"),
		dismissFinding,
		dismissed,
		l10n.t("Do not show this finding any more"),
	);
	return [
		commandLink(
			l10n.t("Open Source"),
			openSource,
			link,
			l10n.t("Show the passage in its article, to the side"),
		),
		commandLink(
			l10n.t("Compare"),
			compare,
			link,
			l10n.t("Compare the sentence with the passage, word by word"),
		),
		cited
			? commandLink(
					l10n.t("Insert Citation"),
					insertCitation,
					linkTo(draft, sentence, cited),
					l10n.t("Cite this article after the sentence"),
				)
			: escapeMarkdown(whyNotCited(main)),
		...(finding ? [dismissLink] : []),
	].join(" · ");
}

function sourceLink(draft: string, sentence: SentenceReport, trace: Trace): string {
	const where = trace.page === null ? trace.article : l10n.t("{0}, page {1}", trace.article, trace.page);
	const page = trace.page === null ? "" : ` · ${l10n.t("page {0}", trace.page)}`;
	const at = trace.time === null ? "" : ` · ${l10n.t("at {0}", trace.time)}`;
	return commandLink(
		shortSourceLine(trace) + page + at,
		openSource,
		linkTo(draft, sentence, trace),
		l10n.t("Open {0}", where),
	);
}

/** The passage's words, the marked ones bold. */
function passageWords(parts: readonly ShownPart[]): string {
	const words = isolated(emphasised(parts));
	return hasQuotationMarks(words) ? words : `“${words}”`;
}

/** Lines of Markdown, already escaped, as one string that may run `commands` and nothing else. */
function trustedMarkdown(lines: readonly string[], commands: readonly string[]): MarkdownString {
	const markdown = new MarkdownString(lines.join("  \n"));
	markdown.isTrusted = { enabledCommands: commands };
	markdown.supportHtml = false;
	markdown.supportThemeIcons = false;
	return markdown;
}
