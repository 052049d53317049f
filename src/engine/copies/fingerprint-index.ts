// Who has a fingerprint: pairs in sorted arrays that do not change, merged as the index merges its segments. Those of
// holders that are gone stay until a merge, and are passed over.
import { NumberSink } from "../index/byte-sink.ts";

/** Pairs, by fingerprint, then by holder as they came. */
export interface FingerprintSegment {
	readonly fingerprints: Uint32Array;
	readonly holders: Uint32Array;
}

/** Pairs that are sorted at once: a fingerprint and a place among them fit into the 53 bits of a number. */
const MOST_AT_ONCE = 2 ** 21;
/** A segment is merged with those after it while it is not this much larger than they are together. */
const LARGER = 2;

const NOBODY: readonly number[] = [];

export class FingerprintIndex {
	#segments: FingerprintSegment[] = [];
	#fingerprints = new NumberSink();
	#holders = new NumberSink();
	/** By holder: how many fingerprints it has. */
	#counts = new Uint32Array(64);
	readonly #isThere: (holder: number) => boolean;

	/** `isThere` says whether a holder still counts. */
	constructor(isThere: (holder: number) => boolean) {
		this.#isThere = isThere;
	}

	/** Adds the fingerprints of a holder, which has none yet. */
	add(holder: number, fingerprints: Uint32Array): void {
		for (const fingerprint of fingerprints) {
			this.#fingerprints.push(fingerprint);
			this.#holders.push(holder);
		}
		this.#counted(holder)[holder] = fingerprints.length;
		if (this.#fingerprints.length >= MOST_AT_ONCE / 2) this.#seal();
	}

	/** How many fingerprints a holder has. */
	countOf(holder: number): number {
		return this.#counts[holder] ?? 0;
	}

	/** Those who have a fingerprint. */
	holders(fingerprint: number): readonly number[] {
		return this.others(fingerprint, -1, Number.POSITIVE_INFINITY);
	}

	/** Those who have a fingerprint beside one of them; none when nobody does, or more than `most` in all. */
	others(fingerprint: number, own: number, most: number): readonly number[] {
		this.#seal();
		let found: number[] | undefined;
		for (const { fingerprints, holders } of this.#segments) {
			for (let at = firstOf(fingerprints, fingerprint); fingerprints[at] === fingerprint; at++) {
				const holder = holders[at] ?? 0;
				// Nearly every run is one article's own.
				if (holder === own || !this.#isThere(holder)) continue;
				found ??= [];
				if (found.push(holder) >= most) return NOBODY;
			}
		}
		return found ?? NOBODY;
	}

	/** Everything that is in it. */
	sealed(): readonly FingerprintSegment[] {
		this.#seal();
		return this.#segments;
	}

	/** Takes what was kept into an index that has nothing yet. */
	adopt(kept: readonly FingerprintSegment[]): void {
		this.#segments = [...kept];
		for (const { holders } of kept)
			for (const holder of holders) {
				const counts = this.#counted(holder);
				counts[holder] = (counts[holder] ?? 0) + 1;
			}
	}

	/** The counts, with room for a holder. */
	#counted(holder: number): Uint32Array {
		if (holder >= this.#counts.length) {
			const grown = new Uint32Array(2 * (holder + 1));
			grown.set(this.#counts);
			this.#counts = grown;
		}
		return this.#counts;
	}

	#seal(): void {
		if (this.#fingerprints.length === 0) return;
		this.#segments.push(sorted(this.#fingerprints.slice(), this.#holders.slice()));
		this.#fingerprints = new NumberSink();
		this.#holders = new NumberSink();
		for (let last = this.#segments.pop(); last !== undefined; ) {
			const before = this.#segments.at(-1);
			if (before === undefined || before.holders.length >= LARGER * last.holders.length) {
				this.#segments.push(last);
				break;
			}
			this.#segments.pop();
			last = merged(before, last, this.#isThere);
		}
	}
}

function sorted(fingerprints: Uint32Array, holders: Uint32Array): FingerprintSegment {
	const keys = new Float64Array(fingerprints.length);
	for (let at = 0; at < keys.length; at++) keys[at] = (fingerprints[at] ?? 0) * MOST_AT_ONCE + at;
	keys.sort();
	const segment = { fingerprints: new Uint32Array(keys.length), holders: new Uint32Array(keys.length) };
	for (let at = 0; at < keys.length; at++) {
		const key = keys[at] ?? 0;
		const fingerprint = Math.floor(key / MOST_AT_ONCE);
		segment.fingerprints[at] = fingerprint;
		segment.holders[at] = holders[key - fingerprint * MOST_AT_ONCE] ?? 0;
	}
	return segment;
}

function merged(
	one: FingerprintSegment,
	two: FingerprintSegment,
	isThere: (holder: number) => boolean,
): FingerprintSegment {
	const size = one.holders.length + two.holders.length;
	const fingerprints = new Uint32Array(size);
	const holders = new Uint32Array(size);
	let count = 0;
	let [left, right] = [0, 0];
	while (left < one.holders.length || right < two.holders.length) {
		const ours = one.fingerprints[left] ?? Number.POSITIVE_INFINITY;
		const theirs = two.fingerprints[right] ?? Number.POSITIVE_INFINITY;
		const holder = ours <= theirs ? (one.holders[left++] ?? 0) : (two.holders[right++] ?? 0);
		if (!isThere(holder)) continue;
		fingerprints[count] = Math.min(ours, theirs);
		holders[count++] = holder;
	}
	return count === size
		? { fingerprints, holders }
		: { fingerprints: fingerprints.slice(0, count), holders: holders.slice(0, count) };
}

/** Where a number stands first in an ascending array, or would stand. */
function firstOf(ascending: Uint32Array, number: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
