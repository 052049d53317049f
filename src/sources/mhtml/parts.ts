import { UnreadableError } from "../unreadable.ts";

/** A part of a MIME message, its body as bytes. */
export interface Part {
	/** Names in lower case. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: Uint8Array;
}

const MAX_PARTS = 5000;

/**
 * The headers of a web archive and its parts (RFC 2557, as browsers write it): one level of `multipart/related`, or
 * the message itself where it has no parts. `latin1` has one character a byte.
 */
export function partsOf(latin1: string): {
	readonly headers: Part["headers"];
	readonly parts: readonly Part[];
} {
	const { headers, rest } = headed(latin1);
	const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
		headers.get("content-type") ?? "",
	);
	const mark = boundary?.[1] ?? boundary?.[2];
	if (mark === undefined) return { headers, parts: [{ headers, body: decoded(rest, headers) }] };
	const bodies = rest.split(`--${mark}`).slice(1);
	if (bodies.length > MAX_PARTS) throw new UnreadableError(`more than ${MAX_PARTS} parts in the web archive`);
	return {
		headers,
		parts: bodies
			.filter((body) => !body.startsWith("--"))
			.map((body) => headed(body.replace(/^[ \t]*\r?\n/, "")))
			.map((part) => ({ headers: part.headers, body: decoded(part.rest, part.headers) })),
	};
}

function headed(text: string): { readonly headers: ReadonlyMap<string, string>; readonly rest: string } {
	const end = /\r?\n\r?\n/.exec(text);
	const head = text.slice(0, end?.index ?? text.length);
	const headers = new Map<string, string>();
	for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
		const colon = line.indexOf(":");
		if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	return { headers, rest: end ? text.slice(end.index + end[0].length) : "" };
}

function decoded(text: string, headers: Part["headers"]): Uint8Array {
	const encoding = headers.get("content-transfer-encoding")?.toLowerCase() ?? "";
	if (encoding === "base64") return bytesOf(fromBase64(text));
	return bytesOf(encoding === "quoted-printable" ? fromQuotedPrintable(text) : text);
}

function fromBase64(text: string): string {
	try {
		return atob(text.replace(/[^A-Za-z0-9+/]/g, ""));
	} catch {
		return "";
	}
}

function fromQuotedPrintable(text: string): string {
	return text
		.replace(/=[ \t]{0,80}\r?\n/g, "")
		.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function bytesOf(latin1: string): Uint8Array {
	const bytes = new Uint8Array(latin1.length);
	for (let i = 0; i < latin1.length; i++) bytes[i] = latin1.charCodeAt(i);
	return bytes;
}
