import assert from "node:assert/strict";
import fc from "fast-check";
import { type Analysis, analyse } from "../../src/engine/analysis.ts";
import type { Language } from "../../src/engine/language.ts";
import { readLanguage } from "../../src/node/language.ts";
import { assertLinear } from "../linear-time.ts";

describe("analyse", function () {
	this.timeout(60_000);
	let language: Language;
	before(async () => {
		language = await readLanguage();
	});
	const read = (text: string, date: string | null = null) => analyse(language, text, { date });

	it("gives each sentence of each paragraph its tree and its facets", () => {
		const text =
			"Mayor Ada Lund said on Monday that 12 schools had closed.\n\n“We need money,” she said. Costs rose by 5% to $40m.";
		const { language: written, sentences, clusters } = read(text, "2019-07-18");
		assert.equal(written, "en");
		assert.equal(sentences.length, 3);
		const [first, second, third] = sentences;
		assert.deepEqual(
			first?.entities.map(({ text }) => text),
			["Ada Lund"],
		);
		assert.deepEqual(
			first?.times.map(({ value }) => value),
			["2019-07-15"],
		);
		assert.deepEqual(
			first?.quantities.map(({ value }) => value),
			[12],
		);
		assert.ok(first?.events.some(({ lemma }) => lemma === "close"));
		assert.equal(first?.attributions.length, 1);
		assert.deepEqual(
			second?.quotations.map(({ start, end }) => text.slice(start, end)),
			["“We need money,”"],
		);
		assert.equal(
			second?.mentions.find(({ form }) => form === "pronoun")?.cluster,
			first?.mentions[0]?.cluster,
		);
		assert.deepEqual(clusters[0]?.name, ["ada", "lund"]);
		assert.deepEqual(
			third?.trends.map(({ direction }) => direction),
			["up"],
		);
	});

	it("counts relative times from the date of writing only where it is known", () => {
		assert.deepEqual(
			[read("It rained yesterday.", "2020-03-01"), read("It rained yesterday.")].map(
				({ sentences }) => sentences[0]?.times[0]?.value,
			),
			["2020-02-29", null],
		);
	});

	it("counts “that year” from the sentence before", () => {
		const { sentences } = read("The bridge opened in 1931. Two more followed later that year.");
		assert.equal(sentences[1]?.times[0]?.value, "1931");
	});

	it("reads acts out of nouns that WordNet derives from verbs", () => {
		const events = read("The demolition of the pier by the council angered many.").sentences[0]?.events ?? [];
		assert.ok(
			events.some(({ form, lemma }) => form === "noun" && lemma === "demolish"),
			JSON.stringify(events.map(({ lemma }) => lemma)),
		);
	});

	it("tells of text in another language only what does not need English", () => {
		const text =
			"Am 18.07.2019 zahlte die Deutsche Bahn 1.234,5 Millionen Euro. „Das ist gut für uns alle“, sagte Lena Vogt.";
		const { language: written, sentences, clusters } = read(text);
		assert.equal(written, "de");
		const [first, second] = sentences;
		assert.deepEqual([first?.words, first?.events, first?.attributions, clusters], [[], [], [], []]);
		assert.deepEqual(
			first?.times.map(({ value }) => value),
			["2019-07-18"],
		);
		assert.deepEqual(
			first?.quantities.map(({ value, unit }) => [value, unit.kind]),
			[[1_234_500_000, "money"]],
		);
		assert.deepEqual(
			first?.entities.map(({ text }) => text),
			["Deutsche Bahn"],
		);
		assert.equal(second?.quotations.length, 1);
	});

	it("reads figures out of scripts without spaces", () => {
		const [sentence] = read("東京は2019年7月18日に5%下がった").sentences;
		assert.equal(sentence?.times[0]?.value, "2019-07-18");
		assert.deepEqual(
			sentence?.quantities.map(({ value, unit }) => [value, unit.kind]),
			[[5, "percent"]],
		);
	});

	it("gives nothing for nothing", () => {
		for (const text of ["", " \n\n\t ", "\u200b"])
			assert.deepEqual(
				read(text).sentences.flatMap((s) => s.events),
				[],
			);
	});

	it("takes any string, with spans inside it and trees with one root", () => {
		const parts = fc.constantFrom(
			..."said the council “ ” \" ' ( ) 5 % $3.2m Ada Lund 18 July 2019 yesterday not if who . , ; — \n\n \ud800 \udc00 \u202e שלום مرحبا 東京 \u0000 e\u0301 … http://x.yz don't the-the".split(
				" ",
			),
		);
		const texts = fc.oneof(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.array(parts, { maxLength: 60 }).map((words) => words.join(" ")),
			fc.array(parts, { maxLength: 60 }).map((words) => words.join("")),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const analysis = read(text, "2019-07-18");
				assertSpans(analysis, text.length);
				for (const { words } of analysis.sentences)
					assert.equal(words.filter(({ head }) => head === -1).length, words.length > 0 ? 1 : 0);
				assert.deepEqual(structuredClone(analysis), analysis);
			}),
			{ numRuns: 150 },
		);
	});

	describe("takes linear time for", () => {
		const units = {
			prose:
				"The mayor of Lund said on Monday that “12 schools” had closed, and that she would not open them. ",
			"one sentence without end":
				"and the mayor said that the council had told the school it lost 12 pupils ",
			"names in a list": "Ada Lund, Bo Berg, ",
			"marks that open": "“ ( said ",
			apostrophes: "the workers' 'tis ",
			numbers: "1,200 million and a half ",
			"one long word": "aé",
			"other scripts": "市議会は2019年7月18日に ",
			dates: "on 5 May 2019 and that year ",
			pronouns: "Ada Lund said she knew that he, the mayor, lied. ",
			relatives: "who saw the man that told the woman ",
			"lone surrogates": "\ud800 a \udc00",
		};
		for (const [name, unit] of Object.entries(units)) {
			it(name, () => {
				assertLinear(name === LONG ? 8_000 : 2_000, (length) => {
					const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
					return () => read(text);
				});
			});
		}
	});
});

/** Of more than 10,000 words. */
const LONG = "one sentence without end";

/** Every object with `start` and `end` lies in the text. */
function assertSpans(value: Analysis | unknown, length: number): void {
	if (Array.isArray(value)) for (const item of value) assertSpans(item, length);
	else if (typeof value === "object" && value !== null) {
		const { start, end } = value as { start?: unknown; end?: unknown };
		if (typeof start === "number" && typeof end === "number")
			assert.ok(0 <= start && start <= end && end <= length, JSON.stringify(value));
		for (const item of Object.values(value)) assertSpans(item, length);
	}
}
