import { describe, it } from "mocha";
import { otherSides } from "../../../src/engine/divergences/other-side.ts";
import { twins } from "./twins.ts";

describe("the contrary side of the same place", () => {
	it("is found, whatever stands before the noun", () => {
		twins(otherSides, [
			{
				source: "About forty families live inside the Dorvan quarry.",
				draft: "About forty families live just outside the Dorvan quarry.",
				said: "place/where: [outside the Dorvan quarry] outside <- [inside the Dorvan quarry] inside",
			},
			{
				source: "The memorial service was held in a tent outside Saint Orla hospital.",
				draft: "The memorial service was held inside Saint Orla hospital.",
				said: "place/where: [inside Saint Orla hospital] inside <- [outside Saint Orla hospital] outside",
			},
			{
				source: "Anna Hult found the owl just outside Malmo on her way to work.",
				draft: "Anna Hult found the owl in Malmo on her way to work.",
				said: "place/where: [in Malmo] in <- [outside Malmo] outside",
			},
			{
				source: "The drone flew above the clouds for an hour.",
				draft: "The drone flew beneath the clouds for an hour.",
				said: "place/where: [beneath the clouds] beneath <- [above the clouds] above",
			},
			{
				source: "Police arrested nine protesters outside the embassy on Friday.",
				draft: "Nine protesters were arrested by police in the embassy on Friday.",
				said: "place/where: [in the embassy] in <- [outside the embassy] outside",
			},
		]);
	});

	it("is left alone where the article has the claim's side as well", () => {
		twins(otherSides, [
			{
				source:
					"Police arrested nine protesters outside the embassy on Friday.\nTwo more were led away in the embassy.",
				draft: "Nine protesters were arrested by police in the embassy on Friday.",
			},
			{
				source: "The fire began inside the mill.\nIt spread to the sheds outside the mill within minutes.",
				draft: "The fire spread to the sheds outside the mill within minutes.",
			},
		]);
	});

	it("is left alone where something else is there, or the one side is denied", () => {
		twins(otherSides, [
			{
				source: "The harbour master, who lives outside Lindmouth, closed the port on Monday.",
				draft: "The harbour master closed the port in Lindmouth on Monday.",
			},
			{
				source: "The guards let nobody camp inside the park.",
				draft: "The guards let people camp outside the park.",
			},
			{
				source: "The crew did not work inside the tunnel on Monday.",
				draft: "The crew worked outside the tunnel on Monday.",
			},
		]);
	});

	it("is left alone where it tells a size or a time", () => {
		twins(otherSides, [
			{
				source: "The lake rose above two metres in April.",
				draft: "The lake fell below two metres in April.",
			},
			{
				source: "The plant will open within three weeks, the ministry said.",
				draft: "The plant will open in three weeks, the ministry said.",
			},
			{
				source: "Trade inside the union grew by 4 percent in March.",
				draft: "Trade in the union grew by 4 percent in March.",
			},
		]);
	});
});
