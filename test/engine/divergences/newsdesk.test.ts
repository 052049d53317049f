// More twins for slips of a newsroom day, each through the whole pipeline.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "the side of a vote",
		source:
			"Councillor Inge Moss, a retired vet, voted against the bypass. She said it would harm the marsh.",
		silent: [
			"Inge Moss, who used to be a vet, was one of those who voted no.",
			"Councillor Inge Moss voted against the bypass.",
		],
		fires: [["Councillor Inge Moss voted in favour of the bypass.", "act/polarity"]],
	},
	{
		what: "the side that somebody will take",
		source: "The chair, Owen Dray, said he would vote in favour of the merger.",
		silent: [
			"Owen Dray said he would vote for the merger.",
			"Owen Dray said he would vote yes to the merger.",
		],
		fires: [["Owen Dray said he would vote against the merger.", "act/polarity"]],
	},
	{
		what: "the sides of two matters",
		source: "The party voted against the levy and for the grant.",
		silent: ["The party voted for the grant."],
		fires: [],
	},
	{
		what: "a part of a counted group",
		source: "The sawmill, which is up for sale, sent 40 of its 70 workers home because the saws stood still.",
		silent: [
			"The sawmill sent 40 of its 70 workers home.",
			"The sawmill sent most of its 70 workers home.",
			"Not all the workers of the sawmill were sent home.",
		],
		fires: [["The sawmill sent all its 70 workers home.", "scope/superlative"]],
	},
	{
		what: "one of two",
		source: "One of the two lifts had been out of order since May, the landlord admitted.",
		silent: ["One of the lifts had been out of order since May.", "Both lifts were in use until May."],
		fires: [["Both lifts had been out of order since May.", "scope/superlative"]],
	},
	{
		what: "a part told by a pronoun",
		source: "Fourteen nurses have joined since June, nine of them from Portugal, said the clinic.",
		silent: [
			"All fourteen nurses have joined since June, the clinic said.",
			"Nine of the fourteen nurses are from Portugal.",
		],
		fires: [["All of the fourteen nurses are from Portugal.", "scope/superlative"]],
	},
	{
		what: "an exception told by a pronoun",
		source: "The inquiry made eleven proposals. The airline has adopted all but two of them.",
		silent: [
			"The airline has adopted nearly all of the proposals.",
			"The airline has adopted all but two of the proposals.",
		],
		fires: [["The airline has adopted all of the inquiry's proposals.", "scope/superlative"]],
	},
	{
		what: "a rate by the year",
		source: "The tenants pay 900 crowns a year for the shed, and the lease runs for a decade.",
		silent: ["The tenants pay 900 crowns per year for the shed."],
		fires: [["The tenants pay 900 crowns a month for the shed.", "quantity/scale"]],
	},
	{
		what: "how soon",
		source: "The full report is expected within a year. Its first chapter came out a month earlier.",
		silent: ["The full report is expected within a year."],
		fires: [["The full report is expected within a week.", "time/span"]],
	},
	{
		what: "on which side of a place",
		source:
			"The trawler sank about three miles east of the pier; its crew were put ashore west of the old mill.",
		silent: ["The trawler sank three miles east of the pier.", "The crew were put ashore west of the mill."],
		fires: [["The trawler sank three miles west of the pier.", "place/where"]],
	},
	{
		what: "a denial by a pronoun",
		source: "The abbot, Cuthbert Lyle, asked for a second bell. He did not thank the bishop.",
		silent: ["The abbot did not thank the bishop.", "The mayor thanked the bishop."],
		fires: [["The abbot thanked the bishop.", "act/polarity"]],
	},
	{
		what: "whom a denial spares",
		source: "Rosa Quill resigned on Monday. Detectives have opened a file but have not questioned her.",
		silent: ["Detectives have not questioned Quill.", "Detectives have opened a file on Quill."],
		fires: [["Detectives have questioned Quill.", "act/polarity"]],
	},
	{
		what: "a share of a usual number",
		source: "The depot ran 30 of its usual 240 trams on Sunday.",
		silent: ["The depot ran an eighth of its usual 240 trams."],
		fires: [["The depot ran a third of its usual 240 trams, 30 in all.", "quantity/derived"]],
	},
	{
		what: "who counted",
		source: "More than 900 people cycled through Wendle on Sunday to mourn the courier, organisers said.",
		silent: [
			"More than 900 people cycled through Wendle, according to the organisers.",
			"Organisers said that more than 900 people had cycled through Wendle.",
		],
		fires: [["Police said that more than 900 people had cycled through Wendle.", "attribution/changed"]],
	},
	{
		what: "who speaks in a transcript",
		source: [
			"PRESENTER: Was it the ice on the lines that evening?",
			"QUILL: Ice does not break pylons of that sort.",
			"PRESENTER: The grid says that its staff are never short of salt.",
		].join("\n"),
		silent: [
			"Quill said that ice does not break pylons of that sort.",
			"Quill and the presenter said that ice does not break pylons of that sort.",
			"The engineer said that ice does not break pylons of that sort.",
		],
		fires: [["The presenter said that ice does not break pylons of that sort.", "attribution/changed"]],
	},
];

describe("slips of a desk", () => assertTwins(twins));
