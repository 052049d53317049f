import assert from "node:assert/strict";
import {
	currenciesOf,
	dimensionsOf,
	general,
	numbersOf,
	percentagesOf,
	type Recognized,
} from "./recognizers-views.ts";

function found(text: string, read: (text: string) => readonly Recognized[]): readonly string[] {
	return read(text).map(({ start, end, value, unit = "", iso = "" }) =>
		`[${text.slice(start, end)}] ${value} ${unit} ${iso}`.trimEnd(),
	);
}

describe("views of Recognizers-Text", () => {
	it("finds numbers in dates, lists and money, and none that letters touch", () => {
		assert.deepEqual(found("On 7 June, $40 and 3,4 or 5-6, not 20kg, went.", numbersOf), [
			"[7] 7",
			"[40] 40",
			"[3,4] 3.4",
			"[5] 5",
			"[6] 6",
		]);
	});

	it("finds percentages before and after their figure", () => {
		assert.deepEqual(found("minus nine percent, and percent of 30", percentagesOf), [
			"[minus nine percent] -9%",
			"[percent of 30] 30%",
		]);
	});

	it("names currencies, joins their parts and finds those without a figure", () => {
		assert.deepEqual(found("8 pounds 20 pence or hk $ 9 in yen and dollars, 8 per cent", currenciesOf), [
			"[8 pounds 20 pence] 8.2 Pound",
			"[hk $ 9] 9 Hong Kong dollar HKD",
			"[dollars] null Dollar",
		]);
	});

	it("names measures, in brackets too, and leaves out times of day", () => {
		assert.deepEqual(found("A 9-mile run, 4 (kg), 30 MB, not 3:15 pm", dimensionsOf), [
			"[9-mile] 9 Mile",
			"[4 (kg)] 4 Kilogram",
			"[30 MB] 30 Megabyte",
		]);
	});

	it("writes values with fifteen digits", () => {
		assert.deepEqual([1 / 3, 0.0001, 0.00001, 12e15, 1500].map(general), [
			"0.333333333333333",
			"0.0001",
			"1E-05",
			"1.2E+16",
			"1500",
		]);
	});
});
