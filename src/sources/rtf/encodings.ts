import { decodedAs } from "../encodings.ts";

/** The encodings of the character sets that fonts name with `\fcharset`. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
	...([
		[77, "macintosh"],
		[128, "shift_jis"],
		[129, "euc-kr"],
		[134, "gb18030"],
		[136, "big5"],
	] as const),
	...([
		[161, "windows-1253"],
		[162, "windows-1254"],
		[163, "windows-1258"],
		[177, "windows-1255"],
	] as const),
	...([
		[178, "windows-1256"],
		[186, "windows-1257"],
		[204, "windows-1251"],
		[222, "windows-874"],
	] as const),
	[238, "windows-1250"] as const,
]);

const CODE_PAGES: ReadonlyMap<number, string> = new Map([
	...([
		[874, "windows-874"],
		[932, "shift_jis"],
		[936, "gb18030"],
		[949, "euc-kr"],
		[950, "big5"],
	] as const),
	...([
		[866, "ibm866"],
		[10000, "macintosh"],
		[65001, "utf-8"],
	] as const),
	...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);

/** The encoding that `\ansicpg` names; windows-1252 for those that no browser knows. */
export function codePage(page: number | null): string {
	return CODE_PAGES.get(page ?? 0) ?? "windows-1252";
}

/** The encoding of a font's `\fcharset`; null for the document's own. */
export function charset(number: number | null): string | null {
	return CHARSETS.get(number ?? 0) ?? null;
}

/** The text of bytes in an encoding by one of these names. */
export function decoded(bytes: Uint8Array, encoding: string): string {
	return decodedAs(encoding, bytes, false) ?? "";
}
