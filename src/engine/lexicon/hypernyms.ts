import { firstLink, linked } from "./links.ts";
import { type SensePair, type WeighedSense, weighPairs } from "./sense-pairs.ts";
import { isNounFile, type LexiconTables } from "./tables.ts";

/** How much of the strength is left after each step up: verbs change their meaning more on the way than nouns. */
const STEP = { noun: 0.93, verb: 0.8 };

/** A noun's sense this near to the top ("thing", "group", "act") says nothing of what is below it. */
const TOO_GENERAL = 2;

/** Whether the first senses are kinds of the second, at most `maxDepth` steps up: "car" of "vehicle". */
export function hypernymy(
	tables: LexiconTables,
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
	maxDepth: number,
): SensePair | undefined {
	const above = new Map(left.map(({ synset }) => [synset, stepsUp(tables, synset, maxDepth)]));
	const general = new Map(right.map(({ synset }) => [synset, isGeneral(tables, synset)]));
	return weighPairs(left, right, (a, b) => {
		const steps = above.get(a.synset)?.get(b.synset) ?? 0;
		if (steps === 0 || general.get(b.synset)) return 0;
		return (isNoun(tables, a.synset) ? STEP.noun : STEP.verb) ** (steps - 1);
	});
}

function isNoun({ files }: LexiconTables, synset: number): boolean {
	return isNounFile(files[synset] ?? 0);
}

/** The synsets above one, with the fewest steps to each. */
function stepsUp({ links }: LexiconTables, synset: number, maxDepth: number): ReadonlyMap<number, number> {
	const steps = new Map([[synset, 0]]);
	let level: readonly number[] = [synset];
	for (let depth = 1; depth <= maxDepth && level.length > 0; depth++) {
		const next = level.flatMap((one) => [...linked(links.hypernym, one), ...linked(links.instance, one)]);
		level = [...new Set(next)].filter((one) => !steps.has(one));
		for (const one of level) steps.set(one, depth);
	}
	return steps;
}

function isGeneral(tables: LexiconTables, synset: number): boolean {
	if (!isNoun(tables, synset)) return false;
	const { hypernym, instance } = tables.links;
	const isTop = (one: number) =>
		hypernym.from[firstLink(hypernym, one)] !== one && instance.from[firstLink(instance, one)] !== one;
	return [...stepsUp(tables, synset, TOO_GENERAL).keys()].some(isTop);
}
