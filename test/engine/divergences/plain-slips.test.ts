// The plainest slips: one word of a short sentence is the contrary, each beside drafts that say the same as the source.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "open and closed, which a tagger has as a verb",
		source: "The museum is open during the repairs, its director said.",
		silent: ["The museum is open while it is repaired, its director said."],
		fires: [["The museum is closed during the repairs, its director said.", "act/polarity"]],
	},
	{
		what: "two groups of a kind",
		source: "The tests show what deprived pupils of the harbour school can do.",
		silent: ["The tests compare deprived and privileged pupils."],
		fires: [],
	},
	{
		what: "what stays as it is",
		source: "The museum will stay open during the repairs.",
		silent: ["The museum will not close during the repairs.", "The museum stays open while it is repaired."],
		fires: [
			["The museum will close for the repairs.", "act/polarity"],
			["The museum will be closed during the repairs.", "act/polarity"],
		],
	},
	{
		what: "what was kept shut",
		source: "The gate was kept shut all winter.",
		silent: ["The gate stayed shut all winter."],
		fires: [["The gate opened in winter.", "act/polarity"]],
	},
	{
		what: "what another sentence says of it",
		source: "The library stayed open all night. The library closed at six on the next day.",
		silent: ["The library closed at six on the next day."],
		fires: [],
	},
	{
		what: "nobody, at an hour of the day",
		source: "Nobody was hurt in the fire, which broke out shortly before midnight.",
		silent: ["The fire, which hurt nobody, broke out shortly before midnight."],
		fires: [["One person was hurt in the fire, which broke out shortly before midnight.", "act/polarity"]],
	},
	{
		what: "what was not said",
		source: "The minister refused to say how much the inquiry had cost.",
		silent: ["The minister would not say what the inquiry had cost."],
		fires: [
			["The minister said how much the inquiry had cost.", "act/polarity"],
			["The minister told reporters how much the inquiry had cost.", "act/polarity"],
		],
	},
	{
		what: "what was said of one thing and not of another",
		source: "The minister said what the road had cost. She refused to say how much the inquiry had cost.",
		silent: ["The minister said what the road had cost."],
		fires: [],
	},
	{
		what: "not before, and at the earliest",
		source: "Residents may return to their homes on Friday at the earliest, the fire service said.",
		silent: ["Residents cannot return to their homes before Friday, the fire service said."],
		fires: [["Residents cannot return to their homes on Friday, the fire service said.", "act/polarity"]],
	},
	{
		what: "a verdict by its verb",
		source: "The jury took three hours to find the dentist guilty of fraud.",
		silent: ["The jury took three hours to convict the dentist of fraud."],
		fires: [],
	},
];

describe("plain slips", () => assertTwins(twins));
