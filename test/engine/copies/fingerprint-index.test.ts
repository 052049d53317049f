import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { FingerprintIndex } from "../../../src/engine/copies/fingerprint-index.ts";

const MOST = 3;

/** Who shares fingerprints with a holder, and how many; those that more than MOST have do not count. */
function sharing(index: FingerprintIndex, own: number, print: readonly number[]) {
	const all: [number, number][] = [];
	const fingerprints = Uint32Array.from(print, (one) => one * 0x15555555);
	index.sharing(own, fingerprints, MOST, (holder, shared) => all.push([holder, shared]));
	return new Map(all.sort(([one], [other]) => one - other));
}

function sharedIn(there: ReadonlyMap<number, readonly number[]>, own: number) {
	const holdersOf = (one: number) =>
		[...there].flatMap(([holder, all]) => (all.includes(one) ? [holder] : []));
	const counted = (there.get(own) ?? []).filter((one) => holdersOf(one).length <= MOST);
	return new Map(
		[...there].flatMap(([holder, all]): readonly [number, number][] => {
			const shared = counted.filter((one) => all.includes(one)).length;
			return holder === own || shared === 0 ? [] : [[holder, shared]];
		}),
	);
}

describe("FingerprintIndex", () => {
	it("knows who has a fingerprint after any puts and removals, also when taken up again", () => {
		const step = fc.record({ print: fc.uniqueArray(fc.nat(12), { maxLength: 6 }), gone: fc.nat(3) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const there = new Map<number, readonly number[]>();
				const index = new FingerprintIndex();
				for (const [holder, { print, gone }] of steps.entries()) {
					there.set(holder, print);
					index.add(
						holder,
						Uint32Array.from(print, (one) => one * 0x15555555),
					);
					if (gone === 0 && there.delete(holder >> 1)) index.remove(holder >> 1);
					if (gone === 1) index.join();
					index.holders(0);
				}
				const again = new FingerprintIndex();
				again.adopt(index.sealed(), (holder) => there.has(holder));
				for (let one = 0; one <= 12; one++) {
					const wanted = [...there].flatMap(([holder, print]) => (print.includes(one) ? [holder] : []));
					for (const each of [index, again])
						assert.deepEqual(
							[...each.holders(one * 0x15555555)].sort((a, b) => a - b),
							wanted,
						);
				}
				for (const [holder, print] of there) {
					assert.equal(again.countOf(holder), print.length);
					assert.deepEqual(sharing(index, holder, print), sharedIn(there, holder));
				}
			}),
			{ seed: 5, numRuns: 300 },
		);
	});
});
