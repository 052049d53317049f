import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { kernels } from "../../../src/engine/syntax/kernels.ts";
import { packed } from "../../../src/engine/syntax/packed.ts";

const { memory, run } = kernels(1 << 20);
let top = 1024;

beforeEach(() => {
	top = 1024;
	new Uint8Array(memory.buffer).fill(0);
});

interface Place<T> {
	readonly at: number;
	readonly data: T;
}

function take(bytes: number): number {
	const at = top;
	top += (bytes + 15) & ~15;
	return at;
}

/** The numbers in the kernels' memory. */
function floats(numbers: Iterable<number> | number): Place<Float32Array> {
	const source = typeof numbers === "number" ? new Float32Array(numbers) : Float32Array.from(numbers);
	const at = take(source.byteLength);
	const data = new Float32Array(memory.buffer, at, source.length);
	data.set(source);
	return { at, data };
}

function ints(numbers: readonly number[]): Place<Int32Array> {
	const at = take(numbers.length * 4);
	const data = new Int32Array(memory.buffer, at, numbers.length);
	data.set(numbers);
	return { at, data };
}

/** As many numbers from -1 to 1 as asked for, the same for the same seed. */
function numbers(seed: number): (length: number) => number[] {
	let state = seed;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 31 - 1;
	};
	return (length) => Array.from({ length }, next);
}

function close(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number, what = ""): void {
	assert.equal(found.length, expected.length);
	for (let i = 0; i < expected.length; i++) {
		const difference = Math.abs((found[i] ?? Number.NaN) - (expected[i] ?? Number.NaN));
		assert.ok(difference <= tolerance, `${what}[${i}] is ${found[i]}, not ${expected[i]}`);
	}
}

function at(list: ArrayLike<number>, index: number): number {
	return list[index] ?? Number.NaN;
}

const size = (max: number) => fc.integer({ min: 1, max });
const seed = fc.integer({ min: 0, max: 2 ** 31 });

function check<T extends unknown[]>(
	runs: number,
	arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
	body: (...values: T) => void,
) {
	fc.assert(
		fc.property(fc.tuple<T>(...arbitraries), (values) => {
			top = 1024;
			body(...values);
		}),
		{ numRuns: runs },
	);
}

