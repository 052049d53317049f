import assert from "node:assert/strict";
import { Arena } from "../../../scripts/train/arena.ts";
import { readConllu } from "../../../scripts/train/conllu.ts";
import { type Lesson, lessonMaker, withGaps } from "../../../scripts/train/examples.ts";
import { Network } from "../../../scripts/train/network.ts";
import { Random } from "../../../scripts/train/random.ts";
import { parserScores, scoresOf, spaced } from "../../../scripts/train/scores.ts";
import { vocabularyOf } from "../../../scripts/train/vocabulary.ts";
import { featuresOf, rootFeature, unknownFeature } from "../../../src/engine/syntax/features.ts";
import {
	type LanguageModel,
	readLanguageModel,
	writeLanguageModel,
} from "../../../src/engine/syntax/language-model.ts";
import { createParser } from "../../../src/engine/syntax/parser.ts";
import { lexicon } from "../../engine/lexicon/shipped.ts";

type Line = readonly [form: string, upos: string, xpos: string, head: number, deprel: string];

const subjects = ["nurse", "pilot", "mayor", "farmer", "singer"];
const objects = ["bridge", "letter", "garden"];

/** "The nurse painted a bridge." */
function active(subject: string, object: string): readonly Line[] {
	return [
		["The", "DET", "DT", 2, "det"],
		[subject, "NOUN", "NN", 3, "nsubj"],
		["painted", "VERB", "VBD", 0, "root"],
		["a", "DET", "DT", 5, "det"],
		[object, "NOUN", "NN", 3, "obj"],
		[".", "PUNCT", ".", 3, "punct"],
	];
}

/** "A bridge was painted by the nurse." */
function passive(subject: string, object: string): readonly Line[] {
	return [
		["A", "DET", "DT", 2, "det"],
		[object, "NOUN", "NN", 4, "nsubj:pass"],
		["was", "AUX", "VBD", 4, "aux:pass"],
		["painted", "VERB", "VBN", 0, "root"],
		["by", "ADP", "IN", 7, "case"],
		["the", "DET", "DT", 7, "det"],
		[subject, "NOUN", "NN", 4, "obl:agent"],
		[".", "PUNCT", ".", 4, "punct"],
	];
}

const treebank = subjects
	.flatMap((subject) => objects.flatMap((object) => [active(subject, object), passive(subject, object)]))
	.map((lines) =>
		lines.map(([form, upos, xpos, head, deprel], at) =>
			[at + 1, form, form.toLowerCase(), upos, xpos, "_", head, deprel, "_", "_"].join("\t"),
		),
	)
	.map((lines) => `${lines.join("\n")}\n\n`)
	.join("");

const sentences = readConllu(treebank).flatMap(({ paragraphs }) =>
	paragraphs.flatMap((part) => part.sentences),
);

/** A small model of the treebank, trained as main.ts trains. */
function trained(seed: number, epochs: number): LanguageModel {
	const vocabulary = vocabularyOf(sentences, lexicon);
	const { features, upos, xpos, labels } = vocabulary;
	const shape = {
		features: features.length,
		width: 16,
		layers: 2,
		tagLayer: 1,
		arc: 16,
		label: 16,
		upos: upos.length,
		xpos: xpos.length,
		labels: labels.length,
	};
	const random = new Random(seed);
	const network = new Network(new Arena(32e6), shape, 0.9, random);
	const lessons = sentences.map(lessonMaker(vocabulary));
	for (let epoch = 0; epoch < epochs; epoch++) {
		const order = random.shuffled(lessons);
		for (let from = 0; from < order.length; from += 5) {
			const batch = order.slice(from, from + 5).map((lesson) => withGaps(lesson, 0.05, vocabulary, random));
			network.learn(batch, { input: 0.05, hidden: 0.05, heads: 0.05 }, random);
			network.update(0.01);
		}
	}
	return { weights: network.averaged(), features, upos, xpos, labels, boundaries: new Uint8Array(8) };
}

