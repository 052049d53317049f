import { Unzip, UnzipInflate } from "fflate";
import { joined } from "../bytes.ts";
import type { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

const STEP = 1 << 14;
const MAX_ENTRIES = 10_000;

/**
 * The entries of a ZIP archive whose names are wanted, unpacked. Names are only compared, never used as paths; archives
 * inside are not opened. Throws `UnreadableError` past the limit of unpacked bytes, whatever the archive says of its
 * sizes, and for archives that are broken.
 */
export function unzipped(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	limits: ReadLimits,
	deadline: Deadline,
): Map<string, Uint8Array> {
	const taken = new Taken(limits);
	const unfinished = new Set<object>();
	const archive = new Unzip((entry) => {
		taken.countEntry();
		if (!isWanted(entry.name)) return;
		const add = taken.open(entry.name);
		unfinished.add(entry);
		entry.ondata = (error, chunk, isLast) => {
			if (error) throw reasonFor(error);
			add(chunk);
			if (isLast) unfinished.delete(entry);
		};
		entry.start();
	});
	archive.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
			deadline.check();
		}
	} catch (error) {
		if (isEncrypted(bytes))
			throw new UnreadableError("it is protected by a password; save a copy without one", { cause: error });
		throw reasonFor(error);
	}
	if (unfinished.size > 0) throw broken("it ends too early");
	return taken.whole();
}

const ENTRY = [0x50, 0x4b, 0x03, 0x04];
const FLAGS = 6;

/** Whether an entry says that it is encrypted. */
function isEncrypted(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
		if (ENTRY.every((byte, i) => bytes[at + i] === byte) && (bytes[at + FLAGS] ?? 0) & 1) return true;
	return false;
}

class Taken {
	readonly #limits: ReadLimits;
	readonly #chunks = new Map<string, Uint8Array[]>();
	#entries = 0;
	#bytes = 0;

	constructor(limits: ReadLimits) {
		this.#limits = limits;
	}

	countEntry(): void {
		if (++this.#entries > MAX_ENTRIES)
			throw new UnreadableError(`more than ${MAX_ENTRIES.toLocaleString("en")} files packed in it`);
	}

	/** Takes an entry's bytes chunk by chunk; of entries of one name the first counts. */
	open(name: string): (chunk: Uint8Array) => void {
		const chunks: Uint8Array[] = [];
		if (!this.#chunks.has(name)) this.#chunks.set(name, chunks);
		return (chunk) => {
			this.#bytes += chunk.length;
			if (this.#bytes > this.#limits.maxUnpackedBytes) throw tooLarge(this.#limits);
			chunks.push(chunk);
		};
	}

	whole(): Map<string, Uint8Array> {
		return new Map([...this.#chunks].map(([name, chunks]) => [name, joined(chunks)]));
	}
}

/** fflate hands on what is thrown while it unpacks. */
function reasonFor(error: unknown): UnreadableError {
	return error instanceof UnreadableError ? error : broken(error);
}

function broken(cause: unknown): UnreadableError {
	const detail = cause instanceof Error ? cause.message : String(cause);
	return new UnreadableError(`the file is broken (${detail.slice(0, 100)}); save it again`);
}

function tooLarge({ maxUnpackedBytes }: ReadLimits): UnreadableError {
	return new UnreadableError(
		`larger than ${maxUnpackedBytes / 1e6} MB once unpacked (the limit maxUnpackedBytes)`,
	);
}
