import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { OwnNote } from "../../../src/engine/model.ts";
import { readDraft } from "../../../src/sources/draft.ts";
import { checked, type Sources } from "../compare.ts";

const lease =
	"The harbour authority of Port Averley will lease the old grain terminal to Bolt Freight for 12 years.\n" +
	"Bolt Freight will pay 3.4 million euros a year, harbour master Ines Okafor said.\n" +
	"The terminal has stood empty since a fire in 2014.\n" +
	"It is the largest empty building on the east coast.\n" +
	"Envoys from the Dockers' Union (DUA) met managers at Bolt Freight in March.";

const sources: Sources = {
	"lease.txt": {
		text: lease,
		title: "Grain terminal goes to Bolt",
		publisher: "Averley Gazette",
		published: "2021-03-02",
		url: "https://gazette.test/grain",
	},
	"copy.txt": { text: `${lease}\nMore news at six.`, title: "Terminal news" },
	"rewrite.txt": {
		text:
			"Bolt Freight is to pay 3.4 million euros a year for the grain terminal, harbour master Ines Okafor told the Averley Gazette.\n" +
			"The Averley Gazette reported that the terminal had been empty since a fire in 2014.\n" +
			"Envoys from the Dockers' Union (DUA) handed the draft contract to Bolt Freight in March.",
		title: "What Bolt pays",
		publisher: "Coast Daily",
		published: "2021-03-05",
	},
	"strike.txt": {
		text:
			"Bus drivers in Tolmin walked out for two hours on Monday.\n" +
			"The drivers want a pay rise of 7 percent, said Marek Lindqvist, who speaks for them.",
		title: "Tolmin drivers walk out",
		publisher: "Tolmin Post",
		published: "2021-04-12",
	},
};

/** "code severity" of the citation findings, and of acts that differ, about the sentence that begins the draft. */
function found(text: string): string {
	const draft = readDraft("draft.md", text, "markdown");
	const [report] = checked(draft, sources);
	assert.ok(report);
	return report.findings
		.filter(({ type }) => type.startsWith("cite/") || type === "act/different")
		.map(({ type, severity }) => `${type} ${severity}`)
		.sort()
		.join(", ");
}

const PAYS = "Bolt Freight will pay 3.4 million euros a year, Ines Okafor said";
const RISE = "The drivers want a pay rise of 7 percent, said Marek Lindqvist";
const ACT = "Envoys from the DUA handed the draft contract to Bolt Freight in March";

