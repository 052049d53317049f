// Slips of market reports, politics and studies, each beside drafts that say the same as the source in other words.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a move of shares",
		source: "Shares in the brewer Osk fell 6 percent, their worst day since May, after the fire.",
		silent: ["Osk's shares fell 6 percent.", "Shares in Osk lost 6 percent after the fire."],
		fires: [["Shares in Osk rose 6 percent.", "quantity/trend"]],
	},
	{
		what: "what is feared",
		source: "Villagers moved their boats inland on fears that the dyke would collapse.",
		silent: ["Villagers feared that the dyke would collapse.", "The dyke could collapse, villagers fear."],
		fires: [["The dyke collapsed.", "act/status"]],
	},
	{
		what: "what is talked about",
		source: "The chain said it was in talks to buy the bakery Lumm, but named no price.",
		silent: ["The chain said it is negotiating to buy the bakery Lumm."],
		fires: [["The chain has bought the bakery Lumm.", "act/status"]],
	},
	{
		what: "what is still to be done",
		source: "Members of the club still have to vote on the merger.",
		silent: ["Members of the club have yet to vote on the merger."],
		fires: [["Members of the club have voted on the merger.", "act/status"]],
	},
	{
		what: "a rejected charge",
		source: "A spokeswoman for Halm rejected the charge that the firm had hidden the leak.",
		silent: ["A spokeswoman for Halm denied that the firm had hidden the leak."],
		fires: [["A spokeswoman for Halm admitted that the firm had hidden the leak.", "act/polarity"]],
	},
	{
		what: "not something one could do",
		source: "The minister said that a ban on trawling was not something her party could support.",
		silent: ["The minister said her party could not support a ban on trawling."],
		fires: [],
	},
	{
		what: "for whom, wherever it hangs",
		source: "The union asked the hospital on Friday to limit night shifts for doctors to four a month.",
		silent: ["The union asked the hospital to limit night shifts for doctors to four a month."],
		fires: [["The union asked the hospital to limit night shifts for nurses to four a month.", "who/entity"]],
	},
	{
		what: "by what share",
		source: "Arrears at the co-operative dropped by nearly a third to 12 million crowns.",
		silent: [
			"Arrears at the co-operative fell by almost a third to 12 million crowns.",
			"Arrears at the co-operative dropped nearly a third to 12 million crowns.",
		],
		fires: [["Arrears at the co-operative dropped by nearly half to 12 million crowns.", "quantity/value"]],
	},
	{
		what: "the second figure of a comparison",
		source: [
			"Researchers found that smokers had a 12 percent higher risk than people who never smoked.",
			"The risk was greatest, at 18 percent, among those who had done so for ten years or longer.",
		].join(" "),
		silent: ["For people who smoked for a decade or longer the risk was 18 percent higher."],
		fires: [["Smokers had an 18 percent higher risk than people who never smoked.", "quantity/value"]],
	},
	{
		what: "a threat",
		source: "The pilots' union called the offer an insult and said it would not rule out strikes.",
		silent: ["The pilots' union called the offer an insult and threatened strikes."],
		fires: [],
	},
	{
		what: "what others do",
		source: "The doctors suggest that people could reduce their risk of a stroke by walking more.",
		silent: ["Night shifts may raise the risk of a stroke, the doctors suggest."],
		fires: [],
	},
	{
		what: "two appointments",
		source:
			"Economist Ida Lorn takes over the treasury, and the former judge Emil Sand becomes schools minister.",
		silent: ["Ida Lorn takes over the treasury.", "Former judge Emil Sand becomes schools minister."],
		fires: [
			["Former judge Emil Sand takes over the treasury.", "who/entity"],
			["Ida Lorn becomes schools minister.", "who/entity"],
		],
	},
	{
		what: "a body of one word",
		source: [
			"Norvex secretary Ane Brul wants a tunnel under the pass.",
			"The Association of Hauliers warned against closing the road over the pass in winter.",
		].join(" "),
		silent: ["The Association of Hauliers warned against closing the road in winter."],
		fires: [["Norvex warned against closing the road over the pass in winter.", "who/entity"]],
	},
	{
		what: "on and off",
		source: "The pump was switched off in March because it leaked, the harbour office said.",
		silent: ["Because it leaked, the pump was turned off in March, the harbour office said."],
		fires: [
			["The pump was switched on in March because it leaked, the harbour office said.", "act/polarity"],
		],
	},
	{
		what: "what is not said",
		source: "The coach, whose contract ends in June, declined to say whether she would leave the club.",
		silent: ["The coach would not say whether she would leave the club."],
		fires: [["The coach said she would leave the club.", "certainty/raised"]],
	},
	{
		what: "an account",
		source: "The port authority rejected that account of the collision.",
		silent: ["The port authority disputed that account of the collision."],
		fires: [["The port authority confirmed that account of the collision.", "act/polarity"]],
	},
	{
		what: "for and against",
		source: "About 90 people demonstrated outside the town hall on Monday against the bypass.",
		silent: ["Some 90 people demonstrated against the bypass outside the town hall."],
		fires: [["About 90 people demonstrated outside the town hall in favour of the bypass.", "act/polarity"]],
	},
	{
		what: "a part of a staff",
		source: [
			"The plant at Orm employs 540 people.",
			"About 120 workers will be offered jobs at other plants, the firm said.",
		].join(" "),
		silent: ["The firm said 120 workers would be offered jobs at other plants."],
		fires: [["All 540 workers will be offered jobs at other plants, the firm said.", "scope/superlative"]],
	},
	{
		what: "what two figures differ by",
		source: "The lorry was driving at 70 kilometres an hour, below the limit of 80, its recorder shows.",
		silent: ["The lorry was driving at 70 kilometres an hour, ten below the limit."],
		fires: [["The lorry was driving at 75 kilometres an hour, its recorder shows.", "quantity/value"]],
	},
	{
		what: "terrain",
		source: "Two of the wagons left the rails and one slid down an embankment.",
		silent: ["One of the wagons slid down a slope."],
		fires: [],
	},
	{
		what: "two clubs",
		source: "Orme United have parted with coach Ivo Lenz, two days after losing the final to Calby Rovers.",
		silent: ["Orme United have parted with coach Ivo Lenz."],
		fires: [["Calby Rovers have parted with coach Ivo Lenz.", "who/entity"]],
	},
	{
		what: "former, wherever it hangs",
		source: "Economist Ida Lorn runs the treasury, and the former judge Emil Sand the schools ministry.",
		silent: ["In charge are the economist Ida Lorn (treasury) and the former judge Emil Sand (schools)."],
		fires: [],
	},
	{
		what: "always",
		source: [
			"Bakers who regularly work at night sleep badly, a survey of 900 bakers found.",
			"Those who worked nights permanently slept worst.",
		].join(" "),
		silent: ["Bakers who always work at night sleep badly."],
		fires: [],
	},
	{
		what: "only a rank",
		source: "Orme Rovers, who came up last year and ended the season 14th, sold their best striker.",
		silent: ["Orme Rovers came up last year and ended the season only 14th."],
		fires: [],
	},
	{
		what: "what is put off",
		source: "The coins will be shown in a new museum whose opening has been postponed three times.",
		silent: ["The museum in which the coins will be shown has still not opened."],
		fires: [],
	},
	{
		what: "differences that a reporter works out",
		source: [
			"The stoppage cost 1.9 million pounds in its first three days, the port's lawyer said.",
			"On Friday the port put the whole cost at 2.6 million pounds.",
		].join(" "),
		silent: [
			"The port now puts the cost at 2.6 million pounds, 700,000 pounds more than its lawyer said had been lost in three days.",
		],
		fires: [["On Friday the port put the whole cost at 2.9 million pounds.", "quantity/value"]],
	},
	{
		what: "parts that make the whole",
		source: "Eleven of the 23 people who died were from Marl, the health office said.",
		silent: ["Eleven of those who died came from Marl and 12 from elsewhere."],
		fires: [["Thirteen of the 23 people who died were from Marl.", "quantity/value"]],
	},
	{
		what: "both ends of a change",
		source: "New outbreaks of the fever fell to two last week from 17 in the first week of April.",
		silent: ["There were two new outbreaks of the fever last week."],
		fires: [["New outbreaks of the fever rose to 17 from two.", "quantity/trend"]],
	},
	{
		what: "a denial in other words",
		source: "The managing director denied that the power cuts were planned.",
		silent: ["The managing director said the power cuts had not been planned."],
		fires: [],
	},
	{
		what: "the first in years",
		source: "The ministry confirmed its first outbreak of Karst fever in 16 years on Monday.",
		silent: ["The country had gone 16 years without an outbreak of Karst fever."],
		fires: [["The ministry confirmed its first outbreak of Karst fever in six years.", "time/span"]],
	},
	{
		what: "an alternative to what is denied",
		source: "“We are not planning new lines or see any need for larger ships,” the ferry director said.",
		silent: ["The ferry director does not see any need for larger ships."],
		fires: [["The ferry director sees a need for larger ships.", "act/polarity"]],
	},
	{
		what: "the last months and the next ones",
		source:
			"Production rose last month and in the last months of the year as demand became firmer, the bank said.",
		silent: ["Production should rise over the next few months as demand becomes firmer, the bank said."],
		fires: [["Production fell last month as demand became firmer, the bank said.", "quantity/trend"]],
	},
	{
		what: "stock that may be converted",
		source: "Each share of preferred stock may be converted into 0.7 share of common stock, the broker said.",
		silent: ["The firm is offering convertible preferred stock, the broker said."],
		fires: [
			[
				"Each share of preferred stock was converted into 0.7 share of common stock, the broker said.",
				"certainty/raised",
			],
		],
	},
	{
		what: "what half is said of",
		source: "About 30 percent of the members voted for the merger of the two harbours.",
		silent: ["Fewer than a third of the members voted for the merger of the two harbours."],
		fires: [["Half of the members voted for the merger of the two harbours.", "quantity/value"]],
	},
	{
		what: "a quarter and its year",
		source: "For the full year 2023 the trade deficit was a record 147.7 billion crowns, the office said.",
		silent: ["The trade deficit was a record 38.4 billion crowns in the fourth quarter, the office said."],
		fires: [["In 2023 the trade deficit was 157.7 billion crowns, the office said.", "quantity/value"]],
	},
	{
		what: "a body by its initials",
		source: "The U.N. Commission for Rivers said in its report that the drought had cut harvests by a third.",
		silent: ["The United Nations said in its report that the drought had cut harvests by a third."],
		fires: [
			["The World Bank said in its report that the drought had cut harvests by a third.", "who/entity"],
		],
	},
	{
		what: "what rose and what is to fall",
		source: "Exports rose by 4 percent last year, the institute said.",
		silent: [
			"Exports will fall by 2 percent this year, the institute said.",
			"Exports should fall this year, the institute said.",
		],
		fires: [["Exports fell by 4 percent last year, the institute said.", "quantity/trend"]],
	},
	{
		what: "two speakers who say two things",
		source:
			"“The risk from the dam is substantial for those downstream,” said Marta Lind, of the water board, at the town hall.",
		silent: [
			"Douglas Roth, of the water board, said at the town hall that all the studies would now be published.",
		],
		fires: [
			[
				"The risk from the dam is substantial for those downstream, said Douglas Roth, of the water board.",
				"attribution/changed",
			],
		],
	},
	{
		what: "either of two ends",
		source: "Under the law suspects can be held for up to four days before being either released or charged.",
		silent: ["Another suspect was arrested in the raid but released without charge."],
		fires: [],
	},
	{
		what: "one season and the next",
		source: "The club won the league title last season and finished level on points with Torvik.",
		silent: ["The club could still reach the cup next season if it finishes level on points with Torvik."],
		fires: [["The club lost the league title last season, level on points with Torvik.", "act/polarity"]],
	},
];

describe("slips of a bulletin", () => assertTwins(twins));
