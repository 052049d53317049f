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

/** A segment with where to look in it. */
interface Part {
	readonly segment: FingerprintSegment;
	/** By a fingerprint's first bits, all but `shift` of them: where those that begin so begin; one more for the end. */
	readonly directory: Uint32Array;
	readonly shift: number;
}

/** Pairs for each entry of a directory, about. */
const A_ENTRY = 16;

/** Which holders, articles by their numbers, have which fingerprint. */
export class FingerprintIndex {
	#parts: Part[] = [];
	#fingerprints = new NumberSink();
	#holders = new NumberSink();
	/** By holder: how many fingerprints it has; 0 when it is gone. */
	#counts = new Uint32Array(64);
	/** By holder: how many fingerprints it shares with the one that is asked about; 0 between two questions. */
	#shared = new Uint16Array(64);

	/** Adds the fingerprints of a holder, which has none yet and never had. */
	add(holder: number, fingerprints: Uint32Array): void {
		for (let at = 0; at < fingerprints.length; at++) {
			this.#fingerprints.push(fingerprints[at] ?? 0);
			this.#holders.push(holder);
		}
		this.#counted(holder)[holder] = fingerprints.length;
		if (this.#fingerprints.length >= MOST_AT_ONCE / 2) this.#seal();
	}

	/** Takes a holder out. */
	remove(holder: number): void {
		this.#counted(holder)[holder] = 0;
	}

	/** How many fingerprints a holder has. */
	countOf(holder: number): number {
		return this.#counts[holder] ?? 0;
	}

	/** Those who have a fingerprint. */
	holders(fingerprint: number): readonly number[] {
		this.#seal();
		const found: number[] = [];
		this.#others(-1, fingerprint, Number.POSITIVE_INFINITY, found);
		return found;
	}

	/** Gives all who share fingerprints with one holder, with how many; those that more than `most` have do not count. */
	sharing(
		own: number,
		fingerprints: Uint32Array,
		most: number,
		found: (holder: number, shared: number) => void,
	): void {
		this.#seal();
		if (this.#shared.length < this.#counts.length) this.#shared = new Uint16Array(this.#counts.length);
		const shared = this.#shared;
		const touched: number[] = [];
		const holders: number[] = [];
		for (let at = 0; at < fingerprints.length; at++) {
			this.#others(own, fingerprints[at] ?? 0, most, holders);
			for (const holder of holders) {
				if (shared[holder] === 0) touched.push(holder);
				shared[holder] = (shared[holder] ?? 0) + 1;
			}
		}
		for (const holder of touched) {
			found(holder, shared[holder] ?? 0);
			shared[holder] = 0;
		}
	}

	/** Puts into `others` who has a fingerprint beside one of them; nobody when there are more than `most` in all. */
	#others(own: number, fingerprint: number, most: number, others: number[]): void {
		others.length = 0;
		for (const part of this.#parts) {
			const { fingerprints, holders } = part.segment;
			for (let at = firstOf(part, fingerprint); fingerprints[at] === fingerprint; at++) {
				const holder = holders[at] ?? 0;
				// Nearly every run is one article's own.
				if (holder === own || this.#counts[holder] === 0) continue;
				if (others.push(holder) < most) continue;
				others.length = 0;
				return;
			}
		}
	}

	/** Brings everything into one segment, where much is about to be asked; costs what is in it. */
	join(): void {
		this.#seal();
		const [first, ...others] = this.sealed();
		if (first === undefined || others.length === 0) return;
		this.#parts = [partOf(others.reduce((one, two) => merged(one, two, this.#counts), first))];
	}

	/** Everything that is in it. */
	sealed(): readonly FingerprintSegment[] {
		this.#seal();
		return this.#parts.map(({ segment }) => segment);
	}

	/**
	 * Takes what was kept into an index that has nothing yet; `isThere` says whether a holder still counts. Gives the first
	 * number that was no holder's, since some of those that are gone may still stand in a segment.
	 */
	adopt(kept: readonly FingerprintSegment[], isThere: (holder: number) => boolean): number {
		let end = 0;
		this.#parts = kept.map(partOf);
		for (const { holders } of kept)
			for (let at = 0; at < holders.length; at++) {
				const holder = holders[at] ?? 0;
				const counts = this.#counted(holder);
				counts[holder] = (counts[holder] ?? 0) + 1;
				if (holder >= end) end = holder + 1;
			}
		for (let holder = 0; holder < this.#counts.length; holder++)
			if (!isThere(holder)) this.#counts[holder] = 0;
		return end;
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
		let last = sorted(this.#fingerprints.slice(), this.#holders.slice());
		this.#fingerprints = new NumberSink();
		this.#holders = new NumberSink();
		for (let before = this.#parts.at(-1); before !== undefined; before = this.#parts.at(-1)) {
			if (before.segment.holders.length >= LARGER * last.holders.length) break;
			this.#parts.pop();
			last = merged(before.segment, last, this.#counts);
		}
		this.#parts.push(partOf(last));
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

function merged(one: FingerprintSegment, two: FingerprintSegment, counts: Uint32Array): FingerprintSegment {
	const size = one.holders.length + two.holders.length;
	const fingerprints = new Uint32Array(size);
	const holders = new Uint32Array(size);
	let count = 0;
	let [left, right] = [0, 0];
	while (left < one.holders.length || right < two.holders.length) {
		const ours = one.fingerprints[left] ?? Number.POSITIVE_INFINITY;
		const theirs = two.fingerprints[right] ?? Number.POSITIVE_INFINITY;
		const holder = ours <= theirs ? (one.holders[left++] ?? 0) : (two.holders[right++] ?? 0);
		if (counts[holder] === 0) continue;
		fingerprints[count] = Math.min(ours, theirs);
		holders[count++] = holder;
	}
	return count === size
		? { fingerprints, holders }
		: { fingerprints: fingerprints.slice(0, count), holders: holders.slice(0, count) };
}

function partOf(segment: FingerprintSegment): Part {
	const { fingerprints } = segment;
	const bits = Math.max(1, Math.ceil(Math.log2(fingerprints.length / A_ENTRY + 1)));
	const shift = 32 - bits;
	const directory = new Uint32Array(2 ** bits + 1);
	let at = 0;
	for (let first = 0; first < directory.length; first++) {
		while (at < fingerprints.length && (fingerprints[at] ?? 0) >>> shift < first) at++;
		directory[first] = at;
	}
	return { segment, directory, shift };
}

/** Where a fingerprint stands first, or would stand. */
function firstOf({ segment: { fingerprints }, directory, shift }: Part, fingerprint: number): number {
	const first = fingerprint >>> shift;
	let low = directory[first] ?? 0;
	let high = directory[first + 1] ?? 0;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((fingerprints[middle] ?? 0) < fingerprint) low = middle + 1;
		else high = middle;
	}
	return low;
}
