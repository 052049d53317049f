import { describe, it } from "mocha";
import { exchangedPartners } from "../../../src/engine/divergences/exchanged-partners.ts";
import { twins } from "./twins.ts";

describe("figures that changed partners", () => {
	it("are found beside their names, without a second verb", () => {
		twins(exchangedPartners, [
			{
				source: "In 2018 Bramble earned $45 million and Orlo $6 million.",
				draft: "In 2018 Bramble earned $6 million and Orlo $45 million.",
				said: "quantity/value: [$6 million] 6000000 USD <- [$45 million] 45000000 USD",
			},
			{
				source: "The toll is 12 in Hesk, 9 in Tarrow and 4 in Lund.",
				draft: "The toll is 9 in Hesk, 12 in Tarrow and 4 in Lund.",
				said: "quantity/value: [9] 9 <- [12] 12",
			},
			{
				source: "The most reliable was Honda, with Suzuki second and Toyota in third place.",
				draft: "The most reliable was Honda, with Toyota second and Suzuki in third place.",
				said: "quantity/value: [second] 2. <- [third] 3.",
			},
			{
				source: "Anna Ruhl finished second and Orla Brandt third in the Lund marathon.",
				draft: "In the Lund marathon Brandt finished second and Ruhl third.",
				said: "quantity/value: [second] 2. <- [third] 3.",
			},
		]);
	});

	it("are the same in another order", () => {
		twins(exchangedPartners, [
			{
				source: "In 2018 Bramble earned $45 million and Orlo $6 million.",
				draft: "In 2018 Orlo earned $6 million and Bramble $45 million.",
			},
			{
				source: "Sales at Orlo rose 5 percent while those at Bramble fell 3 percent.",
				draft: "While sales at Bramble fell 3 percent, those at Orlo rose 5 percent.",
			},
			{
				source: "Anna Ruhl, 24, and Orla Brandt, 31, were hurt in Lund.",
				draft: "Orla Brandt, 31, and Anna Ruhl, 24, were hurt in Lund.",
			},
			{
				source: "Anna Ruhl finished second and Orla Brandt third in the Lund marathon.",
				draft: "Second in the Lund marathon was Anna Ruhl, with Orla Brandt third.",
			},
		]);
	});

	it("may be told from the other end", () => {
		twins(exchangedPartners, [
			{
				source: "Hull, 24 points ahead of Leeds, has 60 points.",
				draft: "Leeds, 24 points behind Hull, which has 60 points, plays on Friday.",
			},
			{
				source: "Norway won 12 medals, three more than Sweden, which won 9.",
				draft: "Sweden won 9 medals, three fewer than Norway, which won 12.",
			},
		]);
	});

	it("may be those that another sentence gives", () => {
		twins(exchangedPartners, [
			{
				source:
					"In 2018 Bramble earned $45 million and Orlo $6 million.\nA year later Bramble earned $6 million and Orlo $45 million.",
				draft: "In 2018 Bramble earned $6 million and Orlo $45 million, or a year later.",
			},
		]);
	});
});
