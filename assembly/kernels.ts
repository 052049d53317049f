// AssemblyScript: the dense arithmetic of the parser, in 128-bit SIMD, for inference and for training.
// `npm run kernels` compiles it into src/engine/syntax/kernel-code.ts. Pointers are byte offsets into the memory
// that the caller lays out; matrices are row-major float32, "stride" is floats from row to row.

/** Floats in a register. */
const LANES: i32 = 4;
/** Bytes of two rows of eight columns. */
const BLOCK: usize = 32;

/** C (m × n) = A (m × k) · B (k × n), added to C when `accumulate` is set. */
export function multiply(
	m: i32, n: i32, k: i32,
	a: usize, strideA: i32,
	b: usize, strideB: i32,
	c: usize, strideC: i32,
	accumulate: bool,
): void {
	let row = 0;
	for (; row + 6 <= m; row += 6) {
		const aRow = a + ((row * strideA) << 2);
		const cRow = c + ((row * strideC) << 2);
		let column = 0;
		for (; column + 8 <= n; column += 8) {
			block6x8(k, aRow, strideA, b + (column << 2), strideB, cRow + (column << 2), strideC, accumulate);
		}
		for (let i = 0; i < 6; i++) {
			rowTail(k, aRow + ((i * strideA) << 2), b, strideB, cRow + ((i * strideC) << 2), column, n, accumulate);
		}
	}
	for (; row < m; row++) {
		const aRow = a + ((row * strideA) << 2);
		const cRow = c + ((row * strideC) << 2);
		let column = 0;
		for (; column + 16 <= n; column += 16) {
			block1x16(k, aRow, b + (column << 2), strideB, cRow + (column << 2), accumulate);
		}
		rowTail(k, aRow, b, strideB, cRow, column, n, accumulate);
	}
}

function block6x8(
	k: i32, a: usize, strideA: i32, b: usize, strideB: i32, c: usize, strideC: i32, accumulate: bool,
): void {
	const stepA: usize = strideA << 2;
	const stepB: usize = strideB << 2;
	const stepC: usize = strideC << 2;
	const a1 = a + stepA, a2 = a1 + stepA, a3 = a2 + stepA, a4 = a3 + stepA, a5 = a4 + stepA;
	let s00 = f32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00;
	let s30 = s00, s31 = s00, s40 = s00, s41 = s00, s50 = s00, s51 = s00;
	const end: usize = k << 2;
	for (let p: usize = 0; p < end; p += 4) {
		const b0 = v128.load(b), b1 = v128.load(b, 16);
		b += stepB;
		let x = v128.load32_splat(a + p);
		s00 = f32x4.add(s00, f32x4.mul(x, b0));
		s01 = f32x4.add(s01, f32x4.mul(x, b1));
		x = v128.load32_splat(a1 + p);
		s10 = f32x4.add(s10, f32x4.mul(x, b0));
		s11 = f32x4.add(s11, f32x4.mul(x, b1));
		x = v128.load32_splat(a2 + p);
		s20 = f32x4.add(s20, f32x4.mul(x, b0));
		s21 = f32x4.add(s21, f32x4.mul(x, b1));
		x = v128.load32_splat(a3 + p);
		s30 = f32x4.add(s30, f32x4.mul(x, b0));
		s31 = f32x4.add(s31, f32x4.mul(x, b1));
		x = v128.load32_splat(a4 + p);
		s40 = f32x4.add(s40, f32x4.mul(x, b0));
		s41 = f32x4.add(s41, f32x4.mul(x, b1));
		x = v128.load32_splat(a5 + p);
		s50 = f32x4.add(s50, f32x4.mul(x, b0));
		s51 = f32x4.add(s51, f32x4.mul(x, b1));
	}
	put(c, s00, s01, accumulate);
	put(c + stepC, s10, s11, accumulate);
	put(c + stepC * 2, s20, s21, accumulate);
	put(c + stepC * 3, s30, s31, accumulate);
	put(c + stepC * 4, s40, s41, accumulate);
	put(c + stepC * 5, s50, s51, accumulate);
}

