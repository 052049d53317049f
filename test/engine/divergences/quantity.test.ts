import assert from "node:assert/strict";
import { quantityDivergences } from "../../../src/engine/divergences/quantity.ts";
import { draftOf, type Sources } from "../compare.ts";
import { compared, divergencesOf } from "./compared.ts";

function says(draft: string, sources: Sources | string): readonly string[] {
	return compared(quantityDivergences, draft, sources);
}

/** Rows of source, draft, and what is said of the draft. */
function fires(rows: readonly (readonly [source: string, draft: string, said: string])[]): void {
	for (const [source, draft, said] of rows) assert.deepEqual(says(draft, source), [said], draft);
}

function silent(rows: readonly (readonly [source: string, draft: string])[]): void {
	for (const [source, draft] of rows) assert.deepEqual(says(draft, source), [], draft);
}

describe("quantity/value", () => {
	it("fires on another figure for the same thing", () => {
		fires([
			[
				"The council said 214 homes were flooded along the Ouse.",
				"The council said 241 homes were flooded along the Ouse.",
				"quantity/value: [241] 241 home <- [214] 214 home",
			],
			[
				"The ferry carried nine crew and two dogs to Stranraer.",
				"Seven crew and two dogs were carried to Stranraer by the ferry.",
				"quantity/value: [Seven] 7 crew <- [nine] 9 crew",
			],
			[
				"Turnout in the canton reached 61.3 percent, the registry reported.",
				"Turnout in the canton reached 63.1%, the registry reported.",
				"quantity/value: [63.1%] 63.1 % <- [61.3 percent] 61.3 %",
			],
			[
				"The museum bought the bronze lamp for £18,500 at auction.",
				"The museum bought the bronze lamp at auction for £15,800.",
				"quantity/value: [£15,800] 15800 GBP <- [£18,500] 18500 GBP",
			],
			[
				"The two states share a 310-kilometer (193-mile) frontier.",
				"The two states share a 370-kilometer frontier.",
				"quantity/value: [370-kilometer] 370 km <- [310-kilometer] 310 km",
			],
			[
				"The orchestra cancelled its third concert in Tampere.",
				"The orchestra cancelled its fifth concert in Tampere.",
				"quantity/value: [fifth] 5. concert <- [third] 3. concert",
			],
			[
				"Keeper Ingrid Solberg, 44, left the lighthouse on Utsira.",
				"Keeper Ingrid Solberg, 54, left the lighthouse on Utsira.",
				"quantity/value: [54] 54 years old <- [44] 44 years old",
			],
		]);
	});

	it("says nothing when the figures are of different things", () => {
		silent([
			[
				"About 100 people were working inside when the roof of the mill fell.",
				"Rescuers said 12 people were injured when the roof of the mill fell.",
			],
			[
				"The mill's roof fell, injuring 12 weavers and closing 30 looms.",
				"The mill's roof fell, killing 12 sheep and injuring 12 weavers.",
			],
			["The tram line closed for repairs.", "The tram line closed for six weeks of repairs."],
		]);
	});

	it("fires on each of two figures that are exchanged", () => {
		assert.deepEqual(
			says(
				"The storm killed 30 villagers and 12 horses on the delta.",
				"The storm killed 12 villagers and 30 horses on the delta.",
			),
			[
				"quantity/value: [30] 30 villager <- [12] 12 villager",
				"quantity/value: [12] 12 horse <- [30] 30 horse",
			],
		);
	});

	it("knows forms of one number", () => {
		silent([
			["The port moved 3.2m containers last year.", "The port moved 3.2 million containers last year."],
			["The school ordered a dozen violins.", "The school ordered 12 violins."],
			["Half of the vineyards froze in April.", "In April, 50 percent of the vineyards froze."],
			["One in four nurses left the wards.", "25% of nurses left the wards."],
			["A third of the seats stood empty.", "Some 33 percent of the seats stood empty."],
			["The bridge is forty-two metres long.", "The bridge is 42 metres long."],
		]);
	});

	it("allows rounding that says so, and short forms", () => {
		silent([
			["The clinic treated 1,487 walkers in June.", "The clinic treated about 1,500 walkers in June."],
			["The clinic treated 1,487 walkers in June.", "The clinic treated more than 1,000 walkers in June."],
			["The dam holds 3.24 million litres of meltwater.", "The dam holds 3.2 million litres of meltwater."],
			["Support fell to 41.8 percent in the poll.", "Support fell to 42 percent in the poll."],
		]);
		fires([
			[
				"The clinic treated 1,487 walkers in June.",
				"The clinic treated about 1,800 walkers in June.",
				"quantity/value: [about 1,800] ≈ 1800 walker <- [1,487] 1487 walker",
			],
		]);
	});

	it("converts units to the precision given", () => {
		silent([
			["The fence on the steppe is 4,200 km long.", "The fence on the steppe is 2,600 miles long."],
			[
				"The pumpkin of the Ghent grower weighed 500 kilograms.",
				"The pumpkin of the Ghent grower weighed 1,100 pounds.",
			],
			["The valley reached 25 °C at noon.", "The valley reached 77 degrees Fahrenheit at noon."],
			["The fire burned 1,000 hectares of pine.", "The fire burned 2,470 acres of pine."],
			[
				"The strike of the Naples dockers lasted two weeks.",
				"The strike of the Naples dockers lasted 14 days.",
			],
		]);
		fires([
			[
				"The pumpkin of the Ghent grower weighed 500 kilograms.",
				"The pumpkin of the Ghent grower weighed 2,400 pounds.",
				"quantity/value: [2,400 pounds] 2400 lb <- [500 kilograms] 500 kg",
			],
		]);
	});

	it("compares both ends of a range, wherever the other stands", () => {
		fires([
			[
				"The mill expects to sell between 2,400 and 2,600 looms in June.",
				"The mill expects to sell between 2,450 and 2,600 looms in June.",
				"quantity/value: [2,450 and 2,600] 2450–2600 loom <- [2,400 and 2,600] 2400–2600 loom",
			],
			[
				"The march was as large as last year. It drew between 400 and 500 students.",
				"The march drew between 450 and 500 students, as many as last year.",
				"quantity/value: [450 and 500] 450–500 student <- [400 and 500] 400–500 student",
			],
		]);
		silent([
			["The mill will sell between 2,400 and 2,600 looms.", "The mill will sell 2,400 to 2,600 looms."],
		]);
	});

	it("takes vague numbers for the ranges they mean", () => {
		silent([
			["Scores of tents burned at the camp.", "The fire burned 46 tents at the camp."],
			["The march drew between 400 and 500 students.", "The march drew 450 students."],
			["The march drew 450 students.", "The march drew between 400 and 500 students."],
		]);
		fires([
			[
				"The fire burned 46 tents at the camp.",
				"The fire burned hundreds of tents at the camp.",
				"quantity/value: [hundreds] 150–1499 tent <- [46] 46 tent",
			],
		]);
	});

	it("looks at neighbours and other carriers before it fires", () => {
		const first = "The landslide buried 14 cars on the pass road.";
		assert.deepEqual(
			says(
				"The landslide buried 17 cars on the pass road.",
				`${first} Police later spoke of 17 cars in all.`,
			),
			[],
		);
		assert.deepEqual(
			says("The landslide buried 17 cars on the pass road.", {
				"a.txt": first,
				"b.txt": "A landslide has buried 17 cars on the pass road.",
			}),
			[],
		);
		assert.equal(says("The landslide buried 17 cars on the pass road.", first).length, 1);
	});
});

