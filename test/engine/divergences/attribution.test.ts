import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const dropped = (draft: string, source: string | Record<string, string>) =>
	findings(draft, source).filter((line) => line.startsWith("attribution/"));

/** Findings of one code of a draft against one source. */
const of = (code: string) => (draft: string, source: string) =>
	findings(draft, source).filter((line) => line.startsWith(`${code} `));

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

describe("attribution/dropped on other texts", () => {
	it("is silent where a speaker of a conversation or a company speaks for itself", () => {
		const draft = "The new depot in Lund opens in the second week of May.";
		assert.deepEqual(
			dropped(draft, "Ruth: I think the new depot in Lund opens in the second week of May."),
			[],
		);
		assert.deepEqual(
			dropped(draft, "We expect that the new depot in Lund opens in the second week of May."),
			[],
		);
	});

	it("is silent about what was found or confirmed", () => {
		assert.deepEqual(
			dropped(
				"The ferry company had skipped three inspections in a row.",
				"The inquiry found that the ferry company had skipped three inspections in a row.",
			),
			[],
		);
	});

	it("is silent about an act that only looks like a statement", () => {
		assert.deepEqual(
			dropped(
				"The lighthouse at Varde was ranked the finest in the north.",
				"A sailing club ranked the lighthouse at Varde the finest in the north.",
			),
			[],
		);
	});

	it("fires on what experts say that something shows", () => {
		assert.equal(
			dropped(
				"The ministry plans to close the last two signal towers.",
				"Railway experts say the memo shows that the ministry plans to close the last two signal towers.",
			).length,
			1,
		);
	});
});

const changed = of("attribution/changed");

const speakers: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"a surname",
		"Tom Lind, an engineer, inspected the dam at Brede. Lind said the dam was safe and would hold for decades.",
		"Tom Lind said the dam was safe and would hold for decades.",
		"Rosa Venn said the dam was safe and would hold for decades.",
	],
	[
		"a description",
		"Tom Lind, an engineer, inspected the dam at Brede with Jane Okafor, the mayor. Lind said the dam was safe and would hold for decades.",
		"The engineer said the dam was safe and would hold for decades.",
		"The mayor said the dam was safe and would hold for decades.",
	],
	[
		"two offices",
		"The coroner said the climber had died of exposure below the ridge.",
		"The climber had died of exposure below the ridge, the coroner told reporters.",
		"The mayor said the climber had died of exposure below the ridge.",
	],
	[
		"metonymy",
		"China's government said the export ban on gallium would stay until spring.",
		"Beijing said the export ban on gallium would stay until spring.",
		"Japan said the export ban on gallium would stay until spring.",
	],
	[
		"a spokesman",
		"Norvik Bank owns a third of the yard in Dorn. A spokesman for Halden Group said the yard in Dorn would close by the end of March.",
		"Halden Group said the yard in Dorn would close by the end of March.",
		"Norvik Bank said the yard in Dorn would close by the end of March.",
	],
	[
		"a title",
		"President Maria Santos said the army would leave the valley by Friday.",
		"Ms Santos said the army would leave the valley by Friday.",
		"Defence Minister Paulo Reis said the army would leave the valley by Friday.",
	],
	[
		"a pronoun",
		"Anna Berg runs the shelter in Molde. She said the shelter had turned away forty families since June.",
		"Berg said the shelter had turned away forty families since June.",
		"Lars Holm said the shelter had turned away forty families since June.",
	],
	[
		"police",
		"Police said the lorry had been loaded with stolen copper wire in Gdynia.",
		"The lorry had been loaded with stolen copper wire in Gdynia, according to police.",
		"Prosecutors said the lorry had been loaded with stolen copper wire in Gdynia.",
	],
	[
		"critics",
		"Critics said the stadium would leave the city in debt for thirty years.",
		"Opponents said the stadium would leave the city in debt for thirty years.",
		"Supporters said the stadium would leave the city in debt for thirty years.",
	],
	[
		"one of two",
		"Rosa Venn and Tom Lind said the reef had lost half of its corals.",
		"Tom Lind said the reef had lost half of its corals.",
		"Ida Solberg said the reef had lost half of its corals.",
	],
	[
		"an office of no class",
		"The engineer said the tunnel needed another year of work.",
		"An official said the tunnel needed another year of work.",
		"The bishop said the tunnel needed another year of work.",
	],
];

describe("attribution/changed", () => {
	for (const [name, source, silent, fires] of speakers) {
		it(`${name}: silent for the same speaker`, () => assert.deepEqual(changed(silent, source), []));
		it(`${name}: fires for another`, () => assert.equal(changed(fires, source).length, 1));
	}

	it("marks both speakers", () => {
		assert.deepEqual(
			changed(
				"The mayor said the climber had died of exposure below the ridge.",
				"The coroner said the climber had died of exposure below the ridge.",
			),
			[
				"attribution/changed error: [The mayor] said the climber had died of exposure below the ridge. <- [The coroner] said the climber had died of exposure below the ridge.",
			],
		);
	});

	it("is silent when a sentence beside it gives the statement to that speaker too", () => {
		const source =
			"The coroner said the climber had died of exposure below the ridge. The mayor also said the climber had died of exposure.";
		assert.deepEqual(changed("The mayor said the climber had died of exposure below the ridge.", source), []);
	});

	it("is silent for either speaker of a chain", () => {
		const source = "Rosa Venn said the engineer had warned her that the pier could collapse in a storm.";
		assert.deepEqual(changed("The engineer had warned that the pier could collapse in a storm.", source), []);
		assert.deepEqual(changed("Venn said the pier could collapse in a storm.", source), []);
	});
});

