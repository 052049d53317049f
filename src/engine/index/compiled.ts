interface WebAssemblyHost {
	readonly Memory: new (size: { initial: number }) => WasmMemory;
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

interface WasmMemory {
	readonly buffer: ArrayBuffer;
}

/** What `npm run kernels` made of a file of `assembly/`, and the memory it works in. */
export interface Compiled<Functions> {
	readonly memory: WasmMemory;
	readonly run: Functions;
}

const PAGE = 65536;

/** Compiles code, given in hexadecimal, with a memory of at least `bytes`. */
export function compiled<Functions>(hex: string, bytes: number): Compiled<Functions> {
	const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyHost };
	const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
	const module = new WebAssembly.Module(bytesOf(hex));
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return { memory, run: exports as Functions };
}

function bytesOf(hex: string): Uint8Array {
	return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
		Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
	);
}
