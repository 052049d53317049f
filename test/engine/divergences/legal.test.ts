import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { draftOf, findings, type Sources } from "../compare.ts";

/** What is said of the steps of a case, without what other families say. */
function said(draft: string, sources: Sources | string): readonly string[] {
	return findings(draft, sources)
		.filter((one) => one.startsWith("act/"))
		.map((one) => one.replace(/: .*$/, ""));
}

const steps: readonly (readonly [
	name: string,
	source: string,
	silent: string,
	fires: string,
	how?: string,
])[] = [
	[
		"charged and convicted",
		"Marta Keane was charged with fraud on Tuesday after an audit of the charity.",
		"Keane faces a charge of fraud after an audit of the charity.",
		"A jury found Marta Keane guilty of fraud on Tuesday after an audit of the charity.",
	],
	[
		"questioned and arrested",
		"Police questioned a 34-year-old man over the fire at the Corran mill.",
		"A 34-year-old man was interviewed by police over the fire at the Corran mill.",
		"Police arrested a 34-year-old man over the fire at the Corran mill.",
	],
	[
		"detained and charged",
		"Two men were detained near the border in connection with the bombing of the bridge.",
		"Two men were held in custody near the border in connection with the bombing of the bridge.",
		"Two men were charged in connection with the bombing of the bridge.",
	],
	[
		"charged and indicted",
		"Prosecutors have charged four officers over the death of a prisoner in a cell in Tarn.",
		"Four officers face charges over the death of a prisoner in a cell in Tarn.",
		"Four officers have been indicted over the death of a prisoner in a cell in Tarn.",
		"act/legal warning",
	],
	[
		"convicted and sentenced",
		"Ada Lind was convicted of poisoning her neighbour's bees in the village of Sund.",
		"Ada Lind was charged with poisoning her neighbour's bees in the village of Sund.",
		"Ada Lind was sentenced for poisoning her neighbour's bees in the village of Sund.",
		"act/legal warning",
	],
	[
		"acquitted and convicted",
		"The court acquitted Lena Roth of forging the minister's signature.",
		"Lena Roth was found not guilty of forging the minister's signature.",
		"The court convicted Lena Roth of forging the minister's signature.",
	],
	[
		"the plea",
		"Colm Daly pleaded not guilty to manslaughter at the High Court in Cork.",
		"Colm Daly denied manslaughter at the High Court in Cork.",
		"Colm Daly pleaded guilty to manslaughter at the High Court in Cork.",
	],
	[
		"civil and criminal",
		"A civil jury found the broker Ian Mott liable for fraud in the sale of the bonds.",
		"The broker Ian Mott was held liable for fraud in the sale of the bonds.",
		"A jury convicted the broker Ian Mott of fraud in the sale of the bonds.",
	],
	[
		"a trial to come",
		"Sean Ryle will stand trial for perjury in the crown court in March.",
		"Sean Ryle is to be tried for perjury in the crown court in March.",
		"Sean Ryle was convicted of perjury in the crown court in March.",
	],
	[
		"a sentence that is only possible",
		"Ms Ocampo faces up to 12 years in prison if convicted of smuggling ivory.",
		"If convicted of smuggling ivory, Ms Ocampo could be jailed for up to 12 years.",
		"Ms Ocampo was sentenced to 12 years in prison for smuggling ivory.",
	],
	[
		"an arrest as a noun",
		"The arrest of the journalist Nadia Orsini in Milan drew protests from press groups.",
		"Press groups protested after the journalist Nadia Orsini was arrested in Milan.",
		"The conviction of the journalist Nadia Orsini in Milan drew protests from press groups.",
	],
	[
		"released",
		"Ray Oduya, a teacher, was released without charge after the raid on the print shop in Derby.",
		"Ray Oduya, a teacher, was arrested after the raid on the print shop in Derby.",
		"Ray Oduya, a teacher, was charged after the raid on the print shop in Derby.",
	],
	[
		"a verdict on one charge of two",
		"Piet Arends was found guilty of three counts of theft and acquitted on two counts of perjury.",
		"Piet Arends was convicted on three counts of theft.",
		"Piet Arends was convicted on two counts of perjury.",
	],
];

