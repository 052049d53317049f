import { l10n, window } from "vscode";
import { anchorIn } from "../../project/dismiss.ts";
import { type OnRecord, type OwnReporting, records } from "../../project/entries.ts";
import { currentDocument, type Desk, tell, tellFailure } from "../desk.ts";
import { newEntry } from "../new-entry.ts";

/** Who told what the sentence says, and whether it may be published. */
type Told = Pick<OwnReporting, "person" | "date" | "record">;

/**
 * Marks the sentence at the caret as the writer's own reporting, or takes the mark away again. `argument` can answer
 * the questions: `person`, `date`, `record`.
 */
export async function markOwnReporting(desk: Desk, argument?: unknown): Promise<void> {
	const document = currentDocument();
	const editor = window.activeTextEditor;
	if (!document || editor?.document !== document) return tell(l10n.t("Open a draft first."));
	const report = desk.drafts.report(document.uri);
	const sentence = desk.drafts.sentenceAt(document.uri, document.offsetAt(editor.selection.active));
	if (!report || !sentence || sentence.status === "not-checkable")
		return tell(
			l10n.t("There is no checked sentence here. Wait a moment, or run “Claimtrace: Check Draft”."),
		);
	const store = desk.projects.of(document.uri);
	const path = store.pathOf(document.uri);
	const anchor = anchorIn(sentence, report.sentences);
	const marked = (await store.own.entries()).filter((one) => {
		return one.undone === undefined && one.draft === path && one.sentence.hash === anchor.hash;
	});
	try {
		if (sentence.status === "own-reporting") {
			const at = new Date().toISOString();
			return await store.own.change(...marked.map(({ id }) => ({ kind: "undo" as const, id, at })));
		}
		const told = answersIn(argument) ?? (await askTold());
		if (!told) return;
		const entry: OwnReporting = { ...newEntry(), draft: path, sentence: anchor, ...told, note: "" };
		await store.own.change({ kind: "add", entry });
	} catch (error) {
		desk.log.error(error instanceof Error ? error : String(error));
		tellFailure(l10n.t("The mark could not be written."));
	}
}

async function askTold(): Promise<Told | undefined> {
	const title = l10n.t("Mark as Own Reporting");
	const person = await window.showInputBox({
		title: `${title} (1/3)`,
		prompt: l10n.t("Who told you, or where did you see it? May be empty."),
	});
	if (person === undefined) return undefined;
	const date = await window.showInputBox({
		title: `${title} (2/3)`,
		prompt: l10n.t("When? A day, a month or a year. May be empty."),
		value: new Date().toISOString().slice(0, 10),
		validateInput: (value) =>
			isDate(value) ? undefined : l10n.t("Write it as 2026-05-04, 2026-05 or 2026."),
	});
	if (date === undefined) return undefined;
	const items: { label: string; detail: string; record: OnRecord }[] = [
		{
			record: "on",
			label: l10n.t("On the record"),
			detail: l10n.t("The name may stand in a fact-check report"),
		},
		{
			record: "background",
			label: l10n.t("On background"),
			detail: l10n.t("Usable; the name never leaves the project"),
		},
		{ record: "off", label: l10n.t("Off the record"), detail: l10n.t("The name never leaves the project") },
	];
	const picked = await window.showQuickPick(items, {
		title: `${title} (3/3)`,
		placeHolder: l10n.t("On the record?"),
	});
	return picked && { person: person.trim(), date: date.trim(), record: picked.record };
}

function answersIn(argument: unknown): Told | undefined {
	const { person, date, record } = Object(argument) as Record<string, unknown>;
	const known = records.find((one) => one === record);
	if (typeof person !== "string" || typeof date !== "string" || known === undefined) return undefined;
	return { person, date, record: known };
}

function isDate(value: string): boolean {
	return /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(value.trim());
}
