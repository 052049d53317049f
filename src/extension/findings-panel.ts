import { commands, type Disposable, l10n, type TreeView, type Uri, window } from "vscode";
import type { Corpora } from "./corpora.ts";
import { counted } from "./counts.ts";
import { currentDraft } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import {
	type Arrangement,
	draftName,
	type FindingElement,
	type FindingsView,
	type Place,
} from "./findings-view.ts";

/** The commands that arrange the view otherwise. */
const arrangements: Readonly<Record<string, Partial<Arrangement>>> = {
	findingsBySentence: { by: "sentence" },
	findingsByType: { by: "type" },
	findingsGravest: { gravest: true },
	findingsAll: { gravest: false },
};

/** The Findings view with its badge, its words where nothing is found, and the commands in its title. */
export class FindingsPanel {
	readonly #view: FindingsView;
	readonly #drafts: Drafts;
	readonly #corpora: Corpora;
	readonly #tree: TreeView<FindingElement>;
	readonly #commands: Disposable[];
	#hasDraft: boolean | undefined;
	/** A row that was taken away by its own command, and may be listed still. */
	#leaving: Place | undefined;

	constructor(view: FindingsView, drafts: Drafts, corpora: Corpora) {
		this.#view = view;
		this.#drafts = drafts;
		this.#corpora = corpora;
		this.#tree = window.createTreeView("claimtrace.findings", {
			treeDataProvider: view,
			showCollapseAll: true,
		});
		this.#commands = Object.entries(arrangements).map(([name, arrangement]) =>
			commands.registerCommand(`claimtrace.${name}`, () => {
				view.arrange(arrangement);
				this.show();
			}),
		);
		view.arrange({});
	}

	/** Shows the current draft as it is now. */
	show(): void {
		this.#view.refresh();
		const { listed, left } = this.#view.counts();
		const draft = currentDraft(this.#drafts);
		this.#tree.description = draftName(this.#drafts) ?? "";
		this.#tree.badge = listed > 0 ? { value: listed, tooltip: counted(listed, "finding") } : undefined;
		this.#tree.message = listed > 0 || !draft ? "" : this.#nothingListed(draft.uri, left);
		const hasDraft = draft !== undefined;
		this.#keepFocus();
		if (hasDraft === this.#hasDraft) return;
		this.#hasDraft = hasDraft;
		void commands.executeCommand("setContext", "claimtrace.hasDraft", hasDraft);
	}

	/**
	 * Has `take` take away a row of this view, and puts the focus on the row in its place: whoever goes through the list
	 * by keys would be back at its top. Only runs `take` where `row` is none of this view's.
	 */
	async replacing(row: unknown, take: () => Promise<void>): Promise<void> {
		const place = this.#view.placeOf(row);
		await take();
		this.#leaving = place;
		this.#keepFocus();
	}

	#keepFocus(): void {
		const next = this.#leaving && this.#view.successorOf(this.#leaving);
		if (next === undefined) return;
		this.#leaving = undefined;
		void this.#tree.reveal(next, { select: false, focus: true });
	}

	/** What stands about the list: the badge, and the words where nothing is listed. */
	get around(): Pick<TreeView<unknown>, "badge" | "message" | "description"> {
		return this.#tree;
	}

	dispose(): void {
		for (const each of [...this.#commands, this.#tree, this.#view]) each.dispose();
	}

	/** Why a checked draft has no finding in the list. */
	#nothingListed(uri: Uri, left: number): string {
		if (left > 0) return l10n.t("No error and no warning. Left out: {0}.", counted(left, "finding"));
		const sentences = this.#drafts.report(uri)?.sentences ?? [];
		const checked = sentences.filter(({ status }) => status !== "not-checkable").length;
		const { articles } = this.#corpora.of(uri).summary;
		if (checked === 0) return l10n.t("There is no sentence to check in this draft yet.");
		return l10n.t(
			"Checked {0} against {1}: nothing to look at.",
			counted(checked, "sentence"),
			counted(articles.length, "article"),
		);
	}
}
