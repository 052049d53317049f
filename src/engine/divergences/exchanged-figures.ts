// Two figures in each other's place: "20 in the vaccine group and 11 in the control group" for 11 and 20.
// Gates: the claim has both figures of the closest passage, each once on either side; behind each stand words that the
// passage has only behind the other, and none that it has only behind this one.
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
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
	readonly ours: Beside;
	readonly theirs: Beside;
}

interface Beside {
	readonly behind: ReadonlySet<string>;
	readonly before: ReadonlySet<string>;
	/** Those behind it in its own clause or member of a list. */
	readonly close: ReadonlySet<string>;
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
		return [{ draft, source, ours: wordsBeside(draft, reading), theirs: wordsBeside(source, passage) }];
	});
}

function isPlain({ unit, vague }: Quantity): boolean {
	return !vague && unit.kind !== "ordinal";
}

/** Stems of the words of content behind a figure, up to the next one, and before it, back to the last one. */
function wordsBeside({ start, end }: Quantity, { quantities, sentence: { tokens } }: Reading): Beside {
	const next = quantities.find((other) => other.start >= end)?.start ?? Number.POSITIVE_INFINITY;
	const last = quantities.findLast((other) => other.end <= start)?.end ?? 0;
	const telling = tokens.filter(({ content }) => content);
	const behind = telling.filter((token) => token.start >= end && token.start < next);
	const before = telling.filter((token) => token.end <= start && token.start >= last);
	const joint = tokens.find((token) => token.start >= end && JOINT.test(token.norm))?.start ?? next;
	const stems = (all: typeof tokens) => new Set(all.map(({ term }) => term));
	return {
		behind: stems(behind.slice(0, REACH)),
		before: stems(before.slice(-REACH)),
		close: stems(behind.filter((token) => token.start < joint)),
	};
}

const JOINT = /^(?:,|;|and|but|while|whereas|or)$/;

/** So many words tell what a figure is of. */
const REACH = 5;

/**
 * Figures of two acts are `support/conflated`'s; in "seven were found in the north and three in the south" the second has
 * the verb of the first.
 */
export function areOfOneAct({ words }: Reading, first: Span, second: Span): boolean {
	const between = words.filter(({ start, end }) => start >= first.end && end <= second.start);
	const isVerb = ({ upos }: Word) => upos === "VERB" || upos === "AUX";
	if (!between.some(({ upos }) => upos === "VERB")) return true;
	const joint = between.findLastIndex(({ text }) => JOINT.test(text));
	if (joint < 0 || between.slice(joint).some(isVerb)) return false;
	const behind = words.filter(({ start }) => start >= second.end);
	const next = behind.findIndex(({ text }) => JOINT.test(text));
	return !behind.slice(0, next < 0 ? behind.length : next).some(isVerb);
}

type Side = "behind" | "before";

function areExchanged(one: Shared, other: Shared): boolean {
	const on = (side: Side) => standsFor(one, other, side) && standsFor(other, one, side);
	return on("behind") || (on("before") && !keeps(one, other) && !keeps(other, one));
}

/** "120 in Lund", "Lund has 120": whether what the passage has behind the figure alone stands by it in the claim as well. */
function keeps({ ours, theirs }: Shared, other: Shared): boolean {
	return [...theirs.close].some(
		(term) => (ours.close.has(term) || ours.before.has(term)) && !other.theirs.close.has(term),
	);
}

/** Whether the claim's figure has words beside it that the passage has beside the other alone, and none of its own. */
function standsFor({ ours, theirs }: Shared, other: Shared, side: Side): boolean {
	const own = [...theirs[side]].filter((term) => !other.theirs[side].has(term));
	const others = [...other.theirs[side]].filter((term) => !theirs[side].has(term));
	return others.some((term) => ours[side].has(term)) && !own.some((term) => ours[side].has(term));
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
