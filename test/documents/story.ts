import type { KnownText } from "./known.ts";

/** What the documents under `files/` are made of; written for these tests. A note stands in double brackets where it is called. */
export const story: KnownText = {
	title: "The ferry that would not leave",
	author: "Ines Halloran",
	date: "14 March 2022",
	parts: [
		{
			heading: null,
			paragraphs: [
				"The last car ferry between Quill Point and the island of Sorrel was due to stop on Friday, but its crew of nine voted on Thursday evening to keep it in service for another fortnight without pay, the harbour office confirmed.",
				"“We have carried the school bus, the fire engine and two brides, and we are not going to leave the doctor on the wrong side,” said Fiona Ruddock, who has steered the ship since 2009.[[Ruddock was the first woman to hold a master’s certificate in the county; it was issued in 2007.]]",
				"The county had offered to replace the ferry with a passenger launch. Officials called the launch an efficient answer to a difficult budget. Islanders call it a flimsy one, since it can take neither cars nor cattle, and it must stay in port when the wind is stronger than force six.",
				"According to figures that the county published on 2 March, the ferry carried 41,300 passengers and 9,870 vehicles last year, about a fifth fewer than in 2019. Running it cost $2.4 million, of which fares covered a little under half.",
			],
		},
		{
			heading: "A budget with holes",
			paragraphs: [
				"The decision to end the service was taken in December, when the transportation committee found that the hull would need a refit before the summer. Two shipyards gave estimates; the lower one, from a yard in Dunmarrow, was $1.15 million.",
				"Committee chair Anselm Okonjo said that the money was simply not there. He pointed to the storm of 8 November, which had washed away the breakwater at Quill Point and left the county with a bill it had not foreseen.",
				"The opposition does not accept that. Its leader, Petra Vance, noted that the county had set aside three million dollars for an office building whose construction was afterwards called off. “Nobody has told us where that went,” she said.",
				"An auditor’s report is expected at the end of April. It will not be binding, but both sides have promised to publish it in full and to hold a public hearing within ten days of its appearance.",
			],
		},
		{
			heading: "What the island stands to lose",
			paragraphs: [
				"Sorrel has 612 inhabitants, one shop and a primary school with 38 pupils. The nearest hospital is on the mainland, forty minutes away by ferry and road. In the last five years the ship has made 27 crossings at night for the ambulance.",
				"Farmers would be hit first. Some 1,400 sheep and 220 head of cattle leave the island every autumn, and none of them can be put on the launch. Gareth Lindow, who farms at the northern end, said that he would have to sell his flock if the service ended.",
				"The island’s only hotel has lost a third of its bookings for July. Its owner has written to everyone who cancelled, asking them to wait for the outcome of the crew’s experiment before they look for rooms somewhere else.",
				"Not everybody is unhappy. A handful of residents would rather see fewer cars, and a petition to close the coastal road to visitors has gathered 74 signatures. “Before the ferry came, we managed,” said Orla Finch, who is 88.",
			],
		},
		{
			heading: "Two weeks, and then",
			paragraphs: [
				"For the moment the crew is paying for the fuel out of a collection. A box at the ticket window took in $3,260 on the first day, and a brewery has promised a dollar for every bottle that it sells this month.",
				"The harbour master, Tobias Renk, has to decide by 25 March whether the ship may sail beyond the date on its certificate. He would not say what he intended. “I have read the rules four times,” he told reporters, “and I shall read them a fifth.”",
				"If he refuses, the launch will take over the next morning at six. If he agrees, the ferry could run until the auditor reports. Ruddock has already chalked the timetable for April on the board outside the waiting room, with a question mark beside every departure.",
				"She said that she would rather be proved wrong than be sorry. Then she went below to look at the pump, which had stopped twice since the morning and could not, in her opinion, be expected to go on for ever.",
			],
		},
	],
};
