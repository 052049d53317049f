import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Wording } from "../../src/engine/wording.ts";

const wording = new Wording("of the port has leased the terminal, the mayor");

describe("Wording", () => {
	it("counts words as they are written, each once, and neighbours in their order", () => {
		const [same, swapped, other] = [
			wording.worth("The mayor of the port has leased the terminal."),
			wording.worth("The terminal has leased the mayor of the port."),
			wording.worth("A mayor of ports has been leasing terminals."),
		];
		assert.ok(same > swapped && swapped > other, `${same} ${swapped} ${other}`);
		assert.equal(wording.worth("mayor mayor mayor"), wording.worth("Mayor"));
		assert.equal(wording.worth("nothing else"), 0);
	});

	it("is in a text that has nearly all of it, in whatever order", () => {
		assert.ok(wording.isIn("“The mayor of the port has leased the old terminal”"));
		assert.ok(!wording.isIn("A mayor leased the port and its piers."));
	});

	it("puts the closest first, and what is as close in the order in which it was found", () => {
		const found = ["the mayor", "the mayor has leased", "THE MAYOR"].map((text) => ({ text, own: 1 }));
		assert.deepEqual(
			wording.closest(found, ({ text }) => text).map(({ text }) => text),
			["the mayor has leased", "the mayor", "THE MAYOR"],
		);
		assert.deepEqual(
			wording.closest([], () => ""),
			[],
		);
	});
});
