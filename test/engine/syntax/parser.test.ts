import assert from "node:assert/strict";
import fc from "fast-check";
import type { Lexicon } from "../../../src/engine/lexicon/lexicon.ts";
import { featuresOf, rootFeature, unknownFeature } from "../../../src/engine/syntax/features.ts";
import type { LanguageModel } from "../../../src/engine/syntax/language-model.ts";
import { LONGEST } from "../../../src/engine/syntax/network.ts";
import { createParser } from "../../../src/engine/syntax/parser.ts";
import { layout } from "../../../src/engine/syntax/shape.ts";
import type { Word } from "../../../src/engine/syntax/tree.ts";
import { lexicon } from "../lexicon/shipped.ts";

const upos = ["NOUN", "PUNCT", "VERB"];
const xpos = [",", "NN", "VBD"];
const labels = ["dep", "nsubj", "root"];
const features = Uint32Array.of(
	rootFeature,
	unknownFeature,
	...["dog", "saw", ","].flatMap((form) => [
		featuresOf(form, lexicon).form,
		...featuresOf(form, lexicon).toNext,
	]),
);
const shape = {
	features: features.length,
	width: 8,
	layers: 1,
	tagLayer: 1,
	arc: 8,
	label: 8,
	upos: 3,
	xpos: 3,
	labels: 3,
};

/** A model whose weights are `weight(0)`, `weight(1)` and so on. */
function modelOf(weight: (at: number) => number): LanguageModel {
	let at = 0;
	const tensors = Object.fromEntries(
		Object.entries(layout(shape)).map(([name, [rows, columns]]) => [
			name,
			Float32Array.from({ length: rows * columns }, () => weight(at++)),
		]),
	);
	return { weights: { shape, tensors }, features, upos, xpos, labels, boundaries: new Uint8Array() };
}

/** A parser that has learnt nothing: weights all over the place. */
const untaught = modelOf((at) => Math.sin(at * at + at));

function parse(model: LanguageModel, forms: readonly string[], by: Lexicon = lexicon): readonly Word[] {
	let at = 0;
	const spans = forms.map((form) => {
		const start = at;
		at += form.length + 1;
		return { start, end: start + form.length };
	});
	return createParser(model, by).parse(forms.join(" "), spans);
}

function assertTree(words: readonly Word[]): void {
	assert.deepEqual(
		words.filter(({ head }) => head < 0).map(({ deprel }) => deprel),
		["root"],
	);
	words.forEach((_, start) => {
		let at = start;
		for (let steps = 0; at >= 0; steps++) {
			assert.ok(steps <= words.length, `word ${start} does not lead to the root`);
			at = words[at]?.head ?? assert.fail(`no word ${at}`);
		}
	});
}

describe("parser", () => {
	it("gives a tree whatever its weights are", () => {
		const weights = [
			() => 0,
			(at: number) => Math.sin(at * at) * 1000,
			(at: number) => (at % 3 === 0 ? Number.NaN : 1),
			(at: number) => (at % 2 === 0 ? Number.POSITIVE_INFINITY : -1),
		];
		for (const weight of weights)
			for (const length of [1, 2, 7, 40, 400])
				assertTree(
					parse(
						modelOf(weight),
						Array.from({ length }, (_, i) => ["dog", "saw", ",", "zyx"][i % 4] ?? ""),
					),
				);
	});

	it("gives each word its place, its form, tags of the model and a lemma", () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: "binary", maxLength: 6 }), { minLength: 1, maxLength: 30 }),
				(forms) => {
					const words = parse(untaught, forms);
					assertTree(words);
					let at = 0;
					words.forEach((word, i) => {
						assert.deepEqual([word.start, word.end, word.text], [at, at + (forms[i] ?? "").length, forms[i]]);
						assert.ok(upos.includes(word.upos) && xpos.includes(word.xpos));
						assert.equal(word.lemma, lexicon.lemma(word.text, word.upos, word.xpos));
						at = word.end + 1;
					});
				},
			),
			{ numRuns: 60 },
		);
	});

	it("gives no word but the root the label of the root", () => {
		const model = modelOf((at) => Math.sin(at * at));
		// The bias makes it the likeliest label everywhere.
		model.weights.tensors.labelBias?.set([0, 0, 1e4]);
		const words = parse(model, ["the", "dog", "near", "the", "cat"]);
		assertTree(words);
		assert.equal(words.filter(({ deprel }) => deprel === "parataxis").length, 4);
	});

	it("gives no words for no words", () => {
		assert.deepEqual(parse(untaught, []), []);
	});

	it("reads as many words at once as it has room for, and one more in two parts", () => {
		for (const length of [LONGEST, LONGEST + 1, 2 * LONGEST, 2 * LONGEST + 1]) {
			const words = parse(untaught, new Array<string>(length).fill("dog"));
			assertTree(words);
			const parts = Math.ceil(length / LONGEST);
			for (let part = 0; part < parts; part++) {
				const [from, end] = [part * LONGEST, (part + 1) * LONGEST];
				const out = words.slice(from, end).filter(({ head }) => head < from || head >= end);
				assert.equal(out.length, 1, `one way out of part ${part} of ${length} words`);
			}
		}
	});

	it("parts a long sentence behind the last mark that leaves most of it in the first part", () => {
		const forms = new Array<string>(200).fill("dog");
		for (const at of [20, 120, 140]) forms[at] = ",";
		const apart = parse(untaught, forms.slice(0, 141));
		const relations = (words: readonly Word[]) => words.map(({ head, deprel }) => `${head} ${deprel}`);
		assert.deepEqual(relations(parse(untaught, forms).slice(0, 141)), relations(apart));
		const root = apart.findIndex(({ head }) => head < 0);
		const rest = parse(untaught, forms.slice(141));
		assert.deepEqual(
			relations(parse(untaught, forms).slice(141)),
			rest.map(({ head, deprel }) => (head < 0 ? `${root} parataxis` : `${head + 141} ${deprel}`)),
		);
	});

	it("asks the lexicon for a lemma once for each form with its tags", () => {
		let asked = 0;
		const counting: Lexicon = {
			...lexicon,
			lemma: (form, upos, xpos) => {
				if (form === "zyxes") asked++;
				return lexicon.lemma(form, upos, xpos);
			},
		};
		// With every weight 0, every word has the first of the tags.
		parse(
			modelOf(() => 0),
			["dog", "zyxes", "saw", "zyxes", "zyxes"],
			counting,
		);
		const once = asked;
		asked = 0;
		parse(
			modelOf(() => 0),
			["dog", "zyxes", "saw"],
			counting,
		);
		assert.equal(asked, once);
		assert.ok(once > 0);
	});
});
