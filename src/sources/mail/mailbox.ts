import { joined } from "../bytes.ts";
import { UnreadableError } from "../unreadable.ts";

const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
const NEWLINE = 0x0a;
/** What tells of a mark that it is one: the two line ends before it, one of them perhaps of two bytes. */
const BEFORE = 3;

/**
 * The messages of a mailbox in the mbox format (RFC 4155): each below a line that begins with "From " and stands at the
 * top or after an empty line. Of one with more than `most` bytes, the reason why it is left out.
 */
export async function* messagesIn(
	chunks: AsyncIterable<Uint8Array>,
	most: number,
): AsyncGenerator<Uint8Array | UnreadableError> {
	const message = new Collected(most);
	let isFirst = true;
	let place: "before all" | "in a mark" | "in a message" = "before all";
	/** The end of what was read, of which `taken` bytes are done with. */
	let window: Uint8Array = new Uint8Array();
	let taken = 0;
	for await (const chunk of withEnd(chunks)) {
		const isLast = chunk === null;
		if (chunk !== null) window = joined([window, chunk]);
		for (;;) {
			if (place === "in a mark") {
				const end = window.indexOf(NEWLINE, taken);
				taken = end < 0 ? window.length : end + 1;
				if (end < 0) break;
				place = "in a message";
			}
			const mark = nextMark(window, taken, isFirst);
			if (mark < 0) break;
			if (place === "in a message") yield message.take(window.subarray(taken, mark));
			[taken, place] = [mark, "in a mark"];
		}
		// A mark may begin in the last bytes.
		const sure = isLast ? window.length : Math.max(taken, window.length - FROM.length);
		if (place === "in a message") message.add(window.subarray(taken, sure));
		const kept = Math.max(0, sure - BEFORE);
		window = window.slice(kept);
		taken = sure - kept;
		isFirst &&= kept === 0;
	}
	if (place === "in a message") yield message.take(new Uint8Array());
}

/** The chunks and a null behind them. */
async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
	yield* chunks;
	yield null;
}

/** Where the next line stands that separates messages; -1 without one. */
function nextMark(bytes: Uint8Array, from: number, isFirst: boolean): number {
	for (let at = bytes.indexOf(FROM[0] ?? 0, from); at >= 0; at = bytes.indexOf(FROM[0] ?? 0, at + 1)) {
		if (!FROM.every((byte, i) => bytes[at + i] === byte)) continue;
		if ((isFirst && at === 0) || isAfterEmptyLine(bytes, at)) return at;
	}
	return -1;
}

function isAfterEmptyLine(bytes: Uint8Array, at: number): boolean {
	if (bytes[at - 1] !== NEWLINE) return false;
	return bytes[bytes[at - 2] === 0x0d ? at - 3 : at - 2] === NEWLINE;
}

/** The pieces of a message, as long as they are not too many. */
class Collected {
	readonly #most: number;
	#pieces: Uint8Array[] = [];
	#size = 0;

	constructor(most: number) {
		this.#most = most;
	}

	add(piece: Uint8Array): void {
		this.#size += piece.length;
		if (this.#size > this.#most) this.#pieces = [];
		else this.#pieces.push(piece);
	}

	/** The message with its last piece; the next one begins. */
	take(last: Uint8Array): Uint8Array | UnreadableError {
		this.add(last);
		const isTooLarge = this.#size > this.#most;
		const whole = isTooLarge ? null : joined(this.#pieces);
		[this.#pieces, this.#size] = [[], 0];
		return whole ?? new UnreadableError(`the message is larger than ${this.#most / 1e6} MB`);
	}
}
