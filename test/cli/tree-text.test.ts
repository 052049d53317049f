import assert from "node:assert/strict";
import fc from "fast-check";
import { treeLines } from "../../src/cli/tree-text.ts";
import type { Word } from "../../src/engine/syntax/tree.ts";

/** Words of which only the heads matter. */
function words(...heads: readonly number[]): readonly Word[] {
	return heads.map((head, at) => ({
		...{ start: at, end: at + 1, text: "w", lemma: "w", upos: "X", xpos: "FW", deprel: "dep" },
		head,
	}));
}

describe("treeLines", () => {
	it("draws each dependent's line to its head, the root farthest left", () => {
		assert.deepEqual(treeLines(words(1, 2, -1, 4, 2)), [
			"  ╭─── ",
			"╭─┴─── ",
			"├───── ",
			"│ ╭─── ",
			"╰─┴─── ",
		]);
	});

	it("draws one word and none", () => {
		assert.deepEqual(treeLines(words(-1)), ["╶─ "]);
		assert.deepEqual(treeLines([]), []);
	});

	it("lets lines cross where the tree does", () => {
		assert.deepEqual(treeLines(words(2, 3, -1, 2)), ["╭───── ", "│ ╭─── ", "├─┼─── ", "╰─┴─── "]);
	});

	it("stands closer for deep trees and gives up on very deep ones", () => {
		const chain = (length: number) => treeLines(words(...Array.from({ length }, (_, at) => at - 1)));
		assert.equal(chain(5)[0]?.length, 11);
		assert.equal(chain(15)[0]?.length, 16);
		assert.deepEqual(new Set(chain(50)), new Set([""]));
	});

	it("is as wide for every word of any tree", () => {
		const trees = fc
			.array(fc.nat(), { minLength: 1, maxLength: 30 })
			.map((picks) => words(...picks.map((pick, at) => (at === 0 ? -1 : pick % at))));
		fc.assert(
			fc.property(trees, (tree) => {
				const lines = treeLines(tree);
				assert.equal(lines.length, tree.length);
				assert.equal(new Set(lines.map((line) => line.length)).size, 1);
			}),
		);
	});
});
