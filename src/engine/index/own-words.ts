// The best documents of one segment by their own words alone. Terms are taken by what they can be worth, the most first,
// each into sums (term at a time). Once the terms that are left cannot lift a document that has nothing yet above the
// worst hit, they are only looked up for the documents that can still reach it: MaxScore (H. Turtle and J. Flood, "Query
// Evaluation: Strategies and Optimizations", Inf. Process. Manag. 31(6), 1995). The hits are those of adding up everything.
import { type Compiled, compiled } from "./compiled.ts";
import type { Part } from "./part.ts";
import type { Sought } from "./retrieval.ts";
import { retrievalCode } from "./retrieval-code.ts";
import type { SegmentArrays } from "./segment.ts";
import type { ScoredHit, TopHits } from "./top-hits.ts";

/** The compiled functions of `assembly/retrieval.ts`, which says what each does. Pointers are byte offsets. */
interface Retrieval {
	place(sums: number, lengths: number, once: number, heap: number): void;
	weigh(full: number, least: number, slope: number): void;
	add(postings: number, end: number, touched: number): number;
	addWithin(list: number, listEnd: number, postings: number, end: number): void;
	reached(list: number, end: number, limit: number): number;
	survivors(list: number, end: number, wanted: number, out: number): number;
	clear(list: number, end: number): void;
}

/** Bytes of the table by length, and of a number. */
const TABLE = 1024;
const WIDTH = 4;
/** The sum of a document that is gone. */
const GONE = -1;
/** There is room for so many hits at least. */
const LEAST_LIMIT = 256;

/** A segment, what was removed from it, and how many documents are still there. */
type Searched = Pick<Part, "segment" | "gone" | "documents">;

/** What stands where in the memory. */
interface Places {
	readonly sums: number;
	/** Documents that have something, and those of them that can still be hits. */
	readonly touched: number;
	readonly candidates: number;
	/** Those of one term. */
	readonly postings: number;
	readonly lengths: number;
	readonly heap: number;
	readonly end: number;
}

/** For a segment of so many documents, the table first. */
function placesFor(documents: number, limit: number): Places {
	// One more than there are: the last is written before it is known whether it counts.
	const list = WIDTH * (documents + 1);
	const sums = TABLE;
	const touched = sums + list;
	const candidates = touched + list;
	const postings = candidates + list;
	const heap = postings + list;
	const lengths = heap + WIDTH * limit;
	return { sums, touched, candidates, postings, heap, lengths, end: lengths + documents };
}

/** A segment whose documents have a place each in the memory of the code. */
interface LaidOut extends Readonly<Searched> {
	readonly run: Retrieval;
	/** The whole memory. */
	readonly words: Uint32Array;
	readonly places: Places;
	readonly limit: number;
}

/** Sums over the documents of one segment after the other; the last one stays laid out for the next question. */
export class OwnWords {
	#code: Compiled<Retrieval> | undefined;
	#laidOut: LaidOut | undefined;

	/** Offers the hits of a segment. */
	retrieve(searched: Searched, terms: readonly Sought[], hits: TopHits, limit: number): void {
		const laidOut = this.#layOut(searched, limit);
		const { run, words, places } = laidOut;
		const sorted = [...terms].sort((a, b) => b.mostOwn - a.mostOwn);
		let rest = sorted.reduce((sum, term) => sum + term.mostOwn, 0);
		let before = 0;
		let threshold = hits.threshold;
		let { touched: list, touched: end } = places;
		let touchedEnd = places.touched;
		const reached = () => Math.max(threshold, run.reached(list, end, limit));
		const narrow = (wanted: number) => {
			end = run.survivors(list, end, wanted, places.candidates);
			list = places.candidates;
		};
		for (const term of sorted) {
			const narrowed = list === places.candidates;
			// To see how far one is costs a look at every document that has something.
			const length = WIDTH * (term.list.end - term.list.start);
			if (narrowed || (rest < Math.max(before, threshold) && 2 * length > end - list)) threshold = reached();
			if (narrowed || rest < threshold) narrow(threshold - rest);
			rest -= term.mostOwn;
			before += term.mostOwn;
			const postings = takeUp(laidOut, term);
			if (list === places.candidates) run.addWithin(list, end, places.postings, postings);
			else end = touchedEnd = run.add(places.postings, postings, end);
		}
		threshold = reached();
		narrow(Math.max(1, threshold));
		for (const document of words.subarray(list / WIDTH, end / WIDTH))
			hits.offer(hitOf(searched.segment, document, words[places.sums / WIDTH + document] ?? 0));
		run.clear(places.touched, touchedEnd);
	}

	#layOut(searched: Searched, atLeast: number): LaidOut {
		const before = this.#laidOut;
		if (before !== undefined && before.limit >= atLeast && isSame(before, searched)) return before;
		const { segment, gone } = searched;
		const limit = Math.max(LEAST_LIMIT, atLeast);
		const places = placesFor(segment.lengths.length, limit);
		if (this.#code === undefined || this.#code.memory.buffer.byteLength < places.end)
			this.#code = compiled<Retrieval>(retrievalCode, places.end);
		const { run, memory } = this.#code;
		const words = new Uint32Array(memory.buffer);
		const sums = words.subarray(places.sums / WIDTH, places.touched / WIDTH).fill(0);
		new Uint8Array(memory.buffer).set(segment.lengths, places.lengths);
		if (gone !== undefined)
			for (const [group, is] of gone.entries()) if (is === 1) exclude(sums, segment, group);
		run.place(places.sums, places.lengths, 0, places.heap);
		this.#laidOut = { segment, gone, documents: searched.documents, run, words, places, limit };
		return this.#laidOut;
	}
}

function isSame(one: Searched, other: Searched): boolean {
	return one.segment === other.segment && one.gone === other.gone && one.documents === other.documents;
}

function exclude(sums: Uint32Array, { groupFirsts }: SegmentArrays, group: number): void {
	sums.fill(GONE, groupFirsts[group], groupFirsts[group + 1]);
}

/** Takes a term in hand; gives where its postings end. */
function takeUp({ segment, run, words, places }: LaidOut, { list, inDocument }: Sought): number {
	run.weigh(inDocument.full, inDocument.least, inDocument.slope);
	words.set(segment.postings.subarray(list.start, list.end), places.postings / WIDTH);
	return places.postings + WIDTH * (list.end - list.start);
}

function hitOf(
	{ groupOf, groupFirsts, groupNumbers }: SegmentArrays,
	document: number,
	own: number,
): ScoredHit {
	const group = groupOf[document] ?? 0;
	const at = document - (groupFirsts[group] ?? 0);
	return { group: groupNumbers[group] ?? 0, at, score: own, own, inGroup: 0 };
}
