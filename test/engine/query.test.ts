import assert from "node:assert/strict";
import { queryOf, searchTerms } from "../../src/engine/query.ts";
import { tokenize } from "../../src/engine/tokens.ts";

const sentence = (text: string) => ({
	text,
	start: 0,
	end: text.length,
	tokens: tokenize(text, { start: 0, end: text.length }),
});

describe("searchTerms", () => {
	it("takes a number in words for its digits", () => {
		assert.deepEqual(
			searchTerms(sentence("Seven ferries sank").tokens),
			searchTerms(sentence("7 ferries sank").tokens),
		);
	});

	it("leaves function words and marks out", () => {
		assert.deepEqual(searchTerms(sentence("It was of the, and to.").tokens), []);
	});
});

describe("queryOf", () => {
	const claim = sentence("She resigned on Friday.").tokens;
	const counting = (before: readonly string[], headings: readonly string[]) => {
		const query = queryOf(claim, before.map(sentence), headings.map(sentence));
		return new Map(query.map(({ term, inDocument, inGroup }) => [term, { inDocument, inGroup }]));
	};

	it("counts the names and figures of the sentences before for the article only", () => {
		const query = counting(["Mayor Okonjo spent 340 days in office."], []);
		assert.equal(query.get("okonjo")?.inDocument, 0);
		assert.ok((query.get("okonjo")?.inGroup ?? 0) > 0);
		assert.ok(query.has("340"));
		assert.ok(!query.has("spent"));
	});

	it("counts the nearest sentence most", () => {
		const query = counting(["Then Okonjo left.", "Then Brandt left."], []);
		assert.ok((query.get("okonjo")?.inGroup ?? 0) > (query.get("brandt")?.inGroup ?? 0));
	});

	it("counts every word of the headings above", () => {
		assert.ok(counting([], ["Strike at the harbour"]).has("strike"));
	});

	it("counts the claim's own words in full, also when they stand before", () => {
		assert.deepEqual(counting(["On Friday, Okonjo left."], []).get("fridai"), { inDocument: 1, inGroup: 1 });
	});

	it("stays short for a sentence without end", () => {
		const long = Array.from({ length: 10_000 }, (_, at) => `w${at}x`).join(" ");
		assert.equal(queryOf(sentence(long).tokens).length, 200);
	});
});
