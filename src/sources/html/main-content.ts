import type { PageNames } from "./names.ts";
import type { Segment } from "./segments.ts";
import { type Element, isWithin } from "./tree.ts";

/**
 * The segments of a page that are its article, in order.
 *
 * A segment is worth its words when it reads as prose, and costs when it is links or a label. What the page's own
 * names call clutter is left out unless it holds much of the prose. The article is in the element whose segments are
 * worth most, and there in the run that is worth most (maximum subsequence segmentation, Pasternack and Roth 2009).
 */
export function mainContent(all: readonly Segment[], title: string | null, names: PageNames): Segment[] {
	const kept = withoutTeasers(withoutClutter(all, names));
	const values = belowTitle(kept, kept.map(worth), title);
	const container = bestContainer(kept, values, names);
	if (!container) return [];
	const inside = kept
		.map((segment, i) => ({ segment, value: values[i] ?? 0 }))
		.filter(({ segment }) => isWithin(segment.within, container));
	const run = names.isBody(container) ? inside : bestRun(inside);
	return run.filter(({ segment }) => !isLinkLine(segment)).map(({ segment }) => segment);
}

const MIN_SHARE_BELOW = 0.3;

/** The values, with prose above the headline worth nothing, if there is enough below it. */
function belowTitle(
	segments: readonly Segment[],
	values: readonly number[],
	title: string | null,
): readonly number[] {
	const at = segments.findIndex(({ level, text }) => level !== null && level <= 2 && text === title);
	const sum = (list: readonly number[]) => list.reduce((total, value) => total + Math.max(0, value), 0);
	if (at < 0 || sum(values.slice(at)) < sum(values) * MIN_SHARE_BELOW) return values;
	return values.map((value, i) => (i < at ? Math.min(0, value) : value));
}

const MIN_TEASERS = 3;
const MAX_TEASER_WORDS = 90;

/** Without lists of other articles: three or more neighbours of one kind, each a linked heading and few words. */
function withoutTeasers(all: readonly Segment[]): Segment[] {
	const words = sums(
		all,
		all.map((segment) => segment.words),
	);
	const heads = sums(
		all,
		all.map((segment) => Number(isTeaserHead(segment))),
	);
	const teasers = new Set<Element>();
	for (const parent of words.keys()) {
		const boxes = parent.children.filter(
			(child) =>
				typeof child !== "string" &&
				(heads.get(child) ?? 0) === 1 &&
				(words.get(child) ?? 0) <= MAX_TEASER_WORDS,
		);
		if (boxes.length < MIN_TEASERS) continue;
		for (const box of boxes)
			if (
				typeof box !== "string" &&
				boxes.some(
					(other) =>
						typeof other !== "string" &&
						other !== box &&
						other.tag === box.tag &&
						other.attributes.class === box.attributes.class,
				)
			)
				teasers.add(box);
	}
	return teasers.size === 0 ? [...all] : all.filter(({ within }) => !isInAny(within, teasers));
}

function isTeaserHead({ linked, words, kind, within }: Segment): boolean {
	return linked > 0.9 && words >= 3 && (kind === "heading" || words <= 25) && within.tag !== "p";
}

function isInAny(element: Element, some: ReadonlySet<Element>): boolean {
	for (let at: Element | null = element; at; at = at.parent) if (some.has(at)) return true;
	return false;
}

/** An element with more of the page's prose than this is no clutter, whatever it is called. */
const MAX_CLUTTER_SHARE = 0.35;
const MAX_SURE_CLUTTER_SHARE = 0.7;

function withoutClutter(all: readonly Segment[], names: PageNames): Segment[] {
	const prose = sums(
		all,
		all.map((segment) => Math.max(0, worth(segment))),
	);
	const most = Math.max(0, ...prose.values());
	const holders = holdersOfArticle(all, names);
	const known = new Map<Element, boolean>();
	const isClutter = (element: Element | null): boolean => {
		if (!element) return false;
		const before = known.get(element);
		if (before !== undefined) return before;
		const share = (prose.get(element) ?? 0) / most;
		const degree = share > MAX_SURE_CLUTTER_SHARE || holders.has(element) ? "none" : names.clutter(element);
		const is =
			degree === "sure" || (degree === "likely" && share <= MAX_CLUTTER_SHARE) || isClutter(element.parent);
		known.set(element, is);
		return is;
	};
	return all.filter((segment) => !isClutter(segment.within));
}

/** The elements around the first heading of the page and around what is named as the article's body. */
function holdersOfArticle(all: readonly Segment[], names: PageNames): ReadonlySet<Element> {
	const holders = new Set<Element>();
	const hold = (element: Element | null) => {
		for (let at = element; at && !holders.has(at); at = at.parent) holders.add(at);
	};
	const title = all.find(({ level }) => level === 1);
	if (title) hold(title.within.parent?.parent ?? null);
	for (const { within } of all) {
		for (let at: Element | null = within; at && !holders.has(at); at = at.parent) {
			if (names.isBody(at)) hold(at);
		}
	}
	return holders;
}

/** The sum of the values of the segments in each element. */
function sums(segments: readonly Segment[], values: readonly number[]): Map<Element, number> {
	const total = new Map<Element, number>();
	segments.forEach((segment, i) => {
		for (let at: Element | null = segment.within; at; at = at.parent)
			total.set(at, (total.get(at) ?? 0) + (values[i] ?? 0));
	});
	return total;
}

const CLOSED = /[.!?…。！？]["'”’»)\]]*$/;

/** What a segment adds to the article that it would be in. */
function worth({ kind, text, words, linked, inTable }: Segment): number {
	const closed = CLOSED.test(text);
	if (linked > 0.5) return closed && words > 12 ? 0 : -Math.min(words, 15) - 2;
	if (kind === "heading") return -1;
	if (kind === "list-item" || inTable) return words * (1 - linked) * (closed ? 0.7 : 0.2);
	if (words < 8 && !closed) return -1;
	return words * (1 - linked) * (closed ? 1 : 0.4);
}

/** A named body with this share of the best container's worth is the container. */
const MIN_NAMED_SHARE = 0.4;

function bestContainer(
	segments: readonly Segment[],
	values: readonly number[],
	names: PageNames,
): Element | null {
	const totals = [...sums(segments, values)];
	const best = highest(totals);
	const named = highest(totals.filter(([element]) => names.isBody(element)));
	return (named && best && named[1] >= best[1] * MIN_NAMED_SHARE ? named : best)?.[0] ?? null;
}

/** The element that is worth most; of equals the innermost. */
function highest(totals: readonly (readonly [Element, number])[]): readonly [Element, number] | null {
	let best: readonly [Element, number] | null = null;
	for (const one of totals) {
		if (one[1] <= 0) continue;
		if (!best || one[1] > best[1] || (one[1] === best[1] && isWithin(one[0], best[0]))) best = one;
	}
	return best;
}

interface Valued {
	readonly segment: Segment;
	readonly value: number;
}

/** The run with the greatest sum (Kadane); a heading before it belongs to it. */
function bestRun(all: readonly Valued[]): readonly Valued[] {
	let [from, to, most] = [0, 0, 0];
	let [start, sum] = [0, 0];
	all.forEach(({ value }, i) => {
		if (sum <= 0) [start, sum] = [i, 0];
		sum += value;
		if (sum > most) [from, to, most] = [start, i + 1, sum];
	});
	return all.slice(from, to);
}

function isLinkLine({ linked, text, kind }: Segment): boolean {
	return linked > 0.8 && !CLOSED.test(text) && kind !== "heading";
}
