import { commands, type Disposable, l10n, type TreeView, window } from "vscode";
import type { Corpora } from "./corpora.ts";
import { counted } from "./counts.ts";
import { currentDraft } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { type Arrangement, draftName, type FindingElement, type FindingsView } from "./findings-view.ts";

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
		const count = this.#view.count();
		const draft = currentDraft(this.#drafts);
		this.#tree.description = draftName(this.#drafts) ?? "";
		this.#tree.badge = count > 0 ? { value: count, tooltip: counted(count, "finding") } : undefined;
		const report = draft && this.#drafts.report(draft.uri);
		this.#tree.message =
			count > 0 || !report || !draft ? "" : this.#nothingFound(draft.uri, report.sentences);
		const hasDraft = draft !== undefined;
		if (hasDraft === this.#hasDraft) return;
		this.#hasDraft = hasDraft;
		void commands.executeCommand("setContext", "claimtrace.hasDraft", hasDraft);
	}

	dispose(): void {
		for (const each of [...this.#commands, this.#tree, this.#view]) each.dispose();
	}

	#nothingFound(
		uri: Parameters<Corpora["of"]>[0],
		sentences: readonly { readonly status: string }[],
	): string {
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
