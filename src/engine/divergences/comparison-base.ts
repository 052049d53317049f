// The period that a change is measured against: "up 4 % on the previous quarter" for "up 4 % on a year earlier".
// Gates, in order: the claim names one such period; a carrier names another one after the same words; nothing in its
// article names the claim's after any of them.
import { agoWords, baseCues, basePeriods, onEachOther, priorWords } from "../data/base-periods.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence, FacetSide } from "./divergence.ts";
import { articlePassages, fullestPassages } from "./passages-of-event.ts";

/** A period that something is compared with, and the terms of content before it. */
interface Base extends FacetSide {
	readonly about: ReadonlySet<string>;
}

/** Words of content before a period that tell what is compared, and how many of them both sides must have. */
const BEFORE = 7;
const LEAST_SHARED = 2;
/** Words between a comparing word and the period: "than in the same three months of". */
const CUE_REACH = 7;

/** `logic/comparison` for another base period. */
export const baseDivergences: Comparator = (comparison) => {
	const [ours, ...more] = basesIn(comparison.claim);
	if (ours === undefined || more.some(({ value }) => value !== ours.value)) return [];
	const theirs = againstBase(ours, comparison);
	if (theirs === undefined || isNamedElsewhere(ours, comparison)) return [];
	return [divergence(ours, theirs)];
};

function againstBase(ours: Base, comparison: Comparison): (Base & { readonly passage: Passage }) | undefined {
	for (const passage of fullestPassages(comparison)) {
		const bases = basesIn(passage).filter((base) => areOfOne(ours, base));
		const [base] = bases;
		if (base !== undefined && bases.every(({ value }) => value !== ours.value)) return { ...base, passage };
	}
	return undefined;
}

function isNamedElsewhere(ours: Base, comparison: Comparison): boolean {
	return articlePassages(comparison).some((passage) =>
		basesIn(passage).some(({ value, about }) => value === ours.value && sharedOf(ours.about, about) > 0),
	);
}

function areOfOne(a: Base, b: Base): boolean {
	return sharedOf(a.about, b.about) >= LEAST_SHARED;
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((term) => b.has(term)).length;
}

/** The base periods of a sentence: "than a year ago", "over the prior quarter", "month on month". */
function basesIn({ tokens }: Sentence): readonly Base[] {
	const words = tokens.filter(({ kind }) => kind !== "mark");
	return words.flatMap((token, at): readonly Base[] => {
		const period = basePeriods.get(token.norm);
		if (period === undefined) return [];
		const [from, to] = extentOf(words, at) ?? [];
		const [first, last] = [words[from ?? -1], words[to ?? -1]];
		if (from === undefined || first === undefined || last === undefined) return [];
		const about = words.slice(0, from).filter(({ content }) => content);
		const terms = new Set(about.slice(-BEFORE).map(({ term }) => term));
		return [{ start: first.start, end: last.end, value: period, about: terms }];
	});
}

/** The first and the last word that name the base whose period stands at a place; undefined where it is none. */
function extentOf(words: readonly Token[], at: number): readonly [number, number] | undefined {
	const norm = (place: number) => words[place]?.norm ?? "";
	if (norm(at).startsWith("sequential")) return [at, at];
	if (onEachOther.has(norm(at + 1)) && norm(at + 2) === norm(at)) return [at, at + 2];
	if (onEachOther.has(norm(at - 1)) && norm(at - 2) === norm(at)) return undefined;
	const isBefore = priorWords.has(norm(at - 1));
	const isAgo = agoWords.has(norm(at + 1));
	if (!isBefore && !isAgo) return undefined;
	const cue = words.slice(Math.max(0, at - CUE_REACH), at).some((word) => baseCues.has(word.norm));
	return cue ? [isBefore ? at - 1 : at, isAgo ? at + 1 : at] : undefined;
}

function divergence(ours: Base, theirs: Base & { readonly passage: Passage }): Divergence {
	const { start, end, value } = ours;
	const { passage } = theirs;
	return {
		type: "logic/comparison",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: { start, end, value },
		source: { passage, start: theirs.start, end: theirs.end, value: theirs.value },
	};
}
