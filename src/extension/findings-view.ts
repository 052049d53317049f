import {
	commands,
	type Event,
	EventEmitter,
	l10n,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	Uri,
	workspace,
} from "vscode";
import type { Severity } from "../engine/model.ts";
import type { Decided } from "../project/decided.ts";
import type { Dismissal } from "../project/entries.ts";
import { counted } from "./counts.ts";
import { currentDraft } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { type FindingLink, type FoundFinding, foundIn, linkToFinding } from "./finding-link.ts";
import { excerpt, oneLine, plainLabel } from "./plain-text.ts";
import { differenceLabel } from "./standing.ts";

/** How the findings are grouped, and which are listed. */
export interface Arrangement {
	readonly by: "sentence" | "type";
	/** True to list errors and warnings only. */
	readonly gravest: boolean;
}

/** What stands in the tree. Commands of its items get the element as their argument. */
export type FindingElement =
	| { readonly kind: "group"; readonly name: string; readonly found: readonly FoundFinding[] }
	| ({ readonly kind: "finding"; readonly found: FoundFinding } & FindingLink)
	| { readonly kind: "dismissals"; readonly holding: boolean; readonly all: readonly Decided<Dismissal>[] }
	| { readonly kind: "dismissal"; readonly id: string; readonly decided: Decided<Dismissal> };

const icons: Readonly<Record<Severity, ThemeIcon>> = {
	error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
	warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
	information: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
	hint: new ThemeIcon("lightbulb"),
};

/** A row that something is about to take away: it and those below it of its kind, by name. */
export interface Place {
	readonly kind: "finding" | "dismissal";
	readonly following: readonly string[];
}

/** The findings of the current draft by sentence or by type, then what is dismissed. */
export class FindingsView implements TreeDataProvider<FindingElement> {
	readonly #drafts: Drafts;
	readonly #changed = new EventEmitter<void>();
	#arrangement: Arrangement = { by: "sentence", gravest: false };
	/** What the rows were made from when they were last listed. */
	#grounds: readonly unknown[] = [];

	readonly onDidChangeTreeData: Event<void> = this.#changed.event;

	constructor(drafts: Drafts) {
		this.#drafts = drafts;
	}

