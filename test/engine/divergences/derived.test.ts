import { describe, it } from "mocha";
import { derivedDivergences } from "../../../src/engine/divergences/derived.ts";
import { quantityDivergences } from "../../../src/engine/divergences/quantity.ts";
import { twins } from "./twins.ts";

const FLOOD = "The flood damaged 40 of the 160 homes in Orre.";
const CLUB = "Membership of the rowing club rose from 300 to 450.";
const FERRY = "The ferry carried 30 men and 12 women to Stranraer.";

describe("quantity/derived", () => {
	it("computes shares", () => {
		twins(derivedDivergences, [
			{
				source: FLOOD,
				draft: "The flood damaged a third of the homes in Orre.",
				said: "quantity/derived: [a third] 33.333 % <- [40 of the 160 homes] 40 of 160 = 25 %",
			},
			{
				source: FLOOD,
				draft: "In Orre, the flood damaged 30 percent of the homes.",
				said: "quantity/derived: [30 percent] 30 % <- [40 of the 160 homes] 40 of 160 = 25 %",
			},
			{
				source: FLOOD,
				draft: "The flood damaged more than half of the homes in Orre.",
				said: "quantity/derived: [more than half] > 50 % <- [40 of the 160 homes] 40 of 160 = 25 %",
			},
			{ source: FLOOD, draft: "The flood damaged a quarter of the homes in Orre." },
			{ source: FLOOD, draft: "The flood damaged one in four homes in Orre." },
			{ source: FLOOD, draft: "The flood damaged about 25 percent of the homes in Orre." },
			{ source: FLOOD, draft: "The flood damaged less than a third of the homes in Orre." },
		]);
	});

	it("computes changes", () => {
		twins(derivedDivergences, [
			{
				source: CLUB,
				draft: "Membership of the rowing club rose by 40 percent.",
				said: "quantity/derived: [40 percent] 40 % <- [300 to 450] 300 to 450 = 50 %",
			},
			{
				source: CLUB,
				draft: "Membership of the rowing club doubled.",
				said: "quantity/derived: [doubled] × 2 <- [300 to 450] 300 to 450 = × 1.5",
			},
			{ source: CLUB, draft: "Membership of the rowing club rose by 50 percent." },
			{ source: CLUB, draft: "Membership of the rowing club rose by half." },
			{ source: CLUB, draft: "Membership of the rowing club rose by 150." },
			{ source: CLUB, draft: "Membership of the rowing club rose by more than 40 percent." },
		]);
	});

	it("computes sums", () => {
		twins(derivedDivergences, [
			{
				source: FERRY,
				draft: "In all, the ferry carried 45 people to Stranraer.",
				said: "quantity/derived: [45] 45 person <- [30 men and 12 women] 30 + 12 = 42",
			},
			{ source: FERRY, draft: "In all, the ferry carried 42 people to Stranraer." },
			{ source: FERRY, draft: "The ferry carried 45 people to Stranraer." },
		]);
	});

	it("lets the article's own figure stand", () => {
		twins(derivedDivergences, [
			{
				source: `${FLOOD} Nearly a third of the homes in Orre were damaged when sheds are counted.`,
				draft: "The flood damaged nearly a third of the homes in Orre.",
			},
		]);
	});

	it("names a share that is written as one in words derived, too", () => {
		twins(quantityDivergences, [
			{
				source: "Forty out of 160 homes in Orre were damaged by the flood.",
				draft: "A third of the homes in Orre were damaged by the flood.",
				said: "quantity/derived: [A third] 33.333 % <- [Forty out of 160] 25 %",
			},
			{
				source: "Forty out of 160 homes in Orre were damaged by the flood.",
				draft: "A quarter of the homes in Orre were damaged by the flood.",
			},
		]);
	});
});
