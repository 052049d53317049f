import { describe, it } from "mocha";
import { causeDivergences } from "../../../src/engine/divergences/cause.ts";
import type { Comparator } from "../../../src/engine/divergences/comparison.ts";
import { comparisonDivergences } from "../../../src/engine/divergences/comparison-class.ts";
import { conditionDivergences } from "../../../src/engine/divergences/condition.ts";
import { twins } from "./twins.ts";

/** A source, a draft, and what is said of the draft; nothing where it must stay silent. */
type Row = readonly [source: string, draft: string, said?: string];

function rows(comparator: Comparator, all: readonly Row[]): void {
	for (const [source, draft, said] of all) {
		it(`${said === undefined ? "is silent" : "fires"} on “${draft}” for “${source}”`, () =>
			twins(comparator, [{ source, draft, ...(said === undefined ? {} : { said }) }]));
	}
}

describe("logic/condition", () => {
	rows(conditionDivergences, [
		[
			"Orlo Foods will buy the dairy if the regulator approves the deal.",
			"Orlo Foods will buy the dairy.",
			"logic/condition: [will buy] buy, without a condition <- [if the regulator approves the deal] if the regulator approves the deal",
		],
		[
			"Orlo Foods will buy the dairy, subject to approval by the competition authority.",
			"Orlo Foods will buy the dairy.",
			"logic/condition: [will buy] buy, without a condition <- [subject to approval by the competition authority] subject to approval by the competition authority",
		],
		[
			"Unless the union backs down, the port will close its northern terminal on Monday.",
			"The port will close its northern terminal on Monday.",
			"logic/condition: [will close] close, without a condition <- [Unless the union backs down] Unless the union backs down",
		],
		[
			"The club will sell the stadium provided that the city keeps the athletics track.",
			"The club will sell the stadium.",
			"logic/condition: [will sell] sell, without a condition <- [provided that the city keeps the athletics track] provided that the city keeps the athletics track",
		],
		[
			"The council will repave Elm Street as long as the state pays half of the cost.",
			"The council will repave Elm Street.",
			"logic/condition: [will repave] repave, without a condition <- [as long as the state pays half of the cost] as long as the state pays half of the cost",
		],
		[
			"The airline will reopen the route to Tromsø.",
			"The airline will reopen the route to Tromsø if fuel prices fall.",
			"logic/condition: [if fuel prices fall] if fuel prices fall <- [will reopen] reopen, without a condition",
		],
		[
			"The mayor will resign next month.",
			"The mayor will resign next month unless the council backs her budget.",
			"logic/condition: [unless the council backs her budget] unless the council backs her budget <- [will resign] resign, without a condition",
		],
		[
			"Pending a safety review, the plant will restart its second reactor in June.",
			"The plant will restart its second reactor in June.",
			"logic/condition: [will restart] restart, without a condition <- [Pending a safety review] Pending a safety review",
		],
		[
			"The bank will cut its lending rate in March if inflation stays below two percent.",
			"The bank will cut its lending rate in March.",
			"logic/condition: [will cut] cut, without a condition <- [if inflation stays below two percent] if inflation stays below two percent",
		],
		[
			"Teachers will strike on Friday unless the ministry raises their pay.",
			"Teachers will strike on Friday.",
			"logic/condition: [will strike] strike, without a condition <- [unless the ministry raises their pay] unless the ministry raises their pay",
		],
		[
			"The museum will return the bronzes to Benin if a court confirms the ruling.",
			"The museum returned the bronzes to Benin.",
		],
		[
			"If necessary, the army will deliver water to the villages.",
			"The army will deliver water to the villages.",
		],
		[
			"Orlo Foods will buy the dairy if the regulator approves the deal.",
			"If the regulator approves, Orlo Foods will buy the dairy.",
		],
		["Orlo Foods will buy the dairy if the regulator approves the deal.", "Orlo Foods could buy the dairy."],
		["Even if the rain stops, the river will rise until Sunday.", "The river will rise until Sunday."],
		[
			"The bank will cut its lending rate in March if inflation stays below two percent.",
			"The bank will cut its lending rate in March once inflation is below two percent.",
		],
		[
			"The union said it would call off the strike if the company raised wages by 5 percent.",
			"The union said it would call off the strike.",
			"logic/condition: [would call off] call off, without a condition <- [if the company raised wages by 5 percent] if the company raised wages by 5 percent",
		],
		[
			"Drivers may park in the square only if they hold a permit.",
			"Drivers may park in the square.",
			"logic/condition: [may park] park, without a condition <- [only if they hold a permit] only if they hold a permit",
		],
		[
			"The minister said that the tax would be scrapped only if growth returned.",
			"The minister said the tax would be scrapped.",
			"logic/condition: [would be scrapped] scrap, without a condition <- [only if growth returned] only if growth returned",
		],
		["The bridge will reopen on Monday.", "The bridge will reopen on Monday, weather permitting."],
		[
			"The merger will close in June, pending regulatory approval.",
			"The merger will close in June.",
			"logic/condition: [will close] close, without a condition <- [pending regulatory approval] pending regulatory approval",
		],
		[
			"Hasel Group agreed to buy the brewery on condition that its debts are written off.",
			"Hasel Group agreed to buy the brewery.",
			"logic/condition: [buy] buy, without a condition <- [condition that its debts are written off] condition that its debts are written off",
		],
		[
			"Depending on the weather, the pass will reopen on Sunday.",
			"The pass will reopen on Sunday.",
			"logic/condition: [will reopen] reopen, without a condition <- [Depending on the weather] Depending on the weather",
		],
		[
			"The loan will be paid out once the parliament has approved the reforms.",
			"The loan will be paid out.",
			"logic/condition: [will be paid out] pay out, without a condition <- [once the parliament has approved the reforms] once the parliament has approved the reforms",
		],
		["The loan will be paid out once the storm has passed.", "The loan will be paid out."],
		["The bill lapsed when the council approved the budget.", "The bill lapsed."],
		[
			"The firm will hire 300 workers if it wins the contract.",
			"Should it win the contract, the firm will hire 300 workers.",
		],
		[
			"Ministers will debate pending legislation on fishing in March.",
			"Ministers will debate legislation on fishing in March.",
		],
		[
			"The company asked whether the road will be closed in May.",
			"The company asked if the road will be closed in May.",
		],
	]);
});

