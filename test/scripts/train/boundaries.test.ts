import assert from "node:assert/strict";
import { trainBoundaries } from "../../../scripts/train/boundaries.ts";
import { readConllu } from "../../../scripts/train/conllu.ts";
import { boundaryModelFrom, sentenceEnds } from "../../../src/engine/syntax/boundaries.ts";
import { wordSpans } from "../../../src/engine/syntax/words.ts";

/** A treebank of one paragraph for each line, its sentences parted by bars. */
function treebank(...paragraphs: readonly string[]) {
	const sentence = (text: string, index: number) => {
		const words = wordSpans(text, { start: 0, end: text.length });
		const lines = words.map(({ start, end }, at) => {
			const misc = words[at + 1]?.start === end ? "SpaceAfter=No" : "_";
			return `${at + 1}\t${text.slice(start, end)}\t_\tX\tX\t_\t${at}\tdep\t_\t${misc}`;
		});
		return [...(index === 0 ? ["# newpar"] : []), `# text = ${text}`, ...lines, "", ""].join("\n");
	};
	return readConllu(paragraphs.map((paragraph) => paragraph.split("|").map(sentence).join("")).join(""));
}

const lines = [
	"The river rose.|It fell again.",
	"Nobody came.|They were late, as ever.",
	"Why?|Because it rained.",
	"A boat, red and small, sank.|The crew swam.",
];
const documents = treebank(...lines, ...lines, ...lines);

describe("training sentence boundaries", () => {
	it("gives the same bytes for the same treebank", () => {
		assert.deepEqual(trainBoundaries(documents), trainBoundaries(documents));
	});

	it("learns to end a sentence after a stop and not after a comma", () => {
		const model = boundaryModelFrom(trainBoundaries(documents));
		const text = "The boat rose, as ever. They swam.";
		const words = wordSpans(text, { start: 0, end: text.length });
		assert.deepEqual(
			sentenceEnds(text, words, model).map((index) => words[index]?.end),
			[23, 34],
		);
	});
});
