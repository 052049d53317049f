import assert from "node:assert/strict";
import { readConllu } from "../../scripts/train/conllu.ts";
import { rawTextScores, type Segment } from "./raw-text.ts";

const documents = readConllu(
	[
		"# newpar\n# text = We can't.\n1\tWe\t_\tX\tX\t_\t0\troot\t_\t_\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tca\t_\tX\tX\t_\t1\tdep\t_\t_\n3\tn't\t_\tX\tX\t_\t1\tdep\t_\t_\n4\t.\t_\tX\tX\t_\t1\tdep\t_\t_\n",
		"# text = Go\n1\tGo\t_\tX\tX\t_\t0\troot\t_\t_\n",
		"# newpar\n# text = End\n1\tEnd\t_\tX\tX\t_\t0\troot\t_\t_\n",
	].join("\n"),
);

/** Words and sentences by their ends, from nought, white space left out. */
function segment(words: readonly number[], sentences: readonly number[]): Segment {
	const spans = (ends: readonly number[]) => ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
	return (paragraph) =>
		paragraph === "End"
			? { words: spans([3]), sentences: spans([3]) }
			: { words: spans(words), sentences: spans(sentences) };
}

describe("scores on raw text", () => {
	it("are one for the treebank's own words and sentences, wherever white space is counted", () => {
		assert.deepEqual(rawTextScores(documents, segment([2, 5, 8, 9, 12], [9, 12])), {
			sentences: 1,
			tokens: 1,
		});
		assert.deepEqual(rawTextScores(documents, segment([3, 5, 8, 10, 12], [10, 12])), {
			sentences: 1,
			tokens: 1,
		});
	});

	it("fall for a word that is not parted", () => {
		// Right: We . Go End, of six words in the treebank and five found.
		assert.equal(rawTextScores(documents, segment([2, 8, 9, 12], [9, 12])).tokens, 8 / 11);
	});

	it("fall for a sentence with one wrong end", () => {
		assert.equal(rawTextScores(documents, segment([2, 5, 8, 9, 12], [12])).sentences, 2 / 5);
	});
});
