/** Words that say by how much something moves, and how exactly a figure is meant. Written out for Claimtrace. */
import { approximators } from "./bounds.ts";
import { wordSet } from "./word-set.ts";

type Degree = "much" | "little";

const degrees: ReadonlyMap<string, Degree> = new Map([
	...entries(
		"much",
		`sharp steep significant substantial considerable dramatic huge massive strong marked big large heavy major great
		sharply steeply significantly substantially considerably dramatically hugely massively strongly markedly heavily greatly`,
	),
	...entries(
		"little",
		`slight marginal modest minimal mild tiny minor small insignificant negligible
		slightly marginally modestly minimally mildly insignificantly negligibly fractionally`,
	),
]);

function entries(degree: Degree, words: string): (readonly [string, Degree])[] {
	return [...wordSet(words)].map((word) => [word, degree] as const);
}

/** How much a word says, as a lemma; undefined when it says nothing of it. */
export function degreeOf(lemma: string): Degree | undefined {
	return degrees.get(lemma);
}

const EXACT = wordSet("exactly precisely");
const ROUGH = new Set([...approximators, "approximately"]);

/** Whether one word says that a figure is exact and the other that it is not. */
export function areOfTwoExactnesses(a: string, b: string): boolean {
	return (EXACT.has(a) && ROUGH.has(b)) || (EXACT.has(b) && ROUGH.has(a));
}
