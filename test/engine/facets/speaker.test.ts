import assert from "node:assert/strict";
import { quotationsOf } from "../../../src/engine/facets/quotes.ts";
import { speakerOf } from "../../../src/engine/facets/speaker.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

/** The speaker of the first quotation, or "nobody". */
function speaker(text: string): string {
	const tokens = tokenize(text, { start: 0, end: text.length });
	const [quotation] = quotationsOf(text, tokens);
	const name = quotation && speakerOf(text, tokens, quotation);
	return name === undefined ? "nobody" : text.slice(name.start, name.end);
}

describe("speakerOf", () => {
	it("reads the subject of the reporting verb on either side", () => {
		for (const [text, name] of [
			["“We can wait,” Okafor said.", "Okafor"],
			["“We can wait,” said Okafor.", "Okafor"],
			["“We can wait,” Jane Okafor later told reporters.", "Jane Okafor"],
			["‘We can wait’, Jane Okafor added.", "Jane Okafor"],
			["Okafor said: “We can wait.”", "Okafor"],
			["Okafor told the BBC that “we can wait until May”.", "Okafor"],
			["According to Okafor, “we can wait until May”.", "Okafor"],
			["“We can wait,” according to Jane Okafor.", "Jane Okafor"],
		] as const)
			assert.equal(speaker(text), name, text);
	});

	it("looks past titles, appositions and the body somebody speaks for", () => {
		for (const [text, name] of [
			["“We can wait,” said the mayor, Jane Okafor, on Monday.", "Jane Okafor"],
			["“We can wait,” Jane Okafor, who runs the port, told the BBC.", "Jane Okafor"],
			["Her deputy, Tom Brandt, said “we can wait until May”.", "Tom Brandt"],
			["“We can wait,” said Kremlin spokesman Dmitry Peskov.", "Dmitry Peskov"],
			["Dr Amy Cole of the Royal Institute said on Friday: “we can wait”.", "Amy Cole"],
		] as const)
			assert.equal(speaker(text), name, text);
	});

	it("names nobody for pronouns, descriptions, spokesmen and pairs", () => {
		for (const text of [
			"“We can wait,” she said.",
			"“We can wait,” the mayor said.",
			"“We can wait”, according to a spokesman for Apple.",
			"Brandt and Okafor said “we can wait until May”.",
			"It is “a long wait for everybody” and Okafor said so.",
			"It is “a long wait for everybody”.",
		])
			assert.equal(speaker(text), "nobody", text);
	});

	it("does not take the speaker of the next sentence", () => {
		assert.equal(speaker("Brandt said: “We can wait.” Okafor said nothing."), "Brandt");
		assert.equal(speaker("The banner read “we can wait.” Okafor said nothing."), "nobody");
	});
});