// @ts-expect-error: decorator
@inline
function put(c: usize, x: v128, y: v128, accumulate: bool): void {
	if (accumulate) {
		x = f32x4.add(x, v128.load(c));
		y = f32x4.add(y, v128.load(c, 16));
	}
	v128.store(c, x);
	v128.store(c, y, 16);
}

function block1x16(k: i32, a: usize, b: usize, strideB: i32, c: usize, accumulate: bool): void {
	const stepB: usize = strideB << 2;
	let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
	const end: usize = k << 2;
	for (let p: usize = 0; p < end; p += 4) {
		const x = v128.load32_splat(a + p);
		s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)));
		s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)));
		s2 = f32x4.add(s2, f32x4.mul(x, v128.load(b, 32)));
		s3 = f32x4.add(s3, f32x4.mul(x, v128.load(b, 48)));
		b += stepB;
	}
	put(c, s0, s1, accumulate);
	put(c + 32, s2, s3, accumulate);
}

function rowTail(
	k: i32, a: usize, b: usize, strideB: i32, c: usize, from: i32, n: i32, accumulate: bool,
): void {
	let column = from;
	for (; column + LANES <= n; column += LANES) {
		let sum = f32x4.splat(0);
		let at = b + (column << 2);
		for (let p = 0; p < k; p++) {
			sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(a + (p << 2)), v128.load(at)));
			at += strideB << 2;
		}
		const to = c + (column << 2);
		v128.store(to, accumulate ? f32x4.add(sum, v128.load(to)) : sum);
	}
	for (; column < n; column++) {
		let sum: f32 = 0;
		let at = b + (column << 2);
		for (let p = 0; p < k; p++) {
			sum += load<f32>(a + (p << 2)) * load<f32>(at);
			at += strideB << 2;
		}
		const to = c + (column << 2);
		store<f32>(to, accumulate ? sum + load<f32>(to) : sum);
	}
}

/** Rows of A (m × k, k a multiple of 8) as whole numbers of 16 bits, up to ±16383; `scales` says what one is worth. */
export function quantise(m: i32, k: i32, a: usize, strideA: i32, out: usize, scales: usize): void {
	const bytes: usize = k << 2;
	for (let row = 0; row < m; row++) {
		let most = f32x4.splat(1e-20);
		for (let p: usize = 0; p < bytes; p += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(a + p)));
		const upper: f32 = max(
			max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
			max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
		);
		const steps = f32x4.splat(16383 / upper);
		store<f32>(scales + (row << 2), upper / 16383);
		for (let p: usize = 0; p < bytes; p += 32) {
			const low = whole4(f32x4.mul(v128.load(a + p), steps));
			const high = whole4(f32x4.mul(v128.load(a + p, 16), steps));
			v128.store(out + (p >> 1), i16x8.narrow_i32x4_s(low, high));
		}
		a += strideA << 2;
		out += k << 1;
	}
}

/** Added to a number of less than 22 bits, it leaves no room for what is behind the point: 1.5 · 2^23. */
const SHIFTER: f32 = 12582912;

/** The nearest whole numbers; of two equally near the even one. */
// @ts-expect-error: decorator
@inline
function whole4(x: v128): v128 {
	const shifter = f32x4.splat(SHIFTER);
	return i32x4.sub(f32x4.add(x, shifter), shifter);
}

/**
 * C (m × n, n a multiple of 8) = A · B + bias for A from `quantise` and B in 16 bits as `packed` in packed.ts lays it
 * out: eight columns at a time, of these two rows at a time, their numbers of a column side by side. `scalesB` says what
 * one is worth in each column.
 */
export function multiplyWhole(
	m: i32, n: i32, k: i32,
	a: usize, scalesA: usize, b: usize, scalesB: usize, bias: usize, c: usize, strideC: i32,
): void {
	// Columns outside: the weights, which nothing keeps near between two sentences, are read once and in order.
	for (let column = 0; column < n; column += 8) {
		const at: usize = column << 2;
		let row = 0;
		for (; row + 5 <= m; row += 5) {
			const aRow = a + ((row * k) << 1);
			const cRow = c + ((row * strideC) << 2);
			whole5x8(k, aRow, scalesA + (row << 2), b, scalesB + at, bias + at, cRow + at, strideC);
		}
		for (; row < m; row++) {
			const aRow = a + ((row * k) << 1);
			const cRow = c + ((row * strideC) << 2);
			whole1x8(k, aRow, scalesA + (row << 2), b, scalesB + at, bias + at, cRow + at);
		}
		b += k << 4;
	}
}

