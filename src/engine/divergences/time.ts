import { counterpart } from "../counterpart.ts";
import { type DateFacet, datesOf } from "../facets/time.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { beginningOf } from "./beginning.ts";
import { type DateRelation, datesRelate, dateValue } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

const REACH = 2;
/** Scores of places closer than this do not decide between two dates of a passage. */
const TIE = 0.25;

/** time/date and time/relative: the dates of the claim against those of the closest passage. */
export const timeDivergences: Comparator = (comparison) => {
	const { claim, draft, closest } = comparison;
	const dates = datesOf(beginningOf(claim), draft.date);
	if (dates.length === 0) return [];
	const given = passageDates(closest.passage);
	const [open, free] = withoutEqual(dates, given);
	return open.flatMap((date) => {
		const match = matchOf(comparison, date, free, open.length === 1 && free.length === 1);
		if (match === undefined || match.relation !== "different" || isGiven(comparison, date)) return [];
		return [divergence(comparison, date, match)];
	});
};

function passageDates(passage: Passage): readonly DateFacet[] {
	return datesOf(beginningOf(passage), passage.article.published);
}

/** Leaves out the dates that both have, each once. */
function withoutEqual(
	draft: readonly DateFacet[],
	source: readonly DateFacet[],
): readonly [draft: readonly DateFacet[], source: readonly DateFacet[]] {
	const free = [...source];
	const open = draft.filter((date) => {
		const at = free.findIndex((other) => datesRelate(date, other) === "same");
		if (at >= 0) free.splice(at, 1);
		return at < 0;
	});
	return [open, free];
}

interface Match {
	readonly source: DateFacet;
	readonly score: number;
	readonly relation: DateRelation;
}

/** The passage's date of the same thing: in the same place, and of the same role. */
function matchOf(
	{ claim, closest }: Comparison,
	date: DateFacet,
	candidates: readonly DateFacet[],
	alone: boolean,
): Match | undefined {
	const matches = candidates.flatMap((source): Match[] => {
		const relation = datesRelate(date, source);
		// "this year" in an article without a date can be the draft's own: it stays in, and silences.
		if ((relation === "unknown" && source.value !== null) || date.said !== source.said) return [];
		const place = counterpart<Span>(claim, closest, date, [source], 0)?.score ?? 0;
		// A lone date dates the whole sentence, wherever it stands; a year more often belongs to one noun.
		const whole = alone && date.grain !== "year" && source.grain !== "year" && closest.coverage >= 0.5;
		const score = whole ? Math.max(place, 0.5) : place;
		const least = date.grain !== source.grain ? 0.6 : date.grain === "year" ? 0.55 : 0.45;
		return score >= least || whole ? [{ source, score, relation }] : [];
	});
	const best = matches.reduce<Match | undefined>(
		(a, b) => (a === undefined || b.score > a.score ? b : a),
		undefined,
	);
	if (best === undefined) return undefined;
	return matches.find((match) => match.relation !== "different" && match.score >= best.score - TIE) ?? best;
}

/** Whether the passage, its neighbours or another carrier has the date, or the article is of that day. */
function isGiven({ closest, carriers, neighbours }: Comparison, date: DateFacet): boolean {
	const passages = [
		closest.passage,
		...neighbours(closest.passage, REACH),
		...carriers.map((carrier) => carrier.passage),
	];
	if (date.said && date.value !== null && date.value === closest.passage.article.published) return true;
	return passages.some((passage) =>
		passageDates(passage).some((other) => /^(?:same|less-specific)$/.test(datesRelate(date, other))),
	);
}

function divergence({ draft, closest }: Comparison, date: DateFacet, { source, score }: Match): Divergence {
	const copied = draft.date !== null && date.relative && source.relative && date.words === source.words;
	const certain = date.value !== null && source.value !== null ? 0.95 : 0.85;
	return {
		type: copied ? "time/relative" : "time/date",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(certain * (0.7 + 0.3 * score) * 100) / 100,
		draft: { start: date.start, end: date.end, value: dateValue(date) },
		source: { start: source.start, end: source.end, value: dateValue(source), passage: closest.passage },
	};
}
