import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import manifest from "../package.json" with { type: "json" };
import { parseArguments } from "../src/cli/arguments.ts";

const readme = readFileSync(join(resolve(import.meta.dirname, ".."), "README.md"), "utf8");

/** The blocks of code of a language in the README. */
function blocks(language: string): readonly string[] {
	return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = ""]) =>
		name === language ? [code] : [],
	);
}

/** A command of `claimtrace`, in a shell's words, as the program reads it. */
function command(line: string) {
	const [program, ...words] = line.split(" >")[0]?.split(" ") ?? [];
	assert.equal(program, "claimtrace");
	return parseArguments(words);
}

describe("what the README gives to copy", () => {
	it("is a GitHub Action that checks drafts, goes on where there are findings, and uploads what was written", () => {
		const [code = "", ...rest] = blocks("yaml").filter((one) => one.includes("runs-on"));
		assert.deepEqual(rest, []);
		const { on, permissions, jobs } = load(code) as {
			on: unknown;
			permissions: Record<string, string>;
			jobs: { claimtrace: unknown };
		};
		assert.deepEqual(on, ["pull_request"]);
		assert.equal(permissions["security-events"], "write");
		const { steps } = jobs.claimtrace as {
			steps: { uses?: string; run?: string; with?: Record<string, string> }[];
		};
		const run = steps.flatMap((step) => step.run ?? []);
		const [line = ""] = run;
		assert.equal(run.length, 1);
		const args = command(line);
		assert.ok(args.kind === "check" && args.format === "sarif");
		const written = / > (\S+) \|\| test \$\? -eq 1$/.exec(line)?.[1];
		const upload = steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
		assert.ok(written !== undefined && upload?.with?.sarif_file === written);
		assert.ok(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined)));
	});

	it("is a task that writes lines for the problem matcher of the manifest", () => {
		const [code = ""] = blocks("json").filter((one) => one.includes("problemMatcher"));
		const [task] = JSON.parse(code).tasks as { command: string; problemMatcher: string }[];
		assert.ok(task);
		const args = command(task.command);
		assert.ok(args.kind === "check" && args.format === "lines");
		const matchers = manifest.contributes.problemMatchers.map(({ name }) => `$${name}`);
		assert.deepEqual([task.problemMatcher], matchers);
	});
});
