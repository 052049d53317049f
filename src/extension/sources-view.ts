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
import type { ArticleSummary, CorpusSummary } from "../worker/protocol.ts";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import { counted } from "./counts.ts";
import { currentDocument } from "./desk.ts";
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
	| ({ readonly kind: "sentence" } & Resting)
	| { readonly kind: "more"; readonly count: number };

/** What the tree is made from, worked out once for all its items. */
interface Shelves {
	/** Articles by the key of the one that they copy, newest first; by undefined those that copy none. */
	readonly copies: ReadonlyMap<ArticleKey | undefined, readonly ArticleSummary[]>;
	readonly resting: ReadonlyMap<ArticleKey, readonly Resting[]>;
}

/** So many articles are listed, and all that sentences rest on: more would keep the editor busy at each change. */
const MOST_LISTED = 1000;

/**
 * The articles against which the current document is checked, newest first, undated ones last, copies below their
 * origin; below each the sentences of the open drafts that rest on it.
 */
export class SourcesView implements TreeDataProvider<SourceElement> {
	readonly #corpora: Corpora;
	readonly #drafts: Drafts;
	readonly #changed = new EventEmitter<void>();
	#shelves: Shelves | undefined;
	#listed: CorpusSummary | undefined;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(corpora: Corpora, drafts: Drafts) {
		this.#corpora = corpora;
		this.#drafts = drafts;
	}

	/** Lists the articles anew. */
	refresh(): void {
		this.#shelves = undefined;
		this.#listed = this.#corpus.summary;
		this.#changed.fire();
	}

	/** Lists the articles anew where the current document has others than are listed. */
	follow(): void {
		if (this.#listed !== this.#corpus.summary) this.refresh();
	}

	getChildren(parent?: SourceElement): SourceElement[] {
		if (parent !== undefined && parent.kind !== "article") return [];
		const key = parent?.article.key;
		const { copies, resting } = this.#worked();
		const found = copies.get(key) ?? [];
		const listed = found.filter((article, at) => at < MOST_LISTED || resting.has(article.key));
		const left = found.length - listed.length;
		const sentences = key === undefined ? [] : (resting.get(key) ?? []);
		return [
			...sentences.map((one) => ({ kind: "sentence" as const, ...one })),
			...listed.map((article) => ({ kind: "article" as const, article })),
			...(left > 0 ? [{ kind: "more" as const, count: left }] : []),
		];
	}

	/** How many sentences of the open drafts rest on an article. */
	restingOn(key: ArticleKey): number {
		return this.#worked().resting.get(key)?.length ?? 0;
	}

	getTreeItem(element: SourceElement): TreeItem {
		switch (element.kind) {
			case "sentence":
				return sentenceItem(element);
			case "article":
				return this.#articleItem(element.article);
			case "more":
				return moreItem(element.count);
		}
	}

	dispose(): void {
		this.#changed.dispose();
	}

	get #corpus(): Corpus {
		return this.#corpora.of(currentDocument()?.uri);
	}

	#articleItem(article: ArticleSummary): TreeItem {
		const { key, publisher, published } = article;
		const copies = this.#worked().copies.get(key)?.length ?? 0;
		const sentences = this.restingOn(key);
		const { None, Collapsed } = TreeItemCollapsibleState;
		const label = plainLabel(article.title ?? article.article);
		const item = new TreeItem(label, copies + sentences > 0 ? Collapsed : None);
		const isCopy = article.sameOriginAs !== null;
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

	#worked(): Shelves {
		this.#shelves ??= {
			copies: byOrigin(this.#corpus.summary.articles),
			resting: restingBySource(this.#drafts),
		};
		return this.#shelves;
	}
}

function byOrigin(articles: readonly ArticleSummary[]): Shelves["copies"] {
	const keys = new Map(articles.map(({ article, key }) => [article, key]));
	const groups = new Map<ArticleKey | undefined, ArticleSummary[]>();
	for (const article of articles) {
		const origin = article.sameOriginAs === null ? undefined : keys.get(article.sameOriginAs);
		const group = groups.get(origin);
		if (group) group.push(article);
		else groups.set(origin, [article]);
	}
	const newestFirst = (a: ArticleSummary, b: ArticleSummary) =>
		(a.published ?? "") < (b.published ?? "") ? 1 : (a.published ?? "") > (b.published ?? "") ? -1 : 0;
	for (const group of groups.values()) group.sort(newestFirst);
	return groups;
}

/** The sentences of the open drafts by the articles that have their origin or their closest passage. */
function restingBySource(drafts: Drafts): ReadonlyMap<ArticleKey, readonly Resting[]> {
	const resting = new Map<ArticleKey, Resting[]>();
	for (const uri of checkedDrafts(drafts))
		for (const sentence of drafts.report(uri)?.sentences ?? []) {
			const { origin, closest } = sentence;
			if (origin === null) continue;
			for (const key of new Set([origin.key, closest?.key ?? origin.key])) {
				const known = resting.get(key);
				if (known) known.push({ uri, sentence });
				else resting.set(key, [{ uri, sentence }]);
			}
		}
	return resting;
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

/** Stands for the articles that are not listed. */
function moreItem(count: number): TreeItem {
	const item = new TreeItem(l10n.t("{0} more", counted(count, "article")));
	item.iconPath = new ThemeIcon("search");
	item.tooltip = l10n.t("Find Source…");
	item.command = { title: l10n.t("Find Source…"), command: "claimtrace.findSource" };
	return item;
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
