// Reading order by gutters: where a page has a gap that its lines do not cross, what is left of it is read before what
// is right of it, from one line that does cross it (a headline, a table's title) to the next.
import { joinedRow, rowsOf } from "./rows.ts";
import type { Run } from "./runs.ts";

/** Lines that stand below each other in one column, from the top. */
export interface Column {
	readonly lines: readonly Run[];
}

const MAX_CANDIDATES = 24;
const MIN_STARTS = 3;
/** In points: starts of lines this near are one margin. */
const SAME_MARGIN = 3;
const MAX_CROSSING_SHARE = 0.5;
const MIN_SIDE_SHARE = 0.15;
/** The fewest letters that a line of a column has on average; cells of tables have fewer. */
const MIN_LETTERS = 14;
const MAX_NESTED = 3;

/** The columns of a page in reading order. */
export function columnsOf(runs: readonly Run[], depth = 0): Column[] {
	const gutter = depth < MAX_NESTED ? gutterOf(runs) : null;
	if (gutter === null) return [{ lines: rowsOf(runs).flatMap((row) => joinedRow(row) ?? []) }];
	return bandsOf(runs, gutter).flatMap((band) => [
		...columnsOf(band.left, depth + 1),
		...columnsOf(band.right, depth + 1),
		...(band.across.length > 0 ? columnsOf(band.across, depth + 1) : []),
	]);
}

interface Band {
	readonly left: Run[];
	readonly right: Run[];
	readonly across: Run[];
}

/** What stands between the lines that cross the gutter, each band ending with such lines. */
function bandsOf(runs: readonly Run[], gutter: number): Band[] {
	const bands: Band[] = [];
	let band: Band = { left: [], right: [], across: [] };
	const close = () => {
		if (band.left.length + band.right.length + band.across.length > 0) bands.push(band);
		band = { left: [], right: [], across: [] };
	};
	for (const row of rowsOf(runs)) {
		const crosses = row.some((run) => isAcross(run, gutter));
		if (crosses) {
			band.across.push(...row);
			continue;
		}
		if (band.across.length > 0) close();
		for (const run of row) (run.right <= gutter ? band.left : band.right).push(run);
	}
	close();
	return bands;
}

/** Where the page parts in two: the place that the fewest lines cross, among those where lines begin; null without one. */
function gutterOf(runs: readonly Run[]): number | null {
	let best: { readonly at: number; readonly crossing: number } | null = null;
	for (const start of startsOf(runs)) {
		const at = start - 1;
		const crossing = crossingAt(runs, at);
		if (crossing !== null && (!best || crossing < best.crossing)) best = { at, crossing };
	}
	return best?.at ?? null;
}

/** The places where most lines begin, the leftmost of all left out. */
function startsOf(runs: readonly Run[]): number[] {
	const counts = new Map<number, { count: number; least: number }>();
	for (const { left } of runs) {
		const margin = Math.round(left / SAME_MARGIN);
		const known = counts.get(margin);
		if (known) {
			known.count++;
			known.least = Math.min(known.least, left);
		} else counts.set(margin, { count: 1, least: left });
	}
	return [...counts.values()]
		.filter(({ count }) => count >= MIN_STARTS)
		.sort((a, b) => b.count - a.count)
		.slice(0, MAX_CANDIDATES)
		.map(({ least }) => least);
}

/** The share of runs that cross a place; null when it parts nothing that looks like columns of text. */
function crossingAt(runs: readonly Run[], at: number): number | null {
	const [left, right] = [new Side(), new Side()];
	let across = 0;
	for (const run of runs) {
		if (isAcross(run, at)) across++;
		else (run.right <= at ? left : right).add(run);
	}
	const share = across / runs.length;
	const parts =
		Math.min(left.runs, right.runs) >= Math.max(MIN_STARTS, MIN_SIDE_SHARE * (left.runs + right.runs));
	const isText = left.lettersPerLine() >= MIN_LETTERS && right.lettersPerLine() >= MIN_LETTERS;
	return parts && isText && share <= MAX_CROSSING_SHARE ? share : null;
}

/** What stands on one side of a gutter. */
class Side {
	runs = 0;
	#letters = 0;
	readonly #baselines = new Set<number>();

	add({ text, baseline }: Run): void {
		this.runs++;
		this.#letters += text.length;
		this.#baselines.add(Math.round(baseline / 2));
	}

	lettersPerLine(): number {
		return this.#letters / Math.max(1, this.#baselines.size);
	}
}

function isAcross({ left, right }: Run, at: number): boolean {
	return left < at && right > at;
}
