import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Finding, OwnNote, SentenceReport } from "../../src/engine/model.ts";
import { fixFor } from "../../src/project/fixes.ts";
import { finding, report, trace } from "../cli/sample-report.ts";

interface Case {
	readonly type: string;
	/** The draft's sentence, the words of the finding in brackets. */
	readonly draft: string;
	readonly source: string;
	readonly values?: readonly [draft: string, source: string];
	readonly confidence?: number;
	/** More findings about the same words, with other values. */
	readonly also?: readonly string[];
	/** The passage around the source's words, those without more. */
	readonly passage?: string;
	/** The rest of the draft, behind the sentence. */
	readonly rest?: string;
	/** Of a note of the writer's own, by Wilhelmina Quist. */
	readonly record?: OwnNote["record"];
}

/** The draft's sentence after the fix, with "!" in front of it when the fix is preferred; undefined without one. */
function fixed({
	type,
	draft,
	source,
	values = ["a", "b"],
	also = [],
	rest = "",
	passage = source,
	record,
	...more
}: Case): string | undefined {
	const start = draft.indexOf("[");
	const end = draft.indexOf("]") - 1;
	const text = draft.replace("[", "").replace("]", "") + rest;
	const at = (value: string, other = type): Finding => ({
		...finding,
		...more,
		type: other,
		draft: { text: text.slice(start, end), start, end, value: values[0] },
		source: {
			...{ key: "k", article: "a.md", text: source, ...placeOf(source, passage), value },
			...(record ? { note: { person: "Wilhelmina Quist", record, embargo: null } } : {}),
		},
	});
	const findings = [at(values[1]), ...also.map((value) => at(value, "source/conflict"))];
	const [sample] = report.sentences;
	assert.ok(sample && findings[0]);
	const origin = { ...trace, key: "k", start: 0, end: passage.length, text: passage };
	const sentence: SentenceReport = { ...sample, start: 0, end: text.length - rest.length, findings, origin };
	const fix = fixFor({ finding: findings[0], sentence, text });
	if (fix === undefined) return undefined;
	const done = fix.edits.reduceRight(
		(all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end),
		text,
	);
	return (fix.preferred ? "!" : "") + done.slice(0, done.length - rest.length);
}

function placeOf(words: string, passage: string) {
	const start = passage.indexOf(words);
	return { start, end: start + words.length };
}

