import type { Severity } from "./model.ts";

/** Every finding code that the engine can give, with its default severity. Codes are stable for ever. */
export const findingSeverities = {
	"who/name": "warning",
	"who/entity": "warning",
	"who/role": "error",
	"who/title": "warning",
	"who/group": "warning",
	"quantity/value": "warning",
	"quantity/scale": "error",
	"quantity/bound": "warning",
	"quantity/trend": "warning",
	"quantity/derived": "warning",
	"time/date": "warning",
	"time/relative": "warning",
	"time/span": "warning",
	"time/order": "warning",
	"time/stale": "warning",
	"place/where": "warning",
	"act/different": "hint",
	"act/polarity": "error",
	"act/status": "warning",
	"act/legal": "error",
	"act/agency": "error",
	"logic/cause": "warning",
	"logic/condition": "warning",
	"logic/comparison": "warning",
	"scope/superlative": "warning",
	"scope/general": "information",
	"attribution/dropped": "warning",
	"attribution/changed": "error",
	"attribution/level": "information",
	"attribution/verb": "information",
	"certainty/raised": "warning",
	"certainty/lowered": "information",
	"quote/altered": "warning",
	"quote/spliced": "warning",
	"quote/misplaced": "information",
	"quote/speaker": "error",
	"quote/not-found": "warning",
	"quote/unmarked": "information",
	"support/none": "information",
	"support/partial": "information",
	"support/conflated": "warning",
	"support/omitted": "hint",
	"cite/missing": "information",
	"cite/wrong": "warning",
	"cite/derivative": "hint",
	"cite/single-origin": "hint",
	"source/conflict": "warning",
	"source/superseded": "hint",
	"self/conflict": "warning",
} as const satisfies Record<string, Severity>;

/** A code of the list. */
export type FindingType = keyof typeof findingSeverities;

/** Whether the other side of a finding is another place of the draft, and no article. */
export function isWithinDraft(type: string): boolean {
	return type === "self/conflict";
}
