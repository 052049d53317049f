import { l10n, window } from "vscode";
import { currentDocument, type Desk, tell } from "../desk.ts";
import { showSkipped, skippedItem } from "../skipped.ts";

/** Lists the files of the corpus that could not be read, each with the reason; one that is chosen opens. */
export async function showUnreadable({ corpora }: Desk): Promise<void> {
	const corpus = corpora.of(currentDocument()?.uri);
	const { skipped } = corpus.summary;
	if (skipped.length === 0) return tell(l10n.t("Every file of the corpus could be read."));
	const chosen = await window.showQuickPick(skipped.map(skippedItem), {
		title: l10n.t("Files that could not be read"),
		placeHolder: l10n.t("These files are not part of the corpus; choose one to open it"),
		matchOnDetail: true,
	});
	if (chosen) await showSkipped(corpus, chosen.skipped);
}
