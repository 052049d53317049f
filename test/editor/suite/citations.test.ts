import {
	type CompletionList,
	ConfigurationTarget,
	commands,
	Position,
	Selection,
	type TextDocument,
	window,
	workspace,
} from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	inWorkspace,
	remove,
	show,
	textAt,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const FACT = "The old branch on Tanner Street closes on October 25.";

/** Each draft has a name of its own: a document that is open keeps its text for a while. */
let drafts = 0;
const made: string[] = [];

/** A draft of one sentence that the sample's articles carry, checked. */
async function draftOf(text: string): Promise<TextDocument> {
	const api = await activated();
	await checkedSample();
	const name = `cite-${++drafts}.md`;
	made.push(name);
	await write(name, text);
	const document = await show(name);
	await until(() => api.report(document.uri), api.onDidCheck, "the draft is checked");
	return document;
}

async function setStyle(style: string | undefined): Promise<void> {
	await workspace
		.getConfiguration("claimtrace")
		.update("citation.style", style, ConfigurationTarget.Workspace);
}

async function caretAt(document: TextDocument, offset: number): Promise<Position> {
	const editor = await window.showTextDocument(document);
	const caret = document.positionAt(offset);
	editor.selection = new Selection(caret, caret);
	return caret;
}

describe("citations", () => {
	afterEach(async () => {
		await setStyle(undefined);
		await commands.executeCommand("workbench.action.files.saveAll");
		for (const name of made.splice(0)) await remove(name);
	});

	it("are written in the style of the settings, and count as citations", async () => {
		const marks = {
			link: "([",
			pandoc: "[@",
			wikilink: "[[library-opening]]",
			parenthetical: "(Port Averley Gazette",
		};
		for (const [style, mark] of Object.entries(marks)) {
			const document = await draftOf(`${FACT}\n`);
			await untilProblems(
				() => findings(document.uri).some(({ code }) => JSON.stringify(code).includes("cite/missing")),
				"it is not cited",
			);
			await setStyle(style);
			await caretAt(document, 3);
			await commands.executeCommand("claimtrace.insertCitation");
			includes(document.getText(), mark, style);
			await untilProblems(
				() => findings(document.uri).length === 0,
				`it is cited with ${style}: ${document.getText()}`,
			);
			await document.save();
		}
		includes(
			await textAt(inWorkspace(".claimtrace/citation-keys.json")),
			"library-opening.txt",
			"the keys in use",
		);
	});

	it("are completed behind [@ by key, title or publisher, and behind [[ by file", async () => {
		const document = await draftOf(`${FACT} [@\n\n[[\n`);
		const at = (position: Position) =>
			commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, position);
		const ours = ({ items }: CompletionList) =>
			items.filter((item) => item.kind === 17 && typeof item.label === "object");
		const keys = ours(await at(new Position(0, FACT.length + 3)));
		const key = keys.find(({ filterText }) => filterText?.includes("Council backs 214 homes"));
		ok(
			key,
			`the article is offered among ${JSON.stringify((await at(new Position(0, FACT.length + 3))).items.slice(0, 3))}`,
		);
		ok(/^\w+2019\w*\]$/.test(String(key.insertText)), `its key is inserted: ${String(key.insertText)}`);
		const pages = ours(await at(new Position(2, 2)));
		ok(
			pages.some(({ insertText }) => insertText === "rope-works-vote]]"),
			"the file is offered",
		);
		equal(ours(await at(new Position(0, 10))).length, 0, "offers in the middle of a sentence");
	});

	it("make a bibliography of the articles that the draft cites", async () => {
		const document = await draftOf(`${FACT} [[rope-works-vote]]\n`);
		await caretAt(document, 0);
		for (const [name, words] of [
			["refs.bib", "@article{adeyemi2019council"],
			["refs.json", '"container-title": "The Port Averley Gazette"'],
		] as const) {
			await commands.executeCommand("claimtrace.writeBibliography", inWorkspace(name));
			const text = await textAt(inWorkspace(name));
			includes(text, words, name);
			equal(text.match(/Council backs 214 homes/g)?.length, 1, "references to the article");
			await remove(name);
		}
	});
});
