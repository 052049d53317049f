import { ByteSink } from "../index/byte-sink.ts";

/** Bytes that do not change, of which parts are read at once: in memory, or where a host keeps them. */
export interface Volume {
	readonly size: number;
	/** Throws when they are not to be had any more. */
	read(start: number, end: number): Uint8Array;
}

/** Where the bytes of an article stand: in which volume, from where to where. */
export interface Place {
	readonly volume: number;
	readonly start: number;
	readonly end: number;
}

/** A volume that is full is in nobody's way when it is written down. */
const FULL = 1 << 24;

/** Packed articles in volumes, by their numbers. What is added comes to the end of the last one. */
export class ArticleShelf {
	/** By number of the volume; one that holds nothing any more is empty. */
	readonly #volumes: (Volume | undefined)[] = [];
	readonly #places = new Map<number, Place>();
	#written = new ByteSink();

	/** Numbers of the articles, in the order in which they came. */
	numbers(): IterableIterator<number> {
		return this.#places.keys();
	}

	has(number: number): boolean {
		return this.#places.has(number);
	}

	add(number: number, bytes: Uint8Array): void {
		const start = this.#written.length;
		this.#written.bytes(bytes);
		this.#places.set(number, { volume: this.#volumes.length, start, end: this.#written.length });
		if (this.#written.length >= FULL) this.#close();
	}

	remove(number: number): void {
		this.#places.delete(number);
	}

	read(number: number): Uint8Array | undefined {
		const place = this.#places.get(number);
		if (place === undefined) return undefined;
		const { volume, start, end } = place;
		return this.#volumes[volume]?.read(start, end) ?? this.#written.view().slice(start, end);
	}

	/** Closes the volume that is written; gives all, by number, and the places of the articles in them. */
	sealed(): {
		readonly volumes: readonly (Volume | undefined)[];
		readonly places: ReadonlyMap<number, Place>;
	} {
		this.#thin();
		if (this.#written.length > 0) this.#close();
		const used = new Set([...this.#places.values()].map(({ volume }) => volume));
		for (const at of this.#volumes.keys()) if (!used.has(at)) this.#volumes[at] = undefined;
		return { volumes: this.#volumes, places: this.#places };
	}

	/** Those of its volumes that take memory and that nothing more is written to. */
	inMemory(): readonly Volume[] {
		return this.#volumes.filter((volume) => volume instanceof BytesVolume);
	}

	/** Puts the same bytes, kept elsewhere, in the place of volumes. */
	replace(by: ReadonlyMap<Volume, Volume>): void {
		for (const [at, volume] of this.#volumes.entries())
			if (volume !== undefined) this.#volumes[at] = by.get(volume) ?? volume;
	}

	/** Takes what was kept into a shelf that has nothing yet. */
	adopt(volumes: readonly (Volume | undefined)[], articles: readonly (Place & { number: number })[]): void {
		this.#volumes.push(...volumes);
		for (const article of articles) this.#places.set(article.number, article);
	}

	/** Copies what is left of volumes that are mostly gone. */
	#thin(): void {
		const left = new Map<number, number>();
		for (const { volume, start, end } of this.#places.values())
			left.set(volume, (left.get(volume) ?? 0) + end - start);
		for (const [number, { volume }] of [...this.#places]) {
			const size = this.#volumes[volume]?.size;
			if (size === undefined || 2 * (left.get(volume) ?? 0) >= size) continue;
			const bytes = this.read(number);
			if (bytes !== undefined) this.add(number, bytes);
		}
	}

	#close(): void {
		this.#volumes.push(new BytesVolume(this.#written.slice()));
		this.#written = new ByteSink();
	}
}

/** A volume in memory. */
class BytesVolume implements Volume {
	readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	get size(): number {
		return this.bytes.length;
	}

	read(start: number, end: number): Uint8Array {
		return this.bytes.subarray(start, end);
	}
}