describe("quantity/scale", () => {
	it("fires on another magnitude, unit, currency or rate", () => {
		fires([
			[
				"The lottery paid $4 million to the fishing village.",
				"The lottery paid $4 billion to the fishing village.",
				"quantity/scale: [$4 billion] 4000000000 USD <- [$4 million] 4000000 USD",
			],
			[
				"The port moved 3.2m containers last year.",
				"The port moved 3.2bn containers last year.",
				"quantity/scale: [3.2bn] 3200000000 container <- [3.2m] 3200000 container",
			],
			[
				"Support for the mayor fell by 5 percent in a month.",
				"Support for the mayor fell by 5 percentage points in a month.",
				"quantity/scale: [5 percentage points] 5 percentage points <- [5 percent] 5 %",
			],
			[
				"The fence along the steppe is 4,200 km long.",
				"The fence along the steppe is 4,200 miles long.",
				"quantity/scale: [4,200 miles] 4200 mi <- [4,200 km] 4200 km",
			],
			[
				"The theatre owes €300,000 to its stage builders.",
				"The theatre owes £300,000 to its stage builders.",
				"quantity/scale: [£300,000] 300000 GBP <- [€300,000] 300000 EUR",
			],
			[
				"The island will be closed to hikers for six weeks.",
				"The island will be closed to hikers for six months.",
				"time/span: [six months] 6 month <- [six weeks] 6 week",
			],
		]);
	});

	it("leaves conversions between currencies and a bare dollar alone", () => {
		silent([
			[
				"The theatre owes €300,000 to its stage builders.",
				"The theatre owes $330,000 to its stage builders.",
			],
			["The mine was sold for A$40 million.", "The mine was sold for $40 million."],
			["The mine was sold for $40 million.", "The mine was sold for 40 million US dollars."],
		]);
	});
});

