import { l10n, type Range, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from "vscode";
import type { Trace } from "../engine/model.ts";
import type { Corpus } from "./corpus.ts";
import { tell } from "./desk.ts";
import { locate } from "./positions.ts";

/** The part of a trace that names a passage. */
export type Passage = Pick<Trace, "key" | "start" | "end" | "text">;

/** Opens the article to the side of the draft, with exactly the passage selected and in view. */
export async function showPassage(corpus: Corpus, passage: Passage): Promise<void> {
	await corpus.loadPlaces([passage.key]);
	const location = corpus.locationOf(passage);
	if (!location) return tell(l10n.t("This article is no longer in the corpus."));
	const document = await workspace.openTextDocument(location.uri);
	const range = locate(document, passage.text, location.range);
	await showRange(document.uri, sideColumn(corpus), range ?? location.range);
	if (!range) tell(l10n.t("The article has changed since it was indexed: these words are no longer in it."));
}

/** Opens an article; one that is open already stays where it was left. */
export async function showArticle(corpus: Corpus, key: string): Promise<void> {
	const uri = corpus.uriOf(key);
	if (!uri) return tell(l10n.t("This article is no longer in the corpus."));
	await window.showTextDocument(uri, { viewColumn: sideColumn(corpus), preview: true });
}

async function showRange(uri: Uri, viewColumn: ViewColumn, range: Range): Promise<void> {
	const editor = await window.showTextDocument(uri, { viewColumn, preview: true, selection: range });
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Beside the draft; where an article has the focus already, the next one takes its place. */
function sideColumn(corpus: Corpus): ViewColumn {
	const active = window.activeTextEditor?.document.uri;
	return active && !corpus.holds(active) ? ViewColumn.Beside : ViewColumn.Active;
}
