import { type CodeAction, commands, type Range, type TextDocument, window, workspace } from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
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
		/source’s|exact words|Restore|quotation/.test(action.title);
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
		equal(await first("tables"), "Use the exact words: desks", "the quotation");
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
