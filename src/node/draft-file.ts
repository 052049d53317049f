import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { decode } from "../sources/decode.ts";
import { systemReason } from "./system-reason.ts";

const maxBytes = 10_000_000;
const tooLarge = "it is larger than 10 MB; check it in parts";
const markdownExtensions: ReadonlySet<string> = new Set([".md", ".markdown"]);

/** The text of a draft file. Throws an Error that names the file and why it cannot be checked. */
export async function readDraftFile(path: string): Promise<string> {
	let bytes: Uint8Array;
	try {
		const info = await stat(path);
		if (info.isDirectory()) throw new Error("it is a folder, not a file");
		if (info.size > maxBytes) throw new Error(tooLarge);
		bytes = await readFile(path);
	} catch (cause) {
		throw new Error(`cannot read the draft ${path || '""'}: ${systemReason(cause)}; check the path`, {
			cause,
		});
	}
	return decodeDraft(path, bytes);
}

/** The text of a draft's bytes; an empty draft is a draft. `name` is for the message when they are not text. */
export function decodeDraft(name: string, bytes: Uint8Array): string {
	if (bytes.length > maxBytes) throw new Error(`cannot read the draft ${name}: ${tooLarge}`);
	if (bytes.every(isWhiteSpace)) return new TextDecoder().decode(bytes);
	try {
		return decode(bytes);
	} catch (cause) {
		throw new Error(`cannot read the draft ${name}: ${systemReason(cause)}`, { cause });
	}
}

/** The language of a draft by its file name; standard input is taken for Markdown. */
export function languageOf(path: string): "markdown" | "plaintext" {
	return path === "-" || markdownExtensions.has(extname(path).toLowerCase()) ? "markdown" : "plaintext";
}

function isWhiteSpace(byte: number): boolean {
	return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
