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
		"said to be likely",
		"The vet said that a full recovery of the stallion was likely.",
		"The vet said that the stallion would probably make a full recovery.",
		"The vet said that the stallion would make a full recovery.",
	],
	[
		"said to be possible",
		"The conductor said a return to Aldery was possible.",
		"The conductor said that she could return to Aldery.",
		"The conductor said that she would return to Aldery.",
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

const more: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"it is likely that",
		"It is likely that the glacier will vanish by 2040.",
		"The glacier will probably vanish by 2040.",
		"The glacier will vanish by 2040.",
	],
	[
		"there is a risk that",
		"There is a risk that the levee fails in the next storm.",
		"The levee could fail in the next storm.",
		"The levee fails in the next storm.",
	],
	[
		"seems to",
		"The virus seems to spread through the air on crowded wards.",
		"The virus appears to spread through the air on crowded wards.",
		"The virus spreads through the air on crowded wards.",
	],
	[
		"is thought to",
		"The wreck is thought to lie forty metres below the surface.",
		"The wreck is believed to lie forty metres below the surface.",
		"The wreck lies forty metres below the surface.",
	],
	[
		"may, within what somebody says",
		"The vaccine may prevent infection in older adults, the researchers wrote.",
		"The vaccine could prevent infection in older adults, the researchers wrote.",
		"The vaccine prevents infection in older adults, the researchers wrote.",
	],
	[
		"could, for will",
		"The bank expects that interest rates could fall below two percent in spring.",
		"Interest rates might fall below two percent in spring, the bank expects.",
		"Interest rates will fall below two percent in spring, the bank says.",
	],
	[
		"might, for is doing",
		"The company might sell its shipyard in Kiel to pay its debts.",
		"The company is considering selling its shipyard in Kiel to pay its debts.",
		"The company is selling its shipyard in Kiel to pay its debts.",
	],
	[
		"allegedly, of a suspect",
		"The suspect allegedly sold the stolen icons to a dealer in Graz.",
		"The suspect is accused of selling the stolen icons to a dealer in Graz.",
		"The suspect sold the stolen icons to a dealer in Graz.",
	],
	[
		"alleged ringleader",
		"The alleged ringleader of the smugglers was arrested in Bari on Sunday.",
		"The suspected ringleader of the smugglers was arrested in Bari on Sunday.",
		"The ringleader of the smugglers was arrested in Bari on Sunday.",
	],
	[
		"reportedly has",
		"The league reportedly has links to two ministers in Sarn.",
		"The league is said to have links to two ministers in Sarn.",
		"The league has links to two ministers in Sarn.",
	],
];

describe("certainty/raised on other texts", () => {
	const raised = (draft: string, source: string) =>
		findings(draft, source).filter((line) => line.startsWith("certainty/raised"));
	for (const [name, source, silent, fires] of more) {
		it(`${name}: silent when it is kept`, () => assert.deepEqual(raised(silent, source), []));
		it(`${name}: fires when it is dropped`, () => assert.equal(raised(fires, source).length, 1));
	}

	it("is silent about plans, what one is able to do, what lets something happen, and purposes", () => {
		for (const [draft, source] of [
			[
				"The tunnel will open in May after nine years of work.",
				"The tunnel is expected to open in May after nine years of work.",
			],
			[
				"The crew saw the fire from the harbour on Monday.",
				"The crew could see the fire from the harbour on Monday.",
			],
			[
				"A goal by Venn put the side through to the final in Turin.",
				"A late mistake allowed a goal by Venn to put the side through to the final in Turin.",
			],
			[
				"She sold the farm and her son studied law in Graz.",
				"She sold the farm so that her son could study law in Graz.",
			],
		] as const)
			assert.deepEqual(raised(draft, source), []);
	});

	it("is silent when the article says it plainly nearby", () => {
		assert.deepEqual(
			raised(
				"The mill in Tamsel will close in June.",
				"The mill in Tamsel may close in June. On Friday the owner settled it: the mill will close.",
			),
			[],
		);
	});

	it("is silent about a question", () => {
		assert.deepEqual(
			raised("The mill in Tamsel will close in June.", "Might the mill in Tamsel close in June?"),
			[],
		);
	});
});

const lowered: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"may",
		"The tunnel will open in May after nine years of work.",
		"The tunnel is to open in May after nine years of work.",
		"The tunnel may open in May after nine years of work.",
	],
	[
		"may have",
		"The council approved the harbour plan on Tuesday night.",
		"The council has approved the harbour plan.",
		"The council may have approved the harbour plan on Tuesday night.",
	],
	[
		"probably",
		"The fire started in the laundry of the hotel.",
		"The hotel fire started in the laundry.",
		"The fire probably started in the laundry of the hotel.",
	],
	[
		"appears to",
		"The landslide has blocked the road to Kotor.",
		"The road to Kotor has been blocked by the landslide.",
		"The landslide appears to have blocked the road to Kotor.",
	],
	[
		"possibly",
		"The painting was made by a pupil of Goya.",
		"A pupil of Goya made the painting.",
		"The painting was possibly made by a pupil of Goya.",
	],
	[
		"could",
		"The drought destroyed half of the olive harvest in Jaén.",
		"Half of the olive harvest in Jaén was destroyed by the drought.",
		"The drought could destroy half of the olive harvest in Jaén.",
	],
	[
		"seems to",
		"The virus spreads through the air on crowded wards.",
		"On crowded wards the virus spreads through the air.",
		"The virus seems to spread through the air on crowded wards.",
	],
	[
		"is likely to",
		"The glacier will vanish by 2040.",
		"By 2040 the glacier will vanish.",
		"The glacier is likely to vanish by 2040.",
	],
	[
		"perhaps",
		"The comet passed the earth on the night of the storm.",
		"The comet passed the earth on the storm's night.",
		"Perhaps the comet passed the earth on the night of the storm.",
	],
	[
		"might",
		"The union called a strike at the port for Monday.",
		"A strike at the port was called by the union for Monday.",
		"The union might call a strike at the port for Monday.",
	],
];

describe("certainty/lowered", () => {
	const found = (draft: string, source: string) =>
		findings(draft, source).filter((line) => line.startsWith("certainty/lowered"));
	for (const [name, source, silent, fires] of lowered) {
		it(`${name}: silent without a hedge`, () => assert.deepEqual(found(silent, source), []));
		it(`${name}: fires when the draft adds it`, () => assert.equal(found(fires, source).length, 1));
	}

	it("is information, with the hedged words on both sides", () => {
		assert.deepEqual(
			found(
				"The tunnel may open in May after nine years of work.",
				"The tunnel will open in May after nine years of work.",
			),
			[
				"certainty/lowered information: The tunnel [may open] in May after nine years of work. <- The tunnel [will open] in May after nine years of work.",
			],
		);
	});

	it("is silent where the source or a sentence beside it is unsure as well", () => {
		assert.deepEqual(
			found(
				"The fire probably started in the laundry of the hotel.",
				"The fire started in the laundry of the hotel. It is unclear how.",
			),
			[],
		);
		assert.deepEqual(
			found(
				"The fire probably started in the laundry of the hotel.",
				"The fire started in the laundry of the hotel, a guest said.",
			),
			[],
		);
	});
});
