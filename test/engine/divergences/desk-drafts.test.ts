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
];

describe("drafts from the desk", () => assertTwins(twins));
