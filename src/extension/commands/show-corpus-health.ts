import { QuickPickItemKind, window } from "vscode";
import type { ArticleKey } from "../../engine/model.ts";
import { currentDocument, type Desk, tell } from "../desk.ts";
import { showArticle } from "../passages.ts";
import { counted, plainLabel } from "../plain-text.ts";

interface Item {
	readonly label: string;
	readonly description?: string;
	readonly kind?: QuickPickItemKind;
	readonly key?: ArticleKey;
}

/** Lists the articles that are worth a look, with what was noticed, and the files left out, with the reason; an article that is chosen opens. */
export async function showCorpusHealth({ corpora }: Desk): Promise<void> {
	const corpus = corpora.of(currentDocument()?.uri);
	const { articles, skipped } = corpus.summary;
	const noticed = articles.filter(({ notices, sameOriginAs }) => notices.length > 0 || sameOriginAs !== null);
	if (noticed.length + skipped.length === 0)
		return tell(`Nothing to look at: ${counted(articles.length, "article")} read.`);
	const items: Item[] = [
		heading(`${noticed.length} of ${counted(articles.length, "article")} to look at`),
		...noticed.map(({ key, article, notices, sameOriginAs }) => ({
			label: plainLabel(article),
			description: plainLabel(
				[...(sameOriginAs === null ? [] : [`copy of ${sameOriginAs}`]), ...notices].join("; "),
			),
			key,
		})),
		heading(`${counted(skipped.length, "file")} left out`),
		...skipped.map(({ path, reason }) => ({ label: plainLabel(path), description: plainLabel(reason) })),
	];
	const chosen = await window.showQuickPick(items, {
		title: "Corpus health",
		placeHolder: "Choose an article to see what was read of it",
		matchOnDescription: true,
	});
	if (chosen?.key !== undefined) await showArticle(corpus, chosen.key);
}

function heading(label: string): Item {
	return { label, kind: QuickPickItemKind.Separator };
}
