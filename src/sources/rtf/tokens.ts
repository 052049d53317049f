/** What a Rich Text file consists of (Microsoft's RTF specification 1.9.1, "RTF syntax"). */
export type RtfToken =
	| { readonly kind: "open" }
	| { readonly kind: "close" }
	/** "par", "u"; `value` is the number after the word. Signs are words of one character that is no letter: "~", "*". */
	| { readonly kind: "control"; readonly word: string; readonly value: number | null }
	/** Bytes of text, in the encoding of the font. */
	| { readonly kind: "bytes"; readonly bytes: Uint8Array };

const [OPEN, CLOSE, BACKSLASH, APOSTROPHE, HYPHEN, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];
const MAX_WORD = 32;
const MAX_DIGITS = 10;

/** The tokens of a file in one pass; whatever the bytes, there is an end. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte === OPEN || byte === CLOSE) {
			at++;
			yield byte === OPEN ? { kind: "open" } : { kind: "close" };
		} else if (byte !== BACKSLASH) {
			const start = at;
			while (at < bytes.length && isText(bytes[at] ?? 0)) at++;
			if (at === start) at++;
			else yield { kind: "bytes", bytes: bytes.subarray(start, at) };
		} else if (bytes[at + 1] === APOSTROPHE) {
			const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
			at += 4;
			if (!Number.isNaN(code)) yield { kind: "bytes", bytes: Uint8Array.of(code) };
		} else {
			const { word, value, end } = control(bytes, at + 1);
			at = word === "bin" ? end + Math.max(0, value ?? 0) : end;
			yield { kind: "control", word, value };
		}
	}
}

/** Line ends are no text in RTF, nor are other control characters. */
function isText(byte: number): boolean {
	return byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH && byte >= SPACE;
}

/** The control word or sign that begins after a backslash. */
function control(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
	let at = start;
	while (isLetter(bytes[at]) && at - start < MAX_WORD) at++;
	if (at === start) return { word: String.fromCharCode(bytes[at] ?? 0), value: null, end: at + 1 };
	const word = ascii(bytes, start, at);
	const number = at;
	if (bytes[at] === HYPHEN) at++;
	while (isDigit(bytes[at]) && at - number < MAX_DIGITS) at++;
	const digits = ascii(bytes, number, at);
	const value = /\d/.test(digits) ? Number(digits) : null;
	return { word, value, end: bytes[at] === SPACE ? at + 1 : at };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
	return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(byte = 0): boolean {
	return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte = 0): boolean {
	return byte >= 0x30 && byte <= 0x39;
}
