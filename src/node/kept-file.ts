// Files that are views on memory or not to be trusted: five words (what it is, version, settings, checksum and size of
// what follows), then the bytes.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Volume } from "../engine/articles/article-shelf.ts";

/** "CTK1". */
const MAGIC = 0x314b5443;
/** Goes up whenever the form of any such file changes. */
const VERSION = 3;
const HEAD = 20;
const CHUNK = 1 << 20;

/** What is wrong with a kept file, in words for the writer. */
export class UntrustedError extends Error {}

/** The bytes with the head of a kept file before them. */
export function headed(bytes: Uint8Array, settings: number): Uint8Array {
	const head = new Uint32Array([MAGIC, VERSION, settings, crc32(bytes), bytes.length]);
	return Buffer.concat([new Uint8Array(head.buffer), bytes]);
}

/** The bytes behind the head; throws an UntrustedError. Their offset is a multiple of four. */
export function unheaded(file: Uint8Array, settings: number): Uint8Array {
	const whole = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
	const bytes = whole.subarray(HEAD);
	demandHead(whole.subarray(0, HEAD), settings, bytes.length, () => crc32(bytes));
	return bytes;
}

function demandHead(head: Uint8Array, settings: number, size: number, checksum: () => number): void {
	if (head.length < HEAD) throw new UntrustedError("it is cut off");
	const words = new Uint32Array(new Uint8Array(head).buffer);
	if (words[0] !== MAGIC) throw new UntrustedError("it is no index");
	if (words[1] !== VERSION) throw new UntrustedError("it is of another version");
	if (words[2] !== settings) throw new UntrustedError("it was made with other settings");
	if (words[4] !== size) throw new UntrustedError("it is cut off");
	if (words[3] !== checksum()) throw new UntrustedError("it is damaged");
}

const registry = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/** A kept file of which parts are read when they are asked for; it stays open, so that it may be removed meanwhile. */
export class FileVolume implements Volume {
	readonly size: number;
	readonly #path: string;
	readonly #descriptor: number;

	/** Reads it through once; throws when it cannot be read, and an UntrustedError when it is not to be trusted. */
	constructor(path: string, settings: number) {
		this.#path = path;
		this.#descriptor = openSync(path, constants.O_RDONLY);
		registry.register(this, this.#descriptor);
		this.size = Math.max(0, fstatSync(this.#descriptor).size - HEAD);
		demandHead(this.#part(0, Math.min(HEAD, this.size + HEAD)), settings, this.size, () => this.#checksum());
	}

	read(start: number, end: number): Uint8Array {
		return this.#part(HEAD + start, HEAD + end);
	}

	#checksum(): number {
		let sum = 0;
		for (let at = 0; at < this.size; at += CHUNK)
			sum = crc32(this.read(at, Math.min(at + CHUNK, this.size)), sum);
		return sum;
	}

	#part(start: number, end: number): Uint8Array {
		const bytes = new Uint8Array(end - start);
		for (let read = 0; read < bytes.length; ) {
			const count = readSync(this.#descriptor, bytes, read, bytes.length - read, start + read);
			if (count === 0)
				throw new UntrustedError(`the index file ${this.#path} has been cut off; rebuild the index`);
			read += count;
		}
		return bytes;
	}
}
