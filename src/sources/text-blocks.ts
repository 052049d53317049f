import { joined } from "./bytes.ts";
import { decodedWith, encodingOf, isUtf8, isUtf16 } from "./decode.ts";
import { UnreadableError } from "./unreadable.ts";

/** Enough for the letters to tell their encoding, and little beside what is made of them. */
const BLOCK = 1 << 20;
const NEWLINE = 0x0a;
const SAMPLE = 4096;

/**
 * The text of a file as blocks of whole lines of about a megabyte, decoded as `decode` does it; the encoding is that of
 * the first block that is not UTF-8. In place of a line of more than `longest` bytes stands the reason why it is left
 * out. Throws `UnreadableError` for binary files and for files with nothing but white space.
 */
export async function* textBlocks(
	chunks: AsyncIterable<Uint8Array>,
	longest: number,
): AsyncGenerator<string | UnreadableError> {
	const decoder = new BlockDecoder();
	let isEmpty = true;
	for await (const bytes of lineBlocks(chunks, longest)) {
		const text = bytes instanceof UnreadableError ? bytes : decoder.decode(bytes);
		isEmpty &&= typeof text === "string" && text.trim() === "";
		yield text;
	}
	if (isEmpty) throw new UnreadableError("the file is empty");
}

/** Decodes block after block; bytes that are ASCII, or good UTF-8 by chance, do not settle the encoding. */
class BlockDecoder {
	#label = "utf-8";

	decode(bytes: Uint8Array): string {
		if (this.#label === "utf-8") this.#label = encodingOf(bytes);
		return decodedWith(isUtf16(this.#label) || !isUtf8(bytes) ? this.#label : "utf-8", bytes);
	}
}

/** Bytes up to the ends of lines. */
async function* lineBlocks(
	chunks: AsyncIterable<Uint8Array>,
	longest: number,
): AsyncGenerator<Uint8Array | UnreadableError> {
	let held: Uint8Array[] = [];
	let size = 0;
	let width = 0;
	let isLeftOut = false;
	for await (const whole of chunks) {
		width ||= isUtf16(encodingOf(whole.subarray(0, SAMPLE))) ? 2 : 1;
		const chunk: Uint8Array = isLeftOut ? whole.subarray(afterFirstLine(whole, width)) : whole;
		isLeftOut &&= chunk.length === 0;
		held.push(chunk);
		size += chunk.length;
		if (size < BLOCK) continue;
		const bytes = joined(held);
		const end = afterLastLine(bytes, width);
		if (end > 0) yield bytes.subarray(0, end);
		[held, size] = [[bytes.subarray(end)], size - end];
		if (size <= longest) continue;
		yield new UnreadableError(`the line is longer than ${longest / 1e6} MB`);
		[held, size, isLeftOut] = [[], 0, true];
	}
	if (size > 0) yield joined(held);
}

// Characters begin at multiples of their `width`.

/** Where the first line ends, or the bytes do. */
function afterFirstLine(bytes: Uint8Array, width: number): number {
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
		if (isLineEnd(bytes, at, width)) return at - (at % width) + width;
	return bytes.length;
}

/** Where the last line that has an end ends; 0 without one. */
function afterLastLine(bytes: Uint8Array, width: number): number {
	for (let at = bytes.length - 1; at >= 0; at--)
		if (bytes[at] === NEWLINE && isLineEnd(bytes, at, width)) return at - (at % width) + width;
	return 0;
}

/** Whether that byte is all of its character. */
function isLineEnd(bytes: Uint8Array, at: number, width: number): boolean {
	return width === 1 || bytes[at % width === 0 ? at + 1 : at - 1] === 0;
}
