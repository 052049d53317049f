import { l10n } from "vscode";
import type { DraftReport, SentenceReport } from "../../engine/model.ts";
import type { Checker } from "../../worker/protocol.ts";
import { counted } from "../counts.ts";
import { choose, type Desk, demandChecker, draftInFront, tell } from "../desk.ts";
import { type NearPassage, nearestTo, shortfallWords } from "../nearest.ts";
import { isInAnotherLanguage, otherLanguageWords } from "../other-language.ts";

/** Checks the current draft now and says what came out. */
export async function checkDraft(desk: Desk): Promise<void> {
	const { corpora, drafts } = desk;
	const document = draftInFront(desk);
	if (!document) return tell(l10n.t("Open a draft first."));
	const corpus = corpora.of(document.uri);
	const checker = await demandChecker(corpus);
	if (!checker) return;
	if (!drafts.isDraft(document))
		return tell(l10n.t("This document is not checked: it is a source, or not prose."));
	await drafts.checkNow(document);
	const report = drafts.report(document.uri);
	if (!report) return tell(l10n.t("The draft could not be checked. “Claimtrace: Show Output” says why."));
	const words = await checkedWords(document.getText(), report, checker, corpus.summary.articles.length);
	await choose(words, { [l10n.t("Show Problems")]: "workbench.actions.view.problems" });
}

/** What came out of the check of a draft against so many articles; where nothing is traced, what may be why. */
export async function checkedWords(
	text: string,
	report: DraftReport,
	checker: Checker,
	articles: number,
): Promise<string> {
	const said = [
		outcome(report, articles),
		await shortfallOf(report, checker),
		isInAnotherLanguage(text) ? otherLanguageWords() : "",
	];
	return said.filter(Boolean).join(" ");
}

/** So many sentences are looked for once more. */
const mostSearched = 20;

/** Where nothing carries any sentence of a draft: how far the nearest passage of all falls short; else "". */
async function shortfallOf({ sentences }: DraftReport, checker: Checker): Promise<string> {
	const checkable = sentences.filter(isCheckable);
	if (checkable.length === 0 || checkable.some(({ origin }) => origin !== null)) return "";
	let nearest: NearPassage | undefined;
	for (const { text } of checkable.slice(0, mostSearched)) {
		const [near] = await nearestTo(checker, text, 1);
		if (near && share(near) > (nearest ? share(nearest) : 0)) nearest = near;
	}
	if (!nearest) return l10n.t("No passage shares a word with it.");
	return l10n.t("The nearest passage falls short: {0}.", shortfallWords(nearest.shortfall));
}

function share({ shortfall: { shared, words } }: NearPassage): number {
	return shared / words;
}

function isCheckable({ status }: SentenceReport): boolean {
	return status !== "not-checkable";
}

function outcome({ sentences }: DraftReport, against: number): string {
	const checkable = sentences.filter(isCheckable);
	const traced = checkable.filter(({ origin }) => origin !== null).length;
	const findings = sentences.reduce((sum, sentence) => sum + sentence.findings.length, 0);
	const articles = counted(against, "article");
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
