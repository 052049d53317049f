import { dateMentions } from "../../../engine/facets/timex/date-mentions.ts";
import type { PageNames } from "../names.ts";
import type { Segment } from "../segments.ts";
import { type Element, elements, isWithin, oneLine, spacedText } from "../tree.ts";

/** What a reader of the page sees of byline and date near the headline. */
export interface Visible {
	/** Texts that name authors: "By Jane Doe". */
	readonly authors: readonly string[];
	/** The `datetime` of the `<time>` beside the headline, or microdata's `datePublished`. */
	readonly time: string | null;
	/** The words of a date line beside the headline. */
	readonly date: string | null;
}

const MAX_SEGMENTS_BEFORE = 6;
const MAX_SEGMENTS_AFTER = 14;
const MAX_BYLINE = 160;
const MIN_PROSE = 40;

/** Looks around the headline for bylines, `<time>` and date lines. */
export function readVisible(
	root: Element,
	segments: readonly Segment[],
	title: string | null,
	names: PageNames,
): Visible {
	const at = headlineAt(segments, title);
	const { below, above } = linesNear(segments, at);
	const near = [...below, ...above];
	const marked = markedElements(root, names);
	const home = segments[at] ? articleAround(segments[at].within) : root;
	const authors = marked.authors.filter((element) => isWithin(element, home));
	return {
		authors: authorsOf(authors, near),
		time: timeOf(marked.times.filter((element) => isWithin(element, home))),
		date: [...below, ...authors.map(shortText), ...above].map(dateIn).find((date) => date !== null) ?? null,
	};
}

interface Lines {
	readonly below: readonly string[];
	readonly above: readonly string[];
}

/** Short lines below the headline down to the prose, an introduction let through, and those above it, nearest first. */
function linesNear(segments: readonly Segment[], at: number): Lines {
	const below: string[] = [];
	let prose = 0;
	for (const segment of segments.slice(at + 1, at + MAX_SEGMENTS_AFTER)) {
		if (segment.words >= MIN_PROSE && segment.linked < 0.5 && ++prose > 1) break;
		below.push(segment.spaced);
	}
	const above = segments
		.slice(Math.max(0, at - MAX_SEGMENTS_BEFORE), at)
		.reverse()
		.map(({ spaced }) => spaced);
	const isShort = (line: string) => line.length <= MAX_BYLINE;
	return { below: below.filter(isShort), above: above.filter(isShort) };
}

function shortText(element: Element): string {
	return oneLine(spacedText(element)).slice(0, MAX_BYLINE);
}

function headlineAt(segments: readonly Segment[], title: string | null): number {
	const same = (most: number) =>
		segments.findIndex(({ text, level }) => level !== null && level <= most && text === title);
	const exact =
		[same(1), same(6), segments.findIndex(({ text }) => text === title)].find((at) => at >= 0) ?? -1;
	return exact >= 0
		? exact
		: Math.max(
				0,
				segments.findIndex(({ level }) => level === 1),
			);
}

/** The nearest `<article>` or `<main>` around an element, else the page. */
function articleAround(element: Element): Element {
	let at = element;
	while (at.parent && at.tag !== "article" && at.tag !== "main") at = at.parent;
	return at;
}

interface Marked {
	readonly authors: readonly Element[];
	readonly times: readonly Element[];
}

const MAX_MARKED = 200;

function markedElements(root: Element, names: PageNames): Marked {
	const authors: Element[] = [];
	const times: Element[] = [];
	for (const element of elements(root, (one) => !isElsewhere(one, names))) {
		const { tag, attributes } = element;
		const prop = attributes.itemprop?.toLowerCase();
		if (tag === "time" || prop === "datepublished") times.push(element);
		else if (prop === "author" || attributes.rel === "author" || isByline(element, names))
			authors.push(element);
		if (times.length + authors.length > MAX_MARKED) break;
	}
	return { authors, times };
}

const ELSEWHERE = new Set([
	"related",
	"recirc",
	"recommended",
	"comments",
	"comment",
	"sidebar",
	"trending",
	"footer",
	"teaser",
	"card",
]);

function isElsewhere(element: Element, names: PageNames): boolean {
	if (element.tag === "footer" || element.tag === "nav" || element.tag === "aside") return true;
	return names.clutter(element) !== "none" && names.words(element).some((word) => ELSEWHERE.has(word));
}

const BYLINE = new Set(["byline", "bylines", "author", "authors", "writer"]);

function isByline(element: Element, names: PageNames): boolean {
	return element.attributes.class !== undefined && names.words(element).some((word) => BYLINE.has(word));
}

function authorsOf(marked: readonly Element[], near: readonly string[]): string[] {
	const byRank = [
		marked.filter(({ attributes }) => attributes.itemprop !== undefined || attributes.rel === "author"),
		marked,
	];
	const signed = near
		.flatMap((line) => line.split(/\s+[|•·]\s+/))
		.filter((part) => SIGNED.test(part))
		.slice(0, 1);
	if (signed.length > 0) return signed;
	for (const list of byRank) {
		const texts = list
			.map((element) => element.attributes.content ?? oneLine(spacedText(element)))
			.filter((text) => text !== "" && text.length <= MAX_BYLINE);
		if (texts.length > 0) return texts.slice(0, 4);
	}
	const dated = near.flatMap(
		(line) =>
			/^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\s+[-–—|•·/]\s+(?=.*\b(?:19|20)\d\d\b)/u.exec(
				line,
			)?.[1] ?? [],
	);
	return dated.slice(0, 1);
}

const SIGNED = /^(?:(?:written|reported|posted|published|story|text|words)\s+)?by\s+\p{Lu}/iu;

function timeOf(times: readonly Element[]): string | null {
	const published = times.find(({ attributes }) => /^datepublished$/i.test(attributes.itemprop ?? ""));
	const first = published ?? times.find(({ attributes }) => attributes.datetime !== undefined);
	if (!first) return null;
	return first.attributes.datetime ?? first.attributes.content ?? oneLine(spacedText(first));
}

const UPDATE = /\b(?:updated|modified|edited|revised|last)\b/i;

/** The day in a short line such as "Published 5 May 2021, 10:32 GMT | 3 min read"; null for "Updated …". */
function dateIn(line: string): string | null {
	const dates = dateMentions(line, null).filter(
		({ grain, relative, value }) =>
			grain === "day" && !relative && value !== null && /^\d{4}-\d\d-\d\d$/.test(value),
	);
	const first = dates[0];
	if (!first || UPDATE.test(line.slice(0, first.start))) return null;
	const numeric = /^(\d{1,2})[/.](\d{1,2})[/.]/.exec(line.slice(first.start));
	return numeric && Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12 && numeric[1] !== numeric[2]
		? null
		: first.value;
}
