// The task of the README, with its problem matcher. Only Node's extension host can run tasks.
import {
	extensions,
	languages,
	ShellExecution,
	Task,
	type TaskProcessEndEvent,
	tasks,
	Uri,
	workspace,
} from "vscode";
import { equal, ok } from "./expect.ts";
import { codeOf, inWorkspace, remove, untilProblems, write } from "./workspace.ts";

const node = (globalThis as { process?: { execPath?: string; versions?: { node?: string } } }).process;
const BOATS = "The pilots of Wexcombe took 310 boats through the sound in 1931.";

describe("the task that checks drafts", () => {
	it("puts the findings of drafts that are not open into Problems", async function () {
		if (!node?.versions?.node) this.skip();
		await write("articles/pilots.txt", `Pilots of the sound\n\nPublished 5 May 1932\n\n${BOATS}\n`);
		const draft = await write("task-drafts/pilots.md", `# Pilots\n\n${BOATS.replace("310", "130")}\n`);
		const status = await checkedByTask("task-drafts/*.md");
		equal(status, 1, "the exit status");
		const problems = await untilProblems(() => {
			const found = languages.getDiagnostics(draft);
			return found.length > 1 && found;
		}, "the problems are there");
		const figure = problems.find((problem) => codeOf(problem) === "quantity/value");
		ok(figure, `quantity/value is among ${problems.map(codeOf).join()}`);
		const { start, end } = figure.range;
		equal([start.line, start.character, end.character], [2, 28, 31], "where it is");
		equal(figure.source, "Claimtrace", "its source");
		equal(figure.severity, 1, "its severity");
		ok(figure.message.includes("“130”") && figure.message.includes("“310”"), figure.message);
		await remove("task-drafts");
		await remove("articles/pilots.txt");
	});
});

/** Runs the command line as a task of the workspace, with the problem matcher, to its end; gives its exit status. */
async function checkedByTask(drafts: string): Promise<number | undefined> {
	const home = extensions.getExtension("claimtrace.claimtrace")?.extensionUri;
	const folder = workspace.getWorkspaceFolder(inWorkspace("draft.md"));
	ok(home && folder, "the extension and the workspace");
	const program = `"${node?.execPath}" "${Uri.joinPath(home, "dist/cli.js").fsPath}"`;
	const execution = new ShellExecution(`${program} check ${drafts} --corpus articles --format lines`);
	const task = new Task({ type: "shell" }, folder, "Check all drafts", "test", execution, "$claimtrace");
	const ended = new Promise<TaskProcessEndEvent>((resolve) => {
		const listener = tasks.onDidEndTaskProcess((event) => {
			if (event.execution.task.name !== "Check all drafts") return;
			listener.dispose();
			resolve(event);
		});
	});
	await tasks.executeTask(task);
	return (await ended).exitCode;
}
