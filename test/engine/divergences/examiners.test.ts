// What an examiner plants into drafts, and the faithful sentences beside it.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a length in two units",
		source: "Marland and Osk share a 5,400-kilometer (3,355-mile) border, most of it forest.",
		silent: [
			"Marland and Osk share a border of 5,400 kilometers.",
			"The border of Marland and Osk is about 3,360 miles long.",
			"Marland, whose border with Osk is 5,400 km long, has forest on most of it.",
		],
		fires: [
			["Marland and Osk share a 5,500-kilometer border, most of it forest.", "quantity/value"],
			["Marland and Osk share a 3,455-mile border, most of it forest.", "quantity/value"],
			["Most of the border of Marland and Osk, which is 3,950 miles long, is forest.", "quantity/value"],
			["Marland and Osk share a 5,400-mile border, most of it forest.", "quantity/scale"],
		],
	},
	{
		what: "which way a thing is measured",
		source: "The footbridge at Lund has a 480-metre deck and two towers of steel.",
		silent: ["The deck of the footbridge at Lund is 480 metres long."],
		fires: [["The deck of the footbridge at Lund is 530 metres long.", "quantity/value"]],
	},
	{
		what: "nobody wanted to",
		source: "Lindal and Korven Foods declined to comment when asked about the fire.",
		silent: [
			"Neither Lindal nor Korven Foods wanted to comment on the fire.",
			"Neither Lindal nor Korven Foods was willing to comment on the fire.",
			"Asked about the fire, Lindal did not want to comment.",
		],
		fires: [
			["Neither Lindal nor Korven Foods refused to comment on the fire.", "act/polarity"],
			["Lindal was willing to comment on the fire.", "act/polarity"],
		],
	},
	{
		what: "what was tried in the same year",
		source: "The regulator moved to close the Telmar mine in April 2018 after it refused to show its books.",
		silent: ["In April 2018 the regulator sought to close the Telmar mine, which refused to show its books."],
		fires: [
			[
				"The regulator closed the Telmar mine in April 2018 after it refused to show its books.",
				"act/status",
			],
		],
	},
	{
		what: "what was planned for a year",
		source: "The city of Averley will open a bridge over the Orne in 2020.",
		silent: ["The city of Averley opened a bridge over the Orne in 2020."],
		fires: [["The city of Averley has opened a bridge over the Orne.", "act/status"]],
	},
	{
		what: "one more in a row of names",
		source: "Marland and Osk will sign a fishing treaty this month, the water watchdog of Marland said.",
		silent: [
			"Osk and Marland will sign a fishing treaty this month, the water watchdog of Marland said.",
			"Osk will sign a fishing treaty with Marland this month, the water watchdog of Marland said.",
		],
		fires: [
			[
				"Marland, Osk and Torvia will sign a fishing treaty this month, the water watchdog of Marland said.",
				"who/group",
			],
		],
	},
	{
		what: "one more in a row of names that the article has elsewhere",
		source:
			"Marland and Osk signed the treaty on Monday. The talks lasted a year. Nobody had thought that they would end. Torvia signed it in May. Belmar has no coast.",
		silent: ["Marland, Osk and Torvia signed the treaty."],
		fires: [["Marland, Osk and Belmar signed the treaty.", "who/group"]],
	},
	{
		what: "a row that is open",
		source: "Several states, including Marland and Osk, signed the treaty on Monday.",
		silent: ["Marland, Osk and Torvia signed the treaty on Monday."],
		fires: [["Several states, including Marland and Osk, signed the treaty on Tuesday.", "time/date"]],
	},
	{
		what: "one of two who alone have it",
		source:
			"Marland said it was helping Osk build a submarine, something only Marland and the United Isles possess at the moment.",
		silent: [
			"Only the United Isles and Marland possess such a submarine, Marland said.",
			"Apart from Marland, only the United Isles possess such a submarine, Marland said.",
		],
		fires: [
			["Such a submarine is something only the United Isles possess at the moment.", "scope/superlative"],
			["Only Marland possesses such a submarine at the moment, Marland said.", "scope/superlative"],
		],
	},
	{
		what: "an opinion without whose it is",
		source:
			"Officials of both towns at the meeting said that mining firms have too much influence on the council. The road should reopen by Friday, they said. A lorry had been driving too fast through the village, police said.",
		silent: [
			"Mining firms have too much influence on the council, officials of both towns said.",
			"The road should reopen by Friday.",
			"A lorry had been driving too fast through the village.",
		],
		fires: [["Mining firms have too much influence on the council.", "attribution/dropped"]],
	},
	{
		what: "another office in charge of something else",
		source: "Ida Lund is Marland's chief of water policy. She said free water is not a right but a favour.",
		silent: [
			"Ida Lund, Marland's chief of water policy, said free water is not a right but a favour.",
			"Ida Lund, who is in charge of water policy, said free water is not a right but a favour.",
			"Ida Lund, Marland's water minister, said free water is not a right but a favour.",
		],
		fires: [
			["Ida Lund, Marland's justice minister, said free water is not a right but a favour.", "who/title"],
		],
	},
	{
		what: "a regulator of another country",
		source:
			"Wolmet, the Finnish regulator, met its Swedish counterpart in May. It said in a statement that the agreement would have the status of a treaty.",
		silent: [
			"Wolmet, Finland's regulator, said in a statement that the agreement would have the status of a treaty.",
		],
		fires: [
			[
				"Wolmet, the Swedish regulator, said in a statement that the agreement would have the status of a treaty.",
				"who/title",
			],
		],
	},
	{
		what: "a day in a relative clause of a light verb",
		source:
			"Oskian dam experts say the meeting shows that the government plans to build more dams ahead of local elections. The vote will take place September 18. Oskia will hold its presidential election in 2018.",
		silent: [
			"Oskian experts see the meeting as preparation for the local elections, which will take place on September 18.",
		],
		fires: [
			[
				"Oskian experts see the meeting as preparation for the local elections, which will take place on September 28.",
				"time/date",
			],
		],
	},
	{
		what: "counts of things whose nouns end as those of people",
		source:
			"The latest agreement, which Marland is set to sign, shows a growing relationship between two powers, Ida Lund said.",
		silent: ["Ida Lund and Tom Reve of Marland met and signed some thirty agreements."],
		fires: [
			[
				"The latest agreement shows a growing relationship between three powers, Ida Lund said.",
				"quantity/value",
			],
		],
	},
	{
		what: "before an election and after it",
		source:
			"Experts say the government plans to take increasing control of the ports ahead of local elections.",
		silent: [
			"The government plans to take more control of the ports before the local elections, experts say.",
		],
		fires: [
			[
				"The government plans to take more control of the ports after the local elections, experts say.",
				"time/order",
			],
		],
	},
	{
		what: "not the one but the other",
		source: "Ida Lund said free water is not a right but a favour.",
		silent: [
			"Ida Lund said free water is a favour, not a right.",
			"Ida Lund said that free water is a favour and not a right.",
		],
		fires: [
			["Ida Lund said that free water is not a favour but a right.", "act/polarity"],
			["Free water is a right, not a favour, Ida Lund said.", "act/polarity"],
		],
	},
	{
		what: "the low of a time",
		source: "Ties between Marland and Osk plunged to post-war lows after the raid on the port.",
		silent: [
			"Ties between Marland and Osk fell to their lowest since the war.",
			"After the raid on the port, ties between Marland and Osk were at a post-war low.",
		],
		fires: [
			[
				"Ties between Marland and Osk plunged to their lowest level ever after the raid on the port.",
				"logic/comparison",
			],
			["Ties between Marland and Osk fell to a record low after the raid on the port.", "logic/comparison"],
			[
				"Ties between Marland and Osk fell to their lowest since the flood after the raid.",
				"logic/comparison",
			],
		],
	},
	{
		what: "everyone, most and some",
		source: "Some in Marland are worried about the dam.",
		silent: ["Some people in Marland are worried about the dam."],
		fires: [
			["Everyone in Marland is worried about the dam.", "scope/general"],
			["Most Marlanders are worried about the dam.", "scope/general"],
		],
	},
	{
		what: "those of them who say so",
		source: 'Ida Lund agreed with officials who say foreign papers are leading a "word war" against Marland.',
		silent: ['Foreign papers are leading a "word war" against Marland, officials say.'],
		fires: [['Foreign papers are leading a "word war" against Marland.', "attribution/dropped"]],
	},
	{
		what: "the regulator of the other country says it",
		source:
			"Wolmet, the Finnish watchdog, said it would sign the agreement with its Swedish counterpart at a conference on 20 May. Wolmet is in Turku.",
		silent: [
			"The Finnish watchdog said it would sign the agreement at a conference on 20 May.",
			"Finland's watchdog said it would sign the agreement with Sweden's at a conference on 20 May.",
		],
		fires: [
			[
				"Sweden's watchdog said it would sign the agreement at a conference on 20 May.",
				"attribution/changed",
			],
		],
	},
	{
		what: "what somebody is called the counterpart of",
		source:
			"Officials visited the offices of Lindal, often called Marland's Bosch, and of the shipyard Korven. Lindal and Korven Foods declined to comment when asked about it.",
		silent: ["Lindal, often called Marland's Bosch, declined to comment when asked about it."],
		fires: [
			["Lindal, often called Marland's Siemens, declined to comment when asked about it.", "who/entity"],
		],
	},
	{
		what: "whose officials say it",
		source: "Both Chilean and Peruvian officials at the meeting said that the mining firms are too slow.",
		silent: ["Peruvian and Chilean officials at the meeting said that the mining firms are too slow."],
		fires: [
			[
				"Chilean, Peruvian and Iranian officials at the meeting said that the mining firms are too slow.",
				"who/group",
			],
		],
	},
	{
		what: "a limit in one of two units",
		source: "Marland and Osk share a 5,400-kilometer (3,355-mile) border.",
		silent: [
			"Marland's border with Osk is over 5,000 kilometers long.",
			"Marland's border with Osk is more than 3,300 miles long.",
		],
		fires: [
			["The border that Marland shares with Osk is less than 5,400 kilometers long.", "quantity/bound"],
			["Marland's border with Osk is more than 3,355 miles long.", "quantity/bound"],
		],
	},
	{
		what: "the worst since",
		source: "Ties between Marland and Osk plunged to post-war lows after the raid on the port.",
		silent: ["Ties between Marland and Osk are at their worst since the war."],
		fires: [["Ties between Marland and Osk are at their worst since the flood.", "logic/comparison"]],
	},
	{
		what: "whom a pronoun means",
		source:
			"The council met the builders last month, including Tom Reve. He is known as one of the makers of the great dam of Osk. The league is registered as a club. Ida Lund is in charge of mines. She said free water is a favour.",
		silent: [
			"Tom Reve is known as one of the makers of the great dam of Osk.",
			"Ida Lund said free water is a favour.",
		],
		fires: [
			["Ida Lund is known as one of the makers of the great dam of Osk.", "who/entity"],
			["Tom Reve said free water is a favour.", "attribution/changed"],
		],
	},
	{
		what: "plans that the tagger takes for a noun",
		source:
			"Experts say the meeting shows that the government plans to take increasing control of the ports ahead of local elections.",
		silent: ["The government intends to take control of the ports before the elections, experts say."],
		fires: [
			["The government has taken control of the ports ahead of the elections, experts say.", "act/status"],
		],
	},
	{
		what: "a quoted term of two words",
		source:
			"The paper reported on Lund's decision in March to sign two bills, including a ban on “fake maps” as well as a prohibition against insulting guards.",
		silent: [
			'One of the bills is a ban on "fake maps," the paper reported.',
			'The bills of March, which Lund calls "old hat", ban fake maps, the paper reported.',
		],
		fires: [['One of the bills is a ban on "false maps," the paper reported.', "quote/altered"]],
	},
	{
		what: "a town that is a country",
		source:
			"On Thursday, Lindal removed a map that walkers in Singapore had used to find huts throughout the city.",
		silent: ["Lindal removed a map that walkers in Singapore had used to find huts."],
		fires: [["Lindal removed a map that walkers in Bangkok had used to find huts.", "place/where"]],
	},
	{
		what: "what grows in a clause of its own",
		source:
			"But Marland turned to Osk after its ties with Torvia plunged to post-war lows over the raid of 2014. Trade ties with Osk have since expanded.",
		silent: [
			"But after the raid of 2014 had brought ties with Torvia to a post-war low, Marland turned to Osk, and trade has grown since.",
		],
		fires: [
			["Marland turned to Osk, and its ties with Torvia soared over the raid of 2014.", "act/polarity"],
			["Marland's ties with Torvia rose to post-war highs after the raid of 2014.", "act/polarity"],
		],
	},
	{
		what: "first the one, then the other",
		source:
			"But Marland turned to Osk after its ties with Torvia plunged to post-war lows over the raid of 2014. Trade ties with Osk have since expanded.",
		silent: ["Ties with Torvia plunged first; then Marland turned to Osk."],
		fires: [["Ties with Torvia plunged after Marland had turned to Osk.", "time/order"]],
	},
	{
		what: "a name before the noun for what it is",
		source:
			"Wolmet moved to close the Lindal messaging service in April 2018 after it declined to hand over its plans to the fire brigade. The shipyard Korven and the baker Braun declined to comment when asked about the visit.",
		silent: ["In April 2018, Wolmet moved to close Lindal after it declined to hand over its plans."],
		fires: [
			["In April 2018, Wolmet moved to close Korven after it declined to hand over its plans.", "who/entity"],
		],
	},
	{
		what: "a condition of one whom the article names elsewhere",
		source:
			"Marland and Osk will sign a fishing treaty this month, the watchdog said. The agreement would have the status of law. Catches have grown in Osk under Governor Kai Moss. The shipyard Braun declined to comment when asked about it.",
		silent: ["Marland and Osk will sign a fishing treaty this month."],
		fires: [
			["If Kai Moss agrees, Marland and Osk will sign a fishing treaty this month.", "logic/condition"],
		],
	},
	{
		what: "who goes on speaking as it",
		source:
			"Wolmet, the Finnish watchdog, said it would sign the agreement with the Water Board of Osk (WBO) in May. It said in a statement the agreement would have the status of a treaty. The WBO is in Oskburg.",
		silent: [
			"Wolmet said in a statement that the agreement would have the status of a treaty.",
			"The Finnish watchdog said in a statement that the agreement would have the status of a treaty.",
		],
		fires: [
			[
				"The WBO said in a statement that the agreement would have the status of a treaty.",
				"attribution/changed",
			],
		],
	},
	{
		what: "one of two",
		source:
			"The paper reported on Lund's decision in March to sign two fishing bills, including a ban on nets. Two guards were hurt in a protest.",
		silent: ["One bill signed by Lund bans nets, the paper reported."],
		fires: [["One guard was hurt in a protest.", "quantity/value"]],
	},
	{
		what: "what is only demanded",
		source:
			"The law forces mills to give their plans to the guard. Korven declined to give its plans to the guard, which moved to close it in May.",
		silent: [
			"The law forces mills to give the guard their plans; Korven said no, and the guard moved to close it.",
		],
		fires: [["Korven gave its plans to the guard.", "act/polarity"]],
	},
	{
		what: "how far a round figure is rounded",
		source: "The wall of the old harbour is 4,200 metres long.",
		silent: ["The wall of the old harbour is about 4,000 metres long."],
		fires: [["The wall of the old harbour is nearly 5,000 metres long.", "quantity/value"]],
	},
	{
		what: "what was tried with a service that is told by its name",
		source:
			"Wolmet moved to close the Lindal messaging service in April 2018 after it declined to hand over its plans.",
		silent: ["Wolmet sought to close Lindal for its refusal to hand over its plans."],
		fires: [["Wolmet has closed Lindal for its refusal to hand over its plans.", "act/status"]],
	},
];

describe("planted errors and faithful sentences", () => {
	assertTwins(twins);
});
