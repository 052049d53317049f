// What somebody must, may, must not or need not do, in whatever words.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a duty",
		source: "Drivers are required to wear the badge at work, the operator said.",
		silent: [
			"Drivers must wear the badge at work.",
			"Drivers have to wear the badge at work.",
			"The operator obliges drivers to wear the badge at work.",
		],
		fires: [
			["Drivers do not have to wear the badge at work.", "act/polarity"],
			["Drivers need not wear the badge at work.", "act/polarity"],
			["Drivers are not obliged to wear the badge at work.", "act/polarity"],
			["Drivers must not wear the badge at work.", "act/polarity"],
			["Drivers are forbidden to wear the badge at work.", "act/polarity"],
		],
	},
	{
		what: "no duty",
		source: "Drivers need not wear the badge at work.",
		silent: [
			"Drivers are not required to wear the badge at work.",
			"Drivers do not have to wear the badge at work.",
			"Nobody has to wear the badge at work.",
		],
		fires: [["Drivers are required to wear the badge at work.", "act/polarity"]],
	},
	{
		what: "what is allowed",
		source: "Visitors may take photographs in the chapel, but they must not use a flash.",
		silent: [
			"Visitors are allowed to take photographs in the chapel.",
			"Visitors are not allowed to use a flash in the chapel.",
		],
		fires: [
			["Visitors must not take photographs in the chapel.", "act/polarity"],
			["Visitors may use a flash in the chapel.", "act/polarity"],
		],
	},
	{
		what: "what is forbidden, the act as the subject",
		source: "The law allows farmers to shoot wolves near herds but forbids hunting them in the park.",
		silent: ["Hunting wolves in the park is forbidden.", "The law bans the hunting of wolves in the park."],
		fires: [["Hunting wolves in the park is allowed.", "act/polarity"]],
	},
	{
		what: "only with and not without",
		source: "The club was told it could not sell the ground without the city's consent.",
		silent: ["The club can sell the ground with nothing but the city's consent, and only with that."],
		fires: [["The club can sell the ground without the city's consent.", "act/polarity"]],
	},
	{
		what: "a duty of others, or of another size",
		source:
			"Farmers need not register hens if they keep fewer than ten. Family firms do not have to publish a report; all others must publish one.",
		silent: ["Farmers must register hens if they keep ten or more.", "Other firms must publish a report."],
		fires: [["Farmers must register hens if they keep fewer than ten.", "act/polarity"]],
	},
	{
		what: "a rule that is reviewed",
		source: "The rules must be reviewed by the board.",
		silent: ["The board is obliged to review the rules.", "The rules have to be reviewed by the board."],
		fires: [["The rules need not be reviewed by the board.", "act/polarity"]],
	},
];

describe("duties", () => assertTwins(twins));
