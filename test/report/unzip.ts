import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive as text, by the central directory (APPNOTE 4.3.12). */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
	const zip = Buffer.from(archive);
	const files = new Map<string, string>();
	let at = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
	while (zip.readUInt32LE(at) === 0x02014b50) {
		const method = zip.readUInt16LE(at + 10);
		const size = zip.readUInt32LE(at + 20);
		const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + size);
		const content = method === 0 ? packed : inflateRawSync(packed);
		files.set(zip.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
		at += 46 + name + extra + comment;
	}
	return files;
}
