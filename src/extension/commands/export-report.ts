import { env, l10n, ProgressLocation, type TextDocument, Uri, window, workspace } from "vscode";
import { type DecidedReport, decide } from "../../project/decided.ts";
import { decisionsForReport, ownForReport } from "../../project/for-report.ts";
import { formatOf, piecesOf, type ReportFormat } from "../../report/formats.ts";
import type { FactCheckReport } from "../../report/model.ts";
import type { Checker } from "../../worker/protocol.ts";
import { Slices } from "../../worker/slices.ts";
import { currentDocument, type Desk, demandChecker, tell } from "../desk.ts";

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
	const document = currentDocument();
	if (!document) return tell(l10n.t("Open a draft first."));
	const corpus = desk.corpora.of(document.uri);
	const checker = await demandChecker(corpus);
	if (!checker) return;
	if (!desk.drafts.isDraft(document))
		return tell(l10n.t("This document is not checked: it is a source, or not prose."));
	const target = argument instanceof Uri ? argument : await chosen(document.uri, desk);
	if (!target) return;
	const format = formatOf(target.path);
	if (!format || (format === "docx" && !desk.loadDocx))
		return tell(l10n.t("The report can be written as {0}.", endings(desk)));
	if (target.toString() === document.uri.toString() || desk.corpora.holds(target))
		return tell(
			l10n.t("The report would take the place of the draft or of an article; choose another file."),
		);
	const draft = {
		path: workspace.asRelativePath(document.uri),
		text: document.getText(),
		languageId: document.languageId,
	};
	await window.withProgress(
		{ location: ProgressLocation.Notification, title: l10n.t("Fact-check report"), cancellable: true },
		async (progress, token) => {
			const abort = new AbortController();
			token.onCancellationRequested(() => abort.abort());
			progress.report({ message: l10n.t("checking the draft") });
			const decided = await decidedNow(desk, document, checker, abort.signal);
			const options = {
				...{ made: new Date().toISOString(), toolVersion: versionOf(desk), withText: false },
				...{ decisions: decisionsForReport(decided), own: ownForReport(decided) },
			};
			const report = await checker.report(draft, options, abort.signal);
			progress.report({ message: l10n.t("writing") });
			const content = await contentOf(report, format, desk, abort.signal);
			await workspace.fs.writeFile(target, content);
		},
	);
	const open = await window.showInformationMessage(
		l10n.t("The fact-check report is written."),
		l10n.t("Open"),
	);
	if (!open) return;
	if (format === "html" || format === "docx") await env.openExternal(target);
	else await window.showTextDocument(target);
}

/** The file that the writer chooses, named after the draft and beside it to begin with. */
function chosen(draft: Uri, desk: Desk): Thenable<Uri | undefined> {
	const formats = formatsOf(desk);
	const name = draft.path.slice(draft.path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
	const beside = Uri.joinPath(draft, "..", `${name}-fact-check.html`);
	return window.showSaveDialog({
		title: l10n.t("Export Fact-Check Report"),
		saveLabel: "Export",
		...(draft.scheme === "untitled" ? {} : { defaultUri: beside }),
		filters: Object.fromEntries(formats.map((format) => [filters[format][0], [filters[format][1]]])),
	});
}

function formatsOf({ loadDocx }: Desk): readonly ReportFormat[] {
	const all = Object.keys(filters) as ReportFormat[];
	return all.filter((format) => format !== "docx" || loadDocx !== undefined);
}

/** ".html, .md, .csv, .json"; without .docx in the browser, where a Word document cannot be made. */
function endings(desk: Desk): string {
	return formatsOf(desk)
		.map((format) => `.${filters[format][1]}`)
		.join(", ");
}

async function contentOf(
	report: FactCheckReport,
	format: ReportFormat,
	{ loadDocx }: Desk,
	signal: AbortSignal,
): Promise<Uint8Array> {
	if (format === "docx") {
		if (!loadDocx) throw new Error("a Word document cannot be made here");
		return (await loadDocx())(report);
	}
	const slices = new Slices(signal);
	const pieces: string[] = [];
	for (const piece of piecesOf(report, format)) {
		pieces.push(piece);
		await slices.pause();
	}
	return new TextEncoder().encode(pieces.join(""));
}

/** The draft as it is now, with what its project has decided about it. */
async function decidedNow(
	{ projects }: Desk,
	document: TextDocument,
	checker: Checker,
	signal: AbortSignal,
): Promise<DecidedReport> {
	const { languageId } = document;
	const text = document.getText();
	const path = workspace.asRelativePath(document.uri);
	const report = await checker.check({ path, text, languageId }, signal);
	const project = await projects.decisionsFor(document.uri);
	return decide(report, text, project.path, project.decisions);
}

function versionOf({ context }: Desk): string {
	const { version } = context.extension.packageJSON as { readonly version: string };
	return version;
}
