import assert from "node:assert/strict";
import type { DraftReport, SentenceReport } from "../../src/engine/model.ts";
import { finishedOf } from "../../src/extension/finished.ts";

/** A report of the sentences between bars of a text; the caret is at "^". */
function at(marked: string, typedTo?: number) {
	const caret = marked.replaceAll("|", "").indexOf("^");
	let start = 0;
	const sentences = marked
		.replace("^", "")
		.split("|")
		.map((text) => {
			const end = start + text.length;
			const one = { start, end, text } as unknown as SentenceReport;
			start = end;
			return one;
		});
	const report: DraftReport = { path: "d.md", sentences };
	return finishedOf(report, typedTo ?? caret, caret).sentences.map(({ text }) => text);
}

describe("a sentence that is being written", () => {
	it("is not in the report while the caret stands where the last edit ended", () => {
		assert.deepEqual(at("One is done. |The mayor keeps eleven b^"), ["One is done. "]);
		assert.deepEqual(at("The mayor keeps^ eleven bees.| Two is done."), [" Two is done."]);
	});

	it("is in it with its full stop, whatever closes behind that", () => {
		for (const text of ["He left.^", "He left?”^", "He left!)^"]) assert.equal(at(text).length, 1, text);
		assert.deepEqual(finishedOf({ path: "", sentences: [foot] }, foot.end, foot.end).sentences, [foot]);
	});

	it("is in it once the caret has moved, and beside the caret", () => {
		assert.equal(at("The mayor keeps^ eleven bees", 3).length, 1);
		assert.deepEqual(at("One is done. |^The next stands."), ["One is done. ", "The next stands."]);
	});
});

const foot = { start: 0, end: 12, text: "He left.[^a]" } as unknown as SentenceReport;
