import {
	commands,
	Range,
	Selection,
	type TextDocument,
	type Uri,
	WorkspaceEdit,
	window,
	workspace,
} from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	answering,
	checkedSample,
	corpusWhere,
	inWorkspace,
	picking,
	rangeOfWords,
	remove,
	sentenceWith,
	setting,
	show,
	until,
	write,
} from "./workspace.ts";

const SENTENCE = "The rope works in Port Averley closed in 1987 and has stood empty ever since.";

describe("commands", () => {
	it("go to the next finding, to the previous one, and round from the last to the first", async () => {
		const draft = await checkedSample();
		select(draft, new Range(0, 0, 0, 0));
		const places = await visited("claimtrace.nextFinding", 3);
		ok(places[0] !== undefined && places[1] !== undefined, "the caret moves");
		ok(places[0] < places[1], `forward in the text: ${places}`);
		const [back] = await visited("claimtrace.previousFinding", 1);
		equal(back, places[1], "one back");
		select(draft, new Range(0, 0, 0, 0));
		const [last] = await visited("claimtrace.previousFinding", 1);
		ok(last !== undefined && last > (places[2] ?? 0), "before the first is the last");
		const [first] = await visited("claimtrace.nextFinding", 1);
		equal(first, places[0], "after the last is the first");
	});

	it("trace selected words to the passage", async () => {
		const draft = await checkedSample();
		const { origin } = sentenceWith(await activated(), draft.uri, SENTENCE) ?? {};
		ok(origin, "the sample's sentence is traced");
		select(draft, rangeOfWords(draft, SENTENCE));
		await picking(
			"claimtrace.traceSelection",
			() => selectedWords() === origin.text,
			"the passage is selected",
		);
	});

	it("find a source by the selected words", async () => {
		const draft = await checkedSample();
		select(draft, rangeOfWords(draft, "Residents of Chandler Street collected 1,320 signatures"));
		await picking(
			"claimtrace.findSource",
			() => window.activeTextEditor?.document !== draft && selectedWords()?.includes("1,320"),
			"the passage with the signatures is selected",
		);
	});

	it("lead from a passage back to the draft's sentence", async () => {
		const draft = await checkedSample();
		select(draft, rangeOfWords(draft, SENTENCE));
		await commands.executeCommand("claimtrace.openSource");
		ok(window.activeTextEditor?.document !== draft, "the article is in front");
		await picking(
			"claimtrace.draftSentences",
			() => window.activeTextEditor?.document === draft && selectedWords()?.startsWith("The rope works"),
			"the draft's sentence is selected",
		);
	});

	it("open an article", async () => {
		const draft = await checkedSample();
		const { origin } = sentenceWith(await activated(), draft.uri, SENTENCE) ?? {};
		ok(origin, "the sample's sentence is traced");
		await commands.executeCommand("claimtrace.openArticle", origin.key);
		includes(window.activeTextEditor?.document.uri.path ?? "", origin.article, "the path in front");
	});

	it("show words of a draft", async () => {
		const draft = await checkedSample();
		const range = rangeOfWords(draft, "Chandler Street");
		const [start, end] = [draft.offsetAt(range.start), draft.offsetAt(range.end)];
		await commands.executeCommand("claimtrace.showWords", { draft: draft.uri.toString(), start, end });
		equal(selectedWords(), "Chandler Street", "what is selected");
	});

	it("check the draft where nothing else does", async () => {
		await setting("check.run", "manual");
		const api = await activated();
		await write("by-hand.md", `${SENTENCE}\n`);
		const draft = await show("by-hand.md");
		await api.ready();
		equal(api.report(draft.uri), undefined, "report before");
		await answering(
			"claimtrace.checkDraft",
			() => api.report(draft.uri) !== undefined,
			"the draft is checked",
		);
	});

	after(async () => {
		await setting("check.run", undefined);
		await remove("by-hand.md");
	});

	it("show what can be done about the next finding, with the caret on it", async () => {
		const draft = await checkedSample();
		const api = await activated();
		select(draft, new Range(0, 0, 0, 0));
		await commands.executeCommand("claimtrace.showFixes");
		const editor = window.activeTextEditor;
		const caret = editor ? draft.offsetAt(editor.selection.active) : -1;
		const [first] = (api.report(draft.uri)?.sentences ?? []).flatMap(({ findings }) => findings);
		ok(first, "the sample has findings");
		equal(caret, first.draft.start, "the caret");
		await commands.executeCommand("hideCodeActionWidget");
	});
});

