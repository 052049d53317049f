// PDF.js unpacks a stream as a whole, however large it becomes: a megabyte of a file can ask for gigabytes. So every
// stream is unpacked here first, counted and thrown away. Streams of encrypted files cannot be looked into.
import { type FlateError, FlateErrorCode, Unzlib, unzlibSync } from "fflate";
import type { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

const STREAM = [..."stream"].map((letter) => letter.charCodeAt(0));
const MAX_NESTED = 3;
const STEP = 1 << 14;
/** A block that is stored as it is gives nothing before it is whole, and may be 64 KB long. */
const MAX_IDLE = 8;
/** What one byte can become at the most, by Flate and by LZW. */
const FLATE_RATIO = 1032;
const LZW_RATIO = 2600;

/** Throws `UnreadableError` when a stream of the PDF would be larger than the limit once it is unpacked. */
export function demandModestStreams(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): void {
	const words = keywords(bytes);
	const sieve = new Sieve();
	words.forEach((at, i) => {
		if (bytes[at - 1] === 0x64) return; // "endstream"
		const start = dataStart(bytes, at + STREAM.length);
		if (isZlib(bytes.subarray(start, start + 2))) {
			if (sieve.lets(bytes.subarray(start, words[i + 1]))) return;
			// The word may stand in packed data too: then they go on after it.
			for (let next = i + 1; next <= words.length; next++)
				if (endsBefore(bytes.subarray(start, words[next]), limits, deadline)) break;
		} else if (couldExceed(bytes.subarray(start, words[i + 1]), limits.maxUnpackedBytes))
			throw tooLarge(limits);
	});
}

/** Where "stream" stands. */
function keywords(bytes: Uint8Array): number[] {
	const found: number[] = [];
	const [first = 0] = STREAM;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
		if (STREAM.every((letter, i) => bytes[at + i] === letter)) found.push(at);
	return found;
}

/** After the line's end that follows the keyword. */
function dataStart(bytes: Uint8Array, end: number): number {
	const [next, after] = [bytes[end], bytes[end + 1]];
	if (next === 0x0d && after === 0x0a) return end + 2;
	return next === 0x0d || next === 0x0a ? end + 1 : end;
}

/** Whether data begin as zlib's do (RFC 1950). */
function isZlib(data: Uint8Array): boolean {
	const [method = 0, flags = 0] = data;
	return (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

/** Small streams are unpacked into one and the same place. */
class Sieve {
	readonly #place = new Uint8Array(1 << 16);

	/** Whether packed data are whole, become small, and hold nothing that is packed again. */
	lets(data: Uint8Array): boolean {
		if (data.length > this.#place.length) return false;
		try {
			const unpacked = unzlibSync(data, { out: this.#place });
			return unpacked.length < this.#place.length && !isZlib(unpacked);
		} catch {
			return false;
		}
	}
}

/** Unpacks and counts; whether the packed data end in the bytes, or are broken there, and do not only stop. */
function endsBefore(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): boolean {
	const counter = new Counter(limits, MAX_NESTED);
	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			counter.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
			deadline.check();
		}
	} catch (error) {
		if (error instanceof UnreadableError) throw error;
		return (error as FlateError).code !== FlateErrorCode.UnexpectedEOF;
	}
	return true;
}

class Counter {
	readonly #limits: ReadLimits;
	readonly #depth: number;
	readonly #unpacker: Unzlib;
	/** Counts what is packed in the unpacked data again. */
	#inner: Counter | null = null;
	#bytes = 0;
	/** Pushes in a row that gave nothing. */
	#idle = 0;

	constructor(limits: ReadLimits, depth: number) {
		this.#limits = limits;
		this.#depth = depth;
		this.#unpacker = new Unzlib((chunk) => this.#count(chunk));
	}

	/** Takes packed bytes. Throws an `UnreadableError` past the limit, and fflate's errors for data that are none. */
	push(data: Uint8Array, isLast = false): void {
		this.#idle++;
		this.#unpacker.push(data, isLast);
	}

	#count(chunk: Uint8Array): void {
		if (chunk.length === 0) return;
		this.#idle = 0;
		if (this.#bytes === 0 && this.#depth > 0 && isZlib(chunk))
			this.#inner = new Counter(this.#limits, this.#depth - 1);
		this.#bytes += chunk.length;
		if (this.#bytes > this.#limits.maxUnpackedBytes) throw tooLarge(this.#limits);
		this.#inner = this.#inner?.goesOn(chunk) ? this.#inner : null;
	}

	/** Whether there may be more after these bytes: they are packed data, and have not come to an end. */
	goesOn(chunk: Uint8Array): boolean {
		try {
			this.push(chunk);
			return this.#idle <= MAX_IDLE;
		} catch (error) {
			if (error instanceof UnreadableError) throw error;
			return false;
		}
	}
}

/** Whether data that are packed in another way (LZW, or written in letters first) may become larger than allowed. */
function couldExceed(data: Uint8Array, most: number): boolean {
	const isLzw = data[0] === 0x80;
	const isSpelled = data.length > 256 && data.subarray(0, 256).every(isArmour);
	if (!isLzw && !isSpelled) return false;
	return data.length * (isLzw ? LZW_RATIO : FLATE_RATIO) > most;
}

/** A character of ASCII 85 or hexadecimal writing, or a line's end; prose and page programs have spaces. */
function isArmour(byte: number): boolean {
	return (byte > 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d;
}

function tooLarge({ maxUnpackedBytes }: ReadLimits): UnreadableError {
	return new UnreadableError(
		`a part of it is larger than ${maxUnpackedBytes / 1e6} MB once unpacked (the limit maxUnpackedBytes)`,
	);
}
