import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const twins: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"may",
		"The drought may destroy half of the olive harvest in Jaén.",
		"The drought could destroy half of the olive harvest in Jaén.",
		"The drought will destroy half of the olive harvest in Jaén.",
	],
	[
		"could",
		"The ruling could alarm landlords across the city.",
		"The ruling might alarm landlords across the city.",
		"The ruling alarmed landlords across the city.",
	],
	[
		"reportedly",
		"The club reportedly owes its suppliers 2 million euros.",
		"According to reports the club owes its suppliers 2 million euros.",
		"The club owes its suppliers 2 million euros.",
	],
	[
		"allegedly",
		"The treasurer allegedly moved the donations to a private account.",
		"The treasurer is said to have moved the donations to a private account, allegedly.",
		"The treasurer moved the donations to a private account.",
	],
	[
		"alleged",
		"Detectives questioned the alleged forger of the Vermeer sketches.",
		"Detectives questioned the suspected forger of the Vermeer sketches.",
		"Detectives questioned the forger of the Vermeer sketches.",
	],
	[
		"appears to",
		"The landslide appears to have blocked the road to Kotor.",
		"The landslide has apparently blocked the road to Kotor.",
		"The landslide has blocked the road to Kotor.",
	],
	[
		"is believed to",
		"The collector is believed to own three of the stolen icons.",
		"The collector probably owns three of the stolen icons.",
		"The collector owns three of the stolen icons.",
	],
	[
		"likely",
		"The fire likely started in the laundry of the hotel.",
		"The fire probably started in the laundry of the hotel.",
		"The fire started in the laundry of the hotel.",
	],
	[
		"possibly",
		"The painting was possibly made by a pupil of Goya.",
		"The painting was perhaps made by a pupil of Goya.",
		"The painting was made by a pupil of Goya.",
	],
	[
		"potential",
		"Inspectors found a potential leak in the reactor's cooling loop.",
		"Inspectors found what may be a leak in the reactor's cooling loop.",
		"Inspectors found a leak in the reactor's cooling loop.",
	],
];

describe("certainty/raised", () => {
	for (const [name, source, silent, fires] of twins) {
		const raised = (draft: string) => findings(draft, source).filter((line) => line.startsWith("certainty/"));
		it(`${name}: silent when the hedge is kept in other words`, () => assert.deepEqual(raised(silent), []));
		it(`${name}: fires when it is dropped`, () => assert.equal(raised(fires).length, 1));
	}

	it("marks the hedged words on both sides", () => {
		assert.deepEqual(
			findings(
				"The ruling alarmed landlords across the city.",
				"The ruling could alarm landlords across the city.",
			),
			[
				"certainty/raised warning: The ruling [alarmed] landlords across the city. <- The ruling [could alarm] landlords across the city.",
			],
		);
	});

	it("is silent when the hedge is about something the draft leaves out", () => {
		assert.deepEqual(
			findings(
				"The mill burned down on Tuesday night in Tamsel.",
				"The mill burned down on Tuesday night in Tamsel, and the owner may rebuild it.",
			),
			[],
		);
	});

	it("does not take the month of May for a hedge", () => {
		assert.deepEqual(
			findings(
				"Parliament passed the harbour law and ministers signed it.",
				"Parliament passed the harbour law in May and ministers signed it.",
			),
			[],
		);
	});

	it("is silent when another article that carries it states it plainly", () => {
		assert.deepEqual(
			findings("The club owes its suppliers 2 million euros.", {
				"a.txt": "The club reportedly owes its suppliers 2 million euros.",
				"b.txt": "The club owes its suppliers 2 million euros.",
			}),
			[],
		);
	});
});
