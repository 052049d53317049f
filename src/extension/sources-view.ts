import {
	EventEmitter,
	l10n,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	type Uri,
	workspace,
} from "vscode";
import { dateWords, sourceLine } from "../engine/explain.ts";
import type { ArticleKey, SentenceReport } from "../engine/model.ts";
import type { ArticleSummary } from "../worker/protocol.ts";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import { counted } from "./counts.ts";
import type { Drafts } from "./drafts.ts";
import { excerpt, oneLine, plainLabel } from "./plain-text.ts";
import { badgeAddress } from "./source-badges.ts";
import { statusLabel } from "./standing.ts";

/** A sentence of an open draft that rests on an article. */
export interface Resting {
	readonly uri: Uri;
	readonly sentence: SentenceReport;
}

/** What stands in the tree. */
type SourceElement =
	| { readonly kind: "article"; readonly article: ArticleSummary }
	| ({ readonly kind: "sentence" } & Resting);

/**
 * The articles of the writer's corpus, newest first, undated ones last, copies below their origin; below each the
 * sentences of the open drafts that rest on it.
 */
export class SourcesView implements TreeDataProvider<SourceElement> {
	readonly #corpora: Corpora;
	readonly #drafts: Drafts;
	readonly #changed = new EventEmitter<void>();

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(corpora: Corpora, drafts: Drafts) {
		this.#corpora = corpora;
		this.#drafts = drafts;
	}

	/** Lists the articles anew. */
	refresh(): void {
		this.#changed.fire();
	}

	getChildren(parent?: SourceElement): SourceElement[] {
		if (parent?.kind === "sentence") return [];
		const { articles } = this.#corpus.summary;
		const key = parent?.article.key;
		const found = articles.filter((article) => this.#originOf(article)?.key === key);
		found.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
		const sentences = key === undefined ? [] : restingOn(this.#drafts, key);
		return [
			...sentences.map((resting) => ({ kind: "sentence" as const, ...resting })),
			...found.map((article) => ({ kind: "article" as const, article })),
		];
	}

	getTreeItem(element: SourceElement): TreeItem {
		return element.kind === "sentence" ? sentenceItem(element) : this.#articleItem(element.article);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	get #corpus(): Corpus {
		return this.#corpora.own;
	}

	#articleItem(article: ArticleSummary): TreeItem {
		const { key, publisher, published } = article;
		const copies = this.#corpus.summary.articles.filter((one) => one.sameOriginAs === article.article).length;
		const sentences = restingOn(this.#drafts, key).length;
		const { None, Collapsed } = TreeItemCollapsibleState;
		const label = plainLabel(article.title ?? article.article);
		const item = new TreeItem(label, copies + sentences > 0 ? Collapsed : None);
		const isCopy = this.#originOf(article) !== undefined;
		const use = this.#use(sentences);
		const dated = published ? dateWords(published) : l10n.t("no date");
		const known = [use, isCopy && l10n.t("copy"), publisher, dated];
		item.description = plainLabel(known.filter(Boolean).join(" · "));
		const also = copies > 0 ? l10n.t(", with {0}", counted(copies, "copy")) : "";
		const noticed = article.notices.length > 0 ? ` – ${article.notices.join("; ")}` : "";
		item.tooltip = oneLine(
			`${sourceLine(article)} (${article.article})${also}${use && `: ${use}`}${noticed}`,
		);
		item.iconPath = new ThemeIcon(isCopy ? "files" : "file-text");
		item.contextValue = "article";
		item.resourceUri = badgeAddress(key);
		item.command = {
			title: l10n.t("Open Article"),
			command: "claimtrace.openArticle",
			arguments: [key],
		};
		return item;
	}

	/** "3 sentences", "unused"; nothing while no draft has been checked. */
	#use(sentences: number): string {
		if (sentences > 0) return counted(sentences, "sentence");
		return checkedDrafts(this.#drafts).length > 0 ? l10n.t("unused") : "";
	}

	#originOf({ sameOriginAs }: ArticleSummary): ArticleSummary | undefined {
		if (sameOriginAs === null) return undefined;
		return this.#corpus.summary.articles.find(({ article }) => article === sameOriginAs);
	}
}

/** The sentences of the open drafts whose origin or closest passage an article has. */
export function restingOn(drafts: Drafts, key: ArticleKey): Resting[] {
	return checkedDrafts(drafts).flatMap((uri) => {
		const sentences = drafts.report(uri)?.sentences ?? [];
		const resting = sentences.filter(
			({ origin, closest }) => origin && (origin.key === key || closest?.key === key),
		);
		return resting.map((sentence) => ({ uri, sentence }));
	});
}

function checkedDrafts(drafts: Drafts): Uri[] {
	return workspace.textDocuments.map(({ uri }) => uri).filter((uri) => drafts.report(uri) !== undefined);
}

function sentenceItem({ uri, sentence }: Resting): TreeItem {
	const item = new TreeItem(plainLabel(excerpt(sentence.text, 100)));
	item.description = plainLabel(workspace.asRelativePath(uri));
	item.tooltip = oneLine(`${statusLabel(sentence.status)}: ${sentence.text}`);
	item.iconPath = new ThemeIcon("arrow-small-right");
	const words = { draft: uri.toString(), start: sentence.start, end: sentence.end };
	item.command = { title: l10n.t("Go to Sentence"), command: "claimtrace.showWords", arguments: [words] };
	return item;
}
