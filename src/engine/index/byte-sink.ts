/** Bytes that grow at their end. Whole numbers are written in groups of seven bits, the lowest first (LEB128). */
export class ByteSink {
	#bytes: Uint8Array;
	length = 0;

	constructor(capacity = 256) {
		this.#bytes = new Uint8Array(capacity);
	}

	/** Writes a number from 0 to 2^32 - 1. */
	varint(value: number): void {
		if (this.length + 5 > this.#bytes.length) this.#grow(5);
		const bytes = this.#bytes;
		let rest = value;
		while (rest > 127) {
			bytes[this.length++] = (rest & 127) | 128;
			rest >>>= 7;
		}
		bytes[this.length++] = rest;
	}

	byte(value: number): void {
		if (this.length === this.#bytes.length) this.#grow(1);
		this.#bytes[this.length++] = value;
	}

	bytes(given: Uint8Array): void {
		if (this.length + given.length > this.#bytes.length) this.#grow(given.length);
		this.#bytes.set(given, this.length);
		this.length += given.length;
	}

	/** What was written, good until more is written. */
	view(): Uint8Array {
		return this.#bytes.subarray(0, this.length);
	}

	/** A copy of what was written, no larger than it must be. */
	slice(): Uint8Array {
		return this.#bytes.slice(0, this.length);
	}

	#grow(by: number): void {
		const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + by));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}
}

/** Reads what a ByteSink has written, from a place on. Beyond the end of the bytes it reads zeros. */
export class ByteReader {
	readonly bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at: number) {
		this.bytes = bytes;
		this.at = at;
	}

	varint(): number {
		let value = 0;
		let byte = 128;
		for (let shift = 0; byte > 127 && shift < 35; shift += 7) {
			byte = this.bytes[this.at++] ?? 0;
			value |= (byte & 127) << shift;
		}
		return value >>> 0;
	}

	byte(): number {
		return this.bytes[this.at++] ?? 0;
	}
}

/** Numbers that grow at their end. */
export class NumberSink {
	#numbers = new Uint32Array(64);
	length = 0;

	push(value: number): void {
		if (this.length === this.#numbers.length) {
			const grown = new Uint32Array(2 * this.length);
			grown.set(this.#numbers);
			this.#numbers = grown;
		}
		this.#numbers[this.length++] = value;
	}

	at(index: number): number {
		return this.#numbers[index] ?? 0;
	}

	slice(): Uint32Array {
		return this.#numbers.slice(0, this.length);
	}
}
