// The measures of the PAN text-alignment task: M. Potthast, B. Stein, A. Barrón-Cedeño, P. Rosso, "An evaluation
// framework for plagiarism detection", COLING 2010.

import type { Span } from "../../src/engine/model.ts";
import { mean } from "./measures.ts";

/** A stretch of a draft and the stretch of a source it comes from, as annotated or as found. */
export interface ReuseCase {
	/** Names the two texts; cases of different pairs never overlap. */
	readonly pair: string;
	readonly draft: Span;
	readonly source: Span;
}

/** The four figures; recall and precision are means over cases and over detections. */
export interface PlagdetFigures {
	readonly plagdet: number;
	readonly recall: number;
	readonly precision: number;
	readonly granularity: number;
}

/** Macro-averaged recall and precision in characters of both sides, granularity, and PlagDet, as PAN defines them. */
export function plagdetOf(cases: readonly ReuseCase[], found: readonly ReuseCase[]): PlagdetFigures {
	const recall = macroShare(cases, found);
	const precision = macroShare(found, cases);
	const granularity = granularityOf(cases, found);
	const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
	return { plagdet: f1 / Math.log2(1 + granularity), recall, precision, granularity };
}

/** The mean share of each of `these` that `those` cover; 1 when both are empty, 0 when one is. */
function macroShare(these: readonly ReuseCase[], those: readonly ReuseCase[]): number {
	if (these.length === 0) return those.length === 0 ? 1 : 0;
	const byPair = grouped(those);
	return mean(these.map((one) => shareCovered(one, byPair.get(one.pair) ?? [])));
}

/** The share of a case's characters, both sides, that the others of its pair cover. */
export function shareCovered(one: ReuseCase, others: readonly ReuseCase[]): number {
	const own = others.filter((other) => overlaps(one, other));
	const covered =
		lengthCovered(
			one.draft,
			own.map(({ draft }) => draft),
		) +
		lengthCovered(
			one.source,
			own.map(({ source }) => source),
		);
	return covered / (lengthOf(one.draft) + lengthOf(one.source));
}

/** Mean number of detections for each case that has any; 1 when none has. */
function granularityOf(cases: readonly ReuseCase[], found: readonly ReuseCase[]): number {
	const byPair = grouped(found);
	const counts = cases
		.map((one) => (byPair.get(one.pair) ?? []).filter((other) => overlaps(one, other)).length)
		.filter((count) => count > 0);
	return counts.length === 0 ? 1 : mean(counts);
}

function grouped(cases: readonly ReuseCase[]): ReadonlyMap<string, readonly ReuseCase[]> {
	const groups = new Map<string, ReuseCase[]>();
	for (const one of cases) {
		const group = groups.get(one.pair);
		if (group === undefined) groups.set(one.pair, [one]);
		else group.push(one);
	}
	return groups;
}

/** Both sides must overlap. */
function overlaps(a: ReuseCase, b: ReuseCase): boolean {
	return a.pair === b.pair && crosses(a.draft, b.draft) && crosses(a.source, b.source);
}

function crosses(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Characters of `span` that at least one of the others covers. */
function lengthCovered(span: Span, others: readonly Span[]): number {
	let covered = 0;
	let from = span.start;
	for (const { start, end } of [...others].sort((a, b) => a.start - b.start)) {
		const first = Math.max(from, start);
		const last = Math.min(span.end, end);
		if (last <= first) continue;
		covered += last - first;
		from = last;
	}
	return covered;
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
