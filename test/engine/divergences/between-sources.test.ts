import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Draft } from "../../../src/engine/model.ts";
import { checked, draftOf, type Sources } from "../compare.ts";

const STANDING = /^(?:source\/|time\/stale)/;

/** What the sources say against each other of a draft: "code severity: draft words <- article: source words". */
function between(draft: string | Draft, sources: Sources): readonly string[] {
	const reports = checked(draft, sources);
	if (reports.every(({ closest }) => closest === null)) throw new Error("no source carries this draft");
	return reports.flatMap(({ findings }) =>
		findings
			.filter(({ type }) => STANDING.test(type))
			.map(({ type, severity, draft: ours, source }) => {
				assert.ok(source);
				return `${type} ${severity}: ${ours.text} <- ${source.article}: ${source.text}`;
			}),
	);
}

const monday = {
	text: "Seven people died when the Orla burst its banks at Venn Harbour, the fire service said.\nThe flood cut the road to Mirren.",
	published: "2023-05-08",
};
const wednesday = {
	text: "The number of dead in the flood at Venn Harbour has risen to 11, the fire service said.\nThe Orla is falling, and the road to Mirren is open.",
	published: "2023-05-10",
};
const flood = { "mon.txt": monday, "wed.txt": wednesday };

describe("time/stale", () => {
	it("fires on a toll that a later article has overtaken", () => {
		assert.deepEqual(between("Seven people died when the Orla burst its banks at Venn Harbour.", flood), [
			"time/stale warning: Seven <- wed.txt: 11",
		]);
	});

	it("has a rule that takes no figure for a date", () => {
		const [report] = checked("Seven people died when the Orla burst its banks at Venn Harbour.", flood);
		const stale = report?.findings.find(({ type }) => type === "time/stale");
		assert.doesNotMatch(stale?.rule ?? "none", /in an article dated|none/);
	});

	it("is silent on a toll that the draft gives for a part of an earlier month", () => {
		const early = {
			text: "Seven people had died of the fever in Venn Harbour, the clinic said.",
			published: "2023-04-28",
		};
		const late = {
			text: "The number of dead of the fever in Venn Harbour has risen to 11, the clinic said.",
			published: "2023-05-10",
		};
		const draft = "At the end of April seven people had died of the fever in Venn Harbour.";
		const sources = { "april.txt": early, "may.txt": late };
		assert.deepEqual(between(draft, sources), []);
		assert.deepEqual(between("Seven people have died of the fever in Venn Harbour.", sources), [
			"time/stale warning: Seven <- may.txt: 11",
		]);
	});

	it("fires in other words on both sides", () => {
		assert.deepEqual(between("The flood at Venn Harbour on the Orla killed seven people.", flood), [
			"time/stale warning: seven <- wed.txt: 11",
		]);
	});

	it("fires on a figure that a later article gives as the one before", () => {
		const lamps = {
			"notice.txt": {
				text: "Halvor recalled about 84,000 bedside lamps in Venn Harbour because a pin can wear out.",
				published: "2023-05-08",
			},
			"wider.txt": {
				text: "The recall of bedside lamps in Venn Harbour was widened on Wednesday.\nHalvor said 121,000 bedside lamps were now affected, up from 84,000.",
				published: "2023-05-24",
			},
		};
		const stale = ["time/stale warning: About 84,000 <- wider.txt: 121,000"];
		assert.deepEqual(
			between("About 84,000 bedside lamps are affected by the recall at Halvor.", lamps),
			stale,
		);
		for (const draft of [
			"Halvor first recalled 84,000 bedside lamps in Venn Harbour.",
			"About 121,000 bedside lamps are affected by the recall at Halvor, up from 84,000.",
		])
			assert.deepEqual(between(draft, lamps), [], draft);
	});

	it("shows the later article beside the sentence, as of another day", () => {
		const [report] = checked("Seven people died when the Orla burst its banks at Venn Harbour.", flood);
		assert.deepEqual(
			report?.others.map(({ article, relation }) => [article, relation]),
			[["wed.txt", "superseded"]],
		);
	});

	it("is no slip in the figure when the nearest words stand in the later article", () => {
		const sources = {
			"mon.txt": {
				text: "The fire service counts seven dead in Venn Harbour since the Orla broke its dyke and the flood came.",
				published: "2023-05-08",
			},
			"wed.txt": {
				text: "Eleven people have died in the flood at Venn Harbour after heavy rain.\nThe Orla is falling again.",
				published: "2023-05-10",
			},
		};
		const [report] = checked(
			"Seven people have died in the flood at Venn Harbour after heavy rain.",
			sources,
		);
		const types = report?.findings.map(({ type }) => type) ?? [];
		assert.ok(types.includes("time/stale") && !types.includes("quantity/value"), types.join());
		const [alone] = checked("Seven people have died in the flood at Venn Harbour after heavy rain.", {
			"wed.txt": sources["wed.txt"],
		});
		assert.ok(alone?.findings.some(({ type }) => type === "quantity/value"));
	});

	it("is silent when the draft has the latest figure", () => {
		assert.deepEqual(between("Eleven people died in the flood at Venn Harbour.", flood), []);
	});

	it("is silent when the draft dates the figure", () => {
		for (const draft of [
			"By Monday night seven people had died in the flood at Venn Harbour on the Orla.",
			"Seven people died when the Orla burst its banks at Venn Harbour, the fire service said on Monday.",
			"As of 8 May 2023, seven people had died in the flood of the Orla at Venn Harbour.",
			"The fire service at first said seven people died when the Orla burst its banks at Venn Harbour.",
		])
			assert.deepEqual(between(draft, flood), [], draft);
	});

	it("is silent when a bound keeps the figure true", () => {
		assert.deepEqual(
			between("At least seven people died when the Orla burst its banks at Venn Harbour.", flood),
			[],
		);
	});

	it("fires when the bound does not keep it true", () => {
		assert.deepEqual(
			between("Seven people in all died when the Orla burst its banks at Venn Harbour.", flood).length,
			1,
		);
	});

	it("is silent when the draft tells both figures", () => {
		assert.deepEqual(
			between(
				"Seven people died when the Orla burst its banks at Venn Harbour. Two days later the number of dead stood at 11.",
				flood,
			),
			[],
		);
	});

	it("is silent about another event with the same words", () => {
		const other = {
			...wednesday,
			text: "The number of dead in the flood at Port Sable has risen to 11, the fire service said.\nThe Tarn is falling.",
		};
		assert.deepEqual(
			between("Seven people died when the Orla burst its banks at Venn Harbour.", {
				"mon.txt": monday,
				"wed.txt": other,
			}),
			[],
		);
	});

	it("is silent about another year's event in the same place", () => {
		const year = (published: string, year: string, dead: string) => ({
			text: `In the ${year} flood of the Orla at Venn Harbour ${dead} people died.\nMirren was cut off.`,
			published,
		});
		assert.deepEqual(
			between("Seven people died in the flood of the Orla at Venn Harbour.", {
				"a.txt": year("2023-05-08", "2021", "seven"),
				"b.txt": year("2023-05-20", "2023", "eleven"),
			}),
			[],
		);
	});

	it("is silent about another toll: the injured are not the dead", () => {
		const injured = {
			...wednesday,
			text: "The number of injured in the flood at Venn Harbour has risen to 11, the fire service said.\nThe Orla is falling, and the road to Mirren is open.",
		};
		assert.deepEqual(
			between("Seven people died when the Orla burst its banks at Venn Harbour.", {
				"mon.txt": monday,
				"wed.txt": injured,
			}),
			[],
		);
	});

	it("is silent without dates: nobody can tell which is later", () => {
		const { published: _, ...undated } = wednesday;
		assert.deepEqual(
			between("Seven people died when the Orla burst its banks at Venn Harbour.", {
				"mon.txt": monday,
				"wed.txt": undated,
			}),
			[],
		);
	});

	it("is silent when the last article is back at the draft's figure", () => {
		const corrected = {
			text: "The fire service corrected its count: seven people died in the flood of the Orla at Venn Harbour, it said.\nMirren was spared.",
			published: "2023-05-12",
		};
		assert.deepEqual(
			between("Seven people died when the Orla burst its banks at Venn Harbour.", {
				...flood,
				"fri.txt": corrected,
			}),
			[],
		);
	});

	it("is silent in a draft that was written before the later article", () => {
		const text = "Seven people died when the Orla burst its banks at Venn Harbour.";
		assert.deepEqual(between(draftOf(text, { date: "2023-05-09" }), flood), []);
		assert.equal(between(draftOf(text, { date: "2023-05-14" }), flood).length, 1);
	});

	it("is silent about a look back months later, and a smaller figure by somebody else", () => {
		const text = "Seven people died when the Orla burst its banks at Venn Harbour.";
		const later = { ...wednesday, published: "2023-11-10" };
		assert.deepEqual(between(text, { "mon.txt": monday, "nov.txt": later }), []);
		const smaller = {
			text: "Four people died in the flood of the Orla at Venn Harbour, a councillor said.\nMirren was cut off.",
			published: "2023-05-10",
		};
		assert.deepEqual(between(text, { "mon.txt": monday, "wed.txt": smaller }), []);
	});

	it("reads a toll far from its figure, and the verb on either side of it", () => {
		const tuesday = {
			text: "Eleven people are now known to have been injured in the fire at the Orla mill in Mirren, the fire service said.",
			published: "2023-05-09",
		};
		const first = {
			text: "A fire at the Orla mill in Mirren killed two people and injured seven, the fire service said.",
			published: "2023-05-08",
		};
		const found = between("A fire at the Orla mill in Mirren killed two people and injured seven.", {
			"mon.txt": first,
			"tue.txt": tuesday,
		});
		assert.deepEqual(found, ["time/stale warning: seven <- tue.txt: Eleven"]);
	});

	it("is silent about the people at work beside the injured", () => {
		const first = {
			text: "Seven people were injured in the fire at the Orla mill in Mirren, the fire service said.",
			published: "2023-05-08",
		};
		const later = {
			text: "The Orla mill in Mirren, where a fire broke out on Monday, employs 160 people.",
			published: "2023-05-09",
		};
		const draft = "Seven people were injured in the fire at the Orla mill in Mirren.";
		assert.deepEqual(between(draft, { "mon.txt": first, "tue.txt": later }), []);
	});

	it("is silent when the later figure counts a larger whole", () => {
		const first = (text: string) => ({ text: `${text}, the mayor said.`, published: "2023-05-08" });
		const all = (text: string) => ({ text: `${text}, the mayor said.`, published: "2023-05-10" });
		const pairs: readonly (readonly [string, string])[] = [
			[
				"Seven children died in the flood of the Orla at Venn Harbour",
				"The flood of the Orla at Venn Harbour killed 41 people",
			],
			[
				"Three of the dead in the flood of the Orla at Venn Harbour were guards",
				"The flood of the Orla at Venn Harbour killed 41 people",
			],
			[
				"Seven people died in the flood of the Orla in Venn Harbour",
				"The flood of the Orla killed 41 people in Tarn and in Venn Harbour",
			],
			[
				"Seven people died in the flood of the Orla at Venn Harbour",
				"Across the county the flood of the Orla at Venn Harbour and elsewhere killed 41 people",
			],
			[
				"Seven people died in the flood of the Orla at Venn Harbour",
				"Floods of the Orla at Venn Harbour have killed 41 people this year",
			],
		];
		for (const [draft, later] of pairs)
			assert.deepEqual(between(`${draft}.`, { "a.txt": first(draft), "b.txt": all(later) }), [], later);
	});

	it("fires when the later figure counts the same people", () => {
		const sources = {
			"a.txt": {
				text: "Twelve sailors are missing after the Tarn sank off Venn Harbour, the coast guard said.",
				published: "2023-05-08",
			},
			"b.txt": {
				text: "The coast guard has found nine sailors of the Tarn, which sank off Venn Harbour; three are still missing.",
				published: "2023-05-09",
			},
		};
		assert.deepEqual(between("Twelve sailors are missing after the Tarn sank off Venn Harbour.", sources), [
			"time/stale warning: Twelve <- b.txt: three",
		]);
	});

	it("fires on a correction to a smaller figure by the same speaker", () => {
		const sources = {
			"a.txt": {
				text: "Forty people died in the flood of the Orla at Venn Harbour, the fire service said.",
				published: "2023-05-08",
			},
			"b.txt": {
				text: "The fire service corrected itself: the flood of the Orla at Venn Harbour killed 38 people, it said.",
				published: "2023-05-10",
			},
		};
		assert.deepEqual(between("Forty people died in the flood of the Orla at Venn Harbour.", sources), [
			"time/stale warning: Forty <- b.txt: 38",
		]);
	});

	it("keeps the tolls of one sentence apart", () => {
		const sources = {
			"mon.txt": {
				text: "Seven people were killed and 30 injured when a ferry struck the pier at Venn Harbour, the coast guard said.",
				published: "2023-05-08",
			},
			"tue.txt": {
				text: "Seven people were killed and 42 injured when the ferry struck the pier at Venn Harbour, the coast guard said on Tuesday.",
				published: "2023-05-09",
			},
		};
		assert.deepEqual(
			between(
				"Seven people were killed and 30 injured when a ferry struck the pier at Venn Harbour.",
				sources,
			),
			["time/stale warning: 30 <- tue.txt: 42"],
		);
	});
});

