import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkLines } from "../../src/cli/lines-text.ts";
import { draftText, finding, report } from "./sample-report.ts";

const { contributes } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"));

describe("checkLines", () => {
	it("writes each finding on a line, with its place, severity and code", () => {
		const [first = ""] = checkLines([{ text: draftText, report }]).split("\n");
		assert.equal(first, `${report.path}:3:22-3:25: warning: ${finding.message} [quantity/value]`);
	});

	it("writes what the contributed problem matcher reads, every finding of it", () => {
		const [{ name, pattern }] = contributes.problemMatchers;
		assert.equal(name, "claimtrace");
		const lines = checkLines([{ text: draftText, report }])
			.trimEnd()
			.split("\n");
		assert.ok(lines.length > 1);
		for (const line of lines) {
			const match = new RegExp(pattern.regexp).exec(line);
			assert.ok(match, line);
			assert.equal(match[pattern.file], report.path);
			assert.match(match[pattern.severity] ?? "", /^(error|warning|info)$/);
			assert.match(match[pattern.code] ?? "", /^[a-z]+\/[a-z-]+$/);
			assert.ok(Number(match[pattern.line]) > 0 && Number(match[pattern.endColumn]) > 0);
		}
	});

	it("keeps a line of its own for each, whatever an article's words are", () => {
		const [sentence] = report.sentences.filter(({ findings }) => findings.length > 0);
		assert.ok(sentence);
		const hostile = { ...finding, message: "Draft says\nother.md:1:1-1:2: error: x [who/name]\u001b[31m" };
		const text = checkLines([
			{ text: draftText, report: { path: "d.md", sentences: [{ ...sentence, findings: [hostile] }] } },
		]);
		assert.equal(text.split("\n").length, 2);
		assert.ok(!text.includes("\u001b"));
	});
});
