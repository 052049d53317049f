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

/** Compiles code, given in Base64, with a memory of at least `bytes`. */
export function compiled<Functions>(code: string, bytes: number): Compiled<Functions> {
	const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyHost };
	const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
	const module = new WebAssembly.Module(bytesOf(code));
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return { memory, run: exports as Functions };
}

/** Both hosts decode Base64. */
function bytesOf(code: string): Uint8Array {
	const { atob } = globalThis as unknown as { readonly atob: (text: string) => string };
	return Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
}
