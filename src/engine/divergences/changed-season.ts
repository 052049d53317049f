// Another season: "in spring" for "in autumn".
// Gates: the claim and the closest passage name one season each, of the same thing by the trees; no passage of the
// articles names the claim's.
import type { DateFacet } from "../facets/dates.ts";
import type { Reading } from "../reading.ts";
import type { Comparator } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";
import { likeness } from "./same-thing.ts";

const COVERED = 0.5;
const LIKE = 0.4;

/** time/date: the season of the same thing. */
export const changedSeasons: Comparator = (comparison) => {
	const { reading, readingOf, closest, pairingWith } = comparison;
	const [own, more] = seasonsIn(reading);
	if (own === undefined || more !== undefined || closest.coverage < COVERED) return [];
	const [source, other] = seasonsIn(readingOf(closest.passage));
	if (source === undefined || other !== undefined || source.name === own.name) return [];
	if ((likeness(pairingWith(closest.passage), own.date, source.date) ?? 0) < LIKE) return [];
	const named = passagesAround(comparison).some((passage) => NAMES[own.name].test(passage.text));
	if (named) return [];
	return [
		{
			type: "time/date",
			direction: "different",
			relation: "incompatible",
			confidence: 0.75,
			draft: { start: own.date.start, end: own.date.end, value: own.name },
			source: {
				start: source.date.start,
				end: source.date.end,
				value: source.name,
				passage: closest.passage,
			},
		},
	];
};

const NAMES = {
	spring: /\bspring\b/i,
	summer: /\bsummer\b/i,
	autumn: /\b(?:autumn|fall)\b/i,
	winter: /\bwinter\b/i,
} as const;

type Season = keyof typeof NAMES;
const SEASONS = Object.keys(NAMES) as readonly Season[];

interface NamedSeason {
	readonly date: DateFacet;
	readonly name: Season;
}

function seasonsIn({ dates }: Reading): readonly NamedSeason[] {
	return dates.flatMap((date) => {
		const name = date.grain === "season" ? SEASONS.find((one) => NAMES[one].test(date.words)) : undefined;
		return name === undefined ? [] : [{ date, name }];
	});
}
