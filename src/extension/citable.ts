/** What of the corpus may be cited today. */
import { l10n } from "vscode";
import type { OwnNote, SentenceReport, Trace } from "../engine/model.ts";
import { citable } from "../report/withheld.ts";
import type { CitedArticle } from "./citations.ts";
import { tracesOf } from "./trace-link.ts";

/** An article as it may be cited today; undefined for a note that must not be. */
export function citableToday<T extends CitedArticle>(article: T): T | undefined {
	return citable(article, new Date().toISOString());
}

/** The passage to cite for a sentence: `main`, or where that must not be cited the one whose citation is missed. */
export function toCite(sentence: SentenceReport, main: Trace): Trace | undefined {
	const missed = sentence.findings.find(({ type }) => type === "cite/missing")?.source?.key;
	const others = tracesOf(sentence).filter(({ key }) => key === missed);
	return [main, ...others].find((one) => citableToday(one) !== undefined);
}

/** Why a note is not cited, in a few words. */
export function whyNotCited({ note }: { readonly note?: OwnNote }): string {
	if (note?.record === "off") return l10n.t("Off the record: not cited");
	// Else only its file could name it.
	return note?.record === "background" && (note.embargo ?? "") <= new Date().toISOString().slice(0, 10)
		? l10n.t("On background: its file is named after the person")
		: l10n.t("Under embargo: not cited");
}
