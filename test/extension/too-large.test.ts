import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tooLarge } from "../../src/extension/too-large.ts";

const MB = 1_000_000;

describe("a file that is too large", () => {
	it("is told with its size and the most there may be", () => {
		assert.equal(tooLarge("a.html", 12.34 * MB, 10 * MB, false), "larger than 10 MB (12.3 MB)");
		assert.equal(tooLarge("a.mbox", 3000 * MB, 2000 * MB, true), "larger than 2000 MB (3000.0 MB)");
	});

	it("says what to do when it would be read piece by piece on a disk", () => {
		for (const path of ["a.mbox", "crawl.warc.gz", "export.jsonl"])
			assert.equal(
				tooLarge(path, 350 * MB, 200 * MB, false),
				"larger than 200 MB (350.0 MB), and is held whole here; read it from a disk in VS Code on the desktop, or split it",
			);
	});
});
