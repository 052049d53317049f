import { type Print, RUN, runHashes } from "./print.ts";

/** How much of an article stands in another one, and of that other in it; shares of words from 0 to 1. */
export interface Copied {
	/** Share of the first article's words that stand in runs which the second has. */
	readonly first: number;
	readonly second: number;
	/** Words of the shorter article. */
	readonly words: number;
	/** Share of the figures of the shorter article that the longer has; 1 without figures. */
	readonly figures: number;
	/** Share of the shorter article's words outside quotation marks that stand in shared runs. */
	readonly own: number;
	/** Words of the shorter article outside quotation marks. */
	readonly ownWords: number;
}

/** The runs of an article, to be held against many others; of one after the other, in the same arrays. */
export class Runs {
	#print: Print | undefined;
	#hashes: Int32Array = new Int32Array(0);
	/** By run: where the same begins next, or -1. */
	#next = new Int32Array(0);
	/** Open addressing by hash: where the run begins first and one, or 0; and in which comparison it was met last. */
	#slots = new Int32Array(0);
	#met = new Int32Array(0);
	#comparisons = 0;
	readonly #ours = new Flags();
	readonly #theirs = new Flags();

	/** Takes the runs of an article in the place of those it has. */
	take(print: Print): void {
		this.#print = print;
		this.#hashes = runHashes(print.words);
		const { length } = this.#hashes;
		const size = 2 ** Math.ceil(Math.log2(2 * length + 2));
		if (size > this.#slots.length) this.#slots = new Int32Array(size);
		else this.#slots.fill(0);
		if (this.#met.length < this.#slots.length) this.#met = new Int32Array(this.#slots.length);
		if (length > this.#next.length) this.#next = new Int32Array(length);
		for (let at = length - 1; at >= 0; at--) {
			const slot = this.#slotOf(this.#hashes[at] ?? 0);
			this.#next[at] = (this.#slots[slot] ?? 0) - 1;
			this.#slots[slot] = at + 1;
		}
	}

	/** What the article and another have in common; linear in their lengths, but for runs that recur within one. */
	sharedWith(other: Print): Copied {
		const print = this.#print ?? other;
		const ours = this.#ours.cleared(print.words.length);
		const theirs = this.#theirs.cleared(other.words.length);
		this.#cover(other, ours, theirs);
		const first = sum(ours) / Math.max(1, ours.length);
		const second = sum(theirs) / Math.max(1, theirs.length);
		const words = Math.min(ours.length, theirs.length);
		const ourSide = { print, covered: ours };
		const theirSide = { print: other, covered: theirs };
		if (ours.length < theirs.length) return { first, second, words, ...partsOf(ourSide, theirSide) };
		const parts = partsOf(theirSide, ourSide);
		if (ours.length > theirs.length) return { first, second, words, ...parts };
		const others = partsOf(ourSide, theirSide);
		return {
			...{ first, second, words },
			figures: Math.min(parts.figures, others.figures),
			own: Math.min(parts.own, others.own),
			ownWords: Math.min(parts.ownWords, others.ownWords),
		};
	}

	/** Marks the words of both that stand in shared runs. */
	#cover(other: Print, ours: Uint8Array, theirs: Uint8Array): void {
		const comparison = ++this.#comparisons;
		const hashes = runHashes(other.words);
		for (let at = 0; at < hashes.length; at++) {
			const slot = this.#slotOf(hashes[at] ?? 0);
			const first = this.#slots[slot] ?? 0;
			if (first === 0) continue;
			mark(theirs, at);
			if (this.#met[slot] === comparison) continue;
			this.#met[slot] = comparison;
			for (let place = first - 1; place >= 0; place = this.#next[place] ?? -1) mark(ours, place);
		}
	}

	/** Where a hash stands, or would stand. */
	#slotOf(hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (; ; slot = (slot + 1) & mask) {
			const first = slots[slot] ?? 0;
			if (first === 0 || this.#hashes[first - 1] === hash) return slot;
		}
	}
}

/** Flags that are used again. */
class Flags {
	#all = new Uint8Array(256);

	/** So many, all 0; good until the next are asked for. */
	cleared(length: number): Uint8Array {
		if (length > this.#all.length) this.#all = new Uint8Array(2 * length);
		return this.#all.subarray(0, length).fill(0);
	}
}

function mark(flags: Uint8Array, run: number): void {
	for (let at = run; at < run + RUN; at++) flags[at] = 1;
}

/** The same, asked from the other side. */
export function turned(copied: Copied): Copied {
	return { ...copied, first: copied.second, second: copied.first };
}

function partsOf(shorter: Side, longer: Side): Pick<Copied, "figures" | "own" | "ownWords"> {
	return { figures: figureShare(shorter, longer.print), ...ownShare(shorter) };
}

interface Side {
	readonly print: Print;
	/** 1 for each word in a shared run. */
	readonly covered: Uint8Array;
}

/** Figures with so many digits are hardly the same by chance. */
const TELLING = 3;

/** A figure is the other's, too, when its run is, or when it is long and stands there anywhere. */
function figureShare({ print, covered }: Side, other: Print): number {
	const { words, figure } = print;
	let telling: ReadonlySet<number> | undefined;
	let all = 0;
	let shared = 0;
	for (let at = 0; at < figure.length; at++) {
		const digits = figure[at] ?? 0;
		if (digits === 0) continue;
		all++;
		if (covered[at] === 1) shared++;
		else if (digits >= TELLING) {
			telling ??= new Set(other.words.filter((_, at) => (other.figure[at] ?? 0) >= TELLING));
			if (telling.has(words[at] ?? 0)) shared++;
		}
	}
	return all === 0 ? 1 : shared / all;
}

function ownShare({ print, covered }: Side): Pick<Copied, "own" | "ownWords"> {
	const { quoted } = print;
	let all = 0;
	let shared = 0;
	for (let at = 0; at < quoted.length; at++) {
		if (quoted[at] === 1) continue;
		all++;
		shared += covered[at] ?? 0;
	}
	return { own: all === 0 ? 0 : shared / all, ownWords: all };
}

function sum(flags: Uint8Array): number {
	let total = 0;
	for (let at = 0; at < flags.length; at++) total += flags[at] ?? 0;
	return total;
}
