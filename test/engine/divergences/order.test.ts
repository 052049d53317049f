import { describe, it } from "mocha";
import { orderDivergences } from "../../../src/engine/divergences/order.ts";
import { twins } from "./twins.ts";

describe("time/order", () => {
	it("fires when two events change places", () => {
		twins(orderDivergences, [
			{
				source: "The mayor resigned after the vote on the harbour.",
				draft: "The mayor resigned before the vote on the harbour.",
				said: "time/order: [before the vote] resign < vote <- [after the vote] vote < resign",
			},
			{
				source: "The crew left the trawler before it sank off Husum.",
				draft: "The crew left the trawler after it sank off Husum.",
				said: "time/order: [after it sank] sink < leave <- [before it sank] leave < sink",
			},
			{
				source: "The bakery closed just after noon.",
				draft: "The bakery closed just before noon.",
				said: "time/order: [before noon] close < noon <- [after noon] noon < close",
			},
			{
				source: "The council voted after the mayor resigned.",
				draft: "The mayor resigned after the council voted.",
				said: "time/order: [after the council voted] vote < resign <- [after the mayor resigned] resign < vote",
			},
		]);
	});

	it("says nothing of the same order in another form", () => {
		twins(orderDivergences, [
			{
				source: "The mayor resigned after the vote on the harbour.",
				draft: "After the vote on the harbour, the mayor resigned.",
			},
			{
				source: "The council voted before the mayor resigned.",
				draft: "The mayor resigned after the council voted.",
			},
			{
				source: "The crew left the trawler before it sank off Husum.",
				draft: "The crew left the trawler prior to it sinking off Husum.",
			},
		]);
	});

	it("needs both events on both sides", () => {
		twins(orderDivergences, [
			{
				source: "The mayor resigned after the vote on the harbour.",
				draft: "The mayor resigned before the summer.",
			},
			{
				source: "The mayor resigned over the vote on the harbour.",
				draft: "The mayor resigned before the vote.",
			},
			{
				source: "The mayor did not resign until the vote on the harbour.",
				draft: "The mayor resigned after the vote on the harbour.",
			},
		]);
	});
});
