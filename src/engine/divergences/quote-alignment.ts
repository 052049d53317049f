// Fits a quotation into a stretch of source: every word of the quotation counts, the stretch is free at both ends
// (semi-global alignment after P. H. Sellers, J. Algorithms 1 (1980)). What editors may do to a quotation is free
// too: omissions they mark with dots, words they put in brackets, a reporting clause that interrupts the speaker.
import type { QuotedWord } from "../facets/quoted-words.ts";

/** A word of the source; `aside` words stand outside the marks, where a reporting clause interrupts a quotation. */
export interface SourceWord extends QuotedWord {
	readonly aside: boolean;
	/** Index of its passage in the stretch. */
	readonly passage: number;
	/** Index of the source quotation that holds it, -1 outside quotation marks. */
	readonly quotation: number;
}

/** A word of the quotation; before one with `gapBefore` the draft marks an omission or interrupts the speaker. */
export interface DraftWord extends QuotedWord {
	readonly gapBefore: boolean;
}

/** One step through both texts; indexes into the two word lists. `free` steps are no difference. */
export interface Step {
	readonly kind: "same" | "changed" | "added" | "omitted";
	readonly draft: number | undefined;
	readonly source: number | undefined;
	readonly free: boolean;
	/** Set on source words that the draft left out at a gap of its own. */
	readonly elided: boolean;
}

/** How the words of a quotation lie in a source. */
export interface Fit {
	readonly steps: readonly Step[];
	/** Words of the quotation that the source has in order. */
	readonly matched: number;
	/** `matched` over the words of the quotation, 0..1. */
	readonly share: number;
}

const SAME = 1;
const CHANGED = -0.5;
// Dearer than a change, so that an altered first or last word is set against the word in its place.
const ADDED = -0.6;
const OMITTED = -0.5;

/** The best fit; undefined when either side is empty or no word is shared. */
export function fitQuotation(draft: readonly DraftWord[], source: readonly SourceWord[]): Fit | undefined {
	const table = fill(draft, source);
	const width = source.length + 1;
	let end = 0;
	for (let j = 1; j < width; j++) {
		if ((table[draft.length * width + j] ?? 0) > (table[draft.length * width + end] ?? 0)) end = j;
	}
	const steps = withinStretch(traceBack(draft, source, table, end), source);
	const matched = steps.filter((step) => step.kind === "same").length;
	return matched === 0 ? undefined : { steps, matched, share: matched / draft.length };
}

function fill(draft: readonly DraftWord[], source: readonly SourceWord[]): Float64Array {
	const width = source.length + 1;
	const table = new Float64Array((draft.length + 1) * width);
	draft.forEach((word, i) => {
		table[(i + 1) * width] = (table[i * width] ?? 0) + added(word);
		source.forEach((other, j) => {
			const diagonal = (table[i * width + j] ?? 0) + paired(word, other);
			const up = (table[i * width + j + 1] ?? 0) + added(word);
			const left = (table[(i + 1) * width + j] ?? 0) + omitted(other, word, draft[i + 1]);
			table[(i + 1) * width + j + 1] = Math.max(diagonal, up, left);
		});
	});
	return table;
}

function paired(word: DraftWord, other: SourceWord): number {
	if (word.key === other.key) return SAME;
	return word.editorial || (other.editorial && !other.aside) ? 0 : CHANGED;
}

function added(word: DraftWord): number {
	return word.editorial || word.filler ? 0 : ADDED;
}

/** What a word of the source costs that stands between two of the draft. */
function omitted(other: SourceWord, before: DraftWord | undefined, next: DraftWord | undefined): number {
	if (other.aside || other.editorial || other.filler || next?.gapBefore) return 0;
	return before?.inserted || next?.inserted ? 0 : OMITTED;
}

function traceBack(
	draft: readonly DraftWord[],
	source: readonly SourceWord[],
	table: Float64Array,
	end: number,
): readonly Step[] {
	const width = source.length + 1;
	const steps: Step[] = [];
	let i = draft.length;
	let j = end;
	while (i > 0) {
		const word = draft[i - 1];
		const other = source[j - 1];
		if (word === undefined) break;
		const here = table[i * width + j] ?? 0;
		const equals = (cell: number, cost: number) => Math.abs(here - (table[cell] ?? 0) - cost) < 1e-9;
		if (other !== undefined && equals((i - 1) * width + j - 1, paired(word, other))) {
			const kind = word.key === other.key ? "same" : "changed";
			steps.push({ kind, draft: --i, source: --j, free: word.editorial || other.editorial, elided: false });
		} else if (other === undefined || equals((i - 1) * width + j, added(word))) {
			steps.push({ kind: "added", draft: --i, source: undefined, free: added(word) === 0, elided: false });
		} else {
			const free = omitted(other, draft[i - 1], draft[i]) === 0;
			steps.push({
				kind: "omitted",
				draft: undefined,
				source: --j,
				free,
				elided: free && !other.aside && !other.editorial && !other.filler,
			});
		}
	}
	return steps.reverse();
}

/** A first or last word set against one beyond the quotation's or the sentence's edge was added, not changed. */
function withinStretch(steps: readonly Step[], source: readonly SourceWord[]): readonly Step[] {
	const first = steps.findIndex((step) => step.kind === "same");
	const last = steps.findLastIndex((step) => step.kind === "same");
	return steps.flatMap((step, at): readonly Step[] => {
		const edge = at < first ? steps[first] : at > last ? steps[last] : undefined;
		if (edge === undefined || step.kind === "same") return [step];
		if (sameStretch(source[edge.source ?? -1], source[step.source ?? -1])) return [step];
		return step.draft === undefined ? [] : [{ ...step, kind: "added", source: undefined }];
	});
}

function sameStretch(a: SourceWord | undefined, b: SourceWord | undefined): boolean {
	return a === undefined || b === undefined || (a.passage === b.passage && a.quotation === b.quotation);
}
