import { findTerm } from "./dictionary.ts";
import { documentImpact, GROUP_SHARE, groupImpact, type Impact, type Totals } from "./impact.ts";
import type { Sought } from "./retrieval.ts";
import { forwardOf, MOST_SHARE, type PostingList, postingsOf, type SegmentArrays } from "./segment.ts";

/** A segment with what was removed from it since it was sealed. */
export interface Part {
	readonly segment: SegmentArrays;
	/** By group: 1 when it is gone; undefined when none is. */
	gone: Uint8Array | undefined;
	/** By term: in how many documents and groups that are gone it stood. */
	readonly less: Map<number, { documents: number; groups: number }>;
	/** Documents that are still there. */
	documents: number;
	/** What the segment has, those that are gone too. */
	readonly sealed: Totals;
	/** How lengths counted when the segment was sealed; the bounds of its postings rest on that. */
	readonly documentSlope: number;
	readonly groupSlope: number;
}

/** A part of which nothing is gone yet. */
export function partOf(segment: SegmentArrays): Part {
	const documents = segment.lengths.length;
	const totals = {
		...{ documents, groups: segment.groupNumbers.length },
		length: segment.groupLengths.reduce((sum, one) => sum + one, 0),
	};
	return {
		...{ segment, documents },
		sealed: totals,
		gone: undefined,
		less: new Map(),
		documentSlope: documentImpact(1, 1, totals).slope,
		groupSlope: groupImpact(1, 1, totals).slope,
	};
}

/** Marks a group as gone; gives how many documents it had. */
export function removeFrom(part: Part, group: number): number {
	const documents = forwardOf(part.segment, group);
	part.gone ??= new Uint8Array(part.segment.groupNumbers.length);
	part.gone[group] = 1;
	part.documents -= documents.length;
	const seen = new Set<number>();
	for (const terms of documents) {
		for (const term of new Set(terms)) {
			const less = part.less.get(term) ?? { documents: 0, groups: 0 };
			less.documents++;
			if (!seen.has(term)) less.groups++;
			seen.add(term);
			part.less.set(term, less);
		}
	}
	return documents.length;
}

/** The postings of a term, and in how many documents and groups that are still there it stands. */
export interface Found {
	readonly postings: PostingList;
	readonly documents: number;
	readonly groups: number;
}

/** Where a term stands in what is still there of a part; undefined where it does not. */
export function foundIn({ segment, less }: Part, term: string): Found | undefined {
	const number = findTerm(segment, term);
	if (number < 0) return undefined;
	const postings = postingsOf(segment, number);
	const gone = less.get(number);
	const documents = postings.end - postings.start - (gone?.documents ?? 0);
	return documents === 0 ? undefined : { postings, documents, groups: postings.groups - (gone?.groups ?? 0) };
}

/**
 * A term of a query in this part. The bounds of its postings are of the mean lengths at the time of sealing; where texts
 * have grown longer since, the same text is relatively shorter and worth more, by no larger ratio than that of the means.
 */
export function soughtIn(part: Part, list: PostingList, inDocument: Impact, inGroup: Impact): Sought {
	const own = inDocument.full * Math.max(1, part.documentSlope / inDocument.slope);
	const group = GROUP_SHARE * inGroup.full * Math.max(1, part.groupSlope / inGroup.slope);
	return {
		...{ list, inDocument, inGroup },
		mostOwn: Math.ceil((own * list.mostInDocument) / MOST_SHARE),
		mostInGroup: Math.ceil((group * list.mostInGroup) / MOST_SHARE),
	};
}
