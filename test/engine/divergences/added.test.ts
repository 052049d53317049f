import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked, findings, type Sources } from "../compare.ts";

const partial = (draft: string, sources: Sources | string) =>
	findings(draft, sources).flatMap(
		(line) => /^support\/partial \w+: [^[]*\[([^\]]*)\]/.exec(line)?.[1] ?? [],
	);

const severities = (draft: string, source: string) =>
	findings(draft, source).flatMap((line) => /^support\/partial (\w+)/.exec(line)?.[1] ?? []);

interface Twin {
	readonly name: string;
	readonly sources: Sources | string;
	readonly silent: string;
	readonly fires: string;
	readonly added: readonly string[];
}

const COUNCIL = "The council of Brede approved the bridge over the Lenna on Monday. Work begins in spring.";
const TRIAL = "Noor Hadley pleaded guilty to fraud at the court in Sarn. She will be sentenced in June.";
const STRIKE = "Dockers in Port Velm walked out on Tuesday. Their union wants an eight-hour shift.";

const twins: readonly Twin[] = [
	{
		name: "how often",
		sources: "Ila Brandt was elected mayor of Brede on Sunday. She promised a new school.",
		silent: "Ila Brandt was elected mayor of Brede.",
		fires: "Ila Brandt was elected mayor of Brede for the third time.",
		added: ["for the third time"],
	},
	{
		name: "a place",
		sources: "The delegates signed the fishing treaty after ten days of talks. It bans nets of fine mesh.",
		silent: "The delegates signed the fishing treaty after talks.",
		fires: "The delegates signed the fishing treaty in Geneva.",
		added: ["in Geneva"],
	},
	{
		name: "a margin",
		sources: COUNCIL,
		silent: "The council approved the bridge over the Lenna.",
		fires: "The council approved the bridge over the Lenna by 12 votes.",
		added: ["by 12 votes"],
	},
	{
		name: "company",
		sources: TRIAL,
		silent: "Noor Hadley pleaded guilty to fraud at the court.",
		fires: "Noor Hadley pleaded guilty to fraud with her brother.",
		added: ["with her brother"],
	},
	{
		name: "a reason",
		sources: STRIKE,
		silent: "Dockers in Port Velm walked out because they want an eight-hour shift.",
		fires: "Dockers in Port Velm walked out because the canteen had burned.",
		added: ["because the canteen had burned"],
	},
	{
		name: "a date",
		sources: "The museum bought the portrait from a dealer in Vienna. It hangs in the east wing.",
		silent: "The museum bought the portrait from a dealer in Vienna.",
		fires: "The museum bought the portrait from a dealer in Vienna in 1962.",
		added: ["in 1962"],
	},
	{
		name: "a person",
		sources: "The surveyors found a crack in the dam above Sarn. They closed the road below it.",
		silent: "The surveyors found a crack in the dam.",
		fires: "The surveyors and Edda Kroll found a crack in the dam above Sarn.",
		added: ["Edda Kroll"],
	},
	{
		name: "a sum",
		sources: "Halden Mills sold its spinning works to a rival. The staff were told on Friday.",
		silent: "Halden Mills sold its spinning works to a rival.",
		fires: "Halden Mills sold its spinning works to a rival for $14 million.",
		added: ["for $14 million"],
	},
	{
		name: "a lack",
		sources: "The builder raised the tower by two floors. Neighbors complained about the noise.",
		silent: "The builder raised the tower by two floors.",
		fires: "The builder raised the tower by two floors without a permit.",
		added: ["without a permit"],
	},
	{
		name: "a name of a body",
		sources: "Ruth Amadi led the study of the wetlands. The team counted herons for six years.",
		silent: "Ruth Amadi led the study of the wetlands.",
		fires: "Ruth Amadi of Ostrava University led the study of the wetlands.",
		added: ["of Ostrava University"],
	},
	{
		name: "at the beginning",
		sources: "The ferry ran aground off Kell with no one hurt. Tugs freed it at noon.",
		silent: "The ferry ran aground off Kell.",
		fires: "In March 2011 the ferry ran aground off Kell.",
		added: ["In March 2011"],
	},
	{
		name: "a share",
		sources: "The bakery raised its prices after the harvest failed. Flour has become scarce.",
		silent: "The bakery raised its prices after the harvest.",
		fires: "The bakery raised its prices by 9 percent after the harvest.",
		added: ["by 9 percent"],
	},
];

