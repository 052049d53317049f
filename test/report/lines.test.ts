import assert from "node:assert/strict";
import { Lines } from "../../src/report/lines.ts";

describe("Lines", () => {
	it("counts lines and columns from 1, whatever ends the lines", () => {
		const text = "ab\ncd\r\nef\rgh";
		const lines = new Lines(text);
		const places = ["a", "b", "c", "e", "g", "h"].map((letter) => lines.placeOf(text.indexOf(letter)));
		assert.deepEqual(
			places.map(({ line, column }) => `${line}:${column}`),
			["1:1", "1:2", "2:1", "3:1", "4:1", "4:2"],
		);
	});

	it("counts columns in UTF-16 code units", () => {
		assert.deepEqual(new Lines("📰x").placeOf(2), { line: 1, column: 3 });
	});

	it("gives the end of the text a place", () => {
		assert.deepEqual(new Lines("").placeOf(0), { line: 1, column: 1 });
		assert.deepEqual(new Lines("a\n").placeOf(2), { line: 2, column: 1 });
	});
});
