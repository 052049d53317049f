import { l10n, workspace } from "vscode";
import type { Dismissal } from "../../project/entries.ts";
import { currentDocument, type Desk, tell, tellBriefly, tellFailure } from "../desk.ts";
import type { ProjectStore } from "../project-store.ts";

/** Takes the last dismissal of the project back, or the one that `argument`, an item of the Findings view, has. */
export async function undoDismissal(desk: Desk, argument?: unknown): Promise<void> {
	const store = storeOf(desk);
	if (!store) return tell(l10n.t("Open a draft first."));
	const standing = (await store.dismissals.entries()).filter(({ undone }) => undone === undefined);
	const { id: wanted } = Object(argument) as { id?: unknown };
	const entry = wanted === undefined ? newest(standing) : standing.find(({ id }) => id === wanted);
	if (!entry) return tell(l10n.t("There is no dismissal to undo."));
	try {
		const undo = { kind: "undo", id: entry.id, at: new Date().toISOString() } as const;
		await desk.findings.replacing(argument, () => store.dismissals.change(undo));
	} catch (error) {
		desk.log.error(error instanceof Error ? error : String(error));
		return tellFailure(l10n.t("The dismissal could not be undone."));
	}
	tellBriefly(
		entry.code === "*"
			? l10n.t("Dismissal of a sentence undone")
			: l10n.t("Dismissal of {0} undone", entry.code),
	);
}

function storeOf({ projects }: Desk): ProjectStore | undefined {
	const uri = currentDocument()?.uri ?? workspace.workspaceFolders?.[0]?.uri;
	return uri && projects.of(uri);
}

function newest(entries: readonly Dismissal[]): Dismissal | undefined {
	return [...entries].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}
