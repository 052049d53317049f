import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Article } from "../../../src/engine/model.ts";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { readArticles } from "../../../src/sources/read.ts";
import type { ReadLimits } from "../../../src/sources/reader.ts";

/** A file made by test/documents/main.ts. */
export function made(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(import.meta.dirname, "../../documents/files", name)));
}

/** A file made by test/documents/main.ts with entries changed: each given its text, and giving its new one. */
export function remade(
	name: string,
	changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
	const entries = unzipSync(made(name));
	for (const [path, change] of Object.entries(changes))
		entries[path] = strToU8(change(strFromU8(entries[path] ?? new Uint8Array())));
	// Formats are told by their first entry, which is not packed.
	return zipSync(
		Object.fromEntries(
			Object.entries(entries).map(([path, bytes]) => [path, [bytes, { level: path === "mimetype" ? 0 : 6 }]]),
		),
	);
}

export function readFile(
	bytes: Uint8Array,
	path: string,
	limits: Partial<ReadLimits> = {},
): Promise<readonly Article[]> {
	return readArticles({ key: path, path, bytes }, { ...defaultLimits, ...limits });
}

/** The bytes with every place where the packed or unpacked size of an entry stands saying a byte. */
export function lyingAboutSizes(archive: Uint8Array): Uint8Array {
	const bytes = archive.slice();
	const view = new DataView(bytes.buffer);
	for (let at = 0; at + 30 < bytes.length; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, 1, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, 1, true);
	}
	return bytes;
}
