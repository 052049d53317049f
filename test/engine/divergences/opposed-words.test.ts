import { describe, it } from "mocha";
import { opposedWords } from "../../../src/engine/divergences/opposed-words.ts";
import { polarityDivergences } from "../../../src/engine/divergences/polarity.ts";
import { twins } from "./twins.ts";

describe("a word of which the source has only the opposite", () => {
	it("is found by the words around it, though the rest of the sentence is another", () => {
		twins(opposedWords, [
			{
				source:
					"The harbour board, which met on Thursday, wants shallow berths for the ferries that will call at Lindmouth.",
				draft: "Lindmouth will build deep berths for the ferries, the harbour board decided.",
				said: "act/polarity: [deep] deep <- [shallow] shallow",
			},
			{
				source:
					"The harbour board, which met on Thursday, wants shallow berths for the ferries that will call at Lindmouth.",
				draft: "Lindmouth will build shallow berths for the ferries, the harbour board decided.",
			},
		]);
	});

	it("is left alone when another sentence has it, or a word for it", () => {
		twins(opposedWords, [
			{
				source:
					"The harbour board wants shallow berths for the ferries that call at Lindmouth.\nThe tankers will have deep berths.",
				draft: "Lindmouth will build deep berths, the harbour board decided, but not for the ferries.",
			},
			{
				source:
					"Nurses at Hollin hospital called the new rota tiring.\nThe hospital says that the new rota is simple.",
				draft: "Hollin hospital calls the new rota straightforward; its nurses do not.",
			},
		]);
	});

	it("is left alone when a word of denial makes the two agree", () => {
		twins(opposedWords, [
			{
				source: "The inspectors called the water from the Orrin reservoir safe to drink.",
				draft: "The inspectors did not call the water from the Orrin reservoir unsafe to drink.",
			},
		]);
	});

	it("is left alone where it tells what somebody plays", () => {
		twins(polarityDivergences, [
			{
				source:
					"Norwick will have Peruvian forward Enzo Vala available again following a toe injury on Saturday.",
				draft: "Enzo Vala back for Norwick United after toe injury.",
			},
			{
				source: "The crew moved the barge forward after the toe rope broke on Saturday.",
				draft: "The crew moved the barge back after the toe rope broke.",
				said: "act/polarity: [back] back <- [forward] forward",
			},
		]);
	});

	it("is found in the form of a verb that is denied by its first letters", () => {
		twins(opposedWords, [
			{
				source: "The farm sold pasteurised milk to the school.",
				draft: "The farm sold unpasteurised milk to the school.",
				said: "act/polarity: [unpasteurised] unpasteurised <- [pasteurised] pasteurise",
			},
			{
				source: "The reporter found an uncharred passport in the field.",
				draft: "In the field the reporter found a charred passport.",
				said: "act/polarity: [charred] char <- [uncharred] uncharred",
			},
			{
				source: "The farm sold pasteurised milk to the school, and raw milk to nobody.",
				draft: "The farm did not sell unpasteurised milk to the school.",
			},
			{
				source: "The school got pasteurised milk.\nThe farm sells unpasteurised milk at its gate.",
				draft: "The farm sells unpasteurised milk at its gate.",
			},
		]);
	});

	it("is found where a tagger has the one for a noun", () => {
		twins(opposedWords, [
			{
				source: "Casey Brandt made the last of his eight Open appearances in 2012.",
				draft: "Casey Brandt made the first of his eight Open appearances in 2012.",
				said: "act/polarity: [first] first <- [last] last",
			},
			{
				source:
					"Casey Brandt made the first of his eight Open appearances in 2001.\nThe last of them was in 2012.",
				draft: "Casey Brandt made the first of his eight Open appearances in 2001.",
			},
		]);
	});

	it("agrees with its opposite denied, wherever the word of denial stands", () => {
		twins(polarityDivergences, [
			{
				source: "The inspectors called the water from the Orrin reservoir safe to drink.",
				draft: "The inspectors did not call the water from the Orrin reservoir unsafe to drink.",
			},
			{
				source: "The inspectors called the water from the Orrin reservoir safe to drink.",
				draft: "The inspectors called the water from the Orrin reservoir unsafe to drink.",
				said: "act/polarity: [unsafe] unsafe <- [safe] safe",
			},
		]);
	});

	it("is found though the word or its opposite stands elsewhere, in another place", () => {
		const source =
			"The cooperative raised the reserve for seed losses to 4 million crowns.\nIts gains came from the sale of two barns.";
		twins(opposedWords, [
			{
				source,
				draft:
					"The cooperative raised the reserve for seed gains to 4 million crowns after losses in the spring.",
				said: "act/polarity: [gains] gain <- [losses] loss",
			},
			{
				source,
				draft:
					"The cooperative, which had gains from two barns, raised the reserve for seed losses to 4 million crowns.",
			},
		]);
	});

	it("excludes it without being its opposite", () => {
		const source =
			"For the anniversary the brewers of Orrin opened the red water tower by the station and gave away beer.";
		const draft = (colour: string) =>
			`The brewers of Orrin opened the ${colour} water tower by the station for the anniversary.`;
		twins(opposedWords, [
			{ source, draft: draft("blue"), said: "who/entity: [blue] blue <- [red] red" },
			{ source, draft: draft("scarlet") },
			{
				source: "Ottilie's grandfather was the glass painter Emil Harrow, who built the Orrin kiln.",
				draft: "His granddaughter Ottilie owns the kiln that the glass painter Emil Harrow built at Orrin.",
			},
			{ source: `${source}\nThe blue water tower of Orrin stays closed.`, draft: draft("blue") },
			{
				source: "The committee meets in the evening; its monthly report on the harbour is read by few.",
				draft: "The committee meets in the evening and its weekly report on the harbour is read by few.",
				said: "who/entity: [weekly] weekly <- [monthly] monthly",
			},
		]);
	});
});
