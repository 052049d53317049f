// A window that makes changes of a project's files, and closes as soon as it is told that they are made.
// Usage: window FOLDER NAME COUNT; with a COUNT of 0 it only looks at the files.
import { Uri } from "vscode";
import { EntryStore } from "../../../src/extension/entry-store.ts";
import { SharedFile } from "../../../src/extension/shared-file.ts";
import { citationKeyFiles } from "../../../src/project/citation-keys.ts";
import { dismissals, ownReporting } from "../../../src/project/entries.ts";

const [folder = "", name = "", count = "0"] = process.argv.slice(2);
const at = (file: string) => Uri.joinPath(Uri.file(folder), file);
const fail = (problem: string) => {
	throw new Error(problem);
};
const dismissed = new EntryStore(at(dismissals.file), dismissals, fail);
const own = new EntryStore(at(ownReporting.file), ownReporting, fail);
const keys = new SharedFile(at(citationKeyFiles.file), citationKeyFiles, fail);

async function work(): Promise<void> {
	await Promise.all([dismissed.refresh(), own.refresh(), keys.refresh()]);
	for (let number = 0; number < Number(count); number++) {
		const common = { id: `${name}-${number}`, by: name, at: `2026-05-04T10:00:00.${100 + number}Z` };
		const scope = { scope: "project", code: "quantity/value", draft: null, sentence: null } as const;
		const sentence = { text: `Sentence ${number}.`, hash: "", before: null, after: null, copies: 1 };
		const told = { draft: "a.md", sentence, person: "", date: "", record: "on", note: "" } as const;
		await Promise.all([
			dismissed.change({
				kind: "add",
				entry: { ...common, ...scope, words: null, source: null, reason: "" },
			}),
			own.change({ kind: "add", entry: { ...common, ...told } }),
			keys.change({ [`${name}-${number}.md`]: `${name}2026_${number}` }),
		]);
	}
}

void work().then(() => process.exit(0));
