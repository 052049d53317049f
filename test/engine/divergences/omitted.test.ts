import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const omitted = (draft: string, source: string) =>
	findings(draft, source).filter((line) => line.startsWith("support/omitted"));

const twins: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"denies the allegations",
		"Residents accused the quarry of poisoning the wells at Brede. The company denies the allegations.",
		"Residents accused the quarry of poisoning the wells at Brede. The company denies this.",
		"Residents accused the quarry of poisoning the wells at Brede.",
	],
	[
		"denies it",
		"The bank hid its losses from investors, a former clerk claims. The bank denies it.",
		"The bank, which denies it, hid its losses from investors, a former clerk claims.",
		"The bank hid its losses from investors, a former clerk claims.",
	],
	[
		"rejects the accusation",
		"The mayor sold the school to his cousin for a fraction of its value, auditors claim. The mayor rejects the accusation.",
		"The mayor sold the school to his cousin for a fraction of its value, auditors claim. He rejects it.",
		"The mayor sold the school to his cousin for a fraction of its value, auditors claim.",
	],
	[
		"denied that",
		"The ministry spied on two reporters for a year, the paper wrote. A spokesman denied that the ministry had spied on anyone.",
		"The ministry spied on two reporters for a year, the paper wrote. A spokesman denied that.",
		"The ministry spied on two reporters for a year, the paper wrote.",
	],
	[
		"pleaded not guilty",
		"The surgeon is alleged to have billed for operations that never took place. He has pleaded not guilty.",
		"The surgeon is alleged to have billed for operations that never took place. He has pleaded not guilty.",
		"The surgeon is alleged to have billed for operations that never took place.",
	],
	[
		"could not be verified",
		"The rebels said they had taken the airport at Sarn. The claim could not be independently verified.",
		"The rebels said they had taken the airport at Sarn. This could not be verified.",
		"The rebels said they had taken the airport at Sarn.",
	],
	[
		"in the same sentence",
		"The rebels said they had taken the airport at Sarn, which could not be confirmed.",
		"The rebels said, in a claim that could not be confirmed, that they had taken the airport at Sarn.",
		"The rebels said they had taken the airport at Sarn.",
	],
	[
		"subject to approval",
		"Norvik Bank will buy the insurer Halden for 3 billion kroner. The deal is subject to regulatory approval.",
		"Norvik Bank will buy the insurer Halden for 3 billion kroner, subject to regulatory approval.",
		"Norvik Bank will buy the insurer Halden for 3 billion kroner.",
	],
	[
		"not peer-reviewed",
		"The drug halved the risk of stroke in a trial of 300 patients. The study has not been peer-reviewed.",
		"The drug halved the risk of stroke in a trial of 300 patients. The study has not been peer-reviewed.",
		"The drug halved the risk of stroke in a trial of 300 patients.",
	],
	[
		"provisional figures",
		"The port handled nine million tonnes of grain in May. The figures are provisional.",
		"The port handled nine million tonnes of grain in May, provisional figures show.",
		"The port handled nine million tonnes of grain in May.",
	],
];

describe("support/omitted", () => {
	for (const [name, source, silent, fires] of twins) {
		it(`${name}: silent when the paragraph has it`, () => assert.deepEqual(omitted(silent, source), []));
		it(`${name}: fires when it is left out`, () => assert.equal(omitted(fires, source).length, 1));
	}

	it("is a hint that shows the words beside the evidence", () => {
		assert.deepEqual(
			omitted(
				"Residents accused the quarry of poisoning the wells at Brede.",
				"Residents accused the quarry of poisoning the wells at Brede. The company denies the allegations.",
			),
			[
				"support/omitted hint: [Residents accused the quarry of poisoning the wells at Brede.] <- Residents accused the quarry of poisoning the wells at Brede. [The company denies the allegations].",
			],
		);
	});

	it("is silent about a denial of something else", () => {
		for (const [draft, source] of [
			[
				"The choir sang outside the hall.",
				"The choir sang outside the hall. The guard had denied them entry.",
			],
			[
				"Auditors claim the mayor sold the school to his cousin.",
				"Auditors claim the mayor sold the school to his cousin. The court dismissed an appeal by a builder.",
			],
			[
				"The town opened its new pool on Friday.",
				"The town opened its new pool on Friday. The mayor denied that he would resign.",
			],
		] as const)
			assert.deepEqual(omitted(draft, source), []);
	});
});
