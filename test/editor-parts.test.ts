import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";

const root = resolve(import.meta.dirname, "..");
const { contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
const editor = join(root, "test/editor");
const tests = ["person.mjs", ...readdirSync(join(editor, "suite")).map((file) => `suite/${file}`)]
	.map((file) => readFileSync(join(editor, file), "utf8"))
	.join("\n");
const isTried = (name: string) => [`claimtrace.${name}"`, `"${name}"`].some((one) => tests.includes(one));
const isRun = (title: string) => tests.includes(`Claimtrace: ${words[title.slice(1, -1)]}`);

describe("what the extension contributes is tried in the real editor", () => {
	it("every command", () => {
		const commands: readonly { command: string; title: string }[] = contributes.commands;
		assert.ok(commands.length > 20);
		assert.deepEqual(
			commands.filter(({ command, title }) => !isTried(command.slice("claimtrace.".length)) && !isRun(title)),
			[],
		);
	});

	it("every setting", () => {
		const sections = [contributes.configuration].flat();
		const names = sections.flatMap(({ properties }) => Object.keys(properties));
		assert.ok(names.length > 10);
		assert.deepEqual(
			names.filter((name) => !isTried(name.slice("claimtrace.".length))),
			[],
		);
	});
});
