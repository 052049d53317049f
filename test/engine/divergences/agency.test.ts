import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings, type Sources } from "../compare.ts";

/** What is said of who stands behind an act, without what other families say. */
function said(draft: string, sources: Sources | string): readonly string[] {
	return findings(draft, sources)
		.filter((one) => one.startsWith("act/") && !one.startsWith("act/different"))
		.map((one) => one.replace(/: .*$/, ""));
}

const twins: readonly (readonly [
	name: string,
	source: string,
	silent: string,
	fires: string,
	how?: string,
])[] = [
	[
		"died and killed by somebody",
		"A man died on Sunday after a struggle with police outside a hotel in Luton.",
		"A man died outside a hotel in Luton on Sunday.",
		"Police killed a man on Sunday outside a hotel in Luton.",
	],
	[
		"died and was killed",
		"The novelist Ruth Vance died at her home in Kilkee on Thursday.",
		"Ruth Vance, a novelist, passed away at her home in Kilkee on Thursday.",
		"The novelist Ruth Vance was killed at her home in Kilkee on Thursday.",
		"act/agency warning",
	],
	[
		"died and took her own life",
		"The novelist Ruth Vance died at her home in Kilkee on Thursday.",
		"The novelist Ruth Vance was found dead at her home in Kilkee on Thursday.",
		"The novelist Ruth Vance took her own life at her home in Kilkee on Thursday.",
	],
	[
		"killed in an accident and murdered",
		"Three people died when a bus overturned near Tralee in a crash on Monday.",
		"A bus crash near Tralee killed three people on Monday.",
		"Three people were murdered when a bus overturned near Tralee on Monday.",
	],
	[
		"killed himself and was killed",
		"The guard killed himself in the gatehouse of the embassy in Oslo.",
		"The guard took his own life in the gatehouse of the embassy in Oslo.",
		"The guard was killed in the gatehouse of the embassy in Oslo.",
	],
	[
		"stepped down and was sacked",
		"The chief executive, Paul Orme, stepped down on Monday after a dispute over pay.",
		"The chief executive, Paul Orme, quit on Monday after a dispute over pay.",
		"The board fired the chief executive, Paul Orme, on Monday after a dispute over pay.",
	],
	[
		"sacked and resigned",
		"The club sacked its head coach, Maria Solano, on Friday after four defeats.",
		"Head coach Maria Solano was dismissed by the club on Friday after four defeats.",
		"Head coach Maria Solano resigned on Friday after four defeats.",
	],
	[
		"left and was sacked",
		"Sculptor Boris Anand left the academy in January after 12 years.",
		"Sculptor Boris Anand resigned from the academy in January after 12 years.",
		"Sculptor Boris Anand was sacked by the academy in January after 12 years.",
	],
	[
		"crashed and was shot down",
		"A military cargo plane crashed near the border on Tuesday.",
		"A military cargo plane came down near the border on Tuesday.",
		"A military cargo plane was shot down near the border on Tuesday.",
	],
	[
		"shot down and crashed",
		"Rebels shot down a military cargo plane near the border on Tuesday.",
		"A military cargo plane was downed by rebels near the border on Tuesday.",
		"A military cargo plane crashed near the border on Tuesday.",
		"act/agency warning",
	],
	[
		"sank and was sunk",
		"The ferry sank in heavy seas off Leyte on Friday.",
		"The ferry went down in heavy seas off Leyte on Friday.",
		"The navy sank the ferry off Leyte on Friday.",
	],
	[
		"disappeared and was abducted",
		"The activist Lina Haddad disappeared in the capital on 3 June.",
		"The activist Lina Haddad went missing in the capital on 3 June.",
		"Agents abducted the activist Lina Haddad in the capital on 3 June.",
	],
	[
		"a doer added",
		"A teenager was shot during a carnival in Bristol on Sunday.",
		"On Sunday a teenager was shot in Bristol during a carnival.",
		"Soldiers shot a teenager during a carnival in Bristol on Sunday.",
	],
	[
		"a doer left out with another verb",
		"Police killed a man in the car park of a supermarket in Dover.",
		"A man died in the car park of a supermarket in Dover after police shot him.",
		"A man died in the car park of a supermarket in Dover.",
		"act/agency warning",
	],
	[
		"by accident and on purpose",
		"The farmer accidentally shot his brother while hunting deer near Oban.",
		"The farmer shot his brother by accident while hunting deer near Oban.",
		"The farmer deliberately shot his brother while hunting deer near Oban.",
	],
	[
		"by accident, left out",
		"The farmer accidentally shot his brother while hunting deer near Oban.",
		"The farmer mistakenly shot his brother while hunting deer near Oban.",
		"The farmer shot his brother while hunting deer near Oban.",
		"act/agency warning",
	],
	[
		"on purpose, added",
		"The driver hit a cyclist on the bridge in Maas on Sunday evening.",
		"A cyclist was hit by the driver on the bridge in Maas on Sunday evening.",
		"The driver deliberately hit a cyclist on the bridge in Maas on Sunday evening.",
	],
];

describe("act/agency", () => {
	for (const [name, source, silent, fires, how = "act/agency error"] of twins) {
		it(`is silent on the same and fires on another doer or intent: ${name}`, () => {
			assert.deepEqual(said(silent, source), []);
			assert.deepEqual(said(fires, source), [how]);
		});
	}

	it("marks the words of both sides", () => {
		assert.deepEqual(
			findings(
				"The warehouse was torched on Saturday night.",
				"The warehouse burned down on Saturday night.",
			),
			[
				"act/agency error: The warehouse [was torched] on Saturday night. <- The warehouse [burned down] on Saturday night.",
			],
		);
	});

	it("is silent where the passive only leaves the doer out", () => {
		const source = "A teenager was shot by police during a raid on a flat in Bristol.";
		assert.deepEqual(said("A teenager was shot during a raid on a flat in Bristol.", source), []);
		assert.deepEqual(said("Police shot a teenager during a raid on a flat in Bristol.", source), []);
	});

	it("is silent where another passage has the doer", () => {
		assert.deepEqual(
			said("Soldiers shot a teenager during a carnival in Bristol on Sunday.", {
				"a.txt": "A teenager was shot during a carnival in Bristol on Sunday.",
				"b.txt": "Soldiers shot a teenager at the carnival, witnesses said on Monday.",
			}),
			[],
		);
	});

	it("lets a flood, a bomb and fighting kill", () => {
		assert.deepEqual(
			said(
				"Eleven people were killed in the valley of the Tamsel by the flood.",
				"Eleven people died in the flood in the valley of the Tamsel.",
			),
			[],
		);
		assert.deepEqual(
			said(
				"Two soldiers were killed in fighting near the town of Garan on Sunday.",
				"Two soldiers died in fighting near the town of Garan on Sunday.",
			),
			[],
		);
	});

	it("takes no side between bought and purchased, nor after a forced resignation", () => {
		assert.deepEqual(said("Orlo purchased the dairy in May.", "Orlo bought the dairy in May."), []);
		assert.deepEqual(
			said(
				"The minister resigned on Monday over the hospital contract.",
				"The minister was forced to resign on Monday over the hospital contract.",
			),
			[],
		);
	});

	it("is silent on what is planned, supposed or denied", () => {
		assert.deepEqual(
			said(
				"The council may demolish the old bridge at Corve on Wednesday night.",
				"The old bridge at Corve collapsed on Wednesday night after weeks of rain.",
			),
			[],
		);
	});
});
