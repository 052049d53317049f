import { decodedAs, guessedLabel } from "./encodings.ts";
import { UnreadableError } from "./unreadable.ts";

/** Above this share of control characters, bytes that are not UTF-8 are taken for a binary file. */
const MAX_CONTROL_SHARE = 0.01;
/** Share of zeros in UTF-16: those of the spaces at least. */
const MIN_ZEROS = 0.05;
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g;

/**
 * The text of a file, without its byte order mark: UTF-8 or UTF-16 as the mark says, else UTF-8 (also
 * with a few broken bytes), else the encoding in which the bytes make the most likely letters.
 * Throws `UnreadableError` for binary files and for files with nothing but white space.
 */
export function decode(bytes: Uint8Array): string {
	const text = decodedWith(encodingOf(bytes), bytes);
	if (text.trim() === "") throw new UnreadableError("the file is empty");
	return text;
}

/** The label of the encoding that bytes are in. */
export function encodingOf(bytes: Uint8Array): string {
	return utf16Of(bytes) ?? (isUtf8(bytes) ? "utf-8" : guessedLabel(bytes));
}

/** The bytes as text in that encoding. Throws `UnreadableError` when they are no text in it. */
export function decodedWith(label: string, bytes: Uint8Array): string {
	const isWide = isUtf16(label);
	if (!isWide && bytes.includes(0)) throw notText("it contains NUL bytes");
	const text = decodedAs(label, bytes, false) ?? "";
	if (text.includes("\0")) throw notText("it contains NUL characters");
	const controls = isWide ? 0 : (text.match(CONTROL)?.length ?? 0);
	if (controls > text.length * MAX_CONTROL_SHARE + 1) throw notText("it contains control characters");
	return text;
}

/** Whether a character takes two bytes or four. */
export function isUtf16(label: string): boolean {
	return label.startsWith("utf-16");
}

function utf16Of(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return unmarkedUtf16(bytes);
}

const SAMPLE = 4096;

/** UTF-16 whose mark was lost: nearly every other byte of Western and Cyrillic text is 0 or one number. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
	const counts = [0, 0];
	const length = Math.min(bytes.length, SAMPLE);
	for (let i = 0; i < length; i++) if (bytes[i] === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1;
	const [high = 0, low = 0] = counts;
	if (bytes.length % 2 > 0 || Math.max(high, low) < length * MIN_ZEROS || Math.min(high, low) > 0)
		return null;
	return low > high ? "utf-16le" : "utf-16be";
}

/** Whether the bytes are UTF-8 without a fault. */
export function isUtf8(bytes: Uint8Array): boolean {
	return decodedAs("utf-8", bytes, true) !== null;
}

function notText(why: string): UnreadableError {
	return new UnreadableError(`not a text file (${why})`);
}
