const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
const NEWLINE = 0x0a;

/**
 * The messages of a mailbox in the mbox format (RFC 4155): each below a line that begins with "From " and stands at the
 * top or after an empty line. Views on the bytes.
 */
export function* messagesIn(bytes: Uint8Array): Generator<Uint8Array> {
	let start = -1;
	for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
		if (!isFromLine(bytes, at)) continue;
		if (start >= 0) yield bytes.subarray(start, at);
		start = lineAfter(bytes, at);
		if (start < 0) return;
	}
	if (start >= 0) yield bytes.subarray(start);
}

/** The place after the line that `at` is in; -1 when that is the last one. */
function lineAfter(bytes: Uint8Array, at: number): number {
	const end = bytes.indexOf(NEWLINE, at);
	return end < 0 ? -1 : end + 1;
}

function isFromLine(bytes: Uint8Array, at: number): boolean {
	if (!FROM.every((byte, i) => bytes[at + i] === byte)) return false;
	return at === 0 || isEmptyBefore(bytes, at);
}

function isEmptyBefore(bytes: Uint8Array, at: number): boolean {
	const before = bytes[at - 2] === 0x0d ? at - 3 : at - 2;
	return before < 0 || bytes[before] === NEWLINE;
}
