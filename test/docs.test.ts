import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, it } from "mocha";
import { findingSeverities } from "../src/engine/findings.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the documentation", () => {
	it("has a page for every finding code, and none for a code that does not exist", () => {
		const pages = Object.keys(findingSeverities).map((code) => `${code.replace("/", "-")}.md`);
		assert.deepEqual(readdirSync(join(root, "docs/findings")).sort(), pages.sort());
	});

	it("names the code and its default severity on its page", () => {
		for (const [code, severity] of Object.entries(findingSeverities)) {
			const page = read(`docs/findings/${code.replace("/", "-")}.md`);
			assert.ok(page.startsWith(`# \`${code}\``), code);
			assert.match(page, new RegExp(severity, "i"), code);
		}
	});

	it("has no link to a file that is not there", () => {
		const documents = ["README.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "docs/CONTRIBUTING.md"];
		for (const path of documents) {
			for (const [, target = ""] of read(path)
				.replace(/`[^`\n]*`/g, "")
				.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
				if (/^[a-z]+:/.test(target)) continue;
				assert.ok(existsSync(resolve(root, dirname(path), target)), `${path} links to ${target}`);
			}
		}
	});
});
