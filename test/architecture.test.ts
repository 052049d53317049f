import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, it } from "mocha";

const root = resolve(import.meta.dirname, "../src");

/** docs/ARCHITECTURE.md, "Who may import what". "npm" stands for any package, "node:" for the built-ins. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	engine: [],
	sources: ["engine", "npm"],
	report: ["engine", "npm"],
	project: ["engine", "report"],
	node: ["engine", "sources", "report", "project", "node:"],
	worker: ["engine", "sources", "report", "project", "node"],
	cli: ["engine", "report", "project", "node", "worker", "node:", "package.json"],
	extension: ["engine", "report", "project", "worker", "vscode", "npm"],
};

/** Files that only a Node program loads say so in their name; the browser build has a twin of each. */
const forNodeOnly = /\.node\.ts$/;

/** What a file of a folder imports that the table does not allow. */
function violations(file: string, source: string): readonly string[] {
	const folder = file.split("/")[0] ?? "";
	return imports(source)
		.map((specifier) => ({ specifier, target: targetOf(file, specifier) }))
		.filter(({ target }) => target !== folder && !(allowed[folder] ?? []).includes(target))
		.filter(({ target }) => !(target === "node:" && forNodeOnly.test(file)))
		.map(({ specifier }) => `${file} imports ${specifier}`);
}

function imports(source: string): readonly string[] {
	const statements =
		/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g;
	return [...source.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function targetOf(file: string, specifier: string): string {
	if (specifier.startsWith("node:")) return "node:";
	if (specifier === "vscode") return "vscode";
	if (specifier === "../../package.json") return "package.json";
	if (!specifier.startsWith(".")) return "npm";
	return relative(root, resolve(root, dirname(file), specifier)).split(/[\\/]/)[0] ?? "";
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".ts"));

describe("architecture", () => {
	it("lets every folder import only what the table allows", () => {
		assert.ok(files.length > 50);
		assert.deepEqual(
			files.flatMap((file) => violations(file, readFileSync(join(root, file), "utf8"))),
			[],
		);
	});

	it("catches planted violations", () => {
		assert.deepEqual(violations("engine/x.ts", 'import { diffWords } from "diff";'), [
			"engine/x.ts imports diff",
		]);
		assert.deepEqual(violations("engine/x.ts", 'import { a } from "../sources/text.ts";\n'), [
			"engine/x.ts imports ../sources/text.ts",
		]);
		assert.deepEqual(violations("worker/x.ts", 'import type { Uri } from "vscode";'), [
			"worker/x.ts imports vscode",
		]);
		assert.deepEqual(violations("sources/x.ts", 'import fs from "node:fs";'), [
			"sources/x.ts imports node:fs",
		]);
		assert.deepEqual(violations("cli/x.ts", 'const a = await import("../extension/a.ts");'), [
			"cli/x.ts imports ../extension/a.ts",
		]);
	});

	it("keeps index/ free of claims", () => {
		const index = files.filter((file) => file.startsWith("engine/index/"));
		assert.ok(index.length > 0);
		for (const file of index) {
			const outside = imports(readFileSync(join(root, file), "utf8")).filter((name) =>
				name.startsWith("../"),
			);
			assert.deepEqual(outside, [], file);
		}
	});

	it("has no barrel files", () => {
		assert.deepEqual(
			files.filter((file) => /(^|\/)index\.ts$/.test(file) && file !== "cli/index.ts"),
			[],
		);
	});
});
