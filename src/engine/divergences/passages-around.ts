import type { Passage } from "../passages.ts";
import type { Comparison } from "./comparison.ts";

/** Sentences beside a carrier that are looked at; a longer article is looked at where it shares words with the claim. */
const REACH = 40;
const MOST_FOUND = 20;

/** Where an article may say what the closest passage does not: around the carriers, and what shares most words. */
export function passagesAround({
	closest,
	carriers,
	claim,
	neighbours,
	search,
}: Comparison): readonly Passage[] {
	const around = [closest, ...carriers].map(({ passage }) => passage);
	const all = [
		...around,
		...around.slice(0, MOST_CARRIERS).flatMap((passage) => neighbours(passage, REACH)),
		...search(claim.tokens, MOST_FOUND),
	];
	return [...new Set(all)].filter((passage) => passage !== closest.passage);
}

const MOST_CARRIERS = 4;
