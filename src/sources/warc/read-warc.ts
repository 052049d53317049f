import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import type { Article } from "../../engine/model.ts";
import { joined } from "../bytes.ts";
import { chunksOf } from "../chunks.ts";
import { Deadline } from "../deadline.ts";
import { readMany } from "../many.ts";
import type { FilePart, ReadLimits, ReadSettings, SourceFile } from "../reader.ts";
import { webUrl } from "../records.ts";
import { UnreadableError } from "../unreadable.ts";
import { unpackedPage } from "./content-encoding.ts";
import { Allowance, type Chunks, unpacked, warcsIn } from "./unpacked.ts";

/** What makes an article of a page. */
export type ReadPage = (page: SourceFile, limits: ReadSettings) => Article;

/** The pages of a web archive (WARC, also packed with gzip), each by its number among the pages. Throws `UnreadableError`. */
export function readWarc(file: SourceFile, limits: ReadSettings, readPage: ReadPage): Parts {
	return read([chunksOf(file)], file, limits, readPage);
}

/** The same of the archives in a WACZ file. */
export function readWacz(file: SourceFile, limits: ReadSettings, readPage: ReadPage): Parts {
	return read(warcsIn(file, limits), file, limits, readPage);
}

type Parts = AsyncIterable<FilePart>;
type Archives = Iterable<Chunks> | AsyncIterable<Chunks>;

function read(archives: Archives, file: SourceFile, limits: ReadSettings, readPage: ReadPage): Parts {
	return readMany(file, pagesOf(archives, limits), limits, (page, origin) => {
		if (typeof page.content === "string") throw new UnreadableError(page.content);
		const { url, mediaType, content: bytes } = page;
		const article = readPage({ ...origin, bytes, mediaType }, limits);
		return article.url === null ? { ...article, url } : article;
	});
}

interface Page {
	readonly url: string;
	readonly mediaType: string;
	/** The bytes, or why they cannot be had. */
	readonly content: Uint8Array | string;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The pages that were answered with success, each content of an address once. */
async function* pagesOf(archives: Archives, limits: ReadSettings): AsyncGenerator<Page> {
	const known = new Set<string>();
	const allowance = new Allowance(limits);
	for await (const chunks of archives) {
		for await (const record of recordsIn(unpacked(chunks, allowance), limits)) {
			const url = webUrl(record.warcTargetURI);
			const mediaType = typeOf(record);
			if (url === null || !PAGE.test(mediaType)) continue;
			const sign = `${record.warcPayloadDigest} ${url}`;
			if (record.warcPayloadDigest && known.has(sign)) continue;
			known.add(sign);
			yield { url, mediaType, content: await contentOf(record, limits) };
		}
	}
}

async function* recordsIn(chunks: Chunks, limits: ReadSettings): AsyncGenerator<WARCRecord> {
	const source = new Source(chunks, limits);
	try {
		for await (const record of new WARCParser(new AsyncIterReader(source, null))) {
			source.renew();
			yield record;
		}
	} catch (cause) {
		if (cause instanceof UnreadableError) throw cause;
		throw new UnreadableError("the web archive is damaged", { cause });
	}
}

/** The parser asks on and on at the end of an archive that ends too early. */
const MOST_AFTER_END = 1000;

/** Pieces of an archive for the parser, which looks at no clock: each record has its time. */
class Source implements AsyncIterable<Uint8Array> {
	readonly #pieces: AsyncIterator<Uint8Array>;
	readonly #limits: ReadSettings;
	#deadline: Deadline;
	#afterEnd = 0;

	constructor(pieces: Chunks, limits: ReadSettings) {
		this.#pieces = pieces[Symbol.asyncIterator]();
		this.#limits = limits;
		this.#deadline = new Deadline(limits.maxMilliseconds);
	}

	/** The next record has begun. */
	renew(): void {
		this.#deadline = new Deadline(this.#limits.maxMilliseconds);
		this.#limits.onProgress?.();
	}

	[Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
		return { next: () => this.#next() };
	}

	async #next(): Promise<IteratorResult<Uint8Array>> {
		this.#deadline.check();
		const next = await this.#pieces.next();
		if (next.done && ++this.#afterEnd > MOST_AFTER_END)
			throw new UnreadableError("it ends in the middle of a record");
		return next;
	}
}

/** The media type of a page that was answered with success, or saved without an answer; "" for other records. */
function typeOf({ warcType, httpHeaders, warcContentType }: WARCRecord): string {
	if (warcType === "resource") return warcContentType ?? "";
	if (warcType !== "response" || httpHeaders?.statusCode !== 200) return "";
	return httpHeaders.headers.get("Content-Type") ?? "";
}

async function contentOf(record: WARCRecord, { maxBytes }: ReadLimits): Promise<Uint8Array | string> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of record) {
		size += chunk.length;
		if (size > maxBytes) return `the page is larger than ${maxBytes / 1e6} MB`;
		chunks.push(chunk);
	}
	const encoding = record.httpHeaders?.headers.get("Content-Encoding") ?? "";
	try {
		return await unpackedPage(joined(chunks), encoding, maxBytes);
	} catch (error) {
		if (error instanceof UnreadableError) return error.message;
		throw error;
	}
}
