/** Articles whose text was extracted from their files, as read-only documents in which every span can be seen. */
import { EventEmitter, l10n, type TextDocumentContentProvider, Uri, workspace } from "vscode";
import type { ArticleKey } from "../engine/model.ts";
import type { Corpora, CorpusName } from "./corpora.ts";
import type { Guard } from "./guard.ts";

/** The scheme of these documents. */
export const articleScheme = "claimtrace-article";

/** What names an article in an address. */
interface Named {
	readonly corpus: CorpusName;
	readonly key: ArticleKey;
}

/** The address of an article's text; "harbour.html" has a document "harbour.html.article". */
export function articleAddress(corpus: CorpusName, key: ArticleKey, path: string): Uri {
	const query = JSON.stringify({ corpus, key } satisfies Named);
	return Uri.from({ scheme: articleScheme, path: `/${path}.article`, query });
}

/** Gives the texts, and gives them anew when articles have changed. */
export class ArticleView implements TextDocumentContentProvider {
	readonly #changed = new EventEmitter<Uri>();
	readonly onDidChange = this.#changed.event;
	readonly provideTextDocumentContent: (address: Uri) => Promise<string | undefined>;

	constructor(corpora: Corpora, guard: Guard) {
		this.provideTextDocumentContent = guard("show an article", (address: Uri) => textOf(corpora, address));
		corpora.onDidIndex(() => {
			for (const { uri } of workspace.textDocuments)
				if (uri.scheme === articleScheme) this.#changed.fire(uri);
		});
	}
}

async function textOf(corpora: Corpora, address: Uri): Promise<string> {
	const { corpus, key } = JSON.parse(address.query) as Named;
	const named = corpora.named(corpus);
	await named.idle();
	return (await named.checker?.articleText(key)) ?? l10n.t("This article is no longer in the corpus.");
}
