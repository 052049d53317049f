/**
 * How English writes numbers in words: the closed lists of the grammars (cardinals, ordinals, fractions, magnitudes,
 * the Indian system included) and the short magnitudes of newspapers. Written out for Claimtrace.
 */
export const cardinals: ReadonlyMap<string, number> = numbered(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen`,
	(at) => at,
);

export const tens: ReadonlyMap<string, number> = numbered(
	"twenty thirty forty fifty sixty seventy eighty ninety",
	(at) => (at + 2) * 10,
);

/** "first" gives 1; the tens ("twentieth") are added to by units ("twenty-first"). */
export const ordinals: ReadonlyMap<string, number> = new Map([
	...numbered(
		`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
		fifteenth sixteenth seventeenth eighteenth nineteenth`,
		(at) => at + 1,
	),
	...numbered(
		"twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
		(at) => (at + 2) * 10,
	),
]);

/** Denominators: "thirds" gives 3. */
export const fractions: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	["quarter", 4],
	["quarters", 4],
	...numbered("third fourth fifth sixth seventh eighth ninth tenth", (at) => at + 3),
	...numbered("thirds fourths fifths sixths sevenths eighths ninths tenths", (at) => at + 3),
]);

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["hundred", 1e2],
	["thousand", 1e3],
	["lakh", 1e5],
	["million", 1e6],
	["crore", 1e7],
	["billion", 1e9],
	["trillion", 1e12],
	["mn", 1e6],
	["mln", 1e6],
	["bn", 1e9],
	["bln", 1e9],
	["tn", 1e12],
	["trn", 1e12],
]);

/** Letters that multiply only when glued to the figure: "3.2m", "40k". */
export const gluedMagnitudes: ReadonlyMap<string, number> = new Map([
	["k", 1e3],
	["m", 1e6],
	["b", 1e9],
	["t", 1e12],
]);

/** Plurals that say only how many digits: the least and the most that readers take them to mean. */
export const vagueNumbers: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
	["dozens", [20, 149]],
	["scores", [30, 249]],
	["hundreds", [150, 1499]],
	["thousands", [1500, 99_999]],
	["tens of thousands", [15_000, 149_999]],
	["hundreds of thousands", [150_000, 1_499_999]],
	["millions", [1_500_000, 99_999_999]],
	["tens of millions", [15e6, 149e6]],
	["hundreds of millions", [150e6, 1499e6]],
	["billions", [1.5e9, 99e9]],
	["tens of billions", [15e9, 149e9]],
	["hundreds of billions", [150e9, 1499e9]],
]);

function numbered(list: string, value: (at: number) => number): Map<string, number> {
	return new Map(list.split(/\s+/).map((word, at) => [word, value(at)]));
}
