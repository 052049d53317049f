import { commands, l10n, window } from "vscode";
import type { DraftReport } from "../../engine/model.ts";
import type { Corpus } from "../corpus.ts";
import { counted } from "../counts.ts";
import { currentDocument, type Desk, demandChecker, tell } from "../desk.ts";

/** Checks the current draft now and says what came out. */
export async function checkDraft({ corpora, drafts }: Desk): Promise<void> {
	const document = currentDocument();
	if (!document) return tell(l10n.t("Open a draft first."));
	const corpus = corpora.of(document.uri);
	if (!(await demandChecker(corpus))) return;
	if (!drafts.isDraft(document))
		return tell(l10n.t("This document is not checked: it is a source, or not prose."));
	await drafts.checkNow(document);
	const report = drafts.report(document.uri);
	if (!report) return tell(l10n.t("The draft could not be checked. “Claimtrace: Show Output” says why."));
	const button = await window.showInformationMessage(outcome(report, corpus), l10n.t("Show Problems"));
	if (button) await commands.executeCommand("workbench.actions.view.problems");
}

function outcome({ sentences }: DraftReport, { summary }: Corpus): string {
	const checkable = sentences.filter(({ status }) => status !== "not-checkable");
	const traced = checkable.filter(({ origin }) => origin !== null).length;
	const findings = sentences.reduce((sum, sentence) => sum + sentence.findings.length, 0);
	const articles = counted(summary.articles.length, "article");
	const checked = counted(checkable.length, "sentence");
	if (checkable.length === 0) return l10n.t("There is no sentence to check in this draft yet.");
	if (traced === 0)
		return l10n.t(
			"Checked {0} against {1}, and none of them carries what the draft says. “Trace Selection” shows the passages nearest to a sentence.",
			checked,
			articles,
		);
	return l10n.t(
		"Checked {0} against {1}: {2} traced, {3}.",
		checked,
		articles,
		traced,
		counted(findings, "finding"),
	);
}
