/** Words that order an event against the time after them, as TimeML's SIGNAL lists them. Written out for Claimtrace. */
import type { TimeSignal } from "../facets/timex/time-facet.ts";

/** Phrase → kind; longer phrases are looked for first. */
export const timeSignals: ReadonlyMap<string, TimeSignal["kind"]> = new Map<string, TimeSignal["kind"]>([
	["as of", "as-of"],
	["as at", "as-of"],
	["prior to", "before"],
	["ahead of", "before"],
	["no later than", "by"],
	["up to", "until"],
	["up until", "until"],
	["starting in", "from"],
	["starting on", "from"],
	["beginning in", "from"],
	["beginning on", "from"],
	["before", "before"],
	["after", "after"],
	["following", "after"],
	["since", "since"],
	["until", "until"],
	["till", "until"],
	["by", "by"],
	["during", "during"],
	["throughout", "during"],
	["over", "during"],
	["within", "within"],
	["from", "from"],
	["starting", "from"],
	["beginning", "from"],
	["between", "from"],
	["to", "to"],
	["through", "to"],
]);

/** Before a date that names no year: what is told lies ahead ("until Tuesday"), or behind ("since Tuesday"). */
export const tenseSignals: ReadonlyMap<string, "past" | "future"> = new Map([
	...[
		"until",
		"till",
		"by",
		"as early as",
		"as soon as",
		"as late as",
		"ahead of",
		"no later than",
		"due",
	].map((words) => [words, "future"] as const),
	...["starting", "beginning", "effective"].map((words) => [words, "future"] as const),
	...["since", "as of", "ended", "dated"].map((words) => [words, "past"] as const),
]);
