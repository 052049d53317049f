import { keyOf, wordKey } from "../facets/quoted-words.ts";
import type { Passage } from "../passages.ts";
import type { ClaimContext } from "./comparison.ts";
import { type DraftWord, type Fit, fitQuotation, type Step } from "./quote-alignment.ts";
import { type Stretch, stretchOf, withNeighbours } from "./quote-sources.ts";
import type { QuoteUnit } from "./quote-units.ts";

/** Where the corpus has the words of a quotation, or nearly. */
export interface QuoteMatch {
	readonly stretch: Stretch;
	readonly fit: Fit;
	/** Runs of steps in which draft and source differ; empty when the quotation is verbatim. */
	readonly differences: readonly (readonly Step[])[];
	readonly cited: boolean;
}

const LEAST_SHARE = 0.6;
/** The source's own prose is a paraphrase of somebody's words sooner than a version of them. */
const LEAST_PROSE_SHARE = 0.7;
/** A quotation that shares this much of its words is surely another wording of the same. */
export const CLOSE_SHARE = 0.75;
const LEAST_CONTENT = 0.5;
/** With fewer words of content, one that was altered may leave none. */
const FEW_CONTENT = 3;
const BY_QUOTE = 20;

/**
 * The places in the corpus that have the quotation word for word or closely, the closest first. `near` are passages
 * to look at besides those that the quotation's own words find: an altered word finds nothing.
 */
export function quoteMatches(
	context: ClaimContext,
	unit: QuoteUnit,
	near: readonly Passage[],
): readonly QuoteMatch[] {
	const gaps = unit.words.some((word) => word.gapBefore) ? 2 : 0;
	const reach = Math.min(8, 2 + Math.ceil(unit.words.length / 20) + gaps);
	const matches: QuoteMatch[] = [];
	const seen: Passage[] = [];
	for (const passage of nearest(context, unit, near)) {
		if (seen.some((other) => isCovered(other, passage, reach))) continue;
		const passages = withNeighbours(context, passage, reach);
		if (!mayHold(passages, unit)) continue;
		seen.push(passage);
		if (!mayMatch(passages, unit)) continue;
		const match = matchIn(stretchOf(passages), unit, context);
		if (match !== undefined) matches.push(match);
	}
	return matches.sort(closest);
}

/** Spares the alignment where too few words of content are there at all. */
function mayHold(passages: readonly Passage[], unit: QuoteUnit): boolean {
	const wanted = new Set(
		unit.words.filter((word) => word.token.content && !word.editorial).map((word) => word.token.term),
	);
	const size = wanted.size;
	if (size < FEW_CONTENT) return true;
	for (const passage of passages) for (const token of passage.tokens) wanted.delete(token.term);
	return size - wanted.size >= Math.floor(size * LEAST_CONTENT);
}

/** Spares reading the passages as one run where too few words are there at all. */
function mayMatch(passages: readonly Passage[], unit: QuoteUnit): boolean {
	const keys = new Set<string | undefined>();
	for (const { tokens } of passages) {
		for (const token of tokens) {
			// Brackets join what stands in them to a word.
			if (token.text === "[") return true;
			keys.add(keyOf(token));
		}
	}
	return sharesEnough(unit, (key) => keys.has(key));
}

function sharesEnough({ words }: QuoteUnit, has: (key: string) => boolean): boolean {
	const own = words.filter((word) => !word.editorial && !word.filler);
	return own.filter((word) => has(word.key)).length >= own.length * LEAST_SHARE - 1;
}

function nearest(context: ClaimContext, unit: QuoteUnit, near: readonly Passage[]): readonly Passage[] {
	const tokens = unit.words.map((word) => word.token);
	return [...new Set([...context.search(tokens, BY_QUOTE), ...near])];
}

/** The stretch around `other` reaches well beyond the passage on both sides. */
function isCovered(other: Passage, passage: Passage, reach: number): boolean {
	return other.article.key === passage.article.key && Math.abs(other.ordinal - passage.ordinal) <= reach / 2;
}

