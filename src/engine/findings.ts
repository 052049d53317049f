import type { Severity } from "./model.ts";

/** Every finding code that the engine can give, with its default severity. Codes are stable for ever. */
export const findingSeverities = {
	"who/name": "warning",
	"who/entity": "warning",
	"quantity/value": "warning",
	"quantity/scale": "error",
	"quantity/bound": "warning",
	"time/date": "warning",
	"time/relative": "warning",
	"act/different": "hint",
	"act/polarity": "error",
	"act/status": "warning",
	"attribution/dropped": "warning",
	"certainty/raised": "warning",
	"quote/altered": "warning",
	"quote/spliced": "warning",
	"quote/misplaced": "information",
	"quote/speaker": "error",
	"quote/not-found": "warning",
	"quote/unmarked": "information",
	"support/none": "information",
	"cite/missing": "information",
	"cite/wrong": "warning",
	"cite/derivative": "hint",
	"cite/single-origin": "hint",
} as const satisfies Record<string, Severity>;

export type FindingType = keyof typeof findingSeverities;
