import {
	type Command,
	commands,
	type LanguageStatusItem,
	LanguageStatusSeverity,
	languages,
	workspace,
} from "vscode";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import { currentDocument } from "./desk.ts";
import { proseLanguages } from "./drafts.ts";
import { counted, plainLabel } from "./plain-text.ts";

interface Words {
	readonly text: string;
	readonly detail: string;
	readonly command: Command;
	readonly warn?: boolean;
}

const choose: Command = { title: "Choose Folder…", command: "claimtrace.chooseCorpus" };
const output: Command = { title: "Show Output", command: "claimtrace.showOutput" };
const unreadable: Command = { title: "Show Files", command: "claimtrace.showUnreadable" };
const find: Command = { title: "Find Source…", command: "claimtrace.findSource" };

/** Shows how the corpus of the current draft is, in the language status and to the `when` clauses. */
export class Status {
	readonly #corpora: Corpora;
	readonly #item: LanguageStatusItem;
	#context: string | undefined;

	constructor(corpora: Corpora) {
		this.#corpora = corpora;
		const selector = proseLanguages.map((language) => ({ language }));
		this.#item = languages.createLanguageStatusItem("claimtrace.corpus", selector);
		this.#item.name = "Claimtrace";
		this.#item.accessibilityInformation = { label: "Claimtrace corpus" };
	}

	/** Shows the state as it is now. */
	show(): void {
		const { text, detail, command, warn } = corpusWords(this.#corpora.of(currentDocument()?.uri));
		this.#item.text = `Claimtrace: ${text}`;
		this.#item.detail = detail;
		this.#item.command = command;
		this.#item.busy = this.#corpora.own.state.kind === "indexing";
		this.#item.severity = warn ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
		const context = contextOf(this.#corpora.own);
		if (context === this.#context) return;
		this.#context = context;
		void commands.executeCommand("setContext", "claimtrace.state", context);
	}

	dispose(): void {
		this.#item.dispose();
	}
}

/** The state of a corpus for `when` clauses: its kind, or why there is no corpus. */
export function contextOf({ state }: Corpus): string {
	if (state.kind !== "none") return state.kind;
	if (!workspace.isTrusted) return "untrusted";
	return workspace.workspaceFolders ? "none" : "no-folder";
}

/** The state of a corpus in words. */
function corpusWords({ state, summary, folderNames }: Corpus): Words {
	switch (state.kind) {
		case "none":
			return { text: "no corpus", detail: "Choose the folder with your source articles", command: choose };
		case "missing":
			return {
				text: "corpus folder missing",
				detail: `${folderNames.map(plainLabel).join(", ")} cannot be found or read`,
				command: choose,
				warn: true,
			};
		case "indexing":
			return { text: "indexing…", detail: progressWords(state.done, state.total), command: output };
		case "failed":
			return { text: "corpus not indexed", detail: "Something went wrong", command: output, warn: true };
		default: {
			const text = counted(summary.articles.length, "article");
			const skipped = summary.skipped.length;
			const detail = skipped === 0 ? "all files read" : `${counted(skipped, "file")} not read`;
			return { text, detail, command: skipped === 0 ? find : unreadable, warn: state.kind === "empty" };
		}
	}
}

function progressWords(done: number, total: number): string {
	return total === 0 ? "Listing files" : `${done.toLocaleString("en")} of ${counted(total, "file")}`;
}
