import { type CodeAction, commands, type Range, type TextDocument, window, workspace } from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	picking,
	rangeOfWords,
	remove,
	show,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

/** Claimtrace's quick fixes at some words, in the order in which the editor lists them. */
async function fixesAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
	const all = await commands.executeCommand<CodeAction[]>(
		"vscode.executeCodeActionProvider",
		document.uri,
		range,
	);
	const ours = (action: CodeAction) =>
		action.command?.command.startsWith("claimtrace.") ||
		/source’s|exact words|Restore|quotation marks/.test(action.title);
	return all.filter(ours);
}

/** A copy of the sample draft that a test may change. */
async function copyOfSample(): Promise<TextDocument> {
	const text = (await checkedSample()).getText();
	await write("copy.md", text);
	const document = await show("copy.md");
	await untilProblems(() => findings(document.uri).length > 10, "the copy is checked");
	await (await activated()).ready();
	return document;
}

async function apply(action: CodeAction | undefined): Promise<void> {
	ok(action?.edit, "the fix has an edit");
	ok(await workspace.applyEdit(action.edit), "the edit was made");
}

describe("quick fixes", () => {
	let document: TextDocument;
	before(async () => {
		document = await copyOfSample();
	});
	after(async () => {
		await document.save();
		await remove("copy.md");
	});

	it("name the finding that they dismiss where there are several, and keep their order", async () => {
		const line = rangeOfWords(document, "Quayline will pay $4 billion").union(
			rangeOfWords(document, "create more than 50 jobs"),
		);
		const titles = (await fixesAt(document, line)).map(({ title }) => title);
		const named = titles.filter((title) => title.startsWith("Dismiss: “"));
		ok(named.length > 1 && new Set(named).size === named.length, `each is named: ${titles}`);
		ok(!titles.includes("Dismiss this finding…"), "no finding is only “this”");
		const last = (words: string) => titles.findLastIndex((title) => title.startsWith(words));
		ok(last("Use the") < titles.indexOf(named[0] ?? ""), `mending comes before dismissing: ${titles}`);
		ok(last("Dismiss") < titles.findIndex((title) => title.startsWith("Learn more")), "learning comes last");
	});

	it("come in one order: mend, cite, open, dismiss in four scopes, learn more", async () => {
		const titles = (await fixesAt(document, rangeOfWords(document, "241"))).map(({ title }) => title);
		equal(
			titles,
			[
				"Use the source’s figure: 214",
				"Insert citation: The Port Averley Gazette",
				"Open source: Council backs 214 homes on the old rope works",
				"Dismiss this finding…",
				"Dismiss all findings of this sentence…",
				"Dismiss quantity/value in this draft…",
				"Dismiss quantity/value in the whole project…",
				"Learn more about quantity/value",
			],
			"titles",
		);
	});

	it("take the source's figure, which settles the finding", async () => {
		const [fix] = await fixesAt(document, rangeOfWords(document, "241"));
		equal(fix?.isPreferred, true, "being preferred");
		await apply(fix);
		await untilProblems(
			() => findings(document.uri, "quantity/value").length === 0,
			"the finding is settled",
		);
	});

	it("take a date, a name, the exact words; restore a hedge and an attribution", async () => {
		const first = async (words: string) => (await fixesAt(document, rangeOfWords(document, words)))[0]?.title;
		equal(await first("July 18"), "Use the source’s date: July 17", "the date");
		equal(await first("Amélie Nakamoto"), "Use the source’s name: Amélie Nakamura", "the name");
		equal(await first("will never know"), "Use the exact words: may", "the quotation");
		equal(await first("moved"), "Restore “allegedly”", "the hedge");
		equal(await first("Kremlin is copying"), "Restore the attribution: critics say", "the attribution");
	});

	it("offer no change where the source's words do not fit in", async () => {
		const titles = (await fixesAt(document, rangeOfWords(document, "was convicted"))).map(
			({ title }) => title,
		);
		includes(titles[0] ?? "", "Insert citation", "the first");
	});

	it("settle attribution and hedge once applied", async () => {
		await apply((await fixesAt(document, rangeOfWords(document, "Kremlin is copying")))[0]);
		await untilProblems(() => findings(document.uri, "attribution/dropped").length === 0, "it is attributed");
		includes(document.getText(), "controlling the web, critics say.", "the draft");
		const hedges = () => findings(document.uri, "certainty/raised").length;
		const before = hedges();
		await apply((await fixesAt(document, rangeOfWords(document, "moved")))[0]);
		await untilProblems(() => hedges() === before - 1, "it is hedged");
	});

	it("open the page of a finding inside the editor", async () => {
		await commands.executeCommand("claimtrace.learnMore", "quantity/value");
		const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
		const isOpen = () => labels().some((label) => label.includes("quantity-value.md"));
		await until(isOpen, window.tabGroups.onDidChangeTabs, "the page is open");
		await commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
		await window.showTextDocument(document);
	});
});

