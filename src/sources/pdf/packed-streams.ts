// PDF.js unpacks a stream as a whole, however large it becomes: a megabyte of a file can ask for gigabytes. So every
// stream is unpacked here first, counted and thrown away. Streams of encrypted files cannot be looked into.
import { Unzlib } from "fflate";
import type { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

const STREAM = [..."stream"].map((letter) => letter.charCodeAt(0));
const MAX_NESTED = 3;
const STEP = 1 << 14;
/** What one byte can become at the most, by Flate and by LZW. */
const FLATE_RATIO = 1032;
const LZW_RATIO = 2600;

/** Throws `UnreadableError` when a stream of the PDF would be larger than the limit once it is unpacked. */
export function demandModestStreams(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): void {
	const words = keywords(bytes);
	words.forEach((at, i) => {
		if (bytes[at - 1] === 0x64) return; // "endstream"
		const start = dataStart(bytes, at + STREAM.length);
		const data = bytes.subarray(start);
		if (isZlib(data)) demandModest(data, limits, deadline);
		else if (couldExceed(bytes.subarray(start, words[i + 1]), limits.maxUnpackedBytes))
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

/** Unpacks and counts; what is packed again inside is unpacked too. */
function demandModest(data: Uint8Array, limits: ReadLimits, deadline: Deadline): void {
	const counter = new Counter(limits, MAX_NESTED);
	try {
		for (let at = 0; at < data.length && !counter.ended; at += STEP) {
			counter.push(data.subarray(at, at + STEP));
			deadline.check();
		}
	} catch (error) {
		// What is broken or no zlib at all gives an error of fflate's; PDF.js takes what came before it.
		if (error instanceof UnreadableError) throw error;
	}
}

class Counter {
	readonly #limits: ReadLimits;
	readonly #depth: number;
	readonly #unpacker: Unzlib;
	#inner: Counter | null = null;
	#bytes = 0;
	ended = false;

	constructor(limits: ReadLimits, depth: number) {
		this.#limits = limits;
		this.#depth = depth;
		this.#unpacker = new Unzlib((chunk, isLast) => this.#count(chunk, isLast));
	}

	push(data: Uint8Array): void {
		this.#unpacker.push(data);
	}

	#count(chunk: Uint8Array, isLast: boolean): void {
		if (this.#bytes === 0 && this.#depth > 0 && isZlib(chunk))
			this.#inner = new Counter(this.#limits, this.#depth - 1);
		this.#bytes += chunk.length;
		this.ended = isLast;
		if (this.#bytes > this.#limits.maxUnpackedBytes) throw tooLarge(this.#limits);
		this.#inner?.push(chunk);
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
	return new UnreadableError(`a part of it is larger than ${maxUnpackedBytes / 1e6} MB once unpacked`);
}
