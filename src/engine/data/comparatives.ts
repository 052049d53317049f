/**
 * Words behind a figure that tell how far one thing is from another: 1 for more, -1 for less. Written out for Claimtrace.
 */

/** "Five fewer than", "a third older than". */
export const comparatives: ReadonlyMap<string, 1 | -1> = sides(
	"more higher longer older later taller larger bigger greater heavier faster further farther deeper wider warmer hotter dearer",
	"fewer less lower shorter younger earlier sooner smaller lighter slower colder cooler cheaper",
);

/** "Ten below the limit", "three behind". */
export const placings: ReadonlyMap<string, 1 | -1> = sides("above over ahead", "below under behind short");

function sides(more: string, less: string): ReadonlyMap<string, 1 | -1> {
	return new Map([
		...more.split(" ").map((word) => [word, 1] as const),
		...less.split(" ").map((word) => [word, -1] as const),
	]);
}
