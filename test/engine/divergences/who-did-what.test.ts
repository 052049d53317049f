import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "who replaces whom",
		source: "Ida Moe replaces Karl Lind, who led the museum for ten years.",
		silent: ["Karl Lind is replaced by Ida Moe.", "Ida Moe succeeds Karl Lind as head of the museum."],
		fires: [
			["Karl Lind replaces Ida Moe.", "who/role"],
			["Ida Moe is replaced by Karl Lind.", "who/role"],
		],
	},
	{
		what: "what replaces what",
		source: "Trams replaced buses in 1950.",
		silent: ["Buses were replaced by trams in 1950.", "In 1950 the buses made way for trams."],
		fires: [["Buses replaced trams in 1950.", "who/role"]],
	},
	{
		what: "what is replaced with what",
		source: "The council will replace buses with trams.",
		silent: ["Trams will replace buses.", "Buses will be replaced by trams."],
		fires: [["The council will replace bikes with trams.", "who/entity"]],
	},
	{
		what: "a name that a tree splits",
		source: "Ida Moe succeeded Karl Lind in May.",
		silent: ["Karl Lind was succeeded by Ida Moe in May.", "In May Ida Moe succeeded Karl Lind."],
		fires: [["Karl Lind succeeded Ida Moe in May.", "who/role"]],
	},
	{
		what: "a win here and a defeat there",
		source: "Labour beat the Liberals in Alden but lost to them in Selby.",
		silent: ["The Liberals won in Selby.", "Labour won in Alden.", "In Alden the Liberals lost to Labour."],
		fires: [["The Liberals beat Labour in Alden.", "who/role"]],
	},
	{
		what: "a question with “if”",
		source: "The judge asked the witness whether she knew the accused, and she said no.",
		silent: [
			"The judge asked the witness if she knew the accused.",
			"She was asked if she knew the accused.",
		],
		fires: [["The witness asked the judge whether she knew the accused.", "who/role"]],
	},
	{
		what: "a check with “if” beside a condition",
		source: "The board will check whether the dam is safe, and will act if it is not.",
		silent: ["The board will check if the dam is safe.", "The board will act if the dam is not safe."],
		fires: [["The board will check whether the bridge is safe.", "who/entity"]],
	},
];

describe("who did what to whom", () => assertTwins(twins));
