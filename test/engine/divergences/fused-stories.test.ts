import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings, type Sources } from "../compare.ts";

const NEWS: Sources = {
	"quay.txt":
		"The Ormond quay in Tarva was closed on 3 May after divers found holes in its wall.\nEngineer Oda Krall said repairs would cost 2.4 million euros.",
	"tram.txt":
		"The Brinz tram in Ostel left the rails on 11 June when a water pipe burst under Kolar street.\nForty riders were led out by firefighters.",
	"milk.txt":
		"Lindal Dairies recalled 18,000 cartons of milk on Monday because a cleaning agent had leaked into a tank.",
	"plant.txt": "The bakery chain Kornhaus dismissed 120 workers at its plant in Bremke in April.",
};

const fused = (draft: string, sources = NEWS) =>
	findings(draft, sources).flatMap((line) => /^support\/conflated warning: ([^<]*) <-/.exec(line)?.[1] ?? []);

const twins: readonly (readonly [name: string, silent: string, fires: string])[] = [
	[
		"who of one story, what of another",
		"Kornhaus dismissed 120 workers at its plant in Bremke.",
		"[The bakery chain Kornhaus] recalled 18,000 cartons of milk because a cleaning agent had leaked.",
	],
	[
		"the cause of one story, the act of another",
		"Lindal Dairies recalled 18,000 cartons of milk because a cleaning agent had leaked into a tank.",
		"Lindal Dairies dismissed [120 workers] because a cleaning agent had leaked into a tank.",
	],
	[
		"two lists",
		"The Ormond quay and the Brinz tram failed in Tarva and Ostel.",
		"[Engineer Oda Krall] said the Brinz tram left the rails when a water pipe burst.",
	],
	[
		"two stories set side by side",
		"The Ormond quay in Tarva was closed, and the Brinz tram in Ostel left the rails.",
		"[Forty riders] were led out by firefighters when divers found holes in the Ormond quay.",
	],
];

describe("support/conflated of two stories", () => {
	for (const [name, silent, fires] of twins) {
		it(`${name} – silent`, () => assert.deepEqual(fused(silent), []));
		it(`${name} – fires`, () => assert.deepEqual(fused(fires.replace(/[[\]]/g, "")), [fires]));
	}

	it("is silent where the articles share a name, and so may be of one event", () => {
		const draft =
			"The bakery chain Kornhaus recalled 18,000 cartons of milk because a cleaning agent had leaked.";
		assert.deepEqual(fused(draft), [
			draft.replace("The bakery chain Kornhaus", "[The bakery chain Kornhaus]"),
		]);
		const milk = `${NEWS["milk.txt"]} The plant is in Bremke.`;
		assert.deepEqual(fused(draft, { ...NEWS, "milk.txt": milk }), []);
	});
});