/** As many rows as leave a register for each number on its way. */
function whole5x8(
	k: i32, a: usize, scalesA: usize, b: usize, scalesB: usize, bias: usize, c: usize, strideC: i32,
): void {
	const stepA: usize = k << 1;
	const a1 = a + stepA, a2 = a1 + stepA, a3 = a2 + stepA, a4 = a3 + stepA;
	let s00 = i32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00;
	let s30 = s00, s31 = s00, s40 = s00, s41 = s00;
	for (let p: usize = 0; p < stepA; p += 4) {
		const b0 = v128.load(b), b1 = v128.load(b, 16);
		b += BLOCK;
		let x = v128.load32_splat(a + p);
		s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
		s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
		x = v128.load32_splat(a1 + p);
		s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
		s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
		x = v128.load32_splat(a2 + p);
		s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
		s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
		x = v128.load32_splat(a3 + p);
		s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
		s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
		x = v128.load32_splat(a4 + p);
		s40 = i32x4.add(s40, i32x4.dot_i16x8_s(x, b0));
		s41 = i32x4.add(s41, i32x4.dot_i16x8_s(x, b1));
	}
	const stepC: usize = strideC << 2;
	putWhole(c, s00, s01, scalesA, scalesB, bias);
	putWhole(c + stepC, s10, s11, scalesA + 4, scalesB, bias);
	putWhole(c + stepC * 2, s20, s21, scalesA + 8, scalesB, bias);
	putWhole(c + stepC * 3, s30, s31, scalesA + 12, scalesB, bias);
	putWhole(c + stepC * 4, s40, s41, scalesA + 16, scalesB, bias);
}

function whole1x8(
	k: i32, a: usize, scalesA: usize, b: usize, scalesB: usize, bias: usize, c: usize,
): void {
	let s0 = i32x4.splat(0), s1 = s0, t0 = s0, t1 = s0;
	const end = a + (k << 1);
	for (; a < end; a += 8) {
		let x = v128.load32_splat(a);
		s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(b)));
		s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
		b += BLOCK;
		x = v128.load32_splat(a, 4);
		t0 = i32x4.add(t0, i32x4.dot_i16x8_s(x, v128.load(b)));
		t1 = i32x4.add(t1, i32x4.dot_i16x8_s(x, v128.load(b, 16)));
		b += BLOCK;
	}
	putWhole(c, i32x4.add(s0, t0), i32x4.add(s1, t1), scalesA, scalesB, bias);
}

// @ts-expect-error: decorator
@inline
function putWhole(c: usize, x: v128, y: v128, scaleA: usize, scalesB: usize, bias: usize): void {
	const row = v128.load32_splat(scaleA);
	const left = f32x4.mul(f32x4.convert_i32x4_s(x), f32x4.mul(row, v128.load(scalesB)));
	const right = f32x4.mul(f32x4.convert_i32x4_s(y), f32x4.mul(row, v128.load(scalesB, 16)));
	v128.store(c, f32x4.add(left, v128.load(bias)));
	v128.store(c, f32x4.add(right, v128.load(bias, 16)), 16);
}

/** T (n × m) = A (m × n) transposed. */
export function transpose(m: i32, n: i32, a: usize, strideA: i32, t: usize, strideT: i32): void {
	for (let i = 0; i < m; i++) {
		for (let j = 0; j < n; j++) {
			store<f32>(t + ((j * strideT + i) << 2), load<f32>(a + ((i * strideA + j) << 2)));
		}
	}
}

/** The sum of the rows of `table` (width `n`, a multiple of 4) whose numbers stand at `rows` (int32), into `out`. */
export function sumRows(count: i32, rows: usize, table: usize, n: i32, out: usize): void {
	const bytes: usize = n << 2;
	memory.fill(out, 0, bytes);
	for (let i = 0; i < count; i++) addInto(table + <usize>load<i32>(rows + (i << 2)) * bytes, out, bytes);
}

