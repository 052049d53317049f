// More twins for slips of a newsroom day, each through the whole pipeline.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "the side of a vote",
		source:
			"Councillor Inge Moss, a retired vet, voted against the bypass. She said it would harm the marsh.",
		silent: [
			"Inge Moss, who used to be a vet, was one of those who voted no.",
			"Councillor Inge Moss voted against the bypass.",
		],
		fires: [["Councillor Inge Moss voted in favour of the bypass.", "act/polarity"]],
	},
	{
		what: "the side that somebody will take",
		source: "The chair, Owen Dray, said he would vote in favour of the merger.",
		silent: [
			"Owen Dray said he would vote for the merger.",
			"Owen Dray said he would vote yes to the merger.",
		],
		fires: [["Owen Dray said he would vote against the merger.", "act/polarity"]],
	},
	{
		what: "the sides of two matters",
		source: "The party voted against the levy and for the grant.",
		silent: ["The party voted for the grant."],
		fires: [],
	},
];

describe("slips of a desk", () => assertTwins(twins));