const CRANES = `---
title: Cranes of Dunmere come down
publisher: The Dunmere Echo
date: 2020-05-04
---

Rosalind Achterberg, the harbour master of Dunmere, said that the two cranes had not been greased since the autumn. “The cranes will stay where they are, unless the insurers object, until the museum has a roof for them,” said Rosalind Achterberg.

The older crane lifted the bells of four churches, a steam engine and the first bus that ever ran on the island. It was painted green in 1931.
`;
const CRANES_DRAFT = `Rosalind Achterberg, the harbour master of Dunmere, admitted that the two cranes had not been greased since the autumn.

“The cranes will stay where they are … until the museum has a roof for them,” said Rosalind Achterberg.

At the quay, the older crane lifted the bells of four churches, a steam engine and the first bus that ever ran on the island, as everybody there knows.
`;

describe("quick fixes of words", () => {
	let document: TextDocument;
	// Each draft has a name of its own: a document that is open keeps its text for a while.
	let made = 0;
	beforeEach(async () => {
		await write("articles/cranes.md", CRANES);
		await write(`cranes-${++made}.md`, CRANES_DRAFT);
		document = await show(`cranes-${made}.md`);
		await untilProblems(() => findings(document.uri, "attribution/verb").length > 0, "it is checked");
		await (await activated()).ready();
	});
	afterEach(async () => {
		await window.showTextDocument(document);
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await remove(`cranes-${made}.md`);
		await remove("articles/cranes.md");
	});

	const fixFor = async (code: string, title: string) => {
		const [problem] = findings(document.uri, code);
		ok(problem, `there is ${code}`);
		const action = (await fixesAt(document, problem.range)).find((one) => one.title.startsWith(title));
		ok(action, `“${title}” is offered`);
		return action;
	};

	it("take the source's verb, put back what a quotation leaves out, and the marks of one", async () => {
		for (const [code, title, mended] of [
			["attribution/verb", "Use the source’s word: said", "Dunmere, said that the two"],
			[
				"quote/spliced",
				"Use the exact words: unless the insurers object",
				"they are, unless the insurers object, until",
			],
			["quote/unmarked", "Put it in quotation marks", "“the older crane lifted"],
		] as const) {
			await apply(await fixFor(code, title));
			await untilProblems(() => findings(document.uri, code).length === 0, `${code} is settled`);
			includes(document.getText(), mended, "the draft");
		}
	});

	it("run what they name: cite, open, learn more", async () => {
		const run = async (title: string) => {
			const { command } = await fixFor("attribution/verb", title);
			ok(command, `“${title}” has a command`);
			await window.showTextDocument(document);
			await commands.executeCommand(command.command, ...(command.arguments ?? []));
		};
		await run("Open source: Cranes of Dunmere come down");
		includes(window.activeTextEditor?.document.uri.path ?? "", "cranes.md", "the article in front");
		await run("Learn more about attribution/verb");
		const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
		const isOpen = () => labels().some((label) => label.includes("attribution-verb.md"));
		await until(isOpen, window.tabGroups.onDidChangeTabs, "the page is open");
		await window.showTextDocument(document);
		await run("Insert citation: The Dunmere Echo");
		ok(document.getText().length > CRANES_DRAFT.length, "the draft has a citation");
		includes(document.getText(), "Cranes of Dunmere come down", "the draft");
		await commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
	});

	for (const [title, left] of [
		["Dismiss this finding", 5],
		["Dismiss all findings of this sentence", 4],
		["Dismiss cite/missing in this draft", 3],
		["Dismiss cite/missing in the whole project", 3],
	] as const)
		it(`run “${title}…”, which is undone`, async () => {
			const { length } = findings(document.uri);
			equal(length, 6, "findings before");
			const code = title.includes("cite/missing") ? "cite/missing" : "attribution/verb";
			const { command } = await fixFor(code, title);
			ok(command, "it has a command");
			const isDone = () => findings(document.uri).length === left;
			await picking(command.command, isDone, `${left} findings are left`, ...(command.arguments ?? []));
			await commands.executeCommand("claimtrace.undoDismissal");
			await untilProblems(() => findings(document.uri).length === length, "all are back");
		});
});