const told: readonly (readonly [name: string, source: string, silent: string, fires: string])[] = [
	[
		"on suspicion of",
		"Detectives arrested Owen Pratt on suspicion of stealing two paintings from the gallery in Selby.",
		"Owen Pratt is accused of stealing two paintings from the gallery in Selby.",
		"Owen Pratt stole two paintings from the gallery in Selby.",
	],
	[
		"prosecutors allege",
		"Prosecutors allege that Dara Finn embezzled €90,000 from the parish fund between 2012 and 2016.",
		"Dara Finn embezzled €90,000 from the parish fund between 2012 and 2016, prosecutors say.",
		"Dara Finn embezzled €90,000 from the parish fund between 2012 and 2016.",
	],
	[
		"allegedly",
		"Ade Bello allegedly stabbed a guard outside the nightclub in Hull.",
		"Ade Bello is alleged to have stabbed a guard outside the nightclub in Hull.",
		"Ade Bello stabbed a guard outside the nightclub in Hull.",
	],
	[
		"an act that is no crime by name",
		"The drug maker was charged with misleading regulators about the safety of its implant.",
		"The drug maker, prosecutors say, misled regulators about the safety of its implant.",
		"The drug maker misled regulators about the safety of its implant.",
	],
	[
		"what jurors were told",
		"Jurors were told that Grace Otieno poured petrol through the letterbox and set fire to the house.",
		"Grace Otieno set fire to the house, jurors were told.",
		"Grace Otieno set fire to the house.",
	],
	[
		"the alleged arsonist",
		"The alleged arsonist was taken to the cells in Leith after the fire at the depot.",
		"The suspected arsonist was taken to the cells in Leith after the fire at the depot.",
		"The arsonist was taken to the cells in Leith after the fire at the depot.",
	],
	[
		"the suspect",
		"The suspect was taken to the cells in Leith after the shooting at the depot.",
		"The accused was taken to the cells in Leith after the shooting at the depot.",
		"The killer was taken to the cells in Leith after the shooting at the depot.",
	],
];

describe("act/legal", () => {
	for (const [name, source, silent, fires, how = "act/legal error"] of [...steps, ...told]) {
		it(`is silent on the same and fires on more: ${name}`, () => {
			assert.deepEqual(said(silent, source), []);
			assert.deepEqual(said(fires, source), [how]);
		});
	}

	it("marks the words of both steps, and is said instead of a dropped hedge or attribution", () => {
		assert.deepEqual(
			findings(
				"Ada Lind poisoned her neighbour's bees.",
				"Ada Lind was charged with poisoning her neighbour's bees.",
			),
			[
				"act/legal error: Ada Lind [poisoned] her neighbour's bees. <- Ada Lind [was charged] with poisoning her neighbour's bees.",
			],
		);
	});

	it("is silent on a step that a later article has, and on the older one", () => {
		const sources = {
			"a.txt": {
				text: "Two brothers from Ennis were arrested over the theft of a digger from a farm.",
				published: "2024-03-02",
			},
			"b.txt": {
				text: "Two brothers from Ennis have been charged with the theft of a digger from a farm.",
				published: "2024-03-05",
			},
		};
		assert.deepEqual(said("Two brothers from Ennis were charged with the theft of a digger.", sources), []);
		assert.deepEqual(said("Two brothers from Ennis were arrested over the theft of a digger.", sources), []);
		assert.deepEqual(said("Two brothers from Ennis were convicted of the theft of a digger.", sources), [
			"act/legal error",
		]);
	});

	it("takes an act for proven once anybody has been convicted of it or has pleaded guilty", () => {
		const source =
			"Alan Pike was jailed on Friday for abusing two boys at a school in Rhyl.\nPike pleaded guilty last month.";
		assert.deepEqual(said("Alan Pike abused two boys at a school in Rhyl.", source), []);
	});

	it("does not let a conviction for something else stand for this one", () => {
		const source =
			"Jonas Weir was convicted in 2015 of tax evasion. Last week police questioned Weir about a fire at his yard.";
		assert.deepEqual(said("Jonas Weir was convicted of tax evasion in 2015.", source), []);
		assert.deepEqual(said("Police arrested Jonas Weir over a fire at his yard.", source), [
			"act/legal error",
		]);
	});

	it("is only a warning where the draft gives the step a day of its own", () => {
		assert.deepEqual(
			said(
				"Marta Keane was convicted of fraud at the court in Ashby in June.",
				"Marta Keane was charged with fraud at the court in Ashby.",
			),
			["act/legal warning"],
		);
	});

	it("reads steps told by a verb with its particle", () => {
		const source = "The charges against Ivo Bramwell over the stolen paintings were thrown out on Friday.";
		const same = "The charges against Ivo Bramwell over the stolen paintings were dropped on Friday.";
		assert.deepEqual(said(same, source), []);
		assert.deepEqual(said("Ivo Bramwell was convicted over the stolen paintings on Friday.", source), [
			"act/legal error",
		]);
	});

	it("leaves what a politician accuses another of to the attribution", () => {
		const found = findings(
			"The mayor hid the report on the dam.",
			"The opposition accused the mayor of hiding the report on the dam.",
		);
		assert.ok(found.every((one) => !one.startsWith("act/")));
	});

	it("does not take charging a battery, trying a soup or questioning a plan for steps", () => {
		assert.deepEqual(
			said(
				"Critics charged that the cooks tried the soup and questioned the plan for the canteen.",
				"Critics questioned the plan for the canteen, and the cooks tried the soup.",
			),
			[],
		);
	});

	it("fires in a heading", () => {
		const text = "Ada Lind poisoned 40 geese of her neighbour";
		const draft = draftOf(text, {
			blocks: [{ start: 0, end: text.length, kind: "heading", masked: [] }],
		});
		const found = findings(draft, "Ada Lind was charged with poisoning 40 geese of her neighbour.");
		assert.deepEqual(
			found.map((one) => one.replace(/: .*$/, "")),
			["act/legal error"],
		);
	});
});
