/** Words around figures. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

/** Nouns and adjectives that tell of no thing in particular which one is measured. */
export const looseMeasures = wordSet(
	`total sum amount figure number level rate average record estimate forecast percentage share part rest new own overall
	estimated late early recent previous current whole main major large small big`,
);

/** Verbs whose subject a figure is the size of, beside those of change. */
export const sizeVerbs = wordSet("total amount average stand equal exceed number measure cost earn yield");
