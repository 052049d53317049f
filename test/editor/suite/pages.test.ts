import { commands, type Location, languages, Selection, type Uri, window, workspace } from "vscode";
import { equal, ok } from "./expect.ts";
import { activated, hoverAt, rangeOfWords, remove, show, untilProblems, write } from "./workspace.ts";

const FACT = "The lamp of the Skerry light was lit again by a keeper who is 71 years old";
const page = `<!doctype html><html><head><title>Skerry light burns again</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Skerry light burns again","datePublished":"2021-05-04"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Skerry light burns again</h1><p>${FACT}, the coast office said on Tuesday.</p>
<p>Nobody had climbed the stairs of the tower since a storm broke its windows in the winter before last.</p></article></body></html>`;

describe("a web page in the corpus", () => {
	before(async () => {
		await write("articles/skerry.html", page);
		await write("skerry.md", `${FACT.replace("71", "17")}.\n`);
	});

	after(async () => {
		await remove("articles/skerry.html");
		await remove("skerry.md");
	});

	it("is evidence, and its extracted text opens at the passage", async () => {
		await activated();
		const draft = await show("skerry.md");
		const at = await untilProblems(() => locationOf(draft.uri), "a finding points into the page");
		equal(at.uri.scheme, "claimtrace-article");
		const shown = await workspace.openTextDocument(at.uri);
		equal(shown.getText(at.range).includes("71"), true, "the span is in the text that opens");
		ok(shown.getText().startsWith("Skerry light burns again\n"), "the text is the article's");
		ok(!shown.getText().includes("Home"), "and nothing else of the page");
		const { start } = rangeOfWords(draft, "lamp");
		const hover = (await hoverAt(draft.uri, start)).map(({ value }) => value).join("\n");
		ok(hover.includes("Skerry"), "the hover names the article");
		await window.showTextDocument(draft);
		const editor = window.activeTextEditor;
		ok(editor, "the draft is in front");
		editor.selection = new Selection(start, start);
		await commands.executeCommand("claimtrace.openSource");
		const opened = window.activeTextEditor;
		equal(opened?.document.uri.scheme, "claimtrace-article");
		ok(
			opened?.document.getText(opened.selection).includes("Skerry light was lit again"),
			"the passage is selected",
		);
	});
});

function locationOf(uri: Uri): Location | undefined {
	const ours = languages.getDiagnostics(uri).filter(({ source }) => source === "Claimtrace");
	return ours.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location))[0];
}
