import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { eventPairs, pairing } from "../../src/engine/pairing.ts";
import { DocumentReading, type Reading } from "../../src/engine/reading.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { language } from "../language.ts";

function readingOf(text: string): Reading {
	const sentences = sentencesOf(text, { start: 0, end: text.length }, []).map((one) => ({
		...one,
		masked: [],
	}));
	return new DocumentReading(language, { text, sentences, date: null, english: () => true }).reading(0);
}

/** "draft=source" for words that mean alike, "draft~source" for one in the other's place. */
function paired(draft: string, source: string): readonly string[] {
	const { pairs, ...sides } = pairing(readingOf(draft), readingOf(source));
	return pairs.map(({ draft: i, source: j, kind }) => {
		const mark = kind === "other" || kind === "antonym" || kind === "coordinate" ? "~" : "=";
		return `${sides.draft.words[i]?.text}${mark}${sides.source.words[j]?.text}`;
	});
}

describe("pairing", () => {
	it("pairs words that mean alike, wherever they stand", () => {
		assert.deepEqual(paired("The ferry was bought by Oslund.", "Oslund purchased the ferry."), [
			"ferry=ferry",
			"bought=purchased",
			"Oslund=Oslund",
		]);
	});

	it("pairs one word with the other that stands in its place", () => {
		assert.deepEqual(paired("Ramos sold the quarry in June.", "Ramos sold the ferry in July."), [
			"Ramos=Ramos",
			"sold=sold",
			"quarry~ferry",
			"June~July",
		]);
	});

	it("tells of two equal words which is meant by what stands around them", () => {
		const pairs = paired(
			"The second fire killed two people.",
			"The first fire hurt nobody; the second fire killed two.",
		);
		assert.ok(pairs.includes("second=second") && pairs.includes("killed=killed"), pairs.join(" "));
	});

	it("leaves words alone that have nothing in common", () => {
		assert.deepEqual(paired("The choir sang.", "Rain fell on Monday."), []);
	});

	it("pairs events by their predicates, in the active and in the passive", () => {
		const [pair] = eventPairs(
			pairing(readingOf("Bello was arrested by police."), readingOf("Police arrested Bello.")),
		);
		assert.equal(pair?.kind, "same");
		assert.equal(pair?.shared, 2);
	});
});
