import type { TraceStatus } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** What is missing beside a claim: anything in the corpus that carries it, or a citation of the source that does. */
export function gaps(
	context: ClaimContext,
	status: TraceStatus,
	origin: Passage | undefined,
): readonly Divergence[] {
	const { start, end, text } = context.claim;
	const whole = { start, end, value: text };
	if (status === "untraced") {
		return [
			{
				type: "support/none",
				direction: "added",
				relation: "undetermined",
				confidence: 0.7,
				draft: whole,
				source: null,
			},
		];
	}
	if (origin === undefined || status === "not-checkable" || context.cited.length > 0) return [];
	const source = { passage: origin, start: origin.start, end: origin.end, value: origin.text };
	return [
		{
			type: "cite/missing",
			direction: "omitted",
			relation: "undetermined",
			confidence: 0.9,
			draft: whole,
			source,
		},
	];
}
