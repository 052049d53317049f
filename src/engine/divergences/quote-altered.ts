import { meaningCritical } from "../data/quotations.ts";
import type { QuotedWord } from "../facets/quoted-words.ts";
import type { Direction, Span } from "../model.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence, FacetSide } from "./divergence.ts";
import type { Step } from "./quote-alignment.ts";
import { CLOSE_SHARE, type QuoteMatch } from "./quote-match.ts";
import type { Stretch } from "./quote-sources.ts";
import type { QuoteUnit } from "./quote-units.ts";

/** More changes than this in one quotation, or most of it changed, are shown as one. */
const MOST_RUNS = 3;

/** Each run of words that the quotation has otherwise than the source. */
export function alteredQuotes(
	context: ClaimContext,
	unit: QuoteUnit,
	match: QuoteMatch,
): readonly Divergence[] {
	const { steps } = match.fit;
	const scattered = match.differences.length > MOST_RUNS || match.fit.share < CLOSE_SHARE;
	const runs = scattered ? [joined(match.differences, steps)] : match.differences;
	return runs.flatMap((run) => altered(context, unit, match, run) ?? []);
}

function joined(runs: readonly (readonly Step[])[], steps: readonly Step[]): readonly Step[] {
	const first = runs[0]?.[0];
	const last = runs.at(-1)?.at(-1);
	if (first === undefined || last === undefined) return [];
	return steps.slice(steps.indexOf(first), steps.indexOf(last) + 1);
}

function altered(
	context: ClaimContext,
	unit: QuoteUnit,
	match: QuoteMatch,
	run: readonly Step[],
): Divergence | undefined {
	const { words } = match.stretch;
	const shown = extended(run, match.fit.steps);
	const draft = sideOf(shown.flatMap((step) => unit.words[step.draft ?? -1] ?? []));
	const source = sideOf(shown.flatMap((step) => words[step.source ?? -1] ?? []));
	if (draft === undefined || source === undefined || !within(draft, context.claim)) return undefined;
	const passage = passageAt(match.stretch, shown);
	if (passage === undefined) return undefined;
	const changed = [
		run.flatMap((step) => unit.words[step.draft ?? -1] ?? []),
		run.flatMap((step) => words[step.source ?? -1] ?? []),
	] as const;
	const contraction = isContraction(...changed);
	const critical = !contraction && isCritical(...changed);
	return {
		type: "quote/altered",
		direction: directionOf(...changed),
		relation: contraction ? "compatible" : "incompatible",
		confidence: contraction ? 0.6 : match.fit.share >= CLOSE_SHARE ? 0.95 : 0.8,
		...(critical ? { severity: "error" as const } : contraction ? { severity: "information" as const } : {}),
		draft,
		source: { ...source, passage },
	};
}

/** With an equal word beside it, so that both sides have something to show. */
function extended(run: readonly Step[], steps: readonly Step[]): readonly Step[] {
	const first = run[0];
	const last = run.at(-1);
	if (first === undefined || last === undefined) return run;
	if (run.some((step) => step.draft !== undefined) && run.some((step) => step.source !== undefined))
		return run;
	const after = steps.slice(steps.indexOf(last) + 1).find((step) => step.kind === "same");
	if (after !== undefined) return [...run, after];
	const before = steps.slice(0, steps.indexOf(first)).findLast((step) => step.kind === "same");
	return before === undefined ? run : [before, ...run];
}

/** From the first of the words to the last; undefined without words. */
export function sideOf(words: readonly QuotedWord[]): FacetSide | undefined {
	const first = words[0];
	const last = words.at(-1);
	if (first === undefined || last === undefined) return undefined;
	return { start: first.start, end: last.end, value: words.map((word) => word.token.norm).join(" ") };
}

/** The passage of the first source word among the steps. */
export function passageAt(stretch: Stretch, steps: readonly Step[]): Stretch["passages"][number] | undefined {
	const word = steps.map((step) => stretch.words[step.source ?? -1]).find((one) => one !== undefined);
	return word && stretch.passages[word.passage];
}

function within(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

function directionOf(draft: readonly QuotedWord[], source: readonly QuotedWord[]): Direction {
	if (draft.length === 0) return "omitted";
	return source.length === 0 ? "added" : "different";
}

function isCritical(draft: readonly QuotedWord[], source: readonly QuotedWord[]): boolean {
	return [...draft, ...source].some((word) => {
		const { token, key } = word;
		const name = token.capital && token.content && !word.opening;
		return (
			token.kind === "number" || /^\d/.test(key) || name || meaningCritical.has(key) || key.endsWith("n't")
		);
	});
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
	[/^won't$/, "willnot"],
	[/^can't$/, "cannot"],
	[/n't$/, "not"],
	[/'ll$/, "will"],
	[/'re$/, "are"],
	[/'ve$/, "have"],
	[/'m$/, "am"],
	[/^(it|he|she|that|there|what|who|here|let)'s$/, "$1is"],
];

function isContraction(draft: readonly QuotedWord[], source: readonly QuotedWord[]): boolean {
	return spelledOut(draft) === spelledOut(source);
}

function spelledOut(words: readonly QuotedWord[]): string {
	const expand = (key: string) =>
		CONTRACTIONS.reduce((word, [short, long]) => word.replace(short, long), key);
	return words.map((word) => expand(word.key)).join("");
}
