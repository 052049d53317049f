// The best documents of one segment. Terms are taken by what they can be worth, the most first, each into sums
// (term at a time). Once the terms that are left cannot lift a group that has nothing yet above the worst hit, only
// groups that can still reach it are looked at, and blocks without any are skipped: MaxScore (H. Turtle and J. Flood,
// "Query Evaluation: Strategies and Optimizations", Inf. Process. Manag. 31(6), 1995) with the bounds of blocks (S. Ding
// and T. Suel, SIGIR 2011). The hits are those of adding up everything.
import { GROUP_SHARE, type Impact, LONGEST, worth } from "./impact.ts";
import type { PostingList, SegmentArrays } from "./segment.ts";
import { Largest, type TopHits } from "./top-hits.ts";

/** A term of the query in one segment. */
export interface Sought {
	readonly list: PostingList;
	readonly inDocument: Impact;
	readonly inGroup: Impact;
	/** What it can be worth at most in a document, and in a group with the group's share. */
	readonly mostOwn: number;
	readonly mostInGroup: number;
	/** The same for a block, by the shares it has in bytes. */
	readonly ownUnit: number;
	readonly groupUnit: number;
}

/** Sums by document and group, all 0 between two questions; large enough for the largest segment. */
export class Sums {
	own = new Int32Array(0);
	inGroup = new Int32Array(0);
	/** By group: the greatest sum of its documents; whether anything was added; which ones it was, in that order. */
	best = new Int32Array(0);
	seen = new Uint8Array(0);
	groups = new Uint32Array(0);
	count = 0;
	readonly largest = new Largest();
	readonly worths = new Int32Array(LONGEST + 1);

	fit({ lengths, groupNumbers }: SegmentArrays): void {
		if (lengths.length > this.own.length) this.own = new Int32Array(lengths.length);
		if (groupNumbers.length <= this.best.length) return;
		this.inGroup = new Int32Array(groupNumbers.length);
		this.best = new Int32Array(groupNumbers.length);
		this.seen = new Uint8Array(groupNumbers.length);
		this.groups = new Uint32Array(groupNumbers.length);
	}

	clear({ groupFirsts, groupNumbers, lengths }: SegmentArrays): void {
		const { own, inGroup, best, seen, groups } = this;
		if (many(this.count, groupNumbers.length)) {
			own.fill(0, 0, lengths.length);
			inGroup.fill(0, 0, groupNumbers.length);
			best.fill(0, 0, groupNumbers.length);
			seen.fill(0, 0, groupNumbers.length);
			this.count = 0;
			return;
		}
		for (let i = 0; i < this.count; i++) {
			const group = groups[i] ?? 0;
			const end = groupFirsts[group + 1] ?? 0;
			for (let document = groupFirsts[group] ?? 0; document < end; document++) own[document] = 0;
			inGroup[group] = 0;
			best[group] = 0;
			seen[group] = 0;
		}
		this.count = 0;
	}
}

/** Offers the hits of a segment; `gone` says by group whether it was removed. */
export function retrieve(
	segment: SegmentArrays,
	terms: readonly Sought[],
	hits: TopHits,
	{ limit, gone, sums }: { limit: number; gone: Uint8Array | undefined; sums: Sums },
): void {
	sums.fit(segment);
	const sorted = [...terms].sort((a, b) => mostOf(b) - mostOf(a));
	let rest = sorted.reduce((sum, term) => sum + mostOf(term), 0);
	let candidates: Uint32Array | undefined;
	let before = 0;
	let threshold = hits.threshold;
	for (const term of sorted) {
		const most = mostOf(term);
		if (candidates !== undefined || (rest < Math.max(before, threshold) && worthwhile(term, sums))) {
			threshold = Math.max(
				threshold,
				reached(candidates ?? sums.groups.subarray(0, sums.count), sums, limit, gone),
			);
			if (candidates === undefined && rest < threshold)
				candidates = survivors(sums, segment.groupNumbers.length, threshold - rest, gone);
		}
		rest -= most;
		if (candidates === undefined) addAll(segment, term, sums);
		else candidates = addWithin(segment, term, sums, candidates, threshold - rest);
		before += most;
	}
	collect(segment, candidates ?? sums.groups.subarray(0, sums.count), hits, sums, gone);
	sums.clear(segment);
}

