// Twins for plain sentences as careful reporters write them, through the whole pipeline: each source with drafts that
// must stay without a warning and drafts that must not.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin, seriousOf } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a reason why not",
		source: "The guild will not fine the skipper, because the fog had been forecast too late.",
		silent: ["The skipper will not be fined by the guild, since the fog had been forecast too late."],
		fires: [["The guild will fine the skipper.", "act/polarity"]],
	},
	{
		what: "a reason that is denied",
		source: "The guild did not fine the skipper because he is young but because he lied about the fog.",
		silent: ["The guild fined the skipper for lying about the fog.", "The guild fined the skipper."],
		fires: [["The guild denied that the skipper had lied about the fog.", "act/polarity"]],
	},
	{
		what: "not a trace",
		source: 'Divers said that the wreck had shown "not a trace of oil" and that its hold was empty.',
		silent: [
			"Divers said that the wreck had not shown a trace of oil.",
			"The wreck showed no oil, divers said.",
		],
		fires: [["Divers said that the wreck had shown a trace of oil.", "act/polarity"]],
	},
	{
		what: "this instead of that",
		source: "The bride sent not a card but a ring.",
		silent: ["The bride sent a ring."],
		fires: [["The bride did not send a ring.", "act/polarity"]],
	},
	{
		what: "a loss and the profit before",
		source: "The dairy lost 23 million crowns in the spring, against a profit of 41 million a year earlier.",
		silent: [
			"The dairy made a loss of 23 million crowns in the spring, having earned 41 million a year before.",
		],
		fires: [["The dairy earned 23 million crowns in the spring.", "act/polarity"]],
	},
	{
		what: "what rose here and fell there",
		source:
			"The geyser sent a column of steam ninety metres into the sky at dawn. Steam fell as rain on the village of Hurn, and the sky was dark.",
		silent: ["At dawn steam rose ninety metres into the sky."],
		fires: [["The geyser sent a column of steam sixty metres into the sky at dawn.", "quantity/value"]],
	},
	{
		what: "denied ever having done it",
		source: "Holm denied ever having owned the boat.",
		silent: ["Holm says that she never owned the boat.", "Holm says she did not own the boat."],
		fires: [["Holm says that she has owned the boat.", "act/polarity"]],
	},
	{
		what: "a figure that is only reported",
		source: "The price of the painting is understood to be 28 million crowns.",
		silent: ["The price of the painting is a reported 28 million crowns."],
		fires: [["The price of the painting is 28 million crowns.", "certainty/raised"]],
	},
	{
		what: "how far back the first time lies",
		source:
			"The mill paid no bonus for the first time since 2009 and was closed for five weeks. Its bonus had been 18 crowns.",
		silent: ["For the first time in 15 years the mill paid no bonus."],
		fires: [["The mill was closed for 15 weeks.", "time/span"]],
	},
	{
		what: "the first and the second of two",
		source: "The crew accepted the first offer and rejected the second.",
		silent: ["The crew rejected the second offer after accepting the first."],
		fires: [["The crew rejected the third offer after accepting the first.", "quantity/value"]],
	},
	{
		what: "two shares in one sentence",
		source:
			"The commonest complaints were noise, named by 31 percent of the tenants in the block, and damp, named by 12 percent.",
		silent: ["Damp was named by 12 percent of those living in the block."],
		fires: [["Noise was named by 12 percent of those living in the block.", "quantity/value"]],
	},
	{
		what: "a forecast beside the result",
		source:
			"Turnover at the brewery rose to 61 million euros in the year to June from 52 million a year earlier, topping the 57 million forecast by brokers.",
		silent: [
			"Brokers had expected a turnover of 57 million euros.",
			"Turnover at the brewery rose by 9 million euros to 61 million.",
		],
		fires: [["Turnover at the brewery rose to 57 million euros.", "quantity/value"]],
	},
	{
		what: "how many in the next sentence",
		source: "Four of those reported stranded on the ridge were found safe. Two climbers are still stranded.",
		silent: ["Four climbers who had been reported stranded were found safe."],
		fires: [["Five climbers who had been reported stranded were found safe.", "quantity/value"]],
	},
	{
		what: "a margin and a tally",
		source:
			"Ilse Brandt had 4,310 votes and the sitting mayor, Tom Wirth, had 4,268, according to the count.",
		silent: ["Ilse Brandt has beaten the sitting mayor, Tom Wirth, by fewer than fifty votes."],
		fires: [["The sitting mayor, Tom Wirth, had 4,628 votes.", "quantity/value"]],
	},
	{
		what: "two margins",
		source: "Ilse Brandt beat the sitting mayor, Tom Wirth, by 42 votes.",
		silent: ["The sitting mayor, Tom Wirth, was beaten by 42 votes."],
		fires: [["Ilse Brandt beat the sitting mayor, Tom Wirth, by 24 votes.", "quantity/value"]],
	},
	{
		what: "the time without something",
		source:
			"Some 400 bakers in Ostrau began a 48-hour strike on Monday. It is the first in the town since 1994.",
		silent: ["There had been no bakers' strike in Ostrau for 32 years."],
		fires: [["Some 400 bakers in Ostrau began a 24-hour strike on Monday.", "time/span"]],
	},
	{
		what: "the last and the first since",
		source: "It is the first eruption of the volcano since 1987.",
		silent: ["The last eruption of the volcano was in 1987."],
		fires: [["It is the last eruption of the volcano since 1987.", "act/polarity"]],
	},
	{
		what: "a word of two that is no trend",
		source:
			"The favourite, Ana Ruhl, pulled up injured after the sixth fence, and Cora Lind won in 61.3 seconds.",
		silent: ["Cora Lind won in 61.3 seconds, while the favourite, Ana Ruhl, dropped out hurt."],
		fires: [
			["Cora Lind won in 63.1 seconds, while the favourite, Ana Ruhl, dropped out hurt.", "time/span"],
			["The favourite, Ana Ruhl, pulled up injured after the seventh fence.", "quantity/value"],
		],
	},
	{
		what: "changes by other amounts",
		source:
			"Sales in the north of the country were up 7 percent, while sales in the south fell 12 percent. Shares gained as much as 4.6 percent.",
		silent: ["The shares closed higher after gaining almost five percent at one point."],
		fires: [["The shares lost as much as 4.6 percent.", "act/polarity"]],
	},
	{
		what: "up on one day, down on the next",
		source: "Shares in Lomax gained 11 percent on Thursday, then lost 13 percent on Friday.",
		silent: ["Shares in Lomax fell 13 percent on Friday."],
		fires: [["Shares in Lomax fell 11 percent on Thursday.", "quantity/trend"]],
	},
	{
		what: "the least of a kind",
		source: "The minimum fee will rise from 31 to 38 euros a month, and about 900 tenants will pay it.",
		silent: ["The lowest fees go up to 38 euros a month."],
		fires: [["The minimum fee will rise from 31 to 83 euros a month.", "quantity/value"]],
	},
	{
		what: "a figure without its unit",
		source: "When the limit was set in 1988, a bridge was expected to last 40 years; today it is 65.",
		silent: ["A bridge is now expected to last 65 years, 25 years longer than in 1988."],
		fires: [["When the limit was set in 1988, a bridge was expected to last 50 years.", "time/span"]],
	},
	{
		what: "what goes on and what ends",
		source: "Divers and pilots will continue to be able to take their pension at 55.",
		silent: ["Divers and pilots may still stop working at 55."],
		fires: [["Divers and pilots will no longer be able to take their pension at 55.", "act/polarity"]],
	},
	{
		what: "a superlative that is denied",
		source: "The harbour office issued a yellow warning on Friday and raised it to red at noon on Saturday.",
		silent: ["The harbour office did not issue its gravest warning until noon on Saturday."],
		fires: [
			["The harbour office did not raise its warning to red until noon on Sunday.", "time/date"],
			["The harbour office never issued a yellow warning on Friday.", "act/polarity"],
		],
	},
	{
		what: "the first of what is done again",
		source:
			"Olga Stern trailed by 40 votes in the preliminary count. After the recount she was ahead by 12 votes.",
		silent: ["In the first count, Olga Stern trailed by 40 votes."],
		fires: [["In the first count, Olga Stern trailed by 60 votes.", "quantity/value"]],
	},
	{
		what: "a case that was dismissed",
		source: "The judge fined the ferry company and dismissed the case against its captain, Leif Moen.",
		silent: ["The captain, Leif Moen, was cleared by the judge."],
		fires: [["The captain, Leif Moen, was convicted by the judge.", "act/legal"]],
	},
	{
		what: "whose hands",
		source:
			"At the gate a welder, Piet Maas, warmed his hands over a fire. The opposition accused the minister, Laura Kern, of having done nothing.",
		silent: ["The minister was accused of having sat on her hands."],
		fires: [["The minister, Laura Kern, accused the opposition of having done nothing.", "who/role"]],
	},
];

