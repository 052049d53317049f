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

/** A PDF with one page; readers find its objects without a table of them. */
const PDF = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length 198 >> stream
BT /F 12 Tf 14 TL 72 700 Td (The foghorn of the Skerry light sounded for 36 hours without) Tj T* (a pause, the coast office said on Fri-) Tj T* (day in its weekly report to the county.) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>`;
const RTF =
	"{\\rtf1 The keeper of the Skerry light has 12 hens, {\\deleted 30 hens, }the coast office said on Friday in its report.\\par}";

describe("documents in the corpus", () => {
	before(async () => {
		await write("articles/foghorn.pdf", PDF);
		await write("articles/hens.rtf", RTF);
	});

	after(async () => {
		for (const path of ["articles/foghorn.pdf", "articles/hens.rtf", "foghorn.md", "hens.md"])
			await remove(path);
	});

	it("are evidence in the words that people read, a PDF with its page", async () => {
		await activated();
		await write("foghorn.md", "The foghorn of the Skerry light sounded for 63 hours without a pause.\n");
		const draft = await show("foghorn.md");
		const at = await untilProblems(() => locationOf(draft.uri), "a finding points into the PDF");
		const shown = await workspace.openTextDocument(at.uri);
		equal(shown.getText(at.range).includes("36"), true, "the span is in the text that opens");
		ok(shown.getText().includes("on Friday in its weekly report"), "the broken word is whole");
		const { start } = rangeOfWords(draft, "foghorn");
		const hover = (await hoverAt(draft.uri, start)).map(({ value }) => value).join("\n");
		ok(/page 1\b/.test(hover), `the hover says the page: ${hover}`);
	});

	it("are evidence without what was deleted in them", async () => {
		await write("hens.md", "The keeper of the Skerry light has 21 hens, the coast office said on Friday.\n");
		const draft = await show("hens.md");
		const at = await untilProblems(() => locationOf(draft.uri), "a finding points into the Rich Text file");
		const shown = await workspace.openTextDocument(at.uri);
		equal(shown.getText(at.range).includes("12"), true, "the span is in the text that opens");
		ok(!shown.getText().includes("30 hens"), "what was deleted is not shown");
	});
});

function locationOf(uri: Uri): Location | undefined {
	const ours = languages.getDiagnostics(uri).filter(({ source }) => source === "Claimtrace");
	return ours.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location))[0];
}
