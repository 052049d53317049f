import assert from "node:assert/strict";
import { readConllu } from "../../../scripts/train/conllu.ts";
import { Random } from "../../../scripts/train/random.ts";
import { variations } from "../../../scripts/train/variations.ts";

const rows = [
	"1	Rosa	Rosa	PROPN	NNP	_	2	nsubj	_	_",
	"2	said	say	VERB	VBD	_	0	root	_	_",
	"3	that	that	SCONJ	IN	_	5	mark	_	_",
	"4	Henrik	Henrik	PROPN	NNP	_	5	nsubj	_	_",
	"5	left	leave	VERB	VBD	_	2	ccomp	_	_",
	"6	.	.	PUNCT	.	_	2	punct	_	_",
];
const treebank = readConllu(`${rows.join("\n")}\n\n`);
const sentences = treebank.flatMap(({ paragraphs }) => paragraphs.flatMap((part) => part.sentences));
const [told] = sentences;

function varied(times: number): readonly string[] {
	const vary = variations(sentences);
	const random = new Random(7);
	return Array.from({ length: times }, () => {
		assert.ok(told);
		const { words } = vary(told, random);
		const tree = words.map(({ form, head, deprel }) => `${form}<${deprel}<${words[head]?.form ?? "-"}`);
		return tree.join(" ");
	});
}

describe("variations", () => {
	it("puts a day between the verb and what is said, and hangs it on the verb", () => {
		const days = varied(200).filter((tree) => tree.includes("day<obl<"));
		assert.ok(days.length > 0);
		for (const tree of days) {
			assert.match(
				tree,
				/^\p{L}+<nsubj<\p{L}+ (\p{L}+)<root<- on<case<(\p{L}+day) \2<obl<\1 that<mark<left/u,
			);
		}
	});

	it("changes the verb of telling and keeps the rest of the tree", () => {
		const verbs = new Set(varied(200).map((tree) => /(\p{L}+)<root</u.exec(tree)?.[1]));
		assert.ok(verbs.size > 5 && verbs.has("said"));
	});

	it("changes names", () => {
		const names = new Set(varied(200).map((tree) => /^(\p{L}+)<nsubj/u.exec(tree)?.[1]));
		assert.ok(names.size > 1 && names.has("Rosa"));
	});

	it("gives the very sentence back where there is nothing to vary", () => {
		const plain = readConllu("1	Stay	stay	VERB	VB	_	0	root	_	_\n\n")[0]?.paragraphs[0]?.sentences[0];
		assert.ok(plain);
		assert.equal(variations([plain])(plain, new Random(1)), plain);
	});
});
