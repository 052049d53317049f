import type { Comparison } from "./comparison.ts";

/** How far around a passage an article may say in other words how far something holds. */
const AROUND = 3;

/** Whether a passage that carries the claim, or one near the closest, has a word, after another one, of which `is` is true. */
export function says(
	comparison: Comparison,
	is: (word: string, before: string) => boolean,
	reach = AROUND,
): boolean {
	const { closest, carriers, neighbours } = comparison;
	const passages = [
		...neighbours(closest.passage, reach),
		...carriers.map(({ passage }) => passage),
		closest.passage,
	];
	return passages.some(({ tokens }) =>
		tokens.some(({ norm }, at) => is(norm.replace(/['’]s$/, ""), tokens[at - 1]?.norm ?? "")),
	);
}
