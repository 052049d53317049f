import { type Kernels, kernels } from "../../src/engine/syntax/kernels.ts";

/** A matrix or vector of float32 in the kernels' memory. */
export interface Floats {
	/** Byte offset in the memory. */
	readonly at: number;
	readonly data: Float32Array;
}

/** A fixed piece of memory that is handed out from the bottom up. */
export class Arena {
	readonly run: Kernels;
	readonly #buffer: ArrayBuffer;
	#top = 65536;

	constructor(bytes: number) {
		const { memory, run } = kernels(bytes);
		this.run = run;
		this.#buffer = memory.buffer;
	}

	/** `length` zeros, aligned to 16 bytes. Throws a RangeError when the memory is used up. */
	floats(length: number): Floats {
		const at = this.#take(length);
		return { at, data: new Float32Array(this.#buffer, at, length) };
	}

	ints(length: number): { readonly at: number; readonly data: Int32Array } {
		const at = this.#take(length);
		return { at, data: new Int32Array(this.#buffer, at, length) };
	}

	#take(length: number): number {
		const at = this.#top;
		this.#top = at + ((length * 4 + 15) & ~15);
		if (this.#top > this.#buffer.byteLength) throw new RangeError("the arena is too small");
		return at;
	}
}
