// Slips of wire and local reports at first contact, each beside drafts that say the same as the source in other words.
import assert from "node:assert/strict";
import { draftOf, findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a side of a vote",
		source: [
			"The seven-member panel voted 5-2 to keep the fee.",
			"Two members voted for a lower fee of 30 crowns.",
		].join(" "),
		silent: ["Five of the seven members voted to keep the fee.", "Two of them wanted a lower fee."],
		fires: [["Three members voted for a lower fee of 30 crowns.", "quantity/value"]],
	},
	{
		what: "a part of a point",
		source: "Two of the governors voted for a cut of 25 basis points.",
		silent: [
			"Two of the governors voted for a cut of a quarter of a percentage point.",
			"Two of the governors voted for a quarter-point cut.",
		],
		fires: [["Two of the governors voted for a cut of half a percentage point.", "quantity/value"]],
	},
	{
		what: "how fast prices rise",
		source: "Annual inflation in Orme slowed to 4.3% in May from 4.9% in April.",
		silent: ["Prices in Orme rose 4.3 percent in the year to May."],
		fires: [["Annual inflation in Orme rose to 4.3% in May from 4.9% in April.", "quantity/trend"]],
	},
	{
		what: "all but a few",
		source: "All but three of 31 growers in the survey had expected a poor harvest.",
		silent: ["Twenty-eight of the 31 growers in the survey had expected a poor harvest."],
		fires: [["Twenty-one of the 31 growers in the survey had expected a poor harvest.", "quantity/value"]],
	},
	{
		what: "what pushes a currency",
		source:
			"The announcement surprised the market. The dinar fell to 8.40 per dollar, its weakest since March.",
		silent: ["The news pushed the dinar to its weakest level against the dollar since March."],
		fires: [
			["The news pushed the dinar to its strongest level against the dollar since March.", "quantity/trend"],
		],
	},
	{
		what: "what begins",
		source: "Norvik Lines will not begin crossings until Sunday because its ramp does not fit the quay.",
		silent: [
			"The first crossing by Norvik Lines was put off until Sunday because its ramp does not fit the quay.",
		],
		fires: [],
	},
	{
		what: "nothing to show it",
		source: "Inspectors said they found no evidence that the foreman had pushed the crew to work.",
		silent: [
			"The inspectors found nothing to show that the foreman had pushed the crew to work.",
			"There was nothing to suggest that the foreman had pushed the crew to work, the inspectors said.",
			"The inspectors found no evidence to suggest that the foreman had pushed the crew to work.",
		],
		fires: [["The inspectors found that the foreman had pushed the crew to work.", "act/polarity"]],
	},
	{
		what: "each way",
		source: "Pupils from the valley would spend 40 minutes each way on a bus, parents said.",
		silent: ["Parents said that pupils from the valley would spend 80 minutes a day on a bus."],
		fires: [["Parents said that pupils would spend 50 minutes each way on a bus.", "time/span"]],
	},
	{
		what: "a figure of another clause",
		source: "The trustees voted to cut 26 porters across the city and raise parking fees from $12 to $18.",
		silent: ["The trustees will lose 26 porters and parking fees will rise by $6."],
		fires: [["The trustees voted to cut parking fees from $18 to $12.", "quantity/trend"]],
	},
	{
		what: "a count without its noun",
		source: "Brand scored 19 goals in 33 league games last season as Orme went up.",
		silent: ["Brand scored 19 goals last season, against five in the year before."],
		fires: [["Brand scored 19 goals in 23 league games last season.", "quantity/value"]],
	},
	{
		what: "a side that has lost a player",
		source: "The home side had Jon Vik sent off in the 74th minute for a second yellow card.",
		silent: ["The home side finished with ten men after Jon Vik was sent off."],
		fires: [
			["The home side had Jon Vik sent off in the 47th minute for a second yellow card.", "quantity/value"],
		],
	},
	{
		what: "a share of a sum",
		source: "The survey cost about $80m, of which the Lorn Foundation paid three quarters.",
		silent: ["The Lorn Foundation paid three quarters of the cost of the survey, or some $60 million."],
		fires: [
			["The survey cost about $90m, of which the Lorn Foundation paid three quarters.", "quantity/value"],
		],
	},
	{
		what: "a verb with a particle",
		source: "Voters in the canton turned down a new stadium in 2018 by 58 percent to 42 percent.",
		silent: [
			"Voters in the canton rejected a new stadium in 2018.",
			"A new stadium was turned down by voters in the canton in 2018.",
		],
		fires: [["Voters in the canton approved a new stadium in 2018.", "act/polarity"]],
	},
	{
		what: "a verdict thrown out",
		source: "A court of appeal on Friday threw out the conviction of a retired pilot.",
		silent: ["A court of appeal overturned the conviction of a retired pilot on Friday."],
		fires: [["A court of appeal upheld the conviction of a retired pilot on Friday.", "act/polarity"]],
	},
	{
		what: "a denial beside another",
		source: "The banker, Emil Lorn, was never charged. He has denied wrongdoing.",
		silent: ["The banker, Emil Lorn, was not charged and has denied wrongdoing."],
		fires: [["The banker, Emil Lorn, was charged but has denied wrongdoing.", "act/polarity"]],
	},
	{
		what: "what is not obvious",
		source: "Professor Ida Brul said it was not obvious that the new bridge was safer than the old one.",
		silent: ["It was not obvious that the new bridge was safer, Professor Ida Brul said."],
		fires: [
			[
				"Professor Ida Brul said it was obvious that the new bridge was safer than the old one.",
				"act/polarity",
			],
		],
	},
	{
		what: "what is not ruled out",
		source: "The minister would not rule out a rise in fares next year.",
		silent: [
			"The minister refused to rule out a rise in fares next year.",
			"A rise in fares next year is possible, the minister said.",
		],
		fires: [["The minister ruled out a rise in fares next year.", "act/polarity"]],
	},
	{
		what: "what is needed",
		source: "The merger needs to be approved by the regulator, the bank said.",
		silent: ["The regulator must still approve the merger, the bank said."],
		fires: [["The merger has been approved by the regulator, the bank said.", "act/status"]],
	},
	{
		what: "how a body voted",
		source:
			"The board kept the fee unchanged on Monday, as expected.\nThe eleven-member board voted 8-3 to keep it.",
		silent: ["The board voted by eight to three to keep the fee unchanged."],
		fires: [
			["The board voted 9-2 to keep the fee unchanged.", "quantity/value"],
			["The board voted unanimously to keep the fee unchanged.", "quantity/value"],
		],
	},
	{
		what: "one voice",
		source: "In a 4-1 ruling, the Court of Audit ordered the ministry to publish the contracts.",
		silent: ["The Court of Audit ordered the ministry to publish the contracts, by four votes to one."],
		fires: [
			[
				"The Court of Audit ordered the ministry to publish the contracts in a unanimous ruling.",
				"quantity/value",
			],
		],
	},
	{
		what: "the same sentence with another month",
		source: "Regional elections are due in October.\nRents have barely moved since November.",
		silent: ["Rents have barely moved since November.", "Regional elections are due in October."],
		fires: [["Regional elections are due in November.", "time/date"]],
	},
	{
		what: "a former deputy",
		source: "Ane Sokal, a former deputy mines minister who now works in Lund, was the favourite.",
		silent: ["Ane Sokal, a former deputy mines minister, was the favourite."],
		fires: [["Ane Sokal, a former mines minister, was the favourite.", "who/title"]],
	},
	{
		what: "who beat whom",
		source:
			"Sheriff-elect Joan Rask, who defeated Dale Whitmer in last week's election, said she would review it.",
		silent: ["Joan Rask defeated Dale Whitmer in last week's election."],
		fires: [["Dale Whitmer defeated Joan Rask in last week's election.", "who/role"]],
	},
	{
		what: "what a move costs",
		source: "The county says the merger of the schools would save $2.3 million a year.",
		silent: ["The merger of the schools would save $2.3 million a year, the county says."],
		fires: [["The county says the merger of the schools would cost $2.3 million a year.", "act/polarity"]],
	},
	{
		what: "in a row",
		source: "It was the sixth month in a row in which exports shrank.",
		silent: [
			"Exports shrank for the sixth consecutive month.",
			"Exports have shrunk for six months in a row.",
		],
		fires: [
			["It was the fifth month in a row in which exports shrank.", "quantity/value"],
			["Exports shrank for the fourth straight month.", "quantity/value"],
		],
	},
	{
		what: "a place in a table",
		source: "Orme finished third in the league last season and lost to Calby in the play-off.",
		silent: ["Orme came third in the league.", "Orme ended the season in third place in the league."],
		fires: [["Orme finished fourth in the league last season.", "quantity/value"]],
	},
	{
		what: "how many times",
		source: "Lenz hit the bar twice before the interval.",
		silent: [
			"Lenz hit the bar two times before the interval.",
			"Before the interval Lenz twice hit the bar.",
		],
		fires: [["Lenz hit the bar three times before the interval.", "quantity/value"]],
	},
	{
		what: "figures in each other's place",
		source: "The mill employs 340 people in Orme and 120 in Lund.",
		silent: ["The mill employs 120 people in Lund and 340 in Orme.", "In Orme the mill employs 340 people."],
		fires: [["The mill employs 120 people in Orme and 340 in Lund.", "quantity/value"]],
	},
	{
		what: "all but some",
		source: "With 27 of 31 wards counted, the lead of Ida Lorn had shrunk from 40 votes to 12.",
		silent: ["The lead of Ida Lorn was down to 12 votes with all but four of the 31 wards counted."],
		fires: [["With 21 of 31 wards counted, the lead of Ida Lorn had shrunk to 12 votes.", "quantity/value"]],
	},
	{
		what: "what is left",
		source: "Three of the mine's eight pumps were not running on the night of the flood, the board found.",
		silent: ["Only five of the mine's eight pumps were running on the night of the flood, the board found."],
		fires: [["Five of the mine's eight pumps were not running on the night of the flood.", "quantity/value"]],
	},
	{
		what: "a bound of a change",
		source: "Profit at the brewer dropped 41% to 23 million crowns in the first half.",
		silent: ["Profit at the brewer was down by more than a third to 23 million crowns in the first half."],
		fires: [["Profit at the brewer rose 41% to 23 million crowns in the first half.", "quantity/trend"]],
	},
	{
		what: "who was against it",
		source: "The chairman, Karl Renn, championed the tunnel when two directors were against it.",
		silent: ["Karl Renn pushed the tunnel through although two directors opposed it."],
		fires: [["The chairman, Karl Renn, opposed the tunnel.", "act/polarity"]],
	},
	{
		what: "what is sent down",
		source: "The brewer warned that its profit would fall short of forecasts, sending its shares down 14%.",
		silent: ["The brewer's shares fell 14% after it warned that its profit would fall short of forecasts."],
		fires: [["Shares in the brewer rose 14% after it warned on its profit.", "quantity/trend"]],
	},
	{
		what: "another magnitude",
		source:
			"The race turned on a plan to build a $140 million concert hall on the river, which the mayor backs.",
		silent: ["The concert hall would cost $140 million."],
		fires: [["The concert hall would cost $140 billion.", "quantity/scale"]],
	},
	{
		what: "half and twice",
		source: "The repair cost $112,000, nearly twice the estimate.",
		silent: ["The repair cost $112,000, nearly double the estimate."],
		fires: [["The repair cost $112,000, nearly half the estimate.", "quantity/value"]],
	},
	{
		what: "the how-manyeth in so long",
		source:
			"The profit warning on Thursday, the second in 14 months, took a fifth off the value of the brewer.",
		silent: ["It was the brewer's second profit warning in 14 months."],
		fires: [["It was the brewer's third profit warning in 14 months.", "quantity/value"]],
	},
	{
		what: "a season",
		source: "The ministry signalled that it could start to lower the levy this autumn if harvests improve.",
		silent: ["The ministry could start to lower the levy this fall if harvests improve, it signalled."],
		fires: [
			[
				"The ministry signalled that it could start to lower the levy next spring if harvests improve.",
				"time/date",
			],
		],
	},
	{
		what: "who lost to whom",
		source: "Brand scored twice as Norvale came third and lost to Calby in the semi-finals of the cup.",
		silent: [
			"Calby beat Norvale in the semi-finals of the cup.",
			"Norvale were beaten by Calby in the semi-finals.",
		],
		fires: [["Norvale beat Calby in the semi-finals of the cup.", "who/role"]],
	},
	{
		what: "who sold to whom",
		source: "Halden sold its dairy to Ferrant for $30 million.",
		silent: ["Ferrant bought the dairy from Halden.", "Ferrant bought Halden's dairy for $30 million."],
		fires: [["Halden bought its dairy from Ferrant for $30 million.", "who/role"]],
	},
	{
		what: "another's office",
		source: [
			"The health minister, Alan Boyle, is due to visit the clinic, and has asked its owner for a full account.",
			"Liberal health spokeswoman Ida Hark said that patients were paying for years of neglect.",
		].join("\n"),
		silent: [
			"Health minister Alan Boyle has asked the clinic's owner for a full account.",
			"Health spokeswoman Ida Hark said that patients were paying for years of neglect.",
		],
		fires: [["Health minister Ida Hark said that patients were paying for years of neglect.", "who/title"]],
	},
	{
		what: "a unit of another measure",
		source: "About 26 tonnes of palm oil have leaked from the tanker, the port said.",
		silent: ["Some 26 tonnes of palm oil leaked from the tanker, the port said."],
		fires: [["About 26 litres of palm oil leaked from the tanker, the port said.", "quantity/scale"]],
	},
	{
		what: "what another has decided",
		source: [
			"The Alpine Council is expected to decide by May whether to recommend the vaccine.",
			"The Drug Agency recommended the vaccine on Friday.",
		].join(" "),
		silent: ["The Drug Agency has recommended the vaccine."],
		fires: [["The Alpine Council has recommended the vaccine.", "certainty/raised"]],
	},
	{
		what: "both outcomes of a trial",
		source:
			"The jury sat for four days before finding Brand guilty on three counts of fraud and acquitting him on two.",
		silent: ["The jury acquitted Brand on two counts of fraud and found him guilty on three."],
		fires: [],
	},
];