describe("support/partial", () => {
	for (const { name, sources, silent, fires, added } of twins) {
		it(`${name}: silent where a source has it all`, () => assert.deepEqual(partial(silent, sources), []));
		it(`${name}: marks what no source has`, () => assert.deepEqual(partial(fires, sources), added));
	}

	it("shows the place of the evidence where it would stand", () => {
		assert.deepEqual(findings("The council approved the bridge over the Lenna by 12 votes.", COUNCIL), [
			"support/partial information: The council approved the bridge over the Lenna [by 12 votes]. <- [The council of Brede approved the bridge over the Lenna on Monday]. Work begins in spring.",
		]);
	});

	it("gives the sentence the status partial, and says so in words", () => {
		const [report] = checked("The council approved the bridge over the Lenna by 12 votes.", {
			"a.txt": COUNCIL,
		});
		assert.equal(report?.status, "partial");
		assert.match(
			report?.findings[0]?.message ?? "",
			/^No source has “by 12 votes”; a\.txt says “The council/,
		);
	});

	it("looks in every article before it speaks", () => {
		const draft = "The council approved the bridge over the Lenna by 12 votes.";
		const sources = {
			"a.txt": COUNCIL,
			"b.txt": "In Brede the vote on the bridge was closer than thought. It passed by 12 votes.",
		};
		assert.deepEqual(partial(draft, sources), []);
	});

	it("looks far from the evidence in the same article", () => {
		const far = `${TRIAL}\n${"The room was full.\n".repeat(12)}Her brother sat beside her.`;
		assert.deepEqual(partial("Noor Hadley pleaded guilty to fraud with her brother.", far), []);
	});

	for (const [name, draft, sources] of [
		[
			"a number in other form",
			"The council approved the bridge by 12 votes.",
			"The council approved the bridge by twelve votes.",
		],
		["a synonym", "The guard stopped the car with his rifle.", "The guard stopped the car with his gun."],
		[
			"an acronym",
			"The ECA fined the bank in May.",
			"The European Competition Authority fined the bank in May.",
		],
		[
			"the day of the article",
			"The ferry ran aground off Kell on 4 March.",
			{ "a.txt": { text: "The ferry ran aground off Kell today.", published: "2019-03-04" } },
		],
		[
			"the publisher",
			"The mayor told The Velm Courier that the bridge would open.",
			{
				"a.txt": {
					text: "The mayor told this newspaper that the bridge would open.",
					publisher: "The Velm Courier",
				},
			},
		],
		[
			"a small count of what is listed",
			"Three towns, Brede, Sarn and Kell, were flooded.",
			"Brede, Sarn and Kell were flooded.",
		],
		[
			"where somebody is from",
			"The Kenyan runner Abel Kiso won the race in Sarn.",
			"Abel Kiso won the race in Sarn.",
		],
		[
			"what refers back",
			"The mayor opened the pool in Kell at that moment.",
			"The mayor opened the pool in Kell at noon.",
		],
		[
			"what the paragraph has said",
			"The talks were held in Geneva. The delegates signed the fishing treaty in Geneva.",
			"The delegates signed the fishing treaty after ten days of talks.",
		],
		[
			"a quotation",
			"“We will build it with our own hands,” said the mayor of Kell, Ola Reim.",
			"“We will build it,” said Ola Reim, the mayor of Kell.",
		],
	] as const) {
		it(`is silent about ${name}`, () => {
			const found = partial(draft, typeof sources === "string" ? sources : { ...sources });
			assert.deepEqual(name === "what the paragraph has said" ? found.slice(1) : found, []);
		});
	}

	it("says what is missing of every sentence with the status partial", () => {
		const [report] = checked("Both ran a Sarn bird refuge known as the Crooked Perch.", {
			"a.txt":
				"Ola Reim and her brother ran the Crooked Perch out of Kell. They cared for 60 herons, and the herons for them.",
		});
		assert.equal(report?.status, "partial");
		assert.deepEqual(
			report.findings.filter(({ type }) => type === "support/partial").map(({ draft }) => draft.value),
			["Sarn"],
		);
	});

	it("tells a day of the week, month or season that a source gives from one that it leaves open", () => {
		const dated = (when: string) => ({
			"a.txt": { text: `The council of Brede will vote on the bridge ${when}.`, published: "2024-03-06" },
		});
		const draft = (when: string) => `The council of Brede will vote on the bridge ${when}.`;
		assert.deepEqual(partial(draft("on Monday"), dated("next week")), ["on Monday"]);
		assert.deepEqual(partial(draft("next week"), dated("on Monday")), []);
		assert.deepEqual(partial(draft("on 4 April"), dated("in April")), ["4 April"]);
		assert.deepEqual(partial(draft("in April"), dated("on 4 April")), []);
		assert.deepEqual(partial(draft("in June 2025"), dated("in the spring of 2025")), ["June 2025"]);
		assert.deepEqual(partial(draft("in the spring of 2025"), dated("in June 2025")), []);
	});

	it("leaves to other findings what they speak of", () => {
		const all = findings(
			"The council approved the bridge on Friday.",
			"The council approved the bridge on Monday.",
		);
		assert.equal(all.length, 1);
		assert.match(all[0] ?? "", /^time\/date/);
	});

	it("says nothing of a sentence that is mostly another one", () => {
		const draft = "The council of Brede sold the old mill to Edda Kroll for $3 million in 1962.";
		assert.deepEqual(partial(draft, COUNCIL), []);
	});

	it("is information even where the sources have another name or figure of the same kind", () => {
		const treaty = "The delegates signed the fishing treaty after ten days of talks.";
		const draft = "The delegates signed the fishing treaty in Geneva.";
		assert.deepEqual(severities(draft, `${treaty} They had come to Trieste by train.`), ["information"]);
		assert.deepEqual(severities(draft, `${treaty} They had come by train.`), ["information"]);
		const council = "The council of Brede approved the bridge on Monday after a long debate.";
		const margin = "The council of Brede approved the bridge by 12 votes.";
		assert.deepEqual(severities(margin, `${council} The pool had drawn 40,000 people.`), ["information"]);
	});

	it("tells of a sum that no source gives, though its million is everywhere", () => {
		const works =
			"The spinning works of Halden Mills had a record year. Profits came to $4.6 million, or 40 cents a share.";
		const source = `${works} A dividend of $2.1 million was paid on revenue of $31.8 million.`;
		const draft = (sum: string) =>
			`Halden Mills reported profits of $4.6 million, or 40 cents a share, on sales of ${sum}, a record for its works.`;
		const told = (sum: string) =>
			findings(draft(sum), source).flatMap(
				(line) =>
					/^support\/partial information: .*\[([^\]]*)\].* <- .*\[([^\]]*)\]/.exec(line)?.slice(1) ?? [],
			);
		assert.deepEqual(told("$31.4 million"), ["$31.4 million", "$31.8 million"]);
		assert.deepEqual(told("$31.8 million"), []);
	});

	it("knows by how much one figure of the sources is more than another", () => {
		const yards = "The Kell shipyard employs 460 welders. The one in Lund employs 136 welders.";
		const draft = (more: number) =>
			`The Kell shipyard employs 460 welders, ${more} more than the one in Lund.`;
		assert.deepEqual(severities(draft(324), yards), []);
		assert.deepEqual(severities(draft(342), yards), ["information"]);
	});

	it("does not warn of a date because the sources tell of another day", () => {
		const sold =
			"Halden Mills sold two spinning works and bought one. In the second quarter of 2020 it lost money.";
		const draft = "Halden Mills sold two spinning works in the third quarter of 2021, and bought one.";
		assert.deepEqual(severities(draft, sold), ["information"]);
	});

	it("does not warn of a country beside its continent or a town, nor of a name that only says what kind", () => {
		const mill = "The mill is the largest maker of cloth. It lies in Vienna by the river.";
		assert.deepEqual(severities("The mill is the largest maker of cloth in Austria.", mill), ["information"]);
		const tower = "The longest tower in Europe of its kind was sold for a song.";
		assert.deepEqual(
			severities("The tower in Austria, the longest of its kind, was sold for a song.", tower),
			["information"],
		);
		const islands = "The delegates gave back the islands after ten days of talks. They lie off Trieste.";
		assert.deepEqual(
			severities("The delegates gave back the two Adriatic islands after ten days of talks.", islands),
			["information"],
		);
	});

	it("does not warn of what the sentence is about, which a source may call by a pronoun", () => {
		const found = findings(
			"Castle Orme, a fort above Kell, was bought by the state and opened to visitors in spring.",
			"It was bought by the state and opened to visitors in spring. The fort lies above Kell and near Sarn.",
		);
		assert.deepEqual(
			found.filter((line) => line.startsWith("support/partial warning")),
			[],
		);
	});
});