describe("source/conflict", () => {
	it("is silent on a toll that another article of the day only puts at least so high", () => {
		const told = (text: string) => ({
			"a.txt": {
				text: "The fire service said the flood at Venn Harbour killed 17 people.",
				published: "2023-05-08",
			},
			"b.txt": { text, published: "2023-05-08" },
		});
		const draft = "At least 17 people were killed by the flood at Venn Harbour.";
		const low = "At least 14 people were killed by the flood at Venn Harbour, the fire service said.";
		assert.deepEqual(between(draft, told(low)), []);
		const other = "Fourteen people were killed by the flood at Venn Harbour, the fire service said.";
		assert.deepEqual(between(draft, told(other)), [
			"source/conflict warning: At least 17 <- b.txt: Fourteen",
		]);
	});

	const nine = {
		text: "Nine people were hurt when a tram left the rails in Mirren, the police said.\nThe tram was on its way to Venn Harbour.",
		published: "2023-06-01",
	};
	const twelve = {
		text: "A tram jumped the rails in Mirren and hurt twelve people, the police said.\nIt was on its way to Venn Harbour with few passengers.",
		published: "2023-06-01",
	};
	const draft = "Nine people were hurt when a tram left the rails in Mirren.";

	it("fires when two articles of one day differ on the same figure", () => {
		assert.deepEqual(between(draft, { "a.txt": nine, "b.txt": twelve }), [
			"source/conflict warning: Nine <- b.txt: twelve",
		]);
	});

	it("is an update and no conflict when days lie between", () => {
		const found = between(draft, { "a.txt": nine, "b.txt": { ...twelve, published: "2023-06-03" } });
		assert.deepEqual(found, ["time/stale warning: Nine <- b.txt: twelve"]);
	});

	it("is silent when each gives another authority's count", () => {
		const hospital = { ...twelve, text: twelve.text.replace("the police", "the hospital") };
		assert.deepEqual(between(draft, { "a.txt": nine, "b.txt": hospital }), []);
	});

	it("is silent when one of them counts up to an hour of the day", () => {
		const early = {
			...nine,
			text: `${nine.text.replace(", the police said", " by noon on Thursday, the police said")}`,
		};
		assert.deepEqual(between(draft, { "a.txt": early, "b.txt": twelve }), []);
	});

	it("is silent when they agree", () => {
		const same = { ...twelve, text: twelve.text.replace("twelve", "9") };
		assert.deepEqual(between(draft, { "a.txt": nine, "b.txt": same }), []);
	});

	it("is only information when most articles say what the draft says", () => {
		const third = {
			text: "Mirren: nine people hurt as a tram to Venn Harbour derails.\nPolice said a tram had jumped the rails in Mirren; nine people were hurt.",
			published: "2023-06-01",
		};
		assert.deepEqual(between(draft, { "a.txt": nine, "b.txt": twelve, "c.txt": third }), [
			"source/conflict information: Nine <- b.txt: twelve",
		]);
	});

	it("fires on two past dates of one event", () => {
		const sources = {
			"a.txt": {
				text: "The bridge at Sable in Mirren collapsed on 3 February 2023, an engineer found.",
				published: "2023-03-01",
			},
			"b.txt": {
				text: "Engineers found that the Sable bridge in Mirren had collapsed on 5 February 2023 after a lorry hit it.",
				published: "2023-03-01",
			},
		};
		assert.deepEqual(between("The bridge at Sable in Mirren collapsed on 3 February 2023.", sources), [
			"source/conflict warning: 3 February 2023 <- b.txt: 5 February 2023",
		]);
	});

	it("is silent about last year's budget beside this year's", () => {
		const sources = {
			"a.txt": {
				text: "The budget of Mirren is 40 million crowns, its treasurer Tom Arvid said.",
				published: "2023-03-01",
			},
			"b.txt": {
				text: "Last year the budget of Mirren was 36 million crowns, its treasurer Tom Arvid said in the town hall.",
				published: "2023-03-01",
			},
		};
		assert.deepEqual(between("The budget of Mirren is 40 million crowns.", sources), []);
	});

	it("is silent about two events of one day in two towns", () => {
		const elsewhere = {
			...twelve,
			text: twelve.text.replace("in Mirren", "in Sable").replace("Venn Harbour", "Tarn"),
		};
		assert.deepEqual(between(draft, { "a.txt": nine, "b.txt": elsewhere }), []);
	});
});

