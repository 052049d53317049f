/**
 * The first principal axes of centred rows, by orthogonal iteration on their covariance (H. Rutishauser, Numer. Math.
 * 13, 1969); each axis has length 1. Deterministic: the same rows give the same axes.
 */
export function principalAxes(rows: readonly Float64Array[], count: number): readonly Float64Array[] {
	const size = rows[0]?.length ?? 0;
	const covariance = covarianceOf(rows, size);
	let axes: Float64Array[] = Array.from({ length: Math.min(count, size) }, (_, k) =>
		Float64Array.from({ length: size }, (__, d) => Math.sin((k + 1) * (d + 1))),
	);
	for (let round = 0; round < ROUNDS; round++)
		axes = orthonormal(axes.map((axis) => times(covariance, axis)));
	return axes;
}

const ROUNDS = 300;

function covarianceOf(rows: readonly Float64Array[], size: number): readonly Float64Array[] {
	const sums = Array.from({ length: size }, () => new Float64Array(size));
	for (const row of rows)
		for (let a = 0; a < size; a++) {
			const sum = sums[a] ?? new Float64Array();
			for (let b = 0; b < size; b++) sum[b] = (sum[b] ?? 0) + (row[a] ?? 0) * (row[b] ?? 0);
		}
	return sums;
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
	return Float64Array.from(matrix, (row) => dot(row, vector));
}

function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
	const done: Float64Array[] = [];
	for (const axis of axes) {
		const rest = axis.slice();
		for (const other of done) {
			const along = dot(rest, other);
			for (let d = 0; d < rest.length; d++) rest[d] = (rest[d] ?? 0) - along * (other[d] ?? 0);
		}
		const length = Math.sqrt(dot(rest, rest)) || 1;
		done.push(rest.map((value) => value / length));
	}
	return done;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
	return sum;
}
