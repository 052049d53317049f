import type { SourceFile } from "./reader.ts";
import { UnreadableError } from "./unreadable.ts";

/** So much of a file is held at once. */
const CHUNK = 1 << 18;

/** How many bytes a file has. */
export function sizeOf({ bytes, blob }: SourceFile): number {
	return blob?.size ?? bytes.length;
}

/** The bytes of a file from `start` to `end`. Rejects with an `UnreadableError` when it changed since it was opened. */
export async function bytesBetween(
	{ bytes, blob }: SourceFile,
	start: number,
	end: number,
): Promise<Uint8Array> {
	if (blob === undefined) return bytes.subarray(start, end);
	try {
		return new Uint8Array(await blob.slice(start, end).arrayBuffer());
	} catch (cause) {
		throw new UnreadableError("it changed while it was read; it is read again when it is looked for anew", {
			cause,
		});
	}
}

/** The bytes from `start` to `end`, some at a time. */
export async function* chunksOf(
	file: SourceFile,
	start = 0,
	end: number = sizeOf(file),
): AsyncGenerator<Uint8Array> {
	for (let at = start; at < end; at += CHUNK) yield await bytesBetween(file, at, Math.min(at + CHUNK, end));
}
