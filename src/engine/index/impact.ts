// What a term is worth in a document and in a group, as BM25: S. Robertson and H. Zaragoza, "The Probabilistic
// Relevance Framework: BM25 and Beyond", Found. Trends Inf. Retr. 3(4), 2009, section 3. In whole numbers, so that a sum
// of them is the same in whatever order it is taken.

/** How much a term counts in a document and in the group of the document. */
export interface Shares {
	readonly inDocument: number;
	readonly inGroup: number;
}

/** How many there are in the whole index, and how many terms they have together. */
export interface Totals {
	readonly documents: number;
	readonly groups: number;
	readonly length: number;
}

/** One of BM25 in whole numbers: 400 terms of the rarest kind stay below 2^31. */
export const UNIT = 2 ** 14;
/** A sentence seldom says a word twice, and long ones are not worse. */
const DOCUMENT = { k: 0.7, b: 0.4 };
/** That an article comes back to a word tells what it is about. */
const GROUP = { k: 3, b: 0.75 };
/** Which group is meant is decided by all of its words, which document by few. */
export const GROUP_SHARE = 2;
/** Longer documents count as so long. */
export const LONGEST = 255;
/** What a term is said more often than this tells nothing. */
export const MOST_FREQUENT = 15;

/** A saturating function of frequency and length, with what does not depend on them worked out. */
export interface Impact {
	/** What an endless frequency would be worth. */
	readonly full: number;
	readonly least: number;
	readonly slope: number;
}

/** Of a term that stands in so many of all documents. */
export function documentImpact(share: number, documents: number, totals: Totals): Impact {
	return impact(DOCUMENT, share * inverseFrequency(totals.documents, documents), totals.documents, totals);
}

/** Of a term that stands in so many of all groups. */
export function groupImpact(share: number, groups: number, totals: Totals): Impact {
	return impact(GROUP, share * inverseFrequency(totals.groups, groups), totals.groups, totals);
}

function impact({ k, b }: { k: number; b: number }, weight: number, size: number, totals: Totals): Impact {
	const slope = (k * b * Math.max(1, size)) / Math.max(1, totals.length);
	return { full: UNIT * weight * (1 + k), least: k * (1 - b), slope };
}

/** What a frequency in so long a text is worth, rounded down. */
export function worth({ full, least, slope }: Impact, frequency: number, length: number): number {
	return ((full * frequency) / (frequency + least + slope * length)) | 0;
}

/** The share of the full worth, from 0 to 1. */
export function saturation({ least, slope }: Impact, frequency: number, length: number): number {
	return frequency / (frequency + least + slope * length);
}

/** How rare a term is that stands in so many of `size` documents, as BM25 has it; never below 0. */
export function inverseFrequency(size: number, documents: number): number {
	return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}
