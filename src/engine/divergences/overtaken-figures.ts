// A figure that a later article itself gives as the one before: the claim tells 84,000 as today's, the later article
// "121,000, up from 84,000"; or that it has counted on from: "have found four cracks", and later "have now found seven".
import type { Corpus } from "../corpus.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";
import { gives, nounsRelate } from "./counted-things.ts";
import { comparedFigures, mayCompareFigures } from "./directions.ts";
import type { Divergence } from "./divergence.ts";
import { figureSpan } from "./figure-span.ts";
import { supports } from "./figures.ts";
import { mayLookBack } from "./looking-back.ts";
import { verbOver } from "./same-thing.ts";
import { isSameEvent, laterBy } from "./timeline.ts";

/** What is later is of another event, or looks back on it. */
const LATEST = 45;

/** time/stale of the figures that a later article of the event has overtaken; `passages` tell of the claim. */
export function overtakenFigures(
	comparison: Comparison,
	passages: readonly Passage[],
	corpus: Corpus,
): readonly Divergence[] {
	const { reading } = comparison;
	if (mayLookBack(reading) || reading.quantities.length === 0) return [];
	const overtaking = passages.filter(mayOvertake);
	return reading.quantities.flatMap((figure) => {
		for (const passage of overtaking) {
			const now =
				nowFor(comparison, corpus, passage, figure) ?? countedOn(comparison, corpus, passage, figure);
			if (now === undefined) continue;
			const giving = passages.filter((first) => isTold(corpus, first, figure));
			if (giving.some((first) => isOvertaken(comparison, first, passage, corpus)))
				return [divergence(figure, now, passage)];
		}
		return [];
	});
}

/** Told from the words alone: whether it has a figure beside the one before, or what has been counted by now. */
function mayOvertake({ tokens, text }: Passage): boolean {
	return mayCompareFigures(tokens) || /now|far/i.test(text);
}

/** Whether a passage tells the figure as that of its own day. */
function isTold(corpus: Corpus, passage: Passage, figure: Quantity): boolean {
	const reading = corpus.reading(passage);
	const former = comparedFigures(reading).map(({ before }) => before);
	return reading.quantities.some((own) => !former.includes(own) && gives(own, figure));
}

/** The figure that a passage gives in place of the claim's, which the claim does not have. */
function nowFor(
	{ reading }: Comparison,
	corpus: Corpus,
	passage: Passage,
	figure: Quantity,
): Quantity | undefined {
	const found = comparedFigures(corpus.reading(passage)).find(
		(one) => gives(one.before, figure) && nounsRelate(figure, one.figure) === "same",
	);
	const told = found !== undefined && reading.quantities.some((own) => supports(found.figure, own));
	return told ? undefined : found?.figure;
}

/** More of the same that a passage says have been counted by now, where the claim tells its count as today's. */
function countedOn(
	{ reading }: Comparison,
	corpus: Corpus,
	passage: Passage,
	figure: Quantity,
): Quantity | undefined {
	if (reading.dates.length > 0 || !isToday(reading, figure)) return undefined;
	return corpus
		.reading(passage)
		.quantities.find(
			(other) =>
				isCount(other) &&
				isCount(figure) &&
				other.value > figure.value &&
				nounsRelate(figure, other) === "same" &&
				isByNow(corpus.reading(passage), other),
		);
}

function isCount({ unit, noun, vague, bound }: Quantity): boolean {
	return unit.kind === "count" && noun !== null && !vague && bound === null;
}

/** "Have found four cracks": the verb over the figure is a present or a perfect. */
function isToday({ words }: Reading, figure: Quantity): boolean {
	const at = verbOver({ words }, figure);
	const isHas = ({ head, deprel, text }: Word) =>
		head === at && deprel === "aux" && /^ha(?:s|ve)$/i.test(text);
	return at !== undefined && (/^VB[PZ]$/.test(words[at]?.xpos ?? "") || words.some(isHas));
}

/** "Have now found seven cracks", "so far 31 ships have left". */
function isByNow({ words }: Reading, figure: Quantity): boolean {
	const at = verbOver({ words }, figure);
	return words.some(
		({ head, deprel, text }, own) =>
			head === at &&
			deprel === "advmod" &&
			(/^now$/i.test(text) || (/^far$/i.test(text) && /^so$/i.test(words[own - 1]?.text ?? ""))),
	);
}

function isOvertaken({ claim, draft }: Comparison, first: Passage, last: Passage, corpus: Corpus): boolean {
	const later = laterBy(first.article, last.article) ?? 0;
	if (later <= 0 || later > LATEST) return false;
	const written = draft.date;
	if (written !== null && last.article.published !== null && written < last.article.published) return false;
	return isSameEvent(claim, first, last, corpus);
}

function divergence(figure: Quantity, now: Quantity, passage: Passage): Divergence {
	return {
		type: "time/stale",
		direction: "different",
		relation: "undetermined",
		confidence: 0.8,
		draft: figureSpan(figure),
		source: { ...figureSpan(now), passage },
	};
}
