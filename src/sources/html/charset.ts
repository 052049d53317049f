import { decodedAs, guessedText } from "../encodings.ts";
import { UnreadableError } from "../unreadable.ts";

/** A browser looks at the first kilobyte; saved pages may have a comment and styles before it. */
const PRESCAN = 8192;
const DECLARED =
	/<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/**
 * The text of a page: by its byte order mark, by the zeros of UTF-16, as UTF-8 where the bytes are that, by its own
 * declaration, else by what its letters look like.
 * Throws `UnreadableError` for bytes that are no text.
 */
export function decodePage(bytes: Uint8Array, mediaType: string | null = null): string {
	const label = marked(bytes) ?? unmarkedUtf16(bytes);
	if (label !== null) return new TextDecoder(label).decode(bytes);
	if (bytes.subarray(0, PRESCAN).includes(0))
		throw new UnreadableError("not a text file: it contains NUL bytes");
	const strict = decodedAs("utf-8", bytes, true);
	if (strict !== null && !/[\x0e-\x1a\x1c-\x1f]\$?[@BJ(]/.test(strict.slice(0, PRESCAN))) {
		const declared = declaredIn(bytes, mediaType);
		return declared !== null && isSevenBit(declared) ? (decodedAs(declared, bytes, false) ?? strict) : strict;
	}
	const declared = declaredIn(bytes, mediaType);
	if (declared !== null && !/^utf-?8$/i.test(declared)) {
		const text = decodedAs(declared, bytes, false);
		if (text !== null) return text;
	}
	return guessedText(bytes);
}

function marked(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** "<" and a zero: a page in UTF-16 whose mark was lost. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0x3c && second === 0) return "utf-16le";
	return first === 0 && second === 0x3c ? "utf-16be" : null;
}

function declaredIn(bytes: Uint8Array, mediaType: string | null): string | null {
	const outside = /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(mediaType ?? "")?.[1];
	if (outside !== undefined) return outside;
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
	const found = DECLARED.exec(head);
	return found?.[1] ?? found?.[2] ?? null;
}

/** ISO-2022-JP and the like are ASCII bytes, and so are UTF-8 too. */
function isSevenBit(label: string): boolean {
	return /^iso-2022-/i.test(label);
}
