import { describe, it } from "mocha";
import { numberedThings } from "../../../src/engine/divergences/numbered-things.ts";
import { twins } from "./twins.ts";

describe("a thing that is told by its number", () => {
	it("is another with another number", () => {
		twins(numberedThings, [
			{
				source: "The lorry burned on Route 66 near Lund.",
				draft: "The lorry burned on Route 61 near Lund.",
				said: "who/entity: [Route 61] Route 61 <- [Route 66] Route 66",
			},
			{
				source: "Patients with type 1 diabetes took the drug for nine weeks.",
				draft: "For nine weeks patients with type 2 diabetes took the drug.",
				said: "who/entity: [type 2] type 2 <- [type 1] type 1",
			},
			{
				source: "The vaccine entered a phase two trial in Ghent in May.",
				draft: "The vaccine entered a phase 3 trial in Ghent in May.",
				said: "quantity/value: [phase 3] phase 3 <- [phase two] phase two",
			},
			{
				source: "A category 4 storm hit Lenn on Friday night.",
				draft: "A category 5 storm hit Lenn on Friday night.",
				said: "quantity/value: [category 5] category 5 <- [category 4] category 4",
			},
			{
				source: "Phase II of the trial began in Ghent in May.",
				draft: "Phase III of the trial began in Ghent in May.",
				said: "quantity/value: [Phase III] Phase III <- [Phase II] Phase II",
			},
		]);
	});

	it("is the same with its number written otherwise", () => {
		twins(numberedThings, [
			{
				source: "Phase II of the trial began in Ghent in May.",
				draft: "Phase two of the trial began in Ghent in May.",
			},
			{
				source: "The crash on Route 66 and Route 9 closed both roads.",
				draft: "The crash on Route 9 and Route 66 closed both roads.",
			},
		]);
	});

	it("may be one that the article has elsewhere", () => {
		twins(numberedThings, [
			{
				source: "Flight 212 to Oslo was cancelled.\nFlight 214 to Oslo was late.",
				draft: "Flight 214 to Oslo was late and Flight 212 cancelled.",
			},
			{
				source: "The court will read article 5 of the treaty.\nIt will not touch article 6.",
				draft: "The court will read the treaty, but not article 6 of it.",
			},
		]);
	});

	it("is no amount, and no other thing among other words", () => {
		twins(numberedThings, [
			{
				source: "The council will plan 3 schools and a road in May.",
				draft: "The council will plan 4 schools and a road in May.",
			},
			{
				source: "The lorry that left gate 7 at dawn burned on the road to Lund.",
				draft: "The lorry burned on the road to Lund; it was bound for gate 9.",
			},
		]);
	});
});
