import { l10n, QuickPickItemKind, window } from "vscode";
import type { ArticleKey } from "../../engine/model.ts";
import type { SkippedFile } from "../../worker/protocol.ts";
import { counted } from "../counts.ts";
import { currentDocument, type Desk, tell } from "../desk.ts";
import { showArticle } from "../passages.ts";
import { plainLabel } from "../plain-text.ts";
import { showSkipped, skippedItem } from "../skipped.ts";

interface Item {
	readonly label: string;
	readonly description?: string;
	readonly skipped?: SkippedFile;
	readonly kind?: QuickPickItemKind;
	readonly key?: ArticleKey;
}

/** Lists the articles that are worth a look, with what was noticed, and the files left out, with the reason; what is chosen opens. */
export async function showCorpusHealth({ corpora }: Desk): Promise<void> {
	const corpus = corpora.of(currentDocument()?.uri);
	const { articles, skipped } = corpus.summary;
	const noticed = articles.filter(({ notices, sameOriginAs }) => notices.length > 0 || sameOriginAs !== null);
	if (noticed.length + skipped.length === 0)
		return tell(l10n.t("Nothing to look at: {0} read.", counted(articles.length, "article")));
	const items: Item[] = [
		heading(l10n.t("{0} of {1} to look at", noticed.length, counted(articles.length, "article"))),
		...noticed.map(({ key, article, notices, sameOriginAs }) => ({
			label: plainLabel(article),
			description: plainLabel(
				[...(sameOriginAs === null ? [] : [l10n.t("copy of {0}", sameOriginAs)]), ...notices].join("; "),
			),
			key,
		})),
		heading(l10n.t("{0} left out", counted(skipped.length, "file"))),
		...skipped.map(skippedItem),
	];
	const chosen = await window.showQuickPick(items, {
		title: l10n.t("Corpus health"),
		placeHolder: l10n.t("Choose an article to see what was read of it"),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (chosen?.skipped) await showSkipped(corpus, chosen.skipped);
	if (chosen?.key !== undefined) await showArticle(corpus, chosen.key);
}

function heading(label: string): Item {
	return { label, kind: QuickPickItemKind.Separator };
}
