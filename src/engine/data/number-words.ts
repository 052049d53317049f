/**
 * How English writes numbers in words: the closed lists of the grammars (cardinals, ordinals, fractions, magnitudes,
 * the Indian system included) and the short magnitudes of newspapers. Written out for Claimtrace.
 */
export const cardinals: ReadonlyMap<string, number> = new Map([
	...numbered(
		`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen`,
		(at) => at,
	),
	["nought", 0],
	["naught", 0],
]);

/** "Twenty" to "ninety". */
export const tens: ReadonlyMap<string, number> = numbered(
	"twenty thirty forty fifty sixty seventy eighty ninety",
	(at) => (at + 2) * 10,
);

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["hundred", 1e2],
	["thousand", 1e3],
	["lakh", 1e5],
	["lac", 1e5],
	["million", 1e6],
	["crore", 1e7],
	["billion", 1e9],
	["trillion", 1e12],
	["quadrillion", 1e15],
	["mn", 1e6],
	["mln", 1e6],
	["mil", 1e6],
	["bn", 1e9],
	["bln", 1e9],
	["tn", 1e12],
	["tln", 1e12],
	["trn", 1e12],
]);

/** Plurals of magnitudes behind an exact number ("three dozens"); alone they are vague. */
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map([
	["dozens", 12],
	["doz", 12],
	["dozs", 12],
	["dz", 12],
	["dzs", 12],
	["lakhs", 1e5],
	["crores", 1e7],
	["millions", 1e6],
	["billions", 1e9],
	["trillions", 1e12],
]);

/** "first" gives 1; what stands before adds to them ("twenty-first") or is multiplied ("two hundredth"). */
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
	["hundredth", 1e2],
	["thousandth", 1e3],
	["millionth", 1e6],
	["billionth", 1e9],
	["trillionth", 1e12],
]);

/** A word inside a spelled-out number. */
export interface NumberPiece {
	readonly kind: "article" | "small" | "ten" | "magnitude" | "and" | "part";
	readonly value: number;
	/** "thirds", "halves". */
	readonly plural: boolean;
	/** Of a part: "second" ranks, "half" divides, "third" does both. */
	readonly use?: "rank" | "share" | "both";
}

/** Every word a spelled-out number is made of. A part is an ordinal or a fraction: what can be a denominator. */
export const numberPieces: ReadonlyMap<string, NumberPiece> = pieces();

/** Letters that multiply only when glued to the figure: "3.2m", "40k". */
export const gluedMagnitudes: ReadonlyMap<string, number> = new Map([
	["k", 1e3],
	["m", 1e6],
	["mm", 1e6],
	["b", 1e9],
	["t", 1e12],
]);

/** The values of the signs for fractions, "½" and its like. */
export const vulgarFractions: ReadonlyMap<string, readonly [top: number, bottom: number]> = new Map([
	["½", [1, 2]],
	["⅓", [1, 3]],
	["⅔", [2, 3]],
	["¼", [1, 4]],
	["¾", [3, 4]],
	["⅕", [1, 5]],
	["⅖", [2, 5]],
	["⅗", [3, 5]],
	["⅘", [4, 5]],
	["⅙", [1, 6]],
	["⅚", [5, 6]],
	["⅛", [1, 8]],
	["⅜", [3, 8]],
	["⅝", [5, 8]],
	["⅞", [7, 8]],
]);

/** Plurals and phrases that say only how many digits: the least and the most that readers take them to mean. */
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
	["several", [3, 19]],
	["a few", [3, 12]],
	["a handful of", [3, 12]],
	["a couple of", [2, 3]],
	["several hundred", [250, 999]],
	["several thousand", [2500, 9999]],
	["several million", [2.5e6, 9.99e6]],
	["several dozen", [30, 119]],
	["a few hundred", [200, 600]],
	["a few thousand", [2000, 6000]],
	["a few million", [2e6, 6e6]],
	["a few dozen", [24, 72]],
	["a couple of hundred", [180, 299]],
	["a couple of thousand", [1800, 2999]],
	["a couple of dozen", [20, 35]],
]);

function numbered(list: string, value: (at: number) => number): Map<string, number> {
	return new Map(list.split(/\s+/).map((word, at) => [word, value(at)]));
}

function pieces(): Map<string, NumberPiece> {
	const map = new Map<string, NumberPiece>();
	const add = (kind: NumberPiece["kind"], words: Iterable<readonly [string, number]>) => {
		for (const [word, value] of words) map.set(word, { kind, value, plural: false });
	};
	add("article", Object.entries({ a: 1, an: 1 }));
	add("and", [["and", 0]]);
	add("small", cardinals);
	add("ten", tens);
	add("magnitude", magnitudes);
	add("magnitude", pluralMagnitudes);
	for (const [word, value] of ordinals) {
		const use = value < 3 ? "rank" : "both";
		map.set(word, { kind: "part", value, plural: false, use });
		map.set(`${word}s`, { kind: "part", value, plural: true, use });
	}
	for (const [word, value] of Object.entries({ half: 2, halves: 2, quarter: 4, quarters: 4 }))
		map.set(word, { kind: "part", value, plural: word.endsWith("s"), use: "share" });
	return map;
}
