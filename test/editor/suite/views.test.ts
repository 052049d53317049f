import { commands, type TextDocument, type TreeItem, window, workspace } from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	rangeOfWords,
	remove,
	sentenceWith,
	show,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

interface Row<E> {
	readonly element: E;
	readonly item: TreeItem;
}

/** What a view shows below an element, as a person would read it. */
function rowsOf<E>(
	view: { getChildren(parent?: E): E[]; getTreeItem(element: E): TreeItem },
	parent?: E,
): readonly Row<E>[] {
	return view.getChildren(parent).map((element) => ({ element, item: view.getTreeItem(element) }));
}

const labels = (rows: readonly Row<unknown>[]) => rows.map(({ item }) => String(item.label));

describe("the Findings view", () => {
	let draft: TextDocument;
	before(async () => {
		draft = await checkedSample();
	});
	after(async () => {
		await commands.executeCommand("claimtrace.findingsBySentence");
		await commands.executeCommand("claimtrace.findingsAll");
	});

	it("lists the sentences with their findings, and goes to the words of one", async () => {
		const { findings: view } = (await activated()).views;
		const sentence = rowsOf(view).find(({ item }) => String(item.label).includes("241 homes"));
		ok(sentence, "the sentence is listed");
		const [row] = rowsOf(view, sentence.element);
		includes(String(row?.item.label), "“241” – source: “214”", "the finding");
		equal(row?.item.description, "quantity/value", "its description");
		const { command, arguments: words = [] } = row?.item.command ?? { command: "" };
		await commands.executeCommand(command, ...words);
		const editor = window.activeTextEditor;
		equal(editor?.document.getText(editor.selection), "241", "what is selected");
	});

	it("groups by type, and filters to errors and warnings", async () => {
		const { findings: view } = (await activated()).views;
		await commands.executeCommand("claimtrace.findingsByType");
		const all = labels(rowsOf(view));
		ok(all.includes("quantity/value") && all.includes("cite/missing"), `types: ${all.join(", ")}`);
		equal([...all].sort(), all, "in order");
		await commands.executeCommand("claimtrace.findingsGravest");
		const grave = labels(rowsOf(view));
		ok(grave.includes("quantity/value") && !grave.includes("cite/missing"), `grave: ${grave.join(", ")}`);
	});

	it("lists what is dismissed, from where it is undone", async () => {
		const { findings: view } = (await activated()).views;
		await commands.executeCommand("claimtrace.findingsBySentence");
		const sentence = rowsOf(view).find(({ item }) => String(item.label).includes("241 homes"));
		const [row] = rowsOf(view, sentence?.element);
		ok(row?.element, "the finding is listed");
		await commands.executeCommand("claimtrace.dismissFinding", {
			...row.element,
			scope: "finding",
			reason: "Seen.",
		});
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "it is dismissed");
		const dismissed = rowsOf(view).find(({ item }) => item.label === "Dismissed");
		const [entry] = rowsOf(view, dismissed?.element);
		equal([entry?.item.label, entry?.item.description], ["241", "quantity/value · Seen."], "the entry");
		await commands.executeCommand("claimtrace.undoDismissal", entry?.element);
		await untilProblems(() => findings(draft.uri, "quantity/value").length > 0, "it is back");
		ok(!labels(rowsOf(view)).includes("Dismissed"), "and nothing is dismissed");
	});
});

describe("the Sources view", () => {
	it("says how many sentences rest on an article, which is unused, and leads to the sentences", async () => {
		const api = await activated();
		await checkedSample();
		const { sources: view } = api.views;
		await write(
			"articles/kites.txt",
			"Kites over Selby\nBy Ada Moor\nMay 5, 2018\n\nForty kites flew over Selby.\n",
		);
		const unused = () => rowsOf(view).find(({ item }) => item.label === "Kites over Selby");
		const kites = await until(unused, api.onDidIndex, "the new article is listed");
		ok(
			String(kites.item.description).startsWith("unused"),
			`it is unused: ${String(kites.item.description)}`,
		);
		await remove("articles/kites.txt");
		await until(() => !unused(), api.onDidIndex, "the article is gone again");
		await api.ready();
		const rows = rowsOf(view);
		const used = rows.find(({ item }) => String(item.label).startsWith("Council backs 214 homes"));
		ok(used, "the article is listed");
		ok(/^\d+ sentences · /.test(String(used.item.description)), `used: ${String(used.item.description)}`);
		const resting = rowsOf(view, used.element).find(({ item }) => String(item.label).includes("rope works"));
		const { command, arguments: words = [] } = resting?.item.command ?? { command: "" };
		await commands.executeCommand(command, ...words);
		const editor = window.activeTextEditor;
		includes(editor?.document.getText(editor.selection) ?? "", "rope works", "what is selected");
	});
});

describe("Compare and all sources of a fact", () => {
	it("opens sentence and passage beside each other", async () => {
		await compareAt("241 homes");
		const { activeTab } = window.tabGroups.activeTabGroup;
		includes(activeTab?.label ?? "", "Council backs 214 homes", "the tab");
		await commands.executeCommand("workbench.action.closeActiveEditor");
	});

	it("shows a page with every article that speaks of a sentence, by date", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const sentence = sentenceWith(api, draft.uri, "Eleven people were injured");
		ok(sentence?.origin, "the sentence is traced");
		const { key, start, end } = sentence.origin;
		const link = { draft: draft.uri.toString(), offset: sentence.start, key, start, end };
		await commands.executeCommand("claimtrace.showSourcesOfFact", link);
		const isPage = () => workspace.textDocuments.find(({ uri }) => uri.scheme === "claimtrace-facts");
		const page = await until(isPage, workspace.onDidOpenTextDocument, "the page is open");
		const text = page.getText();
		includes(text, "| Article | It says |", "the page");
		const dates = [...text.matchAll(/^\| (\d+ \w+ \d{4}) ·/gm)].map(([, date = ""]) => Date.parse(date));
		ok(dates.length > 0, "articles are listed");
		equal(
			[...dates].sort((a, b) => a - b),
			dates,
			"the dates",
		);
		await commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
		await show("draft.md");
	});
});

async function compareAt(words: string): Promise<void> {
	const api = await activated();
	const draft = await checkedSample();
	const sentence = sentenceWith(api, draft.uri, words);
	ok(sentence?.origin && rangeOfWords(draft, words), "the sentence is traced");
	const { key, start, end } = sentence.origin;
	await commands.executeCommand("claimtrace.compare", {
		...{ draft: draft.uri.toString(), offset: sentence.start, key, start, end },
	});
}

after(async () => {
	// What the dismissals of these tests have left in the workspace.
	await remove(".claimtrace/dismissed.json");
});
