import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const dropped = (draft: string, source: string | Record<string, string>) =>
	findings(draft, source).filter((line) => line.startsWith("attribution/"));

const twins: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"critics say",
		"Critics say the port authority hid the results of the dredging survey.",
		"The port authority hid the results of the dredging survey, critics say.",
		"The port authority hid the results of the dredging survey.",
	],
	[
		"according to in front",
		"According to the coroner, the climber died of exposure below the ridge.",
		"The climber died of exposure below the ridge, the coroner said.",
		"The climber died of exposure below the ridge.",
	],
	[
		"according to at the end",
		"The climber died of exposure below the ridge, according to the coroner.",
		"According to the coroner, the climber died of exposure below the ridge.",
		"The climber died of exposure below the ridge.",
	],
	[
		"said at the end",
		"The dam at Oberau was leaking for two years, engineers said on Monday.",
		"Engineers said that the dam at Oberau was leaking for two years.",
		"The dam at Oberau was leaking for two years.",
	],
	[
		"claims that",
		"The mayor claims that the rival party bought votes in the harbour district.",
		"The mayor said that the rival party bought votes in the harbour district.",
		"The rival party bought votes in the harbour district.",
	],
	[
		"accused of",
		"Residents have accused the quarry of poisoning the wells at Brede.",
		"The quarry was accused of poisoning the wells at Brede.",
		"The quarry has been poisoning the wells at Brede.",
	],
	[
		"believe",
		"Analysts believe the bank concealed losses on its shipping loans.",
		"The bank concealed losses on its shipping loans, analysts think.",
		"The bank concealed losses on its shipping loans.",
	],
	[
		"told",
		"A former nurse told the inquiry that patients were left without water for hours.",
		"Patients were left without water for hours, the inquiry was told.",
		"Patients were left without water for hours.",
	],
	[
		"warned",
		"Biologists warned that the lake was losing its oxygen below ten metres.",
		"Biologists have warned the lake was losing its oxygen below ten metres.",
		"The lake was losing its oxygen below ten metres.",
	],
	[
		"alleged that",
		"Prosecutors alleged that the surgeon billed for operations that never took place.",
		"The surgeon allegedly billed for operations that never took place.",
		"The surgeon billed for operations that never took place.",
	],
];

describe("attribution/dropped", () => {
	for (const [name, source, silent, fires] of twins) {
		it(`${name}: silent when somebody is still named`, () => assert.deepEqual(dropped(silent, source), []));
		it(`${name}: fires when nobody is`, () => assert.equal(dropped(fires, source).length, 1));
	}

	it("marks who said it in the source", () => {
		assert.deepEqual(
			dropped(
				"The dam at Oberau was leaking for two years.",
				"The dam at Oberau was leaking for two years, engineers said on Monday.",
			),
			[
				"attribution/dropped information: [The dam at Oberau was leaking for two years.] <- The dam at Oberau was leaking for two years, [engineers said] on Monday.",
			],
		);
	});

	it("warns when the speaker is partisan or the verb keeps its distance, and only notes it otherwise", () => {
		const severity = (source: string) =>
			dropped("The dam at Oberau was leaking for two years.", source)[0]?.split(" ")[1];
		assert.equal(severity("Critics say the dam at Oberau was leaking for two years."), "warning:");
		assert.equal(severity("The mayor alleged that the dam at Oberau was leaking for two years."), "warning:");
		assert.equal(
			severity("The fire service said the dam at Oberau was leaking for two years."),
			"information:",
		);
	});

	it("does not take a passive guess for a speaker", () => {
		assert.deepEqual(
			dropped(
				"The coin from Saltford is the oldest of its kind in the county.",
				"The coin from Saltford is thought to be the oldest of its kind in the county.",
			),
			[],
		);
	});

	it("is silent when the paragraph names the speaker", () => {
		assert.deepEqual(
			dropped(
				"Engineers spoke on Monday and said the cause was known. The dam at Oberau was leaking for two years.",
				"The dam at Oberau was leaking for two years, engineers said on Monday.",
			),
			[],
		);
	});

	it("is silent when another article states it as fact", () => {
		assert.deepEqual(
			dropped("The dam at Oberau was leaking for two years.", {
				"a.txt": "The dam at Oberau was leaking for two years, engineers said.",
				"b.txt": "The dam at Oberau was leaking for two years.",
			}),
			[],
		);
	});

	it("does not take a state or a report for a verb of saying", () => {
		assert.deepEqual(
			dropped(
				"The state water company raised its prices in Querétaro by a tenth.",
				"The state water company raised its prices in Querétaro by a tenth.",
			),
			[],
		);
	});
});
