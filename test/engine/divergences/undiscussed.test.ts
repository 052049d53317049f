import { describe, it } from "mocha";
import { undiscussedMatters } from "../../../src/engine/divergences/undiscussed.ts";
import { twins } from "./twins.ts";

const minutes = [
	"Harbour Master: the ferry needs a new landing stage before the autumn.",
	"Treasurer: the landing stage would cost two million crowns.",
	"Clerk: we did not talk about the fog horn.",
].join("\n");

describe("a matter that a transcript has", () => {
	it("was talked about", () => {
		twins(undiscussedMatters, [
			{
				source: minutes,
				draft: "The board did not discuss the landing stage of the ferry or its cost.",
				said: "act/polarity: [not discuss] not discuss <- [ferry needs a new landing stage] landing stage ferry",
			},
			{ source: minutes, draft: "The board discussed the landing stage of the ferry and its cost." },
			{
				source: minutes,
				draft:
					"The board, whose ferry needs a new landing stage, did not discuss the fog horn of the harbour.",
			},
		]);
	});

	it("need not have been where the article reports it from elsewhere", () => {
		twins(undiscussedMatters, [
			{
				source: "The ferry needs a new landing stage, engineers say.\nThe board meets on Monday.",
				draft: "The board did not discuss the landing stage that the ferry needs, engineers say.",
			},
		]);
	});
});
