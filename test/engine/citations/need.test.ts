import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { needsCitation } from "../../../src/engine/citations/need.ts";
import type { TraceStatus } from "../../../src/engine/model.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";

function needs(text: string, status: TraceStatus = "paraphrase"): boolean {
	const [sentence] = sentencesOf(text, { start: 0, end: text.length }, []);
	assert.ok(sentence);
	return needsCitation(sentence, status);
}

describe("a citation is needed for", () => {
	const pairs: readonly (readonly [what: string, needed: string, not: string])[] = [
		["figures", "The quay has 40 cranes.", "The quay has cranes."],
		[
			"figures in words, not for a pair already known",
			"The port lost sixty ships.",
			"The two ports lie on one coast.",
		],
		["money", "The port costs $4 million.", "The port costs money."],
		["days, not years of common history", "The quay closed on 4 May.", "The quay dates from 1887."],
		["quoted words", "The mayor spoke of “a lost decade”.", "The mayor spoke of the decade."],
		["what somebody says", "The port will close, the mayor said.", "The port is closed in winter."],
		["what is contested", "Critics dispute the plan.", "Engineers drew the plan."],
		[
			"accusations",
			"Prosecutors charged the harbour master with fraud.",
			"The council thanked the harbour master.",
		],
		["superlatives", "It is the largest port in the east.", "It is a large port in the east."],
		[
			"firsts, not the latest",
			"She was the first woman to run the port.",
			"She read the latest news from the port.",
		],
		["the only one", "It is the only port with ice all year.", "It is a port with ice all year."],
		[
			"figures beside stock phrases",
			"He was not available for comment on the 40 cranes.",
			"He was not available for comment.",
		],
	];
	for (const [what, needed, not] of pairs) {
		it(`${what} – needed`, () => assert.ok(needs(needed)));
		it(`${what} – not needed`, () => assert.ok(!needs(not)));
	}

	it("whole sentences of a source, not for what all reporters write", () => {
		const whole = "Boats from the islands moor at the quay and wait there for the tide to turn.";
		assert.ok(needs(whole, "verbatim"));
		assert.ok(!needs(whole));
		assert.ok(
			!needs("The harbour authority did not respond to a request for comment on Friday evening.", "verbatim"),
		);
	});
});
