import { commands, window, workspace } from "vscode";
import { ok } from "./expect.ts";
import { activated, checkedSample } from "./workspace.ts";

const WORDS = 100_000;
const ANSWERS = 10;

describe("a draft of 100,000 words", () => {
	it("is checked while the extension host keeps answering", async function () {
		this.timeout(180_000);
		const api = await activated();
		const content = longDraft((await checkedSample()).getText());
		const document = await workspace.openTextDocument({ language: "markdown", content });
		ok(!api.report(document.uri), "the check has not ended when the document is open");
		const answers = answersUntil(api.ready());
		ok((await answers) >= ANSWERS, `${await answers} answers came before the check ended`);
		const sentences = api.report(document.uri)?.sentences.length ?? 0;
		ok(sentences > 5000, `${sentences} sentences are reported`);
		await window.showTextDocument(document);
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});

/** How many round trips from this extension host to the window and back fit into the work. */
async function answersUntil(work: Promise<void>): Promise<number> {
	let working = true;
	const ended = work.finally(() => {
		working = false;
	});
	let answers = 0;
	for (; working; answers++) await commands.executeCommand("setContext", "claimtrace.test", answers);
	await ended;
	return answers;
}

function longDraft(sample: string): string {
	const prose = sample.replace(/^---[\s\S]*?---\n/, "").replace(/^\[\^.*$/gm, "");
	const times = Math.ceil(WORDS / prose.split(/\s+/).length);
	return Array.from({ length: times }, () => prose).join("\n\n");
}
