import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from "vscode";
import { dateWords, sourceLine } from "../engine/explain.ts";
import type { ArticleSummary } from "../worker/protocol.ts";
import type { Corpus } from "./corpus.ts";
import { counted, oneLine, plainLabel } from "./plain-text.ts";

/** The articles of the writer's corpus, newest first, undated ones last, copies below their origin; a click opens one. */
export class SourcesView implements TreeDataProvider<ArticleSummary> {
	readonly #corpus: Corpus;
	readonly #changed = new EventEmitter<void>();

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(corpus: Corpus) {
		this.#corpus = corpus;
	}

	/** Lists the articles anew. */
	refresh(): void {
		this.#changed.fire();
	}

	getChildren(parent?: ArticleSummary): ArticleSummary[] {
		const { articles } = this.#corpus.summary;
		const found = articles.filter((article) => this.#originOf(article)?.key === parent?.key);
		return found.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
	}

	getTreeItem(article: ArticleSummary): TreeItem {
		const { key, publisher, published } = article;
		const copies = this.#corpus.summary.articles.filter((one) => one.sameOriginAs === article.article).length;
		const { None, Collapsed } = TreeItemCollapsibleState;
		const item = new TreeItem(plainLabel(article.title ?? article.article), copies > 0 ? Collapsed : None);
		const isCopy = this.#originOf(article) !== undefined;
		const known = [isCopy && "copy", publisher, published && dateWords(published)];
		item.description = plainLabel(known.filter(Boolean).join(" · "));
		const also = copies > 0 ? `, with ${counted(copies, "copy", "copies")}` : "";
		item.tooltip = oneLine(`${sourceLine(article)} (${article.article})${also}`);
		item.iconPath = new ThemeIcon(isCopy ? "files" : "file-text");
		item.command = { title: "Open Article", command: "claimtrace.openArticle", arguments: [key] };
		return item;
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#originOf({ sameOriginAs }: ArticleSummary): ArticleSummary | undefined {
		if (sameOriginAs === null) return undefined;
		return this.#corpus.summary.articles.find(({ article }) => article === sameOriginAs);
	}
}