describe("kernels", () => {
	it("multiply matrices of any size and stride, and leave what stands beside the result alone", () => {
		check(
			150,
			[size(20), size(40), size(20), fc.nat(5), fc.boolean(), seed],
			(m, n, k, gap, accumulate, seed) => {
				const some = numbers(seed);
				const [strideA, strideB, strideC] = [k + gap, n + gap, n + 2 * gap];
				const a = floats(some(m * strideA));
				const b = floats(some(k * strideB));
				const c = floats(some(m * strideC));
				const expected = Array.from(c.data, (old, index) => {
					const [row, column] = [Math.floor(index / strideC), index % strideC];
					if (column >= n) return old;
					let sum = accumulate ? old : 0;
					for (let p = 0; p < k; p++) sum += at(a.data, row * strideA + p) * at(b.data, p * strideB + column);
					return sum;
				});
				run.multiply(m, n, k, a.at, strideA, b.at, strideB, c.at, strideC, accumulate);
				close(c.data, expected, 2e-5);
			},
		);
	});

	it("give a row of a product the same bits whichever rows stand around it", () => {
		const some = numbers(7);
		const [n, k] = [27, 33];
		const [a, b, c, alone] = [floats(some(7 * k)), floats(some(k * n)), floats(7 * n), floats(n)];
		run.multiply(7, n, k, a.at, k, b.at, n, c.at, n, false);
		for (let row = 0; row < 7; row++) {
			run.multiply(1, n, k, a.at + row * k * 4, k, b.at, n, alone.at, n, false);
			assert.deepEqual(alone.data, c.data.slice(row * n, (row + 1) * n));
		}
	});

	it("transpose", () => {
		check(60, [size(20), size(20), fc.nat(5), seed], (m, n, gap, seed) => {
			const a = floats(numbers(seed)(m * (n + gap)));
			const t = floats(n * (m + gap));
			run.transpose(m, n, a.at, n + gap, t.at, m + gap);
			for (let i = 0; i < m; i++)
				for (let j = 0; j < n; j++) assert.equal(t.data[j * (m + gap) + i], a.data[i * (n + gap) + j]);
		});
	});

	it("add rows of a table, and spread a gradient over them, a row twice when it is named twice", () => {
		check(60, [size(8), fc.array(fc.nat(9), { maxLength: 12 }), seed], (quarter, rows, seed) => {
			const width = quarter * 4;
			const some = numbers(seed);
			const [table, list, out] = [floats(some(10 * width)), ints(rows), floats(some(width))];
			const before = table.data.slice();
			run.sumRows(rows.length, list.at, table.at, width, out.at);
			const sums = Array.from({ length: width }, (_, j) =>
				rows.reduce((sum, row) => sum + at(before, row * width + j), 0),
			);
			close(out.data, sums, 1e-5);
			run.spreadRow(rows.length, list.at, table.at, width, out.at);
			const spread = before.map(
				(old, index) =>
					old + at(out.data, index % width) * rows.filter((row) => row === Math.floor(index / width)).length,
			);
			close(table.data, spread, 1e-4);
		});
	});

	it("make negatives of the first columns 0, and leave the others alone", () => {
		check(60, [size(6), size(6), fc.nat(5), seed], (m, quarter, gap, seed) => {
			const [n, stride] = [quarter * 4, quarter * 4 + gap];
			const x = floats(numbers(seed)(m * stride));
			const before = x.data.slice();
			run.rectify(m, n, x.at, stride);
			const expected = before.map((old, index) => (index % stride < n ? Math.max(0, old) : old));
			close(x.data, expected, 0);
		});
	});

	it("join each row with that of its head", () => {
		check(60, [size(6), size(6), fc.nat(5), seed], (m, quarter, gap, seed) => {
			const [n, stride] = [quarter * 4, quarter * 4 + gap];
			const some = numbers(seed);
			const heads = some(m).map((one) => Math.floor(((one + 1) / 2) * m));
			const [own, above, out] = [floats(some(m * stride)), floats(some(m * stride)), floats(m * n)];
			run.joinHeads(m, n, ints(heads).at, own.at, above.at, stride, out.at);
			const expected = Array.from(out.data, (_, index) => {
				const [row, column] = [Math.floor(index / n), index % n];
				const head = at(heads, row);
				return Math.max(0, at(own.data, row * stride + column) + at(above.data, head * stride + column));
			});
			close(out.data, expected, 1e-6);
		});
	});

	it("find the greatest of each row, of equals the first", () => {
		check(60, [size(6), size(9), fc.nat(5), seed], (m, n, gap, seed) => {
			const rows = numbers(seed)(m * (n + gap)).map((one) => Math.round(one * 3));
			const [x, out] = [floats(rows), ints(new Array<number>(m).fill(-1))];
			run.greatest(m, n, x.at, n + gap, out.at);
			const expected = Array.from({ length: m }, (_, row) => {
				const own = rows.slice(row * (n + gap), row * (n + gap) + n);
				return own.indexOf(Math.max(...own));
			});
			assert.deepEqual([...out.data], expected);
		});
	});

	it("add a bias to each row, and make negatives 0 when asked", () => {
		check(60, [size(6), size(6), fc.boolean(), seed], (m, quarter, rectify, seed) => {
			const n = quarter * 4;
			const some = numbers(seed);
			const [x, bias] = [floats(some(m * n)), floats(some(n))];
			const sums = Array.from(x.data, (value, index) => Math.fround(value + at(bias.data, index % n)));
			run.addBias(m, n, x.at, bias.at, rectify);
			assert.deepEqual([...x.data], rectify ? sums.map((sum) => Math.max(0, sum)) : sums);
		});
	});

	it("multiply in whole numbers as near to the true product as the steps allow", () => {
		check(
			100,
			[size(20), size(5), size(24), fc.nat(3), fc.constantFrom(1e-6, 1, 1000), seed],
			(m, columns, rows, gap, scale, seed) => {
				const [n, k] = [columns * 8, rows * 8];
				const strideA = k + gap * 4;
				const some = numbers(seed);
				const a = floats(some(m * strideA).map((x) => x * scale));
				const matrix = Float32Array.from(some(k * n));
				const { whole, scales } = packed(matrix, k, n);
				const b = { at: take(whole.byteLength) };
				new Int16Array(memory.buffer, b.at, whole.length).set(whole);
				const [scalesB, bias, c] = [floats(scales), floats(some(n)), floats(m * n)];
				const [quantised, scalesA] = [floats((m * k) / 2), floats(m)];
				run.quantise(m, k, a.at, strideA, quantised.at, scalesA.at);
				run.multiplyWhole(m, n, k, quantised.at, scalesA.at, b.at, scalesB.at, bias.at, c.at, n);
				for (let i = 0; i < m; i++) {
					for (let j = 0; j < n; j++) {
						const [stepA, stepB] = [at(scalesA.data, i), at(scales, j)];
						let sum = at(bias.data, j);
						let error = 1e-6 * (1 + Math.abs(sum));
						for (let p = 0; p < k; p++) {
							const [x, y] = [at(a.data, i * strideA + p), at(matrix, p * n + j)];
							sum += x * y;
							error +=
								0.5001 * (stepA * Math.abs(y) + stepB * Math.abs(x)) +
								0.26 * stepA * stepB +
								1e-6 * Math.abs(x * y);
						}
						assert.ok(
							Math.abs(at(c.data, i * n + j) - sum) <= error,
							`row ${i} of ${m}, column ${j} of ${n}, ${k} deep`,
						);
					}
				}
			},
		);
	});

	it("multiply the greatest whole numbers without overflow", () => {
		for (const k of [8, 128, 256, 1024]) {
			top = 1024;
			const a = floats(new Array<number>(7 * k).fill(3));
			const { whole, scales } = packed(new Float32Array(k * 8).fill(-2), k, 8);
			const b = { at: take(whole.byteLength) };
			new Int16Array(memory.buffer, b.at, whole.length).set(whole);
			const [scalesB, bias, c] = [floats(scales), floats(8), floats(7 * 8)];
			const [quantised, scalesA] = [floats((7 * k) / 2), floats(7)];
			run.quantise(7, k, a.at, k, quantised.at, scalesA.at);
			run.multiplyWhole(7, 8, k, quantised.at, scalesA.at, b.at, scalesB.at, bias.at, c.at, 8);
			close(c.data, new Array<number>(56).fill(-6 * k), 6 * k * 1e-5);
		}
	});

	it("quantise a row of zeros as zeros", () => {
		const [a, out, scales] = [floats(16), floats(4), floats(2)];
		run.quantise(2, 8, a.at, 8, out.at, scales.at);
		assert.ok(new Int16Array(memory.buffer, out.at, 8).every((value) => value === 0));
		assert.ok(scales.data.every((scale) => scale >= 0 && Number.isFinite(scale)));
	});
});