function matchIn(stretch: Stretch, unit: QuoteUnit, context: ClaimContext): QuoteMatch | undefined {
	const keys = new Set(stretch.words.map((word) => word.key));
	if (!sharesEnough(unit, (key) => keys.has(key))) return undefined;
	const own = unit.words.filter((word) => !word.editorial && !word.filler);
	const found = fitQuotation(unit.words, stretch.words);
	if (found === undefined) return undefined;
	const differences = differencesOf(found.steps, unit, stretch);
	const share = found.matched / Math.max(1, own.length);
	const verbatim = differences.length === 0 && share >= CLOSE_SHARE;
	if (!verbatim && !isConvincing(found, unit, own, stretch)) return undefined;
	const key = stretch.passages[0]?.article.key;
	return { stretch, fit: found, differences, cited: key !== undefined && context.cited.includes(key) };
}

function isConvincing(found: Fit, unit: QuoteUnit, own: readonly DraftWord[], stretch: Stretch): boolean {
	const share = found.matched / Math.max(1, own.length);
	const same = found.steps.filter((step) => step.kind === "same");
	const content = same.filter((step) => unit.words[step.draft ?? -1]?.token.content).length;
	const allContent = own.filter((word) => word.token.content).length;
	const dropped = found.steps.filter((step) => step.kind === "omitted" && !step.free).length;
	if (dropped > own.length) return false;
	if (share >= CLOSE_SHARE) return content >= 1 || isWholeQuotation(same, own, stretch);
	const quoted = same.filter((step) => (stretch.words[step.source ?? -1]?.quotation ?? -1) >= 0).length;
	const least = quoted * 2 >= same.length ? LEAST_SHARE : LEAST_PROSE_SHARE;
	return unit.quotation.kind === "speech" && share >= least && content >= 2 && content >= allContent / 2;
}

/** “There's no truth in it”: too common to be told by its words, but all that the source's speaker said. */
function isWholeQuotation(same: readonly Step[], own: readonly DraftWord[], stretch: Stretch): boolean {
	const quotations = new Set(same.map((step) => stretch.words[step.source ?? -1]?.quotation ?? -1));
	const [quotation = -1] = quotations;
	if (quotations.size !== 1 || quotation < 0) return false;
	const length = stretch.words.filter((word) => word.quotation === quotation).length;
	return Math.abs(length - own.length) <= 1;
}

function closest(a: QuoteMatch, b: QuoteMatch): number {
	const verbatim = Number(b.differences.length === 0) - Number(a.differences.length === 0);
	return (
		verbatim ||
		b.fit.share - a.fit.share ||
		Number(b.cited) - Number(a.cited) ||
		a.differences.length - b.differences.length
	);
}

function differencesOf(
	steps: readonly Step[],
	unit: QuoteUnit,
	stretch: Stretch,
): readonly (readonly Step[])[] {
	const runs: Step[][] = [];
	let open: Step[] | undefined;
	for (const step of steps) {
		if (step.kind === "same" || step.free) open = undefined;
		else if (open === undefined) {
			open = [step];
			runs.push(open);
		} else open.push(step);
	}
	return runs.filter((run) => !isSpellingOnly(run, unit, stretch) && !isUnclosedEdge(run, unit));
}

/** "co-operate" and "cooperate", "per cent" and "percent". */
function isSpellingOnly(run: readonly Step[], unit: QuoteUnit, stretch: Stretch): boolean {
	const draft = run.map((step) => unit.words[step.draft ?? -1]?.key ?? "").join("");
	const source = run.map((step) => stretch.words[step.source ?? -1]?.key ?? "").join("");
	return wordKey(draft) === wordKey(source);
}

/** Where a mark is missing, nobody knows whether the outermost words belong to the quotation. */
function isUnclosedEdge(run: readonly Step[], unit: QuoteUnit): boolean {
	if (unit.quotation.closed) return false;
	return run.some((step) => step.draft === 0 || step.draft === unit.words.length - 1);
}
