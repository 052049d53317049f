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
	[
		"The novelist, whose first book sold fewer than 300 copies, won the prize on her fourth try.",
		"She won the prize at the fourth attempt; her first novel had sold under 300 copies.",
	],
	[
		"Snow closed the pass for the third day running, and 40 lorries were stuck at the border.",
		"For a third day the pass was shut by snow. Forty lorries waited at the border.",
	],
	[
		"The lender said profit more than doubled to 1.2 billion pounds in the first half.",
		"First-half profit at the lender was 1.2 billion pounds, over twice as much as a year before.",
	],
	[
		"Astronomers have found water vapour in the air of a planet 120 light years away.",
		"Water vapour has been detected in the atmosphere of a planet 120 light years from Earth.",
	],
	[
		"The referee sent off Moreno in the 70th minute for a foul on Keane.",
		"Moreno was sent off after 70 minutes for fouling Keane.",
	],
	[
		"The orchestra will not tour next season because it cannot afford the flights.",
		"Unable to pay for flights, the orchestra has cancelled next season's tour.",
	],
	[
		"Researchers tracked 1,100 storks over six years and found that one in five died on power lines.",
		"Power lines killed a fifth of the 1,100 storks that researchers followed for six years.",
	],
	[
		"Her husband, who survives her, said she had died in her sleep.",
		"She died in her sleep, said her husband.",
	],
	[
		"The ministry will appeal against the ruling.",
		"The ministry said that it would appeal against the ruling.",
	],
	[
		"The two parties hold 61 of the 120 seats between them.",
		"Together the two parties have 61 seats in the 120-seat chamber.",
	],
	[
		"A spokesman for the army said it had no information on the strike.",
		"The army had no information about the strike, its spokesman said.",
	],
	[
		"The chain plans to shut 30 of its 210 shops by Easter.",
		"By Easter the chain wants to close 30 shops; it has 210.",
	],
	[
		"The suspect surrendered to police after a four-hour standoff.",
		"After a standoff of four hours the suspect gave himself up to the police.",
	],
	[
		"Voters in the north turned out in greater numbers than those in the south.",
		"Turnout was higher in the north than in the south.",
	],
	[
		"The firm recalled 12,000 heaters after three caught fire.",
		"Three of its heaters caught fire, and the firm called back 12,000 of them.",
	],
	["The company did not disclose the price.", "The price was not disclosed."],
	[
		"The UN said on Tuesday that 1.4 million people needed food aid.",
		"Some 1.4 million people need food aid, according to the United Nations.",
	],
	[
		"The bishop apologised to the victims and promised an independent inquiry.",
		"The bishop has said sorry to the victims and pledged an independent inquiry.",
	],
	[
		"Fewer than one in ten patients had side effects.",
		"Side effects were seen in under 10 percent of patients.",
	],
	[
		"The tunnel, which is 57 km long, opened in June 2016.",
		"In June 2016 the 57-kilometre tunnel was opened.",
	],
	[
		"Parliament has until midnight on Friday to pass the law.",
		"The law must be passed by parliament by midnight on Friday.",
	],
	[
		"The ship was carrying 3,000 tonnes of wheat to Beirut when it ran aground.",
		"Bound for Beirut with 3,000 tonnes of wheat, the ship ran aground.",
	],
	["The minister did not answer questions.", "The minister took no questions."],
	[
		"Thousands of people had to sleep in schools after the quake.",
		"After the earthquake thousands spent the night in schools.",
	],
	["The state bought the last of the shares it did not own.", "The state now owns all of the shares."],
	[
		"The police have named the man as Karl Weber, 52, a teacher from Graz.",
		"The man was identified by police as 52-year-old Karl Weber, who taught in Graz.",
	],
	[
		"The bridge may reopen in spring, the engineer said.",
		"According to the engineer, the bridge could be open again in the spring.",
	],
	[
		"The coach, Lena Hart, said her players had earned a rest.",
		"Her players deserve a break, coach Lena Hart said.",
	],
	[
		"More than 80 countries have signed the convention, but the United States has not.",
		"The convention has been signed by over 80 countries, though not by the US.",
	],
	[
		"Sales of electric cars rose 40 percent while those of diesel cars fell by a third.",
		"Electric car sales grew by 40 percent; diesel car sales dropped by a third.",
	],
	[
		"The court said the law discriminated against women.",
		"The law discriminates against women, the court found.",
	],
	[
		"Rescuers pulled a girl of seven from the rubble on Sunday morning, 60 hours after the quake.",
		"A seven-year-old girl was rescued from the rubble on Sunday morning, 60 hours after the earthquake.",
	],
	[
		"The two sides have not spoken since March.",
		"There has been no contact between the two sides since March.",
	],
	[
		"The council said the tree had to go because its roots had cracked a sewer.",
		"The tree must be felled because its roots cracked a sewer, the council says.",
	],
	[
		"The agency cut its forecast for growth from 2.4 to 1.9 percent.",
		"The agency now expects growth of 1.9 percent rather than 2.4 percent.",
	],
	["He was cleared of two of the five charges.", "Two of the five charges against him were dismissed."],
	[
		"Half of the island's 9,000 people have left since 2010.",
		"Since 2010 half of the 9,000 islanders have left.",
	],
	[
		"The drug firm agreed to pay 26 million dollars to settle the case without admitting guilt.",
		"Without admitting guilt, the drug maker will pay 26 million dollars to settle.",
	],
	[
		"The president is expected to sign the decree this week.",
		"The president is due to sign the decree this week.",
	],
	["The film opens in Berlin on 9 February.", "The film will have its premiere in Berlin on February 9."],
	["Nobody has been arrested over the attack.", "Police have made no arrests over the attack."],
	[
		"She became the first woman to run the bank when she took over in 2012.",
		"In 2012 she took over as the first female head of the bank.",
	],
	["The two lakes are linked by a canal dug in 1898.", "A canal that was dug in 1898 joins the two lakes."],
	["The factory makes 400 bicycles a day.", "Each day 400 bicycles leave the factory."],
	[
		"The dispute has delayed the opening by at least a year.",
		"Because of the dispute the opening is at least a year late.",
	],
	["Only 14 percent of the land is farmed.", "Just 14 percent of the land is under cultivation."],
	["The company has said nothing about layoffs.", "The company has not mentioned layoffs."],
	[
		"Pupils will have to wear masks until the end of term.",
		"Masks remain compulsory for pupils until term ends.",
	],
	[
		"The heat wave killed at least 120 people, most of them over 75.",
		"At least 120 people, mostly aged over 75, died in the heat wave.",
	],
	["The government denied that it had paid a ransom.", "No ransom was paid, the government said."],
	[
		"The minister said the road would not be widened.",
		"The road will not be widened, according to the minister.",
	],
	["Workers voted by 312 to 88 to accept the deal.", "The deal was accepted by 312 votes to 88."],
	[
		"The firm's shares fell 12 percent after it missed its targets.",
		"After missing its targets, the firm lost 12 percent of its value on the stock market.",
	],
	["The spacecraft will reach Mars in February.", "The probe is due to arrive at Mars in February."],
	["Police have charged a 19-year-old with arson.", "A 19-year-old man has been charged with arson."],
	["The choir has sung in the chapel since 1882.", "Since 1882 the choir has been singing in the chapel."],
	["The ban does not apply to tourists.", "Tourists are not covered by the ban."],
	[
		"The bridge had been inspected in March, and no cracks were found.",
		"An inspection of the bridge in March found no cracks.",
	],
	["Only one of the three pumps worked.", "Two of the three pumps did not work."],
	[
		"The board dismissed the harbour master, Jon Vik, on Thursday after an audit of the pilot fees.",
		"Jon Vik, the harbour master, lost his post on Thursday after an audit of the pilot fees.",
	],
	[
		"Aid groups said that the convoy had not arrived by Sunday night.",
		"By Sunday night the convoy still had not arrived, aid groups said.",
	],
	["The new law takes effect on 1 July.", "From 1 July the new law will apply."],
	[
		"The inquiry cleared the chief constable of wrongdoing.",
		"The chief constable did nothing wrong, the inquiry found.",
	],
	[
		"The retailer will cut 1,500 jobs, about 4 percent of its staff.",
		"About 4 percent of the retailer's staff, 1,500 people, will lose their jobs.",
	],
	[
		"The president met union leaders on Monday but made no promises.",
		"No promises were made when the president met union leaders on Monday.",
	],
	["It is the third fire at the depot in a year.", "The depot has burned for the third time within a year."],
	[
		"The ferry was carrying more than twice the number of passengers it was licensed for.",
		"The ferry had over double the passengers that its licence allowed.",
	],
	[
		"The mayor of Lund, Karin Berg, opened the new library on Saturday.",
		"Lund's mayor, Karin Berg, opened the new library on Saturday.",
	],
	[
		"A court in Graz sentenced him to six years in prison.",
		"He was given a six-year prison term by a court in Graz.",
	],
	["The company had warned in May that sales would be weak.", "In May the company warned of weak sales."],
	[
		"Scientists have not found the cause of the outbreak.",
		"The cause of the outbreak remains unknown, scientists say.",
	],
	[
		"The airport was closed for two hours on Friday because of a drone.",
		"A drone shut the airport for two hours on Friday.",
	],
	["The party lost 14 seats and its majority.", "Having lost 14 seats, the party no longer has a majority."],
	["Fishermen rescued all nine people on board.", "All nine people aboard were rescued by fishermen."],
	["The price of wheat has doubled since January.", "Wheat costs twice as much as it did in January."],
	[
		"The hospital treated 31 people, six of them children.",
		"Thirty-one people, among them six children, were treated in the hospital.",
	],
	[
		"The judge gave the parties until 10 June to settle.",
		"The parties have until 10 June to settle, the judge said.",
	],
	["Nine of the ten largest banks passed the test.", "One of the ten largest banks failed the test."],
	[
		"The club has sacked its coach after five defeats in a row.",
		"After five straight defeats the club dismissed its coach.",
	],
	["Her lawyer said she would plead not guilty.", "She will plead not guilty, her lawyer said."],
	["The volcano last erupted in 1963.", "The last eruption of the volcano was in 1963."],
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
	[
		"act/legal",
		"Lind was arrested on Friday on suspicion of fraud.",
		"Lind was charged with fraud on Friday.",
	],
	["act/agency", "A man died during the protest.", "Police killed a man during the protest."],
	[
		"support/partial",
		"The premier visited the flooded town of Brede.",
		"The premier visited the flooded town of Brede for the third time.",
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