function mostOf({ mostOwn, mostInGroup }: Sought): number {
	return mostOwn + mostInGroup;
}

/** To see how far one is costs a look at every group that has something. */
function worthwhile({ list }: Sought, sums: Sums): boolean {
	return 2 * list.documents > sums.count;
}

/** What the last of the best groups has by its best document: no hit below this one is wanted. */
function reached(groups: Uint32Array, sums: Sums, limit: number, gone: Uint8Array | undefined): number {
	const { best, inGroup, largest } = sums;
	largest.clear(limit);
	for (let i = 0; i < groups.length; i++) {
		const group = groups[i] ?? 0;
		const own = best[group] ?? 0;
		if (own > 0 && gone?.[group] !== 1) largest.offer(own + GROUP_SHARE * (inGroup[group] ?? 0));
	}
	return largest.last;
}

/** Whether it is quicker to go through all groups in order than through so many out of order. */
function many(count: number, all: number): boolean {
	return 32 * count > all;
}

/** The groups that have at least so much, ascending. */
function survivors(sums: Sums, all: number, least: number, gone: Uint8Array | undefined): Uint32Array {
	const { best, inGroup, seen, groups, count } = sums;
	const inOrder = many(count, all);
	const kept = new Uint32Array(count);
	let size = 0;
	for (let i = 0; i < (inOrder ? all : count); i++) {
		const group = inOrder ? i : (groups[i] ?? 0);
		if (seen[group] === 0 || gone?.[group] === 1) continue;
		if ((best[group] ?? 0) + GROUP_SHARE * (inGroup[group] ?? 0) >= least) kept[size++] = group;
	}
	return inOrder ? kept.subarray(0, size) : kept.subarray(0, size).sort();
}

/** Adds what a term is worth everywhere. */
function addAll(segment: SegmentArrays, term: Sought, sums: Sums): void {
	const { postings, lengths, groupOf, groupFirsts, groupLengths } = segment;
	const { own, best, inGroup, seen, groups } = sums;
	const { list, inDocument } = term;
	const worths = worthsOf(inDocument, sums);
	const counts = inDocument.full > 0;
	const countsInGroup = term.inGroup.full > 0;
	const end = list.end;
	let at = list.start;
	let document = -1;
	let group = -1;
	let groupEnd = 0;
	let inside = 0;
	let most = 0;
	let count = sums.count;
	while (at < end) {
		let code = postings[at++] ?? 0;
		if (code > 127) {
			let byte = 128;
			code &= 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = postings[at++] ?? 0;
				code |= (byte & 127) << shift;
			}
		}
		document += (code >>> 1) + 1;
		const frequency = (code & 1) === 0 ? 1 : (postings[at++] ?? 0);
		if (document >= groupEnd) {
			if (group >= 0) {
				best[group] = most;
				if (countsInGroup)
					inGroup[group] = (inGroup[group] ?? 0) + worth(term.inGroup, inside, groupLengths[group] ?? 0);
			}
			group = groupOf[document] ?? 0;
			groupEnd = groupFirsts[group + 1] ?? 0;
			inside = 0;
			most = best[group] ?? 0;
			if (seen[group] === 0) {
				seen[group] = 1;
				groups[count++] = group;
			}
		}
		inside += frequency;
		if (!counts) continue;
		const length = lengths[document] ?? 0;
		const sum =
			(own[document] ?? 0) + (frequency === 1 ? (worths[length] ?? 0) : worth(inDocument, frequency, length));
		own[document] = sum;
		if (sum > most) most = sum;
	}
	if (group >= 0) {
		best[group] = most;
		if (countsInGroup)
			inGroup[group] = (inGroup[group] ?? 0) + worth(term.inGroup, inside, groupLengths[group] ?? 0);
	}
	sums.count = count;
}

/** By length: what one occurrence is worth in a document. */
function worthsOf(inDocument: Impact, { worths }: Sums): Int32Array {
	for (let length = 0; length <= LONGEST; length++) worths[length] = worth(inDocument, 1, length);
	return worths;
}

/**
 * Adds what a term is worth in some groups, given in ascending order; gives those that can still have `least` when it is
 * added, the same array with others left out.
 */
