import assert from "node:assert/strict";
import type { Lexicon } from "../../../src/engine/lexicon/lexicon.ts";
import { verbOfNoun } from "../../../src/engine/lexicon/verb-of-noun.ts";
import { readLanguage } from "../../../src/node/language.ts";

describe("verbOfNoun", () => {
	let lexicon: Lexicon;
	before(async () => {
		({ lexicon } = await readLanguage());
	});

	for (const [noun, verb] of [
		["resignation", "resign"],
		["demolition", "demolish"],
		["arrival", "arrive"],
		["approval", "approve"],
		["refusal", "refuse"],
	] as const)
		it(`finds “${verb}” behind “${noun}”`, () => assert.equal(verbOfNoun(lexicon, noun), verb));

	it("finds none behind things, unknown words and nothing", () => {
		for (const noun of ["lamp", "qwzrt", "", "\ud800"])
			assert.equal(verbOfNoun(lexicon, noun), undefined, noun);
	});
});