/** What `recur` takes and gives, in doubles: `u` 6 × width a word, `x` and `h` 2 × width, `gates` 8 × width. */
interface Unit {
	readonly n: number;
	readonly width: number;
	readonly u: number[];
	readonly x: number[];
	readonly gates: number[];
}

/** A simple recurrent unit as the paper writes it. */
function recurred({ n, width, u, x, gates }: Unit) {
	const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
	const [h, c] = [new Array<number>(n * 2 * width).fill(0), new Array<number>(n * 2 * width).fill(0)];
	for (let side = 0; side < 2 * width; side++) {
		const backward = side >= width;
		const [vf, vr, bf, br] = [0, 1, 2, 3].map((part) => at(gates, part * 2 * width + side)) as [
			number,
			number,
			number,
			number,
		];
		let state = 0;
		for (let step = 0; step < n; step++) {
			const word = backward ? n - 1 - step : step;
			const first = word * 6 * width + (backward ? 3 * width : 0) + (side % width);
			const forget = sigmoid(at(u, first + width) + vf * state + bf);
			const reset = sigmoid(at(u, first + 2 * width) + vr * state + br);
			state = forget * state + (1 - forget) * at(u, first);
			const here = word * 2 * width + side;
			c[here] = state;
			h[here] = reset * state + (1 - reset) * at(x, here);
		}
	}
	return { h, c };
}

function unitOf(n: number, width: number, seed: number): Unit {
	const some = numbers(seed);
	const more = (length: number) => some(length).map((x) => 2 * x);
	return { n, width, u: more(n * 6 * width), x: more(n * 2 * width), gates: more(8 * width) };
}

