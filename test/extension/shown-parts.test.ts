import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Finding, Trace } from "../../src/engine/model.ts";
import { excerptParts, sharedWords, shownParts, wordsAround } from "../../src/extension/shown-parts.ts";
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

describe("an excerpt of a long passage", () => {
	const before =
		"The council sat for eleven hours, heard thirty members and two guests from the far bank of the river,";
	const vote = "adopted the demand by 27 votes to 12";
	const after =
		"and went home shortly before midnight in heavy rain, after which the ford was closed until the spring.";
	const long = `${before} ${vote} ${after}`;
	const at = 100 + long.indexOf("27 votes");
	const shared = [
		{ text: `${before} `, changed: true },
		{ text: "adopted the demand by ", changed: false },
		{ text: "27", changed: true },
		{ text: " votes to 12", changed: false },
		{ text: ` ${after}`, changed: true },
	];
	const page: Trace = { ...trace, start: 100, end: 100 + long.length, text: long, shown: shared };
	const source = { key: page.key, article: "a", value: "27", text: "27 votes", start: at, end: at + 8 };
	const words = (findings: Finding[], room: number) =>
		excerptParts({ findings }, page, room)
			.map(({ text: part, changed }) => (changed ? `[${part}]` : part))
			.join("");

	it("shows what the finding is about, with a little before it and dots where words are left out", () => {
		assert.equal(
			words([{ ...finding, source }], 80),
			"…the demand by [27 votes] to 12 and went home shortly before midnight in heavy…",
		);
		assert.equal(
			wordsAround(page, source, 80),
			"…the demand by 27 votes to 12 and went home shortly before midnight in heavy…",
		);
	});

	it("shows the words that the draft has as well where nothing is found", () => {
		assert.match(words([], 60), /^….*adopted the demand by \[27\] votes to 12.*…$/);
		assert.match(sharedWords(page, 60), /^….*adopted the demand by 27 votes to 12.*…$/);
	});

	it("is the passage where it is short enough", () => {
		assert.equal(words([{ ...finding, source }], 400).replace(/[[\]]/g, ""), long);
	});

	it("begins with the passage where what tells is at its beginning", () => {
		const first = {
			...source,
			text: "eleven",
			start: 100 + long.indexOf("eleven"),
			end: 106 + long.indexOf("eleven"),
		};
		assert.equal(
			words([{ ...finding, source: first }], 60),
			"The council sat for [eleven] hours, heard thirty members and…",
		);
	});

	it("marks nothing where next to nothing of it is in the draft", () => {
		const other: Trace = {
			...page,
			shown: [
				{ text: "The", changed: false },
				{ text: long.slice(3), changed: true },
			],
		};
		assert.deepEqual(
			excerptParts({ findings: [] }, other, 400).filter(({ changed }) => changed),
			[],
		);
	});

	it("leaves markup out", () => {
		const marked = "The bridge will cost **12 million** [euros](https://x.example).";
		const masked = [...marked.matchAll(/\*\*|\[|\]\([^)]*\)/g)].map(({ index, 0: mask }) => ({
			start: 100 + index,
			end: 100 + index + mask.length,
		}));
		const written: Trace = { ...page, end: 100 + marked.length, text: marked, masked };
		const start = 100 + marked.indexOf("12");
		const about12 = { ...source, text: "12 million** [euros", start, end: start + 19 };
		assert.deepEqual(excerptParts({ findings: [{ ...finding, source: about12 }] }, written, 400), [
			{ text: "The bridge will cost ", changed: false },
			{ text: "12 million euros", changed: true },
			{ text: ".", changed: false },
		]);
		assert.equal(wordsAround(written, about12, 400), "The bridge will cost 12 million euros.");
	});
});
