import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from "vscode";
import { sourceLine } from "../../engine/explain.ts";
import type { SentenceReport, Trace } from "../../engine/model.ts";
import { readable } from "../../engine/readable.ts";
import type { Shortfall } from "../../engine/shortfall.ts";
import type { Checker } from "../../worker/protocol.ts";
import type { Corpus } from "../corpus.ts";
import { type Desk, demandChecker, selectedText, tell } from "../desk.ts";
import { nearestTo, shortfallInFull } from "../nearest.ts";
import { showPassage } from "../passages.ts";
import { excerpt, plainLabel } from "../plain-text.ts";
import { relationLabel, statusLabel } from "../standing.ts";
import { tracesOf } from "../trace-link.ts";

interface TraceItem extends QuickPickItem {
	readonly trace?: Trace;
}

/** Traces the selected text, or the sentence at the caret, and lists where each of its sentences comes from. */
export async function traceSelection(desk: Desk): Promise<void> {
	const text = selectedText(desk);
	const document = window.activeTextEditor?.document;
	if (!document || text.trim() === "") return tell(l10n.t("Select the words to trace first."));
	const corpus = desk.corpora.of(document.uri);
	const checker = await demandChecker(corpus);
	if (!checker) return;
	const { sentences } = await checker.check({ path: "selection", text, languageId: document.languageId });
	if (sentences.length === 0) return tell(l10n.t("There is no sentence in the selection."));
	const listed = await Promise.all(sentences.map((sentence) => itemsOf(sentence, checker)));
	await showTraces(corpus, sentences, listed);
}

async function showTraces(
	corpus: Corpus,
	sentences: readonly SentenceReport[],
	listed: readonly (readonly TraceItem[])[],
): Promise<void> {
	const [only] = sentences.length === 1 ? sentences : [];
	const items = only ? listed.flat() : sentences.flatMap((one, at) => underHeading(one, listed[at] ?? []));
	const picked = await window.showQuickPick(items, {
		title: only ? plainLabel(excerpt(only.text, 80)) : l10n.t("Trace Selection"),
		placeHolder: l10n.t("Enter opens the passage to the side"),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (picked?.trace) await showPassage(corpus, picked.trace);
}

function underHeading(sentence: SentenceReport, items: readonly TraceItem[]): TraceItem[] {
	// A heading shares the line of the first item below it, and so must be short.
	const label = plainLabel(excerpt(sentence.text, 32));
	return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/** Passages that are shown though they do not carry the sentence. */
const mostNear = 3;

/** What is listed of a sentence: its passages, or those nearest to it with why they do not carry it. */
export async function itemsOf(sentence: SentenceReport, checker: Checker): Promise<TraceItem[]> {
	const words = statusLabel(sentence.status);
	const [main, ...others] = tracesOf(sentence);
	if (!main) {
		const near = sentence.status === "not-checkable" ? [] : await nearestTo(checker, sentence.text, mostNear);
		const nothing = { label: words, iconPath: new ThemeIcon("circle-slash") };
		return [nothing, ...near.map(({ trace, shortfall }) => itemOf(trace, nearLabel(shortfall)))];
	}
	const first = itemOf(main, sentence.origin ? words : l10n.t("{0}; nearest passage", words));
	return [first, ...others.map((trace) => itemOf(trace, capitalised(relationLabel(trace.relation))))];
}

function nearLabel(shortfall: Shortfall): string {
	return plainLabel(l10n.t("Nearest: {0}", shortfallInFull(shortfall)));
}

function itemOf(trace: Trace, words: string): TraceItem {
	const description = plainLabel(sourceLine(trace));
	return {
		label: words,
		description,
		detail: plainLabel(readable(trace)),
		iconPath: new ThemeIcon("quote"),
		trace,
	};
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
