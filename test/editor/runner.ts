import "mocha/mocha.js";
import { Uri, workspace } from "vscode";

const TEST_LIMIT_MS = 30_000;

class LineReporter extends Mocha.reporters.Base {
	constructor(runner: Mocha.Runner) {
		super(runner);
		runner.on("pass", (test) => console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
		runner.on("fail", (test, error) =>
			console.log(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`),
		);
	}
}

mocha.setup({ ui: "bdd", reporter: LineReporter, timeout: TEST_LIMIT_MS });

/** Runs the suite inside an extension host, Node's or the web's; rejects when a test failed or none ran. */
export async function run(): Promise<void> {
	let passed = 0;
	let failed = 0;
	// Not `mocha.run`: that one reads `location`, which Node does not have.
	await new Promise<void>((resolve) => {
		const runner = Mocha.prototype.run.call(mocha, () => resolve());
		runner.on("pass", () => passed++);
		runner.on("fail", () => failed++);
	});
	await leave({ passed, failed });
	if (failed > 0 || passed === 0) throw new Error(`${failed} tests failed, ${passed} passed.`);
}

// The console reaches the terminal in every host, but only as lines; counts go through the workspace's disk.
async function leave(results: { readonly passed: number; readonly failed: number }): Promise<void> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	if (!folder) throw new Error("The suite runs in a workspace with a folder.");
	const file = Uri.joinPath(folder, "editor-results.json");
	await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
}