describe("quantity/bound", () => {
	it("fires on a bound that is turned around or made up", () => {
		fires([
			[
				"The foundry will cut up to 50 jobs in Brescia.",
				"The foundry will cut more than 50 jobs in Brescia.",
				"quantity/bound: [more than 50] > 50 job <- [up to 50] ≤ 50 job",
			],
			[
				"At least 30 kites tangled in the wires.",
				"At most 30 kites tangled in the wires.",
				"quantity/bound: [At most 30] ≤ 30 kite <- [At least 30] ≥ 30 kite",
			],
			[
				"The clinic treated 1,487 walkers in June.",
				"The clinic treated more than 1,500 walkers in June.",
				"quantity/bound: [more than 1,500] > 1500 walker <- [1,487] 1487 walker",
			],
			[
				"Nearly 700 skaters crossed the lake.",
				"More than 700 skaters crossed the lake.",
				"quantity/bound: [More than 700] > 700 skater <- [Nearly 700] ≲ 700 skater",
			],
			[
				"The foundry will cut up to 50 jobs in Brescia.",
				"The foundry will cut 50 jobs in Brescia.",
				"quantity/bound: [50] 50 job <- [up to 50] ≤ 50 job",
			],
		]);
	});

	it("lets a weaker bound pass, and synonyms", () => {
		silent([
			["The foundry will cut up to 50 jobs.", "The foundry will cut as many as 50 jobs."],
			["The foundry will cut 50 jobs.", "The foundry will cut at least 50 jobs."],
			["The foundry will cut 52 jobs.", "The foundry will cut more than 50 jobs."],
			["More than 700 skaters crossed the lake.", "Over 700 skaters crossed the lake."],
		]);
	});

	it("takes a dropped about for information only when the figure is not round", () => {
		silent([["Some 3.5 million birds were culled.", "3.5 million birds were culled."]]);
		const [dropped] = divergencesOf(
			quantityDivergences,
			"The lorry carried 3,487 hens.",
			"The lorry carried about 3,487 hens.",
		);
		assert.equal(dropped?.type, "quantity/bound");
		assert.equal(dropped?.severity, "information");
		assert.equal(dropped?.direction, "stronger");
	});

	it("marks a doubtful difference with less confidence than a plain one", () => {
		const source = "The clinic treated 1,487 walkers in June.";
		const [rounded] = divergencesOf(quantityDivergences, "The clinic treated 1,500 walkers in June.", source);
		const [other] = divergencesOf(quantityDivergences, "The clinic treated 1,784 walkers in June.", source);
		assert.ok(rounded !== undefined && other !== undefined);
		assert.ok(rounded.confidence < 0.7 && other.confidence > 0.9);
	});

	it("gives spans into the draft and the article", () => {
		const draft = draftOf("It rained.\nThe foundry will cut 70 jobs in Brescia.");
		const source = "Weather note.\nThe foundry will cut 50 jobs in Brescia.";
		assert.deepEqual(compared(quantityDivergences, draft, source), [
			"quantity/value: [70] 70 job <- [50] 50 job",
		]);
	});
});