describe("source/superseded", () => {
	const plan = {
		text: "The council of Mirren will close the swimming hall on Tarn Street, the mayor said.",
		published: "2023-07-03",
	};

	it("hints that a later article reports the act as done", () => {
		const done = {
			text: "The council of Mirren has closed the swimming hall on Tarn Street.",
			published: "2023-07-20",
		};
		assert.deepEqual(
			between("The council of Mirren will close the swimming hall on Tarn Street.", {
				"plan.txt": plan,
				"done.txt": done,
			}),
			["source/superseded hint: will close <- done.txt: has closed"],
		);
	});

	it("is silent when the later article still only plans it", () => {
		const still = {
			text: "The council of Mirren is to close the swimming hall on Tarn Street in autumn.",
			published: "2023-07-20",
		};
		assert.deepEqual(
			between("The council of Mirren will close the swimming hall on Tarn Street.", {
				"plan.txt": plan,
				"still.txt": still,
			}),
			[],
		);
	});

	it("hints that a later article has another figure for the same plan", () => {
		const sources = {
			"a.txt": {
				text: "Venn Quays will build 214 homes on the old rope works in Mirren, the council of Mirren said.",
				published: "2023-07-03",
			},
			"b.txt": {
				text: "Residents were told in a long letter from the mayor of Mirren that Venn Quays will build 180 homes on the old rope works.",
				published: "2023-07-20",
			},
		};
		assert.deepEqual(between("Venn Quays will build 214 homes on the old rope works in Mirren.", sources), [
			"source/superseded hint: 214 <- b.txt: 180",
		]);
	});

	it("hints that a later article has another date for the same plan", () => {
		const opening = {
			text: "The new library on Tarn Street in Mirren will open on November 2, the town said.",
			published: "2023-10-09",
		};
		const later = (text: string, published = "2023-10-18") => ({
			"a.txt": opening,
			"b.txt": { text, published },
		});
		const draft = draftOf("The new library on Tarn Street in Mirren will open on November 2.", {
			date: "2023-10-21",
		});
		const superseded = (sources: ReturnType<typeof later>) =>
			between(draft, sources).filter((line) => line.startsWith("source/"));
		const putOff =
			"The opening of the new library on Tarn Street in Mirren has been put off to November 9, because the shelves have not come.";
		assert.deepEqual(superseded(later(putOff)), ["source/superseded hint: November 2 <- b.txt: November 9"]);
		assert.deepEqual(superseded(later(putOff.replace("9", "2"))), []);
		const meeting = later("The new library on Tarn Street in Mirren will open on November 4, the town said.");
		assert.deepEqual(superseded(meeting), []);
	});

	it("is silent about the next issue of a notice", () => {
		const notice = (litres: string, published: string) => ({
			text: `The waterworks of Mirren let ${litres} litres out of the Tarn reservoir, it said.`,
			published,
		});
		assert.deepEqual(
			between("The waterworks of Mirren let 4,100 litres out of the Tarn reservoir.", {
				"a.txt": notice("4,100", "2023-07-03"),
				"b.txt": notice("3,850", "2023-07-04"),
			}),
			[],
		);
	});

	it("is silent in a draft that was written before the act", () => {
		const done = {
			text: "The council of Mirren has closed the swimming hall on Tarn Street.",
			published: "2023-07-20",
		};
		const text = "The council of Mirren will close the swimming hall on Tarn Street.";
		assert.deepEqual(
			between(draftOf(text, { date: "2023-07-10" }), { "plan.txt": plan, "done.txt": done }),
			[],
		);
		assert.equal(
			between(draftOf(text, { date: "2023-08-01" }), { "plan.txt": plan, "done.txt": done }).length,
			1,
		);
	});

	it("is silent when the act that was done is another council's", () => {
		const done = {
			text: "The council of Sable has closed the swimming hall on Tarn Street.",
			published: "2023-07-20",
		};
		assert.deepEqual(
			between("The council of Mirren will close the swimming hall on Tarn Street.", {
				"plan.txt": plan,
				"done.txt": done,
			}),
			[],
		);
	});
});
