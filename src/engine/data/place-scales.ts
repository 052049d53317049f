/** Points of the compass by every form that a place can have; written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

export const directions: ReadonlyMap<string, string> = new Map(
	["north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west"].flatMap(
		(point) => {
			const joined = point.replace("-", "");
			return [point, joined, `${point}ern`, `${joined}ern`].map((form): [string, string] => [form, point]);
		},
	),
);

/** Nouns that say how large a place of a name is: "Kano State" and "Kano city" are two. Lower-case lemmas. */
export const placeScales = wordSet("state province county region district city town village island");

/** Parts of the world, none of which holds another. Folded words. */
export const continents: ReadonlySet<string> = new Set([
	"africa",
	"antarctica",
	"asia",
	"australia",
	"europe",
	"north america",
	"south america",
	"latin america",
	"middle east",
]);
