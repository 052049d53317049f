import { describe, it } from "mocha";
import { baseDivergences } from "../../../src/engine/divergences/comparison-base.ts";
import { twins } from "./twins.ts";

const source =
	"Ferry bookings at Lindmouth rose 12 percent in May compared to the prior year, the harbour board said.";

describe("the period that a change is measured against", () => {
	it("is another one than the source's", () => {
		twins(baseDivergences, [
			{
				source,
				draft: "Ferry bookings at Lindmouth rose 12 percent from the previous month.",
				said: "logic/comparison: [previous month] month <- [prior year] year",
			},
			{
				source: "At Lindmouth, ferry bookings rose 12 percent year over year in May, the board said.",
				draft: "Ferry bookings at Lindmouth rose 12 percent quarter over quarter.",
				said: "logic/comparison: [quarter over quarter] quarter <- [year over year] year",
			},
		]);
	});

	it("is the same in other words, or another one of another thing, or no base", () => {
		twins(baseDivergences, [
			{ source, draft: "Ferry bookings at Lindmouth rose 12 percent in May from a year earlier." },
			{
				source: `${source}\nFerry bookings also rose by 3 percent from the previous month.`,
				draft: "Ferry bookings at Lindmouth rose 3 percent from the previous month.",
			},
			{ source, draft: "Ferry bookings at Lindmouth rose 12 percent, the board said last week." },
		]);
	});
});
