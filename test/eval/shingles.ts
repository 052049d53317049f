/** The measure of the article extraction benchmark: word 4-grams as multisets, each page weighing the same. */

/** What of the shingles of a page is right, too much and missing; the three make 1, or 0 when there are none. */
export interface Overlap {
	readonly right: number;
	readonly extra: number;
	readonly missing: number;
}

const LENGTH = 4;
/** Python's `\w`, which the benchmark splits by. */
const WORD = /[\p{L}\p{N}_]+/gu;

/** Compares the shingles of a text with those of the true one. */
export function overlap(truth: string, text: string): Overlap {
	const wanted = shingles(truth);
	const found = shingles(text);
	let [right, extra, missing] = [0, 0, 0];
	for (const key of new Set([...wanted.keys(), ...found.keys()])) {
		const difference = (found.get(key) ?? 0) - (wanted.get(key) ?? 0);
		right += Math.min(found.get(key) ?? 0, wanted.get(key) ?? 0);
		extra += Math.max(0, difference);
		missing += Math.max(0, -difference);
	}
	const all = right + extra + missing || 1;
	return { right: right / all, extra: extra / all, missing: missing / all };
}

/** Precision and recall averaged over the pages that have any, and the harmonic mean of the two averages. */
export function shingleScores(overlaps: readonly Overlap[]): {
	f1: number;
	precision: number;
	recall: number;
} {
	const precision = mean(
		overlaps.filter((one) => one.right + one.extra > 0).map((one) => one.right / (one.right + one.extra)),
	);
	const recall = mean(
		overlaps.filter((one) => one.right + one.missing > 0).map((one) => one.right / (one.right + one.missing)),
	);
	return {
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
		precision,
		recall,
	};
}

function shingles(text: string): Map<string, number> {
	const words = text.match(WORD) ?? [];
	const counts = new Map<string, number>();
	for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) {
		const key = words.slice(i, i + LENGTH).join(" ");
		if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
