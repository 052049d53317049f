import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { withoutFootnotes } from "../../../src/engine/citations/footnote-marks.ts";

describe("footnote marks", () => {
	it("are left out of a sentence's words", () => {
		assert.equal(withoutFootnotes("Fares rise.[^1][^note] More [1]."), "Fares rise. More [1].");
	});
});
