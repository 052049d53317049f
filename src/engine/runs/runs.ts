// Which stretches of a draft come from which stretches of an article. The scheme is that of the PAN text-alignment
// task, seeding, extension and filtering: M. Potthast et al., "Overview of the 5th international competition on
// plagiarism detection", CLEF 2013. Seeds and extension follow M. Sanchez-Perez, A. Gelbukh and G. Sidorov, "Adaptive
// algorithm for plagiarism detection", CLEF 2015; the filter is a test of likelihood (`evidence.ts`), and summaries
// are told by what no single stretch of the article explains (`summaries.ts`).
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { copiesOf } from "./copies.ts";
import { rewritesOf } from "./rewrites.ts";
import { cosineOf } from "./seeds.ts";
import { bagOf, type Pair, pairOf, type Stretch, type StretchPair, sharedWords, spanOf } from "./sides.ts";
import { summariesOf } from "./summaries.ts";

/** A stretch of the draft and the stretch of the article that it comes from. Spans begin and end with a word. */
export interface AlignedRun {
	/** Into the text of the draft's sentences. */
	readonly draft: Span;
	/** Into the text of the article's sentences. */
	readonly source: Span;
	/**
	 * `verbatim`: the same words but for a few; `rewritten`: reordered, paraphrased or translated and back; `summary`:
	 * drawn from the whole of a stretch that is several times as long.
	 */
	readonly kind: "verbatim" | "rewritten" | "summary";
	/** Cosine of the two as bags of weighed words, 0 to 1. */
	readonly similarity: number;
}

/** A run of fewer words, on either side, is a phrase, a title or a formula. */
const FEWEST_WORDS = 25;

/**
 * The runs that a draft shares with an article, in the draft's order; their draft spans do not overlap. Empty when
 * they have no more in common than two texts about the same thing. Both are given as sentences in order, each list
 * over one text.
 */
export function alignedRuns(draft: readonly Sentence[], source: readonly Sentence[]): readonly AlignedRun[] {
	const pair = pairOf(draft, source);
	const copies = copiesOf(pair);
	const rewrites = rewritesOf(pair).filter((run) => !mostlyWithin(run.draft, copies));
	const parts = [
		...kindOf(
			"verbatim",
			copies.filter((copy) => !rewrites.some((run) => meet(run, copy))),
		),
		...kindOf("rewritten", rewrites),
	];
	const summaries = summariesOf(pair, parts);
	const runs = [
		...parts.filter((part) => !summaries.some((summary) => meet(part, summary))),
		...kindOf("summary", summaries),
	];
	return apart(runs).map((run) => ({
		draft: spanOf(pair.draft, run.draft),
		source: spanOf(pair.source, run.source),
		kind: run.kind,
		similarity: similarityOf(pair, run),
	}));
}

interface Run extends StretchPair {
	readonly kind: AlignedRun["kind"];
}

function kindOf(kind: Run["kind"], runs: readonly StretchPair[]): readonly Run[] {
	return runs.map(({ draft, source }) => ({ draft, source, kind }));
}

/** Most of a stretch being copied word for word, what is rewritten of it is only its edges. */
const COPIED_SHARE = 0.7;

function mostlyWithin(stretch: Stretch, copies: readonly StretchPair[]): boolean {
	const copied = copies.reduce((sum, copy) => sum + sharedWords(copy.draft, stretch), 0);
	return copied >= COPIED_SHARE * (stretch.to - stretch.from);
}

function meet(a: StretchPair, b: StretchPair): boolean {
	return sharedWords(a.draft, b.draft) > 0;
}

/** In the draft's order, each beginning where the one before has ended, without those that are too short then. */
function apart(runs: readonly Run[]): readonly Run[] {
	const done: Run[] = [];
	for (const run of [...runs].sort((a, b) => a.draft.from - b.draft.from || b.draft.to - a.draft.to)) {
		const from = Math.max(run.draft.from, done.at(-1)?.draft.to ?? 0);
		const shortest = Math.min(run.draft.to - from, run.source.to - run.source.from);
		if (shortest >= FEWEST_WORDS) done.push({ ...run, draft: { from, to: run.draft.to } });
	}
	return done;
}

function similarityOf({ draft, source, weights }: Pair, run: StretchPair): number {
	const cosine = cosineOf(bagOf(draft.terms, run.draft), bagOf(source.terms, run.source), weights);
	return Math.round(1000 * Math.min(1, cosine)) / 1000;
}