/** Adds `row` (width `n`) to each of the rows of `table` whose numbers stand at `rows`: the gradient of `sumRows`. */
export function spreadRow(count: i32, rows: usize, table: usize, n: i32, row: usize): void {
	const bytes: usize = n << 2;
	for (let i = 0; i < count; i++) addInto(row, table + <usize>load<i32>(rows + (i << 2)) * bytes, bytes);
}

function addInto(from: usize, to: usize, bytes: usize): void {
	for (let p: usize = 0; p < bytes; p += 16) {
		v128.store(to + p, f32x4.add(v128.load(to + p), v128.load(from + p)));
	}
}

/** Adds the bias (width `n`, a multiple of 4) to each of the `m` rows; with `rectify`, negatives become 0. */
export function addBias(m: i32, n: i32, x: usize, bias: usize, rectify: bool): void {
	const bytes: usize = n << 2;
	const zero = f32x4.splat(0);
	for (let i = 0; i < m; i++) {
		for (let p: usize = 0; p < bytes; p += 16) {
			const sum = f32x4.add(v128.load(x + p), v128.load(bias + p));
			v128.store(x + p, rectify ? f32x4.pmax(zero, sum) : sum);
		}
		x += bytes;
	}
}

/** In the first `n` numbers, a multiple of 4, of each of the `m` rows negatives become 0. */
export function rectify(m: i32, n: i32, x: usize, stride: i32): void {
	const zero = f32x4.splat(0);
	const bytes: usize = n << 2;
	for (let i = 0; i < m; i++) {
		for (let p: usize = 0; p < bytes; p += 16) v128.store(x + p, f32x4.pmax(zero, v128.load(x + p)));
		x += stride << 2;
	}
}

/**
 * By row of OUT (m × n, n a multiple of 4) the sum of the row of `own` and of that row of `above` whose number stands at
 * `heads` (int32), negatives as 0.
 */
export function joinHeads(m: i32, n: i32, heads: usize, own: usize, above: usize, stride: i32, out: usize): void {
	const zero = f32x4.splat(0);
	const bytes: usize = n << 2;
	const step: usize = stride << 2;
	for (let i = 0; i < m; i++) {
		const head = above + <usize>load<i32>(heads + (i << 2)) * step;
		for (let p: usize = 0; p < bytes; p += 16) {
			v128.store(out + p, f32x4.pmax(zero, f32x4.add(v128.load(own + p), v128.load(head + p))));
		}
		own += step;
		out += bytes;
	}
}

/** By row of X the place (int32) of the greatest of its first `n` numbers; of equals the first. */
export function greatest(m: i32, n: i32, x: usize, stride: i32, out: usize): void {
	for (let i = 0; i < m; i++) {
		let at = 0;
		let most = load<f32>(x);
		for (let k = 1; k < n; k++) {
			const value = load<f32>(x + (k << 2));
			if (value > most) {
				most = value;
				at = k;
			}
		}
		store<i32>(out + (i << 2), at);
		x += stride << 2;
	}
}

/** e^x for |x| < 87: 2^n times a polynomial of the remainder (Cephes expf). */
// @ts-expect-error: decorator
@inline
function exp4(x: v128): v128 {
	x = f32x4.pmax(f32x4.splat(-87), f32x4.pmin(f32x4.splat(87), x));
	const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(SHIFTER));
	const n = f32x4.sub(shifted, f32x4.splat(SHIFTER));
	x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
	x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
	// By Estrin's scheme: a step of `recur` has to wait for this, so what does not need each other goes on side by side.
	const square = f32x4.mul(x, x);
	const high = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), x), f32x4.splat(1.3981999507e-3));
	const middle = f32x4.add(f32x4.mul(f32x4.splat(8.3334519073e-3), x), f32x4.splat(4.1665795894e-2));
	const low = f32x4.add(f32x4.mul(f32x4.splat(1.6666665459e-1), x), f32x4.splat(5.0000001201e-1));
	let y = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(high, square), middle), square), low);
	y = f32x4.add(f32x4.mul(y, square), f32x4.add(x, f32x4.splat(1)));
	const power = i32x4.shl(i32x4.add(shifted, i32x4.splat(127)), 23);
	return f32x4.mul(y, power);
}

