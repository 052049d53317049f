import assert from "node:assert/strict";
import { candidates } from "../../src/engine/candidates.ts";
import { queryOf } from "../../src/engine/query.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import { corpusOf, type Sources } from "./compare.ts";

const sentence = (text: string) => {
	const whole = { start: 0, end: text.length };
	return { ...whole, text, tokens: tokenize(text, whole) };
};

function ranked(text: string, sources: Sources, before: readonly string[] = []): readonly string[] {
	const claim = sentence(text);
	const query = queryOf(claim.tokens, before.map(sentence));
	return candidates(claim, corpusOf(sources), query).map(({ passage }) => passage.text);
}

const FERRY = {
	"ferry.txt": [
		"The ferry Marlin ran aground off Corran Head on Sunday night.",
		"Captain Ines Duarte said the engines had failed.",
		"All 112 passengers were taken off by lifeboat.",
		"The operator has suspended the route.",
	].join("\n"),
	"budget.txt": [
		"The island council passed its budget on Monday.",
		"It sets aside money for the lifeboat.",
		"Passengers on the buses will pay more.",
	].join("\n"),
};

describe("candidates", () => {
	it("puts the passage that says nearly the same first, wherever it stands", () => {
		const [first] = ranked("The operator suspended the route.", FERRY);
		assert.equal(first, "The operator has suspended the route.");
	});

	it("prefers the article that has the rest of the claim", () => {
		const [first] = ranked("Passengers of the Marlin were rescued by a lifeboat off Corran Head.", FERRY);
		assert.notEqual(first, "It sets aside money for the lifeboat.");
		assert.notEqual(first, "Passengers on the buses will pay more.");
	});

	it("takes whom a pronoun means from the sentence before", () => {
		const sources = {
			"a.txt": "Ines Duarte joined the line in 2004.\nThe captain left it last spring.",
			"b.txt": "Tove Lindahl joined the bank in 2004.\nThe captain left it last spring, too.",
		};
		const [first] = ranked("She left it last spring.", sources, ["Tove Lindahl began in 2004."]);
		assert.equal(first, "The captain left it last spring, too.");
	});

	it("lets a word of the same meaning count", () => {
		const sources = { "a.txt": "The firm closed the quarry.", "b.txt": "The firm bought the quarry." };
		assert.equal(ranked("The company purchased the quarry.", sources)[0], "The firm bought the quarry.");
		assert.equal(ranked("The company shut the quarry.", sources)[0], "The firm closed the quarry.");
	});

	it("prefers a sentence to a headline that says as much", () => {
		const sources = {
			"a.txt": "Ferry Marlin aground off Corran Head\nThe ferry Marlin is aground off Corran Head.",
		};
		const [first] = ranked("The ferry Marlin is aground off Corran Head, officials say.", sources);
		assert.equal(first, "The ferry Marlin is aground off Corran Head.");
	});

	it("looks for what somebody says in the speaker's words", () => {
		const sources = {
			"a.txt": [
				"The island has one harbour.",
				"Captain Duarte left the ferry in May after a long strike.",
				"To Duarte the ferry is “over and done with”.",
			].join("\n"),
		};
		assert.match(ranked("Captain Duarte left the ferry after the strike.", sources)[0] ?? "", /^Captain/);
		assert.match(ranked("Duarte says he will not return to the ferry.", sources)[0] ?? "", /^To Duarte/);
	});

	it("lets a shared figure count more than another word as rare", () => {
		const sources = {
			"a.txt": [
				"The island has one harbour.",
				"Passengers saw the lighthouse from the deck that night.",
				"Boats took 112 of them to the pier in the dark.",
			].join("\n"),
		};
		assert.match(ranked("112 saw it by the lighthouse.", sources)[0] ?? "", /^Passengers/);
		assert.match(ranked("At the lighthouse 112 left.", sources)[0] ?? "", /^Boats/);
	});

	it("finds nothing where no word is shared", () => {
		assert.deepEqual(ranked("Quantum dots shimmer.", FERRY), []);
	});
});
