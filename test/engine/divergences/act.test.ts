import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

/** [what it shows, source, draft that must stay silent, draft that must fire, the code]. */
type Twin = readonly [name: string, source: string, silent: string, fires: string, code: string];

const twins: readonly Twin[] = [
	[
		"backshift",
		"“We will appeal the ruling in Leeds,” said Ms Okafor of the tenants' union.",
		"Ms Okafor of the tenants' union said they would appeal the ruling in Leeds.",
		"Ms Okafor of the tenants' union said they appealed the ruling in Leeds.",
		"act/status",
	],
	[
		"planned future",
		"The council will close the swimming pool in Marsham next spring.",
		"The council is set to close the swimming pool in Marsham next spring.",
		"The council closed the swimming pool in Marsham.",
		"act/status",
	],
	[
		"a plan is a plan",
		"The brewer plans to cut 300 jobs at its Norwood plant.",
		"The brewer is due to cut 300 jobs at its Norwood plant.",
		"The brewer has cut 300 jobs at its Norwood plant.",
		"act/status",
	],
	[
		"trying is not doing",
		"Rescuers tried to reach the miners through the east shaft on Friday.",
		"Rescuers attempted to reach the miners through the east shaft on Friday.",
		"Rescuers reached the miners through the east shaft on Friday.",
		"act/status",
	],
	[
		"voice",
		"Police arrested Ade Bello in Ibadan on Monday.",
		"Ade Bello was arrested by police in Ibadan on Monday.",
		"Police will arrest Ade Bello in Ibadan.",
		"act/status",
	],
	[
		"a thing of another kind denied",
		"The Lenn Tapes is a Danish radio series by Ebba Holm about the harbour strike.",
		"The Lenn Tapes is not a Norwegian radio series about the harbour strike.",
		"The Lenn Tapes is not a Danish radio series about the harbour strike.",
		"act/polarity",
	],
	[
		"declined against agreed",
		"The airline declined to refund passengers of the cancelled Lisbon flight.",
		"The airline refused to refund passengers of the cancelled Lisbon flight.",
		"The airline agreed to refund passengers of the cancelled Lisbon flight.",
		"act/polarity",
	],
	[
		"a dropped not",
		"The minister did not sign the order on fishing quotas in Reykjavik.",
		"The minister didn't sign the order on fishing quotas in Reykjavik.",
		"The minister signed the order on fishing quotas in Reykjavik.",
		"act/polarity",
	],
	[
		"failed to",
		"Harriers failed to win the county cup for the third year.",
		"Harriers did not win the county cup for the third year.",
		"Harriers won the county cup for the third year.",
		"act/polarity",
	],
	[
		"disguised negation",
		"Harriers lost the county cup final at Denby.",
		"Harriers failed to win the county cup final at Denby.",
		"Harriers won the county cup final at Denby.",
		"act/polarity",
	],
	[
		"double negation",
		"Harriers won the county cup final at Denby.",
		"Harriers did not lose the county cup final at Denby.",
		"Harriers did not win the county cup final at Denby.",
		"act/polarity",
	],
	[
		"antonyms",
		"Senators approved the water bill on Thursday.",
		"Senators passed the water bill on Thursday.",
		"Senators rejected the water bill on Thursday.",
		"act/polarity",
	],
	[
		"no before a noun",
		"No passengers were injured when the tram left the rails in Graz.",
		"No passengers were hurt when the tram left the rails in Graz.",
		"Passengers were injured when the tram left the rails in Graz.",
		"act/polarity",
	],
	[
		"never",
		"The bridge at Tolmin was never repaired after the flood.",
		"The bridge at Tolmin was not repaired after the flood.",
		"The bridge at Tolmin was repaired after the flood.",
		"act/polarity",
	],
	[
		"a denied noun after be",
		"The judge said silence is not a confession of guilt.",
		"The judge said silence isn't a confession of guilt.",
		"The judge said silence is a confession of guilt.",
		"act/polarity",
	],
	[
		"a plan with a day in between",
		"Inspectors were expected on Friday to visit the kitchens of the Hotel Aurora.",
		"Inspectors were expected to visit the kitchens of the Hotel Aurora on Friday.",
		"Inspectors visited the kitchens of the Hotel Aurora on Friday.",
		"act/status",
	],
	[
		"a participle that describes",
		"The two firms will sign the proposed merger in Oslo.",
		"The proposed merger will be signed by the two firms in Oslo.",
		"The two firms signed the proposed merger in Oslo.",
		"act/status",
	],
];

