/** All sources of one fact: which article says what of a sentence, by date, as a page to read. */
import { commands, l10n, Uri } from "vscode";
import { counted } from "./counts.ts";
import type { TracedSentence } from "./desk.ts";
import { factsPage, type PageWords } from "./facts-page.ts";
import { standingLabel } from "./standing.ts";

/** The scheme of these pages. */
export const factsScheme = "claimtrace-facts";

/** Opens the page of a sentence to the side. */
export async function openFacts({ sentence }: TracedSentence): Promise<void> {
	// The address holds what the page says: it outlives the draft's report.
	const page = Uri.from({
		scheme: factsScheme,
		path: `/${l10n.t("Sources of this fact")}.md`,
		query: factsPage(sentence, pageWords()),
	});
	await commands.executeCommand("markdown.showPreviewToSide", page);
}

function pageWords(): PageWords {
	return {
		title: l10n.t("Sources of this fact"),
		columns: [l10n.t("Article"), l10n.t("It says"), l10n.t("What differs")],
		noDate: l10n.t("no date"),
		first: l10n.t("reported it first"),
		counts: (articles, origins) =>
			l10n.t("{0}, {1}.", counted(articles, "article"), counted(origins, "origin")),
		more: (articles) => l10n.t("And {0} more.", counted(articles, "article")),
		standing: standingLabel,
	};
}