describe("training", () => {
	it("gives the same bytes for the same seed, and others for another", () => {
		const first = writeLanguageModel(trained(1, 2));
		assert.deepEqual(writeLanguageModel(trained(1, 2)), first);
		assert.notDeepEqual(writeLanguageModel(trained(2, 2)), first);
	});

	it("gives a parser that parses what it was trained on, and such sentences with other nouns", () => {
		const model = readLanguageModel(writeLanguageModel(trained(1, 25)));
		assert.deepEqual(scoresOf(sentences, model, lexicon), { upos: 1, xpos: 1, uas: 1, las: 1, arguments: 1 });
		const parser = createParser(model, lexicon);
		const labels = (text: string) =>
			parser.parse(...spaced(text.split(" "))).map(({ head, deprel }) => `${head} ${deprel}`);
		assert.deepEqual(labels("The plumber painted a window ."), [
			"1 det",
			"2 nsubj",
			"-1 root",
			"4 det",
			"2 obj",
			"2 punct",
		]);
		assert.deepEqual(labels("A window was painted by the plumber .").slice(1, 4), [
			"3 nsubj:pass",
			"3 aux:pass",
			"-1 root",
		]);
	});
});

describe("the vocabulary", () => {
	const vocabulary = vocabularyOf(sentences, lexicon);

	it("has a row for what occurs often enough, the root's and the unknown form's first", () => {
		const { features, rowOf, forms } = vocabulary;
		assert.deepEqual([...features.slice(0, 2)], [rootFeature, unknownFeature]);
		assert.deepEqual(
			[...rowOf.values()],
			Array.from(features, (_, row) => row),
		);
		assert.equal(forms.get(featuresOf("Nurse", lexicon).form), 6);
		assert.ok(rowOf.has(featuresOf("nurse", lexicon).form));
		assert.ok(!rowOf.has(featuresOf("plumber", lexicon).form));
	});

	it("names each tag and label once, in order", () => {
		assert.deepEqual(vocabulary.upos, ["ADP", "AUX", "DET", "NOUN", "PUNCT", "VERB"]);
		assert.deepEqual(vocabulary.xpos, [".", "DT", "IN", "NN", "VBD", "VBN"]);
		assert.equal(vocabulary.labels.length, new Set(vocabulary.labels).size);
	});

	it("leaves out a form that occurs once, and counts it all the same", () => {
		const [first] = sentences;
		const words = first?.words.map((word) => (word.form === "The" ? { ...word, form: "Zyx" } : word)) ?? [];
		const { rowOf, forms } = vocabularyOf([...sentences, { id: "", text: "", tokens: [], words }], lexicon);
		const { form } = featuresOf("zyx", lexicon);
		assert.equal(forms.get(form), 1);
		assert.ok(!rowOf.has(form));
	});
});

describe("a lesson with gaps", () => {
	const vocabulary = vocabularyOf(sentences, lexicon);
	const [lesson] = sentences.map(lessonMaker(vocabulary)) as [Lesson, ...Lesson[]];
	const unknown = vocabulary.rowOf.get(unknownFeature);

	it("keeps its tree and its root, and of each word the form or the unknown one first", () => {
		const random = new Random(5);
		for (let time = 0; time < 50; time++) {
			const gaps = withGaps(lesson, 0.3, vocabulary, random);
			for (const key of ["heads", "labels", "upos", "xpos"] as const) assert.equal(gaps[key], lesson[key]);
			assert.deepEqual(gaps.rows[0], lesson.rows[0]);
			gaps.rows.slice(1).forEach((rows, at) => {
				const whole = lesson.rows[at + 1] ?? new Int32Array();
				assert.ok(rows[0] === unknown || rows[0] === whole[0]);
				assert.ok(rows.slice(1).every((row) => whole.includes(row)));
			});
		}
	});

	it("hides rare forms more often than frequent ones, at the rates of the paper", () => {
		const random = new Random(6);
		const hidden = (seen: number) => {
			const rare = { ...lesson, seen: lesson.seen.map(() => seen) };
			let count = 0;
			for (let time = 0; time < 2000; time++)
				if (withGaps(rare, 0, vocabulary, random).rows[2]?.[0] === unknown) count++;
			return count / 2000;
		};
		assert.ok(Math.abs(hidden(1) - 0.2) < 0.04);
		assert.ok(Math.abs(hidden(10) - 0.0244) < 0.015);
	});

	it("leaves everything as it is at rate 0 when every form is frequent", () => {
		const frequent = { ...lesson, seen: lesson.seen.map(() => 1e9) };
		assert.deepEqual(withGaps(frequent, 0, vocabulary, new Random(7)).rows, lesson.rows);
	});
});

