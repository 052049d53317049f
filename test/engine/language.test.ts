import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { paragraphsOf } from "../../src/engine/language.ts";
import { type ParsedSentence, UPOS, type Word } from "../../src/engine/syntax/tree.ts";
import { wordSpans } from "../../src/engine/syntax/words.ts";
import { shippedLanguage } from "../eval/language.ts";
import { assertLinear } from "../linear-time.ts";

const language = shippedLanguage();

function whole(text: string) {
	return { start: 0, end: text.length };
}

function parsed(text: string): readonly ParsedSentence[] {
	return language.sentences(text, whole(text));
}

/** One root, and every word leads to it. */
function assertTree(words: readonly Word[]): void {
	assert.equal(words.filter(({ head }) => head === -1).length, words.length === 0 ? 0 : 1);
	const leads = new Set<number>();
	words.forEach((_, start) => {
		const path = new Set<number>();
		for (let at = start; at !== -1 && !leads.has(at); at = words[at]?.head ?? assert.fail(`no word ${at}`)) {
			assert.ok(!path.has(at), `a cycle through word ${at}`);
			path.add(at);
		}
		for (const at of path) leads.add(at);
	});
}

function assertWords(text: string, words: readonly Word[]): void {
	for (const { start, end, text: form, lemma, upos, xpos, head, deprel } of words) {
		assert.equal(form, text.slice(start, end));
		assert.ok(UPOS.includes(upos), upos);
		assert.ok(xpos !== "" && deprel !== "" && typeof lemma === "string");
		assert.equal(deprel === "root", head === -1);
	}
	assertTree(words);
}

function assertSound(text: string): void {
	const sentences = parsed(text);
	const spans = sentences.flatMap(({ words }) => words.map(({ start, end }) => ({ start, end })));
	assert.deepEqual(spans, wordSpans(text, whole(text)));
	let last = 0;
	for (const { start, end, words } of sentences) {
		assert.ok(words.length > 0);
		assert.deepEqual([start, end], [words[0]?.start, words.at(-1)?.end]);
		assert.ok(start >= last && end <= text.length);
		last = end;
		assertWords(text, words);
	}
}

/** The words of a newspaper, and what no newspaper prints. */
const strange = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			"The",
			"minister",
			"said",
			"on",
			"Monday",
			",",
			".",
			"“",
			"”",
			"(",
			")",
			"not",
		),
	},
	fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 8 }),
	fc.string({ unit: "grapheme", maxLength: 8 }),
	fc.constantFrom(
		"שלום",
		"مرحبا",
		"👩‍👩‍👧‍👦",
		"\ud83d",
		"\udc00",
		"\u202e",
		"e\u0301",
		"\0",
		"ﬁ",
		"İ",
		"constructor",
		"__proto__",
	),
);
const anyText = fc
	.array(fc.tuple(strange, fc.constantFrom("", " ", " ", "\n", "\u00a0", "\t")), { maxLength: 60 })
	.map((parts) => parts.flat().join(""));

describe("the sentences of a text", function () {
	this.timeout(60_000);

	it("cover its words in order and are trees, for any string", () => {
		fc.assert(fc.property(anyText, assertSound), { numRuns: 150 });
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), assertSound), { numRuns: 50 });
	});

	it("are none where there are no words", () => {
		for (const text of ["", " ", "\n\n\t ", "\u200b"]) assert.deepEqual(parsed(text), []);
		assert.deepEqual(language.parse("", []), []);
	});

	it("are trees however long a word or a sentence is", () => {
		assertSound("x".repeat(200_000));
		assertSound(`A ${"\ud800".repeat(5_000)} b.`);
		assertSound("the dog and ".repeat(3_333));
		assertSound("(".repeat(3_000));
		assertSound("buffalo ".repeat(159).trim());
		assertSound("buffalo ".repeat(160).trim());
	});

	it("hang the parts of a sentence too long to read at once on the root of the first", () => {
		const text = "the dog saw the cat , ".repeat(150);
		const spans = wordSpans(text, whole(text));
		const words = language.parse(text, spans);
		assert.equal(words.length, 900);
		assertWords(text, words);
		const root = words.findIndex(({ head }) => head === -1);
		assert.ok(root < 160);
		const parts = words.filter(({ head }, at) => head === root && at >= 160);
		assert.ok(parts.length >= 3 && parts.every(({ deprel }) => deprel === "parataxis"));
	});

	it("point into the whole text when only a part of it is asked for", () => {
		const text = "Skip this. The dam held. Skip that.";
		const [sentence, ...more] = language.sentences(text, { start: 11, end: 24 });
		assert.deepEqual([sentence?.start, sentence?.end, more.length], [11, 24, 0]);
		assert.deepEqual(
			sentence?.words.map((word) => text.slice(word.start, word.end)),
			["The", "dam", "held", "."],
		);
	});

	it("leave out what is masked", () => {
		const text = "The dam [@okafor] held.";
		const [sentence] = language.sentences(text, whole(text), [{ start: 8, end: 17 }]);
		assert.deepEqual(
			sentence?.words.map((word) => word.text),
			["The", "dam", "held", "."],
		);
	});
});

