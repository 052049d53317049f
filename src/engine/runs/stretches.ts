// All maximal scoring subsequences in linear time: W. Ruzzo and M. Tompa, ISMB 1999.
import type { Stretch } from "./sides.ts";

/** A stretch and the sum of its gains. */
export interface Gainful extends Stretch {
	readonly gain: number;
}

/** The stretch of greatest sum, the first of equals; undefined when nothing is gained anywhere. */
export function greatestStretch(gains: Float64Array): Gainful | undefined {
	let best: Gainful | undefined;
	for (const one of maximalStretches(gains)) if (best === undefined || one.gain > best.gain) best = one;
	return best;
}

interface Candidate {
	readonly from: number;
	readonly to: number;
	/** Sums of all gains before it, and up to its end. */
	readonly left: number;
	readonly right: number;
}

/** The disjoint stretches of greatest sum: none can be made better by growing or shrinking. In order. */
export function maximalStretches(gains: Float64Array): readonly Gainful[] {
	const kept: Candidate[] = [];
	/** Per candidate: the nearest earlier one with a smaller left sum. */
	const earlier: number[] = [];
	let sum = 0;
	gains.forEach((gain, at) => {
		const left = sum;
		sum += gain;
		if (gain <= 0) return;
		let one: Candidate = { from: at, to: at + 1, left, right: sum };
		for (;;) {
			let j = kept.length - 1;
			while (j >= 0 && (kept[j]?.left ?? 0) >= one.left) j = earlier[j] ?? -1;
			const other = kept[j];
			if (other === undefined || other.right >= one.right) {
				kept.push(one);
				earlier.push(j);
				return;
			}
			one = { from: other.from, to: one.to, left: other.left, right: one.right };
			kept.length = j;
			earlier.length = j;
		}
	});
	return kept.map(({ from, to, left, right }) => ({ from, to, gain: right - left }));
}
