import { Decompress } from "fzstd";
import { joined } from "../bytes.ts";
import { UnreadableError } from "../unreadable.ts";

const MARKUP = /^\s{0,99}</;

/**
 * A page as it was before its server packed it, for the packings that the parser of archives leaves alone: Brotli, which
 * a browser cannot undo, and Zstandard. Throws `UnreadableError` for damaged data, and when there would be more than
 * `most` bytes.
 */
export function unpackedPage(bytes: Uint8Array, encoding: string, most: number): Uint8Array {
	const unpack = unpackers.find(([name]) => name.test(encoding))?.[1];
	if (!unpack) return bytes;
	try {
		return unpack(bytes, most);
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

/** By Node itself: the libraries that a browser could run reserve whatever the data ask for. */
function unbrotli(bytes: Uint8Array, most: number): Uint8Array {
	const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
	if (!zlib) throw new UnreadableError("the page is packed as br, which is not read in a browser");
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