function addWithin(
	segment: SegmentArrays,
	term: Sought,
	sums: Sums,
	candidates: Uint32Array,
	least: number,
): Uint32Array {
	const { postings, lengths, groupFirsts, groupLengths, blockLast, blockAt } = segment;
	const { own, best, inGroup } = sums;
	const { list, inDocument } = term;
	const counts = inDocument.full > 0;
	const { firstBlock, endBlock } = list;
	let end = list.end;
	let at = list.start;
	let document = -1;
	let block = firstBlock;
	let kept = 0;
	for (let i = 0; i < candidates.length; i++) {
		const group = candidates[i] ?? 0;
		const first = groupFirsts[group] ?? 0;
		const last = (groupFirsts[group + 1] ?? 0) - 1;
		if (block < endBlock && (blockLast[block] ?? 0) < first) {
			block = blockFrom(blockLast, block, endBlock, first);
			if (block < endBlock) {
				at = blockAt[block] ?? 0;
				document = blockLast[block - 1] ?? 0;
			} else end = at;
		}
		const has = (best[group] ?? 0) + GROUP_SHARE * (inGroup[group] ?? 0);
		if (has + mostWithin(segment, term, block, last) < least) continue;
		candidates[kept++] = group;
		let inside = 0;
		while (at < end) {
			let next = at;
			let code = postings[next++] ?? 0;
			if (code > 127) {
				let byte = 128;
				code &= 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = postings[next++] ?? 0;
					code |= (byte & 127) << shift;
				}
			}
			const following = document + (code >>> 1) + 1;
			if (following > last) break;
			document = following;
			const frequency = (code & 1) === 0 ? 1 : (postings[next++] ?? 0);
			at = next;
			if (document < first) continue;
			inside += frequency;
			if (!counts) continue;
			const sum = (own[document] ?? 0) + worth(inDocument, frequency, lengths[document] ?? 0);
			own[document] = sum;
			if (sum > (best[group] ?? 0)) best[group] = sum;
		}
		if (inside > 0)
			inGroup[group] = (inGroup[group] ?? 0) + worth(term.inGroup, inside, groupLengths[group] ?? 0);
	}
	return candidates.subarray(0, kept);
}

/** The first block from one on whose last document is not before one; by doubling steps, then halving. */
function blockFrom(blockLast: Uint32Array, from: number, end: number, document: number): number {
	let step = 1;
	let low = from;
	while (low + step < end && (blockLast[low + step] ?? 0) < document) {
		low += step;
		step *= 2;
	}
	let high = Math.min(end, low + step);
	low++;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((blockLast[middle] ?? 0) < document) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What a term can add to a group that ends with a document: the bound of the block, when the group lies in it. */
function mostWithin(segment: SegmentArrays, term: Sought, block: number, last: number): number {
	const { endBlock } = term.list;
	if (endBlock === 0) return term.mostOwn + term.mostInGroup;
	if (block >= endBlock) return 0;
	if ((segment.blockLast[block] ?? 0) < last && block + 1 < endBlock) return term.mostOwn + term.mostInGroup;
	const own = term.ownUnit * (segment.blockDocument[block] ?? 0);
	return Math.ceil(own) + Math.ceil(term.groupUnit * (segment.blockGroup[block] ?? 0));
}

function collect(
	{ groupFirsts, groupNumbers }: SegmentArrays,
	groups: Uint32Array,
	hits: TopHits,
	{ own, inGroup, best }: Sums,
	gone: Uint8Array | undefined,
): void {
	let threshold = hits.threshold;
	for (let i = 0; i < groups.length; i++) {
		const group = groups[i] ?? 0;
		const whole = inGroup[group] ?? 0;
		const most = best[group] ?? 0;
		if (most === 0 || most + GROUP_SHARE * whole < threshold || gone?.[group] === 1) continue;
		const first = groupFirsts[group] ?? 0;
		const end = groupFirsts[group + 1] ?? 0;
		const number = groupNumbers[group] ?? 0;
		for (let document = first; document < end; document++) {
			const sum = own[document] ?? 0;
			const score = sum + GROUP_SHARE * whole;
			if (sum > 0 && score >= threshold)
				hits.offer({ group: number, at: document - first, score, own: sum, inGroup: whole });
		}
		threshold = hits.threshold;
	}
}
