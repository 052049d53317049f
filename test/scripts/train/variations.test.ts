import assert from "node:assert/strict";
import { readConllu, type TreebankSentence } from "../../../scripts/train/conllu.ts";
import { Random } from "../../../scripts/train/random.ts";
import { variations } from "../../../scripts/train/variations.ts";

/** A sentence of lines "FORM LEMMA UPOS XPOS HEAD DEPREL". */
function sentence(...lines: readonly string[]): TreebankSentence {
	const rows = lines.map((line, at) => {
		const [form, lemma, upos, xpos, head, deprel] = line.split(" ");
		return [at + 1, form, lemma, upos, xpos, "_", head, deprel, "_", "_"].join("\t");
	});
	return readConllu(`${rows.join("\n")}\n`)[0]?.paragraphs[0]?.sentences[0] ?? assert.fail("no sentence");
}

const told = sentence(
	"Zanele Zanele PROPN NNP 2 nsubj",
	"said say VERB VBD 0 root",
	"that that SCONJ IN 6 mark",
	"the the DET DT 5 det",
	"dam dam NOUN NN 6 nsubj",
	"held hold VERB VBD 2 ccomp",
	". . PUNCT . 2 punct",
);
const plain = sentence(
	"The the DET DT 2 det",
	"dam dam NOUN NN 3 nsubj",
	"held hold VERB VBD 0 root",
	". . PUNCT . 3 punct",
);
const quoted = sentence(
	"He he PRON PRP 2 nsubj",
	"said say VERB VBD 0 root",
	": : PUNCT : 2 punct",
	"It it PRON PRP 5 nsubj",
	"held hold VERB VBD 2 ccomp",
);
const names = [sentence("Okafor Okafor PROPN NNP 0 root"), sentence("Lindqvist Lindqvist PROPN NNP 0 root")];
const treebank = [told, plain, quoted, ...names];

/** Many variations of a sentence. */
function varied(of: TreebankSentence, seed = 1): readonly TreebankSentence[] {
	const [vary, random] = [variations(treebank), new Random(seed)];
	return Array.from({ length: 200 }, () => vary(of, random));
}

function forms({ words }: TreebankSentence): string {
	return words.map(({ form }) => form).join(" ");
}

function relation({ words }: TreebankSentence, form: string): string {
	const word = words.find((candidate) => candidate.form === form);
	return `${words[word?.head ?? -1]?.form ?? "-"} ${word?.deprel}`;
}

describe("variations of a treebank's sentences", () => {
	it("are the same for the same seed, and the sentence itself when there is nothing to vary", () => {
		assert.deepEqual(varied(told, 3), varied(told, 3));
		assert.notDeepEqual(varied(told, 3), varied(told, 4));
		for (const same of varied(plain)) assert.equal(same, plain);
	});

	it("are trees with the relations that the sentence had", () => {
		for (const variation of varied(told)) {
			const { words } = variation;
			assert.equal(words.filter(({ head }) => head === -1).length, 1);
			const verb = words.find(({ head }) => head === -1)?.form;
			assert.equal(relation(variation, "that"), "held mark");
			assert.equal(relation(variation, "the"), "dam det");
			assert.equal(relation(variation, "dam"), "held nsubj");
			assert.equal(relation(variation, "held"), `${verb} ccomp`);
			assert.equal(relation(variation, "."), `${verb} punct`);
		}
	});

	it("have other names, other verbs of telling and a day before what is said, and keep what they are", () => {
		const all = varied(told).map(forms);
		for (const pattern of [/^Okafor /, / denied /, / said on Monday that /, / \w+day that /])
			assert.ok(
				all.some((text) => pattern.test(text)),
				`${pattern}`,
			);
		for (const text of all)
			assert.match(
				text,
				/^\p{Lu}\p{Ll}+ \p{Ll}+(?: on)?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? that the dam held \.$/u,
			);
	});

	it("hang the day on the verb", () => {
		for (const variation of varied(told)) {
			const at = variation.words.findIndex(({ form }) => form.endsWith("day"));
			const day = variation.words[at];
			if (day === undefined) continue;
			assert.equal(variation.words[day.head]?.head, -1);
			const on = variation.words[at - 1];
			if (on?.form !== "on") assert.equal(day.deprel, "obl:unmarked");
			else assert.deepEqual([on.head, on.deprel, day.deprel], [at, "case", "obl"]);
		}
	});

	it("put no day behind a mark", () => {
		assert.ok(varied(quoted).every((variation) => !forms(variation).includes("day")));
	});
});