/** The words of a sentence without their places. */
function analysis(text: string) {
	return parsed(text).flatMap(({ words }) =>
		words.map(({ text, lemma, upos, xpos, head, deprel }) => ({ text, lemma, upos, xpos, head, deprel })),
	);
}

describe("the parse of a sentence", () => {
	const sample = "Zanele Okonjo-Reyes, who runs Harbourline, said the £3m plan wasn't hers.";

	it("does not depend on what was parsed before, not even when every form in memory has been replaced", () => {
		const fresh = shippedLanguage();
		const before = fresh.sentences(sample, whole(sample));
		const letters = (number: number) =>
			number.toString(36).replace(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)));
		for (let from = 0; from < 20_000; from += 100) {
			const text = Array.from({ length: 100 }, (_, i) => `q${letters(from + i + 1000)}z`).join(" ");
			fresh.parse(text, wordSpans(text, whole(text)));
			if (from % 1000 === 0)
				assert.deepEqual(fresh.sentences(sample, whole(sample)), before, `after ${from}`);
		}
		assert.deepEqual(fresh.sentences(sample, whole(sample)), before);
	});

	it("leaves nothing of the text in memory, though its forms are remembered", () => {
		setFlagsFromString("--expose-gc");
		const collect = runInNewContext("gc") as () => void;
		const fresh = shippedLanguage();
		const parse = (number: number) => {
			// Decoded, as a file is: repeat() alone gives a string that shares its parts.
			const text = Buffer.from(
				`Unmistakability${"abcdefghij".charAt(number % 10).repeat(number)} ${" ".repeat(200_000)}`,
			);
			const decoded = text.toString("latin1");
			fresh.parse(decoded, wordSpans(decoded, whole(decoded)));
		};
		parse(1);
		collect();
		const before = process.memoryUsage().heapUsed;
		for (let number = 2; number < 102; number++) parse(number);
		collect();
		const kept = (process.memoryUsage().heapUsed - before) / 1e6;
		assert.ok(kept < 5, `${kept} MB of 20 are still in memory`);
	});

	it("does not depend on where in a text the sentence stands", () => {
		const alone = analysis(sample);
		const text = `The dam held. ${sample} Nobody was hurt.`;
		const second = language.sentences(text, whole(text))[1];
		assert.deepEqual(
			second?.words.map(({ text, lemma, upos, xpos, head, deprel }) => ({
				text,
				lemma,
				upos,
				xpos,
				head,
				deprel,
			})),
			alone,
		);
	});

	it("takes time in proportion to the text, whatever is in it", function () {
		this.timeout(120_000);
		const units: readonly [string, number][] = [
			["The mayor of the town said on Monday that the bridge would not be repaired. ", 120],
			["the dog and ", 600],
			["“(", 800],
			["Mr. ", 1500],
			["a-", 1000],
			["x", 300_000],
		];
		for (const [unit, times] of units) {
			assertLinear(
				times / 4,
				(size) => {
					const text = unit.repeat(size);
					return () => parsed(text);
				},
				JSON.stringify(unit),
			);
		}
	});
});

