import { strFromU8, unzipSync, zipSync } from "fflate";

/** A generator of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const SNIPPETS = [
	...[
		"<",
		">",
		"</",
		"<!--",
		"-->",
		"<![CDATA[",
		"]]>",
		"&",
		"&#x110000;",
		"&#0;",
		'"',
		"'",
		"=",
		"\0",
		"\u0001",
		"\ufeff",
	],
	...[
		"<div>",
		"</div>",
		"<p>",
		"<table><tr><td>",
		"<blockquote>",
		"<li>",
		"<script>",
		"</script>",
		"<svg>",
		"<template>",
		"<br><br>",
	],
	...[
		'<script type="application/ld+json">',
		'{"@graph":[',
		'{"@type":"Article","author":',
		'<meta charset="utf-16">',
		"<h1>",
		"<title>",
	],
	...[
		"<w:p>",
		"<w:tr><w:tc>",
		"<w:del>",
		"</w:r>",
		"<text:p>",
		"<text:note>",
		"<!ENTITY x SYSTEM 'file:///'>",
		"stream\n",
		"endobj",
	],
	...["{\\rtf1", "\\bin9999 ", "\\u-1 ", "\\'", "{\\*\\", "}", "\\par "],
	...[
		"Content-Type: multipart/related; boundary=x\n\n--x\n",
		"=\r\n",
		"=FF",
		"---\n",
		"\n\n",
		"> ",
		"```\n",
		"By \n",
		"\u202e",
		"\ud800",
	],
];
const MOST = 12;

/** A file with changes, mostly such that the format is still told by the first bytes, and its reader asked. */
export function changedFile(bytes: Uint8Array, next: () => number): Uint8Array {
	if (next() < 0.2) return mutated(bytes, next);
	return isArchive(bytes) ? mutatedInside(bytes, next) : mutatedBehind(bytes, next);
}

/** The bytes with one to a dozen changes: flipped, cut, repeated, moved, and things put in that mean something. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
	let out = bytes;
	const below = (most: number) => Math.floor(next() * most);
	for (let changes = 1 + below(MOST); changes > 0; changes--) {
		const at = below(out.length + 1);
		const span = out.subarray(at, at + below(1 + Math.min(4000, out.length)));
		const kind = below(5);
		if (kind === 0) out = joined(out.subarray(0, at), Uint8Array.of(below(256)), out.subarray(at + 1));
		else if (kind === 1) out = joined(out.subarray(0, at), out.subarray(at + span.length));
		else if (kind === 2)
			out = joined(
				out.subarray(0, at),
				...Array.from({ length: 1 + below(4) }, () => span),
				out.subarray(at),
			);
		else if (kind === 3) out = joined(span, out.subarray(0, at), out.subarray(at + span.length));
		else {
			const snippet = new TextEncoder().encode(
				(SNIPPETS[below(SNIPPETS.length)] ?? "").repeat(1 + below(30)),
			);
			out = joined(out.subarray(0, at), snippet, out.subarray(at));
		}
	}
	return out;
}

const HEAD = 16;

/** The bytes with changes, but for the first few, which tell many formats. */
function mutatedBehind(bytes: Uint8Array, next: () => number): Uint8Array {
	return joined(bytes.subarray(0, HEAD), mutated(bytes.subarray(HEAD), next));
}

/** Whether bytes are a ZIP archive, as the documents of word processors are. */
function isArchive(bytes: Uint8Array): boolean {
	return strFromU8(bytes.subarray(0, 4), true) === "PK\x03\x04";
}

/** An archive with one of its entries changed, and packed again: what unpacks well reaches the readers of its texts. */
function mutatedInside(archive: Uint8Array, next: () => number): Uint8Array {
	const entries = Object.entries(unzipSync(archive));
	const chosen = Math.floor(next() * entries.length);
	const changed = entries.map(([path, bytes], i): [string, [Uint8Array, { level: 0 | 1 }]] => [
		path,
		[i === chosen ? mutated(bytes, next) : bytes, { level: path === "mimetype" ? 0 : 1 }],
	]);
	return zipSync(Object.fromEntries(changed));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
