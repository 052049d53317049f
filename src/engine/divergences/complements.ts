import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";

/** Whether two sentences tell of the two parts of one whole: "nine of the ten passed" and "one of the ten failed". */
export function areComplements(a: Reading, b: Reading): boolean {
	const values = ({ quantities }: Reading, kind: Quantity["unit"]["kind"]) =>
		quantities.flatMap(({ unit, value }) => (unit.kind === kind ? [value] : []));
	// "One of the ten" is read as a pronoun.
	const counts = (side: Reading) => [
		...values(side, "count"),
		...(/\bone of\b/i.test(side.sentence.text) ? [1] : []),
	];
	const [ours, theirs] = [counts(a), counts(b)];
	const counted = ours.some(
		(whole) => theirs.includes(whole) && ours.some((part) => part !== whole && theirs.includes(whole - part)),
	);
	const rest = values(b, "percent").map((share) => 100 - share);
	return (
		counted || values(a, "percent").some((share) => rest.some((other) => Math.abs(other - share) < 0.01))
	);
}
