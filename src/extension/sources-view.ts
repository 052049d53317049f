import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem } from "vscode";
import { dateWords, sourceLine } from "../engine/explain.ts";
import type { ArticleSummary } from "../worker/protocol.ts";
import type { Corpus } from "./corpus.ts";
import { oneLine, plainLabel } from "./plain-text.ts";

/** The articles of the writer's corpus, newest first, those without a date last; a click opens one. */
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
		if (parent) return [];
		return [...this.#corpus.summary.articles].sort((a, b) =>
			(b.published ?? "").localeCompare(a.published ?? ""),
		);
	}

	getTreeItem(article: ArticleSummary): TreeItem {
		const item = new TreeItem(plainLabel(article.title ?? article.article));
		const { publisher, published, sameOriginAs } = article;
		const known = [publisher, published && dateWords(published), sameOriginAs && `copy of ${sameOriginAs}`];
		item.description = plainLabel(known.filter(Boolean).join(" · "));
		item.tooltip = oneLine(`${sourceLine(article)} (${article.article})`);
		item.iconPath = new ThemeIcon(sameOriginAs ? "files" : "file-text");
		item.command = { title: "Open Article", command: "claimtrace.openArticle", arguments: [article.key] };
		return item;
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
