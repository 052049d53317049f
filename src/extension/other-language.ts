import { l10n } from "vscode";
import { writtenLanguage } from "../engine/language-guess.ts";

/** The beginning tells; it is looked at after every check. */
const LOOKED_AT = 20_000;

/**
 * Whether most of a text is written in another language than English, as far as its script and its frequent words
 * tell; the checker, which knows English words, decides paragraph by paragraph.
 */
export function isInAnotherLanguage(text: string): boolean {
	return writtenLanguage(text.slice(0, LOOKED_AT), () => true) !== "en";
}

/** What such a draft is checked for. */
export function otherLanguageWords(): string {
	return l10n.t(
		"The draft is not in English: only figures, dates in digits, quotations and names are compared.",
	);
}
