import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { chance, type Forest } from "../../../src/engine/support/forest.ts";
import { readSupportModel, writeSupportModel } from "../../../src/engine/support/model.ts";
import { SENTENCE_FEATURES } from "../../../src/engine/support/sentence-features.ts";
import { WORD_FEATURES } from "../../../src/engine/support/word-features.ts";
import { checked } from "../compare.ts";

/** One tree that asks whether the first value is at most 0.5. */
function stump(features: number): Forest {
	return {
		features,
		bias: 0,
		roots: Uint32Array.of(0),
		feature: Int16Array.of(0, -1, -1),
		threshold: Float32Array.of(0.5, 2, -2),
		right: Uint32Array.of(2, 0, 0),
	};
}

const SOURCE = `The ferry company said on Friday that 214 passengers were on board when the engine failed.
Nobody was hurt, and a tug brought the ship back to the harbour of Brint in the evening.`;

function supportOf(draft: string): number {
	return checked(draft, { "source.txt": SOURCE })[0]?.support ?? 0;
}

describe("support", () => {
	it("follows the questions of its trees", () => {
		assert.ok(chance(stump(1), [0.2]) > 0.8);
		assert.ok(chance(stump(1), [0.9]) < 0.2);
	});

	it("reads the model that was written, and no other bytes", () => {
		const model = { words: stump(WORD_FEATURES.length), sentences: stump(SENTENCE_FEATURES.length) };
		const bytes = writeSupportModel(model);
		assert.deepEqual(readSupportModel(bytes), model);
		const damaged = bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));
		assert.throws(() => readSupportModel(damaged), /checksum/);
		assert.throws(() => readSupportModel(bytes.subarray(0, 8)), /not a support model/);
		const other = writeSupportModel({ ...model, words: stump(3) });
		assert.throws(() => readSupportModel(other), /other features/);
	});

	it("is higher for what the source says than for what it does not", () => {
		const told = supportOf("A tug brought the ship back to the harbour of Brint in the evening.");
		const changed = supportOf("A tug brought the ship back to the harbour of Tarn in the evening.");
		const elsewhere = supportOf("The bakery on the square won a prize for its rye bread.");
		assert.ok(told > 0.5, `told ${told}`);
		assert.ok(told > changed && changed > 0, `told ${told}, changed ${changed}`);
		assert.ok(changed > elsewhere || elsewhere < 0.3, `elsewhere ${elsewhere}`);
	});

	it("is known of an opinion that a source has something of, and 0 for a question", () => {
		const draft = "The tug that brought the ship back deserves the best medal that Brint has to give.";
		const [opinion] = checked(draft, { "source.txt": SOURCE });
		assert.equal(opinion?.status, "not-checkable");
		assert.ok((opinion?.support ?? 0) > 0 && supportOf("Was anybody hurt when the engine failed?") === 0);
	});

	it("lies between 0 and 1, and is the score of the closest passage", () => {
		const [report] = checked("The engine failed with 214 passengers on board.", { "source.txt": SOURCE });
		assert.ok(report !== undefined && report.support > 0 && report.support <= 1);
		assert.ok(Math.abs((report.closest?.score ?? 0) - report.support) < 0.001);
	});
});
