// An article as bytes: three lengths, then its metadata as JSON, its blocks and the places of its passages as numbers,
// its text. Numbers and UTF-16 units are written in groups of seven bits, so that English takes a byte a letter. Parts are
// read apart from each other: who asks for the date of an article does not pay for its text.
import { ByteReader, ByteSink } from "../index/byte-sink.ts";
import type { Article, ArticleBlock, Span } from "../model.ts";
import type { PassageSpans } from "../passages.ts";

/** What is known of an article beside its text. */
export type ArticleRecord = Omit<Article, "text" | "blocks">;

const KINDS: readonly ArticleBlock["kind"][] = ["headline", "paragraph", "quotation", "list-item"];

/** The bytes of an article and of the places of its passages, by block. */
export function packedArticle(article: Article, spans: PassageSpans): Uint8Array {
	const { text, blocks, ...record } = article;
	const head = unitBytes(JSON.stringify(record));
	const body = blockBytes(blocks, spans);
	const prose = unitBytes(text);
	const sink = new ByteSink(head.length + body.length + prose.length + 16);
	for (const number of [head.length, body.length, text.length]) sink.varint(number);
	for (const part of [head, body, prose]) sink.bytes(part);
	return sink.slice();
}

/** An article out of its bytes, part by part; each is read anew whenever it is asked for. */
export class PackedArticle {
	/** Bytes of all parts together. */
	readonly size: number;
	readonly #bytes: Uint8Array;
	readonly #head: number;
	readonly #blocks: number;
	readonly #text: number;
	readonly #length: number;

	constructor(bytes: Uint8Array) {
		const reader = new ByteReader(bytes, 0);
		const [head, body] = [reader.varint(), reader.varint()];
		this.#length = reader.varint();
		this.#bytes = bytes;
		this.size = bytes.length;
		this.#head = reader.at;
		this.#blocks = reader.at + head;
		this.#text = this.#blocks + body;
	}

	record(): ArticleRecord {
		return JSON.parse(unitsIn(this.#bytes, this.#head, this.#blocks));
	}

	text(): string {
		return unitsIn(this.#bytes, this.#text, this.#bytes.length, this.#length);
	}

	blocks(): { readonly blocks: readonly ArticleBlock[]; readonly spans: PassageSpans } {
		const reader = new ByteReader(this.#bytes, this.#blocks);
		const blocks: ArticleBlock[] = [];
		const spans: (readonly Span[])[] = [];
		let from = 0;
		for (let left = reader.varint(); left > 0; left--) {
			const kind = KINDS[reader.varint()] ?? "paragraph";
			const [paragraph, page] = [reader.varint() - 1, reader.varint() - 1];
			const { start, end } = readSpan(reader, from);
			const masked = readSpans(reader, start);
			spans.push(readSpans(reader, start));
			blocks.push({
				...{ kind, start, end, masked },
				paragraph: paragraph < 0 ? null : paragraph,
				page: page < 0 ? null : page,
			});
			from = start;
		}
		return { blocks, spans };
	}
}

function blockBytes(blocks: readonly ArticleBlock[], spans: PassageSpans): Uint8Array {
	const sink = new ByteSink(16 * blocks.length);
	sink.varint(blocks.length);
	let from = 0;
	for (const [at, { kind, start, end, paragraph, page, masked }] of blocks.entries()) {
		sink.varint(KINDS.indexOf(kind));
		sink.varint(paragraph === null ? 0 : paragraph + 1);
		sink.varint(page === null ? 0 : page + 1);
		writeSpan(sink, { start, end }, from);
		writeSpans(sink, masked, start);
		writeSpans(sink, spans[at] ?? [], start);
		from = start;
	}
	return sink.view();
}

function writeSpans(sink: ByteSink, spans: readonly Span[], from: number): void {
	sink.varint(spans.length);
	for (const span of spans) {
		writeSpan(sink, span, from);
		from = span.start;
	}
}

/** Where it begins from a place on, which may be before it, and how long it is. */
function writeSpan(sink: ByteSink, { start, end }: Span, from: number): void {
	const by = start - from;
	sink.varint(by < 0 ? -2 * by - 1 : 2 * by);
	sink.varint(end - start);
}

function readSpan(reader: ByteReader, from: number): Span {
	const by = reader.varint();
	const start = from + ((by & 1) === 1 ? -((by + 1) >>> 1) : by >>> 1);
	return { start, end: start + reader.varint() };
}

function readSpans(reader: ByteReader, from: number): readonly Span[] {
	const spans: Span[] = [];
	for (let left = reader.varint(); left > 0; left--)
		spans.push(readSpan(reader, spans.at(-1)?.start ?? from));
	return spans;
}

function unitBytes(text: string): Uint8Array {
	const sink = new ByteSink(text.length + 16);
	for (let at = 0; at < text.length; at++) sink.varint(text.charCodeAt(at));
	return sink.view();
}

/** Units that are made a string at once: an argument each. */
const AT_ONCE = 4096;

function unitsIn(bytes: Uint8Array, start: number, end: number, length = end - start): string {
	const units = new Uint16Array(length);
	let count = 0;
	let at = start;
	while (at < end) {
		let unit = bytes[at++] ?? 0;
		if (unit > 127) {
			unit &= 127;
			for (let shift = 7, byte = 128; byte > 127 && at < end; shift += 7) {
				byte = bytes[at++] ?? 0;
				unit |= (byte & 127) << shift;
			}
		}
		units[count++] = unit;
	}
	let text = "";
	for (let from = 0; from < count; from += AT_ONCE)
		text += String.fromCharCode.apply(
			null,
			units.subarray(from, Math.min(count, from + AT_ONCE)) as unknown as number[],
		);
	return text;
}
