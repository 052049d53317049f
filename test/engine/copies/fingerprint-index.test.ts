import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { FingerprintIndex } from "../../../src/engine/copies/fingerprint-index.ts";

describe("FingerprintIndex", () => {
	it("knows who has a fingerprint after any puts and removals, also when taken up again", () => {
		const step = fc.record({ print: fc.uniqueArray(fc.nat(12), { maxLength: 6 }), gone: fc.nat(3) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const there = new Map<number, readonly number[]>();
				const index = new FingerprintIndex((holder) => there.has(holder));
				for (const [holder, { print, gone }] of steps.entries()) {
					there.set(holder, print);
					index.add(
						holder,
						Uint32Array.from(print, (one) => one * 0x15555555),
					);
					if (gone === 0) there.delete(holder >> 1);
					index.holders(0);
				}
				const again = new FingerprintIndex((holder) => there.has(holder));
				again.adopt(index.sealed());
				for (let one = 0; one <= 12; one++) {
					const wanted = [...there].flatMap(([holder, print]) => (print.includes(one) ? [holder] : []));
					for (const each of [index, again])
						assert.deepEqual(
							[...each.holders(one * 0x15555555)].sort((a, b) => a - b),
							wanted,
						);
				}
				for (const [holder, print] of there) assert.equal(again.countOf(holder), print.length);
			}),
			{ seed: 5, numRuns: 300 },
		);
	});
});
