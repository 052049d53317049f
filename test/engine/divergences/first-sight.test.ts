// Twins for slips and retellings that a first look at new articles brought up, through the whole pipeline: each source with
// drafts that must stay without a warning and drafts that must not.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "out of the question",
		source: "There will be no third runway at the airport of Norland, the minister said.",
		silent: [
			"A third runway at the airport is out of the question, the minister said.",
			"A third runway at the airport is unlikely, the minister said.",
		],
		fires: [["There will be a third runway at the airport of Norland, the minister said.", "act/polarity"]],
	},
	{
		what: "to be to blame, and to be to do",
		source:
			"The harbour office said smugglers or fishermen were to blame for the loss on Friday of its oldest buoy. The office is to sell its pilot boat to a museum.",
		silent: ["The harbour office blamed either smugglers or fishermen for Friday's loss of its oldest buoy."],
		fires: [["The office sold its pilot boat to a museum.", "act/status"]],
	},
	{
		what: "a noun in a word of several parts",
		source: "Marek learned to weld when he worked in the factory hall of the Orla works.",
		silent: ["Marek learned to weld as a shop-floor hand at the Orla works."],
		fires: [["Marek learned to weld when he worked in the office hall of the Orla works.", "who/entity"]],
	},
	{
		what: "a list of places that are told one by one",
		source:
			"A trawler sank in the Atlantic Ocean off Tavira on Monday. Another ran aground near Cuxhaven and a third caught fire at Stavanger.",
		silent: ["Three trawlers were lost on Monday, in Tavira, Germany and Stavanger."],
		fires: [["A trawler caught fire at Bergen on Monday.", "place/where"]],
	},
	{
		what: "one kind of a thing and all of it",
		source:
			"The clinic did not know what the quinine was worth. Word on the price of the drugs came from a wholesaler.",
		silent: ["No quinine price came from the clinic."],
		fires: [["No word on the price of the drugs came from a wholesaler.", "act/polarity"]],
	},
	{
		what: "the head of a body",
		source: "Fire superintendent Una Lind, who is from Vala, praised the crew on Monday.",
		silent: ["Fire chief Una Lind praised the crew."],
		fires: [["Fire victim Una Lind praised the crew.", "who/title"]],
	},
	{
		what: "more than a part",
		source: "Farmers own 23 percent of the mill at Corvale.",
		silent: ["Farmers own over a fifth of the mill at Corvale."],
		fires: [
			["Farmers own over a third of the mill at Corvale.", "quantity/value"],
			["Farmers own less than a fifth of the mill at Corvale.", "quantity/bound"],
		],
	},
	{
		what: "last year and next year",
		source:
			"The town hopes to hold next year's regatta. Last year the four sisters won a race against the Otters.",
		silent: ["Last year, the four sisters won a race against the Otters."],
		fires: [["The town hopes to hold last year's regatta.", "act/polarity"]],
	},
	{
		what: "two things compared, and one that changes",
		source:
			"The goats of the north are woollier than those of the south because they graze in the cold; a goat that is moved to a stable reduces its wool, Vale said.",
		silent: ["The goats of the north have more wool than their cousins of the south."],
		fires: [],
	},
	{
		what: "more than before, and less",
		source: "The harbour had fewer ships than in 2019, and its income fell to 3 million crowns.",
		silent: ["The harbour's income fell to 3 million crowns."],
		fires: [["The harbour's income rose to 3 million crowns.", "quantity/trend"]],
	},
	{
		what: "what rules say, and who broke them",
		source: "The auditor alleges that the guild broke rules banning the spending of its dues on banquets.",
		silent: ["The dues may not be spent on banquets."],
		fires: [["The guild spent its dues on banquets.", "attribution/dropped"]],
	},
	{
		what: "this one and the others",
		source: "The cup went to Vale like the other 13 cups that the club has won since 2016.",
		silent: ["The club has won 14 cups since 2016."],
		fires: [["The club has won 12 cups since 2016.", "quantity/value"]],
	},
	{
		what: "a day that a year does not give",
		source:
			"Ida Rodin became abbess May 6, a post that her aunt, Una Rodin, had held for more than 20 years before her death in 1976.",
		silent: ["Ida Rodin became abbess on May 6."],
		fires: [["Ida Rodin became abbess on May 16.", "time/date"]],
	},
	{
		what: "the most that there can be",
		source: "Since March, wardens have been free to demand deposits of up to 300 crowns from campers.",
		silent: ["Wardens can demand deposits of up to 300 crowns from campers."],
		fires: [["Wardens can demand deposits of up to 3,000 crowns from campers.", "quantity/value"]],
	},
	{
		what: "the first of a plan for so many years",
		source: "The lock is the first in a four-year building scheme that the canton drew up for its canals.",
		silent: ["The lock is the first in a building scheme that the canton drew up."],
		fires: [["The lock is the first in a five-year building scheme of the canton.", "time/span"]],
	},
	{
		what: "a number that says which one",
		source:
			"The orchestra hired the No. 3 cello section of the contest on Friday. Una is the No. 8 flautist.",
		silent: ["The orchestra hired the No. 3 cello section."],
		fires: [["The orchestra hired the No. 5 cello section of the contest on Friday.", "who/entity"]],
	},
	{
		what: "a place among the largest",
		source: "The fair opened on Sunday in the country's third-largest port.",
		silent: ["The fair opened in the country's third-largest port on Sunday."],
		fires: [["The fair opened on Sunday in the country's second-largest port.", "quantity/trend"]],
	},
	{
		what: "defended and denounced",
		source: "The abbot has denounced the felling of the limes.",
		silent: ["The abbot has condemned the felling of the limes."],
		fires: [["The abbot has defended the felling of the limes.", "act/polarity"]],
	},
	{
		what: "who said it, of two with one office",
		source:
			'Orla choir director Piet Moss said: "The second tenor of this choir has an unusually clear voice." Corvale choir director Nils Reed heard the tenor in August.',
		silent: ["Choir director Moss said the second tenor had an unusually clear voice."],
		fires: [
			[
				"Orla choir director Nils Reed said the second tenor had an unusually clear voice.",
				"attribution/changed",
			],
		],
	},
	{
		what: "who said it, of two of one firm",
		source:
			'Corvale Ferries fleet manager Piet Moss said: "These engines are seldom really worn out." Corvale Ferries fleet manager Ida Reed said repairs were rarer.',
		silent: ["Corvale Ferries' Piet Moss said the engines were seldom really worn out."],
		fires: [
			[
				"Corvale Ferries fleet manager Ida Reed said the engines were seldom really worn out.",
				"attribution/changed",
			],
		],
	},
	{
		what: "for whom a spokesperson speaks",
		source: 'A farmer described the flood as "merciless". A police spokeswoman said the road was shut.',
		silent: ["The farmer called the flood merciless."],
		fires: [['A police spokeswoman described the flood as "merciless".', "attribution/changed"]],
	},
	{
		what: "of which university",
		source:
			"Dr Piet Moss of the University of Tarn dated the boat. Dr Una Lind of the University of Vale had doubts.",
		silent: [
			"Dr Piet Moss, a lecturer at the University of Tarn, dated the boat.",
			"Dr Piet Moss of Tarn University dated the boat.",
		],
		fires: [["Una Lind of the University of Tarn had doubts.", "who/title"]],
	},
	{
		what: "where somebody teaches",
		source:
			"The count is plausible, said Bruno Hall, a lecturer in forestry at the University of Tarn who wrote a book on beeches. The maps came from the University of Colvale.",
		silent: [
			"Bruno Hall, who teaches at the University of Tarn, called the count plausible.",
			"Bruno Hall took maps from the University of Colvale.",
		],
		fires: [
			["Bruno Hall, a lecturer at the University of Colvale, called the count plausible.", "who/title"],
		],
	},
	{
		what: "chief executive and chief financial officer",
		source: "Orders were slow in May, said CEO Ida Moor in a letter to the owners.",
		silent: ["Orders were slow in May, chief executive Ida Moor said."],
		fires: [["Orders were slow in May, CFO Ida Moor said.", "who/title"]],
	},
	{
		what: "what is chosen and what is not",
		source: "The monks roofed the barn with slate rather than with tiles or thatch.",
		silent: ["The monks roofed the barn with slate rather than tiles."],
		fires: [["The monks roofed the barn with tiles rather than slate.", "act/polarity"]],
	},
	{
		what: "a thing in a list to which the opposite was done",
		source: "The gale wrecked the pier, but spared the old lighthouse.",
		silent: ["The gale wrecked the pier and spared the old lighthouse."],
		fires: [["The gale wrecked the pier and the old lighthouse.", "act/polarity"]],
	},
	{
		what: "two things, of which one was opposed",
		source: "The senator supported the dam but opposed the canal.",
		silent: ["The senator opposed the canal and supported the dam."],
		fires: [["The senator supported the dam and the canal.", "act/polarity"]],
	},
	{
		what: "survived or was killed",
		source: "The skipper survived the wreck off Tarn on Monday.",
		silent: ["The skipper lived through the wreck off Tarn on Monday."],
		fires: [["The skipper was killed in the wreck off Tarn on Monday.", "act/different"]],
	},
	{
		what: "escaped injury or was killed",
		source: "A skipper escaped injury on Monday when his ketch burned near Tarn.",
		silent: ["The skipper was unhurt when his ketch burned near Tarn."],
		fires: [["The skipper was killed when his ketch burned near Tarn.", "act/different"]],
	},
	{
		what: "the first for so long",
		source: "The village is hoping for a first win at the regatta in 30 years.",
		silent: ["The village has not had a win at the regatta for three decades."],
		fires: [["The village is hoping for a first win at the regatta in 20 years.", "time/span"]],
	},
	{
		what: "several bearers of an acronym",
		source: "The bank bought 1,650 Special Harbour Bonds on Monday, which is below the level of the pact.",
		silent: ["The bank bought 1,650 SHBs on Monday, below the level of the pact."],
		fires: [["The bank bought 1,650 Special Harbour Bonds on Friday.", "time/date"]],
	},
	{
		what: "a group with a letter",
		source: "Norland stay at the top of Group F with a match to go.",
		silent: ["Norland lead Group F with a match to go."],
		fires: [["Norland stay at the top of Group E with a match to go.", "who/entity"]],
	},
	{
		what: "a rank with more words",
		source: "She was proud of her aunt, the valley's second elected female mayor.",
		silent: ["Her aunt was the valley's second female mayor."],
		fires: [["She was proud of her aunt, the valley's first elected female mayor.", "quantity/value"]],
	},
	{
		what: "so long later",
		source: "The walker broke a leg on the ridge and died in hospital a week later.",
		silent: ["The walker died in hospital after a week.", "The walker died a week later in hospital."],
		fires: [["The walker died in hospital a month later.", "time/span"]],
	},
	{
		what: "not without",
		source:
			"In spring she came back with a worse cough and couldn't climb the stairs without getting out of breath. Her health did not get better.",
		silent: ["By May she could no longer climb a flight of stairs without losing her breath."],
		fires: [["Her health got better.", "act/polarity"]],
	},
	{
		what: "less than so much",
		source: "The guide said she could have used a ford less than 10 metres away.",
		silent: ["She could have used a ford under ten metres away, the guide said."],
		fires: [["She could have used a ford less than 100 metres away, the guide said.", "quantity/value"]],
	},
	{
		what: "the most, rounded up",
		source: "The mill can take up to 450 guests.",
		silent: ["The mill can take up to 500 guests."],
		fires: [["The mill can take up to 700 guests.", "quantity/value"]],
	},
	{
		what: "an award and a rank",
		source:
			"Una Reed is the third rower from Vala to be named rower of the year. She said it felt great to hold the cup of the lake clubs.",
		silent: ["Una Reed has been named best rower of the year, as two from Vala had been before her."],
		fires: [["Una Reed said it felt great to hold the largest cup of the lake clubs.", "scope/superlative"]],
	},
	{
		what: "the first phase",
		source:
			"The phase one treaty between Orla and Tarn was meant to be limited. It may grow if Orla drops its duties on timber from Tarn at once.",
		silent: ["The first treaty may grow if Orla drops its duties on timber from Tarn."],
		fires: [["The phase two treaty between Orla and Tarn was meant to be limited.", "quantity/value"]],
	},
	{
		what: "more of the young and those who are younger",
		source: "We see that the drawing class brings in more young people, said Vale, and so does the forge.",
		silent: ["The drawing class brings in younger people, and so does the forge."],
		fires: [["The drawing class brings in fewer young people.", "quantity/trend"]],
	},
	{
		what: "close to a third",
		source: "The bridge will take about 30 percent of the county's money for roads.",
		silent: ["The bridge will take close to a third of the county's money for roads."],
		fires: [["The bridge will take close to half of the county's money for roads.", "quantity/value"]],
	},
	{
		what: "can do neither of two things",
		source: "The old ferryman has a bad back and cannot lift his oars or nets.",
		silent: ["The old ferryman, who has a bad back, can lift neither oars nor nets."],
		fires: [["The old ferryman can lift his oars and nets.", "act/polarity"]],
	},
	{
		what: "two things side by side",
		source:
			"He suggested a small raft and two oars could be used but accused the club of putting up obstacles.",
		silent: ["A small raft might be used, he said, complaining that the club was putting up obstacles."],
		fires: [["He denied that a small raft and two oars could be used.", "act/polarity"]],
	},
	{
		what: "a condition that another sentence sets",
		source:
			'The sisters asked Judge Moss for a walk in the garden. The judge will rule on Friday. The sisters have waited for a month. Judge Moss said: "If a walk can be had within reason then I would like to have that for them."',
		silent: [
			"Judge Moss, who would grant the sisters a walk if it could be had within reason, will rule on Friday.",
		],
		fires: [],
	},
	{
		what: "a condition that nobody sets",
		source: "The firm will pay the miners on Friday, Judge Moss said.",
		silent: ["On Friday the firm will pay the miners, Judge Moss said."],
		fires: [["The firm will pay the miners if the owners agree, Judge Moss said.", "logic/condition"]],
	},
	{
		what: "what a planned act is for",
		source: "The port plans to use barges to bring the new cranes to Tarn.",
		silent: ["The port will bring the new cranes to Tarn."],
		fires: [["The port has brought the new cranes to Tarn.", "act/status"]],
	},
];

describe("first sight of new articles", () => assertTwins(twins));
