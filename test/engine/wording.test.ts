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

	it("finds the closest, of equal ones the first, and reads no text that cannot be it", () => {
		const found = ["the mayor", "the mayor has leased", "THE MAYOR HAS LEASED"].map((text) => ({
			text,
			own: 1,
		}));
		const read: string[] = [];
		const textOf = ({ text }: { readonly text: string }) => {
			read.push(text);
			return text;
		};
		assert.equal(wording.closest(found, textOf), found[1]);
		assert.deepEqual(
			read,
			found.map(({ text }) => text),
		);
		const sure = [{ text: "the mayor", own: 100 }, ...found];
		assert.equal(wording.closest(sure, textOf), sure[0]);
		assert.equal(read.length, found.length + 1);
		assert.equal(wording.closest([], textOf), undefined);
	});
});
