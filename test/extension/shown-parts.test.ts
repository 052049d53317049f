import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Finding, Trace } from "../../src/engine/model.ts";
import { shownParts } from "../../src/extension/shown-parts.ts";
import { finding, trace } from "../cli/sample-report.ts";

const text = "On Tuesday the council voted nine to four for 214 homes.";
const passage: Trace = { ...trace, start: 100, end: 100 + text.length, text };

function about(...words: readonly string[]): Finding[] {
	return words.map((word) => {
		const start = 100 + text.indexOf(word);
		return {
			...finding,
			source: { key: passage.key, article: "a", value: word, text: word, start, end: start + word.length },
		};
	});
}

const shown = (...words: readonly string[]) =>
	shownParts({ findings: about(...words) }, passage).map((part) =>
		part.changed ? `[${part.text}]` : part.text,
	);

describe("the parts of a passage", () => {
	it("mark what the findings are about and nothing else", () => {
		assert.deepEqual(shown("214", "nine to four"), [
			"On Tuesday the council voted ",
			"[nine to four]",
			" for ",
			"[214]",
			" homes.",
		]);
	});

	it("are the passage's own text, whatever overlaps", () => {
		assert.equal(shown("voted nine", "nine to four", "214 homes").join("").replace(/[[\]]/g, ""), text);
	});

	it("mark nothing for what is about the whole passage, as a missing citation is", () => {
		const whole = about(text);
		assert.equal(shownParts({ findings: whole }, passage), passage.shown);
		assert.deepEqual(
			shownParts({ findings: [...whole, ...about("214")] }, passage).filter(({ changed }) => changed),
			[{ text: "214", changed: true }],
		);
	});

	it("mark the words that the draft does not have where nothing is found in it", () => {
		assert.equal(shownParts({ findings: [] }, passage), passage.shown);
		const elsewhere = about("214").map((one) => ({
			...one,
			source: one.source && { ...one.source, key: "another" },
		}));
		assert.equal(shownParts({ findings: elsewhere }, passage), passage.shown);
	});
});
