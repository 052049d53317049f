import { BrotliDecStream, BrotliStreamResultCode, initSync } from "brotli-dec-wasm/web";
import program from "brotli-dec-wasm/web/bg.wasm";
import { joined } from "../bytes.ts";

/** What is asked for at once. */
const STEP = 1 << 16;

/**
 * Undoes Brotli where the machine itself does not: in browsers. null when there would be more than `most` bytes; throws
 * for damaged data.
 */
export function unbrotli(bytes: Uint8Array, most: number): Uint8Array | null {
	initSync({ module: program });
	const stream = new BrotliDecStream();
	const pieces: Uint8Array[] = [];
	let [at, size] = [0, 0];
	try {
		for (;;) {
			const { buf, code, input_offset: taken } = stream.dec(bytes.subarray(at), STEP);
			at += taken;
			size += buf.length;
			if (size > most) return null;
			pieces.push(buf);
			if (code === BrotliStreamResultCode.ResultSuccess) return joined(pieces);
			if (code === BrotliStreamResultCode.NeedsMoreInput) throw new Error("the data end too early");
		}
	} finally {
		stream.free();
	}
}
