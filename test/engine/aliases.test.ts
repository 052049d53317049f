import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { aliasesOf, aliasTerms, described, noAliases, similarTokens } from "../../src/engine/aliases.ts";
import { namesOf } from "../../src/engine/facets/names.ts";
import { sameName } from "../../src/engine/same-name.ts";
import { type Sentence, sentencesOf } from "../../src/engine/sentences.ts";
import { tokenize } from "../../src/engine/tokens.ts";

function sentences(text: string): readonly Sentence[] {
	return sentencesOf(text, { start: 0, end: text.length }, []);
}

function expansions(text: string, acronym: string): readonly string[] {
	return (aliasesOf(sentences(text)).acronyms.get(acronym) ?? []).map(({ words }) => words.join(" "));
}

function describedBy(text: string, noun: string): readonly string[] {
	return described(aliasesOf(sentences(text)), tokenOf(noun).term).map(({ words }) => words.join(" "));
}

function tokenOf(text: string) {
	const [token] = tokenize(text, { start: 0, end: text.length });
	assert.ok(token !== undefined);
	return token;
}

/** Compares the first name of each sentence; `article` introduces acronyms. */
function same(a: string, b: string, article = ""): boolean {
	const [first, second] = [a, b].map(
		(text) => sentences(`It was ${text} indeed.`).flatMap((s) => namesOf(s))[0],
	);
	assert.ok(first !== undefined && second !== undefined);
	return sameName(first, second, article === "" ? noAliases : aliasesOf(sentences(article)));
}

describe("aliases of a document", () => {
	it("reads an acronym in brackets after the full name, small words left out or in", () => {
		assert.deepEqual(expansions("The Harbour Safety Board of Malta (HSBM) met.", "hsbm"), [
			"harbour safety board malta",
		]);
	});

	it("reads a full name after the acronym", () => {
		assert.deepEqual(expansions("The HSB, the Harbour Safety Board, met.", "hsb"), ["harbour safety board"]);
		assert.deepEqual(expansions("The HSB (Harbour Safety Board) met.", "hsb"), ["harbour safety board"]);
	});

	it("does not take any bracket for an introduction", () => {
		assert.deepEqual(expansions("The Harbour Safety Board (CNN) met.", "cnn"), []);
	});

	it("keeps two expansions of one acronym apart", () => {
		assert.deepEqual(expansions("The Avon Rail Trust (ART) sued the Air Rescue Team (ART).", "art"), [
			"avon rail trust",
			"air rescue team",
		]);
	});

	for (const [text, noun, names] of [
		["Ofgrid, the British regulator, fined two firms.", "regulator", ["ofgrid"]],
		["Fines were set by the British energy regulator Ofgrid.", "regulator", ["ofgrid"]],
		["Lena Voss is the union's chief negotiator.", "negotiator", ["lena voss"]],
		["Lena Voss is a lawyer in Graz.", "lawyer", ["lena voss"]],
		["The minister told Ofgrid to act.", "told", []],
	] as const) {
		it(`sees ${names.length === 0 ? "nobody" : names[0]} described as ${noun} in “${text}”`, () => {
			assert.deepEqual(describedBy(text, noun), names);
		});
	}

	it("gives the terms of an acronym's full name, and none for other words", () => {
		const aliases = aliasesOf(sentences("The Harbour Safety Board (HSB) met."));
		assert.deepEqual(aliasTerms(aliases, tokenOf("HSB")), [
			tokenOf("Harbour").term,
			tokenOf("Safety").term,
			tokenOf("Board").term,
		]);
		assert.deepEqual(aliasTerms(aliases, tokenOf("hsb")), []);
	});

	it("says how alike two tokens are", () => {
		const like = similarTokens(
			aliasesOf(sentences("Ofgrid, the regulator, joined the Harbour Safety Board (HSB).")),
		);
		const alike = (a: string, b: string) => like(tokenOf(a), tokenOf(b));
		assert.equal(alike("delegates", "delegation"), 1);
		assert.equal(alike("Russia", "Russian"), 0.9);
		assert.equal(alike("Americans", "States"), 0.9);
		assert.equal(alike("Kyiv", "Kiev"), 0.8);
		assert.equal(alike("HSB", "Harbour"), 0.7);
		assert.equal(alike("regulator", "Ofgrid"), 0.5);
		assert.equal(alike("Russia", "Prussian"), 0);
		assert.equal(alike("polish", "Poland"), 0);
	});
});

describe("the same name", () => {
	for (const [a, b] of [
		["Okafor", "Dr Jane Okafor"],
		["Jane", "Jane Okafor"],
		["Zelensky", "Zelenskyy"],
		["Müller", "Mueller"],
		["Muller", "Müller"],
		["Kyiv", "Kiev"],
		["Bill Tanner", "William Tanner"],
		["Acme Foods Inc.", "Acme Foods"],
		["the Acme Group's", "Acme Group"],
		["Northfield United", "Northfield Utd"],
		["Al Waha", "Alwaha"],
		["HSB", "Harbour Safety Board"],
		["Chinese", "Beijing"],
		["US", "United States of America"],
		["U.S.", "Americans"],
		["UK", "British"],
		["the EU", "European Union"],
		["Kremlin", "Russia"],
		["English", "Britain"],
	] as const) {
		it(`takes ${a} and ${b} for one`, () => assert.equal(same(a, b), true));
	}

	for (const [a, b] of [
		["Jane Smith", "John Smith"],
		["Okafor", "Okoro"],
		["Bank of England", "Bank of Scotland"],
		["China", "Bank of China"],
		["Iran", "Iraq"],
		["Harbour Safety Board", "HBS"],
		["Austria", "Australian"],
	] as const) {
		it(`keeps ${a} and ${b} apart`, () => assert.equal(same(a, b), false));
	}

	it("lets an introduction in the article overrule mere initials", () => {
		const article = "The Avon Rail Trust (ART) met.";
		assert.equal(same("ART", "Avon Rail Trust", article), true);
		assert.equal(same("ART", "Air Rescue Team", article), false);
		assert.equal(same("ART", "Air Rescue Team"), true);
	});
});
