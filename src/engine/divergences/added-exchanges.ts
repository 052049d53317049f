// An addition that stands where the source has another of its kind is an exchange, and goes by the name of what was
// exchanged: `place/where` for "in Geneva" in the place of "in Trieste", `quantity/value` for a figure.
import type { Entity } from "../facets/entities/entity.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import type { Rival } from "./added-rivals.ts";
import { namesIn } from "./article-names.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { isWhere } from "./exchanged-name.ts";
import { figureDifference } from "./figures.ts";
import { isAtHomeElsewhere } from "./home-elsewhere.ts";
import { likeness } from "./same-thing.ts";

/** So much of what stands around the addition must stand around its rival, more where it is one of several. */
const LIKE = 0.25;
const LIKE_ONE_OF_SEVERAL = 0.5;

/** What a missing name or figure and its rival are two of; undefined where they are not said of one thing. */
export function exchangedType(
	span: Span,
	rival: Rival,
	comparison: Comparison,
): Divergence["type"] | undefined {
	const { reading, readingOf, pairingWith } = comparison;
	const theirs = readingOf(rival.passage);
	const ours = facetAt(reading, span);
	const other = facetAt(theirs, rival);
	if (ours === undefined || other === undefined) return undefined;
	const least = rival.only ? LIKE : LIKE_ONE_OF_SEVERAL;
	if ((likeness(pairingWith(rival.passage), ours, other) ?? 0) < least) return undefined;
	if ("unit" in ours) return "unit" in other ? typeOfFigures(ours, other) : undefined;
	if ("unit" in other || isAtHomeElsewhere(ours, comparison)) return undefined;
	return isWhere(ours) && isWhere(other) ? "place/where" : "who/entity";
}

function facetAt(reading: Reading, span: Span): Quantity | Entity | undefined {
	return (
		reading.quantities.find((figure) => overlaps(figure, span)) ??
		namesIn(reading).find(({ entity }) => overlaps(entity, span))?.entity
	);
}

function typeOfFigures(ours: Quantity, other: Quantity): Divergence["type"] | undefined {
	const found = figureDifference(ours, other);
	if (found === undefined) return undefined;
	const { unit } = ours;
	return unit.kind === "measure" && unit.dimension === "duration" && found.type === "quantity/value"
		? "time/span"
		: found.type;
}
