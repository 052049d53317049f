import { gzipSync } from "node:zlib";

/** One answer of a server, or another record, as a web archive keeps it. */
export interface Capture {
	readonly url: string;
	readonly body: Uint8Array | string;
	readonly status?: string;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The record's own headers. */
	readonly warc?: Readonly<Record<string, string>>;
}

/** A web archive (WARC 1.0), with gzip each record a member of its own. */
export function warcOf(captures: readonly Capture[], pack: "gzip" | "plain" = "plain"): Uint8Array {
	const info = record(
		{ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" },
		Buffer.from("software: test\r\n"),
	);
	const records = [info, ...captures.map(response)];
	return new Uint8Array(Buffer.concat(pack === "gzip" ? records.map((one) => gzipSync(one)) : records));
}

function response({
	url,
	body,
	status = "200 OK",
	type = "text/html; charset=utf-8",
	headers = {},
	warc = {},
}: Capture): Buffer {
	const lines = Object.entries({ "Content-Type": type, ...headers }).map(
		([name, value]) => `${name}: ${value}\r\n`,
	);
	const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
	return record(
		{
			"WARC-Type": "response",
			"WARC-Target-URI": url,
			"Content-Type": "application/http; msgtype=response",
			...warc,
		},
		http,
	);
}

function record(headers: Readonly<Record<string, string>>, content: Buffer): Buffer {
	const all = {
		"WARC-Date": "2021-04-01T00:00:00Z",
		"WARC-Record-ID": "<urn:uuid:0>",
		"Content-Length": String(content.length),
		...headers,
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), content, Buffer.from("\r\n\r\n")]);
}
