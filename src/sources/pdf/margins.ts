import { closesSentence } from "../lines.ts";
import { joinedRow, rowsOf } from "./rows.ts";
import type { Run } from "./runs.ts";

/** A page without its running head and foot. */
export interface Body {
	readonly runs: readonly Run[];
	/** What stood in the margins, as lines. */
	readonly margins: readonly string[];
}

export interface Sheet {
	readonly runs: readonly Run[];
	readonly height: number;
}

/** Rows looked at from either edge of a page. */
const DEEPEST = 4;
/** Share of a page's height that a head or a foot may take. */
const MARGIN = 0.18;
/** In points: how far the same line may stand from where it stands on another page. */
const SAME_PLACE = 4;
/** In heights of a letter: what parts a head from the text at the least. */
const APART = 1.7;

/**
 * The pages without what stands on all or some of them at the same place of the upper or lower margin: the same words
 * (figures aside), or, parted from the text, other words at the very same height on most pages; and without page
 * numbers and what browsers print around a page.
 */
export function withoutMargins(sheets: readonly Sheet[]): Body[] {
	const edges = sheets.map(edgeRows);
	const repeated = repetitions(edges);
	const places = isolatedPlaces(edges);
	return sheets.map((sheet, i) => {
		const gone = new Set<Run>();
		const margins: string[] = [];
		for (const row of edges[i] ?? []) {
			const isMarginal =
				(repeated.get(row.words) ?? []).some(
					(other) => other.page !== i && Math.abs(other.fromEdge - row.fromEdge) <= SAME_PLACE,
				) ||
				(row.apart &&
					(places.get(placeOf(row)) ?? 0) >= MIN_SHARE * sheets.length &&
					sheets.length >= MIN_PAGES) ||
				(i > 0 && isLoneHead(row)) ||
				(row.outermost && (PAGE_NUMBER.test(row.text) || PRINTED.test(row.text)));
			if (!isMarginal) continue;
			for (const run of row.runs) gone.add(run);
			margins.push(row.text);
		}
		return { runs: sheet.runs.filter((run) => !gone.has(run)), margins };
	});
}

/** A few words alone at the head of a later page; a heading there, which may look the same, reports nothing. */
function isLoneHead({ side, outermost, apart, text }: EdgeRow): boolean {
	return side === "head" && outermost && apart && text.length < MAX_HEAD && !closesSentence(text);
}

const MAX_HEAD = 100;
const MIN_SHARE = 0.6;
const MIN_PAGES = 4;

const NUMBER = "(?:\\d{1,4}|[ivxlc]{1,7})";
/** "3", "– 3 –", "Page 3 of 9", "3/9". */
const PAGE_NUMBER = new RegExp(
	`^(?:[-–—|[(]\\s?)?(?:(?:page|p\\.|seite|pág\\.|стр\\.)\\s?)?${NUMBER}(?:\\s?(?:of|/|von|de|из)\\s?\\d{1,4})?(?:\\s?[-–—|\\])])?$`,
	"i",
);
/** "11/26/26, 1:33 AM  Title" above and "https://… 1/9" below, as Chromium, Firefox and Safari print. */
const PRINTED = /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d|^(?:https?|file):\/\/\S+ \d{1,4}\/\d{1,4}$/;

interface EdgeRow {
	readonly runs: readonly Run[];
	readonly text: string;
	/** Words in lower case, figures as "#". */
	readonly words: string;
	readonly side: "head" | "foot";
	/** From the page's nearer edge to the baseline. */
	readonly fromEdge: number;
	readonly size: number;
	/** Whether a gap parts it from the next row towards the middle. */
	readonly apart: boolean;
	/** Whether no row stands farther out. */
	readonly outermost: boolean;
}

function edgeRows({ runs, height }: Sheet): EdgeRow[] {
	const rows = rowsOf(runs).flatMap((row) => {
		const line = joinedRow(row);
		return line ? [{ runs: row, line }] : [];
	});
	const found: EdgeRow[] = [];
	for (const side of ["head", "foot"] as const) {
		const inwards = side === "head" ? rows : [...rows].reverse();
		inwards.slice(0, DEEPEST).forEach(({ runs: own, line }, i) => {
			const fromEdge = side === "head" ? line.baseline : height - line.baseline;
			const next = inwards[i + 1]?.line;
			if (fromEdge > MARGIN * height) return;
			found.push({
				...{ runs: own, text: line.text, words: wordsOf(line.text), side, fromEdge, size: line.size },
				apart: !next || Math.abs(next.baseline - line.baseline) > APART * Math.max(next.size, line.size),
				outermost: i === 0,
			});
		});
	}
	return found;
}

function wordsOf(text: string): string {
	return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

interface Occurrence {
	readonly page: number;
	readonly fromEdge: number;
}

const MAX_OCCURRENCES = 6;

/** Where each line of the margins stands; a few places are enough to tell. */
function repetitions(pages: readonly (readonly EdgeRow[])[]): Map<string, Occurrence[]> {
	const found = new Map<string, Occurrence[]>();
	pages.forEach((rows, page) => {
		for (const { words, fromEdge } of rows) {
			const known = found.get(words) ?? [];
			found.set(words, known);
			if (known.length < MAX_OCCURRENCES) known.push({ page, fromEdge });
		}
	});
	return found;
}

/** How many pages have a line on its own at the same height. */
function isolatedPlaces(pages: readonly (readonly EdgeRow[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const rows of pages) {
		const own = new Set(rows.filter(({ apart }) => apart).map(placeOf));
		for (const place of own) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return counts;
}

function placeOf({ side, fromEdge, size }: EdgeRow): string {
	return `${side} ${Math.round(fromEdge)} ${Math.round(size * 2)}`;
}
