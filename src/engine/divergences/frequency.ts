import type { TimeFacet } from "../facets/timex/time-facet.ts";
import type { Passage } from "../passages.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { likeness } from "./same-thing.ts";

interface Witness {
	readonly passage: Passage;
	readonly source: TimeFacet;
	readonly score: number;
	readonly same: boolean;
}

const LIKE = 0.5;

/** time/span: how often something happens, "every Monday", "twice a year", where the article says it otherwise. */
export const frequencyDivergences: Comparator = (comparison) =>
	setsIn(comparison.reading.times).flatMap((set) => {
		const witnesses = passagesOfTheEvent(comparison).flatMap((passage) =>
			witnessesIn(comparison, set, passage),
		);
		const against = witnesses
			.filter(({ same, score }) => !same && score >= LIKE)
			.sort((a, b) => b.score - a.score)[0];
		if (against === undefined || witnesses.some(({ same }) => same)) return [];
		return [divergence(comparison, set, against)];
	});

function setsIn(times: readonly TimeFacet[]): readonly TimeFacet[] {
	return times.filter(({ type, value }) => type === "SET" && value !== null);
}

function witnessesIn(comparison: Comparison, set: TimeFacet, passage: Passage): readonly Witness[] {
	const others = setsIn(comparison.readingOf(passage).times);
	return others.map((source) => ({
		passage,
		source,
		score: likeness(comparison.pairingWith(passage), set, source) ?? 0,
		same: told(set) === told(source) || set.value === null || !comparable(set, source),
	}));
}

/**
 * "Every Monday" against "every week" can both be true; against "every Friday" it cannot. What happens every morning
 * happens every day.
 */
function comparable(a: TimeFacet, b: TimeFacet): boolean {
	const weekday = (facet: TimeFacet) => facet.weekday !== null;
	const daily = (facet: TimeFacet) => facet.value === "P1D" && facet.freq === null;
	if ((daily(a) && isOfDayPart(b)) || (daily(b) && isOfDayPart(a))) return false;
	return weekday(a) === weekday(b);
}

function isOfDayPart({ value, weekday }: TimeFacet): boolean {
	return weekday === null && /^XXXX-XX-XXT/.test(value ?? "");
}

function told({ value, freq }: TimeFacet): string {
	return freq === null || freq === "1X" ? (value ?? "") : `${freq} ${value}`;
}

function divergence(
	{ reading }: Comparison,
	set: TimeFacet,
	{ passage, source, score }: Witness,
): Divergence {
	const words = reading.whole.document.text.slice(set.start, set.end).toLowerCase();
	const theirs = passage.article.text.slice(source.start, source.end).toLowerCase();
	return {
		type: "time/span",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round((0.6 + 0.3 * score) * 100) / 100,
		draft: { start: set.start, end: set.end, value: words },
		source: { start: source.start, end: source.end, value: theirs, passage },
	};
}
