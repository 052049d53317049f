import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import { bibTex, cslJson, type Reference } from "../bibliography.ts";
import { citableFor, keysFor } from "../citing.ts";
import { counted } from "../counts.ts";
import { type Desk, demandChecker, draftInFront, tell, tellBriefly } from "../desk.ts";

/**
 * Writes the articles that the current draft cites to a `.bib` or CSL-JSON file that the writer chooses. `argument` can
 * be the address to write to. Notes that must not be cited are left out.
 */
export async function writeBibliography(desk: Desk, argument?: unknown): Promise<void> {
	const document = draftInFront(desk);
	if (!document || !desk.drafts.isDraft(document)) return tell(l10n.t("Open a draft first."));
	const cited = await referencesOf(desk, document);
	if (cited === undefined) return;
	if (cited.length === 0) return tell(l10n.t("The draft cites no article of the corpus yet."));
	const target = argument instanceof Uri ? argument : await chosen(document.uri);
	if (!target) return;
	if (!/\.(?:bib|json)$/i.test(target.path))
		return tell(l10n.t("A bibliography is written as .bib or .json."));
	const text = /\.bib$/i.test(target.path) ? bibTex(cited) : cslJson(cited);
	await workspace.fs.writeFile(target, new TextEncoder().encode(text));
	tellBriefly(l10n.t("Wrote {0}", counted(cited.length, "reference")));
}

/** The cited articles with their keys, sorted by key; undefined after telling the writer why there is no corpus. */
async function referencesOf(desk: Desk, document: TextDocument): Promise<readonly Reference[] | undefined> {
	const corpus = desk.corpora.of(document.uri);
	const checker = await demandChecker(corpus);
	if (!checker) return undefined;
	const { languageId } = document;
	const path = workspace.asRelativePath(document.uri);
	const cited = new Set(await checker.cited({ path, text: document.getText(), languageId }));
	const keys = await keysFor(desk, document);
	const published = citableFor(desk, document).filter(({ key }) => cited.has(key));
	const references = published.map((article) => ({
		key: keys.get(article.article) ?? article.article,
		article,
	}));
	return references.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function chosen(draft: Uri): Thenable<Uri | undefined> {
	return window.showSaveDialog({
		title: l10n.t("Write Bibliography"),
		saveLabel: l10n.t("Write"),
		...(draft.scheme === "untitled" ? {} : { defaultUri: Uri.joinPath(draft, "..", "references.bib") }),
		filters: { BibLaTeX: ["bib"], "CSL-JSON": ["json"] },
	});
}
