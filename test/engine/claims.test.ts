import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkability } from "../../src/engine/claims.ts";
import type { DraftBlock } from "../../src/engine/model.ts";
import { DocumentReading, type Reading } from "../../src/engine/reading.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { language } from "../language.ts";

function read(text: string): Reading {
	const sentences = sentencesOf(text, { start: 0, end: text.length }, []).map((one) => ({
		...one,
		masked: [],
	}));
	return new DocumentReading(language, { text, sentences, date: null, english: true }).reading(0);
}

function kind(text: string, block: DraftBlock["kind"] = "paragraph"): string {
	return checkability(read(text), block);
}

describe("checkability", () => {
	const cases: readonly (readonly [string, string])[] = [
		["What will the treaty forbid?", "question"],
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
