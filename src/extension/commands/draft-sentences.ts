import { l10n, window, workspace } from "vscode";
import { type Desk, tell } from "../desk.ts";
import { excerpt, plainLabel } from "../plain-text.ts";
import { restingOn } from "../sources-view.ts";
import { statusLabel } from "../standing.ts";
import { tracesOf } from "../trace-link.ts";
import { showWords } from "./show-words.ts";

/**
 * From an article back to the drafts: lists the sentences that rest on the passage at the caret, or else on any of the
 * article.
 */
export async function draftSentences(desk: Desk): Promise<void> {
	const editor = window.activeTextEditor;
	const place = editor && desk.corpora.articleAt(editor.document.uri);
	if (!editor || !place) return tell(l10n.t("Open an article of the corpus first."));
	const { corpus, key } = place;
	const resting = restingOn(desk.drafts, key);
	await corpus.loadPlaces([key]);
	const here = resting.filter(({ sentence }) =>
		tracesOf(sentence).some((trace) => {
			const at = trace.key === key ? corpus.locationOf(trace) : undefined;
			return at?.range.intersection(editor.selection) !== undefined;
		}),
	);
	const listed = here.length > 0 ? here : resting;
	if (listed.length === 0) return tell(l10n.t("No sentence of an open draft rests on this article."));
	const items = listed.map(({ uri, sentence }) => ({
		label: plainLabel(excerpt(sentence.text, 120)),
		description: plainLabel(workspace.asRelativePath(uri)),
		detail: statusLabel(sentence.status),
		words: { draft: uri.toString(), start: sentence.start, end: sentence.end },
	}));
	const picked = await window.showQuickPick(items, {
		title:
			here.length > 0
				? l10n.t("Draft sentences that rest on this passage")
				: l10n.t("Draft sentences that rest on this article"),
		placeHolder: l10n.t("Enter goes to the sentence"),
	});
	if (picked) await showWords(desk, picked.words);
}