describe("a fix", () => {
	it("takes the source's figure, with its unit and its bound", () => {
		const figure = (type: string, draft: string, source: string) => fixed({ type, draft, source });
		assert.equal(figure("quantity/value", "They built [241] homes.", "214"), "!They built 214 homes.");
		assert.equal(figure("quantity/scale", "It paid [$4 billion].", "$4 million"), "!It paid $4 million.");
		assert.equal(
			figure("quantity/bound", "It makes [more than 50] jobs.", "up to 50"),
			"!It makes up to 50 jobs.",
		);
		assert.equal(figure("quantity/bound", "[More than 50] came.", "up to 50"), "!Up to 50 came.");
		assert.equal(figure("quantity/bound", "There were [50].", "About 50"), "!There were about 50.");
	});

	it("takes no figure where another source has another one, or where words are long or have markup", () => {
		const draft = "They built [241] homes.";
		assert.equal(fixed({ type: "quantity/value", draft, source: "214", also: ["215"] }), undefined);
		assert.equal(fixed({ type: "quantity/value", draft, source: "[214](command:x)" }), undefined);
		assert.equal(fixed({ type: "quantity/value", draft, source: "2".repeat(90) }), undefined);
		assert.equal(fixed({ type: "quantity/value", draft, source: "214\nmore" }), undefined);
	});

	it("writes no word of a note off the record, and no name of who spoke on background", () => {
		const draft = "They built [241] homes.";
		const figure = (record: OwnNote["record"]) =>
			fixed({ type: "quantity/value", draft, source: "214", record });
		assert.deepEqual(
			[figure("off"), figure("background"), figure("on")],
			[undefined, "!They built 214 homes.", "!They built 214 homes."],
		);
		const name = (record: OwnNote["record"]) =>
			fixed({ type: "who/name", draft: "She met [Mina Quest].", source: "Mina Quist", record });
		assert.deepEqual([name("background"), name("on")], [undefined, "!She met Mina Quist."]);
	});

	it("is preferred only where the finding is sure", () => {
		const draft = "They built [241] homes.";
		assert.equal(
			fixed({ type: "quantity/value", draft, source: "214", confidence: 0.6 }),
			"They built 214 homes.",
		);
	});

	it("writes the source's date as the draft writes dates", () => {
		const date = (draft: string, source: string, values: readonly [string, string], rest = "") =>
			fixed({ type: "time/date", draft, source, values, rest });
		const days = ["2019-07-18", "2019-07-17"] as const;
		assert.equal(date("On [July 18], they met.", "Wednesday", days), "!On July 17, they met.");
		assert.equal(date("They met on [18 July 2019].", "Wednesday", days), "!They met on 17 July 2019.");
		assert.equal(date("They met [on July 18].", "Wednesday", days), "!They met on July 17.");
		assert.equal(
			date("They met on [July 18].", "Wednesday", ["2019-07-18", "2018-07-17"]),
			"!They met on July 17, 2018.",
		);
		assert.equal(date("They met [on Monday].", "2 May", ["2019-05-01", "2019-05-02"]), "!They met 2 May.");
		assert.equal(date("They met on [July 18].", "that day", ["2019-07-18", "XXXX"]), undefined);
	});

	it("takes a name, and prefers it only where it is misspelt", () => {
		const name = (type: string) =>
			fixed({ type, draft: "She met [Amélie Nakamoto].", source: "Amélie Nakamura" });
		assert.equal(name("who/name"), "!She met Amélie Nakamura.");
		assert.equal(name("quote/speaker"), "She met Amélie Nakamura.");
		assert.equal(name("who/role"), undefined);
	});

	it("takes the exact words of a quotation", () => {
		assert.equal(
			fixed({ type: "quote/altered", draft: "“We [will] never know,” he said.", source: "may" }),
			"!“We may never know,” he said.",
		);
	});

	it("puts a hedge back where it belongs among the verbs", () => {
		const hedge = (draft: string, source: string) => fixed({ type: "certainty/raised", draft, source });
		assert.equal(hedge("He [moved] the money.", "allegedly moved"), "!He allegedly moved the money.");
		assert.equal(
			hedge("They [had been using] it.", "reportedly been using"),
			"!They had reportedly been using it.",
		);
		assert.equal(hedge("It [alarmed] them.", "could alarm"), "It could alarm them.");
		assert.equal(hedge("It [alarmed] them.", "is said to alarm"), undefined);
	});

	it("puts an attribution back before the full stop, in a sentence's case", () => {
		const said = (draft: string, source: string) => fixed({ type: "attribution/dropped", draft, source });
		assert.equal(
			said("[The Kremlin copies China.]", "Critics say"),
			"The Kremlin copies China, critics say.",
		);
		assert.equal(
			said("[It copies China.][^2]".replace("][^2]", "]"), "Roskomnadzor said"),
			"It copies China, Roskomnadzor said.",
		);
		assert.equal(
			said("[It copies China.]", "according to the watchdog"),
			"It copies China, according to the watchdog.",
		);
		assert.equal(said("[It copies China.]", "he said"), undefined, "nobody knows who he is");
		assert.equal(said("[Does it copy China?]", "Critics say"), undefined);
		assert.equal(said("[It copies China.]", "the [watchdog](x) said"), undefined);
	});

	it("puts quotation marks around a copied run, of the draft's own kind", () => {
		const marks = (draft: string, rest = "") => fixed({ type: "quote/unmarked", draft, source: "x", rest });
		assert.equal(marks("[No dairy will close], he said."), "“No dairy will close”, he said.");
		assert.equal(marks("[No dairy will close], he said.", ' "Yes."'), '"No dairy will close", he said.');
	});

	it("puts the words back that dots stand for, with the marks around them", () => {
		const passage = "“We back this plan, but only if the ferry runs, and the pier stays.”";
		const whole = (draft: string, source = "but only if the ferry runs") =>
			fixed({ type: "quote/spliced", draft, source, passage });
		const back = "“We back this plan, but only if the ferry runs, and the pier stays.”";
		assert.equal(whole("“We back this [plan … and] the pier stays.”"), back);
		assert.equal(whole("“We back this [plan (...) and] the pier stays.”"), back);
		assert.equal(whole("“We back this [plan,” she said, “and] the pier stays.”"), undefined);
	});

	it("offers nothing when the draft is not as it was checked", () => {
		const [sample] = report.sentences;
		assert.ok(sample);
		assert.equal(
			fixFor({ finding, sentence: sample, text: "Other words altogether, and many of them." }),
			undefined,
		);
	});
});
