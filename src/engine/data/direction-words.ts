/**
 * Words that put a size above or below another one, by what they tell: that it changes, how it compares, how good it
 * is, on which side of zero it lies, or which end of a row it holds. Lemmas, and forms where only those say it.
 * Written out for Claimtrace from the vocabulary of market reports, match reports and statistics releases.
 */
import { trendNouns, trendVerbs } from "./trend-words.ts";
import { wordSet } from "./word-set.ts";

type DirectionAxis = "change" | "comparison" | "quality" | "sign" | "end" | "pace" | "limit";

/** "level": neither up nor down, "unchanged", "within"; "out": on either side, "outside". */
type DirectionSide = "up" | "down" | "level" | "out";

/** What a word says of a size. */
export interface DirectionWord {
	readonly axis: DirectionAxis;
	readonly side: DirectionSide;
}

type Entry = readonly [axis: DirectionAxis, up: string, down: string, level?: string, out?: string];

const VERBS: readonly Entry[] = [
	[
		"change",
		"escalate broaden widen amplify multiply heighten elevate up",
		"decelerate narrow downsize downgrade minimise minimize shorten deflate",
		"remain stay hold unchange",
	],
	[
		"quality",
		"improve strengthen outperform recover thrive advance",
		"worsen deteriorate weaken underperform struggle suffer",
	],
	["sign", "earn profit", "lose"],
	["pace", "accelerate quicken hasten speed", "decelerate slow delay"],
	["limit", "exceed surpass outnumber outpace outstrip", "undershoot"],
];

const NOUNS: readonly Entry[] = [
	["change", "escalation expansion acceleration", "deflation contraction downsizing deceleration shrinkage"],
	["quality", "improvement strength recovery", "deterioration weakness"],
	["sign", "profit gain earnings surplus tailwind", "loss deficit shortfall headwind"],
	["end", "maximum peak majority", "minimum trough minority"],
	["limit", "excess", "shortfall"],
];

const OTHERS: readonly Entry[] = [
	[
		"change",
		"up upward upwards increasing rising growing",
		"down downward downwards decreasing falling shrinking",
		"unchanged flat steady stable constant",
	],
	[
		"comparison",
		"higher more greater larger bigger longer older taller wider heavier",
		"lower less fewer smaller shorter younger narrower lighter",
	],
	["quality", "better stronger strong robust solid", "worse weaker weak poor"],
	["sign", "positive profitable favorable favourable", "negative unprofitable unfavorable unfavourable"],
	[
		"end",
		"highest most best largest biggest greatest longest maximum oldest strongest fastest",
		"lowest least worst smallest fewest shortest minimum youngest weakest slowest",
	],
	["pace", "faster quicker", "slower"],
	["limit", "above over beyond", "below under beneath", "within inside in", "outside"],
];

/** By lemma or form in lower case. */
export const directionVerbs: ReadonlyMap<string, DirectionWord> = new Map([
	...[...trendVerbs].map(([form, { direction }]) => [form, { axis: "change", side: direction }] as const),
	...tableOf(VERBS),
]);

/** By lemma or form in lower case. */
export const directionNouns: ReadonlyMap<string, DirectionWord> = new Map([
	...[...trendNouns].map(([form, { direction }]) => [form, { axis: "change", side: direction }] as const),
	...tableOf(NOUNS),
]);

/** Lemmas of nouns for how fast something else grows: it may rise while they fall. */
export const paces = wordSet("inflation disinflation growth expansion pace");

/** Adjectives, adverbs and prepositions by form in lower case. */
export const directionModifiers: ReadonlyMap<string, DirectionWord> = new Map(tableOf(OTHERS));

function tableOf(entries: readonly Entry[]): [string, DirectionWord][] {
	return entries.flatMap(([axis, up, down, level = "", out = ""]) => {
		const of = (list: string, side: DirectionSide) =>
			list
				.split(" ")
				.filter(Boolean)
				.map((word): [string, DirectionWord] => [word, { axis, side }]);
		return [...of(up, "up"), ...of(down, "down"), ...of(level, "level"), ...of(out, "out")];
	});
}
