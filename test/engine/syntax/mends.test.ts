import assert from "node:assert/strict";
import { withAskedActs } from "../../../src/engine/syntax/infinitives.ts";
import { withPlanningVerbs } from "../../../src/engine/syntax/planning-verbs.ts";
import type { Word } from "../../../src/engine/syntax/tree.ts";
import { tree } from "./tree-notation.ts";

/** The words after the mend that have another place, as "word relation head". */
function moved(line: string, mend: (words: readonly Word[]) => readonly Word[]): readonly string[] {
	const { words } = tree(line);
	return mend(words).flatMap(({ text, deprel, head }, at) =>
		words[at]?.deprel === deprel && words[at].head === head
			? []
			: [`${text} ${deprel} ${words[head]?.text ?? "-"}`],
	);
}

describe("what a tree is mended in", () => {
	it("takes plans for a verb where the clause has no other", () => {
		const plans =
			"The/DT>coach/det coach/NN>plans/compound plans/NNS/plan>root to/TO>resign/mark resign/VB>plans/acl ./.>plans/punct";
		assert.deepEqual(moved(plans, withPlanningVerbs), ["coach nsubj plans", "resign xcomp plans"]);
		assert.equal(withPlanningVerbs(tree(plans).words)[2]?.lemma, "plan");
	});

	it("leaves plans a noun before another verb, and with an owner", () => {
		for (const line of [
			"The/DT>plans/det council/NN>plans/compound plans/NNS/plan>fell/nsubj to/TO>build/mark build/VB>plans/acl fell/VBD/fall>root ./.>fell/punct",
			"The/DT>plans/det plans/NNS/plan>root to/TO>build/mark build/VB>plans/acl ./.>plans/punct",
		])
			assert.deepEqual(moved(line, withPlanningVerbs), []);
	});

	it("gives what is asked to the noun of asking, not to who asks", () => {
		const calls = (noun: string) =>
			`She/PRP>rejected/nsubj rejected/VBD/reject>root ${noun}/NNS>rejected/obj by/IN>party/case the/DT>party/det party/NN>${noun}/nmod to/TO>resign/mark resign/VB>party/acl ./.>rejected/punct`;
		assert.deepEqual(moved(calls("calls"), withAskedActs), ["resign acl calls"]);
		assert.deepEqual(moved(calls("paintings"), withAskedActs), []);
	});
});
