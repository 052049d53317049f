import type { FileLook, SourceFile } from "./reader.ts";

const HEAD_LENGTH = 4096;

/** What name, media type and first bytes say of a file. */
export function lookAt({ path, bytes, mediaType }: SourceFile): FileLook {
	return { extension: extensionOf(path), mediaType: mediaType ?? null, head: headOf(bytes) };
}

/** The extension of a path in lower case, without its dot, of a packed web archive both; "" when there is none. */
export function extensionOf(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/\.warc\.gz$/i.test(name)) return "warc.gz";
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

function headOf(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf)
		return narrow(bytes.subarray(3, HEAD_LENGTH), 0, 1);
	if (first === 0xff && second === 0xfe) return narrow(bytes.subarray(2, 2 * HEAD_LENGTH), 0, 2);
	if (first === 0xfe && second === 0xff) return narrow(bytes.subarray(2, 2 * HEAD_LENGTH), 1, 2);
	return narrow(bytes.subarray(0, HEAD_LENGTH), 0, 1);
}

function narrow(bytes: Uint8Array, from: number, step: number): string {
	return String.fromCharCode(...(step === 1 ? bytes : bytes.filter((_, i) => i % step === from)));
}

/** First bytes of formats that are no articles, or none that is read, with a name for people. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
	["\x89PNG", "a PNG image"],
	["\xff\xd8\xff", "a JPEG image"],
	["GIF87a", "a GIF image"],
	["GIF89a", "a GIF image"],
	["PK\x03\x04", "a ZIP archive, or a document that is one inside"],
	["\x1f\x8b", "a gzip archive"],
	["Rar!\x1a", "a RAR archive"],
	["7z\xbc\xaf\x27", "a 7-Zip archive"],
	["\xd0\xcf\x11\xe0", "an old Office document, or one protected by a password"],
	["\x7fELF", "a program"],
	["MZ\x90", "a program"],
];

/** What the first bytes say a file is, when that is nothing that is read: "a PDF"; null when they say nothing. */
export function foreignFormat({ head }: FileLook): string | null {
	return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
