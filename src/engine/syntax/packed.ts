/** A matrix in whole numbers, as the kernel `multiplyWhole` takes it. */
export interface Packed {
	/** Eight columns at a time, of these two rows at a time, their numbers of a column side by side. */
	readonly whole: Int16Array;
	/** What one is worth in each column. */
	readonly scales: Float32Array;
}

/** The greatest whole number that `quantise` gives. */
const INPUT = 16383;

/**
 * The matrix (`rows` even, `columns` a multiple of 8, row-major) rounded to as many steps per column as sums over `rows` products have room for in
 * 31 bits.
 */
export function packed(matrix: Float32Array, rows: number, columns: number): Packed {
	const steps = Math.min(16383, Math.floor((2 ** 31 - 1) / (rows * INPUT)));
	const scales = new Float32Array(columns);
	for (let at = 0; at < matrix.length; at++) {
		scales[at % columns] = Math.max(scales[at % columns] ?? 0, Math.abs(matrix[at] ?? 0));
	}
	for (let column = 0; column < columns; column++) scales[column] = (scales[column] || 1) / steps;
	const whole = new Int16Array(matrix.length);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const at = (column >> 3) * 8 * rows + (row >> 1) * 16 + (column & 7) * 2 + (row & 1);
			whole[at] = Math.round((matrix[row * columns + column] ?? 0) / (scales[column] ?? 1));
		}
	}
	return { whole, scales };
}
