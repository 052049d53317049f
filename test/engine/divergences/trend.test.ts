import { describe, it } from "mocha";
import { trendDivergences } from "../../../src/engine/divergences/trend.ts";
import { twins } from "./twins.ts";

describe("quantity/trend", () => {
	it("fires when the same measure moves the other way", () => {
		twins(trendDivergences, [
			{
				source: "Unemployment in the canton fell to 8 percent in May.",
				draft: "Unemployment in the canton rose to 8 percent in May.",
				said: "quantity/trend: [rose] rose <- [fell] fell",
			},
			{
				source: "The ferry line raised its fares by 12 percent in spring.",
				draft: "The ferry line cut its fares by 12 percent in spring.",
				said: "quantity/trend: [cut] cut <- [raised] raised",
			},
			{
				source: "Wool exports from Skagen declined for a third year.",
				draft: "Wool exports from Skagen increased for a third year.",
				said: "quantity/trend: [increased] increased <- [declined] declined",
			},
			{
				source: "There was a sharp drop in burglaries along the Aare.",
				draft: "There was a sharp rise in burglaries along the Aare.",
				said: "quantity/trend: [rise] rise <- [drop] drop",
			},
		]);
	});

	it("takes the change of the sentence, not that of the clause beside its subject", () => {
		const source =
			"Shares in the dairy, which had risen 31 percent since the offer was made, slipped 2 percent to $19.80.";
		twins(trendDivergences, [
			{ source, draft: "Shares in the dairy fell 2 percent to $19.80." },
			{ source, draft: "Shares in the dairy had risen 31 percent since the offer." },
			{
				source,
				draft: "Shares in the dairy rose 2 percent to $19.80.",
				said: "quantity/trend: [rose] rose <- [slipped] slipped",
			},
		]);
	});

	it("knows who it is in a relative clause", () => {
		const source = "Rowers from Kell, who have slipped to third, lost again.";
		twins(trendDivergences, [
			{ source, draft: "Rowers from Kell, who have dropped to third, lost again." },
			{
				source,
				draft: "Rowers from Kell, who have climbed to third, lost again.",
				said: "quantity/trend: [climbed] climbed <- [slipped] slipped",
			},
		]);
	});

	it("says nothing of the same direction in other words", () => {
		twins(trendDivergences, [
			{
				source: "Unemployment in the canton fell to 8 percent in May.",
				draft: "Unemployment in the canton dropped to 8 percent in May.",
			},
			{
				source: "The ferry line raised its fares by 12 percent in spring.",
				draft: "In spring came an increase of 12 percent in the ferry line's fares.",
			},
			{
				source: "There was a sharp drop in burglaries along the Aare.",
				draft: "Burglaries along the Aare declined sharply.",
			},
		]);
	});

	it("fires when only one side says that there was no such move", () => {
		twins(trendDivergences, [
			{
				source: "Sales of the Brede mill grew by 4 percent in spring.",
				draft: "The Brede mill saw no increase in its sales in spring.",
				said: "quantity/trend: [increase] increase <- [grew] grew",
			},
			{
				source: "The Brede mill saw no increase in its sales in spring.",
				draft: "The Brede mill saw an increase in its sales in spring.",
				said: "quantity/trend: [increase] increase <- [increase] increase",
			},
			{
				source: "The Brede mill saw no increase in its sales in spring.",
				draft: "There was no rise in the sales of the Brede mill in spring.",
			},
			{
				source: "Sales of the Brede mill fell in spring.",
				draft: "The Brede mill saw no increase in its sales in spring.",
			},
			{
				source: "Sales of the Brede mill grew by 4 percent in spring.",
				draft: "The Brede mill saw no further increase in its sales in spring.",
			},
			{
				source: "Sales of the Brede mill grew by 4 percent in 2019.",
				draft: "The Brede mill saw no increase in its sales in 2020.",
			},
		]);
	});

	it("fires on comparisons and ranks that are turned around", () => {
		twins(trendDivergences, [
			{
				source: "Rents in Malmo are lower than in Lund.",
				draft: "Rents in Malmo are higher than in Lund.",
				said: "quantity/trend: [higher] higher <- [lower] lower",
			},
			{
				source: "It was the highest turnout in the valley since the war.",
				draft: "It was the lowest turnout in the valley since the war.",
				said: "quantity/trend: [lowest] lowest <- [highest] highest",
			},
			{
				source: "The new trams are faster than the old buses of Brno.",
				draft: "The new trams are slower than the old buses of Brno.",
				said: "quantity/trend: [slower] slower <- [faster] faster",
			},
			{
				source: "The water in the lock stood above the mark of 1913.",
				draft: "The water in the lock stood below the mark of 1913.",
				said: "quantity/trend: [below] below <- [above] above",
			},
		]);
	});

	it("keeps things apart that move differently", () => {
		twins(trendDivergences, [
			{
				source: "Wheat prices fell while barley prices rose in the port of Bari.",
				draft: "Barley prices rose in the port of Bari.",
			},
			{
				source: "The number of visitors to the fort grew, but income from tickets shrank.",
				draft: "Income from tickets to the fort shrank.",
			},
			{
				source: "Costs at the foundry rose and its profit fell.",
				draft: "Profit at the foundry fell.",
			},
			{
				source: "The council did not raise the tax on kiosks.",
				draft: "The council lowered the tax on kiosks.",
			},
		]);
	});

	it("reads the direction from two figures that are compared", () => {
		twins(trendDivergences, [
			{
				source: "Net income of the brewery was $94 million, compared with $106 million a year ago.",
				draft: "Net income of the brewery increased from a year ago.",
				said: "quantity/trend: [increased] increased <- [$94 million, compared with $106 million] down",
			},
			{
				source: "Net income of the brewery was $94 million, compared with $106 million a year ago.",
				draft: "Net income of the brewery decreased from a year ago.",
			},
		]);
	});

	it("looks for the draft's direction in the whole article before it fires", () => {
		const fell = "Ticket sales of the museum fell in the first months.";
		twins(trendDivergences, [
			{
				source: `${fell}\nTicket sales of the museum rose in summer.`,
				draft: "Ticket sales of the museum rose.",
			},
			{
				source: fell,
				draft: "Ticket sales of the museum rose.",
				said: "quantity/trend: [rose] rose <- [fell] fell",
			},
		]);
	});

	it("does not take what was raised before for what stays as it is", () => {
		twins(trendDivergences, [
			{
				source: "The trust increased the fee to £9 last year, and the fee remains unchanged.",
				draft: "The trust's fee remains unchanged at £9.",
			},
		]);
	});
});
