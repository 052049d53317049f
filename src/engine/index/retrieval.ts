// The best documents of one segment by their own words and those of their groups: as in own-words.ts, but sums are of
// groups too, and a group with all of its documents is what can still reach the worst hit or not.
import { GROUP_SHARE, type Impact, LONGEST, MOST_FREQUENT, worth } from "./impact.ts";
import { FREQUENCY_BITS, type PostingList, type SegmentArrays } from "./segment.ts";
import { Largest, type TopHits } from "./top-hits.ts";

/** A term of the query in one segment. */
export interface Sought {
	readonly list: PostingList;
	readonly inDocument: Impact;
	readonly inGroup: Impact;
	/** What it can be worth at most in a document, and in a group with the group's share. */
	readonly mostOwn: number;
	readonly mostInGroup: number;
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
	return 2 * (list.end - list.start) > sums.count;
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
	let group = -1;
	let groupEnd = 0;
	let inside = 0;
	let most = 0;
	let count = sums.count;
	for (let at = list.start; at < list.end; at++) {
		const posting = postings[at] ?? 0;
		const document = posting >>> FREQUENCY_BITS;
		const frequency = posting & MOST_FREQUENT;
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
	const { postings, lengths, groupFirsts, groupLengths } = segment;
	const { own, best, inGroup } = sums;
	const { list, inDocument } = term;
	const counts = inDocument.full > 0;
	const most = mostOf(term);
	let at = list.start;
	let kept = 0;
	for (let i = 0; i < candidates.length; i++) {
		const group = candidates[i] ?? 0;
		if ((best[group] ?? 0) + GROUP_SHARE * (inGroup[group] ?? 0) + most < least) continue;
		candidates[kept++] = group;
		at = firstFrom(postings, at, list.end, (groupFirsts[group] ?? 0) << FREQUENCY_BITS);
		const groupEnd = groupFirsts[group + 1] ?? 0;
		let inside = 0;
		for (; at < list.end; at++) {
			const posting = postings[at] ?? 0;
			const document = posting >>> FREQUENCY_BITS;
			if (document >= groupEnd) break;
			const frequency = posting & MOST_FREQUENT;
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

/** The first of ascending numbers from one on that is not below a value; by doubling steps, then halving. */
function firstFrom(numbers: Uint32Array, from: number, end: number, value: number): number {
	let step = 1;
	let low = from;
	while (low + step < end && (numbers[low + step] ?? 0) < value) {
		low += step;
		step *= 2;
	}
	let high = Math.min(end, low + step);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
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
