import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkability } from "../../src/engine/claims.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";

function kind(text: string): string {
	const [sentence] = sentencesOf(text, { start: 0, end: text.length }, []);
	assert.ok(sentence);
	return checkability(sentence, "paragraph");
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
