import {
	CompletionItem,
	CompletionItemKind,
	type CompletionItemProvider,
	l10n,
	MarkdownString,
	type Position,
	Range,
	type TextDocument,
} from "vscode";
import { sourceLine } from "../engine/explain.ts";
import type { ArticleSummary } from "../worker/protocol.ts";
import { citableFor, keysFor } from "./citing.ts";
import type { Desk } from "./desk.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { oneLine, plainLabel } from "./plain-text.ts";

/** What stands before the caret when a citation is being written: `[@`, `[see @key; @`, or `[[`. */
const BEGUN = /(?:\[[^[\]\n]{0,100}@|\[\[)([^[\]@\n|#]{0,80})$/;

/** The characters at which the completion opens. */
export const completionTriggers = ["@", "["] as const;

/** Completes `[@` to an article's citation key, and `[[` to its file. */
export class CitationCompletion implements CompletionItemProvider {
	readonly #desk: Desk;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	async provideCompletionItems(document: TextDocument, position: Position): Promise<CompletionItem[]> {
		const line = document.lineAt(position).text;
		const [begun, typed = ""] = BEGUN.exec(line.slice(0, position.character)) ?? [];
		if (begun === undefined || !this.#desk.drafts.isDraft(document)) return [];
		const isPage = begun.startsWith("[[");
		const closing = isPage ? "]]" : "]";
		const behind = line.slice(position.character);
		const there = behind.startsWith(closing) ? "" : closing.slice(behind.startsWith("]") ? 1 : 0);
		const range = new Range(position.translate(0, -typed.length), position);
		const keys = await keysFor(this.#desk, document);
		return citableFor(this.#desk, document).flatMap((article) => {
			const name = isPage ? pageName(article) : keys.get(article.article);
			if (name === undefined || /[[\]|#^\n]/.test(name)) return [];
			const item = itemFor(article, name);
			item.range = range;
			item.insertText = name + there;
			if (!isPage)
				item.command = {
					title: l10n.t("Keep the key"),
					command: "claimtrace.keepKey",
					arguments: [{ draft: document.uri.toString(), article: article.article, key: name }],
				};
			return [item];
		});
	}
}

function itemFor(article: ArticleSummary, name: string): CompletionItem {
	const item = new CompletionItem({ label: plainLabel(name), description: plainLabel(sourceLine(article)) });
	item.kind = CompletionItemKind.Reference;
	// Found by key, title and publisher alike.
	item.filterText = oneLine(`${name} ${article.title ?? ""} ${article.publisher ?? ""}`);
	item.documentation = new MarkdownString(escapeMarkdown(`${sourceLine(article)} (${article.article})`));
	return item;
}

function pageName({ article }: ArticleSummary): string {
	return article.slice(article.lastIndexOf("/") + 1).replace(/\.[^.]{1,8}$/, "");
}
