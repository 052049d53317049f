import Fuse from "fuse.js";
import {
	type Disposable,
	l10n,
	type QuickInputButton,
	type QuickPick,
	type QuickPickItem,
	QuickPickItemKind,
	type TextDocument,
	ThemeIcon,
	window,
} from "vscode";
import { withoutFootnotes } from "../../engine/citations/footnote-marks.ts";
import { dateWords } from "../../engine/explain.ts";
import type { Span, Trace } from "../../engine/model.ts";
import { readable } from "../../engine/readable.ts";
import type { ArticleSummary, Checker } from "../../worker/protocol.ts";
import { citableToday } from "../citable.ts";
import { cite } from "../citing.ts";
import type { Corpus } from "../corpus.ts";
import { type Desk, demandChecker, selectedText } from "../desk.ts";
import { showArticle, showPassage } from "../passages.ts";
import { excerpt, oneLine, plainLabel } from "../plain-text.ts";
import { spanOf } from "../positions.ts";

interface SourceItem extends QuickPickItem {
	readonly article?: ArticleSummary;
	readonly passage?: Trace;
}

const passageLimit = 20;
const articleLimit = 8;
/** Fuzzy matching is for names and titles; a whole sentence is for the tracing engine alone. */
const longestFuzzy = 64;
/** Fuse scores run from 0, the same, to 1; beyond this one only a stray word is alike. */
const worstScore = 0.86;
const typingPause = 150;
const longestQuery = 1000;
const citeButton: QuickInputButton = { iconPath: new ThemeIcon("quote"), tooltip: l10n.t("Insert Citation") };

/** Searches the corpus while the writer types: articles by name, passages by what they say. */
export async function findSource(desk: Desk): Promise<void> {
	const document = window.activeTextEditor?.document;
	const corpus = desk.corpora.of(document?.uri);
	const place = document && desk.drafts.isDraft(document) ? citationPlace(desk, document) : undefined;
	const query = withoutFootnotes(selectedText(desk)).slice(0, longestQuery);
	const checker = await demandChecker(corpus);
	if (!checker) return;
	const picked = await pickSource(new SourceSearch(corpus, checker, place !== undefined), query);
	if (!picked) return;
	const source = picked.item.passage ?? picked.item.article;
	if (picked.cite && place && source) await cite(desk, place.document, place.sentence, source);
	else if (picked.item.passage) await showPassage(corpus, picked.item.passage);
	else if (picked.item.article) await showArticle(corpus, picked.item.article.key);
}

interface CitationPlace {
	readonly document: TextDocument;
	readonly sentence: Span;
}

/** Where the citation goes: behind the sentence at the end of the selection, or else right there. */
function citationPlace({ drafts }: Desk, document: TextDocument): CitationPlace | undefined {
	const editor = window.activeTextEditor;
	if (!editor) return undefined;
	const { end } = spanOf(document, editor.selection);
	return { document, sentence: drafts.sentenceAt(document.uri, end) ?? { start: end, end } };
}

interface Picked {
	readonly item: SourceItem;
	/** True when the citation button was pressed. */
	readonly cite: boolean;
}

/** What answers the queries of the list. */
class SourceSearch {
	readonly #checker: Checker;
	readonly #articles: readonly ArticleSummary[];
	readonly #fuse: Fuse<ArticleSummary>;
	readonly #canCite: boolean;

