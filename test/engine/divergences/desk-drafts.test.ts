// Drafts as a desk writes them from a few articles: what they may say in other words, and one slip at a time.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "growers of two lands",
		source:
			"Spanish growers have resisted planting the new olive in Jaen. But some Greek growers have begun to do so.",
		silent: [
			"Some Greek growers have begun to plant the new olive in Jaen, a step that Spanish farmers have resisted.",
		],
		fires: [["Spanish growers have begun to plant the new olive in Jaen.", "act/polarity"]],
	},
	{
		what: "a doubt in a mere reason",
		source: "Judge Ruth Omer said nobody may block a road simply because they may dislike a law.",
		silent: ["Judge Ruth Omer said nobody may block a road because they dislike a law."],
		fires: [],
	},
	{
		what: "two sums of one giver",
		source:
			"Kestrel agreed to put $8.5 million into Fenmore Foods and to fund a $4 million buyout of small shareholders, including $2 million for the Tamm family.",
		silent: [
			"Kestrel will pay $4 million to buy out small shareholders, $2 million of it for the Tamm family.",
			"Kestrel will pay $4 million to small shareholders.",
			"Kestrel is putting $8.5 million into Fenmore Foods.",
		],
		fires: [["Kestrel will put $4 million into Fenmore Foods.", "quantity/value"]],
	},
	{
		what: "quoted words of one of two whom the article names in full",
		source:
			"“She has owned up to leaving the gate open all night,” Ida Brenner said.\nPaul P. Lincoln Jr., the county surveyor, said the fence was old.",
		silent: ["“She has owned up to leaving the gate open,” Brenner said.", "Lincoln said the fence was old."],
		fires: [["“She has owned up to leaving the gate open,” Lincoln said.", "quote/speaker"]],
	},
	{
		what: "a name before the noun for what bears it",
		source: "Fernwick moved to ban the Tollo scooter company in May 2021.",
		silent: ["Tollo was to be banned by Fernwick.", "Fernwick moved to ban Tollo in May 2021."],
		fires: [["Tollo moved to ban Fernwick in May 2021.", "who/role"]],
	},
	{
		what: "the day of a thing and the month of the act",
		source: "Orla Reiss was arrested in April over a March 21 call to the mayor's office.",
		silent: [
			"Orla Reiss was arrested over the call in March.",
			"Reiss was arrested in April.",
			"Orla Reiss, who called the mayor's office in March, was arrested in April.",
		],
		fires: [["Orla Reiss was arrested in March over the call.", "time/date"]],
	},
	{
		what: "a term that is faced",
		source: "Reiss faces a maximum of 12 years in prison. Sentencing is scheduled for 14 May.",
		silent: ["Reiss could be sentenced to 12 years in prison.", "Reiss will be sentenced on 14 May."],
		fires: [
			["Reiss was sentenced to 12 years in prison.", "act/legal"],
			["Reiss has been jailed for 12 years.", "act/legal"],
		],
	},
	{
		what: "what is only looked into",
		source: "The district prosecutor is examining whether Reiss took bribes.",
		silent: ["The district prosecutor is looking into whether Reiss accepted bribes."],
		fires: [["The district prosecutor has charged Reiss with taking bribes.", "act/legal"]],
	},
	{
		what: "whose contracts will end",
		source: "The porters were told that their contracts will be ended on 9 June.",
		silent: ["The porters' contracts are to be ended on 9 June."],
		fires: [["The porters' contracts were ended.", "act/status"]],
	},
	{
		what: "those who alone have it",
		source: "Only France and the United States own such a press, and Peru wants one.",
		silent: [
			"Only France and the U.S. own such a press.",
			"Only Paris and Washington own such a press.",
			"Peru owns a press of another kind.",
		],
		fires: [
			["Only France and Peru own such a press.", "who/entity"],
			["Peru owns such a press.", "who/entity"],
		],
	},
	{
		what: "a moon before the name that is compared",
		source: "Callow is the county's second-biggest lake behind Tamm.",
		silent: ["Only the county's lake Tamm is larger than Callow."],
		fires: [],
	},
	{
		what: "an only that a not repeats",
		source: "The panel was told to decide if she had signed the lease, not whether she had read it.",
		silent: ["The panel was asked only whether she had signed the lease, not whether she had read it."],
		fires: [["The panel was told to decide only whether she had signed the lease.", "scope/superlative"]],
	},
	{
		what: "a figure behind a dash",
		source:
			"The island has had few outbreaks of measles in recent years—31 cases and 4 deaths between 2012 and 2019.\nSix cases of measles have been diagnosed on the island.",
		silent: [
			"The island had 31 cases of measles from 2012 to 2019, four of them deadly.",
			"Six people on the island have been diagnosed with measles.",
		],
		fires: [["The island had 13 cases of measles from 2012 to 2019.", "quantity/value"]],
	},
	{
		what: "days behind a dash",
		source: "The boy was taken to the clinic on November 3—nine days before the outbreak was announced.",
		silent: ["The boy was taken to the clinic nine days before the outbreak was announced."],
		fires: [["The boy was taken to the clinic five days before the outbreak was announced.", "time/span"]],
	},
	{
		what: "a rounded figure of a kind of the thing",
		source:
			"Harbour dealers sold 20,154 new cars, vans and buses in May.\nAcross the country dealers sold nearly 11 million new vehicles last year.\nA year before, the total had been 203,417 new vehicles.",
		silent: ["Harbour dealers sold about 20,000 new vehicles in May."],
		fires: [["A year before, the total had been 230,417 new vehicles.", "quantity/value"]],
	},
	{
		what: "names with one first word",
		source: "The office in East Harling will close in May.",
		silent: ["In May the East Harling office will be closed."],
		fires: [["The office in East Dereham will close in May.", "place/where"]],
	},
	{
		what: "what nothing shows",
		source: "There is no evidence linking Edda Roth to the fire, the police said.",
		silent: [
			"The police said there was no evidence that linked Edda Roth to the fire.",
			"The police have not linked Edda Roth to the fire.",
		],
		fires: [["Edda Roth was linked to the fire, the police said.", "certainty/raised"]],
	},
	{
		what: "what happens for the lack of something",
		source: "Without a new roof the market hall will be unsafe by May.",
		silent: [
			"The market hall will be unsafe by May if it does not get a new roof.",
			"Unless it gets a new roof, the market hall will be unsafe by May.",
		],
		fires: [["The market hall will be unsafe by May.", "logic/condition"]],
	},
	{
		what: "a manner that is no condition",
		source: "Without delay the market hall will be repaired in May.",
		silent: ["The market hall will be repaired in May."],
		fires: [],
	},
	{
		what: "two kinds of one thing",
		source:
			"The blue salve heals burns; the green salve only cools them.\nThe cook was treated with the green salve.",
		silent: ["The cook was given the green salve.", "The blue salve heals burns."],
		fires: [["The cook was treated with the blue salve.", "who/entity"]],
	},
	{
		what: "the only one but for another",
		source: "Orno is the only town other than Kell with a theatre.",
		silent: ["Apart from Kell, Orno is the only town with a theatre.", "Orno has a theatre, as does Kell."],
		fires: [["Orno is the only town with a theatre.", "scope/superlative"]],
	},
	{
		what: "shares told apart by the word before one noun",
		source: "Lorry sales are down 3 percent, while bus sales are down 11 percent.",
		silent: [
			"Bus sales are down 11 percent.",
			"Sales of buses are down 11 percent, those of lorries 3 percent.",
		],
		fires: [
			["Lorry sales are down 11 percent, while bus sales are down 3 percent.", "quantity/value"],
			["Bus sales are down 3 percent.", "quantity/value"],
		],
	},
	{
		what: "a place in a table",
		source: "Rovers have won just six matches and currently lie 15th in the table.",
		silent: ["Rovers lie fifteenth in the table.", "Rovers are 15th in the table."],
		fires: [
			["Rovers currently lie fifth in the table.", "quantity/value"],
			["Rovers currently lie 5th in the table.", "quantity/value"],
		],
	},
	{
		what: "fit and unfit",
		source: "The ferry was declared unfit to sail in March.",
		silent: ["In March the ferry was found unfit to sail."],
		fires: [["The ferry was declared fit to sail in March.", "act/polarity"]],
	},
	{
		what: "figures before and behind their owners",
		source:
			"It comes on top of five tram sales this month: two to Orlan Transit and three to the Chilean government.",
		silent: ["Orlan Transit bought two trams and Chile's government three."],
		fires: [["Orlan Transit bought four trams.", "quantity/value"]],
	},
	{
		what: "a plan of then",
		source: "The tug is expected to reach the barge on Saturday night, the harbour office said.",
		silent: ["The tug was expected to reach the barge on Saturday night."],
		fires: [["The tug was expected to reach the barge on Friday night.", "time/date"]],
	},
	{
		what: "rules of the time and of now",
		source:
			"The Orla law was signed in 2022 and allows hurt horses to be treated by a paramedic.\nIts namesake could not be treated on the course because of the rules in force then.",
		silent: ["Orla could not be treated on the course because the rules of the time did not allow it."],
		fires: [["The Orla law does not allow hurt horses to be treated by a paramedic.", "act/polarity"]],
	},
	{
		what: "a polite condition",
		source: "Ida Brenner told the two clerks: “If you can stay at home, do not open the door.”",
		silent: ["Brenner told the two clerks not to open the door."],
		fires: [],
	},
	{
		what: "what is only alleged, and denied by a pronoun",
		source:
			"Otto Vray was accused of theft by a neighbour at a fair in Kell in 2010. He has always denied the allegations, saying the rake was his.",
		silent: ["Vray denies having stolen the rake from the neighbour."],
		fires: [],
	},
	{
		what: "what the accusers did themselves",
		source:
			"Prosecutors told reporters that the decision to drop the inquiry had been taken after interviews with nine witnesses.",
		silent: ["Prosecutors decided to drop the inquiry after they had interviewed nine witnesses."],
		fires: [],
	},
	{
		what: "a surname and a whole name in each other's place",
		source: "Brill was stabbed in the arm by Thomas Oduya as police tried to clear the hall.",
		silent: ["Thomas Oduya stabbed Brill in the arm.", "Brill was stabbed in the arm by Oduya."],
		fires: [["Oduya was stabbed in the arm by Sean Brill.", "who/role"]],
	},
	{
		what: "another offence",
		source: "Thomas Oduya was convicted of second-degree murder in May.",
		silent: ["Oduya was convicted of murder.", "Oduya was found guilty of killing."],
		fires: [
			["Oduya was convicted of manslaughter.", "act/legal"],
			["Oduya was convicted of arson.", "act/legal"],
		],
	},
	{
		what: "an inquiry that was dropped",
		source:
			"Prosecutors in Velia have dropped an investigation into a bribery allegation made against Milo Trent in 2010.",
		silent: ["Velian prosecutors have closed a bribery investigation against Milo Trent."],
		fires: [["Prosecutors in Velia have charged Milo Trent with bribery.", "act/legal"]],
	},
	{
		what: "a way turned round",
		source: "The grain ship was on its way from Chile's San Vicente port to New Haven in May.",
		silent: ["The ship was sailing from San Vicente to New Haven."],
		fires: [["The ship was on its way from New Haven to San Vicente.", "place/where"]],
	},
	{
		what: "avoided criticism",
		source: "The governor has avoided direct criticism of the nurses.",
		silent: ["The governor has not criticised the nurses directly."],
		fires: [["The governor has criticised the nurses.", "act/polarity"]],
	},
	{
		what: "the head of another body of the article",
		source: "Fernwick president Ida Lund met Tollo managers on Monday.",
		silent: ["Ida Lund, the president of Fernwick, met Tollo managers on Monday."],
		fires: [["Tollo president Ida Lund met managers on Monday.", "who/title"]],
	},
	{
		what: "so many out of so many",
		source:
			"The Kestrels, who have won 12 of 13, beat Orno 5-3 on Monday. Their keeper has five clean sheets in the last 10 matches.\nThe Drakes have lost four of five.",
		silent: [
			"It was the Kestrels' 12th win in 13 matches.",
			"The Drakes have lost four of their last five matches.",
		],
		fires: [["The keeper has five clean sheets in the last 12 matches.", "quantity/value"]],
	},
	{
		what: "a time that is only recent",
		source: "The letter was written by members of a recently formed group, Nurses for Open Gates.",
		silent: ["The group, Nurses for Open Gates, was formed only recently."],
		fires: [],
	},
	{
		what: "people of a body whose name is a plural",
		source:
			"Two United Nations peacekeepers were hurt in a bus crash in Mali, the mission said. The crash came a day after rebels freed three of their drivers.",
		silent: ["Two peacekeepers of the United Nations were hurt in a bus crash in Mali."],
		fires: [["Three United Nations peacekeepers were hurt in a bus crash in Mali.", "quantity/value"]],
	},
	{
		what: "a place in a history",
		source: "Brenner is fifth in league history with 86 clean sheets.",
		silent: ["Brenner has 86 clean sheets, which makes her fifth in league history."],
		fires: [["Brenner is third in league history with 86 clean sheets.", "quantity/value"]],
	},
	{
		what: "what first checks do not indicate",
		source: "First checks do not indicate that the barn was set alight, the fire service said.",
		silent: ["Nothing so far indicates that the barn was set alight, the fire service said."],
		fires: [["The barn was set alight, the fire service said.", "certainty/raised"]],
	},
	{
		what: "who was annexed without being told in the clause",
		source: "Estonia complained for decades of having been annexed by Russia in 1940.",
		silent: ["Russia annexed Estonia in 1940.", "Estonia was annexed by Russia in 1940."],
		fires: [["Estonia annexed Russia in 1940.", "who/role"]],
	},
	{
		what: "a match told by its winner, by a noun or by what lifted a side",
		source: "A late goal lifted the Alden Kestrels over the Orno Drakes 5-3 on Monday night.",
		silent: ["The Kestrels beat the Drakes 5-3 on Monday.", "The Drakes lost 5-3 to the Kestrels."],
		fires: [["The Drakes beat the Kestrels 5-3 on Monday.", "who/role"]],
	},
	{
		what: "a match told by a loss",
		source: "The Kestrels gave the ball away nine times in a 28-21 loss to the Drakes.",
		silent: ["The Drakes beat the Kestrels 28-21."],
		fires: [["The Kestrels beat the Drakes 28-21.", "who/role"]],
	},
	{
		what: "less of one and more of its contrary",
		source: "Landslides are more infrequent in the Orla valley than in the Kell valley, Ida Brenner said.",
		silent: ["Landslides are less frequent in the Orla valley than in the Kell valley, Brenner said."],
		fires: [["Landslides are more frequent in the Orla valley than in the Kell valley.", "act/polarity"]],
	},
	{
		what: "what somebody has concluded has not ended",
		source:
			"Canada had concluded the building of the dam was legal. The board reiterated it still considers the building illegal.",
		silent: ["The board said that it continued to consider the building of the dam illegal."],
		fires: [["The board reiterated it still considers the building legal.", "act/polarity"]],
	},
	{
		what: "a participle that says of what sort",
		source: "Fernwick has announced it will offer extended repair plans for its first scooter to 2031.",
		silent: ["Fernwick will sell extended repair plans for its first scooter until 2031."],
		fires: [["Fernwick will sell extended repair plans until 2013.", "time/date"]],
	},
];

describe("drafts from the desk", () => assertTwins(twins));
