import { describe, it } from "mocha";
import { frequencyDivergences } from "../../../src/engine/divergences/frequency.ts";
import { quantityDivergences } from "../../../src/engine/divergences/quantity.ts";
import { timeDivergences } from "../../../src/engine/divergences/time.ts";
import { twins } from "./twins.ts";

describe("time/span", () => {
	it("compares durations", () => {
		twins(quantityDivergences, [
			{
				source: "The island will be closed to hikers for six weeks.",
				draft: "The island will be closed to hikers for six months.",
				said: "time/span: [six months] 6 month <- [six weeks] 6 week",
			},
			{
				source: "The judge sent the forger to prison for 18 months.",
				draft: "The judge sent the forger to prison for 16 months.",
				said: "time/span: [16 months] 16 month <- [18 months] 18 month",
			},
			{
				source: "The judge sent the forger to prison for 18 months.",
				draft: "The judge sent the forger to prison for a year and a half.",
			},
			{
				source: "The strike of the Naples dockers lasted two weeks.",
				draft: "The strike of the Naples dockers lasted 14 days.",
			},
		]);
	});

	it("compares how often", () => {
		twins(frequencyDivergences, [
			{
				source: "The choir of Lucca meets every Monday.",
				draft: "The choir of Lucca meets every Friday.",
				said: "time/span: [every Friday] every friday <- [every Monday] every monday",
			},
			{ source: "The choir of Lucca meets every Monday.", draft: "The choir of Lucca meets each Monday." },
			{ source: "The choir of Lucca meets every Monday.", draft: "The choir of Lucca meets every week." },
		]);
	});

	it("compares deadlines", () => {
		twins(timeDivergences, [
			{
				source: "The tenants must leave the mill by 1 May 2021.",
				draft: "The tenants must leave the mill by 1 June 2021.",
				said: "time/span: [1 June 2021] 2021-06-01 <- [1 May 2021] 2021-05-01",
			},
			{
				source: "The tenants must leave the mill by 1 May 2021.",
				draft: "By 1 May 2021, the tenants must leave the mill.",
			},
		]);
	});
});
