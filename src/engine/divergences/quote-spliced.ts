import { conditions, qualifiers } from "../data/quotations.ts";
import type { Divergence } from "./divergence.ts";
import type { SourceWord, Step } from "./quote-alignment.ts";
import { passageAt, sideOf } from "./quote-altered.ts";
import type { QuoteMatch } from "./quote-match.ts";
import type { QuoteUnit } from "./quote-units.ts";

const ASIDE_OPENERS = new Set(["who", "which", "whose", "where", "as"]);

/**
 * The first omission of a verbatim quotation that leaves out a qualifier of the words around it; undefined when
 * what was left out does no harm.
 */
export function splicedQuote(unit: QuoteUnit, match: QuoteMatch): Divergence | undefined {
	for (const run of elisions(match.fit.steps)) {
		const left = run.omitted.flatMap((step) => match.stretch.words[step.source ?? -1] ?? []);
		const lost = sameSentence(left, run, match);
		const side = sideOf(lost);
		const passage = match.stretch.passages[lost[0]?.passage ?? -1] ?? passageAt(match.stretch, run.omitted);
		const around = sideOf([run.before, run.after].flatMap((step) => unit.words[step.draft ?? -1] ?? []));
		if (side === undefined || around === undefined || passage === undefined) continue;
		if (!losesQualifier(lost, match.stretch.words[run.after.source ?? -1])) continue;
		return {
			type: "quote/spliced",
			direction: "omitted",
			relation: "incompatible",
			confidence: 0.85,
			draft: around,
			source: { ...side, passage },
		};
	}
	return undefined;
}

interface Elision {
	readonly before: Step;
	readonly after: Step;
	readonly omitted: readonly Step[];
}

function elisions(steps: readonly Step[]): readonly Elision[] {
	const found: Elision[] = [];
	let before: Step | undefined;
	let omitted: Step[] = [];
	for (const step of steps) {
		if (step.elided) omitted.push(step);
		if (step.draft === undefined) continue;
		if (before !== undefined && omitted.length > 0) found.push({ before, after: step, omitted });
		before = step;
		omitted = [];
	}
	return found;
}

/** Whole sentences that were left out qualify nothing; only the rest of the two that are quoted counts. */
function sameSentence(left: readonly SourceWord[], run: Elision, match: QuoteMatch): readonly SourceWord[] {
	const { words } = match.stretch;
	const kept = [words[run.before.source ?? -1]?.passage, words[run.after.source ?? -1]?.passage];
	return left.filter((word) => kept.includes(word.passage));
}

function losesQualifier(lost: readonly SourceWord[], next: SourceWord | undefined): boolean {
	const first = lost[0];
	const bounded = /[,-]/.test(first?.markBefore ?? "") && /[,-]/.test(next?.markBefore ?? "");
	const aside = bounded && first !== undefined && ASIDE_OPENERS.has(first.key);
	return lost.some(
		(word) => (aside ? conditions : qualifiers).has(word.key) || (!aside && word.key.endsWith("n't")),
	);
}
