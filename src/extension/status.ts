import {
	type Command,
	commands,
	env,
	type LanguageStatusItem,
	LanguageStatusSeverity,
	l10n,
	languages,
	workspace,
} from "vscode";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import { counted } from "./counts.ts";
import { currentDocument } from "./desk.ts";
import { proseLanguages } from "./drafts.ts";
import { isInAnotherLanguage } from "./other-language.ts";
import { excerpt, plainLabel } from "./plain-text.ts";

/** What the language status says. */
interface Words {
	readonly text: string;
	readonly detail: string;
	readonly command: Command;
	readonly warn?: boolean;
}

const choose: Command = { title: l10n.t("Choose Folder…"), command: "claimtrace.chooseCorpus" };
const output: Command = { title: l10n.t("Show Output"), command: "claimtrace.showOutput" };
const unreadable: Command = { title: l10n.t("Show Files"), command: "claimtrace.showUnreadable" };
const find: Command = { title: l10n.t("Find Source…"), command: "claimtrace.findSource" };

/** Shows how the corpus of the current draft is, in the language status and to the `when` clauses. */
export class Status {
	readonly #corpora: Corpora;
	readonly #item: LanguageStatusItem;
	readonly #contexts = new Map<string, unknown>();

	constructor(corpora: Corpora) {
		this.#corpora = corpora;
		const selector = proseLanguages.map((language) => ({ language }));
		this.#item = languages.createLanguageStatusItem("claimtrace.corpus", selector);
		this.#item.name = "Claimtrace";
		this.#item.accessibilityInformation = { label: l10n.t("Claimtrace corpus") };
	}

	/** Shows the state as it is now. */
	show(): void {
		const document = currentDocument();
		const corpus = this.#corpora.of(document?.uri);
		const draft = document && this.#corpora.holds(document.uri) ? undefined : document;
		const { text, detail, command, warn } = corpusWords(corpus, draft?.getText() ?? "");
		this.#item.text = `Claimtrace: ${text}`;
		this.#item.detail = detail;
		this.#item.command = command;
		this.#item.busy = corpus.state.kind === "indexing";
		this.#item.severity = warn ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
		this.#setContext("claimtrace.state", contextOf(corpus));
		this.#setContext("claimtrace.hasCorpus", this.#corpora.own.state.kind === "ready");
	}

	#setContext(name: string, value: unknown): void {
		if (this.#contexts.get(name) === value) return;
		this.#contexts.set(name, value);
		void commands.executeCommand("setContext", name, value);
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

/** VS Code shows all of it on one line, with the command behind it. */
const LONGEST_NAMES = 40;

/** The state of a corpus in words, and what of the draft in front should be known with it. */
export function corpusWords(
	{ state, summary, folderNames }: Pick<Corpus, "state" | "summary" | "folderNames">,
	draft: string,
): Words {
	switch (state.kind) {
		case "none":
			return {
				text: l10n.t("no corpus"),
				detail: l10n.t("Choose the folder with your source articles"),
				command: choose,
			};
		case "missing":
			return {
				text: l10n.t("corpus folder missing"),
				detail: plainLabel(excerpt(folderNames.join(", "), LONGEST_NAMES)),
				command: choose,
				warn: true,
			};
		case "indexing":
			return { text: l10n.t("indexing…"), detail: progressWords(state.done, state.total), command: output };
		case "failed":
			return {
				text: l10n.t("corpus not indexed"),
				detail: l10n.t("Something went wrong"),
				command: output,
				warn: true,
			};
		default: {
			const text = counted(summary.articles.length, "article");
			if (state.kind === "ready" && isInAnotherLanguage(draft))
				return { text, detail: l10n.t("draft not in English, checked for less"), command: find, warn: true };
			const skipped = summary.skipped.length;
			const detail =
				skipped === 0 ? l10n.t("all files read") : l10n.t("{0} not read", counted(skipped, "file"));
			return { text, detail, command: skipped === 0 ? find : unreadable, warn: state.kind === "empty" };
		}
	}
}

function progressWords(done: number, total: number): string {
	return total === 0
		? l10n.t("Listing files")
		: l10n.t("{0} of {1}", done.toLocaleString(env.language), counted(total, "file"));
}
