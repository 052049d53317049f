import { commands, type TextDocument, type TreeItem, type Uri, window, workspace } from "vscode";
import type { Api } from "../../../src/extension/wiring.ts";
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

	it("is not drawn anew while a comparison comes to the front, which would lose the focus to it", async () => {
		const { findings: view } = (await activated()).views;
		await commands.executeCommand("claimtrace.findingsBySentence");
		const sentence = rowsOf(view).find(({ item }) => String(item.label).includes("241 homes"));
		const [row] = rowsOf(view, sentence?.element);
		let drawn = 0;
		const watching = view.onDidChangeTreeData(() => drawn++);
		await commands.executeCommand("claimtrace.compare", row?.element);
		equal(window.activeTextEditor?.document.uri.scheme, "claimtrace-compare", "what is in front");
		await show("draft.md");
		watching.dispose();
		equal(drawn, 0, "how often the list was drawn anew");
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

describe("around the list of findings", () => {
	const found = (api: Api, uri: Uri) => api.report(uri)?.sentences.flatMap((one) => one.findings) ?? [];
	const badge = (api: Api) => api.aroundFindings.badge?.value;
	// A draft is checked when it opens, which may be before it is in front.
	const saying = (api: Api, words: RegExp) =>
		until(
			() => words.test(api.aroundFindings.message ?? ""),
			window.onDidChangeActiveTextEditor,
			`it says ${words}`,
		);
	after(async () => {
		await commands.executeCommand("claimtrace.findingsAll");
		for (const name of ["one", "calm", "empty"]) await remove(`${name}.md`);
		await show("draft.md");
	});

	it("stands a badge with the open findings, as many as are listed", async () => {
		const api = await activated();
		const { uri } = await checkedSample();
		const all = found(api, uri);
		const grave = all.filter(({ severity }) => severity === "error" || severity === "warning");
		ok(grave.length > 0 && grave.length < all.length, "there are grave ones and others");
		equal(badge(api), all.length, "the badge");
		includes(api.aroundFindings.badge?.tooltip ?? "", String(all.length), "its tooltip");
		equal([api.aroundFindings.message, api.aroundFindings.description], ["", "draft.md"], "words");
		await commands.executeCommand("claimtrace.findingsGravest");
		equal(badge(api), grave.length, "the badge with the others left out");
		await commands.executeCommand("claimtrace.findingsAll");
		equal(badge(api), all.length, "the badge with all");
	});

	it("the badge goes with the last finding, which is dismissed, and comes back with it", async () => {
		const api = await activated();
		const uri = await write("one.md", "The mayor of Port Averley keeps eleven bees in a bottle.\n");
		await show("one.md");
		await untilProblems(() => findings(uri).length === 1, "there is one finding");
		equal(badge(api), 1, "the badge");
		const [group] = api.views.findings.getChildren();
		const [row] = api.views.findings.getChildren(group);
		await commands.executeCommand("claimtrace.dismissFinding", { ...row, scope: "finding", reason: "" });
		await untilProblems(() => findings(uri).length === 0, "it is dismissed");
		equal(badge(api), undefined, "the badge");
		ok(/^Checked 1 sentence against \d+ articles: nothing/.test(api.aroundFindings.message ?? ""), "words");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(uri).length === 1, "it is back");
		equal([badge(api), api.aroundFindings.message], [1, ""], "the badge, and no words");
		await commands.executeCommand("claimtrace.findingsGravest");
		const words = "No error and no warning. Left out: 1 finding.";
		equal([badge(api), api.aroundFindings.message], [undefined, words], "with the finding left out");
		await commands.executeCommand("claimtrace.findingsAll");
	});

	it("stand words where a draft has nothing to check, or nothing to look at", async () => {
		const api = await activated();
		const empty = await write("empty.md", "# Bees\n");
		await show("empty.md");
		await until(() => api.report(empty), api.onDidCheck, "it is checked");
		await saying(api, /no sentence to check/);
		const passage = "Two earlier plans for the site, a hotel and a fish market, came to nothing.";
		const cited = `${passage}[^1]\n\n[^1]: Council backs 214 homes on the old rope works\n`;
		const calm = await write("calm.md", cited);
		await show("calm.md");
		await until(() => api.report(calm), api.onDidCheck, "it is checked");
		equal(found(api, calm), [], "findings of what is traced and cited");
		await saying(api, /^Checked 1 sentence against \d+ articles: nothing/);
		equal(badge(api), undefined, "the badge");
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

describe("the rows of the views", () => {
	it("have copies below their origin, which says how many", async () => {
		const api = await activated();
		await checkedSample();
		const { sources: view } = api.views;
		const story =
			"The kite museum of Selby lent forty silk kites to the port of Averley on Friday. Its keeper, Ada Moor, carried each of them over the bridge herself, because the wind was too strong for carts. The kites will hang in the customs hall until the first snow, and nobody may touch their tails.";
		await write("articles/lent.txt", `Kites lent\nBy Ada Moor\nMay 5, 2018\n\n${story}\n`);
		await write("articles/lent-again.txt", `Kites lent again\nBy Ada Moor\nMay 7, 2018\n\n${story}\n`);
		const origin = await until(
			() =>
				rowsOf(view).find(({ item }) => item.label === "Kites lent" && /1 copy/.test(String(item.tooltip))),
			api.onDidIndex,
			"the origin is listed with its copy",
		);
		const copies = rowsOf(view, origin.element);
		equal(labels(copies), ["Kites lent again"], "what stands below it");
		ok(
			/· copy ·/.test(String(copies[0]?.item.description)),
			`it is called a copy: ${String(copies[0]?.item.description)}`,
		);
		ok(!labels(rowsOf(view)).includes("Kites lent again"), "and stands nowhere else");
		for (const name of ["lent", "lent-again"]) await remove(`articles/${name}.txt`);
		await until(() => !labels(rowsOf(view)).includes("Kites lent"), api.onDidIndex, "they are gone again");
		await api.ready();
	});

	it("say what their inline actions are for: a finding with a source, one without, what is dismissed", async () => {
		const { findings: view } = (await activated()).views;
		const draft = await checkedSample();
		const rows = () => rowsOf(view).flatMap(({ element }) => rowsOf(view, element));
		const of = (code: string) => rows().find(({ item }) => item.description === code);
		const changed = of("quantity/value");
		equal(changed?.item.contextValue, "finding.source", "with a source");
		equal(of("support/none")?.item.contextValue, "finding", "without one");
		await commands.executeCommand("claimtrace.compare", changed?.element);
		const { activeTab } = window.tabGroups.activeTabGroup;
		includes(activeTab?.label ?? "", "Council backs 214 homes", "what Compare opens");
		await commands.executeCommand("workbench.action.closeActiveEditor");
		await show("draft.md");
		await commands.executeCommand("claimtrace.openSource", changed?.element);
		const editor = window.activeTextEditor;
		includes(editor?.document.getText(editor.selection) ?? "", "214 homes", "what Open Source selects");
		await show("draft.md");
		await commands.executeCommand("claimtrace.dismissFinding", {
			...changed?.element,
			...{ scope: "finding", reason: "" },
		});
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "it is dismissed");
		const entry = rows().find(({ item }) => item.contextValue === "dismissal");
		ok(entry, "the dismissal says what it is");
		await commands.executeCommand("claimtrace.undoDismissal", entry.element);
		await untilProblems(() => findings(draft.uri, "quantity/value").length > 0, "it is back");
	});

	it("are told with what they are, not by icons alone", async () => {
		const { findings: view, sources } = (await activated()).views;
		await checkedSample();
		const groups = rowsOf(view);
		ok(groups.length > 5, "sentences are listed");
		for (const { element, item } of groups) {
			ok(/, (1 finding|\d+ findings)$/.test(item.accessibilityInformation?.label ?? ""), String(item.label));
			for (const row of rowsOf(view, element))
				ok(
					/^(Error|Warning|Information|Hint): ./.test(row.item.accessibilityInformation?.label ?? ""),
					String(row.item.label),
				);
		}
		for (const { item } of rowsOf(sources)) {
			const read = `${String(item.label)} ${String(item.description)}`;
			ok(/ (no date|\d{4})$/.test(read) && String(item.tooltip).length > 10, read);
		}
	});
});

describe("Compare and all sources of a fact", () => {
	it("opens sentence and passage beside each other", async () => {
		await compareAt("241 homes");
		const { activeTab } = window.tabGroups.activeTabGroup;
		includes(activeTab?.label ?? "", "Council backs 214 homes", "the tab");
		const sides = workspace.textDocuments.filter(({ uri }) => uri.scheme === "claimtrace-compare");
		const textOf = (side: string) =>
			sides.find(({ uri }) => uri.path.startsWith(`/${side}`))?.getText() ?? "";
		const [source, draft] = [textOf("source"), textOf("draft")].map((text) => text.split("\n"));
		ok(source && draft && source.length > 5, "both sides have the article around it");
		const differing = source.flatMap((line, at) => (line === draft[at] ? [] : [at]));
		equal([differing.length, source.length], [1, draft.length], "lines that differ, and lines");
		const [at = -1] = differing;
		includes(source[at] ?? "", "build 214 homes", "the passage");
		includes(draft[at] ?? "", "build 241 homes", "the sentence");
		equal(window.activeTextEditor?.selection.active.line, at, "the line in view");
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
