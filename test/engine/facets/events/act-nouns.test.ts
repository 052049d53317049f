import assert from "node:assert/strict";
import { noLexicon, verbOfNoun } from "../../../../src/engine/facets/events/act-nouns.ts";
import { eventsOf } from "../../../../src/engine/facets/events/events.ts";
import { tree } from "../../syntax/tree-notation.ts";

const lexicon = { verbOf: (noun: string) => `${noun}ise` };

describe("nouns that name acts", () => {
	it("knows the listed ones without a lexicon", () => {
		assert.equal(verbOfNoun("arrest", noLexicon), "arrest");
		assert.equal(verbOfNoun("Resignation", noLexicon), "resign");
		assert.equal(verbOfNoun("takeover", noLexicon), "take over");
		assert.equal(verbOfNoun("liquidation", noLexicon), undefined);
	});

	it("asks the lexicon about nouns with the ending of an act, and about no others", () => {
		for (const noun of ["liquidation", "betrayal", "bribery", "reinstatement"])
			assert.equal(verbOfNoun(noun, lexicon), `${noun}ise`);
		for (const noun of ["hospital", "building", "government", "house", "conference"])
			assert.equal(verbOfNoun(noun, lexicon), undefined);
	});

	it("reads an act through the lexicon it is given", () => {
		const line =
			"The/DT>liquidation/det liquidation/NN>hurt/nsubj of/IN>Acme/case Acme/NNP>liquidation/nmod hurt/VBD>root Kano/NNP>hurt/obj";
		const lemmas = (with_?: typeof lexicon) => eventsOf(tree(line), with_).map((event) => event.lemma);
		assert.deepEqual(lemmas(lexicon), ["liquidationise", "hurt"]);
		assert.deepEqual(lemmas(), ["hurt"]);
	});
});
