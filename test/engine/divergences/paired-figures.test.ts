import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "two months",
		source: "In May 40 people died on the road, compared with 31 in April.",
		silent: [
			"In April 31 people died on the road.",
			"In May 40 people died on the road.",
			"Deaths on the road rose from 31 in April to 40 in May.",
			"On the road 71 people died in April and May.",
		],
		fires: [
			["In April 40 people died on the road.", "quantity/value"],
			["In May 31 people died on the road.", "quantity/value"],
			["Deaths on the road fell from 40 in April to 31 in May.", "quantity/value"],
		],
	},
	{
		what: "two quarters, the second sum without its currency",
		source: "The mill earned 3 million euros in the third quarter, up from 2 million in the second quarter.",
		silent: [
			"The mill earned 2 million euros in the second quarter.",
			"Earnings rose to 3 million euros in the third quarter.",
			"Between the second and the third quarter, earnings grew by 1 million euros.",
		],
		fires: [
			["The mill earned 3 million euros in the second quarter.", "quantity/value"],
			["The mill earned 2 million euros in the third quarter.", "quantity/value"],
			["The mill earned 4 million euros in the third quarter.", "quantity/value"],
		],
	},
	{
		what: "two years, and what they differ by",
		source: "Sales were 12 million pounds in 2021 and 15 million in 2022.",
		silent: [
			"Sales rose to 15 million pounds in 2022.",
			"Sales were 12 million pounds in 2021.",
			"Sales grew by 3 million pounds in 2022.",
		],
		fires: [
			["Sales were 15 million pounds in 2021.", "quantity/value"],
			["Sales were 12 million pounds in 2022.", "quantity/value"],
		],
	},
	{
		what: "two places, the second count without its noun",
		source: "The vaccine was given to 400 children in Alden and 250 in Selby.",
		silent: [
			"In Selby 250 children got the vaccine.",
			"The vaccine was given to 400 children in Alden.",
			"The vaccine was given to 650 children in Alden and Selby.",
		],
		fires: [
			["In Alden 250 children got the vaccine.", "quantity/value"],
			["The vaccine was given to 400 children in Selby.", "quantity/value"],
			["In Selby 260 children got the vaccine.", "quantity/value"],
		],
	},
	{
		what: "two people, the second count without its verb",
		source: "Ann Bell got 412 votes and Tom Rudd 388.",
		silent: ["Tom Rudd got 388 votes.", "Bell beat Rudd by 412 votes to 388.", "Ann Bell got 412 votes."],
		fires: [
			["Tom Rudd got 412 votes.", "quantity/value"],
			["Ann Bell got 388 votes.", "quantity/value"],
		],
	},
	{
		what: "two groups without names",
		source: "Men earned 20 euros an hour on average and women 17.",
		silent: ["Women earned 17 euros an hour on average.", "Men earned 20 euros an hour on average."],
		fires: [["Women earned 15 euros an hour on average.", "quantity/value"]],
	},
	{
		what: "two towns with what they have",
		source: "Alden has 12 libraries and Selby 9.",
		silent: ["Selby has 9 libraries.", "Alden has 12 libraries."],
		fires: [["Alden has 9 libraries.", "quantity/value"]],
	},
	{
		what: "two groups behind a preposition",
		source: "Tickets cost 12 euros for adults and 6 for children.",
		silent: ["Tickets for children cost 6 euros.", "Children pay 6 euros.", "Adults pay 12 euros."],
		fires: [
			["Adults pay 6 euros.", "quantity/value"],
			["Tickets for children cost 12 euros.", "quantity/value"],
		],
	},
	{
		what: "two shares of two groups",
		source: "The drug cut deaths by 30 percent in men but only by 10 percent in women.",
		silent: [
			"Among women, deaths fell by 10 percent.",
			"In men the drug cut deaths by 30 percent.",
			"The drug worked better in men.",
		],
		fires: [
			["In women the drug cut deaths by 30 percent.", "quantity/value"],
			["Deaths among men fell by 10 percent.", "quantity/value"],
		],
	},
	{
		what: "three parties",
		source: "The party won 12 seats, its rival 9 and the Greens 4.",
		silent: ["The Greens won 4 seats.", "Its rival won 9 seats.", "The three parties won 25 seats."],
		fires: [
			["The Greens won 9 seats.", "quantity/value"],
			["The party won 9 seats.", "quantity/value"],
		],
	},
	{
		what: "three years",
		source: "The club sold 900 tickets in 2019, 700 in 2020 and 1,200 in 2021.",
		silent: ["The club sold 700 tickets in 2020.", "In 2021 the club sold 1,200 tickets."],
		fires: [
			["The club sold 700 tickets in 2021.", "quantity/value"],
			["In 2020 the club sold 900 tickets.", "quantity/value"],
		],
	},
	{
		what: "two shares",
		source: "Turnout was 61 percent in Alden and 48 percent in Selby.",
		silent: ["Turnout in Alden was 61 percent.", "In Selby turnout was 48 percent."],
		fires: [
			["Turnout in Selby was 61 percent.", "quantity/value"],
			["Turnout was 48 percent in Alden.", "quantity/value"],
		],
	},
	{
		what: "a change beside two levels",
		source: "Membership slid 4 percent from 50 to 48.",
		silent: ["Membership slid to 48 from 50.", "Membership fell by 4 percent to 48."],
		fires: [["Membership slid 6 percent from 50 to 48.", "quantity/value"]],
	},
	{
		what: "a figure told of the same day elsewhere",
		source:
			"The pass had 20 centimetres of snow on Monday and 35 on Tuesday. By Tuesday night the pass at Orr had 20 centimetres left.",
		silent: [
			"On Tuesday the pass had 35 centimetres of snow.",
			"On Tuesday night Orr had 20 centimetres left.",
		],
		fires: [["On Monday the pass had 45 centimetres of snow.", "quantity/value"]],
	},
];

describe("figures in a row, each of its own", () => assertTwins(twins));
