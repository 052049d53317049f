import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "built and widened",
		source: "The bridge, built in 1931 and widened in 1974, carries 30,000 cars a day.",
		silent: ["The bridge was widened in 1974.", "The 1931 bridge was widened in 1974."],
		fires: [
			["The bridge was built in 1974.", "time/date"],
			["The bridge was widened in 1931.", "time/date"],
		],
	},
	{
		what: "opened, closed and became",
		source: "The theatre opened in 1902, closed in 1987 and became a museum in 1995.",
		silent: ["The theatre closed in 1987.", "The theatre became a museum in 1995."],
		fires: [
			["The theatre closed in 1995.", "time/date"],
			["The theatre opened in 1987.", "time/date"],
		],
	},
	{
		what: "arrested and released",
		source: "She was arrested on 4 March and released on 9 March.",
		silent: ["She was held from 4 to 9 March.", "She was released on 9 March."],
		fires: [["She was arrested on 9 March.", "time/date"]],
	},
	{
		what: "since and until",
		source: "Ferreira has led the union since 2011.",
		silent: [
			"Ferreira has been the leader of the union since 2011.",
			"Ferreira took over the union in 2011.",
		],
		fires: [["Ferreira led the union until 2011.", "time/span"]],
	},
	{
		what: "from and until a day",
		source: "From Monday visitors must show a pass.",
		silent: ["As of Monday visitors will have to show a pass.", "Visitors need a pass from Monday."],
		fires: [["Visitors must show a pass until Monday.", "time/span"]],
	},
	{
		what: "a rate and what it was a year earlier",
		source: "Unemployment stood at 5.4 per cent in March, down from 5.9 per cent a year earlier.",
		silent: [
			"A year earlier unemployment had stood at 5.9 per cent.",
			"In March unemployment was 5.4 per cent.",
		],
		fires: [
			["Unemployment stood at 5.9 per cent in March.", "quantity/value"],
			["Unemployment had stood at 5.4 per cent a year earlier.", "quantity/value"],
		],
	},
	{
		what: "a year and the year before",
		source: "In 2023 the port handled 8 million tonnes, against 7 million the year before.",
		silent: ["The port handled 7 million tonnes in 2022.", "The port handled 8 million tonnes in 2023."],
		fires: [
			["The port handled 7 million tonnes in 2023.", "quantity/value"],
			["The port handled 8 million tonnes in 2022.", "quantity/value"],
		],
	},
	{
		what: "what it is compared with",
		source: "In 2022 the shop sold 1,200 bicycles, twice as many as in 2019.",
		silent: [
			"In 2019 the shop sold half as many bicycles as in 2022.",
			"In 2022 the shop sold twice as many bicycles as in 2019.",
		],
		fires: [
			["The shop sold 1,200 bicycles in 2019.", "time/date"],
			["In 2022 the shop sold half as many bicycles as in 2019.", "quantity/value"],
		],
	},
	{
		what: "between two figures",
		source: "Between 40 and 60 people are thought to have been on board the ferry.",
		silent: [
			"Up to 60 people may have been aboard.",
			"At least 40 people are believed to have been on the ferry.",
		],
		fires: [
			["More than 60 people are thought to have been on board the ferry.", "quantity/bound"],
			["Fewer than 40 people are thought to have been on board the ferry.", "quantity/value"],
		],
	},
	{
		what: "the night before",
		source: "The talks broke down on Tuesday night after nine hours, and the strike began at dawn.",
		silent: ["The strike started on Wednesday morning, after talks had failed the night before."],
		fires: [
			["After nine hours the talks broke down on Friday night, and the strike began at dawn.", "time/date"],
		],
	},
	{
		what: "not at noon",
		source: "The museum will open its doors on Saturday at 10 a.m., two hours earlier than usual.",
		silent: ["The museum opens at 10 on Saturday instead of at noon."],
		fires: [["The museum will open at 9 a.m. on Saturday.", "time/date"]],
	},
	{
		what: "what had been",
		source: "After 18 months of work the theatre reopened last weekend.",
		silent: ["The theatre had been closed for a year and a half."],
		fires: [["The theatre closed last weekend.", "act/polarity"]],
	},
	{
		what: "what is told twice",
		source: "The two sides will meet again on Thursday, their third meeting this month.",
		silent: ["The sides have met twice this month and meet again on Thursday."],
		fires: [["The two sides met on Thursday.", "act/status"]],
	},
	{
		what: "a condition behind its act",
		source: "If the council approves the plan in June, building could start in the autumn.",
		silent: ["Building may begin in the autumn, provided the council approves the plan."],
		fires: [["The council approved the plan in June.", "certainty/raised"]],
	},
	{
		what: "a weekday and a year",
		source: "Dr Amara Nwosu, who discovered the virus in 2014, died on Thursday aged 71.",
		silent: [
			"Amara Nwosu discovered the virus in 2014.",
			"Nwosu, the discoverer of the virus, died on Thursday.",
		],
		fires: [["Amara Nwosu discovered the virus on Thursday.", "time/date"]],
	},
];

describe("dates of two acts", () => assertTwins(twins));
