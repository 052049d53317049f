// Two acts, each told of the one who did, or suffered, the other.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "who left and who came",
		source: "Marta Kern resigned on Monday, and Paul Ilg took over as chair.",
		silent: [
			"Paul Ilg took over as chair after Marta Kern resigned on Monday.",
			"Paul Ilg took over on Monday; Kern resigned.",
		],
		fires: [["Paul Ilg resigned on Monday, and Marta Kern took over as chair.", "who/role"]],
	},
	{
		what: "who was for it",
		source: "The unions backed the plan, while the employers rejected it.",
		silent: [
			"The employers rejected the plan and the unions backed it.",
			"The plan was backed by the unions and rejected by the employers.",
		],
		fires: [
			["The employers backed the plan, while the unions rejected it.", "who/role"],
			["The plan was backed by the employers and rejected by the unions.", "who/role"],
		],
	},
	{
		what: "to whom it was done",
		source: "Bo Lund was arrested in Malmo and Eva Strand was fined.",
		silent: ["Police arrested Bo Lund in Malmo; Eva Strand was fined."],
		fires: [["Eva Strand was arrested in Malmo and Bo Lund was fined.", "who/role"]],
	},
	{
		what: "three in a row",
		source: "Sweden won gold, Norway took silver, and Denmark finished fourth.",
		silent: ["Denmark finished fourth; Sweden won the gold and Norway took silver."],
		fires: [["Norway won gold, Sweden took silver, and Denmark finished fourth.", "who/role"]],
	},
	{
		what: "both did both",
		source:
			"The teachers walked out on Monday and the drivers marched to the square. On Tuesday the drivers walked out and the teachers marched to the square.",
		silent: ["The drivers walked out and the teachers marched to the square."],
		fires: [],
	},
	{
		what: "one act twice",
		source: "The north won two seats and the south won nine.",
		silent: ["The south won nine seats and the north won two."],
		fires: [],
	},
	{
		what: "who it was is in another sentence",
		source:
			"The council cut the grant, and the theatre closed its bar. A week later the theatre cut its own staff, and the council closed the street in front of it.",
		silent: ["The theatre cut staff, and the council closed the street in front of it."],
		fires: [],
	},
	{
		what: "who paid and who received",
		source: "Ferrant paid the fine, but Norvale appealed.",
		silent: ["Norvale appealed, but Ferrant paid the fine."],
		fires: [["Norvale paid the fine, but Ferrant appealed.", "who/role"]],
	},
	{
		what: "who spoke and who was silent",
		source: "The mayor apologised to the families while the builder declined to comment.",
		silent: ["The builder declined to comment; the mayor apologised to the families."],
		fires: [["The builder apologised to the families while the mayor declined to comment.", "who/role"]],
	},
	{
		what: "by title and by name",
		source: "Prosecutor Ida Holm dropped the charge, and Judge Per Dahl closed the case.",
		silent: ["The charge was dropped by Ida Holm, and Per Dahl closed the case."],
		fires: [["Per Dahl dropped the charge, and Ida Holm closed the case.", "who/role"]],
	},
	{
		what: "a pronoun for one of them",
		source: "Ana Ruhl fell at the last fence, and Cora Lind won the race. She had trained for it all winter.",
		silent: ["Cora Lind won the race after Ana Ruhl fell at the last fence."],
		fires: [["Cora Lind fell at the last fence, and Ana Ruhl won the race.", "who/role"]],
	},
	{
		what: "prices",
		source: "Wheat fell by 3 percent in Chicago, and oil rose by 2 percent in London.",
		silent: ["Oil rose by 2 percent in London, and wheat fell by 3 percent in Chicago."],
		fires: [],
	},
];

describe("two that changed places between two acts", () => assertTwins(twins));
