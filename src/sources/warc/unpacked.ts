import { Gunzip, Inflate } from "fflate";
import { chunksOf } from "../chunks.ts";
import { dataOf, entriesOf, type PackedEntry } from "../packed/directory.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

/** What is pushed at once: one byte can become a thousand. */
const STEP = 1 << 14;

/** The bytes of something, some at a time. */
export type Chunks = AsyncIterable<Uint8Array>;

/** How much the archives in a file may become together. */
export class Allowance {
	readonly #limits: ReadLimits;
	#taken = 0;

	constructor(limits: ReadLimits) {
		this.#limits = limits;
	}

	/** Throws `UnreadableError` once it is used up. */
	take(bytes: number): void {
		this.#taken += bytes;
		if (this.#taken > this.#limits.maxArchiveBytes) throw tooLarge(this.#limits);
	}
}

/**
 * The bytes of an archive in small pieces, those of a gzip file unpacked, member after member. Throws `UnreadableError`
 * once they are more than is allowed, and for damaged data.
 */
export async function* unpacked(chunks: Chunks, allowance: Allowance): Chunks {
	for await (const piece of gunzipped(chunks)) {
		allowance.take(piece.length);
		for (let at = 0; at < piece.length; at += STEP) yield piece.subarray(at, at + STEP);
	}
}

async function* gunzipped(chunks: Chunks): Chunks {
	let inflate: Inflating | null | undefined;
	for await (const chunk of chunks) {
		if (inflate === undefined)
			inflate = chunk[0] === 0x1f && chunk[1] === 0x8b ? new Inflating(new Gunzip()) : null;
		if (inflate === null) yield chunk;
		else yield* inflate.push(chunk, "its gzip data are damaged");
	}
	if (inflate) yield* inflate.end("its gzip data are damaged");
}

/** Unpacks what is pushed and gives what comes of it. */
class Inflating {
	readonly #stream: Gunzip | Inflate;
	#pieces: Uint8Array[] = [];

	constructor(stream: Gunzip | Inflate) {
		this.#stream = stream;
		stream.ondata = (piece) => this.#pieces.push(piece);
	}

	*push(chunk: Uint8Array, fault: string): Generator<Uint8Array> {
		for (let at = 0; at < chunk.length; at += STEP)
			yield* this.#step(chunk.subarray(at, at + STEP), false, fault);
	}

	end(fault: string): Generator<Uint8Array> {
		return this.#step(new Uint8Array(), true, fault);
	}

	*#step(bytes: Uint8Array, isLast: boolean, fault: string): Generator<Uint8Array> {
		let damage: unknown;
		try {
			this.#stream.push(bytes, isLast);
		} catch (error) {
			damage = error;
		}
		// What was unpacked before the damage is good.
		yield* this.#pieces;
		this.#pieces = [];
		if (damage) throw new UnreadableError(fault, { cause: damage });
	}
}

const MAX_FILES = 1000;

/** The WARC files in a WACZ archive, in the order of their names. Names are only looked at. */
export async function* warcsIn(file: SourceFile, limits: ReadLimits): AsyncGenerator<Chunks> {
	const entries = (await entriesOf(file)).filter(({ name }) =>
		/^archive\/[^/]{1,255}\.warc(?:\.gz)?$/.test(name),
	);
	const total = entries.reduce((sum, { size, packedSize }) => sum + Math.max(size, packedSize), 0);
	if (total > limits.maxArchiveBytes || entries.length > MAX_FILES) throw tooLarge(limits);
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) yield contentOf(file, entry);
}

async function* contentOf(file: SourceFile, entry: PackedEntry): Chunks {
	const fault = "its ZIP data are damaged or encrypted";
	if (entry.packing === null) throw new UnreadableError(fault);
	const { start, end } = await dataOf(file, entry);
	const inflate = entry.packing === "deflate" ? new Inflating(new Inflate()) : null;
	for await (const chunk of chunksOf(file, start, end)) {
		if (inflate === null) yield chunk;
		else yield* inflate.push(chunk, fault);
	}
	if (inflate) yield* inflate.end(fault);
}

function tooLarge({ maxArchiveBytes }: ReadLimits): UnreadableError {
	return new UnreadableError(
		`it is larger than ${maxArchiveBytes / 1e6} MB once unpacked (the limit maxArchiveBytes)`,
	);
}