describe("scores of a parser", () => {
	const gold = (forms: readonly string[]) =>
		sentences.find(({ words }) => words.map(({ form }) => form).join(" ") === forms.join(" "))?.words ?? [];
	const parse = (change: (word: ReturnType<typeof gold>[number]) => object) => (forms: readonly string[]) => {
		const [, spans] = spaced(forms);
		return gold(forms).map((word, at) => ({
			start: spans[at]?.start ?? 0,
			end: spans[at]?.end ?? 0,
			text: word.form,
			lemma: word.lemma,
			upos: "NOUN" as const,
			xpos: word.xpos,
			head: word.head,
			deprel: word.deprel,
			...change(word),
		}));
	};

	it("are the share of words right in each respect", () => {
		const all = sentences.reduce((sum, { words }) => sum + words.length, 0);
		const nouns = sentences.reduce(
			(sum, { words }) => sum + words.filter(({ upos }) => upos === "NOUN").length,
			0,
		);
		assert.deepEqual(
			parserScores(
				sentences,
				parse(() => ({})),
			),
			{
				upos: nouns / all,
				xpos: 1,
				uas: 1,
				las: 1,
				arguments: 1,
			},
		);
	});

	it("count an argument only with its label and its head", () => {
		// Of 30 subjects and 15 objects, the 15 passive subjects become active ones.
		const wrong = parse(({ deprel }) => (deprel === "nsubj:pass" ? { deprel: "nsubj" } : {}));
		assert.equal(parserScores(sentences, wrong).arguments, 30 / 45);
		assert.equal(parserScores(sentences, wrong).uas, 1);
	});

	it("are refused for a parse with too few words", () => {
		assert.throws(() => parserScores(sentences, () => []), /no word 1/);
	});
});

describe("random numbers", () => {
	it("are the same for the same seed and even over their range", () => {
		const [a, b] = [new Random(3), new Random(3)];
		const numbers = Array.from({ length: 10_000 }, () => a.uniform());
		assert.deepEqual(
			numbers,
			Array.from({ length: 10_000 }, () => b.uniform()),
		);
		assert.ok(numbers.every((number) => number >= 0 && number < 1));
		for (let tenth = 0; tenth < 10; tenth++) {
			const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
			assert.ok(share > 880 && share < 1120, `${share} of 10,000 in tenth ${tenth}`);
		}
	});

	it("shuffle without losing anything", () => {
		const items = Array.from({ length: 100 }, (_, i) => i);
		const shuffled = new Random(4).shuffled(items);
		assert.notDeepEqual(shuffled, items);
		assert.deepEqual(
			[...shuffled].sort((a, b) => a - b),
			items,
		);
	});
});

describe("the arena", () => {
	it("hands out zeros that do not overlap, on multiples of 16 bytes, until it is used up", () => {
		const arena = new Arena(200_000);
		const [a, b] = [arena.floats(3), arena.ints(5)];
		assert.deepEqual([a.at % 16, b.at % 16], [0, 0]);
		assert.ok(b.at >= a.at + 12);
		assert.deepEqual([...a.data, ...b.data], [0, 0, 0, 0, 0, 0, 0, 0]);
		assert.throws(() => arena.floats(1e6), RangeError);
	});
});
