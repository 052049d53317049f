// Two figures in each other's place: "20 in the vaccine group and 11 in the control group" for 11 and 20.
// Gates: the claim has both figures of the closest passage, each once on either side; behind each stand words that the
// passage has only behind the other, and none that it has only behind this one.
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { figureSpan } from "./figure-span.ts";
import { unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";

const COVERED = 0.6;

/** A figure that both sides have, with the words of content behind it up to the next figure. */
interface Shared {
	readonly draft: Quantity;
	readonly source: Quantity;
	readonly ours: ReadonlySet<string>;
	readonly theirs: ReadonlySet<string>;
}

/** quantity/value: two figures of the source that the claim has the other way round. */
export const exchangedFigures: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	if (closest.coverage < COVERED) return [];
	const shared = sharedFigures(reading, readingOf(closest.passage));
	for (const [at, one] of shared.entries()) {
		const other = shared
			.slice(at + 1)
			.find(
				(next) =>
					unitsRelate(one.draft, next.draft) === "same" &&
					areOfOneAct(reading, one.draft, next.draft) &&
					areExchanged(one, next),
			);
		if (other !== undefined) return [figureForAnother(one.draft, other.source, closest.passage)];
	}
	return [];
};

function sharedFigures(reading: Reading, passage: Reading): readonly Shared[] {
	const [ours, theirs] = [figuresOf(reading).filter(isPlain), figuresOf(passage).filter(isPlain)];
	return ours.flatMap((draft): readonly Shared[] => {
		const isSame = (other: Quantity) => other.value === draft.value && unitsRelate(draft, other) === "same";
		const [source, more] = theirs.filter(isSame);
		if (source === undefined || more !== undefined || ours.filter(isSame).length > 1) return [];
		return [{ draft, source, ours: wordsBehind(draft, reading), theirs: wordsBehind(source, passage) }];
	});
}

function isPlain({ unit, vague }: Quantity): boolean {
	return !vague && unit.kind !== "ordinal";
}

/** Stems of the words of content behind a figure, up to the next one. */
function wordsBehind({ end }: Quantity, { quantities, sentence: { tokens } }: Reading): ReadonlySet<string> {
	const next = quantities.find(({ start }) => start >= end)?.start ?? Number.POSITIVE_INFINITY;
	const behind = tokens.filter(({ start, content }) => content && start >= end && start < next);
	return new Set(behind.slice(0, REACH).map(({ term }) => term));
}

/** So many words tell what a figure is of. */
const REACH = 5;

/** Figures of two acts are `support/conflated`'s. */
export function areOfOneAct({ words }: Reading, first: Span, second: Span): boolean {
	return !words.some(({ start, end, upos }) => upos === "VERB" && start >= first.end && end <= second.start);
}

function areExchanged(one: Shared, other: Shared): boolean {
	return standsFor(one, other) && standsFor(other, one);
}

/** Whether the claim's figure has words behind it that the passage has behind the other alone, and none of its own. */
function standsFor({ ours, theirs }: Shared, other: Shared): boolean {
	const own = [...theirs].filter((term) => !other.theirs.has(term));
	const others = [...other.theirs].filter((term) => !theirs.has(term));
	return others.some((term) => ours.has(term)) && !own.some((term) => ours.has(term));
}

/** quantity/value: a figure in the place of another one of the passage. */
export function figureForAnother(draft: Quantity, source: Quantity, passage: Passage): Divergence {
	return {
		type: "quantity/value",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: figureSpan(draft),
		source: { ...figureSpan(source), passage },
	};
}
