import assert from "node:assert/strict";
import { type TensedWord, tenseOf } from "../../../src/engine/facets/tense.ts";

/** Words of "text/TAG text/TAG"; tags may be left out. */
function wordsOf(line: string): readonly TensedWord[] {
	return line.split(" ").map((token, at) => {
		const [text = "", xpos] = token.split("/");
		const span = { start: at * 20, end: at * 20 + text.length };
		return xpos === undefined ? { text, ...span } : { text, xpos, ...span };
	});
}

/** The tense at the last word. */
function tense(line: string): string {
	const words = wordsOf(line);
	const found = tenseOf(words, words.length - 1);
	return found === undefined ? "none" : found.tense + (found.perfect ? " perfect" : "");
}

describe("tenseOf", () => {
	it("reads the verb group before the word from its tags", () => {
		assert.equal(tense("They/PRP met/VBD on/IN Monday/NNP"), "past");
		assert.equal(tense("They/PRP will/MD meet/VB on/IN Monday/NNP"), "future");
		assert.equal(tense("They/PRP meet/VBP on/IN Monday/NNP"), "present");
		assert.equal(tense("They/PRP have/VBP met/VBN on/IN Monday/NNP"), "present perfect");
		assert.equal(tense("They/PRP had/VBD met/VBN on/IN Monday/NNP"), "past perfect");
		assert.equal(tense("They/PRP will/MD have/VB met/VBN by/IN Monday/NNP"), "future perfect");
	});

	it("reads plans as future, and what had been planned as past", () => {
		assert.equal(tense("They/PRP are/VBP going/VBG to/TO meet/VB Monday/NNP"), "future");
		assert.equal(tense("They/PRP are/VBP due/JJ to/TO meet/VB Monday/NNP"), "future");
		assert.equal(tense("They/PRP are/VBP to/TO meet/VB Monday/NNP"), "future");
		assert.equal(tense("They/PRP agreed/VBD to/TO meet/VB Monday/NNP"), "future");
		assert.equal(tense("They/PRP had/VBD been/VBN due/JJ to/TO meet/VB Monday/NNP"), "past perfect");
	});

	it("reads what could happen as future, and what somebody could see or could not do as before", () => {
		assert.equal(tense("It/PRP could/MD hit/VB the/DT coast/NN on/IN Monday/NNP"), "future");
		assert.equal(tense("They/PRP could/MD see/VB it/PRP on/IN Monday/NNP"), "present");
		assert.equal(tense("They/PRP could/MD not/RB meet/VB on/IN Monday/NNP"), "present");
	});

	it("reads closed lists and endings where no tagger has run", () => {
		assert.equal(tense("They gathered on Monday"), "past");
		assert.equal(tense("They 'll gather on Monday"), "future");
		assert.equal(tense("They plan to gather on Monday"), "future");
		assert.equal(tense("A quiet Monday"), "none");
		assert.equal(tense("In May they gathered on Monday"), "past");
	});

	it("looks no further than the clause's stop, first back and then ahead", () => {
		assert.equal(tense("They/PRP will/MD go/VB ;/: Monday/NNP"), "none");
		const words = wordsOf("On/IN Monday/NNP they/PRP left/VBD ./.");
		assert.equal(tenseOf(words, 1)?.tense, "past");
	});

	it("climbs the tree where there is one", () => {
		const words = wordsOf(
			"They/PRP said/VBD it/PRP will/MD open/VB the/DT new/JJ hall/NN voters/NNS chose/VBD Monday/NNP",
		);
		const heads = [1, -1, 4, 4, 1, 7, 7, 4, 9, 7, 4];
		const parsed = words.map((word, at) => ({ ...word, head: heads[at] ?? -1 }));
		assert.equal(tenseOf(words, 10)?.tense, "past");
		assert.equal(tenseOf(parsed, 10)?.tense, "future");
	});
});
