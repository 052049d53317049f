import { describe, it } from "mocha";
import { quantityDivergences } from "../../../src/engine/divergences/quantity.ts";
import { type Twin, twins } from "./twins.ts";

describe("the result of a vote or a match", () => {
	const cases: Readonly<Record<string, readonly Twin[]>> = {
		"is one in figures and in words": [
			{
				source: "The parish council voted 8-3 on Monday to sell the old forge in Lydney.",
				draft: "The parish council in Lydney decided by eight votes to three to sell the old forge.",
			},
			{
				source: "The parish council voted 8-3 on Monday to sell the old forge in Lydney.",
				draft: "The parish council voted 8-4 to sell the old forge in Lydney.",
				said: "quantity/value: [8-4] 8 to 4 <- [8-3] 8 to 3",
			},
		],
		"is one for and against": [
			{
				source:
					"Dockers in Varna have backed the contract, with 418 voting in favour and 90 against, the union said.",
				draft: "Dockers in Varna backed the contract by 418 votes to 90.",
			},
			{
				source:
					"Dockers in Varna have backed the contract, with 418 voting in favour and 90 against, the union said.",
				draft: "Dockers in Varna backed the contract by 481 votes to 90.",
				said: "quantity/value: [481 votes to 90] 481 to 90 <- [418 voting in favour and 90] 418 to 90",
			},
		],
		"is told from the loser's side, too": [
			{
				source: "Kestrels beat Harriers 3-1 at Denby Road on Saturday.",
				draft: "Harriers lost 1-3 to Kestrels at Denby Road.",
			},
			{
				source: "Kestrels beat Harriers 3-1 at Denby Road on Saturday.",
				draft: "Kestrels beat Harriers 3-2 at Denby Road on Saturday.",
				said: "quantity/value: [3-2] 3 to 2 <- [3-1] 3 to 1",
			},
		],
		"is no season, range or movement": [
			{
				source: "The parish council passed its budget for 2031-32 by 8 votes to 3.",
				draft: "The parish council passed its budget for 2031-32 by eight votes to three.",
			},
			{
				source: "Kestrels won 3-1 and their lead rose from 4 to 6 points.",
				draft: "Kestrels won 3-1, raising their lead from four to six points.",
			},
			{
				source: "The jury heard 10 to 15 witnesses before it voted 8-4 to convict Lund.",
				draft: "The jury heard 10 to 15 witnesses before it voted to convict Lund.",
			},
		],
		"is left alone where there were two votes": [
			{
				source: "The council voted 8-3 to sell the forge and 6-5 to keep the mill in Lydney.",
				draft: "The council voted 6-5 to keep the mill in Lydney.",
			},
			{
				source:
					"The council voted 8-3 to sell the forge in Lydney. The council voted 6-5 to keep the mill in Lydney.",
				draft: "The council voted 6-5 to keep the mill in Lydney.",
			},
		],
	};
	for (const [name, rows] of Object.entries(cases)) it(name, () => twins(quantityDivergences, rows));
});
