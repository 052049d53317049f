import assert from "node:assert/strict";
import { comparisonsOf } from "../../../../src/engine/facets/events/comparisons.ts";
import { tree } from "../../syntax/tree-notation.ts";

/** "first “first” of “club” among “to sign”, one of several" */
function comparisons(line: string): readonly string[] {
	const sentence = tree(line);
	const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
		sentence.text.slice(start, end);
	return comparisonsOf(sentence).map(
		(found) =>
			`${found.kind} “${slice(found)}” of ${sentence.words[found.thing]?.text}` +
			`${found.among ? ` among “${slice(found.among)}”` : ""}${found.oneOf ? ", one of several" : ""}`,
	);
}

describe("comparisons", () => {
	const highest = (rest: string) =>
		`It/PRP>rate/nsubj is/VBZ>rate/cop the/DT>rate/det highest/JJS/high>rate/amod rate/NN>root ${rest}`;

	it("reads a superlative with its class", () => {
		assert.deepEqual(comparisons(highest("since/IN>2019/case 2019/CD>rate/nmod")), [
			"superlative “highest” of rate among “since 2019”",
		]);
		assert.deepEqual(comparisons(highest("ever/RB>rate/advmod")), [
			"superlative “highest” of rate among “ever”",
		]);
		assert.deepEqual(comparisons(highest("./.>rate/punct")), ["superlative “highest” of rate"]);
	});

	it("joins “most” to its adjective, and leaves a share alone", () => {
		assert.deepEqual(
			comparisons(
				"The/DT>storm/det most/RBS>powerful/advmod powerful/JJ>storm/amod storm/NN>hit/nsubj in/IN>decades/case decades/NNS>storm/nmod hit/VBD>root Kano/NNP>hit/obj",
			),
			["superlative “most powerful” of storm among “in decades”"],
		);
		assert.deepEqual(
			comparisons(
				"Most/JJS>voters/amod voters/NNS>stayed/nsubj stayed/VBD>root at/IN>least/case least/JJS>calm/advmod calm/JJ>stayed/xcomp",
			),
			[],
		);
	});

	it("tells one of several from the one", () => {
		assert.deepEqual(
			comparisons(
				"She/PRP>one/nsubj is/VBZ>one/cop one/CD>root of/IN>members/case the/DT>members/det first/JJ>members/amod members/NNS>one/nmod",
			),
			["first “first” of members, one of several"],
		);
		assert.deepEqual(
			comparisons(
				"She/PRP>member/nsubj is/VBZ>member/cop the/DT>member/det only/JJ>member/amod member/NN>root to/TO>vote/mark vote/VB>member/acl",
			),
			["only “only” of member among “to vote”"],
		);
	});

	it("does not take “the first week” for a rank", () => {
		assert.deepEqual(
			comparisons("The/DT>week/det first/JJ>week/amod week/NN>passed/nsubj passed/VBD>root"),
			[],
		);
	});

	it("reads a comparison where it says with what", () => {
		const higher = "Prices/NNS>higher/nsubj are/VBP>higher/cop higher/JJR/high>root";
		assert.deepEqual(comparisons(`${higher} than/IN>May/case in/IN>May/case May/NNP>higher/obl`), [
			"comparative “higher” of higher among “than in May”",
		]);
		assert.deepEqual(comparisons(`${higher} now/RB>higher/advmod`), []);
	});
});