// @ts-expect-error: decorator
@inline
function sigmoid4(x: v128): v128 {
	return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

/**
 * A bidirectional simple recurrent unit (Lei et al., "Simple recurrent units for highly parallelizable recurrence",
 * EMNLP 2018, section 3) over one sentence of `n` words. `u` holds, for each word, candidate, forget and reset
 * pre-activations of the forward direction, then of the backward one (6 × `width`); forget and reset are replaced by
 * the gates. `x` is the layer's input and `h` its output (2 × `width`), `c` the states; `gates` holds peephole and
 * bias: vf, vr, bf, br (each 2 × `width`). `width` is a multiple of 8.
 */
export function recur(n: i32, width: i32, u: usize, x: usize, c: usize, h: usize, gates: usize): void {
	const bytes: usize = width << 2;
	// Both directions, and two groups of lanes of each, go on side by side: one step alone waits for itself.
	for (let p: usize = 0; p < bytes; p += 32) {
		const q = p + 16;
		const behind = bytes + p, behindQ = bytes + q;
		let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
		for (let step = 0; step < n; step++) {
			const back = n - 1 - step;
			s0 = recurStep(u + <usize>step * bytes * 6 + p, bytes, gates + p, s0, <usize>step * bytes * 2 + p, x, c, h);
			s1 = recurStep(u + <usize>step * bytes * 6 + q, bytes, gates + q, s1, <usize>step * bytes * 2 + q, x, c, h);
			s2 = recurStep(u + <usize>(back * 2 + 1) * bytes * 3 + p, bytes, gates + behind, s2, <usize>back * bytes * 2 + behind, x, c, h);
			s3 = recurStep(u + <usize>(back * 2 + 1) * bytes * 3 + q, bytes, gates + behindQ, s3, <usize>back * bytes * 2 + behindQ, x, c, h);
		}
	}
}

// @ts-expect-error: decorator
@inline
function recurStep(
	gate: usize, bytes: usize, weights: usize, state: v128, here: usize, x: usize, c: usize, h: usize,
): v128 {
	const vf = v128.load(weights), vr = v128.load(weights + bytes * 2);
	const bf = v128.load(weights + bytes * 4), br = v128.load(weights + bytes * 6);
	const forget = sigmoid4(f32x4.add(f32x4.add(v128.load(gate + bytes), bf), f32x4.mul(vf, state)));
	const reset = sigmoid4(f32x4.add(f32x4.add(v128.load(gate + bytes * 2), br), f32x4.mul(vr, state)));
	const candidate = v128.load(gate);
	state = f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(state, candidate)));
	const input = v128.load(x + here);
	v128.store(gate + bytes, forget);
	v128.store(gate + bytes * 2, reset);
	v128.store(c + here, state);
	v128.store(h + here, f32x4.add(input, f32x4.mul(reset, f32x4.sub(state, input))));
	return state;
}

