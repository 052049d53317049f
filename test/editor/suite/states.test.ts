import { commands, type TextDocument, workspace } from "vscode";
import { equal, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	hoverAt,
	inWorkspace,
	rangeOfWords,
	setting,
	until,
	untilProblems,
} from "./workspace.ts";

const WORDS = "The rope works in Port Averley closed";

describe("a corpus that gives nothing", () => {
	let draft: TextDocument;
	before(async () => {
		draft = await checkedSample();
		ok(findings(draft.uri).length > 0, "the sample has findings to lose");
	});
	after(async () => {
		await setting("corpus.folders", undefined);
	});

	it("is called missing when its folder is not there, and leaves the draft unmarked", async () => {
		await setting("corpus.folders", ["nowhere"]);
		await expectNothing(draft, "missing");
	});

	it("is called empty when its folder has no article, and leaves the draft unmarked", async () => {
		await workspace.fs.createDirectory(inWorkspace("empty"));
		await setting("corpus.folders", ["empty"]);
		await expectNothing(draft, "empty");
	});

	it("is indexed and marks the draft again when the folder comes back", async () => {
		await setting("corpus.folders", undefined);
		const api = await activated();
		await untilProblems(() => findings(draft.uri).length > 0, "the findings are back");
		equal(api.state, "ready", "state");
	});
});

async function expectNothing(draft: TextDocument, state: string): Promise<void> {
	const api = await activated();
	await until(() => api.state === state, api.onDidIndex, `the corpus is ${state}`);
	await api.ready();
	equal(findings(draft.uri).length, 0, "findings");
	equal(api.report(draft.uri), undefined, "report");
	equal((await hoverAt(draft.uri, rangeOfWords(draft, WORDS).start)).length, 0, "hovers");
	await commands.executeCommand("claimtrace.rebuildIndex");
	equal(api.state, state, "state after a rebuild");
}
