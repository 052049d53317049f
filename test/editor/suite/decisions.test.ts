import { commands, Selection, type Uri, window, workspace } from "vscode";
import { EntryStore } from "../../../src/extension/entry-store.ts";
import { type Dismissal, dismissals } from "../../../src/project/entries.ts";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	inWorkspace,
	rangeOfWords,
	remove,
	replaceWords,
	sentenceWith,
	textAt,
	until,
	untilProblems,
} from "./workspace.ts";

const FILE = ".claimtrace/dismissed.json";

async function textOf(path: string): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(inWorkspace(path)));
}

/** Dismisses the finding of the sample's changed figure, as its quick fix does. */
async function dismissFigure(scope: string, reason = "The minutes say 241."): Promise<Uri> {
	const draft = await checkedSample();
	const api = await activated();
	const finding = sentenceWith(api, draft.uri, "241 homes")?.findings.find(
		({ type }) => type === "quantity/value",
	);
	ok(finding?.source, "the sample's changed figure is found");
	const link = {
		draft: draft.uri.toString(),
		code: finding.type,
		start: finding.draft.start,
		source: finding.source.key,
	};
	await commands.executeCommand("claimtrace.dismissFinding", { ...link, scope, reason });
	await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "the finding is gone");
	return draft.uri;
}

describe("dismissals", () => {
	it("take a finding out of Problems, stand readable in the project, and can be undone", async () => {
		const uri = await dismissFigure("finding");
		const file = await textOf(FILE);
		includes(file, "The minutes say 241.", "the file");
		includes(file, "quantity/value", "the file");
		ok(findings(uri).length > 5, "other findings are still there");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(uri, "quantity/value").length > 0, "the finding is back");
	});

	it("expire visibly when their sentence changes, and hold again when it is as it was", async () => {
		const uri = await dismissFigure("finding");
		const draft = await workspace.openTextDocument(uri);
		await replaceWords(draft, "voted nine to four to let", "voted by nine to four to let");
		const [shown] = await untilProblems(() => {
			const found = findings(uri, "quantity/value");
			return found.length > 0 && found;
		}, "the finding is shown again");
		includes(shown?.message ?? "", "Dismissed earlier; the sentence has changed since", "the message");
		await replaceWords(draft, "voted by nine to four to let", "voted nine to four to let");
		await untilProblems(() => findings(uri, "quantity/value").length === 0, "the dismissal holds again");
		await draft.save();
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(uri, "quantity/value").length > 0, "the finding is back");
	});

	it("are followed when the file changes on disk", async () => {
		const uri = await dismissFigure("draft");
		await remove(FILE);
		await untilProblems(
			() => findings(uri, "quantity/value").length > 0,
			"without the file nothing is dismissed",
		);
	});

	it("written by two windows at the same time are all kept", async () => {
		const uri = inWorkspace("two-windows/dismissed.json");
		const problems: string[] = [];
		const [one, other] = [1, 2].map(
			() => new EntryStore(uri, dismissals, (problem) => problems.push(problem)),
		);
		ok(one && other, "two stores");
		const writes = Array.from({ length: 12 }, (_, at) => [
			one.change({ kind: "add", entry: entry(`one-${at}`) }),
			other.change({ kind: "add", entry: entry(`other-${at}`) }),
		]);
		await Promise.all(writes.flat());
		// What a watcher or the second look does: each window sees the file that the other wrote.
		await Promise.all([one.refresh(), other.refresh()]);
		await other.refresh();
		await one.refresh();
		const file = JSON.parse(await textOf("two-windows/dismissed.json")) as { dismissed: Dismissal[] };
		const ids = file.dismissed.map(({ id }) => id).sort();
		const expected = Array.from({ length: 12 }, (_, at) => [`one-${at}`, `other-${at}`])
			.flat()
			.sort();
		equal(ids, expected, "the dismissals in the file");
		equal(problems, [], "problems");
		one.dispose();
		other.dispose();
		await workspace.fs.delete(inWorkspace("two-windows"), { recursive: true });
	});
});

describe("own reporting", () => {
	it("marks a sentence, takes its gap away, and names nobody off the record in a report", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const words = "The harbor ferry carried 61,000 passengers";
		const editor = await window.showTextDocument(draft);
		const { start } = rangeOfWords(draft, words);
		editor.selection = new Selection(start, start);
		const told = { person: "Wilhelmina Quist", date: "2019-10-20", record: "off" };
		await commands.executeCommand("claimtrace.markOwnReporting", told);
		const isOwn = () => sentenceWith(api, draft.uri, words)?.status === "own-reporting";
		await until(isOwn, api.onDidCheck, "the sentence is own reporting");
		equal(findings(draft.uri, "support/none").length, 0, "gaps");
		includes(await textOf(".claimtrace/own-reporting.json"), "Wilhelmina Quist", "the project's file");
		const target = inWorkspace("own.json");
		void commands.executeCommand("claimtrace.exportReport", target);
		const report = await textAt(target);
		includes(report, "own-reporting", "the report");
		ok(!report.includes("Quist"), "the name is not in the report");
		await remove("own.json");
		await commands.executeCommand("notifications.clearAll");
		await window.showTextDocument(draft);
		await commands.executeCommand("claimtrace.markOwnReporting");
		await until(() => !isOwn(), api.onDidCheck, "the mark is taken away");
	});
});

function entry(id: string): Dismissal {
	return {
		...{ id, by: "", at: new Date().toISOString(), scope: "project", code: "quantity/value", draft: null },
		...{ sentence: null, words: null, source: null, reason: "" },
	};
}
