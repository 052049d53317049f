import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "./compare.ts";

/** What everybody would call the same said in other words: a source's sentence and a draft's. */
const paraphrases: readonly (readonly [source: string, draft: string])[] = [
	[
		"We show that a CNN trained on images of leaves finds disease earlier than an RNN.",
		"The authors show that CNNs trained on leaf images find disease earlier than RNNs.",
	],
	["Three NGOs asked the court to halt the mine.", "An NGO asked the court to halt the mine."],
	["The minister rejected calls to resign.", "The minister refused to resign."],
	["The river rose by nearly a meter overnight.", "The river rose almost a meter in one night."],
	["The party won by two votes in Lund.", "The party won Lund by two votes."],
	[
		"The ferry company raised fares in May and will add a third ship next spring.",
		"The company, which raised its ferry fares in May, is to add a third ship next spring.",
	],
	[
		"Hundreds gathered outside the embassy to demand her release.",
		"A crowd of hundreds demanded her release outside the embassy.",
	],
	["The airline blamed the delay on fog.", "Fog caused the delay, the airline said."],
	[
		"A fire caused by a faulty heater destroyed the depot.",
		"A faulty heater started the fire that destroyed the depot.",
	],
	[
		"The two countries have no extradition treaty.",
		"There is no extradition treaty between the two countries.",
	],
	["The council has yet to decide on the plan.", "The council has not decided on the plan yet."],
	[
		"Dr Amara Nwosu, who heads the clinic, said visits had doubled since June.",
		"Visits have doubled since June, says Nwosu, the head of the clinic.",
	],
	["The law bans smoking in cars with children.", "Smoking in cars with children is banned under the law."],
	[
		"The council rejected the plan to close the library.",
		"The plan to close the library was turned down by the council.",
	],
	["The club ruled out selling the stadium.", "Selling the stadium was ruled out by the club."],
	[
		"The study found no evidence that the vaccine causes infertility.",
		"There is no evidence that the vaccine causes infertility, the study found.",
	],
	[
		"Lind, 44, was arrested at his home on Friday.",
		"Police arrested the 44-year-old Lind at home on Friday.",
	],
	[
		"The vote was postponed until September after protests.",
		"Protests led the vote to be put off until September.",
	],
	["No one has claimed responsibility for the blast.", "Nobody has said they were behind the blast."],
	[
		"The government will spend 3 billion kronor on rail over ten years.",
		"Over the next decade the government plans to spend 3bn kronor on rail.",
	],
	[
		"The mayor, who is not running again, endorsed Okoye.",
		"Okoye was endorsed by the mayor, who will not run again.",
	],
	[
		"The storm killed at least nine people and left two missing.",
		"At least nine people died in the storm; two are missing.",
	],
	["About a third of the 90 wells were dry.", "Some 30 of the 90 wells had run dry."],
	["No charges were filed against the officer.", "The officer was not charged."],
	["The agency did not find any sign of a leak.", "The agency found no sign of a leak."],
	["None of the passengers was hurt.", "The passengers were unhurt."],
	["The bank kept its rate unchanged at 4 percent.", "The bank did not change its rate of 4 percent."],
	["She declined to say who paid.", "She would not say who paid."],
	[
		"The hospital said it had run out of beds and was turning patients away.",
		"Patients were being turned away because the hospital had no beds left, it said.",
	],
	[
		"Farmers blocked the road to the port for six hours before police moved them on.",
		"For six hours farmers blocked the port road, until the police cleared them.",
	],
	[
		"The airline carried 4.2 million passengers last year, a tenth more than in 2018.",
		"Last year 4.2m people flew with the airline, 10 percent more than in 2018.",
	],
	[
		"Only two of the nine members voted against the budget.",
		"Seven of the nine members voted for the budget or abstained; two voted against it.",
	],
	["The mayor said she had not been told of the inquiry.", "The mayor was unaware of the inquiry, she said."],
	["The opposition boycotted the vote.", "The opposition did not take part in the vote."],
	[
		"Ministers failed to reach a deal on fishing quotas.",
		"Ministers ended their meeting without a deal on fishing quotas.",
	],
	[
		"Police said they did not believe the fire was set on purpose.",
		"Police said they believed the fire was not set on purpose.",
	],
	["Rain forced the organisers to call off the final.", "The final was called off because of rain."],
	[
		"Inflation eased to 3.1% in May from 3.4% in April.",
		"In May inflation was 3.1 percent, down from 3.4 percent the month before.",
	],
	["At least 14 of the dead were children.", "Fourteen or more of those killed were children."],
	["The government has dropped plans to tax sugar.", "The government will not tax sugar after all."],
	[
		"The two firms have agreed to merge by the end of the year.",
		"The two firms will merge by the end of the year.",
	],
	["Schools will stay closed until at least Friday.", "Schools will not reopen before Friday."],
	["The parliament approved the law by 102 votes to 97.", "The law passed by 102 votes to 97 in parliament."],
	["Sweden beat Denmark 2-0 in Solna on Saturday.", "Denmark lost 2-0 to Sweden in Solna on Saturday."],
	[
		"The drug did not reduce deaths, but it shortened hospital stays by two days.",
		"The drug shortened hospital stays by two days but did not cut the number of deaths.",
	],
	[
		"The court acquitted Lind of fraud but convicted him of forgery.",
		"Lind was convicted of forgery and cleared of fraud.",
	],
	[
		"The union called off a strike on Friday after its members accepted a 4% rise.",
		"The union's members accepted a 4% pay rise on Friday and called off the strike.",
	],
	[
		"Some 200 of the 350 workers at the yard will lose their jobs.",
		"More than half of the yard's 350 workers will lose their jobs.",
	],
];