describe("the health of the corpus", () => {
	before(async () => {
		await write("articles/torn.pdf", "%PDF-1.7 and nothing else");
	});

	const torn = ({ path }: { readonly path: string }) => path.endsWith("torn.pdf");

	after(async () => {
		// Of a file that is made and gone at once VS Code tells nothing: the last test leaves it gone.
		await corpusWhere(({ skipped }) => !skipped.some(torn), "the torn file is gone");
	});

	it("names the file that could not be read, with the reason", async () => {
		await checkedSample();
		const { skipped } = await corpusWhere(
			(summary) => summary.skipped.some(torn),
			"the torn file is left out",
		);
		ok((skipped.find(torn)?.reason ?? "").length > 5, "there is a reason");
	});

	it("lists it, and what was noticed of the articles, one of which opens", async () => {
		const draft = await checkedSample();
		select(draft, new Range(0, 0, 0, 0));
		await picking(
			"claimtrace.showCorpusHealth",
			() => window.activeTextEditor?.document !== draft,
			"an article is in front",
		);
	});

	it("opens the file that is chosen of those that could not be read", async () => {
		await checkedSample();
		await picking("claimtrace.showUnreadable", () => isInFront("torn.pdf"), "the torn file is in front");
		await commands.executeCommand("notifications.clearAll");
		await commands.executeCommand("workbench.action.closeActiveEditor");
	});

	it("says so when it is gone meanwhile", async () => {
		await checkedSample();
		const before = window.tabGroups.activeTabGroup.activeTab?.label;
		const listed = commands.executeCommand("claimtrace.showUnreadable");
		await workspace.fs.delete(inWorkspace("articles/torn.pdf"));
		await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
		await commands.executeCommand("workbench.action.closeQuickOpen");
		await listed;
		equal(window.tabGroups.activeTabGroup.activeTab?.label, before, "the tab in front");
	});
});

describe("reading the corpus again", () => {
	it("reads every article of a corpus that is ready, and has all of them and their passages again", async () => {
		const draft = await checkedSample();
		const api = await activated();
		const before = await api.checker?.summary();
		ok(before && before.articles.length > 10, "the corpus is ready");
		let emptied = false;
		const indexing = api.onDidIndex(() => {
			emptied = true;
		});
		await commands.executeCommand("claimtrace.rebuildIndex");
		await api.ready();
		indexing.dispose();
		ok(emptied, "it was indexed again");
		equal(api.state, "ready", "state");
		equal(await api.checker?.summary(), before, "the articles");
		await until(() => sentenceWith(api, draft.uri, SENTENCE)?.origin, api.onDidCheck, "the draft is traced");
	});

	it("keeps what is shown meanwhile, and shows no report of articles that are half read", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const traced = () => api.report(draft.uri)?.sentences.filter(({ origin }) => origin !== null).length;
		const before = traced();
		ok(before && before > 10, "sentences are traced");
		await setting("check.delay", 0);
		const seen: (number | undefined)[] = [];
		const checks = api.onDidCheck(() => seen.push(traced()));
		let isRead = false;
		const reading = commands.executeCommand("claimtrace.rebuildIndex").then(() => {
			isRead = true;
		});
		// A check begins at each edit, also while the articles are forgotten and before they are there again.
		while (!isRead) {
			const edit = new WorkspaceEdit();
			edit.insert(draft.uri, draft.positionAt(draft.getText().length), "\n");
			await workspace.applyEdit(edit);
			seen.push(traced());
		}
		await reading;
		await api.ready();
		checks.dispose();
		await setting("check.delay", undefined);
		await commands.executeCommand("workbench.action.files.revert");
		ok(seen.length > 3, `it was looked at ${seen.length} times`);
		equal([...new Set(seen)], [before], "the traced sentences at any time");
	});
});

describe("choosing a corpus folder", () => {
	after(async () => {
		await setting("corpus.folders", undefined);
	});

	it("offers a folder of a usual name, keeps it in the settings and indexes it", async () => {
		await checkedSample();
		const section = () => workspace.getConfiguration("claimtrace", workspace.workspaceFolders?.[0]?.uri);
		await picking(
			"claimtrace.chooseCorpus",
			() => JSON.stringify(section().get("corpus.folders")) === '["articles"]',
			"the folder stands in the settings",
		);
		const api = await activated();
		await api.ready();
		equal(api.state, "ready", "state");
	});
});

/** Whether a tab of this name is in front, whatever shows it. */
function isInFront(name: string): boolean {
	const input = window.tabGroups.activeTabGroup.activeTab?.input as { readonly uri?: Uri } | undefined;
	return input?.uri?.path.endsWith(`/${name}`) ?? false;
}

function select(document: TextDocument, range: Range): void {
	const editor = window.activeTextEditor;
	ok(editor?.document === document, "the draft is in front");
	editor.selection = new Selection(range.start, range.end);
}

function selectedWords(): string | undefined {
	const editor = window.activeTextEditor;
	return editor?.document.getText(editor.selection);
}

/** Where the caret is after each of some runs of a command. */
async function visited(command: string, times: number): Promise<readonly number[]> {
	const places: number[] = [];
	for (let run = 0; run < times; run++) {
		await commands.executeCommand(command);
		const editor = window.activeTextEditor;
		ok(editor, "an editor is in front");
		places.push(editor.document.offsetAt(editor.selection.active));
	}
	return places;
}
