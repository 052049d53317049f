import type { FindingType } from "../findings.ts";
import type { Divergence, FacetSide } from "./divergence.ts";

/** What can stand in the place of its like. */
const EXCHANGED: ReadonlySet<FindingType> = new Set([
	"quantity/value",
	"time/date",
	"place/where",
	"who/entity",
]);

/** `support/conflated` in the place of two findings by which each of two values stands in the other's place. */
export function exchangedValues(found: readonly Divergence[]): readonly Divergence[] | undefined {
	for (const [at, one] of found.entries()) {
		if (!EXCHANGED.has(one.type)) continue;
		for (const other of found.slice(at + 1)) {
			if (other.type !== one.type || one.source === null || other.source === null) continue;
			if (!isSame(one.draft, other.source) || !isSame(other.draft, one.source)) continue;
			const rest = found.filter((kept) => kept !== one && kept !== other);
			return [...rest, joined(one, one.source, other, other.source)];
		}
	}
	return undefined;
}

/** The claim from the first value to the second, and the passages that have them the other way round. */
function joined(one: Divergence, source: Source, other: Divergence, second: Source): Divergence {
	const start = Math.min(one.draft.start, other.draft.start);
	const end = Math.max(one.draft.end, other.draft.end);
	const draft = { start, end, value: `${one.draft.value}, ${other.draft.value}` };
	const sides = {
		source: wholeOf(source),
		...(second.passage === source.passage ? {} : { beside: wholeOf(second) }),
	};
	return {
		...one,
		type: "support/conflated",
		direction: "different",
		relation: "incompatible",
		draft,
		...sides,
	};
}

type Source = NonNullable<Divergence["source"]>;

function wholeOf({ passage, value }: Source): Source {
	return { passage, start: passage.start, end: passage.end, value };
}

/** By the figure itself: what is counted may be said of one only. */
function isSame(a: FacetSide, b: FacetSide): boolean {
	return figureOf(a) === figureOf(b);
}

function figureOf({ value }: FacetSide): string {
	return (/^[\d.,]+/.exec(value)?.[0] ?? value).toLowerCase();
}