/** What everybody would call a slip, and its code. */
const slips: readonly (readonly [code: string, source: string, draft: string])[] = [
	[
		"who/name",
		"Siobhan Murray opened the ferry terminal on Friday.",
		"Siobhan Murphy opened the ferry terminal on Friday.",
	],
	[
		"who/entity",
		"The Senate passed the water bill on Tuesday.",
		"The House passed the water bill on Tuesday.",
	],
	["who/entity", "China's president visited Lagos in May.", "India's president visited Lagos in May."],
	["who/role", "Acme sued Bolt over the battery patent.", "Bolt sued Acme over the battery patent."],
	["who/title", "Deputy minister Ada Bello signed the order.", "Minister Ada Bello signed the order."],
	["who/group", "Three councillors walked out of the meeting.", "The council walked out of the meeting."],
	[
		"quantity/value",
		"The developer will build 214 homes by the river.",
		"The developer will build 241 homes by the river.",
	],
	[
		"quantity/value",
		"Three men and two women were detained at the border.",
		"Three men and four women were detained at the border.",
	],
	["quantity/scale", "The bridge cost $4 million.", "The bridge cost $4 billion."],
	["quantity/bound", "Up to 50 people were on the boat.", "More than 50 people were on the boat."],
	["quantity/trend", "Unemployment fell to 8% in June.", "Unemployment rose to 8% in June."],
	["quantity/derived", "Of the 160 wells, 40 were dry.", "A third of the 160 wells were dry."],
	["time/date", "The talks began on 12 March in Oslo.", "The talks began on 21 March in Oslo."],
	["time/span", "The strike lasted six weeks.", "The strike lasted six months."],
	["time/order", "The minister resigned after the vote.", "The minister resigned before the vote."],
	["place/where", "The attack took place in Kano State.", "The attack took place in Kano city."],
	["act/polarity", "The bank declined to publish the report.", "The bank agreed to publish the report."],
	["act/polarity", "The union accepted the offer on Friday.", "The union rejected the offer on Friday."],
	["act/polarity", "No one was hurt in the blaze.", "Several people were hurt in the blaze."],
	[
		"act/polarity",
		"The law bans smoking in cars with children.",
		"Smoking in cars with children is allowed under the law.",
	],
	["act/status", "The two countries will sign the pact.", "The two countries signed the pact."],
	["act/status", "Rescuers tried to reach the miners.", "Rescuers reached the miners."],
	[
		"logic/condition",
		"The firm will hire 200 people if the grant is approved.",
		"The firm will hire 200 people.",
	],
	[
		"scope/superlative",
		"Fang is one of the creators of the firewall.",
		"Fang is the creator of the firewall.",
	],
	["scope/general", "The drug failed in trials in two towns.", "The drug failed in trials nationwide."],
	["attribution/dropped", "Critics say the plan breaks the law.", "The plan breaks the law."],
	[
		"attribution/changed",
		"The plan is too costly, said the mayor, Ada Bello.",
		"The plan is too costly, said the developer, Tom Lind.",
	],
	[
		"attribution/verb",
		"The company said it dumped the waste in 2011.",
		"The company admitted it dumped the waste in 2011.",
	],
	["certainty/raised", "The change could alarm investors.", "The change alarmed investors."],
	["certainty/lowered", "The dam failed on Sunday.", "The dam may have failed on Sunday."],
	[
		"quote/altered",
		"“We may close the plant next year,” Ito said.",
		"“We will close the plant next year,” Ito said.",
	],
];

describe("a draft of one sentence", () => {
	for (const [source, draft] of paraphrases)
		it(`has no false alarm: “${draft}”`, () => {
			const alarms = findings(draft, source).filter((line) => /^\S+ (?:error|warning):/.test(line));
			assert.deepEqual(alarms, []);
		});
	for (const [code, source, draft] of slips)
		it(`has ${code}: “${draft}”`, () => {
			const codes = findings(draft, source).map((line) => line.split(" ")[0]);
			assert.ok(codes.includes(code), codes.join(" "));
		});
});
