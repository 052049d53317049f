import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, it } from "mocha";
import { compileLexicon } from "../../../scripts/lexicon/compile.ts";
import { DICT, EXCEPTIONS } from "../../../scripts/lexicon/wordnet.ts";
import { lexiconPath } from "../../engine/lexicon/shipped.ts";

describe("assets/lexicon.bin", () => {
	it("is what `npm run lexicon` makes of WordNet, and within its size", function () {
		this.timeout(120_000);
		const shipped = readFileSync(lexiconPath);
		const made = compileLexicon(DICT, EXCEPTIONS);
		assert.ok(shipped.equals(made), "run `npm run lexicon`");
		assert.ok(shipped.length < 3.5e6);
		assert.ok(deflateRawSync(shipped).length < 1.6e6);
	});
});