describe("what careful reporters write", () => {
	assertTwins(twins);

	it("tells how things stood on the day of the report", () => {
		const source = {
			"storm.txt": {
				text: "At least two people were killed and nine were missing after a storm hit the bay on Sunday night, officials said.",
				published: "2026-09-14",
			},
		};
		const serious = (draft: string) =>
			findings(draft, source).filter((line) => /^\S+ (?:warning|error):/.test(line));
		assert.deepEqual(serious("On Monday morning, nine people had been reported missing."), []);
		assert.equal(serious("The storm hit the bay on Saturday night.").length, 1);
	});

	it("reckons how long before or after something else it was", () => {
		const source =
			"Jo Banks came on in the 78th minute and scored, four minutes before Tarn equalised in the 86th.";
		assert.deepEqual(
			seriousOf("Jo Banks came on with 12 minutes of normal time left and scored.", source),
			[],
		);
		for (const [draft, code] of [
			["Jo Banks came on in the 68th minute and scored.", "quantity/value"],
			["Jo Banks scored, eight minutes before Tarn equalised in the 86th.", "time/span"],
		] as const)
			assert.ok(seriousOf(draft, source).includes(code), draft);
	});

	it("finds a figure in another article", () => {
		const articles = {
			"a.txt": {
				text: "Nine ships were waiting outside the canal on Tuesday morning. The pilots want 6 percent, their employer Carle offers 3.5 percent over two years.",
				published: "2026-02-03",
			},
			"b.txt": {
				text: "Pilots at the canal will receive 5 percent more over two years under a deal with Carle. At the peak of the dispute, 21 ships had been waiting.",
				published: "2026-02-07",
			},
		};
		const serious = (draft: string) =>
			findings(draft, articles).filter((line) => /^\S+ (?:warning|error):/.test(line));
		assert.deepEqual(serious("At one time, 21 ships were waiting outside the canal."), []);
		assert.ok(
			serious("On Tuesday morning, 31 ships were waiting outside the canal.")[0]?.startsWith(
				"quantity/value",
			),
		);
	});
});
