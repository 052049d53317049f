import assert from "node:assert/strict";
import { markedParts } from "../../src/report/marks.ts";
import { notation } from "./desk.ts";

describe("markedParts", () => {
	const text = "Eleven  men signed\nthe [treaty](x) in 2019-10.";
	const whole = { start: 0, end: text.length };

	it("marks whole words where a finding ends inside one, and folds white space", () => {
		const parts = markedParts(text, whole, [], [], [{ start: 14, end: 16, id: "F1" }]);
		assert.equal(notation(parts), "Eleven men [signed] the [treaty](x) in 2019-10.");
	});

	it("leaves out what is masked, inside a mark too", () => {
		const masked = [
			{ start: 23, end: 24 },
			{ start: 30, end: 34 },
		];
		const parts = markedParts(text, whole, masked, [], [{ start: 19, end: 30, id: "F1" }]);
		assert.equal(notation(parts), "Eleven men signed [the treaty] in 2019-10.");
	});

	it("marks nothing for a finding about the whole sentence", () => {
		const parts = markedParts(text, whole, [], [], [{ ...whole, id: "F1" }]);
		assert.deepEqual(
			parts.flatMap(({ findings }) => findings),
			[],
		);
	});

	it("shows the words that the other side lacks, and those of two findings with both", () => {
		const shown = [
			{ text: "Eleven", changed: true },
			{ text: text.slice(6), changed: false },
		];
		const noted = [
			{ start: 8, end: 18, id: "F1" },
			{ start: 12, end: 18, id: "F2" },
		];
		const parts = markedParts(text, whole, [], shown, noted);
		assert.equal(notation(parts).slice(0, 26), "_Eleven_ [men ][signed] th");
		assert.deepEqual(parts.find((part) => part.text === "signed")?.findings, ["F1", "F2"]);
	});
});