/** The gradient of `recur`: from `dh` the gradients `du` (over the gates in `u`), `dx` (set) and `dgates` (added). */
export function recurBack(
	n: i32, width: i32, u: usize, x: usize, c: usize, gates: usize, dh: usize, dx: usize, dgates: usize,
): void {
	const bytes: usize = width << 2;
	const one = f32x4.splat(1);
	for (let direction = 0; direction < 2; direction++) {
		const side: usize = direction * bytes;
		for (let p: usize = 0; p < bytes; p += 16) {
			const vf = v128.load(gates + side + p), vr = v128.load(gates + bytes * 2 + side + p);
			let dvf = f32x4.splat(0), dvr = dvf, dbf = dvf, dbr = dvf, dstate = dvf;
			for (let step = n - 1; step >= 0; step--) {
				const at: usize = direction ? n - 1 - step : step;
				const gate = u + (at * 2 + direction) * bytes * 3 + p;
				const here = at * bytes * 2 + side + p;
				const back = here + (direction ? bytes * 2 : -(bytes * 2));
				const before = step === 0 ? f32x4.splat(0) : v128.load(c + back);
				const candidate = v128.load(gate), forget = v128.load(gate + bytes), reset = v128.load(gate + bytes * 2);
				const input = v128.load(x + here), state = v128.load(c + here), d = v128.load(dh + here);
				dstate = f32x4.add(dstate, f32x4.mul(d, reset));
				v128.store(dx + here, f32x4.mul(d, f32x4.sub(one, reset)));
				let dr = f32x4.mul(d, f32x4.sub(state, input));
				dr = f32x4.mul(dr, f32x4.mul(reset, f32x4.sub(one, reset)));
				let df = f32x4.mul(dstate, f32x4.sub(before, candidate));
				df = f32x4.mul(df, f32x4.mul(forget, f32x4.sub(one, forget)));
				v128.store(gate, f32x4.mul(dstate, f32x4.sub(one, forget)));
				v128.store(gate + bytes, df);
				v128.store(gate + bytes * 2, dr);
				dvf = f32x4.add(dvf, f32x4.mul(df, before));
				dvr = f32x4.add(dvr, f32x4.mul(dr, before));
				dbf = f32x4.add(dbf, df);
				dbr = f32x4.add(dbr, dr);
				dstate = f32x4.add(f32x4.mul(dstate, forget), f32x4.add(f32x4.mul(df, vf), f32x4.mul(dr, vr)));
			}
			accumulate(dgates + side + p, dvf);
			accumulate(dgates + bytes * 2 + side + p, dvr);
			accumulate(dgates + bytes * 4 + side + p, dbf);
			accumulate(dgates + bytes * 6 + side + p, dbr);
		}
	}
}

// @ts-expect-error: decorator
@inline
function accumulate(at: usize, x: v128): void {
	v128.store(at, f32x4.add(v128.load(at), x));
}

/**
 * One step of Adam (Kingma and Ba, ICLR 2015) over `n` numbers, a multiple of 4; clears the gradient. `rate` includes
 * the correction of the bias. `average` follows the parameters with weight `decay` for the past.
 */
export function adam(
	n: i32, p: usize, g: usize, m: usize, v: usize, average: usize,
	rate: f32, beta1: f32, beta2: f32, scale: f32, decay: f32,
): void {
	const rates = f32x4.splat(rate), keep1 = f32x4.splat(beta1), keep2 = f32x4.splat(beta2);
	const new1 = f32x4.splat(1 - beta1), new2 = f32x4.splat(1 - beta2);
	const scales = f32x4.splat(scale), tiny = f32x4.splat(1e-8), zero = f32x4.splat(0);
	const past = f32x4.splat(1 - decay);
	for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
		const gradient = f32x4.mul(v128.load(g + i), scales);
		const mean = f32x4.add(f32x4.mul(keep1, v128.load(m + i)), f32x4.mul(new1, gradient));
		const square = f32x4.mul(new2, f32x4.mul(gradient, gradient));
		const variance = f32x4.add(f32x4.mul(keep2, v128.load(v + i)), square);
		v128.store(m + i, mean);
		v128.store(v + i, variance);
		v128.store(g + i, zero);
		const step = f32x4.div(f32x4.mul(rates, mean), f32x4.add(f32x4.sqrt(variance), tiny));
		const now = f32x4.sub(v128.load(p + i), step);
		v128.store(p + i, now);
		const averaged = v128.load(average + i);
		v128.store(average + i, f32x4.add(averaged, f32x4.mul(past, f32x4.sub(now, averaged))));
	}
}

/** Moves `average` towards `p` by the share `weight` of the way. */
export function follow(n: i32, p: usize, average: usize, weight: f32): void {
	const weights = f32x4.splat(weight);
	for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
		const now = v128.load(average + i);
		v128.store(average + i, f32x4.add(now, f32x4.mul(weights, f32x4.sub(v128.load(p + i), now))));
	}
}

/** The sum of the squares of `n` numbers, a multiple of 4. */
export function squares(n: i32, x: usize): f32 {
	let sum = f32x4.splat(0);
	for (let i: usize = 0; i < <usize>(n << 2); i += 16) {
		const value = v128.load(x + i);
		sum = f32x4.add(sum, f32x4.mul(value, value));
	}
	return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}
