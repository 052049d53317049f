import { env, l10n, ProgressLocation, type TextDocument, Uri, window, workspace } from "vscode";
import { formatOf, type ReportFormat } from "../../report/formats.ts";
import type { Checker, ReportOrder, ReportProgress } from "../../worker/protocol.ts";
import { ask, type Desk, demandChecker, draftInFront, tell, tellFailure } from "../desk.ts";
import { isCancelled } from "../guard.ts";

const filters: Readonly<Record<ReportFormat, readonly [label: string, ending: string]>> = {
	html: [l10n.t("Web page"), "html"],
	docx: [l10n.t("Word document"), "docx"],
	markdown: ["Markdown", "md"],
	csv: [l10n.t("Table (CSV)"), "csv"],
	json: [l10n.t("Data (JSON)"), "json"],
};

/**
 * Writes the fact-check report of the current draft to a file that the writer chooses; the file's ending says the
 * format. `argument` can be the address to write to, for other extensions and for tests.
 */
export async function exportReport(desk: Desk, argument?: unknown): Promise<void> {
	const document = draftInFront(desk);
	if (!document) return tell(l10n.t("Open a draft first."));
	const corpus = desk.corpora.of(document.uri);
	const checker = await demandChecker(corpus);
	if (!checker) return;
	if (!desk.drafts.isDraft(document))
		return tell(l10n.t("This document is not checked: it is a source, or not prose."));
	const target = argument instanceof Uri ? argument : await chosen(document.uri);
	if (!target) return;
	const format = formatOf(target.path);
	if (!format) return tell(l10n.t("The report can be written as {0}.", endings()));
	if (target.toString() === document.uri.toString() || desk.corpora.holds(target))
		return tell(
			l10n.t("The report would take the place of the draft or of an article; choose another file."),
		);
	try {
		const content = await contentOf(desk, document, checker, format);
		await workspace.fs.writeFile(target, content);
	} catch (error) {
		if (isCancelled(error)) return tell(l10n.t("No report was written: it was cancelled."));
		desk.log.error(error instanceof Error ? error : String(error));
		return tellFailure(l10n.t("The fact-check report could not be written."));
	}
	const open = await ask(l10n.t("The fact-check report is written."), l10n.t("Open"));
	if (!open) return;
	if (format === "html" || format === "docx") await env.openExternal(target);
	else await window.showTextDocument(target);
}

/** The file's bytes, made by the checker while a notification tells how far it is and can stop it. */
async function contentOf(
	desk: Desk,
	document: TextDocument,
	checker: Checker,
	format: ReportFormat,
): Promise<Uint8Array> {
	const { languageId } = document;
	const draft = { path: workspace.asRelativePath(document.uri), text: document.getText(), languageId };
	const order: ReportOrder = {
		...{ format, made: new Date().toISOString(), toolVersion: versionOf(desk), withText: false },
		project: await desk.projects.decisionsFor(document.uri),
	};
	const shown = {
		location: ProgressLocation.Notification,
		title: l10n.t("Fact-check report"),
		cancellable: true,
	};
	return await window.withProgress(shown, async (progress, token) => {
		const abort = new AbortController();
		token.onCancellationRequested(() => abort.abort());
		return await checker.writeReport(draft, order, abort.signal, (done) =>
			progress.report({ message: stepWords(done) }),
		);
	});
}

function stepWords({ step, percent }: ReportProgress): string {
	switch (step) {
		case "check":
			return l10n.t("checking the draft, {0} %", percent);
		case "evidence":
			return l10n.t("gathering the evidence, {0} %", percent);
		case "file":
			return l10n.t("writing the file");
	}
}

/** The file that the writer chooses, named after the draft and beside it to begin with. */
function chosen(draft: Uri): Thenable<Uri | undefined> {
	const name = draft.path.slice(draft.path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
	const beside = Uri.joinPath(draft, "..", `${name}-fact-check.html`);
	return window.showSaveDialog({
		title: l10n.t("Export Fact-Check Report"),
		saveLabel: l10n.t("Export"),
		...(draft.scheme === "untitled" ? {} : { defaultUri: beside }),
		filters: Object.fromEntries(Object.values(filters).map(([label, ending]) => [label, [ending]])),
	});
}

/** ".html, .docx, .md, .csv, .json". */
function endings(): string {
	return Object.values(filters)
		.map(([, ending]) => `.${ending}`)
		.join(", ");
}

function versionOf({ context }: Desk): string {
	const { version } = context.extension.packageJSON as { readonly version: string };
	return version;
}