describe("the kernel of the recurrent unit", () => {
	it("reads a sentence both ways as the paper has it", () => {
		check(60, [size(12), size(3), seed], (n, eighth, seed) => {
			const unit = unitOf(n, eighth * 8, seed);
			const [u, x, gates] = [floats(unit.u), floats(unit.x), floats(unit.gates)];
			const [c, h] = [floats(unit.x.length), floats(unit.x.length)];
			run.recur(n, unit.width, u.at, x.at, c.at, h.at, gates.at);
			const expected = recurred(unit);
			close(c.data, expected.c, 1e-5, "c");
			close(h.data, expected.h, 1e-5, "h");
		});
	});

	it("stays finite when the gates are driven to their ends", () => {
		const unit = { ...unitOf(4, 8, 1), gates: new Array<number>(64).fill(500) };
		const [u, x, gates] = [floats(unit.u.map((value) => value * 1e4)), floats(unit.x), floats(unit.gates)];
		const [c, h] = [floats(unit.x.length), floats(unit.x.length)];
		run.recur(4, 8, u.at, x.at, c.at, h.at, gates.at);
		assert.ok([...c.data, ...h.data].every(Number.isFinite));
	});

	it("has the gradient that finite differences give", () => {
		check(6, [size(5), seed], (n, seed) => {
			const unit = unitOf(n, 8, seed);
			const dh = numbers(seed + 1)(unit.x.length);
			const [u, x, gates] = [floats(unit.u), floats(unit.x), floats(unit.gates)];
			const [c, h, dx, dhs] = [
				floats(unit.x.length),
				floats(unit.x.length),
				floats(unit.x.length),
				floats(dh),
			];
			const dgates = floats(new Array<number>(64).fill(1));
			run.recur(n, 8, u.at, x.at, c.at, h.at, gates.at);
			run.recurBack(n, 8, u.at, x.at, c.at, gates.at, dhs.at, dx.at, dgates.at);
			const loss = () => recurred(unit).h.reduce((sum, value, index) => sum + value * at(dh, index), 0);
			const slopes = (list: number[]) =>
				list.map((value, index) => {
					list[index] = value + 1e-5;
					const above = loss();
					list[index] = value - 1e-5;
					const below = loss();
					list[index] = value;
					return (above - below) / 2e-5;
				});
			close(u.data, slopes(unit.u), 1e-4, "du");
			close(dx.data, slopes(unit.x), 1e-4, "dx");
			close(
				dgates.data,
				slopes(unit.gates).map((slope) => slope + 1),
				1e-4,
				"dgates",
			);
		});
	});
});

describe("the kernels of training", () => {
	it("make a step of Adam, clear the gradient and let the average follow", () => {
		check(40, [size(5), seed], (quarter, seed) => {
			const n = quarter * 4;
			const some = numbers(seed);
			const [p, g, m, average] = [floats(some(n)), floats(some(n)), floats(some(n)), floats(some(n))];
			const v = floats(some(n).map(Math.abs));
			const [rate, beta1, beta2, scale, decay] = [0.01, 0.9, 0.98, 0.5, 0.75];
			const expected = Array.from({ length: n }, (_, i) => {
				const gradient = at(g.data, i) * scale;
				const mean = beta1 * at(m.data, i) + (1 - beta1) * gradient;
				const variance = beta2 * at(v.data, i) + (1 - beta2) * gradient ** 2;
				const now = at(p.data, i) - (rate * mean) / (Math.sqrt(variance) + 1e-8);
				return { mean, variance, now, averaged: decay * at(average.data, i) + (1 - decay) * now };
			});
			run.adam(n, p.at, g.at, m.at, v.at, average.at, rate, beta1, beta2, scale, decay);
			close(
				p.data,
				expected.map(({ now }) => now),
				1e-5,
				"p",
			);
			close(
				m.data,
				expected.map(({ mean }) => mean),
				1e-6,
				"m",
			);
			close(
				v.data,
				expected.map(({ variance }) => variance),
				1e-6,
				"v",
			);
			close(
				average.data,
				expected.map(({ averaged }) => averaged),
				1e-5,
				"average",
			);
			assert.ok(g.data.every((value) => value === 0));
		});
	});

	it("let an average follow by a share of the way", () => {
		const [p, average] = [floats([1, 2, 3, 4]), floats([0, 0, 1, 8])];
		run.follow(4, p.at, average.at, 0.25);
		assert.deepEqual([...average.data], [0.25, 0.5, 1.5, 7]);
	});

	it("add squares", () => {
		const x = floats([1, 2, 3, 4, 5, 6, 7, 8]);
		assert.equal(run.squares(8, x.at), 204);
		assert.equal(run.squares(0, x.at), 0);
	});
});

describe("the compiled code", () => {
	it("is what npm run kernels makes of its source", function () {
		this.timeout(120_000);
		const root = new URL("../../../", import.meta.url);
		const folder = mkdtempSync(join(tmpdir(), "kernel-code-"));
		try {
			execFileSync(process.execPath, ["scripts/kernels.mjs", folder], { cwd: root, stdio: "pipe" });
			for (const path of ["syntax/kernel-code.ts", "index/retrieval-code.ts"]) {
				const shipped = readFileSync(new URL(`src/engine/${path}`, root), "utf8");
				const made = readFileSync(join(folder, path.replace("/", "-")), "utf8");
				assert.ok(made === shipped, "a file of assembly/ has changed: npm run kernels");
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
