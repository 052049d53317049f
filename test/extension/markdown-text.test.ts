import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { commandLink, emphasised, escapeMarkdown } from "../../src/extension/markdown-text.ts";
import { oneLine } from "../../src/extension/plain-text.ts";

const hostile =
	"[Run](command:workbench.action.quit) <img src=x onerror=alert(1)> $(flame) `code`\n# ![p](https://evil.test)";

/** Markdown without what is escaped: what could still mean something. */
function meaning(markdown: string): string {
	return markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
}

describe("Markdown of untrusted text", () => {
	it("has no mark that is not escaped", () => {
		assert.doesNotMatch(meaning(escapeMarkdown(hostile)), /[!-/:-@[-`{-~\n]/);
	});

	it("shows exactly the text on one line", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				assert.equal(escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, "$1"), oneLine(text));
			}),
		);
	});

	it("is bold for changed words alone, and never where asterisks would show", () => {
		const parts = [
			{ text: "build ", changed: false },
			{ text: "214", changed: true },
			{ text: " homes", changed: false },
		];
		assert.equal(emphasised(parts), "build **214** homes");
		const inside = [
			{ text: "re", changed: false },
			{ text: "(“x”)", changed: true },
			{ text: "do", changed: false },
		];
		assert.ok(!emphasised(inside).includes("**"));
	});

	it("stays inside the text of a command link", () => {
		const link = commandLink(hostile, "claimtrace.openSource", { key: 'a") [x](command:y) (' }, hostile);
		const [, target = ""] = /\]\((\S+) "/.exec(link) ?? [];
		assert.ok(target.startsWith("command:claimtrace.openSource?"));
		assert.doesNotMatch(target, /[()"<>[\]\\ ]/);
		const [argument] = JSON.parse(decodeURIComponent(target.slice(target.indexOf("?") + 1)));
		assert.deepEqual(argument, { key: 'a") [x](command:y) (' });
		assert.equal(
			meaning(link)
				.match(/[[\]<>`!$]/g)
				?.join(""),
			"[]",
		);
	});
});