describe("slips of dispatches", () => {
	assertTwins(twins);

	it("a name that another article has in the claim's words is no slip for the closest one's", () => {
		const sources = {
			"a.txt":
				"The company's chief executive, Ida Galb, said in a statement that it was too early to speculate and that its first thoughts were with the crew.",
			"b.txt":
				"Alan Boyle, the transport minister, visited the port on Wednesday.\nHe would not say whether Ms Galb still had his confidence.",
		};
		const found = findings(
			"Mr Boyle declined to say if he still had confidence in the company's chief executive.",
			sources,
		);
		assert.deepEqual(
			found.filter((line) => line.startsWith("who/")),
			[],
		);
	});

	it("a sum that another article gives is no slip for the closest one's", () => {
		const bid = "Calby have turned down a second bid from Lund for Ade, worth £22m.";
		const draft = "Calby thought he was worth about £30m.";
		const serious = (sources: Record<string, string>) =>
			findings(draft, sources).filter((line) => line.startsWith("quantity/value"));
		assert.deepEqual(serious({ "a.txt": bid, "b.txt": "Calby are understood to value Ade at £30m." }), []);
		assert.equal(serious({ "a.txt": bid }).length, 1);
	});

	it("what an older article still expected does not answer what a later one has denied", () => {
		const sources = {
			"a.txt": {
				text: "Forty parents came to oppose a plan that would close Harrow Primary in June and send its pupils to Orme.",
				published: "2024-01-18",
			},
			"b.txt": {
				text: "Harrow Primary will stay open for a year after a divided school board rejected a plan to close it in June.",
				published: "2024-04-17",
			},
		};
		const polarity = (draft: string) =>
			findings(draft, sources).filter((line) => line.startsWith("act/polarity"));
		assert.equal(
			polarity("Harrow Primary will close in June after a vote by a divided school board.").length,
			1,
		);
		assert.deepEqual(polarity("Harrow Primary will not close in June, a divided school board decided."), []);
	});

	it("a rank that another article has in other words is not added", () => {
		const race = "A bag of ballots turned up on Friday, throwing the recount of the mayor's race into doubt.";
		const draft = "It was the narrowest mayor's race that the town has had, and a bag of ballots turned up.";
		const ranks = (sources: Record<string, string>) =>
			findings(draft, sources).filter((line) => line.startsWith("scope/superlative warning"));
		const told = "Ida Lorn won the closest mayoral race in the history of the town.";
		assert.deepEqual(ranks({ "a.txt": race, "b.txt": told }), []);
		assert.equal(ranks({ "a.txt": race }).length, 1);
	});

	it("a figure that another article of the corpus has is not added", () => {
		const stake =
			"Ferrant Capital, a fund that owns 6.1%, wants the board to sell or shut the German business.";
		const draft =
			"Ferrant Capital, which wants Germany sold or closed, has increased its holding from 6.1 to 8.4 per cent.";
		const added = (sources: Record<string, string>) =>
			findings(draft, sources).filter((line) => line.startsWith("support/partial"));
		const raised = "Ferrant Capital, which has raised its stake to 8.4%, welcomed the departure.";
		assert.deepEqual(added({ "a.txt": stake, "b.txt": raised }), []);
		assert.equal(added({ "a.txt": stake }).length, 1);
	});

	it("a weekday in the present tense may be the next one", () => {
		const sources = {
			"a.txt": { text: "The second leg is in Lund next Thursday.", published: "2025-08-08" },
		};
		const dates = (draft: string) =>
			findings(draftOf(draft, { date: "2025-08-09" }), sources).filter((line) => line.startsWith("time/"));
		assert.deepEqual(dates("The second leg is played in Lund on Thursday."), []);
		assert.equal(dates("The second leg was played in Lund on Thursday.").length, 1);
	});

	it("a weekday until which something lasted may be the last one", () => {
		const sources = {
			"a.txt": { text: "The roads along the river will stay closed until Friday.", published: "2019-10-14" },
		};
		const dates = (draft: string) =>
			findings(draftOf(draft, { date: "2019-10-21" }), sources).filter((line) => line.startsWith("time/"));
		assert.deepEqual(dates("The roads along the river were to stay closed until Friday."), []);
		assert.deepEqual(dates("The roads along the river stayed closed until Friday."), []);
		assert.equal(dates("The roads along the river will stay closed until Friday.").length, 1);
		assert.equal(dates("The roads along the river stayed closed until Thursday.").length, 1);
	});
});
