import { kernelCode } from "./kernel-code.ts";

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

interface WebAssemblyHost {
	readonly Memory: new (size: { initial: number }) => WasmMemory;
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

export interface WasmMemory {
	readonly buffer: ArrayBuffer;
}

const PAGE = 65536;

/** A memory of at least `bytes` and the kernels that work in it. */
export function kernels(bytes: number): { readonly memory: WasmMemory; readonly run: Kernels } {
	const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyHost };
	const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
	const module = new WebAssembly.Module(bytesOf(kernelCode));
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return { memory, run: exports as Kernels };
}

function bytesOf(hex: string): Uint8Array {
	return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
		Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
	);
}
