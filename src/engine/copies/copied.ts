import { type Print, RUN, runHashes } from "./print.ts";

/** How much of an article stands in another one, and of that other in it; shares of words from 0 to 1. */
export interface Copied {
	/** Share of the first article's words that stand in runs which the second has. */
	readonly first: number;
	readonly second: number;
	/** Share of the figures of the shorter article that the longer has; 1 without figures. */
	readonly figures: number;
	/** Share of the shorter article's words outside quotation marks that stand in shared runs. */
	readonly own: number;
	/** Words of the shorter article outside quotation marks. */
	readonly ownWords: number;
}

/** The runs of one article, to be held against many others. */
export class Runs {
	readonly print: Print;
	readonly #first = new Map<number, number>();
	readonly #next: Int32Array;

	constructor(print: Print) {
		this.print = print;
		const hashes = runHashes(print.words);
		this.#next = new Int32Array(hashes.length).fill(-1);
		for (let at = hashes.length - 1; at >= 0; at--) {
			const hash = hashes[at] ?? 0;
			this.#next[at] = this.#first.get(hash) ?? -1;
			this.#first.set(hash, at);
		}
	}

	/** What the article and another have in common; linear in their lengths, but for runs that recur within one. */
	sharedWith(other: Print): Copied {
		const ours = new Uint8Array(this.print.words.length);
		const theirs = new Uint8Array(other.words.length);
		const told = new Set<number>();
		runHashes(other.words).forEach((hash, at) => {
			const from = this.#first.get(hash);
			if (from === undefined) return;
			theirs.fill(1, at, at + RUN);
			if (told.has(hash)) return;
			told.add(hash);
			for (let place = from; place >= 0; place = this.#next[place] ?? -1) ours.fill(1, place, place + RUN);
		});
		const first = sum(ours) / Math.max(1, ours.length);
		const second = sum(theirs) / Math.max(1, theirs.length);
		const ourSide = { print: this.print, covered: ours };
		const theirSide = { print: other, covered: theirs };
		if (ours.length < theirs.length) return { first, second, ...partsOf(ourSide, theirSide) };
		const parts = partsOf(theirSide, ourSide);
		if (ours.length > theirs.length) return { first, second, ...parts };
		const others = partsOf(ourSide, theirSide);
		return {
			...{ first, second },
			figures: Math.min(parts.figures, others.figures),
			own: Math.min(parts.own, others.own),
			ownWords: Math.min(parts.ownWords, others.ownWords),
		};
	}
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
	const telling = new Set(other.words.filter((_, at) => (other.figure[at] ?? 0) >= TELLING));
	let all = 0;
	let shared = 0;
	print.figure.forEach((digits, at) => {
		if (digits === 0) return;
		all++;
		if (covered[at] === 1 || (digits >= TELLING && telling.has(print.words[at] ?? 0))) shared++;
	});
	return all === 0 ? 1 : shared / all;
}

function ownShare({ print, covered }: Side): Pick<Copied, "own" | "ownWords"> {
	let all = 0;
	let shared = 0;
	print.quoted.forEach((quoted, at) => {
		if (quoted === 1) return;
		all++;
		shared += covered[at] ?? 0;
	});
	return { own: all === 0 ? 0 : shared / all, ownWords: all };
}

function sum(flags: Uint8Array): number {
	return flags.reduce((total, flag) => total + flag, 0);
}
