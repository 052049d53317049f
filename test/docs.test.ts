import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, it } from "mocha";
import { findingSeverities } from "../src/engine/findings.ts";
import { parseConfig } from "../src/node/config.ts";
import { defaultLimits } from "../src/sources/limits.ts";

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

	it("lists every code in the README with the words of its page", () => {
		const readme = read("README.md");
		for (const code of Object.keys(findingSeverities)) {
			const page = `docs/findings/${code.replace("/", "-")}.md`;
			const [title = ""] = read(page).split("\n");
			assert.ok(readme.includes(`| [\`${code}\`](${page}) | ${title.replace(/^.*?: /, "")} |`), code);
		}
	});

	it("has no link to a file that is not there", () => {
		const documents = [
			"README.md",
			"CHANGELOG.md",
			"docs/ARCHITECTURE.md",
			"docs/CONTRIBUTING.md",
			"docs/CORPUS.md",
		];
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

describe("the schema of claimtrace.config.json", () => {
	const schema = JSON.parse(read("media/claimtrace.config.schema.json"));

	it("knows every finding code and every limit, with its default, and nothing else", () => {
		assert.deepEqual(Object.keys(schema.properties.severity.properties), Object.keys(findingSeverities));
		const limits = Object.entries(
			schema.properties.reading.properties as Record<string, { default: number }>,
		);
		const numbers = limits.filter(([name]) => name !== "fields").map(([name, one]) => [name, one.default]);
		assert.deepEqual(Object.fromEntries(numbers), defaultLimits);
	});

	it("knows the settings that the command line knows", () => {
		const all = Object.fromEntries(
			Object.keys(schema.properties).map((key) => [key, key === "corpus" || key === "exclude" ? [] : {}]),
		);
		assert.deepEqual(
			parseConfig(JSON.stringify({ ...all, $schema: "x" }), "/a/claimtrace.config.json").corpus,
			[],
		);
		assert.throws(() => parseConfig('{"other":1}', "/a/c.json"), /no setting "other"/);
	});

	it("is what the manifest contributes", () => {
		const { contributes } = JSON.parse(read("package.json"));
		assert.deepEqual(contributes.jsonValidation, [
			{ fileMatch: "claimtrace.config.json", url: "./media/claimtrace.config.schema.json" },
		]);
	});
});

describe("the walkthrough", () => {
	const { contributes } = JSON.parse(read("package.json"));

	it("has at most five steps, each with a page that ships and commands that exist", () => {
		const [{ steps }] = contributes.walkthroughs;
		assert.ok(steps.length > 0 && steps.length <= 5);
		const known = new Set(contributes.commands.map(({ command }: { command: string }) => command));
		for (const { description, media } of steps) {
			assert.ok(existsSync(join(root, media.markdown)), media.markdown);
			for (const [, command = ""] of localised(description).matchAll(/\(command:([\w.]+)\)/g))
				assert.ok(known.has(command) || command.startsWith("editor.action."), command);
		}
	});
});

/** A text of the manifest in English. */
function localised(text: string): string {
	const [, key] = /^%(.+)%$/.exec(text) ?? [];
	return key === undefined ? text : JSON.parse(read("package.nls.json"))[key];
}

describe("what the walkthrough says of the sample", () => {
	it("is true: it names the families of its findings", () => {
		const families = (text: string, pattern: RegExp) =>
			new Set([...text.matchAll(pattern)].map(([, family]) => family));
		const known = new Set(Object.keys(findingSeverities).map((code) => code.split("/")[0]));
		const found = families(read("test/golden/sample.golden.txt"), /^ +[a-z]+ ([a-z]+)\/[a-z-]+:/gm);
		const named = families(read("media/walkthrough/sample.md"), /`([a-z]+)`/g);
		const here = (all: ReadonlySet<string | undefined>) => [...all].filter((one) => known.has(one)).sort();
		assert.deepEqual(here(found), here(known));
		assert.deepEqual(here(named), here(found));
		assert.equal(known.size, 14);
		assert.match(read("package.nls.json"), /It has findings of all fourteen families/);
	});
});
