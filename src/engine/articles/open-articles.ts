import type { TokenSimilarity } from "../alignment.ts";
import type { Article } from "../model.ts";
import { type Passage, type PassageSpans, passagesOf } from "../passages.ts";
import type { DocumentReading } from "../reading.ts";
import { rememberedTokens, type token, tokenize } from "../tokens.ts";
import { PackedArticle } from "./packed-article.ts";

/** Bytes in memory, about: of an article, of a passage and its place, of a unit of text as a string and with its trees, of a token. */
const ARTICLE = 1500;
const PASSAGE = 300;
const UNIT = 1;
const READ_UNIT = 40;
const TOKEN = 200;
/** References are swept when there are so many, and again when there are twice as many as were left. */
const SWEPT = 4096;

/**
 * The articles that were looked at last, opened as far as was asked for. An article that somebody still holds is the
 * same one when it is asked for again: passages are told apart by identity.
 */
export class OpenArticles {
	readonly #read: (number: number) => Uint8Array | undefined;
	readonly #most: number;
	/** The one asked for last at the end. */
	readonly #kept = new Map<number, OpenArticle>();
	readonly #known = new Map<number, WeakRef<OpenArticle>>();
	/** Most words of an article stand in others. */
	readonly #token = rememberedTokens();
	#size = 0;
	#swept = SWEPT;

	/** `read` gives the bytes of an article; about `most` bytes of memory are used. */
	constructor(read: (number: number) => Uint8Array | undefined, most: number) {
		this.#read = read;
		this.#most = most;
	}

	/** Throws for the number of no article. */
	get(number: number): OpenArticle {
		const met = this.#met(number);
		if (met !== undefined && this.#known.has(number)) return met;
		const held = this.#known.get(number)?.deref();
		const open = met ?? held ?? this.#open(number);
		if (open !== held) this.#remember(open);
		return open === met ? open : this.#keep(open);
	}

	/** The same for somebody who looks at very many in one job, which would hold all that are told apart until it ends. */
	glance(number: number): OpenArticle {
		if (this.#known.has(number)) return this.get(number);
		return this.#met(number) ?? this.#keep(this.#open(number));
	}

	#remember(open: OpenArticle): void {
		this.#known.set(open.number, new WeakRef(open));
		if (this.#known.size > this.#swept) this.#sweep();
	}

	/** One of those that were looked at last. */
	#met(number: number): OpenArticle | undefined {
		const kept = this.#kept.get(number);
		if (kept === undefined) return undefined;
		this.#kept.delete(number);
		this.#kept.set(number, kept);
		return kept;
	}

	forget(number: number): void {
		const kept = this.#kept.get(number);
		this.#kept.delete(number);
		this.#known.delete(number);
		if (kept !== undefined) this.#size -= kept.size;
	}

	#open(number: number): OpenArticle {
		const bytes = this.#read(number);
		if (bytes === undefined) throw new RangeError(`there is no article ${number}`);
		const grew = (by: number) => {
			if (this.#kept.has(number)) this.#size += by;
		};
		return new OpenArticle(number, new PackedArticle(bytes), grew, this.#token);
	}

	#sweep(): void {
		for (const [one, reference] of this.#known) if (reference.deref() === undefined) this.#known.delete(one);
		this.#swept = Math.max(SWEPT, 2 * this.#known.size);
	}

	#keep(open: OpenArticle): OpenArticle {
		this.#kept.set(open.number, open);
		this.#size += open.size;
		for (const [number, oldest] of this.#kept) {
			if (this.#size <= this.#most || oldest === open) break;
			this.#kept.delete(number);
			this.#size -= oldest.size;
		}
		return open;
	}
}

/** An article of which each part is read when it is first asked for. */
export class OpenArticle {
	readonly number: number;
	readonly article: Article;
	/** What the article calls the things it names. */
	similar: TokenSimilarity | undefined;
	readonly #packed: PackedArticle;
	readonly #grew: (by: number) => void;
	readonly #token: typeof token;
	/** What it takes in memory, about. */
	#size: number;
	#text: string | undefined;
	#blocks: (Pick<Article, "blocks"> & { readonly spans: PassageSpans }) | undefined;
	#passages: readonly Passage[] | undefined;
	#reading: DocumentReading | undefined;

	/** `grew` hears what more it takes; `make` makes its tokens. */
	constructor(number: number, packed: PackedArticle, grew: (by: number) => void, make: typeof token) {
		this.number = number;
		this.#packed = packed;
		this.#grew = grew;
		this.#token = make;
		this.#size = ARTICLE + packed.size;
		const text = () => this.#readText();
		const blocks = () => this.#readBlocks().blocks;
		this.article = {
			...packed.record(),
			get text() {
				return text();
			},
			get blocks() {
				return blocks();
			},
		};
	}

	get size(): number {
		return this.#size;
	}

	get passages(): readonly Passage[] {
		this.#passages ??= passagesOf(this.article, this.#readBlocks().spans, (text, span, masked) => {
			const tokens = tokenize(text, span, masked, this.#token);
			this.#grow(TOKEN * tokens.length);
			return tokens;
		});
		return this.#passages;
	}

	/** Its reading, made by `read` when there is none yet. */
	reading(read: () => DocumentReading): DocumentReading {
		if (this.#reading === undefined) {
			this.#reading = read();
			this.#grow(READ_UNIT * this.article.text.length);
		}
		return this.#reading;
	}

	#readText(): string {
		if (this.#text === undefined) {
			this.#text = this.#packed.text();
			this.#grow(UNIT * this.#text.length);
		}
		return this.#text;
	}

	#readBlocks() {
		if (this.#blocks === undefined) {
			this.#blocks = this.#packed.blocks();
			this.#grow(PASSAGE * this.#blocks.spans.reduce((sum, { length }) => sum + length, 0));
		}
		return this.#blocks;
	}

	#grow(by: number): void {
		this.#size += by;
		this.#grew(by);
	}
}