	constructor(corpus: Corpus, checker: Checker, canCite: boolean) {
		this.#checker = checker;
		this.#articles = corpus.summary.articles;
		this.#canCite = canCite;
		this.#fuse = new Fuse(this.#articles, {
			keys: [{ name: "title", weight: 2 }, "publisher", "byline", "article"],
			threshold: 0.35,
			includeScore: true,
			ignoreLocation: true,
			ignoreDiacritics: true,
			useTokenSearch: true,
			minMatchCharLength: 2,
		});
	}

	async items(query: string): Promise<SourceItem[]> {
		if (query.trim() === "") return this.#articles.map((article) => this.#articleItem(article));
		const found = query.length > longestFuzzy ? [] : this.#fuse.search(query, { limit: articleLimit });
		const passages = await this.#checker.find(query, passageLimit);
		const close = found.filter(({ score = 1 }) => score < worstScore).map(({ item }) => item);
		const listed = [...close, ...passages.filter((passage) => !isHeadline(passage))];
		// A headline alone says nothing new of an article that is in the list already.
		const telling = passages.filter((one) => !isHeadline(one) || !listed.some(({ key }) => key === one.key));
		return [
			...section(
				l10n.t("Articles"),
				close.map((article) => this.#articleItem(article)),
			),
			...section(
				l10n.t("Passages"),
				telling.map((passage) => this.#passageItem(passage)),
			),
		];
	}

	#articleItem(article: ArticleSummary): SourceItem {
		return { ...sourceItem(article, "file-text", this.#canCite), article };
	}

	#passageItem(passage: Trace): SourceItem {
		const item = sourceItem(passage, "quote", this.#canCite);
		return { ...item, detail: plainLabel(excerpt(readable(passage), 400)), passage };
	}
}

function isHeadline({ text, title }: Trace): boolean {
	return title !== null && oneLine(text) === oneLine(title);
}

function sourceItem(source: ArticleSummary | Trace, icon: string, canCite: boolean): SourceItem {
	const { title, publisher, published, article } = source;
	const label = plainLabel(excerpt(title ?? article, 100));
	const known = [publisher, published && dateWords(published)].filter(Boolean).join(" · ");
	const buttons = canCite && citableToday(source) ? [citeButton] : [];
	// The list is searched here, not by VS Code, which would hide what does not contain the letters typed.
	return { label, description: plainLabel(known), iconPath: new ThemeIcon(icon), buttons, alwaysShow: true };
}

function section(label: string, items: SourceItem[]): SourceItem[] {
	return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function pickSource(search: SourceSearch, query: string): Promise<Picked | undefined> {
	// Not in the published API, but there since 2020: without it VS Code sorts what it is given by the labels.
	const list: QuickPick<SourceItem> & { sortByLabel?: boolean } = window.createQuickPick<SourceItem>();
	list.sortByLabel = false;
	list.title = l10n.t("Find Source");
	list.placeholder = l10n.t("A title, a name, or a sentence; Enter opens the passage");
	list.value = oneLine(query);
	list.matchOnDescription = true;
	const refresh = searchWhileTyping(list, search);
	return new Promise((resolve) => {
		const end = (picked?: Picked) => {
			resolve(picked);
			list.hide();
		};
		list.onDidAccept(() => {
			const [item] = list.selectedItems;
			if (item) end({ item, cite: false });
		});
		list.onDidTriggerItemButton(({ item }) => end({ item, cite: true }));
		list.onDidHide(() => {
			resolve(undefined);
			refresh.dispose();
			list.dispose();
		});
		list.show();
	});
}

/** Fills the list now and a moment after each change; the newest query wins. */
function searchWhileTyping(list: QuickPick<SourceItem>, search: SourceSearch): Disposable {
	let newest = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const fill = async () => {
		const mine = ++newest;
		list.busy = true;
		const items = await search
			.items(list.value)
			.catch(() => [{ label: l10n.t("The search failed"), alwaysShow: true }]);
		if (mine !== newest) return;
		list.items =
			items.length > 0 ? items : [{ label: l10n.t("Nothing close in the corpus"), alwaysShow: true }];
		list.busy = false;
	};
	const typing = list.onDidChangeValue(() => {
		clearTimeout(timer);
		timer = setTimeout(fill, typingPause);
	});
	void fill();
	return {
		dispose: () => {
			newest = -1;
			clearTimeout(timer);
			typing.dispose();
		},
	};
}
