import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { openCorpus } from "../../src/cli/corpus.ts";
import { writeFolder } from "../worker/programs.ts";
import { terminalOf } from "./terminal.ts";

describe("a corpus folder whose list does not come", () => {
	it("is an error that says so, and which it is", async () => {
		const files = Array.from({ length: 500 }, (_, at) => [`corpus/${at}.txt`, "The gate is shut."]);
		const folder = await writeFolder(Object.fromEntries(files));
		const config = {
			corpus: [`${folder}/corpus`],
			exclude: [],
			severity: {},
			reading: { maxMilliseconds: 0.001 },
		};
		try {
			await assert.rejects(
				openCorpus(config, terminalOf(80)),
				/the corpus folder .*corpus does not answer: it did not come/,
			);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
