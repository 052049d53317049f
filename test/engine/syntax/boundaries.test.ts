import assert from "node:assert/strict";
import fc from "fast-check";
import { boundaryModelFrom, sentenceEnds } from "../../../src/engine/syntax/boundaries.ts";
import { wordSpans } from "../../../src/engine/syntax/words.ts";
import { assertLinear } from "../../linear-time.ts";
import { boundaryModel } from "./boundary-model.ts";

/** The paragraph with a bar wherever a sentence ends before its own end. */
function barred(text: string): string {
	const words = wordSpans(text, { start: 0, end: text.length });
	const ends = sentenceEnds(text, words, boundaryModel).slice(0, -1);
	const parts = [0, ...ends.map((index) => words[index]?.end ?? 0)];
	return parts.map((from, index) => text.slice(from, parts[index + 1])).join("|");
}

/** Each case is a paragraph with its inner boundaries as bars. */
function ends(...cases: readonly string[]): void {
	for (const expected of cases) assert.equal(barred(expected.replaceAll("|", "")), expected);
}

describe("sentence boundaries", () => {
	it("stand after stops, question marks and exclamation marks", () => {
		ends(
			"The dam held.| Nobody was hurt.",
			"Was it the minister?| No!| He denied it.",
			"The company lost £12.4m in 2019.| That is 3% less than it had feared.",
		);
	});

	it("do not stand after titles, initials and abbreviations", () => {
		ends(
			"Mr. Okafor met Dr. Lena Voss in St. Louis.| They spoke for an hour.",
			"J. K. Mbeki and Maria R. Tanaka signed it.| I agreed.",
			"Harlow & Co. was sold to Brightwater Inc. for $3.2bn.| Shares rose on Monday.",
			"Analysts at J.P. Orwell, e.g. Ms. Ruiz, i.e. the chief economist, disagreed.",
			"No. 10 declined to comment on Sec. 4 of the bill.| See also Fig. 3.",
		);
	});

	it("stand after an abbreviation that ends its sentence", () => {
		ends(
			"It opened at 9 a.m.| Police arrived soon after.",
			"The talks end at 5 p.m. Monday in Washington, D.C.| The next round starts in June.",
			"Rents, bills, etc.| The rest fell.",
			"He studied in the U.S.| He never went back to the U.S. Army.",
		);
	});

	it("stand behind the quotation marks and brackets that close with the stop", () => {
		ends(
			"“We will not go,” said the mayor.| “Not this year.”| The crowd cheered.",
			'He wrote "The End."| Then he slept.',
			"(He did not say why.)| The court adjourned.",
			"She said: 'It is over.'| He nodded.",
		);
	});

	it("do not stand after a question or a shout that the sentence goes on from", () => {
		ends('"Is it true?" asked Obi.| "Yes!" shouted the crowd.');
	});

	it("stand inside a long quotation", () => {
		ends('He told Sky News: "We were wrong.| We are sorry.| It will not happen again."| He resigned.');
	});

	it("follow an ellipsis only where a sentence begins", () => {
		ends("He waited ... then he left.| “It was late…” she said.| Nobody came.");
	});

	it("stand where two sentences are glued together, but in no address", () => {
		ends(
			"They went home.|At first nobody noticed.",
			"Output fell in the spring.|Analysts had expected more.",
			"Write to ana.diaz@example.co.uk or see example.com today.",
		);
	});

	it("stand behind the number of a footnote", () => {
		ends("The first report was wrong. [12]| The second was right.[13]| Both were late.");
	});

	it("do not stand at a soft line break", () => {
		ends(
			"The ministry said on Friday that it would\nreview the plan after the summer, when the\ncourt has ruled.| Officials declined to\ncomment.",
		);
	});

	it("stand before every item of a list, but not after its number", () => {
		ends(
			"The plan has three parts:|\n- build a school|\n- repair the road|\n- plant trees",
			"Demands:|\n1. Higher wages|\n2. Shorter hours|\n3. A new contract",
			"• Rents rose 4%|\n• Wages fell 2%",
		);
		ends("He was born in\n1998. It was a wet year.".replace("1998. ", "1998.| "));
	});

	it("part a headline from the text below it", () => {
		ends("STORM KILLS FOUR IN COASTAL TOWN|\nRescuers searched the harbour on Monday for two more people.");
		ends("The BBC and the ITV\nshared the rights to the final on Sunday.");
	});

	it("stand at every blank line", () => {
		ends("the first paragraph, it had no end|\n\nand the second one");
	});

	it("end with the last word, and are none without words", () => {
		assert.deepEqual(sentenceEnds("", [], boundaryModel), []);
		assert.deepEqual(sentenceEnds("x", [{ start: 0, end: 1 }], boundaryModel), [0]);
	});

	it("come in order for any text and end with its last word", () => {
		const pieces = fc.constantFrom(
			"He",
			"said",
			".",
			"!",
			"“",
			"”",
			"\n",
			"\n\n",
			" ",
			"- ",
			"1.",
			"[1]",
			"(",
			")",
			"U.S.",
			"\ud800",
			"é",
		);
		const texts = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const words = wordSpans(text, { start: 0, end: text.length });
				const found = sentenceEnds(text, words, boundaryModel);
				assert.ok(found.every((end, index) => end > (found[index - 1] ?? -1)));
				assert.equal(found.at(-1), words.length > 0 ? words.length - 1 : undefined);
			}),
			{ seed: 5, numRuns: 100 },
		);
	});

	it("take time in proportion to the text, however it is written", () => {
		for (const unit of ["a ", "A ", ". ", '" ', "( ", ") ", "[1] ", "\n- a", "1.\n", "A\n", "\n\n", ", B "]) {
			assertLinear(
				2_000,
				(size) => {
					const text = unit.repeat(Math.ceil(size / unit.length));
					const words = wordSpans(text, { start: 0, end: text.length });
					return () => sentenceEnds(text, words, boundaryModel);
				},
				JSON.stringify(unit),
			);
		}
	});

	it("need a model of the right size", () => {
		assert.throws(
			() => boundaryModelFrom(new Uint8Array(1000)),
			/not a model of sentence boundaries: 1000 bytes/,
		);
	});
});
