// AssemblyScript: the sums of a query over the documents of a segment. `npm run kernels` compiles it into
// src/engine/index/retrieval-code.ts. Pointers are byte offsets into the memory that the caller lays out. A posting is
// document << 4 | frequency, as in src/engine/index/segment.ts; what a term is worth is `worth` of impact.ts.

/** Bits of a frequency. */
const FREQUENCY: u32 = 4;
const MOST_FREQUENT: u32 = 15;
/** Entries of the table of what one occurrence is worth, by the document's length. */
const LENGTHS: u32 = 256;

/** By document its sum, below 0 when it does not count, and its length as a byte; the table; room for the best sums. */
let sums: usize = 0;
let lengths: usize = 0;
let once: usize = 0;
let heap: usize = 0;
/** The term at hand. */
let full: f64 = 0;
let least: f64 = 0;
let slope: f64 = 0;

export function place(sumsAt: usize, lengthsAt: usize, onceAt: usize, heapAt: usize): void {
	sums = sumsAt;
	lengths = lengthsAt;
	once = onceAt;
	heap = heapAt;
}

/** Takes a term in hand. */
export function weigh(termFull: f64, termLeast: f64, termSlope: f64): void {
	full = termFull;
	least = termLeast;
	slope = termSlope;
	for (let length: u32 = 0; length < LENGTHS; length++) store<i32>(once + (length << 2), worth(1, length));
}

function worth(frequency: u32, length: u32): i32 {
	return <i32>((full * frequency) / (<f64>frequency + least + slope * length));
}

/** What a posting's document has of the term. */
// @ts-ignore: a decorator of AssemblyScript's
@inline
function share(posting: u32, document: u32): i32 {
	const frequency = posting & MOST_FREQUENT;
	const length = <u32>load<u8>(lengths + document);
	return frequency == 1 ? load<i32>(once + (length << 2)) : worth(frequency, length);
}

/**
 * Adds the term to the sums of all its documents but those that do not count; the ones that had nothing yet are appended
 * to the list that ends at `touched`. Gives the new end.
 */
export function add(postings: usize, end: usize, touched: usize): usize {
	for (; postings < end; postings += 4) {
		const posting = load<u32>(postings);
		const document = posting >>> FREQUENCY;
		const at = sums + (document << 2);
		const before = load<i32>(at);
		if (before < 0) continue;
		const sum = before + share(posting, document);
		store<u32>(touched, document);
		touched += (u32(before == 0) & u32(sum > 0)) << 2;
		store<i32>(at, sum);
	}
	return touched;
}

/**
 * Adds the term to the sums of the listed documents that it stands in. The list is made of few ascending runs, so the
 * next document is looked for from the last one on.
 */
export function addWithin(list: usize, listEnd: usize, postings: usize, end: usize): void {
	let from = postings;
	let before: u32 = 0;
	for (; list < listEnd; list += 4) {
		const document = load<u32>(list);
		if (document < before) from = postings;
		before = document;
		from = firstFrom(from, end, document << FREQUENCY);
		if (from == end) continue;
		const posting = load<u32>(from);
		if (posting >>> FREQUENCY != document) continue;
		const at = sums + (document << 2);
		store<i32>(at, load<i32>(at) + share(posting, document));
	}
}

/** The first posting from one on that is not below a value; by doubling steps, then halving. */
function firstFrom(from: usize, end: usize, value: u32): usize {
	let low = from;
	let step: usize = 4;
	while (low + step < end && load<u32>(low + step) < value) {
		low += step;
		step <<= 1;
	}
	let high = low + step < end ? low + step : end;
	while (low < high) {
		const middle = low + (((high - low) >> 3) << 2);
		if (load<u32>(middle) < value) low = middle + 4;
		else high = middle;
	}
	return low;
}

/** The `limit`-th largest sum of the listed documents, 0 if there are fewer. */
export function reached(list: usize, end: usize, limit: u32): i32 {
	let size: u32 = 0;
	for (; list < end; list += 4) {
		const sum = load<i32>(sums + (load<u32>(list) << 2));
		if (size < limit) rise(size++, sum);
		else if (sum > load<i32>(heap)) sink(size, sum);
	}
	return size < limit ? 0 : load<i32>(heap);
}

/** Puts a value into the heap of the best sums, the least on top, from a free place upwards. */
function rise(free: u32, value: i32): void {
	let at = free;
	while (at > 0) {
		const parent = load<i32>(heap + (((at - 1) >> 1) << 2));
		if (parent <= value) break;
		store<i32>(heap + (at << 2), parent);
		at = (at - 1) >> 1;
	}
	store<i32>(heap + (at << 2), value);
}

/** Puts a value in the place of the least. */
function sink(size: u32, value: i32): void {
	let at: u32 = 0;
	for (;;) {
		let below: u32 = 2 * at + 1;
		if (below >= size) break;
		let child = load<i32>(heap + (below << 2));
		if (below + 1 < size) {
			const other = load<i32>(heap + ((below + 1) << 2));
			if (other < child) {
				child = other;
				below++;
			}
		}
		if (child >= value) break;
		store<i32>(heap + (at << 2), child);
		at = below;
	}
	store<i32>(heap + (at << 2), value);
}

/** Copies the listed documents with at least so much to `out`, which may be the list itself; gives the end of the copy. */
export function survivors(list: usize, end: usize, wanted: i32, out: usize): usize {
	for (; list < end; list += 4) {
		const document = load<u32>(list);
		store<u32>(out, document);
		out += u32(load<i32>(sums + (document << 2)) >= wanted) << 2;
	}
	return out;
}

/** Makes the sums of the listed documents 0 again. */
export function clear(list: usize, end: usize): void {
	for (; list < end; list += 4) store<i32>(sums + (load<u32>(list) << 2), 0);
}