	/** Groups or filters otherwise from now on. */
	arrange(arrangement: Partial<Arrangement>): void {
		this.#arrangement = { ...this.#arrangement, ...arrangement };
		void commands.executeCommand("setContext", "claimtrace.findings.by", this.#arrangement.by);
		void commands.executeCommand("setContext", "claimtrace.findings.gravest", this.#arrangement.gravest);
		this.refresh();
	}

	/** Lists the findings anew where they are others: a list that is drawn anew keeps the focus from an editor that opens. */
	refresh(): void {
		const uri = currentDraft(this.#drafts)?.uri ?? nowhere;
		const grounds = [uri.toString(), this.#drafts.report(uri), this.#drafts.decided(uri), this.#arrangement];
		if (grounds.every((each, at) => each === this.#grounds[at])) return;
		this.#grounds = grounds;
		this.#changed.fire();
	}

	/** How many findings are listed, and how many the filter leaves out. */
	counts(): { readonly listed: number; readonly left: number } {
		const listed = this.#listed().length;
		return { listed, left: this.#found().length - listed };
	}

	getChildren(parent?: FindingElement): FindingElement[] {
		const draft = currentDraft(this.#drafts);
		if (!draft) return [];
		const uri = draft.uri.toString();
		switch (parent?.kind) {
			case undefined:
				return [...this.#groups(), ...this.#dismissals(draft.uri)];
			case "group":
				return parent.found.map((found) => ({
					kind: "finding",
					found,
					...linkToFinding(uri, found.finding),
				}));
			case "dismissals":
				return parent.all.map((decided) => ({ kind: "dismissal", id: decided.entry.id, decided }));
			default:
				return [];
		}
	}

	getTreeItem(element: FindingElement): TreeItem {
		switch (element.kind) {
			case "group":
				return groupItem(element.name, element.found);
			case "finding":
				return this.#findingItem(element);
			case "dismissals":
				return dismissalsItem(element.holding, element.all);
			case "dismissal":
				return dismissalItem(element.decided);
		}
	}

	getParent(element: FindingElement): FindingElement | undefined {
		if (element.kind === "group" || element.kind === "dismissals") return undefined;
		const name = nameOf(element);
		return this.getChildren().find((parent) => this.getChildren(parent).some((one) => nameOf(one) === name));
	}

	/** Where one of this view's rows stands; undefined of anything else, and of rows that nothing takes away. */
	placeOf(row: unknown): Place | undefined {
		const { kind } = Object(row) as Partial<FindingElement>;
		if (kind !== "finding" && kind !== "dismissal") return undefined;
		const names = this.#rows(kind).map(nameOf);
		const at = names.indexOf(nameOf(row as FindingElement));
		return at < 0 ? undefined : { kind, following: names.slice(at) };
	}

	/** The row in the place of one that has gone: the next of its kind, else the last, else the first of all; undefined while it is there. */
	successorOf({ kind, following }: Place): FindingElement | undefined {
		const rows = this.#rows(kind);
		const next = rows.find((row) => following.includes(nameOf(row)));
		if (next && nameOf(next) === following[0]) return undefined;
		return next ?? rows.at(-1) ?? this.getChildren()[0];
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#rows(kind: Place["kind"]): readonly FindingElement[] {
		const parents = this.getChildren();
		return parents.flatMap((parent) => this.getChildren(parent)).filter((row) => row.kind === kind);
	}

	#found(): readonly FoundFinding[] {
		return foundIn(this.#drafts.report(currentDraft(this.#drafts)?.uri ?? nowhere));
	}

	#listed(): readonly FoundFinding[] {
		const grave = ({ finding: { severity } }: FoundFinding) => severity === "error" || severity === "warning";
		return this.#arrangement.gravest ? this.#found().filter(grave) : this.#found();
	}

	#groups(): FindingElement[] {
		const groups = new Map<string, FoundFinding[]>();
		for (const found of this.#listed()) {
			const { finding, sentence } = found;
			const name = this.#arrangement.by === "type" ? finding.type : `${sentence.start} ${sentence.text}`;
			groups.set(name, [...(groups.get(name) ?? []), found]);
		}
		const named = [...groups].map(([name, found]) => ({ name: name.replace(/^\d+ /, ""), found }));
		// What matters most comes first among the findings of one sentence.
		if (this.#arrangement.by === "sentence") for (const { found } of named) found.sort(bySeverity);
		if (this.#arrangement.by === "type") named.sort((a, b) => (a.name < b.name ? -1 : 1));
		return named.map((group) => ({ kind: "group", ...group }));
	}

	#dismissals(uri: Uri): FindingElement[] {
		const all = this.#drafts.decided(uri)?.dismissals ?? [];
		const holds = ({ standing }: Decided<Dismissal>) => standing === "active";
		const lists = [
			{ holding: true, all: all.filter(holds) },
			{ holding: false, all: all.filter((one) => !holds(one)) },
		];
		return lists.filter((list) => list.all.length > 0).map((list) => ({ kind: "dismissals", ...list }));
	}

	#findingItem({ found: { finding, sentence }, draft }: FindingElement & { kind: "finding" }): TreeItem {
		const item = new TreeItem(plainLabel(excerpt(differenceLabel(finding), 120)));
		const byType = this.#arrangement.by === "type";
		item.description = plainLabel(byType ? excerpt(sentence.text, 80) : finding.type);
		item.tooltip = oneLine(finding.message);
		item.iconPath = icons[finding.severity];
		item.contextValue = finding.source ? "finding.source" : "finding";
		item.accessibilityInformation = {
			label: `${severityLabel(finding.severity)}: ${oneLine(finding.message)}`,
		};
		const link = { draft, start: finding.draft.start, end: finding.draft.end };
		item.command = { title: l10n.t("Go to Finding"), command: "claimtrace.showWords", arguments: [link] };
		return item;
	}
}

/** Names a row for as long as the words before it stay as they are. */
function nameOf(element: FindingElement): string {
	switch (element.kind) {
		case "finding":
			return JSON.stringify([element.draft, element.start, element.code, element.source]);
		case "dismissal":
			return element.id;
		case "group":
			return element.name;
		case "dismissals":
			return String(element.holding);
	}
}

function severityLabel(severity: Severity): string {
	switch (severity) {
		case "error":
			return l10n.t("Error");
		case "warning":
			return l10n.t("Warning");
		case "information":
			return l10n.t("Information");
		case "hint":
			return l10n.t("Hint");
	}
}

const order: readonly Severity[] = ["error", "warning", "information", "hint"];

function bySeverity(a: FoundFinding, b: FoundFinding): number {
	return order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity);
}

const nowhere = Uri.parse("untitled:nowhere");

function groupItem(name: string, found: readonly FoundFinding[]): TreeItem {
	const item = new TreeItem(plainLabel(excerpt(name, 100)), TreeItemCollapsibleState.Expanded);
	item.description = String(found.length);
	item.tooltip = oneLine(name);
	item.accessibilityInformation = { label: `${oneLine(name)}, ${counted(found.length, "finding")}` };
	return item;
}

function dismissalsItem(holding: boolean, all: readonly Decided<Dismissal>[]): TreeItem {
	const name = holding ? l10n.t("Dismissed") : l10n.t("Dismissals that do not hold any more");
	// What has expired is for the writer to see; what holds was dismissed to be out of sight.
	const { Collapsed, Expanded } = TreeItemCollapsibleState;
	const item = new TreeItem(name, holding ? Collapsed : Expanded);
	item.description = String(all.length);
	item.iconPath = new ThemeIcon(holding ? "eye-closed" : "history");
	return item;
}

function dismissalItem({ entry, why }: Decided<Dismissal>): TreeItem {
	const { code, scope, sentence, words, reason, by, at } = entry;
	const about = scope === "finding" ? words : scope === "sentence" ? sentence?.text : null;
	const item = new TreeItem(plainLabel(excerpt(about ?? code, 80)));
	const where =
		scope === "draft" ? l10n.t("in this draft") : scope === "project" ? l10n.t("in the project") : code;
	item.description = plainLabel([why || where, reason].filter(Boolean).join(" · "));
	const signed = [by, at.slice(0, 10)].filter(Boolean).join(", ");
	item.tooltip = oneLine(`${code}: ${about ?? where}${why && `; ${why}`}. ${reason} (${signed})`);
	item.contextValue = "dismissal";
	item.iconPath = new ThemeIcon(why ? "history" : "eye-closed");
	return item;
}

/** The folder-relative name of the draft whose findings are listed; of one outside the folders, its name. */
export function draftName(drafts: Drafts): string | undefined {
	const draft = currentDraft(drafts);
	if (draft === undefined) return undefined;
	const isInside = workspace.getWorkspaceFolder(draft.uri) !== undefined;
	const path = workspace.asRelativePath(draft.uri);
	return oneLine(isInside ? path : path.slice(path.lastIndexOf("/") + 1));
}
