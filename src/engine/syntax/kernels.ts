import { type Compiled, compiled } from "../index/compiled.ts";
import { kernelsCode } from "./kernel-code.ts";

/** The compiled arithmetic of `assembly/kernels.ts`, which says what each does. Pointers are byte offsets. */
export interface Kernels {
	multiply(
		m: number,
		n: number,
		k: number,
		a: number,
		strideA: number,
		b: number,
		strideB: number,
		c: number,
		strideC: number,
		accumulate: boolean,
	): void;
	quantise(m: number, k: number, a: number, strideA: number, out: number, scales: number): void;
	multiplyWhole(
		m: number,
		n: number,
		k: number,
		a: number,
		scalesA: number,
		b: number,
		scalesB: number,
		bias: number,
		c: number,
		strideC: number,
	): void;
	transpose(m: number, n: number, a: number, strideA: number, t: number, strideT: number): void;
	sumRows(count: number, rows: number, table: number, n: number, out: number): void;
	spreadRow(count: number, rows: number, table: number, n: number, row: number): void;
	addBias(m: number, n: number, x: number, bias: number, rectify: boolean): void;
	rectify(m: number, n: number, x: number, stride: number): void;
	joinHeads(
		m: number,
		n: number,
		heads: number,
		own: number,
		above: number,
		stride: number,
		out: number,
	): void;
	greatest(m: number, n: number, x: number, stride: number, out: number): void;
	recur(n: number, width: number, u: number, x: number, c: number, h: number, gates: number): void;
	recurBack(
		n: number,
		width: number,
		u: number,
		x: number,
		c: number,
		gates: number,
		dh: number,
		dx: number,
		dgates: number,
	): void;
	adam(
		n: number,
		p: number,
		g: number,
		m: number,
		v: number,
		average: number,
		rate: number,
		beta1: number,
		beta2: number,
		scale: number,
		decay: number,
	): void;
	follow(n: number, p: number, average: number, weight: number): void;
	squares(n: number, x: number): number;
}

/** A memory of at least `bytes` and the kernels that work in it. */
export function kernels(bytes: number): Compiled<Kernels> {
	return compiled<Kernels>(kernelsCode, bytes);
}
