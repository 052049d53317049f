// Another part of the year, of a term or of the day: "in spring" for "in autumn", "in the first half" for "in the second",
// "in the morning" for "in the evening".
// Gates: the claim and the closest passage name one part each, of the same thing by the trees; no passage of the articles
// names the claim's, nor gives an hour of it.
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";
import { likeness } from "./same-thing.ts";

const COVERED = 0.5;
const LIKE = 0.4;

/** time/date: the season, or the time of day, of the same thing. */
export const changedParts: Comparator = (comparison) => {
	if (comparison.closest.coverage < COVERED) return [];
	return [seasonsIn, halvesIn, dayPartsIn].flatMap((partsIn) => changed(partsIn, comparison));
};

/** A part that a span names, and the words that name it. */
interface NamedPart extends Span {
	readonly name: string;
	readonly names: RegExp;
	/** Whether an hour lies in it; undefined for parts of the year. */
	readonly hours?: (hour: number) => boolean;
}

function changed(
	partsIn: (reading: Reading) => readonly NamedPart[],
	comparison: Comparison,
): ReturnType<Comparator> {
	const { reading, readingOf, closest, pairingWith } = comparison;
	const [own, more] = partsIn(reading);
	if (own === undefined || more !== undefined) return [];
	const [source, other] = partsIn(readingOf(closest.passage));
	if (source === undefined || other !== undefined || source.name === own.name) return [];
	if ((likeness(pairingWith(closest.passage), own, source) ?? 0) < LIKE) return [];
	if (isGiven(own, comparison)) return [];
	return [
		{
			type: "time/date",
			direction: "different",
			relation: "incompatible",
			confidence: 0.75,
			draft: { start: own.start, end: own.end, value: own.name },
			source: { start: source.start, end: source.end, value: source.name, passage: closest.passage },
		},
	];
}

function isGiven({ names, hours }: NamedPart, comparison: Comparison): boolean {
	return [comparison.closest.passage, ...passagesAround(comparison)].some(
		(passage) =>
			names.test(passage.text) ||
			(hours !== undefined &&
				comparison
					.readingOf(passage)
					.dates.some(({ clock }) => clock !== null && hours(Number(clock.slice(-5, -3))))),
	);
}

const SEASONS: readonly Omit<NamedPart, keyof Span>[] = [
	{ name: "spring", names: /\bspring\b/i },
	{ name: "summer", names: /\bsummer\b/i },
	{ name: "autumn", names: /\b(?:autumn|fall)\b/i },
	{ name: "winter", names: /\bwinter\b/i },
];

function seasonsIn({ dates }: Reading): readonly NamedPart[] {
	return dates.flatMap(({ grain, words, start, end }) => {
		const season = grain === "season" ? SEASONS.find(({ names }) => names.test(words)) : undefined;
		return season === undefined ? [] : [{ ...season, start, end }];
	});
}

const HALVES: readonly Omit<NamedPart, keyof Span>[] = [
	{
		name: "first half",
		names:
			/\b(?:(?:first|opening|earlier)[\s-]+half|(?:before|by|at|until) (?:the )?(?:half-?time|break|interval))\b/i,
	},
	{
		name: "second half",
		names:
			/\b(?:(?:second|latter|closing|last|final)[\s-]+half|after (?:the )?(?:half-?time|break|interval)|restart)\b/i,
	},
];

/** "In the first half", "second-half profit"; "the first half of the bridge" is no time, and answers none. */
function halvesIn({ words, sentence }: Reading): readonly NamedPart[] {
	return words.flatMap(({ text, start, end }, at) => {
		if (text.toLowerCase() !== "half") return [];
		const which = words[words[at - 1]?.text === "-" ? at - 2 : at - 1];
		if (which === undefined) return [];
		const told = sentence.text.slice(which.start - sentence.start, end - sentence.start);
		const half = HALVES.find(({ names }) => names.test(told));
		return half === undefined ? [] : [{ ...half, start: Math.min(which.start, start), end }];
	});
}

const DAY_PARTS: readonly Omit<NamedPart, keyof Span>[] = [
	{ name: "morning", names: /\b(?:mornings?|dawn|daybreak|breakfast)\b/i, hours: (hour) => hour < 12 },
	{ name: "afternoon", names: /\bafternoons?\b/i, hours: (hour) => hour >= 12 && hour < 18 },
	{
		name: "evening",
		names: /\b(?:evenings?|nights?|tonight|dusk|overnight)\b/i,
		hours: (hour) => hour >= 16,
	},
];

function dayPartsIn({ words }: Reading): readonly NamedPart[] {
	return words.flatMap(({ text, upos, start, end }) => {
		const part = upos === "NOUN" ? DAY_PARTS.find(({ name }) => name === text.toLowerCase()) : undefined;
		return part === undefined ? [] : [{ ...part, start, end }];
	});
}
