import assert from "node:assert/strict";
import { excludes } from "../../src/worker/wildcard.ts";

describe("excludes", () => {
	for (const [pattern, path] of [
		["drafts", "drafts/one.md"],
		["drafts/", "drafts/deep/one.md"],
		["./a.txt", "a.txt"],
		["*.bak", "deep/old.bak"],
		["old/*.txt", "old/a.txt"],
		["a*b*c", "a-b-b-c"],
	] as const) {
		it(`leaves out ${path} for ${pattern}`, () => assert.equal(excludes(pattern, path), true));
	}

	for (const [pattern, path] of [
		["drafts", "drafts-of-law.txt"],
		["drafts", "my/drafts/one.md"],
		["*.bak", "a.bak.txt"],
		["a*b*c", "a-c-b"],
		["a.txt", "aXtxt"],
	] as const) {
		it(`keeps ${path} for ${pattern}`, () => assert.equal(excludes(pattern, path), false));
	}

	it("answers at once for a pattern of many stars", () => {
		assert.equal(excludes("*a".repeat(30), "a".repeat(20_000) + "b".repeat(1)), false);
	});
});