describe("act/polarity and act/status", () => {
	for (const [name, source, silent, fires, code] of twins) {
		it(`${name}: silent`, () => {
			assert.deepEqual(
				findings(silent, source).filter((line) => line.startsWith("act/")),
				[],
			);
		});
		it(`${name}: ${code} fires`, () => {
			const [found = ""] = findings(fires, source).filter((line) => line.startsWith("act/"));
			assert.equal(found.split(" ")[0], code);
		});
	}

	it("is silent between the first to do it and nobody before", () => {
		const source = "Wrona, 44, is the first woman to win the trophy as a coach.";
		const draft = "No woman had won the trophy as a coach before Wrona, who is 44.";
		assert.deepEqual(
			findings(draft, source).filter((line) => line.startsWith("act/")),
			[],
		);
	});

	it("is silent when the same noun is denied through the verb", () => {
		const source = "The fisherman has no harbour licence and cannot land a catch.";
		const draft = "The fisherman does not have a harbour licence and cannot land a catch.";
		assert.deepEqual(
			findings(draft, source).filter((line) => line.startsWith("act/")),
			[],
		);
	});

	it("marks the verb with its auxiliaries on both sides", () => {
		assert.deepEqual(
			findings(
				"The council closed the swimming pool in Marsham.",
				"The council will close the swimming pool in Marsham.",
			),
			[
				"act/status warning: The council [closed] the swimming pool in Marsham. <- The council [will close] the swimming pool in Marsham.",
			],
		);
	});
});

describe("verbs that deny another one only with their particle", () => {
	const said = (source: string, draft: string) =>
		findings(draft, source).filter((one) => one.startsWith("act/polarity"));

	it("are opposites with it", () => {
		for (const [source, draft] of [
			["The tile works laid off 40 drivers in March.", "The tile works hired 40 drivers in March."],
			[
				"The council set up the harbour committee in May.",
				"The council abolished the harbour committee in May.",
			],
			["The league brought forward the match to Friday.", "The league postponed the match to Friday."],
		] as const)
			assert.equal(said(source, draft).length, 1, draft);
	});

	it("are none without it", () => {
		for (const [source, draft] of [
			["The tile works laid 40 slabs in March.", "The tile works hired 40 drivers in March."],
			[
				"The council set the harbour committee a deadline in May.",
				"The council abolished the harbour committee in May.",
			],
			[
				"The league brought the match to Tarn on Friday.",
				"The league postponed the match in Tarn on Friday.",
			],
		] as const)
			assert.deepEqual(said(source, draft), [], draft);
	});
});

describe("act/different", () => {
	const met =
		"Earlier this year, envoys from the Fisheries Board of Norway (FBN), which oversees quotas, met inspectors at Fiskistofa.";

	it("shows another act of the same parties as a hint", () => {
		assert.deepEqual(
			findings("Envoys from the FBN handed the draft accord to Fiskistofa.", {
				"a.txt": "Envoys from the FBN handed the draft accord to Fiskistofa, the Icelandic agency, in May.",
				"b.txt": met,
			}),
			[
				"act/different hint: Envoys from the FBN [handed the draft accord] to Fiskistofa. <- Earlier this year, envoys from the Fisheries Board of Norway (FBN), which oversees quotas, [met inspectors] at Fiskistofa.",
			],
		);
	});

	it("is silent when the act is the same in other words", () => {
		assert.deepEqual(
			findings("Envoys from the FBN met inspectors at Fiskistofa.", {
				"b.txt": met,
				"c.txt": "Envoys from the FBN visited inspectors at Fiskistofa.",
			}),
			[],
		);
	});

	it("is silent on another party", () => {
		assert.deepEqual(
			findings("Envoys from the FBN met inspectors at Fiskistofa.", {
				"b.txt": met,
				"c.txt": "Envoys from the FBN brought a protest to Greenpeace.",
			}),
			[],
		);
	});

	it("shows what stands there with what, as it shows without what", () => {
		assert.deepEqual(
			findings(
				"The ferry line has suspended two officers without pay.",
				"The ferry line has suspended two officers with full pay.",
			),
			[
				"act/polarity error: The ferry line has suspended two officers [without pay]. <- The ferry line has suspended two officers [with full pay].",
			],
		);
	});
});
