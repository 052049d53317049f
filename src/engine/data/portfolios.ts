/**
 * What ministers and secretaries are in charge of, each word with the usual one for it. Whoever is called minister of
 * one is not the minister of another. Written out for Claimtrace from the names of cabinets.
 */
export const portfolios: ReadonlyMap<string, string> = new Map(
	`foreign external
	defence defense
	interior home
	finance treasury
	trade commerce
	health
	education schools
	justice
	transport transportation
	energy
	agriculture farm farming
	environment
	culture
	labour labor employment
	housing`
		.split("\n")
		.flatMap((line) => {
			const [usual = "", ...others] = line.trim().split(" ");
			return [usual, ...others].map((word) => [word, usual] as const);
		}),
);