/** Asserts each "word relation head" of the one sentence of the text; "-" is the root's head. */
function holds(text: string, ...arcs: readonly string[]): void {
	const [sentence, ...more] = parsed(text);
	assert.equal(more.length, 0, text);
	const words = sentence?.words ?? [];
	const found = words.map(({ text, deprel, head }) => `${text} ${deprel} ${words[head]?.text ?? "-"}`);
	for (const arc of arcs)
		assert.ok(found.includes(arc), `“${arc}” is not in the parse of “${text}”: ${found.join(", ")}`);
}

describe("the model that ships", () => {
	it("reads every currency's sign as it reads the dollar's", () => {
		const arcs = (sign: string) =>
			parsed(`The firm paid ${sign}3 million for the site.`).flatMap(({ words }) =>
				words.map(({ head, deprel, xpos }) => `${head} ${deprel} ${xpos}`),
			);
		for (const sign of ["£", "€", "¥", "₹"]) assert.deepEqual(arcs(sign), arcs("$"));
		assert.notDeepEqual(arcs("§"), arcs("$"));
	});

	it("finds subject and object", () => {
		holds(
			"The committee rejected the plan.",
			"rejected root -",
			"committee nsubj rejected",
			"plan obj rejected",
		);
		holds("The storm damaged the old barn.", "storm nsubj damaged", "barn obj damaged", "old amod barn");
	});

	it("finds what is done and who does it in the passive", () => {
		holds(
			"The bridge was built by a Dutch company.",
			"built root -",
			"bridge nsubj:pass built",
			"was aux:pass built",
			"company obl:agent built",
			"by case company",
		);
		holds("The letter was signed by the mayor.", "letter nsubj:pass signed", "mayor obl:agent signed");
	});

	it("hangs a relative clause on its noun", () => {
		holds(
			"We met the woman who wrote the report.",
			"wrote acl:relcl woman",
			"who nsubj wrote",
			"report obj wrote",
		);
	});

	it("joins verbs and nouns with what is coordinated with them", () => {
		holds(
			"Maria sold the house and bought a boat.",
			"Maria nsubj sold",
			"house obj sold",
			"bought conj sold",
			"boat obj bought",
			"and cc bought",
		);
		holds("Anna and Peter signed the letter.", "Anna nsubj signed", "Peter conj Anna", "letter obj signed");
	});

	it("finds the speaker and what is said", () => {
		holds(
			"“The company lost money,” said the manager.",
			"said root -",
			"manager nsubj said",
			"lost ccomp said",
			"company nsubj lost",
			"money obj lost",
		);
		holds(
			"The minister said the law would change.",
			"minister nsubj said",
			"change ccomp said",
			"law nsubj change",
		);
	});

	it("finds what is negated", () => {
		holds("She did not read the report.", "not advmod read", "did aux read", "report obj read");
		holds("They never opened the door.", "never advmod opened", "door obj opened");
	});

	it("gives lemmas by the tag that a word has where it stands", () => {
		const lemmas = (text: string) => analysis(text).map(({ lemma }) => lemma);
		assert.deepEqual(lemmas("The children were singing."), ["the", "child", "be", "sing", "."]);
	});
});

describe("paragraphs of plain text", () => {
	const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

	it("are parted by blank lines, of white space or none", () => {
		assert.deepEqual(texts("a\nb\n\nc"), ["a\nb", "c"]);
		assert.deepEqual(texts("\n\n a \n \t \n\n\nb\n"), [" a ", "b"]);
		assert.deepEqual(
			texts("a\r\n\r\nb").map((part) => part.trim()),
			["a", "b"],
		);
		for (const text of ["", "\n", " \n\t\n"]) assert.deepEqual(texts(text), []);
	});

	it("hold every word of any text, in order and apart", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t", "\u2028", ".") }), (text) => {
				const paragraphs = paragraphsOf(text);
				paragraphs.forEach(({ start, end }, at) => {
					assert.ok(start < end && end <= text.length && start >= (paragraphs[at - 1]?.end ?? 0));
					assert.ok(text.slice(start, end).trim() !== "");
				});
				assert.equal(texts(text).join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
			}),
		);
	});
});
