import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const source = "Mayor Tove Lind said the harbour towns have a “special relationship” after the storm.";
const altered = (draft: string, from = source) =>
	findings(draft, from).filter((line) => line.startsWith("quote/"));

describe("quote/altered of two or three words", () => {
	it("fires when one of them is changed", () => {
		assert.deepEqual(
			altered("Mayor Tove Lind said the harbour towns have a “special partnership” after the storm."),
			[
				"quote/altered warning: Mayor Tove Lind said the harbour towns have a “special [partnership]” after the storm. <- Mayor Tove Lind said the harbour towns have a “special [relationship]” after the storm.",
			],
		);
	});

	it("is silent when they are the source's, with or without its marks", () => {
		assert.deepEqual(
			altered("The harbour towns have a “special relationship”, Mayor Tove Lind said after the storm."),
			[],
		);
		assert.deepEqual(
			altered("Mayor Tove Lind said the “harbour towns” have a “special relationship” after the storm."),
			[],
		);
	});

	it("never looks for a short phrase that the source has nothing like", () => {
		assert.deepEqual(
			altered("Mayor Tove Lind said the harbour towns have a “bitter quarrel” after the storm."),
			[],
		);
	});

	it("is silent when the marks stand in another place", () => {
		assert.deepEqual(
			altered(
				"The “special envoy” met Mayor Tove Lind after the storm hit the harbour towns.",
				"Mayor Tove Lind said the harbour towns have a “special relationship” after the storm.",
			),
			[],
		);
	});
});
