import assert from "node:assert/strict";
import { parseArguments } from "../../src/cli/arguments.ts";

describe("parseArguments", () => {
	it("reads a check of several drafts against several corpora", () => {
		const words = "check a.md - --corpus one --corpus=two --format sarif --config c.json".split(" ");
		assert.deepEqual(parseArguments(words), {
			kind: "check",
			drafts: ["a.md", "-"],
			format: "sarif",
			corpora: ["one", "two"],
			config: "c.json",
		});
	});

	it("reads a search of several words, with its limit", () => {
		assert.deepEqual(parseArguments(["find", "met", "officials", "--limit", "3", "--corpus", "c"]), {
			kind: "find",
			query: "met officials",
			limit: 3,
			format: "text",
			corpora: ["c"],
			config: null,
		});
	});

	it("reads an index with its texts", () => {
		assert.deepEqual(parseArguments(["index", "--corpus", "c", "--format", "json", "--text"]), {
			kind: "index",
			format: "json",
			withText: true,
			corpora: ["c"],
			config: null,
		});
	});

	it("reads help and version, also behind a command", () => {
		assert.deepEqual(parseArguments(["--help"]), { kind: "help" });
		assert.deepEqual(parseArguments(["find", "-h"]), { kind: "help" });
		assert.deepEqual(parseArguments(["--version"]), { kind: "version" });
	});

	for (const [words, message] of [
		[[], /^no command given; use check, find or index/],
		[["chekc"], /^unknown command chekc; use check/],
		[["check"], /^no draft given; use claimtrace check/],
		[["check", "a.md", "--format", "xml"], /^unknown --format xml; use text, json, sarif$/],
		[["index", "--format", "sarif"], /^unknown --format sarif; use text, json$/],
		[["find", " "], /^nothing to find; use claimtrace find/],
		[["find", "a", "--limit", "0"], /^--limit must be a whole number above 0, not 0$/],
		[["find", "a", "--limit", "many"], /^--limit must be a whole number above 0, not many$/],
		[["check", "a.md", "--limit", "3"], /'--limit'/],
		[["check", "a.md", "--corpus"], /'--corpus <value>'/],
		[["index", "stray"], /'stray'/],
	] as const) {
		it(`refuses "${words.join(" ")}" and says why`, () =>
			assert.throws(() => parseArguments(words), { message }));
	}
});
