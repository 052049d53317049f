import { bytesBetween, sizeOf } from "../chunks.ts";
import type { SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

/** An entry of a ZIP archive, as the archive's list of contents has it. Sizes and places are in bytes. */
export interface PackedEntry {
	/** Only to be compared, never used as a path. */
	readonly name: string;
	/** null for a packing that is not known here, and for encrypted data. */
	readonly packing: "none" | "deflate" | null;
	readonly packedSize: number;
	/** What the archive says that it becomes. */
	readonly size: number;
	/** Where the header before its data stands. */
	readonly header: number;
}

/** Marks, and the lengths of the records that they begin (APPNOTE 4.3). */
const END = { sign: 0x06054b50, length: 22 };
const ENTRY = { sign: 0x02014b50, length: 46 };
const HEADER = { sign: 0x04034b50, length: 30 };
const MAX_COMMENT = 0xffff;
/** More would be a list of a hundred thousand entries and more. */
const MAX_LIST = 10_000_000;
/** What stands in place of a number that needs eight bytes. */
const LONG = 0xffffffff;
const DEFLATED = 8;

/**
 * What is in a ZIP archive, by the list at its end, so that nothing else is read of it. Rejects with an
 * `UnreadableError` for archives that are broken or beyond four gigabytes.
 */
export async function entriesOf(file: SourceFile): Promise<readonly PackedEntry[]> {
	const size = sizeOf(file);
	const tail = viewOf(await bytesBetween(file, Math.max(0, size - END.length - MAX_COMMENT), size));
	let end = tail.byteLength - END.length;
	while (end >= 0 && tail.getUint32(end, true) !== END.sign) end--;
	if (end < 0) throw damaged();
	const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
	if (start + length > size || length > MAX_LIST) throw damaged();
	return [...entriesIn(viewOf(await bytesBetween(file, start, start + length)))];
}

function* entriesIn(list: DataView): Generator<PackedEntry> {
	for (let at = 0; at + ENTRY.length <= list.byteLength; ) {
		if (list.getUint32(at, true) !== ENTRY.sign) return;
		const [flags, method] = [list.getUint16(at + 8, true), list.getUint16(at + 10, true)];
		const [packedSize, size] = [list.getUint32(at + 20, true), list.getUint32(at + 24, true)];
		const [name, extra, comment] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
		const header = list.getUint32(at + 42, true);
		if (at + ENTRY.length + (name ?? 0) > list.byteLength || packedSize === LONG || header === LONG)
			throw damaged();
		const letters = new Uint8Array(list.buffer, list.byteOffset + at + ENTRY.length, name);
		yield {
			...{ name: new TextDecoder().decode(letters), packing: packingOf(flags, method) },
			...{ packedSize, size, header },
		};
		at += ENTRY.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
}

function packingOf(flags: number, method: number): PackedEntry["packing"] {
	if ((flags & 1) === 1) return null;
	return method === 0 ? "none" : method === DEFLATED ? "deflate" : null;
}

/** Where the data of an entry begin and end. Rejects with an `UnreadableError` when they are not there. */
export async function dataOf(
	file: SourceFile,
	{ header, packedSize }: PackedEntry,
): Promise<{ readonly start: number; readonly end: number }> {
	const view = viewOf(await bytesBetween(file, header, header + HEADER.length));
	if (view.byteLength < HEADER.length || view.getUint32(0, true) !== HEADER.sign) throw damaged();
	const start = header + HEADER.length + view.getUint16(26, true) + view.getUint16(28, true);
	if (start + packedSize > sizeOf(file)) throw damaged();
	return { start, end: start + packedSize };
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): UnreadableError {
	return new UnreadableError("its ZIP data are damaged or encrypted");
}
