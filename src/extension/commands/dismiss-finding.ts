import { l10n, type QuickPickItem, type TextDocument, ThemeIcon, Uri, window, workspace } from "vscode";
import type { Finding } from "../../engine/model.ts";
import { dismissalOf } from "../../project/dismiss.ts";
import { type Scope, scopes } from "../../project/entries.ts";
import { currentDocument, type Desk, tell, tellFailure } from "../desk.ts";
import { type FoundFinding, findingOf, foundIn, linkToFinding, readFindingLink } from "../finding-link.ts";
import { newEntry } from "../new-entry.ts";
import { excerpt, plainLabel } from "../plain-text.ts";
import { differenceLabel } from "../standing.ts";

/** What the command can be told: which finding, how far, and why. What is missing is asked for. */
interface Asked {
	readonly scope: Scope | undefined;
	readonly reason: string | undefined;
}

/**
 * Dismisses a finding: the one that `argument` links to, or the one at the caret. Asks how far and why; Enter without
 * a reason is an answer, Escape ends it.
 */
export async function dismissFinding(desk: Desk, argument?: unknown): Promise<void> {
	const link = readFindingLink(argument);
	const { draft, offset } = Object(argument) as Record<string, unknown>;
	const document =
		typeof draft === "string" ? await workspace.openTextDocument(Uri.parse(draft)) : currentDocument();
	if (!document) return tell(l10n.t("Open a draft first."));
	const report = desk.drafts.report(document.uri);
	const at = typeof offset === "number" ? offset : caretIn(document);
	const found = link ? (findingOf(report, link) ?? "none") : await chosenAt(document, at, desk);
	if (found === "none" || !report)
		return tell(l10n.t("There is no finding here. If the sentence has changed, wait a moment."));
	if (!found) return;
	const asked = askedIn(argument);
	const scope = asked.scope ?? (await askScope(found.finding));
	const reason = scope && (asked.reason ?? (await askReason()));
	if (scope === undefined || reason === undefined) return;
	const store = desk.projects.of(document.uri);
	// The report can have been made anew while the writer answered.
	const now = desk.drafts.report(document.uri);
	const still = findingOf(now, linkToFinding(document.uri.toString(), found.finding));
	if (!now || !still) return tell(l10n.t("The sentence has changed since; look at it again."));
	const where = { ...still, sentences: now.sentences, path: store.pathOf(document.uri) };
	const entry = dismissalOf(where, scope, { ...newEntry(), reason });
	try {
		await desk.findings.replacing(argument, () => store.dismissals.change({ kind: "add", entry }));
	} catch (error) {
		desk.log.error(error instanceof Error ? error : String(error));
		tellFailure(l10n.t("The dismissal could not be written."));
	}
}

/**
 * The finding whose words stand at an offset, else one of its sentence's; the writer chooses between several.
 * "none" when there is none, undefined when the writer chose none.
 */
async function chosenAt(
	document: TextDocument,
	offset: number,
	{ drafts }: Desk,
): Promise<FoundFinding | "none" | undefined> {
	const sentence = drafts.sentenceAt(document.uri, offset);
	const found = foundIn(drafts.report(document.uri)).filter((one) => one.sentence === sentence);
	const touched = found.filter(
		({ finding: { draft } }) =>
			draft.start <= offset && offset <= draft.end && draft.start > (sentence?.start ?? 0),
	);
	const choice = touched.length > 0 ? touched : found;
	if (choice.length < 2) return choice[0] ?? "none";
	const items = choice.map((one) => ({
		label: plainLabel(excerpt(differenceLabel(one.finding), 120)),
		description: one.finding.type,
		one,
	}));
	const picked = await window.showQuickPick(items, {
		title: l10n.t("Dismiss Finding"),
		placeHolder: l10n.t("Which one?"),
	});
	return picked?.one;
}

function caretIn(document: TextDocument): number {
	const editor = window.activeTextEditor;
	return editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
}

async function askScope({ type }: Finding): Promise<Scope | undefined> {
	const items: (QuickPickItem & { readonly scope: Scope })[] = [
		{
			scope: "finding",
			label: l10n.t("This finding"),
			detail: l10n.t("Until the sentence or the source changes"),
		},
		{
			scope: "sentence",
			label: l10n.t("All findings of this sentence"),
			detail: l10n.t("Until it or its source changes"),
		},
		{ scope: "draft", label: l10n.t("{0} in this draft", type), detail: l10n.t("Whatever its text becomes") },
		{
			scope: "project",
			label: l10n.t("{0} in the whole project", type),
			detail: l10n.t("In every draft of this folder"),
		},
	];
	const picked = await window.showQuickPick(
		items.map((item) => ({ ...item, iconPath: new ThemeIcon("eye-closed") })),
		{ title: l10n.t("Dismiss Finding"), placeHolder: l10n.t("What shall not be shown any more?") },
	);
	return picked?.scope;
}

async function askReason(): Promise<string | undefined> {
	return window.showInputBox({
		title: l10n.t("Dismiss Finding"),
		prompt: l10n.t(
			"Why? It is kept in .claimtrace/dismissed.json and stands in the fact-check report. May be empty.",
		),
		placeHolder: l10n.t("Confirmed by phone with the press office"),
	});
}

function askedIn(argument: unknown): Asked {
	const { scope, reason } = Object(argument) as Record<string, unknown>;
	return {
		scope: scopes.find((one) => one === scope),
		reason: typeof reason === "string" ? reason : undefined,
	};
}
