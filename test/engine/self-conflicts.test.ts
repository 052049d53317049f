import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { CheckMemo } from "../../src/engine/check-memo.ts";
import { checked, corpusOf, draftOf } from "./compare.ts";

/** What is said of the draft against itself: "draft words <- words before (place)". */
function says(...paragraphs: readonly string[]): readonly string[] {
	const text = paragraphs.join("\n\n");
	return checked(text, { "other.txt": "Nothing of this kind is told here." }).flatMap(({ findings }) =>
		findings
			.filter(({ type }) => type === "self/conflict")
			.map(({ draft, source }) => `${draft.text} <- ${source?.text}`),
	);
}

function fires(rows: readonly (readonly [earlier: string, later: string, said: string])[]): void {
	for (const [earlier, later, said] of rows)
		assert.deepEqual(says(earlier, "The weather stayed calm all week.", later), [said], later);
}

function silent(rows: readonly (readonly [earlier: string, later: string])[]): void {
	for (const [earlier, later] of rows)
		assert.deepEqual(says(earlier, "The weather stayed calm all week.", later), [], later);
}

describe("self/conflict", () => {
	it("fires when the draft counts the same thing twice, and otherwise", () => {
		fires([
			[
				"Nine miners died in the Tarnow pit fire.",
				"The fire in the Tarnow pit killed eight miners.",
				"eight <- Nine",
			],
			[
				"The council bought 40 electric buses for the Orre line.",
				"For the Orre line, the council bought 14 electric buses.",
				"14 <- 40",
			],
			[
				"The bridge over the Lunde is 310 metres long.",
				"Walkers like the bridge over the Lunde, which is 370 metres long.",
				"370 metres <- 310 metres",
			],
			[
				"The foundation paid $4 million for the Pellworm lighthouse.",
				"The foundation paid $5 million for the Pellworm lighthouse in the end.",
				"$5 million <- $4 million",
			],
			[
				"Turnout in the Varde referendum reached 61 percent.",
				"Turnout reached 16 percent in the Varde referendum.",
				"16 percent <- 61 percent",
			],
			[
				"The choir has 32 singers and rehearses in a barn.",
				"All 23 singers of the choir rehearse in a barn.",
				"23 <- 32",
			],
			[
				"The orchard was planted in 1987 by two sisters.",
				"Two sisters planted the orchard in 1978.",
				"1978 <- 1987",
			],
			[
				"The treaty was signed in Lima on 12 March 2020.",
				"On 21 March 2020, the treaty was signed in Lima.",
				"21 March 2020 <- 12 March 2020",
			],
		]);
	});

	it("says nothing when the figures agree or could both be true", () => {
		silent([
			["Nine miners died in the Tarnow pit fire.", "The fire in the Tarnow pit killed 9 miners."],
			["Nine miners died in the Tarnow pit fire.", "The fire in the Tarnow pit killed nearly ten miners."],
			["The council bought 40 electric buses.", "The council bought about 40 electric buses."],
			["The council bought 40 electric buses.", "The council bought more than 30 electric buses."],
			["The bridge over the Lunde is 310 metres long.", "The bridge over the Lunde is 1,017 feet long."],
		]);
	});

	it("says nothing of parts, others and different things", () => {
		silent([
			["Nine miners died in the Tarnow pit fire.", "Eight of them had worked in the Tarnow pit for years."],
			["Nine miners died in the Tarnow pit fire.", "Another eight miners were hurt in the Tarnow pit fire."],
			["Nine miners died in the Tarnow pit fire.", "The fire in the Tarnow pit injured eight miners."],
			["Nine miners died in the Tarnow pit fire.", "Eight young miners escaped the fire in the Tarnow pit."],
			["The council bought 40 electric buses.", "The council bought 14 diesel buses."],
			["The foundry in Brescia employs 200 people.", "The foundry in Parma employs 300 people."],
			["The choir toured Wales in May 2019.", "The choir toured Wales in May 2021."],
		]);
	});

	it("says nothing of figures of two times or of two who count", () => {
		silent([
			["In 2015, the choir had 32 singers.", "In 2020, the choir had 23 singers."],
			["The toll stood at nine miners on Monday.", "The toll stood at eleven miners on Tuesday."],
			[
				"Initially, nine miners were reported dead in the pit.",
				"Eleven miners were reported dead in the pit.",
			],
			["Attendance at the fair rose from 300 visitors.", "Attendance at the fair came to 500 visitors."],
			["Police said nine miners died in the pit.", "The company said eight miners died in the pit."],
		]);
	});

	it("says nothing of how things stood before", () => {
		silent([
			[
				"Nine hikers had been reported missing in the Lauter gorge.",
				"Four hikers are missing in the Lauter gorge.",
			],
		]);
		fires([
			[
				"Nine hikers are missing in the Lauter gorge.",
				"Four hikers are missing in the Lauter gorge.",
				"Four <- Nine",
			],
		]);
	});

	it("holds when another paragraph changes, and is gone when that one is set right", () => {
		const corpus = corpusOf({ "other.txt": "Nothing of this kind is told here." });
		let memo = new CheckMemo();
		const run = (first: string) => {
			const draft = draftOf(`${first}\n\nThe fire in the Tarnow pit killed eight miners.`);
			const after = new CheckMemo();
			const reports = [...checkSentences(draft, corpus, { severities: {} }, memo, after)];
			memo = after;
			return reports.flatMap(({ findings }) => findings.filter(({ type }) => type === "self/conflict"));
		};
		assert.equal(run("Nine miners died in the Tarnow pit fire.").length, 1);
		assert.equal(run("So far nine miners died in the Tarnow pit fire.").length, 1);
		assert.equal(run("Eight miners died in the Tarnow pit fire.").length, 0);
		assert.equal(run("Nine miners died in the Tarnow pit fire.").length, 1);
	});

	it("keeps a known pair and moves it with its sentences", () => {
		const corpus = corpusOf({ "other.txt": "Nothing of this kind is told here." });
		const pair =
			"Nine miners died in the Tarnow pit fire.\n\nThe fire in the Tarnow pit killed eight miners.";
		const run = (text: string, before?: CheckMemo, after?: CheckMemo) => [
			...checkSentences(draftOf(text), corpus, { severities: {} }, before, after),
		];
		const memo = new CheckMemo();
		run(pair, undefined, memo);
		assert.deepEqual([...memo.conflicts.values()].flat().length, 1);
		const moved = `The inquiry opens in the spring.\n\n${pair}`;
		assert.deepEqual(run(moved, memo), run(moved));
		for (const key of memo.conflicts.keys()) memo.conflicts.set(key, []);
		assert.ok(
			run(moved, memo).every(({ findings }) => findings.every(({ type }) => type !== "self/conflict")),
		);
	});

	it("names the paragraph of the other figure", () => {
		const [, second] = checked(
			"Nine miners died in the Tarnow pit fire.\n\nThe fire in the Tarnow pit killed eight miners.",
			{ "other.txt": "Nothing of this kind is told here." },
		);
		const found = second?.findings.find(({ type }) => type === "self/conflict");
		assert.equal(found?.message, "Draft says “eight”; its paragraph 1 says “Nine”.");
		assert.equal(found?.severity, "warning");
	});
});

describe("self/conflict beside the sources", () => {
	const source = "The council bought 40 electric buses for the Orre line.";
	const severities = (draft: string) =>
		checked(draft, { "source.txt": source }).map(({ findings }) =>
			findings.filter(({ type }) => type === "self/conflict").map(({ severity }) => severity),
		);

	it("is only worth knowing where the sources have the later sentence and contradict the earlier one", () => {
		assert.deepEqual(
			severities(
				"For the Orre line, the council bought 14 electric buses.\n\nThe council bought 40 electric buses for the Orre line.",
			),
			[[], ["information"]],
		);
	});

	it("warns where the later sentence has the slip", () => {
		assert.deepEqual(
			severities(
				"The council bought 40 electric buses for the Orre line.\n\nFor the Orre line, the council bought 14 electric buses.",
			),
			[[], ["warning"]],
		);
	});
});
