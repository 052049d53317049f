import { UnreadableError } from "./unreadable.ts";

/** Above this share of control characters, bytes that are not UTF-8 are taken for a binary file. */
const MAX_CONTROL_SHARE = 0.01;
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g;

/**
 * The text of a file, without its byte order mark: UTF-8 or UTF-16 as the mark says, else UTF-8 (also
 * with a few broken bytes), else windows-1252 when the outcome looks like text.
 * Throws `UnreadableError` for binary files and for files with nothing but white space.
 */
export function decode(bytes: Uint8Array): string {
	const text = markedText(bytes) ?? plainText(bytes);
	if (text.trim() === "") throw new UnreadableError("the file is empty");
	if (text.includes("\0")) throw notText("it contains NUL characters");
	return text;
}

function markedText(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	return null;
}

function plainText(bytes: Uint8Array): string {
	if (bytes.includes(0)) throw notText("it contains NUL bytes");
	const text = utf8(bytes) ?? damagedUtf8(bytes) ?? windows1252(bytes);
	const controls = text.match(CONTROL)?.length ?? 0;
	if (controls > text.length * MAX_CONTROL_SHARE + 1) throw notText("it contains control characters");
	return text;
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * UTF-8 with a few broken bytes, which become U+FFFD; null when more is broken than not, as in a windows-1252 file,
 * where hardly two letters in a row make a UTF-8 sequence by chance.
 */
function damagedUtf8(bytes: Uint8Array): string | null {
	const text = new TextDecoder("utf-8").decode(bytes);
	const broken = text.match(/\ufffd/g)?.length ?? 0;
	const whole = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
	return whole > broken ? text : null;
}

/** The characters of windows-1252 from 0x80 to 0x9f; the rest is Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The text of bytes in windows-1252. */
export function windows1252(bytes: Uint8Array): string {
	// Node 20 reads "windows-1252" as Latin-1, which makes control characters of the quotes.
	const text = new TextDecoder("windows-1252").decode(bytes);
	return text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function notText(why: string): UnreadableError {
	return new UnreadableError(`not a text file (${why})`);
}
