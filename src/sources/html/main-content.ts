import { BODY_NAMES } from "../data/page-words.ts";
import { clutterOf, namesOf } from "./clutter.ts";
import type { Segment } from "./segments.ts";
import { type Element } from "./tree.ts";

/**
 * The segments of a page that are its article, in order.
 *
 * A segment is worth its words when it reads as prose, and costs when it is links or a label. What the page's own
 * names call clutter is left out unless it holds much of the prose. The article is in the element whose segments are
 * worth most, and there in the run that is worth most (maximum subsequence segmentation, Pasternack and Roth 2009).
 */
export function mainContent(all: readonly Segment[]): Segment[] {
	const kept = withoutClutter(all);
	const values = kept.map(worth);
	const container = bestContainer(kept, values);
	if (!container) return [];
	const inside = kept.map((segment, i) => ({ segment, value: values[i] ?? 0 })).filter(({ segment }) => isIn(segment, container));
	return bestRun(inside).filter(({ segment }) => !isLinkLine(segment)).map(({ segment }) => segment);
}

/** An element with more of the page's prose than this is no clutter, whatever it is called. */
const MAX_CLUTTER_SHARE = 0.35;
const MAX_SURE_CLUTTER_SHARE = 0.7;

function withoutClutter(all: readonly Segment[]): Segment[] {
	const prose = sums(all, all.map((segment) => Math.max(0, worth(segment))));
	const most = Math.max(0, ...prose.values());
	const holders = holdersOfArticle(all);
	const known = new Map<Element, boolean>();
	const isClutter = (element: Element | null): boolean => {
		if (!element) return false;
		const before = known.get(element);
		if (before !== undefined) return before;
		const share = (prose.get(element) ?? 0) / most;
		const degree = share > MAX_SURE_CLUTTER_SHARE || holders.has(element) ? "none" : clutterOf(element);
		const is = degree === "sure" || (degree === "likely" && share <= MAX_CLUTTER_SHARE) || isClutter(element.parent);
		known.set(element, is);
		return is;
	};
	return all.filter((segment) => !isClutter(segment.within));
}

/** The elements around the first heading of the page and around what is named as the article's body. */
function holdersOfArticle(all: readonly Segment[]): ReadonlySet<Element> {
	const holders = new Set<Element>();
	const hold = (element: Element | null) => {
		for (let at = element; at && !holders.has(at); at = at.parent) holders.add(at);
	};
	const title = all.find(({ level }) => level === 1);
	if (title) hold(title.within.parent?.parent ?? null);
	for (const { within } of all) {
		for (let at: Element | null = within; at && !holders.has(at); at = at.parent) {
			if (isNamedBody(at)) hold(at);
		}
	}
	return holders;
}

/** The sum of the values of the segments in each element. */
function sums(segments: readonly Segment[], values: readonly number[]): Map<Element, number> {
	const total = new Map<Element, number>();
	segments.forEach((segment, i) => {
		for (let at: Element | null = segment.within; at; at = at.parent) total.set(at, (total.get(at) ?? 0) + (values[i] ?? 0));
	});
	return total;
}

const CLOSED = /[.!?…。！？]["'”’»)\]]*$/;

/** What a segment adds to the article that it would be in. */
function worth({ kind, text, words, linked, inTable }: Segment): number {
	if (linked > 0.5) return -Math.min(words, 15) - 2;
	if (kind === "heading") return -1;
	const closed = CLOSED.test(text);
	if (kind === "list-item" || inTable) return words * (1 - linked) * (closed ? 0.7 : 0.2);
	if (words < 8 && !closed) return -1;
	return words * (1 - linked) * (closed ? 1 : 0.4);
}

/** A named body with this share of the best container's worth is the container. */
const MIN_NAMED_SHARE = 0.4;

function bestContainer(segments: readonly Segment[], values: readonly number[]): Element | null {
	const totals = [...sums(segments, values)];
	const best = highest(totals);
	const named = highest(totals.filter(([element]) => isNamedBody(element)));
	return (named && best && named[1] >= best[1] * MIN_NAMED_SHARE ? named : best)?.[0] ?? null;
}

/** The element that is worth most; of equals the innermost. */
function highest(totals: readonly (readonly [Element, number])[]): readonly [Element, number] | null {
	let best: readonly [Element, number] | null = null;
	for (const one of totals) {
		if (one[1] <= 0) continue;
		if (!best || one[1] > best[1] || (one[1] === best[1] && isInside(one[0], best[0]))) best = one;
	}
	return best;
}

function isNamedBody(element: Element): boolean {
	return element.attributes.itemprop === "articleBody" || namesOf(element).some((name) => BODY_NAMES.test(name));
}

function isInside(element: Element, ancestor: Element): boolean {
	for (let at: Element | null = element; at; at = at.parent) if (at === ancestor) return true;
	return false;
}

function isIn(segment: Segment, container: Element): boolean {
	return isInside(segment.within, container);
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