describe("logic/cause", () => {
	rows(causeDivergences, [
		[
			"Drinking coffee is linked to a lower risk of stroke, a study of 40,000 nurses found.",
			"Drinking coffee cuts the risk of stroke, a study of 40,000 nurses found.",
			"logic/cause: [cuts] cuts <- [linked] linked",
		],
		[
			"Long shifts were associated with more mistakes on the ward.",
			"Long shifts caused more mistakes on the ward.",
			"logic/cause: [caused] caused <- [associated] associated",
		],
		[
			"The researchers found a link between air pollution and dementia.",
			"Air pollution causes dementia, the researchers found.",
			"logic/cause: [causes] causes <- [link] link",
		],
		[
			"The plant closed after the strike at the harbour.",
			"The plant closed because of the strike at the harbour.",
			"logic/cause: [because of] because of <- [after] after",
		],
		[
			"The plant closed after the strike at the harbour.",
			"The strike at the harbour led to the closure of the plant.",
			"logic/cause: [led] led <- [after] after",
		],
		[
			"The debt crisis caused the fall of the government.",
			"The fall of the government caused the debt crisis.",
			"logic/cause: [caused] caused <- [caused] caused",
		],
		[
			"Screen time correlated with poor sleep in the children.",
			"Screen time led to poor sleep in the children.",
			"logic/cause: [led] led <- [correlated] correlated",
		],
		["Share prices fell as the talks stalled.", "Share prices fell because the talks stalled."],
		[
			"Drinking coffee is linked to a lower risk of stroke.",
			"Drinking coffee is associated with a lower risk of stroke.",
		],
		["Drinking coffee is linked to a lower risk of stroke.", "Drinking coffee may cut the risk of stroke."],
		[
			"The plant closed because of the strike at the harbour.",
			"The plant closed after the strike at the harbour.",
		],
		[
			"The plant closed because of the strike at the harbour.",
			"The strike at the harbour led to the plant's closure.",
		],
		[
			"The flood destroyed the bridge. It was caused by the dam failing.",
			"The dam's failure caused the flood that destroyed the bridge.",
		],
		[
			"The minister resigned after the report was published.",
			"The report prompted the minister to resign.",
			"logic/cause: [prompted] prompted <- [after] after",
		],
		["A fall in demand led to the job cuts.", "The job cuts resulted from a fall in demand."],
		[
			"Playing chess is linked to better marks at school.",
			"Playing chess improves marks at school.",
			"logic/cause: [improves] improves <- [linked] linked",
		],
		[
			"There is a correlation between noise and high blood pressure, the team found.",
			"Noise raises blood pressure, the team found.",
			"logic/cause: [raises] raises <- [correlation] correlation",
		],
		[
			"The director left following a dispute over pay.",
			"The director left because of a dispute over pay.",
			"logic/cause: [because of] because of <- [following] following",
		],
		[
			"Low wages were blamed for the shortage of nurses.",
			"The shortage of nurses was blamed for low wages.",
			"logic/cause: [blamed] blamed <- [blamed] blamed",
		],
		[
			"The race went ahead despite the heavy rain.",
			"The race went ahead because of the heavy rain.",
			"logic/cause: [because of] because of <- [despite] despite",
		],
		[
			"Margins shrank due to rising energy costs.",
			"Margins shrank despite rising energy costs.",
			"logic/cause: [despite] despite <- [due to] due to",
		],
		["The race went ahead despite the heavy rain.", "The race went ahead although it rained heavily."],
		["The race went ahead despite the heavy rain.", "The race went ahead in heavy rain."],
		[
			"Margins shrank due to rising energy costs, despite strong sales.",
			"Margins shrank despite strong sales.",
		],
		["The shortage of nurses was attributed to low wages.", "Low wages caused the shortage of nurses."],
		[
			"The blaze broke out after lightning struck the barn.",
			"Lightning caused the blaze that struck the barn.",
			"logic/cause: [caused] caused <- [after] after",
		],
		["The new law reduced the number of accidents.", "The new law cut the number of accidents."],
		[
			"Children who read daily had larger vocabularies; reading was tied to vocabulary growth.",
			"Daily reading boosts vocabulary growth in children.",
		],
	]);
});

