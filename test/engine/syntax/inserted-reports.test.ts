import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { withInsertedReports } from "../../../src/engine/syntax/inserted-reports.ts";
import { wordSpans } from "../../../src/engine/syntax/words.ts";
import { language } from "../../language.ts";

/** The head of a word's tree, as a word. */
function headOf(text: string, form: string): string | undefined {
	const words = language.parse(text, wordSpans(text, { start: 0, end: text.length }, []));
	return words[words.find((word) => word.text === form)?.head ?? -1]?.text;
}

describe("a clause that is put in between commas", () => {
	it("leaves what follows to the sentence", () => {
		assert.equal(
			headOf("The firm is weighing the offer, a lawyer said, but has not answered it.", "answered"),
			"weighing",
		);
	});

	it("keeps a clause with a subject of its own", () => {
		const text = "The firm is weighing the offer, a lawyer said, but she has not answered it.";
		const words = language.parse(text, wordSpans(text, { start: 0, end: text.length }, []));
		assert.equal(withInsertedReports(words), words);
	});
});
