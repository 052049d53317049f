import {
	type CancellationToken,
	type DataTransfer,
	DataTransferItem,
	DocumentDropOrPasteEditKind,
	DocumentPasteEdit,
	type DocumentPasteEditProvider,
	type DocumentPasteProviderMetadata,
	l10n,
	type Range,
	type TextDocument,
	WorkspaceEdit,
} from "vscode";
import { citationFor } from "./citing.ts";
import type { Desk } from "./desk.ts";
import { cutCitation } from "./pasted.ts";
import { rangeOf, spanOf } from "./positions.ts";

/** Rides along with what is copied from an article. */
const MIME = "application/vnd.claimtrace.article+json";
const kind = DocumentDropOrPasteEditKind.Text.append("claimtrace", "citation");

/** How the provider is registered. */
export const pasteMetadata: DocumentPasteProviderMetadata = {
	providedPasteEditKinds: [kind],
	copyMimeTypes: [MIME],
	pasteMimeTypes: [MIME],
};

/** Words copied from an article offer, where they are pasted into a draft, to bring their citation along. */
export class CitationPaste implements DocumentPasteEditProvider {
	readonly #desk: Desk;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** Notes which article the words are from. */
	prepareDocumentPaste(document: TextDocument, _ranges: readonly Range[], data: DataTransfer): void {
		const place = this.#desk.corpora.articleAt(document.uri);
		if (place) data.set(MIME, new DataTransferItem(place.key));
	}

	/** The words with the citation behind them; what belongs at the end of the draft is put there. */
	async provideDocumentPasteEdits(
		document: TextDocument,
		[range]: readonly Range[],
		data: DataTransfer,
		_context: unknown,
		token: CancellationToken,
	): Promise<DocumentPasteEdit[]> {
		const key = await data.get(MIME)?.asString();
		const words = await data.get("text/plain")?.asString();
		if (!range || !key || !words?.trim() || !this.#desk.drafts.isDraft(document)) return [];
		const corpus = this.#desk.corpora.of(document.uri);
		const article = corpus.summary.articles.find((one) => one.key === key);
		if (!article || token.isCancellationRequested) return [];
		const citation = await citationFor(this.#desk, document, article);
		if (citation === undefined) return [];
		const pasted = cutCitation(
			document.getText(),
			document.languageId,
			spanOf(document, range),
			words,
			citation,
		);
		const edit = new DocumentPasteEdit(pasted.text, l10n.t("Paste with citation"), kind);
		edit.additionalEdit = new WorkspaceEdit();
		for (const one of pasted.elsewhere)
			edit.additionalEdit.insert(document.uri, rangeOf(document, one).start, one.text);
		// The plain words are what is pasted unless the writer asks for more.
		edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
		return [edit];
	}
}