describe("logic/comparison", () => {
	rows(comparisonDivergences, [
		[
			"Unemployment reached its highest level since 2019, the ministry said.",
			"Unemployment reached its highest level ever, the ministry said.",
			"logic/comparison: [ever] ever <- [since 2019] since 2019",
		],
		[
			"It was the worst flood in twenty years in the valley.",
			"It was the worst flood in the history of the valley.",
			"logic/comparison: [in the history] in the history <- [in twenty years in the valley] in twenty years in the valley",
		],
		[
			"The new tram is faster than the old tram line to the airport.",
			"The new tram is faster than the bus to the airport.",
			"logic/comparison: [than the bus to the airport] than the bus to the airport <- [than the old tram line to the airport] than the old tram line to the airport",
		],
		[
			"Northbank is the second largest bank in the state.",
			"Northbank is the second largest bank in the country.",
			"logic/comparison: [in the country] in the country <- [in the state] in the state",
		],
		[
			"Okafor is the youngest minister in Nigeria.",
			"Okafor is the youngest minister in Africa.",
			"logic/comparison: [in Africa] in Africa <- [in Nigeria] in Nigeria",
		],
		[
			"The river is at its lowest level since 1976.",
			"The river is at its lowest level since 1967.",
			"logic/comparison: [since 1967] since 1967 <- [since 1976] since 1976",
		],
		[
			"Lagos is bigger than Kano and Ibadan.",
			"Lagos is bigger than Cairo.",
			"logic/comparison: [than Cairo] than Cairo <- [than Kano and Ibadan] than Kano and Ibadan",
		],
		[
			"He scored the fastest goal of the season.",
			"He scored the fastest goal of the tournament.",
			"logic/comparison: [of the tournament] of the tournament <- [of the season] of the season",
		],
		[
			"She was the first woman to row across the strait.",
			"She was the first woman ever to row across the strait.",
		],
		[
			"Unemployment reached its highest level since 2019, the ministry said.",
			"Unemployment reached its highest level in five years, the ministry said.",
		],
		[
			"Unemployment reached its highest level since 2019, the highest ever.",
			"Unemployment reached its highest level ever.",
		],
		["Northbank is the largest bank in the state of Kano.", "Northbank is the largest bank in Kano."],
		[
			"The new tram is faster than the old tram line to the airport.",
			"The new tram is faster than its predecessor to the airport.",
		],
		[
			"It was the worst flood in twenty years in the valley.",
			"The valley had not seen a worse flood in twenty years.",
		],
		["The bridge is longer than any other in Europe.", "The bridge is the longest in Europe."],
		["Exports were the highest since March.", "Exports were the highest since March 2020."],
		["The film was the most watched of the year.", "The film was the most watched of 2019."],
		["Sales were lower than last year.", "Sales were lower than in 2018."],
		[
			"Revenue was higher than analysts expected.",
			"Revenue was higher than the company had forecast.",
			"logic/comparison: [than the company had forecast] than the company had forecast <- [than analysts] than analysts",
		],
		["Revenue was higher than analysts expected.", "Revenue was higher than last year."],
		[
			"The town has fewer doctors than the rest of the county.",
			"The town has fewer doctors than any other in the county.",
		],
	]);
});
