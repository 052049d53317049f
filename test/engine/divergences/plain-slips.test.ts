// The plainest slips: one word of a short sentence is the contrary, each beside drafts that say the same as the source.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "open and closed, which a tagger has as a verb",
		source: "The museum is open during the repairs, its director said.",
		silent: ["The museum is open while it is repaired, its director said."],
		fires: [["The museum is closed during the repairs, its director said.", "act/polarity"]],
	},
	{
		what: "two groups of a kind",
		source: "The tests show what deprived pupils of the harbour school can do.",
		silent: ["The tests compare deprived and privileged pupils."],
		fires: [],
	},
	{
		what: "what stays as it is",
		source: "The museum will stay open during the repairs.",
		silent: ["The museum will not close during the repairs.", "The museum stays open while it is repaired."],
		fires: [
			["The museum will close for the repairs.", "act/polarity"],
			["The museum will be closed during the repairs.", "act/polarity"],
		],
	},
	{
		what: "what was kept shut",
		source: "The gate was kept shut all winter.",
		silent: ["The gate stayed shut all winter."],
		fires: [["The gate opened in winter.", "act/polarity"]],
	},
	{
		what: "what another sentence says of it",
		source: "The library stayed open all night. The library closed at six on the next day.",
		silent: ["The library closed at six on the next day."],
		fires: [],
	},
	{
		what: "nobody, at an hour of the day",
		source: "Nobody was hurt in the fire, which broke out shortly before midnight.",
		silent: ["The fire, which hurt nobody, broke out shortly before midnight."],
		fires: [["One person was hurt in the fire, which broke out shortly before midnight.", "act/polarity"]],
	},
	{
		what: "what was not said",
		source: "The minister refused to say how much the inquiry had cost.",
		silent: ["The minister would not say what the inquiry had cost."],
		fires: [
			["The minister said how much the inquiry had cost.", "act/polarity"],
			["The minister told reporters how much the inquiry had cost.", "act/polarity"],
		],
	},
	{
		what: "what was said of one thing and not of another",
		source: "The minister said what the road had cost. She refused to say how much the inquiry had cost.",
		silent: ["The minister said what the road had cost."],
		fires: [],
	},
	{
		what: "not before, and at the earliest",
		source: "Residents may return to their homes on Friday at the earliest, the fire service said.",
		silent: ["Residents cannot return to their homes before Friday, the fire service said."],
		fires: [["Residents cannot return to their homes on Friday, the fire service said.", "act/polarity"]],
	},
	{
		what: "what stays so until something is done",
		source: "The gallery stays closed until its roof is repaired.",
		silent: [
			"The gallery reopens once the roof is repaired.",
			"The gallery remains shut until the roof is mended.",
		],
		fires: [],
	},
	{
		what: "two that are compared from the other side",
		source: "Beer is now more expensive than wine in the capital, a survey found.",
		silent: [
			"Wine is now cheaper than beer in the capital, a survey found.",
			"In the capital wine costs less than beer, according to a survey.",
		],
		fires: [["Beer is now cheaper than wine in the capital, a survey found.", "act/polarity"]],
	},
	{
		what: "much of one month and little of another",
		source: "The number of visitors fell slightly in March and sharply in April.",
		silent: ["Visitor numbers dropped sharply in April after a slight fall in March."],
		fires: [["The number of visitors rose slightly in March.", "quantity/trend"]],
	},
	{
		what: "what somebody was asked to do and refused",
		source: "The minister had asked the board to resign, and the board refused.",
		silent: ["The board refused to resign when the minister asked it to."],
		fires: [["The minister refused to resign when the board asked for it.", "who/role"]],
	},
	{
		what: "what anyone may do",
		source: "Anyone over 60 may swim for free, and children under six pay half.",
		silent: ["Children under six pay half, and anyone over 60 swims for free."],
		fires: [["Anyone under 60 may swim for free.", "quantity/bound"]],
	},
	{
		what: "what stayed open one day and closed the next",
		source: "The shop stayed open on Sunday but closed on Monday.",
		silent: ["The shop closed on Monday."],
		fires: [],
	},
	{
		what: "a rate of change and the change",
		source: "Inflation in Norland rose to 4 percent in June, the office said.",
		silent: ["Prices in Norland rose 4 percent in June, the office said."],
		fires: [],
	},
	{
		what: "valid if, and invalid unless",
		source: "The ticket is invalid on the island ferry unless a clerk has signed it.",
		silent: ["The ticket is valid on the island ferry if a clerk has signed it."],
		fires: [["The ticket is invalid on the island ferry if a clerk has signed it.", "logic/condition"]],
	},
	{
		what: "a denial in the source's own words",
		source: "The pier's owner estimated that visitor numbers were down 10 to 30 percent on last year.",
		silent: ["Visitor numbers were down 10 to 30 percent on last year, the pier's owner estimated."],
		fires: [
			[
				"The pier's owner estimated that visitor numbers were not down 10 to 30 percent on last year.",
				"act/polarity",
			],
		],
	},
	{
		what: "a denial left out of the source's own words",
		source:
			"Ada Holm planned to run against the mayor of Kell, before he announced that he would not be standing.",
		silent: ["Ada Holm planned to run against the mayor of Kell."],
		fires: [
			[
				"Ada Holm planned to run against the mayor of Kell, before he announced that he would be standing.",
				"act/polarity",
			],
		],
	},
	{
		what: "whether or not, and not only",
		source:
			"Whether or not the firm pays is an open question. The council has not only paid the bill but also the fine.",
		silent: [
			"Whether the firm pays is an open question.",
			"The council has paid the bill but also the fine.",
		],
		fires: [],
	},
	{
		what: "a season of another year",
		source: "The ballet about the lighthouse will open in summer 2015, its company said.",
		silent: ["The ballet about the lighthouse is to open in the summer of 2015."],
		fires: [["The ballet about the lighthouse will open in summer 2012, its company said.", "time/date"]],
	},
	{
		what: "an amount for the end",
		source: "Rents in Lund fell by 200 euros to 900 euros in May.",
		silent: ["Rents in Lund fell by 200 euros in May.", "Rents in Lund fell to 900 euros in May."],
		fires: [
			["Rents in Lund fell to 200 euros in May.", "quantity/value"],
			["Rents in Lund fell by 900 euros in May.", "quantity/value"],
		],
	},
	{
		what: "an amount told by both ends",
		source: "The fine was reduced from 5,000 euros to 3,000 euros on appeal.",
		silent: ["The fine was reduced by 2,000 euros on appeal.", "On appeal the fine was cut to 3,000 euros."],
		fires: [["The fine was reduced by 3,000 euros on appeal.", "quantity/value"]],
	},
	{
		what: "unless for if",
		source: "The school will reopen on 4 May if the tests are negative.",
		silent: ["If the tests are negative, the school will reopen on 4 May."],
		fires: [["The school will reopen on 4 May unless the tests are negative.", "logic/condition"]],
	},
	{
		what: "if for unless, beside a denial",
		source: "The strike will go ahead unless the firm pays.",
		silent: [
			"The strike will go ahead if the firm does not pay.",
			"The strike will not go ahead if the firm pays.",
		],
		fires: [["The strike will go ahead if the firm pays.", "logic/condition"]],
	},
	{
		what: "a verdict by its verb",
		source: "The jury took three hours to find the dentist guilty of fraud.",
		silent: ["The jury took three hours to convict the dentist of fraud."],
		fires: [],
	},
];

describe("plain slips", () => assertTwins(twins));
