import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked, findings, type Sources } from "../compare.ts";

/** act/different of a sentence: "severity: draft words <- source words". */
function acts(draft: string, sources: Sources | string): readonly string[] {
	return findings(draft, sources).flatMap((one) => {
		const [code, severity] = one.split(/[ :]+/);
		const words = [...one.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside);
		return code === "act/different" ? [`${severity}: ${words.join(" <- ")}`] : [];
	});
}

const MET = "Envoys from the Fisheries Board of Norway (FBN) met inspectors at Fiskistofa in Reykjavik.";
const BROUGHT = "Envoys from the FBN brought the draft accord to Fiskistofa in Reykjavik.";
const REPORT = "In March envoys from the FBN brought the draft accord to Fiskistofa in Reykjavik, Iceland.";

const compatible: readonly (readonly [name: string, silent: string, fires: string, how: string])[] = [
	[
		"an act in the passive voice",
		"Inspectors at Fiskistofa were visited by envoys from the FBN.",
		"The draft accord was brought to Fiskistofa in Reykjavik by envoys from the FBN.",
		"hint: was brought <- met inspectors",
	],
	[
		"the name in full",
		"A team from Greenpeace handed the draft accord to Fiskistofa in Reykjavik.",
		"Envoys from the Fisheries Board of Norway handed the draft accord to Fiskistofa in Reykjavik.",
		"hint: handed the draft accord <- met inspectors",
	],
	[
		"an act that was done, not planned",
		"Envoys from the FBN will bring the draft accord to Fiskistofa in Reykjavik.",
		BROUGHT,
		"hint: brought the draft accord <- met inspectors",
	],
];

const incompatible: readonly (readonly [
	name: string,
	source: string,
	silent: string,
	fires: string,
	how: string,
])[] = [
	[
		"ways to get a thing",
		"The brewery Halden rented the old tannery on Mill Street in March.",
		"The brewery Halden hired the old tannery on Mill Street in March.",
		"The brewery Halden bought the old tannery on Mill Street in March.",
		"warning: bought <- rented",
	],
	[
		"ways to harm people",
		"The bandits abducted two guards at the Kolda mine on Friday.",
		"The bandits kidnapped two guards at the Kolda mine on Friday.",
		"The bandits injured two guards at the Kolda mine on Friday.",
		"warning: injured <- abducted",
	],
	[
		"ways to end a bill's way",
		"The senate of Mirova postponed the water bill on Tuesday after a long debate.",
		"The senate of Mirova delayed the water bill on Tuesday after a long debate.",
		"The senate of Mirova adopted the water bill on Tuesday after a long debate.",
		"warning: adopted <- postponed",
	],
	[
		"what the article has elsewhere",
		"The brewery Halden rented the old tannery on Mill Street in March.",
		"The brewery Halden bought the cooperage on Dock Road in March.",
		"The brewery Halden bought the old tannery on Mill Street in March.",
		"warning: bought <- rented",
	],
];

describe("act/different on the tree", () => {
	for (const [name, silent, fires, how] of compatible) {
		const sources = { "a.txt": REPORT, "b.txt": MET };
		it(`${name} – silent`, () => assert.deepEqual(acts(silent, { "b.txt": MET }), []));
		it(`${name} – fires`, () => assert.deepEqual(acts(fires, sources), [how]));
	}
	for (const [name, source, silent, fires, how] of incompatible) {
		it(`${name} – silent`, () => assert.deepEqual(acts(silent, source), []));
		it(`${name} – fires`, () => assert.deepEqual(acts(fires, source), [how]));
	}

	it("knows who met when the speaker comes last", () => {
		const source =
			"Envoys from the Fisheries Board of Norway (FBN) met inspectors at Fiskistofa on Monday, the ministry said.";
		assert.deepEqual(acts(BROUGHT, source), ["hint: brought the draft accord <- met inspectors"]);
	});

	it("is silent where the article tells both acts", () => {
		const both = `${MET} They left on Tuesday. The envoys brought flowers.`;
		assert.deepEqual(acts(BROUGHT, { "a.txt": REPORT, "b.txt": both }), []);
		const bought =
			"The brewery Halden rented the old tannery on Mill Street in March.\nIt bought the building in June.";
		assert.deepEqual(acts("The brewery Halden bought the old tannery on Mill Street in March.", bought), []);
	});

	it("is silent on what happens to people in one event", () => {
		const sources = {
			"a.txt": "The storm Odile struck the island of Corra on Sunday.",
			"b.txt": "The storm Odile killed nine people on the island of Corra on Sunday.",
		};
		assert.deepEqual(acts("The storm Odile struck the island of Corra on Sunday.", sources), []);
	});

	it("says that both can be true only where they can", () => {
		const [first] = checked(BROUGHT, { "a.txt": REPORT, "b.txt": MET });
		assert.match(
			first?.findings.find(({ type }) => type === "act/different")?.message ?? "",
			/Both can be true\.$/,
		);
		assert.equal(first?.others[0]?.relation, "compatible");
		const [second] = checked("The brewery Halden bought the old tannery on Mill Street in March.", {
			"a.txt": "The brewery Halden rented the old tannery on Mill Street in March.",
		});
		const warned = second?.findings.find(({ type }) => type === "act/different");
		assert.equal(warned?.relation, "incompatible");
		assert.doesNotMatch(warned?.message ?? "", /Both can be true/);
	});

	const LIFTS = "The firm repaired the two lifts in the town hall in May.";

	it("of one actor and one thing is told by the verb alone, as a hint", () => {
		assert.deepEqual(acts("The firm removed the two lifts in the town hall in May.", LIFTS), [
			"hint: removed <- repaired",
		]);
		assert.deepEqual(acts("In May the two lifts in the town hall were removed by the firm.", LIFTS), [
			"hint: were removed <- repaired",
		]);
		const [finding] = checked("The firm removed the two lifts in the town hall in May.", {
			"a.txt": LIFTS,
		}).flatMap((report) => report.findings.filter(({ type }) => type === "act/different"));
		assert.equal(finding?.relation, "undetermined");
		assert.match(finding?.message ?? "", /says “repaired” of the same, and has the draft’s verb nowhere\.$/);
	});

	it("is not told where another article has it", () => {
		const other = "The firm removed the two lifts in the town hall in May, the council said.";
		const [report] = checked("The firm removed the two lifts in the town hall in May.", {
			"a.txt": LIFTS,
			"b.txt": other,
		});
		assert.equal(report?.closest?.key, "b.txt");
		assert.deepEqual(
			acts("The firm removed the two lifts in the town hall in May.", { "a.txt": LIFTS, "b.txt": other }),
			[],
		);
	});

	for (const draft of [
		"The firm mended the two lifts in the town hall in May.",
		"The two lifts in the town hall were fixed by the firm in May.",
		"The firm repaired the two lifts in the town hall.",
		"The firm removed the old doors in the town hall in May.",
		"The council removed the two lifts in the town hall in May.",
	])
		it(`says nothing of “${draft}”`, () => assert.deepEqual(acts(draft, LIFTS), []));

	for (const [draft, source] of [
		["The minister criticised the report on the mine.", "The minister slammed the report on the mine."],
		["Police grilled the driver over the van.", "Police quizzed the driver over the van."],
		[
			"Voters approved the plan to close the pit on Sunday.",
			"Voters backed the plan to close the pit in Sunday's vote.",
		],
	] as const)
		it(`knows that “${source}” says “${draft}”`, () => assert.deepEqual(acts(draft, source), []));
});
