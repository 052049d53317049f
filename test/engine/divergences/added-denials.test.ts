import { describe, it } from "mocha";
import { addedDenials } from "../../../src/engine/divergences/added-denials.ts";
import { twins } from "./twins.ts";

const source =
	"The keeper of the Skerrin light, who has lived there since 1998, will leave the island in October with her dogs.";

describe("a word of denial that no source has", () => {
	it("is found by the words around it", () => {
		twins(addedDenials, [
			{
				source,
				draft: "The keeper will not leave the island in October, whatever the harbour says.",
				said: "act/polarity: [not leave] not leave <- [leave] leave",
			},
			{ source, draft: "The keeper will leave the island in October, whatever the harbour says." },
		]);
	});

	it("is left alone when the source says it of another thing, only doubts it, or denies it elsewhere", () => {
		twins(addedDenials, [
			{ source, draft: "The keeper of the Skerrin light will not leave her dogs behind when she goes." },
			{
				source: "The keeper of the Skerrin light may leave the island in October with her dogs.",
				draft: "The keeper of the Skerrin light will not leave the island in October.",
			},
			{
				source: `${source}\nHer deputy does not leave the island before the spring.`,
				draft: "The deputy will not leave the island in October with the keeper of the Skerrin light.",
			},
		]);
	});

	it("is left alone before a word of degree", () => {
		twins(addedDenials, [
			{ source, draft: "The keeper will not only leave the island in October but sell her dogs." },
		]);
	});

	it("is found by what the denied word governs", () => {
		const source = "We plan to open forty repair shops, a dozen of them by the end of next year.";
		twins(addedDenials, [
			{
				source,
				draft: "The maker does not plan to open forty repair shops by the end of next year.",
				said: "act/polarity: [not plan] not plan <- [plan] plan",
			},
			{ source, draft: "The maker does not plan to sell its forty repair shops by the end of next year." },
		]);
	});
});
