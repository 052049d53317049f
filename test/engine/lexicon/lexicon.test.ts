import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import { lexiconFrom } from "../../../src/engine/lexicon/lexicon.ts";
import { ADJECTIVE, ADVERB, NOUN, VERB } from "../../../src/engine/lexicon/morphology.ts";
import { SUPERSENSES } from "../../../src/engine/lexicon/supersenses.ts";
import { UPOS, type Upos } from "../../../src/engine/syntax/tree.ts";
import { assertLinear } from "../../linear-time.ts";
import { lexicon, lexiconPath } from "./shipped.ts";

describe("lexiconFrom", () => {
	const bytes = new Uint8Array(readFileSync(lexiconPath));
	const damaged = (change: (copy: Uint8Array) => Uint8Array) => () => lexiconFrom(change(bytes.slice()));

	it("says what is wrong with damaged bytes", () => {
		const put = (at: number) => (copy: Uint8Array) => copy.fill((copy[at] ?? 0) ^ 1, at, at + 1);
		assert.throws(
			damaged(() => new Uint8Array(3)),
			/only 3 bytes/,
		);
		assert.throws(damaged(put(0)), /not a lexicon/);
		assert.throws(damaged(put(4)), /version/);
		assert.throws(damaged(put(1_000_000)), /checksum/);
		assert.throws(damaged(put(20)), /checksum/);
		assert.throws(
			damaged((copy) => copy.subarray(0, copy.length - 4)),
			/bytes long, expected/,
		);
	});

	it("reads a file that lies anywhere in a buffer", () => {
		for (const offset of [1, 2, 4]) {
			const moved = new Uint8Array(bytes.length + offset);
			moved.set(bytes, offset);
			assert.equal(lexiconFrom(moved.subarray(offset)).partsOfSpeech("went"), VERB);
		}
	});
});

describe("partsOfSpeech", () => {
	const cases: readonly (readonly [string, number])[] = [
		["senator", NOUN],
		["senators", NOUN],
		["said", VERB | ADJECTIVE],
		["went", VERB],
		["planned", VERB | ADJECTIVE],
		["denies", VERB],
		["quizzes", NOUN | VERB],
		["children", NOUN],
		["bigger", ADJECTIVE | ADVERB],
		["happiest", ADJECTIVE],
		["quickly", ADVERB],
		["Russians", NOUN],
		["policewomen", NOUN],
		["naïve", ADJECTIVE],
		["organised", VERB | ADJECTIVE],
	];
	for (const [form, expected] of cases) {
		it(`gives ${form} what it can be`, () => assert.equal(lexicon.partsOfSpeech(form), expected));
	}

	it("gives nothing for function words, names it does not know, and other scripts", () => {
		for (const form of ["the", "of", "Zyxtrov", "которые", "", " ", "\ud800"])
			assert.equal(lexicon.partsOfSpeech(form), 0, form);
	});

	it("does not take a small word for an abbreviation", () => {
		assert.equal(lexicon.partsOfSpeech("who"), 0);
		assert.equal(lexicon.partsOfSpeech("WHO") & NOUN, NOUN);
	});
});

describe("has", () => {
	it("knows words of several words, hyphens and British spellings", () => {
		const known: readonly (readonly [string, Upos])[] = [
			["take over", "VERB"],
			["prime minister", "NOUN"],
			["vice-president", "NOUN"],
			["colour", "NOUN"],
			["Nigeria", "PROPN"],
			["internet", "NOUN"],
		];
		for (const [lemma, upos] of known) assert.ok(lexicon.has(lemma, upos), lemma);
	});

	it("keeps parts of speech and names apart", () => {
		assert.equal(lexicon.has("prime minister", "VERB"), false);
		assert.equal(lexicon.has("senator", "PROPN"), false);
		assert.equal(lexicon.has("the", "DET"), false);
	});
});

describe("supersense", () => {
	const name = (lemma: string, upos: Upos) => SUPERSENSES[lexicon.supersense(lemma, upos)];

	it("tells what the most frequent sense is about", () => {
		assert.equal(name("senator", "NOUN"), "noun.person");
		assert.equal(name("announce", "VERB"), "verb.communication");
		assert.equal(name("Lagos", "PROPN"), "noun.location");
		assert.equal(name("turkey", "NOUN"), "noun.animal");
		assert.equal(name("Turkey", "PROPN"), "noun.location");
	});

	it("gives -1 for what is not listed, and each class once", () => {
		assert.equal(lexicon.supersense("zyxtrov", "NOUN"), -1);
		const all = lexicon.supersenses("bank", "NOUN");
		assert.ok(all.length > 2);
		assert.equal(new Set(all).size, all.length);
	});
});

describe("a lexicon", () => {
	it("answers any string", () => {
		const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 20 }));
		fc.assert(
			fc.property(
				text,
				fc.constantFrom(...UPOS),
				fc.constantFrom("NNS", "VBD", "JJR", "NNPS", ""),
				(form, upos, xpos) => {
					assert.ok(lexicon.partsOfSpeech(form) >= 0 && lexicon.partsOfSpeech(form) <= 15);
					assert.equal(typeof lexicon.lemma(form, upos, xpos), "string");
					assert.ok(lexicon.supersense(form, upos) >= -1);
					assert.equal(lexicon.has(form, upos), lexicon.senses(form, upos).length > 0);
				},
			),
		);
	});

	it("takes linear time for a very long word", () => {
		assertLinear(25_000, (length) => {
			const form = `${"ab".repeat(length / 2)}ing`;
			return () => {
				lexicon.lemma(form, "VERB", "VBG");
				lexicon.lemma(form.toUpperCase(), "NOUN", "NNS");
				lexicon.partsOfSpeech(form);
			};
		});
	});
});
