import { l10n, window } from "vscode";
import { currentDocument, type Desk, tell } from "../desk.ts";
import { plainLabel } from "../plain-text.ts";

/** Lists the files of the corpus that could not be read, each with the reason. */
export async function showUnreadable({ corpora }: Desk): Promise<void> {
	const { skipped } = corpora.of(currentDocument()?.uri).summary;
	if (skipped.length === 0) return tell(l10n.t("Every file of the corpus could be read."));
	const items = skipped.map(({ path, reason }) => ({
		label: plainLabel(path),
		description: plainLabel(reason),
	}));
	await window.showQuickPick(items, {
		title: l10n.t("Files that could not be read"),
		placeHolder: l10n.t("These files are not part of the corpus"),
		matchOnDescription: true,
	});
}
