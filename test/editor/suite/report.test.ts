import { commands, extensions, window, workspace } from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	answering,
	checkedSample,
	inWorkspace,
	remove,
	show,
	textAt,
	until,
} from "./workspace.ts";

/** Exports the sample's report there and gives the file as text; the command itself waits for its last message. */
async function exported(name: string): Promise<string> {
	await checkedSample();
	const target = inWorkspace(name);
	void commands.executeCommand("claimtrace.exportReport", target);
	return await textAt(target);
}

describe("Export Fact-Check Report", () => {
	afterEach(() => commands.executeCommand("notifications.clearAll"));

	it("writes the report as a web page, with the draft's changed figure marked", async () => {
		const page = await exported("report.html");
		await remove("report.html");
		ok(page.startsWith("<!DOCTYPE html>"), "it is a page");
		includes(page, "<mark>241</mark>", "the page");
		includes(page, "<mark>214</mark>", "the page");
		includes(page, "</html>", "the page");
	});

	it("writes it as JSON, with every sentence of the draft and the version of the extension", async () => {
		const report = JSON.parse(await exported("report.json"));
		await remove("report.json");
		const draft = await checkedSample();
		ok(report.draft.text === draft.getText(), "the report has the draft's text");
		ok(report.sentences.length === 61, `all sentences are in it: ${report.sentences.length}`);
		const extension = extensions.getExtension("claimtrace.claimtrace");
		ok(report.tool.version === extension?.packageJSON.version, "it has the version");
		ok(
			report.sources.every(({ text }: { text: unknown }) => text === null),
			"no article is in it whole",
		);
	});

	it("writes it as a Word document, in the browser too", async () => {
		const document = await exported("report.docx");
		await remove("report.docx");
		ok(document.startsWith("PK"), "it is a ZIP archive");
	});

	it("is about the draft in the views when a preview has taken its editor's place", async () => {
		const draft = await checkedSample();
		await commands.executeCommand("markdown.showPreview", draft.uri);
		await until(
			() => !window.activeTextEditor,
			window.onDidChangeActiveTextEditor,
			"no text editor is in front",
		);
		equal(window.visibleTextEditors.length, 0, "text editors in view");
		try {
			const target = inWorkspace("previewed.json");
			void commands.executeCommand("claimtrace.exportReport", target);
			const report = JSON.parse(await textAt(target));
			equal(report.draft.path, "draft.md", "the report's draft");
			await remove("previewed.json");
			await commands.executeCommand("claimtrace.writeBibliography", inWorkspace("previewed.bib"));
			includes(await textAt(inWorkspace("previewed.bib")), "@", "the bibliography");
			await remove("previewed.bib");
			const api = await activated();
			let checks = 0;
			const checking = api.checker;
			ok(checking, "there is a checker");
			const check = checking.check.bind(checking);
			const counted: typeof check = (...given) => {
				checks++;
				return check(...given);
			};
			Object.assign(checking, { check: counted });
			await answering("claimtrace.checkDraft", () => checks > 0, "the draft is checked");
			Object.assign(checking, { check });
		} finally {
			await commands.executeCommand("workbench.action.closeActiveEditor");
			await show("draft.md");
		}
	});

	it("does not write over the draft or among the articles", async () => {
		const draft = await checkedSample();
		const before = draft.getText();
		const among = inWorkspace("articles/report.md");
		for (const target of [draft.uri, among]) await commands.executeCommand("claimtrace.exportReport", target);
		const [after] = await Promise.all([workspace.fs.readFile(draft.uri)]);
		ok(new TextDecoder().decode(after) === before, "the draft is as it was");
		const found = await workspace.fs.stat(among).then(
			() => true,
			() => false,
		);
		ok(!found, "there is no report among the articles");
	});
});