const level = of("attribution/level");

const chains: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"told an agency",
		"Officials told Reuters that the talks on the gas pipeline had failed.",
		"Officials told Reuters the talks on the gas pipeline had failed.",
		"Officials said that the talks on the gas pipeline had failed.",
	],
	[
		"told a newspaper",
		"Two board members told the Brede Gazette that the merger with Norvik was dead.",
		"The merger with Norvik was dead, two board members told the newspaper Brede Gazette.",
		"The merger with Norvik was dead, two board members said.",
	],
	[
		"one who says that another said so",
		"Rosa Venn said the engineer had warned that the pier could collapse in a storm.",
		"The engineer had warned that the pier could collapse in a storm, according to Venn.",
		"The engineer warned that the pier could collapse in a storm.",
	],
];

describe("attribution/level", () => {
	for (const [name, source, silent, fires] of chains) {
		it(`${name}: silent when the link is named`, () => assert.deepEqual(level(silent, source), []));
		it(`${name}: fires when it is hidden`, () => assert.equal(level(fires, source).length, 1));
	}

	it("is silent about the outlet that published the article, and about hearers who are none", () => {
		const published = { text: chains[0]?.[1] ?? "", publisher: "Reuters" };
		const draft = chains[0]?.[3] ?? "";
		assert.deepEqual(
			findings(draft, { "a.txt": published }).filter((line) => line.startsWith("attribution/level")),
			[],
		);
		assert.deepEqual(
			level(
				"The witness said that the train had passed a red signal.",
				"The witness told the court that the train had passed a red signal.",
			),
			[],
		);
	});
});

const verb = of("attribution/verb");

const verbs: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"admitted",
		"The minister said that the coast trains were late because of the heat.",
		"The minister told reporters that the coast trains were late because of the heat.",
		"The minister admitted that the coast trains were late because of the heat.",
	],
	[
		"admitted without that",
		"The minister said the trains on the coast line were late because of the heat.",
		"The minister explained the trains on the coast line were late because of the heat.",
		"The minister admitted the trains on the coast line were late because of the heat.",
	],
	[
		"claimed",
		"The farmer said that the wolf had killed eleven of his sheep.",
		"The wolf had killed eleven of his sheep, the farmer added.",
		"The farmer claimed that the wolf had killed eleven of his sheep.",
	],
	[
		"confirmed",
		"The club said the keeper would miss the rest of the season.",
		"The keeper would miss the rest of the season, according to the club.",
		"The club confirmed that the keeper would miss the rest of the season.",
	],
	[
		"conceded",
		"Rosa Venn stated that the audit had missed two accounts in Malta.",
		"Venn noted that the audit had missed two accounts in Malta.",
		"Venn conceded that the audit had missed two accounts in Malta.",
	],
	[
		"revealed",
		"The airline announced that it would drop its route to Tromso.",
		"The airline said that it would drop its route to Tromso.",
		"The airline revealed that it would drop its route to Tromso.",
	],
	[
		"boasted",
		"The chef said that his soup had won a prize in Lyon.",
		"The chef told guests that his soup had won a prize in Lyon.",
		"The chef boasted that his soup had won a prize in Lyon.",
	],
	[
		"confirmed for claimed",
		"The rebels claimed that the airfield at Sarn had fallen on Sunday.",
		"The rebels alleged that the airfield at Sarn had fallen on Sunday.",
		"The rebels confirmed that the airfield at Sarn had fallen on Sunday.",
	],
	[
		"alleged",
		"The tenant wrote that the landlord had cut the heating in January.",
		"The tenant said that the landlord had cut the heating in January.",
		"The tenant alleged that the landlord had cut the heating in January.",
	],
	[
		"insisted",
		"The pilot said that both engines had failed over the lake.",
		"The pilot recounted that both engines had failed over the lake.",
		"The pilot insisted that both engines had failed over the lake.",
	],
];

describe("attribution/verb", () => {
	for (const [name, source, silent, fires] of verbs) {
		it(`${name}: silent for a neutral verb`, () => assert.deepEqual(verb(silent, source), []));
		it(`${name}: fires for the loaded one`, () => assert.equal(verb(fires, source).length, 1));
	}

	it("is silent when the source has the verb too", () => {
		assert.deepEqual(
			verb(
				"The farmer claimed that the wolf had killed eleven of his sheep.",
				"The farmer claims the wolf had killed eleven of his sheep.",
			),
			[],
		);
	});
});
