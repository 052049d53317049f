import { commands, window } from "vscode";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	replaceWords,
	sentenceWith,
	show,
	untilProblems,
} from "./workspace.ts";

describe("Open a Sample Draft", () => {
	after(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await show("draft.md");
	});

	it("opens a copy that is checked against the sample's own articles, and can be mended and dismissed in", async () => {
		const api = await activated();
		await checkedSample();
		await commands.executeCommand("claimtrace.openSample");
		const sample = window.activeTextEditor?.document;
		ok(sample, "an editor is open");
		ok(sample.uri.path.endsWith("/sample/draft.md"), `the copy is open: ${sample.uri.toString()}`);
		const figures = () => findings(sample.uri, "quantity/value");
		await untilProblems(() => figures().length > 0, "the sample is checked");
		await api.ready();
		const sources = (api.views.sources.getChildren() ?? []).map((one) => api.views.sources.getTreeItem(one));
		ok(
			sources.some(({ label }) => label === "Council backs 214 homes on the old rope works"),
			"the Sources view lists the sample’s own articles",
		);
		const finding = sentenceWith(api, sample.uri, "Amélie Nakamoto")?.findings.find(
			({ type }) => type === "who/name",
		);
		ok(finding?.source, "the changed name is found");
		const link = {
			draft: sample.uri.toString(),
			code: finding.type,
			start: finding.draft.start,
			source: finding.source.key,
		};
		await commands.executeCommand("claimtrace.dismissFinding", { ...link, scope: "finding", reason: "" });
		await untilProblems(() => findings(sample.uri, "who/name").length === 0, "the finding is dismissed");
		await replaceWords(sample, "241 homes", "214 homes");
		// In a browser VS Code itself saves after a while.
		equal(sample.isDirty, true, "the copy being edited and not saved");
		await untilProblems(() => figures().length === 0, "the figure is mended");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(sample.uri, "who/name").length > 0, "and undone");
		includes(sample.getText(), "build 214 homes on the site", "the copy");
	});
});
