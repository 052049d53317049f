import { Decompress } from "fzstd";
import { joined } from "../bytes.ts";
import { UnreadableError } from "../unreadable.ts";

const MARKUP = /^\s{0,99}</;

/**
 * A page as it was before its server packed it, for the packings that the parser of archives leaves alone: Brotli and
 * Zstandard. Rejects with an `UnreadableError` for damaged data, and when there would be more than `most` bytes.
 */
export async function unpackedPage(bytes: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
	const unpack = unpackers.find(([name]) => name.test(encoding))?.[1];
	if (!unpack) return bytes;
	try {
		return await unpack(bytes, most);
	} catch (cause) {
		if (cause instanceof UnreadableError) throw cause;
		// Some recorders unpack a page and keep the header that says it is packed.
		if (MARKUP.test(String.fromCharCode(...bytes.subarray(0, 100)))) return bytes;
		throw new UnreadableError(`the page is packed as ${encoding.slice(0, 20)}, and its data are damaged`, {
			cause,
		});
	}
}

const unpackers = [
	[/\bbr\b/i, unbrotli],
	[/\bzstd\b/i, unzstd],
] as const;

/** By Node itself where that is, else by a decoder that is made when the first such page is met. */
async function unbrotli(bytes: Uint8Array, most: number): Promise<Uint8Array> {
	const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
	if (!zlib) {
		const decoder = await import("./brotli.web.ts");
		const page = decoder.unbrotli(bytes, most);
		if (page === null) throw tooLarge(most);
		return page;
	}
	try {
		return zlib.brotliDecompressSync(bytes, { maxOutputLength: most });
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(most) : error;
	}
}

/** In pieces: in one, the library would reserve what the data say that they become. */
function unzstd(bytes: Uint8Array, most: number): Uint8Array {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Decompress((piece) => {
		size += piece.length;
		if (size > most) throw tooLarge(most);
		pieces.push(piece);
	});
	stream.push(bytes, true);
	if (size === 0) throw new Error("there is no frame in it");
	return joined(pieces);
}

function tooLarge(most: number): UnreadableError {
	return new UnreadableError(`the page is larger than ${most / 1e6} MB`);
}
