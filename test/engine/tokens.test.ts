import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { stem } from "../../src/engine/stem.ts";
import { rememberedTokens, tokenize } from "../../src/engine/tokens.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const texts = (text: string) => tokenize(text, whole(text)).map((token) => token.text);
const terms = (text: string) => tokenize(text, whole(text)).map((token) => token.term);

describe("tokenize", () => {
	it("keeps figures with separators, initials and contractions whole", () => {
		assert.deepEqual(texts("She didn't pay $1,234.50 in the U.S."), [
			"She",
			"didn't",
			"pay",
			"$",
			"1,234.50",
			"in",
			"the",
			"U.S.",
		]);
	});

	it("parts hyphenated words and figures from their units", () => {
		assert.deepEqual(texts("a 4,200-kilometre border"), ["a", "4,200", "-", "kilometre", "border"]);
	});

	it("gives one term to a word's forms, spellings and typography", () => {
		assert.deepEqual(
			terms("delegates organisation colour Russia’s Müller brought"),
			terms("delegation organization color Russia Muller bring"),
		);
	});

	it("tells US from us", () => {
		const [name, pronoun] = tokenize("US us", whole("US us"));
		assert.equal(name?.content, true);
		assert.equal(pronoun?.content, false);
	});

	it("leaves out what is masked", () => {
		const text = "See [the report](https://x.test/a) now.";
		const masked = [
			{ start: 4, end: 5 },
			{ start: 15, end: 34 },
		];
		assert.deepEqual(
			tokenize(text, whole(text), masked).map((token) => token.text),
			["See", "the", "report", "now", "."],
		);
	});

	it("gives exact, ordered, separate spans for any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				let last = 0;
				for (const token of tokenize(text, whole(text))) {
					assert.equal(text.slice(token.start, token.end), token.text);
					assert.ok(token.start >= last && token.end > token.start);
					last = token.end;
				}
			}),
		);
	});
});

describe("stem", () => {
	it("undoes regular and irregular inflection", () => {
		const pairs = [
			["met", "meets"],
			["tried", "try"],
			["women", "woman"],
			["companies", "company"],
			["agreed", "agree"],
			["running", "ran"],
		];
		for (const [a = "", b = ""] of pairs) assert.equal(stem(a), stem(b), `${a} ${b}`);
	});

	it("keeps apart words that only look alike", () => {
		assert.notEqual(stem("policy"), stem("police"));
		assert.notEqual(stem("sing"), stem("sign"));
	});
});

describe("rememberedTokens", () => {
	it("makes the tokens that are made without a memory", () => {
		const text =
			"The mayor’s 1,200 voters met in the U.S.; “Reelected,” she said. the mayor's reelected voters";
		const make = rememberedTokens();
		for (let time = 0; time < 2; time++)
			assert.deepEqual(tokenize(text, whole(text), [], make), tokenize(text, whole(text)));
	});
});

describe("sentencesOf", () => {
	const split = (text: string) => sentencesOf(text, whole(text), []).map((sentence) => sentence.text);

	const cases: readonly (readonly [string, readonly string[]])[] = [
		["abbreviations", ["Dr. Okafor met Gen. A. B. Smith on Oct. 20 in St. Ives.", "They left."]],
		["initials that are abbreviations too", ["James P. Halloran left on p. 9.", "He was gone."]],
		["an abbreviation that ends", ["He lives in the U.S.", "The family moved in May."]],
		[
			"an hour that ends",
			["Smoke was seen at 9:40 p.m.", "All of them were ashore by 1 a.m.", "None was hurt."],
		],
		[
			"an abbreviation that goes on",
			["The U.S. Congress met.", "A U.S. All-Star team won at 4 p.m. Eastern Time."],
		],
		["closing quotes", ["“Is it safe?” she asked.", "“Yes.”", "He nodded."]],
		["figures", ["It cost 3.5 million.", "No. 7 won."]],
		["a word that is also short for a number", ["Nine of them voted no.", "Their clerk left for No. Ten."]],
		["art and its short form", ["They lost their works of art.", "See Art. 12 of the will."]],
		["glued sentences", ["They walked home.", "At first it rained."]],
		["ellipsis", ["It went on… and on."]],
		["addresses", ["Write to a.b@example.test or see https://example.test/a.b for more.", "Done."]],
	];
	for (const [name, sentences] of cases) {
		it(`splits around ${name}`, () => {
			assert.deepEqual(split(sentences.join(name === "glued sentences" ? "" : " ")), sentences);
		});
	}

	it("leaves a mark that opens a link or emphasis to the sentence behind it, and one that cites to the one before", () => {
		const text =
			"It closed. [The Gazette](a.md) knew. It shut. *Nobody* said why. So it went. [^1] Then it rose.";
		const masked = ["[", "](a.md)", "*", "[^1]"].map((mark) => {
			const start = text.indexOf(mark);
			return { start, end: start + mark.length };
		});
		assert.deepEqual(
			sentencesOf(text, whole(text), masked).map((sentence) => sentence.text),
			[
				...["It closed.", "[The Gazette](a.md) knew.", "It shut.", "*Nobody* said why."],
				...["So it went. [^1]", "Then it rose."],
			],
		);
	});

	it("covers every token of the block once, whatever the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
				const sentences = sentencesOf(text, whole(text), []);
				for (const { start, end, text: slice } of sentences) assert.equal(slice, text.slice(start, end));
				const inside = sentences.flatMap((sentence) => sentence.tokens.map((token) => token.start));
				assert.deepEqual(
					inside,
					[...new Set(inside)].sort((a, b) => a - b),
				);
				const words = tokenize(text, whole(text)).filter((token) => token.kind !== "mark");
				for (const word of words) assert.ok(inside.includes(word.start));
			}),
		);
	});
});
