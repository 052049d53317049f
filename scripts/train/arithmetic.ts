import type { Floats } from "./arena.ts";
import type { Random } from "./random.ts";

/** x ← x · by, number by number. */
export function multiplyBy(x: Float32Array, by: Float32Array, length: number): void {
	for (let i = 0; i < length; i++) x[i] = (x[i] ?? 0) * (by[i] ?? 0);
}

/** x ← x · by in the first `columns` of each row. */
export function multiplyRowsBy(
	x: Float32Array,
	by: Float32Array,
	rows: number,
	stride: number,
	columns: number,
): void {
	for (let row = 0; row < rows; row++) {
		for (let i = row * stride; i < row * stride + columns; i++) x[i] = (x[i] ?? 0) * (by[i] ?? 0);
	}
}

/** Negative numbers in the first `columns` of each row become 0. */
export function rectify(x: Float32Array, rows: number, stride: number, columns: number): void {
	for (let row = 0; row < rows; row++) {
		for (let i = row * stride; i < row * stride + columns; i++) if ((x[i] ?? 0) < 0) x[i] = 0;
	}
}

/** Adds up each column into `to`. */
export function sumColumns(x: Float32Array, rows: number, columns: number, to: Float32Array): void {
	for (let row = 0; row < rows; row++) {
		for (let j = 0; j < columns; j++) to[j] = (to[j] ?? 0) + (x[row * columns + j] ?? 0);
	}
}

/**
 * Makes one mask for each sentence, the same for all its positions (Gal and Ghahramani, NIPS 2016), scaled so that the
 * mean stays, and applies it to `x` if there is one.
 */
export function drop(
	x: Floats | undefined,
	mask: Floats,
	sentences: readonly { readonly from: number; readonly n: number }[],
	width: number,
	rate: number,
	random: Random,
): void {
	const keep = 1 / (1 - rate);
	for (const { from, n } of sentences) {
		const first = from * width;
		for (let j = 0; j < width; j++) mask.data[first + j] = random.uniform() < rate ? 0 : keep;
		for (let i = 1; i < n; i++) mask.data.copyWithin(first + i * width, first, first + width);
		if (x !== undefined) multiplyBy(x.data.subarray(first), mask.data.subarray(first), n * width);
	}
}

/**
 * The cross entropy of the softmax over `length` scores from `from` on, with `gold` the right one; the scores become
 * their gradients times `unit`.
 */
export function crossEntropy(
	scores: Float32Array,
	from: number,
	length: number,
	gold: number,
	unit: number,
): number {
	let most = Number.NEGATIVE_INFINITY;
	for (let i = from; i < from + length; i++) most = Math.max(most, scores[i] ?? 0);
	let sum = 0;
	for (let i = from; i < from + length; i++) sum += Math.exp((scores[i] ?? 0) - most);
	const loss = most + Math.log(sum) - (scores[from + gold] ?? 0);
	for (let i = from; i < from + length; i++) {
		const share = Math.exp((scores[i] ?? 0) - most) / sum;
		scores[i] = (share - (i === from + gold ? 1 : 0)) * unit;
	}
	return loss;
}
