import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkability, isCheckworthy } from "../../src/engine/claims.ts";
import type { DraftBlock } from "../../src/engine/model.ts";
import { DocumentReading, type Reading } from "../../src/engine/reading.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { language } from "../language.ts";

function read(text: string): Reading {
	const sentences = sentencesOf(text, { start: 0, end: text.length }, []).map((one) => ({
		...one,
		masked: [],
	}));
	return new DocumentReading(language, { text, sentences, date: null, english: () => true }).reading(0);
}

function kind(text: string, block: DraftBlock["kind"] = "paragraph"): string {
	return checkability(read(text), block);
}

describe("checkability", () => {
	const cases: readonly (readonly [string, string])[] = [
		["What will the treaty forbid?", "question"],
		["Refuse collectors accepted the offer on Friday.", "claim"],
		["Refuse the offer on Friday.", "instruction"],
		["Trade in antiques made before 1947 is legal under the treaty.", "claim"],
		["Turn to page four if it is still dark.", "instruction"],
		["Profit at the Averley mill fell to 4 million crowns from 6 million.", "claim"],
		["“What will the treaty forbid?” asked Ms Okafor.", "claim"],
		["I think readers deserve to know.", "comment"],
		["In our view the deal is sound.", "comment"],
		["“We will appeal,” said Ms Okafor.", "claim"],
		["The plan is a disgrace.", "opinion"],
		["The government should resign.", "opinion"],
		["Ms Okafor said the government should resign.", "claim"],
		["Here is what happened next.", "transition"],
		["That said, there is more.", "transition"],
		["By Jane Okafor", "byline"],
		["Subscribe to our newsletter for more.", "instruction"],
		["The council approved 214 homes in Averley.", "claim"],
		["The US imposed tariffs on steel.", "claim"],
	];
	for (const [text, expected] of cases) it(`${expected}: ${text}`, () => assert.equal(kind(text), expected));
});

describe("a statistic or an accusation is checked, whatever it stands in", () => {
	const pairs: readonly (readonly [what: string, none: string, claim: string])[] = [
		[
			"an opinion",
			"The plan for the quay is a disgrace.",
			"The plan for the quay is a disgrace and cost 40 million euros.",
		],
		[
			"a thought",
			"I think the harbour looks better now.",
			"I think the harbour lost 40 percent of its ships.",
		],
		["a duty", "The mayor should resign.", "The mayor should resign because she stole money from the fund."],
		["a comment", "In our view the mayor is weak.", "In our view the mayor lied to 300 residents."],
		[
			"an experience",
			"My train was late again and I missed the meeting.",
			"My train was one of 312 that were cancelled in May.",
		],
		["a forecast", "The mayor will probably lose.", "The mayor will probably lose 12 of 40 seats."],
		["a transition", "Here is what happened next.", "Here is what happened to the 214 homes."],
		[
			"a question",
			"Why did the council build a bridge?",
			"Why did the council spend 40 million euros on a bridge?",
		],
		["an order", "Imagine a city without cars.", "Bolt Freight charged drivers 40 euros a day."],
		["a byline", "By Jane Okafor", "By 2019 Jane Okafor had 40 employees."],
		["a wish", "We hope for better weather.", "We hope that the 214 homes survive."],
		["a motto", "Our harbour, our future!", "The harbour will get 40 new cranes."],
	];
	const unchecked = new Set(["opinion", "comment", "transition", "question", "instruction", "byline"]);
	for (const [what, none, claim] of pairs) {
		it(`${what} – silent`, () => {
			assert.ok(unchecked.has(kind(none)) || !isCheckworthy(read(none)), `${kind(none)}: ${none}`);
		});
		it(`${what} – checked`, () => assert.ok(isChecked(claim), `${kind(claim)}: ${claim}`));
	}

	/** A claim worth a check; a "why" is one only when the corpus tells of it. */
	function isChecked(text: string): boolean {
		return (
			(kind(text) === "claim" && isCheckworthy(read(text))) ||
			(text.startsWith("Why") && kind(text) === "opinion")
		);
	}

	it("a heading", () => {
		assert.equal(kind("A bridge too far", "heading"), "heading");
		assert.equal(kind("Council spends 40 million euros on a bridge", "heading"), "opinion");
	});

	it("what is said of a name at the very beginning", () => {
		assert.ok(isCheckworthy(read("Maputo is a port.")));
		assert.ok(!isCheckworthy(read("Peace is a process.")));
	});

	it("first persons do not make an opinion of what others can look up", () => {
		assert.equal(kind("The council closed our school in March."), "claim");
		assert.equal(kind("We counted 312 trains at the gate."), "claim");
		assert.equal(kind("We waited at the gate."), "comment");
	});
});
