import {
	commands,
	type ExtensionContext,
	type LogOutputChannel,
	l10n,
	TabInputCustom,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";
import type { SentenceReport, Trace } from "../engine/model.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import type { Drafts } from "./drafts.ts";
import { type FindingLink, findingOf, readFindingLink } from "./finding-link.ts";
import type { FindingsPanel } from "./findings-panel.ts";
import { plainLabel } from "./plain-text.ts";
import type { Projects } from "./projects.ts";
import { linkTo, readTraceLink, type TraceLink, tracesOf } from "./trace-link.ts";

/** What the commands work with. */
export interface Desk {
	readonly corpora: Corpora;
	readonly projects: Projects;
	readonly drafts: Drafts;
	readonly findings: FindingsPanel;
	readonly context: ExtensionContext;
	readonly log: LogOutputChannel;
}

/** A sentence of an open draft together with one of its passages. */
export interface TracedSentence {
	readonly document: TextDocument;
	readonly corpus: Corpus;
	readonly sentence: SentenceReport;
	readonly trace: Trace;
}

/** The document the writer works in: that of the active editor, or, from a view, of the first visible one. */
export function currentDocument(): TextDocument | undefined {
	return (window.activeTextEditor ?? window.visibleTextEditors[0])?.document;
}

/**
 * The checked draft that the views are about: that of the active editor, text editor or not, else one in view, else the
 * one that was last in front, else one that is open.
 */
export function currentDraft(drafts: Drafts): TextDocument | undefined {
	const editors = [window.activeTextEditor, ...window.visibleTextEditors];
	const shown = editors.flatMap((editor) => editor?.document ?? []);
	const documents = [...inCustomEditor(), ...shown, ...drafts.checked()];
	return documents.find(({ uri }) => drafts.report(uri) !== undefined);
}

/** The document of the active tab where that is an editor of another make, such as one that shows Markdown as a page. */
function inCustomEditor(): readonly TextDocument[] {
	const input = window.tabGroups.activeTabGroup.activeTab?.input;
	if (!(input instanceof TabInputCustom)) return [];
	return workspace.textDocuments.filter(({ uri }) => uri.toString() === input.uri.toString());
}

/**
 * The draft that a command is about: the one in front, else, with a source, a preview or a view in front, the one that
 * the views list; what else is in front where there is none.
 */
export function draftInFront({ drafts }: Pick<Desk, "drafts">): TextDocument | undefined {
	const front = window.activeTextEditor?.document;
	return front && drafts.isDraft(front) ? front : (currentDraft(drafts) ?? currentDocument());
}

/** What is selected in the active editor, else the sentence at the caret, else "". */
export function selectedText({ drafts }: Desk): string {
	const editor = window.activeTextEditor;
	if (!editor) return "";
	if (!editor.selection.isEmpty) return editor.document.getText(editor.selection);
	const { document, selection } = editor;
	return drafts.sentenceAt(document.uri, document.offsetAt(selection.active))?.text ?? "";
}

/** The checker of the corpus, waiting while it is being indexed; undefined after telling the writer why not. */
export async function demandChecker(corpus: Corpus): Promise<Checker | undefined> {
	await corpus.idle();
	if (!corpus.checker) void explainMissing(corpus);
	return corpus.checker;
}

/**
 * The sentence and passage that a command link or a finding's link names, or else the sentence at the caret with its
 * origin; undefined after telling the writer why there is none.
 */
export async function demandTrace(desk: Desk, argument: unknown): Promise<TracedSentence | undefined> {
	const link = readTraceLink(argument) ?? traceLinkOf(desk, readFindingLink(argument));
	const document = link ? await workspace.openTextDocument(Uri.parse(link.draft)) : currentDocument();
	if (!document) return tell(l10n.t("Open a draft first."));
	const corpus = desk.corpora.of(document.uri);
	if (!(await demandChecker(corpus))) return undefined;
	const caret =
		window.activeTextEditor?.document === document ? window.activeTextEditor.selection.active : undefined;
	const offset = link?.offset ?? (caret ? document.offsetAt(caret) : 0);
	const sentence = desk.drafts.sentenceAt(document.uri, offset);
	if (!sentence)
		return tell(
			l10n.t("There is no checked sentence here. Wait a moment, or run “Claimtrace: Check Draft”."),
		);
	const trace = link
		? tracesOf(sentence).find(({ key, start }) => key === link.key && start === link.start)
		: tracesOf(sentence)[0];
	if (!trace) return link ? tell(l10n.t("The sentence has changed since; look at it again.")) : offerSearch();
	return { document, corpus, sentence, trace };
}

/** The link to the passage on the other side of a finding. */
function traceLinkOf({ drafts }: Desk, link: FindingLink | undefined): TraceLink | undefined {
	const found = link && findingOf(drafts.report(Uri.parse(link.draft)), link);
	const traces = found ? tracesOf(found.sentence) : [];
	const trace = traces.find(({ key }) => key === link?.source) ?? traces[0];
	return found && trace && linkTo(link.draft, found.sentence, trace);
}

/** Shows a message. */
export function tell(message: string): undefined {
	void ask(message);
}

/** As `tell`, for what went wrong: with a button to the log, which says why. */
export function tellFailure(message: string): undefined {
	void choose(message, { [l10n.t("Show Output")]: "claimtrace.showOutput" });
}

function offerSearch(): undefined {
	void choose(l10n.t("Nothing in the corpus carries this sentence."), {
		[l10n.t("Find Source…")]: "claimtrace.findSource",
	});
}

async function explainMissing(corpus: Corpus): Promise<void> {
	const choice = { [l10n.t("Choose Corpus Folder…")]: "claimtrace.chooseCorpus" };
	switch (corpus.state.kind) {
		case "missing":
			return choose(l10n.t("The corpus folder cannot be found or read."), {
				...choice,
				[l10n.t("Show Output")]: "claimtrace.showOutput",
			});
		case "empty":
			return choose(l10n.t("There is no readable article in the corpus folder."), {
				...choice,
				[l10n.t("Show Unreadable Files")]: "claimtrace.showUnreadable",
			});
		case "failed":
			return choose(l10n.t("The corpus could not be indexed."), {
				[l10n.t("Show Output")]: "claimtrace.showOutput",
			});
		default:
			return choose(l10n.t("Claimtrace needs a folder with source articles."), {
				...choice,
				[l10n.t("Open a Sample Draft")]: "claimtrace.openSample",
			});
	}
}

/** Shows a message with buttons, each of which runs a command. */
export async function choose(message: string, buttons: Readonly<Record<string, string>>): Promise<void> {
	const button = await ask(message, ...Object.keys(buttons));
	const command = button && buttons[button];
	if (command) await commands.executeCommand(command);
}

/**
 * Shows a message with buttons, and gives the one that was pressed. Every notification goes this way, or by `warn` and
 * `tellBriefly`: VS Code draws `[text](link)` in them as a link and `$(name)` as an icon, and what they name is
 * others' words.
 */
export async function ask(message: string, ...buttons: readonly string[]): Promise<string | undefined> {
	return await window.showInformationMessage(plainLabel(message), ...buttons);
}

/** As `tell`, for what the writer should not overlook. */
export function warn(message: string): undefined {
	void window.showWarningMessage(plainLabel(message));
}

/** Shows a message in the status bar for five seconds. */
export function tellBriefly(message: string): undefined {
	void window.setStatusBarMessage(plainLabel(message), 5000);
}