describe("citation findings", () => {
	const pairs: readonly (readonly [what: string, silent: string, fires: string, finding: string])[] = [
		[
			"cite/missing: a footnote",
			`${RISE}.[^1]\n\n[^1]: Tolmin Post, 12 April 2021`,
			`${RISE}.[^1]\n\n[^1]: A letter`,
			"cite/missing information",
		],
		[
			"cite/missing: a bracket",
			`${RISE} (Tolmin Post, 12 April 2021).`,
			`${RISE} (Tolmin Post, 13 April 2021).`,
			"cite/missing information",
		],
		["cite/missing: a wikilink", `${RISE}. [[strike]]`, `${RISE}. [[tolmin]]`, "cite/missing information"],
		[
			"cite/missing: the end of the paragraph",
			`${RISE}. Trams run. [@strike]`,
			`${RISE}.\n\nTrams run. [@strike]`,
			"cite/missing information",
		],
		[
			"cite/missing: a figure, not background",
			"The terminal has stood empty since a fire in 2014.",
			`${PAYS}.`,
			"cite/missing information",
		],
		[
			"cite/missing: a superlative, not a plain fact",
			"It is an empty building on the east coast.",
			"It is the largest empty building on the east coast.",
			"cite/missing information",
		],
		[
			"cite/missing: an opinion",
			"The pay rise that the drivers in Tolmin want is absurd.",
			`${RISE}.`,
			"cite/missing information",
		],
		[
			"cite/missing: a question",
			"Do the drivers want a pay rise of 7 percent?",
			`${RISE}.`,
			"cite/missing information",
		],
		[
			"cite/missing: a lede",
			`Drivers in Tolmin want a pay rise of 7 percent.\n\nTolmin is small.\n\nDrivers in Tolmin want 7 percent more pay, a rise that their union asks for.[^1]\n\n[^1]: Tolmin Post, 12 April 2021`,
			`Drivers in Tolmin want a pay rise of 7 percent.\n\nTolmin is small.\n\nBolt Freight will lease the terminal.[^1]\n\n[^1]: Averley Gazette, 2 March 2021`,
			"cite/missing information",
		],
		["cite/wrong: another article has it", `${PAYS}. [@lease]`, `${PAYS}. [@strike]`, "cite/wrong warning"],
		[
			"cite/wrong: one of two citations has it",
			`${PAYS}. [@lease; @strike]`,
			`${PAYS}. [@strike]`,
			"cite/wrong warning",
		],
		[
			"cite/wrong: one of two is not in the corpus",
			`${PAYS}. [@strike; @ruiz2020]`,
			`${PAYS}. [@strike]`,
			"cite/wrong warning",
		],
		[
			"cite/wrong: a rewrite has it too",
			`${PAYS}. [@rewrite; @lease]`,
			`${PAYS}. [@strike]`,
			"cite/wrong warning",
		],
		[
			"cite/wrong: the citation is of the whole paragraph",
			`${PAYS}. Drivers walked out. [@strike]`,
			`${PAYS}. [@strike]`,
			"cite/wrong warning",
		],
		[
			"cite/wrong: nothing in the corpus has it",
			"A museum in Tolmin bought 40 paintings by Ana Reis. [@strike]",
			`${PAYS}. [@strike]`,
			"cite/wrong warning",
		],
		["cite/derivative: a copy", `${PAYS}. [@lease]`, `${PAYS}. [@copy]`, "cite/derivative hint"],
		[
			"cite/derivative: the origin is cited too",
			"The terminal has stood empty since a fire in 2014. [@lease]",
			"The terminal has stood empty since a fire in 2014. [@copy]",
			"cite/derivative hint",
		],
		[
			"cite/derivative: an article without an origin in the corpus",
			`${RISE}. [@strike]`,
			`${PAYS}. [@copy]`,
			"cite/derivative hint",
		],
		[
			"cite/single-origin: a copy and its original",
			`${PAYS}. [@lease]`,
			`${PAYS}. [@lease; @copy]`,
			"cite/single-origin hint",
		],
		[
			"cite/single-origin: one has nothing of it",
			`${PAYS}. [@lease; @strike]`,
			`${PAYS} [@lease]. [@copy]`,
			"cite/single-origin hint",
		],
		[
			"act/different: the cited article has the act",
			`${ACT}. [@rewrite]`,
			`${ACT}. [@lease]`,
			"act/different warning",
		],
		[
			"act/different: a copy has it no more than its original",
			`${ACT}. [@rewrite; @copy]`,
			`${ACT}. [@copy]`,
			"act/different warning",
		],
	];
	for (const [what, silent, fires, finding] of pairs) {
		const [code = ""] = finding.split(" ");
		it(`${what} – silent`, () =>
			assert.ok(!found(silent).includes(code === "act/different" ? finding : code), found(silent)));
		it(`${what} – fires`, () => assert.ok(found(fires).includes(finding), found(fires)));
	}

	it("name both articles", () => {
		const [report] = checked(readDraft("draft.md", `${PAYS}. [@strike]`, "markdown"), sources);
		const wrong = report?.findings.find(({ type }) => type === "cite/wrong");
		assert.match(wrong?.message ?? "", /Tolmin Post, 12 Apr 2021.*Averley Gazette, 2 Mar 2021/);
		assert.deepEqual([wrong?.draft.value, wrong?.source?.value], ["strike.txt", "lease.txt"]);
	});
});

describe("citation findings about notes of the writer's own", () => {
	const off: OwnNote = { person: "Ines Okafor", record: "off", embargo: null };
	const types = (text: string, notes: Sources) =>
		checked(readDraft("draft.md", text, "markdown"), { ...sources, ...notes }).flatMap(({ findings }) =>
			findings.flatMap(({ type, source }) => (type.startsWith("cite/") ? `${type} ${source?.article}` : [])),
		);
	const call = (note: OwnNote): Sources => ({
		"call.txt": { text: "The night warden found 17 keys behind the boiler of the old bath.", note },
	});
	const KEYS = "The night warden found 17 keys behind the boiler of the old bath";

	it("do not ask for a citation of what must not be told", () => {
		for (const note of [off, { ...off, record: "on", embargo: "2030-01-01" } as const])
			assert.deepEqual(types(`${KEYS}.`, call(note)), []);
		for (const record of ["on", "background"] as const)
			assert.deepEqual(types(`${KEYS}.`, call({ ...off, record })), ["cite/missing call.txt"]);
	});

	it("ask for the article that may be cited where one says the same", () => {
		const told = { text: "The drivers want a pay rise of 7 percent, said Marek Lindqvist.", note: off };
		assert.deepEqual(types(`${RISE}.`, { "call.txt": { ...told, published: "2021-04-11" } }), [
			"cite/missing strike.txt",
		]);
	});

	it("name no note that the draft cites", () => {
		assert.deepEqual(types(`${RISE}. [[call]]`, call({ ...off, record: "on" })), ["cite/wrong strike.txt"]);
		assert.deepEqual(types(`${RISE}. [[call]]`, call(off)), []);
	});
});
