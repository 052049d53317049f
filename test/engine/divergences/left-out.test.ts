// Whom a sentence leaves out, through the whole pipeline: "but not", "rather than", and the other way round.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "by the same preposition",
		source:
			"The vet sent the samples to the laboratory in Brenn but not to the county office, the log shows.",
		silent: [
			"The vet sent the samples to the laboratory in Brenn.",
			"The vet did not send the samples to the county office.",
		],
		fires: [["The vet sent the samples to the county office.", "act/polarity"]],
	},
	{
		what: "behind a comma",
		source: "The discount applies to students, but not to pensioners.",
		silent: ["The discount applies to students.", "The discount does not apply to pensioners."],
		fires: [["The discount applies to pensioners.", "act/polarity"]],
	},
	{
		what: "who did it instead",
		source: "It was the parish, and not the diocese, that paid for the new roof.",
		silent: ["The parish paid for the new roof."],
		fires: [["The diocese paid for the new roof.", "act/polarity"]],
	},
	{
		what: "the chosen one and the other",
		source: "The pilot blamed a cracked hose at the pump rather than the fuel filter.",
		silent: [
			"The pilot blamed a hose.",
			"The pilot blamed a cracked hose and not the fuel filter.",
			"The pilot blamed a hose rather than the filter.",
		],
		fires: [
			["The pilot blamed the fuel filter.", "act/polarity"],
			["The pilot blamed the fuel filter rather than a hose.", "act/polarity"],
		],
	},
	{
		what: "what was said at first",
		source: "The mill blamed a loose belt rather than a short circuit, which it had named at first.",
		silent: [
			"At first the mill had blamed a short circuit.",
			"The mill blamed a loose belt, not a short circuit.",
		],
		fires: [["The mill blamed a short circuit rather than a loose belt.", "act/polarity"]],
	},
	{
		what: "a clause of its own is nobody left out",
		source: "Most of the crew praised the captain, but not everyone agreed with the route.",
		silent: ["Not everyone agreed with the route.", "Most of the crew praised the captain."],
		fires: [],
	},
];

describe("whom a source leaves out", () => assertTwins(twins));
