import assert from "node:assert/strict";
import { Kinship } from "../../src/engine/kinship.ts";
import { senseProfile } from "../../src/engine/lexicon/sense-profile.ts";
import { searchTerm } from "../../src/engine/query.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import { language } from "../language.ts";

const tokens = (text: string) => tokenize(text, { start: 0, end: text.length });

function nearness(word: string, passage: string): number {
	const kinship = new Kinship(tokens(`the ${word}`), (form) => senseProfile(language.lexicon, form));
	const term = tokens(word).map(searchTerm)[0] ?? "";
	return kinship.to(tokens(passage)).get(term) ?? 0;
}

describe("Kinship", () => {
	it("brings synonyms, derived words and kinds near", () => {
		assert.ok(nearness("purchased", "He bought it") > 0.3);
		assert.ok(nearness("imprisoned", "The jailer") > 0.3);
		assert.ok(nearness("house", "His bungalow") > 0.2);
	});

	it("keeps words apart that have nothing in common", () => {
		assert.equal(nearness("purchased", "The river froze"), 0);
	});

	it("leaves names to themselves, but for those that begin alike", () => {
		assert.equal(nearness("Brown", "a chestnut horse"), 0);
		assert.ok(nearness("Iceland", "Icelandic courts") > 0);
	});
});
