import assert from "node:assert/strict";
import { quotationsOf } from "../../../src/engine/facets/quotes.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

/** The text with each quotation in square brackets, followed by "s" for speech or "l" for a label, "~" when open. */
function marked(text: string): string {
	let out = "";
	let at = 0;
	for (const quotation of quotationsOf(text, tokenize(text, { start: 0, end: text.length }))) {
		const { start, end, kind, closed } = quotation;
		out += `${text.slice(at, start)}[${text.slice(start, end)}]${kind.charAt(0)}${closed ? "" : "~"}`;
		at = end;
	}
	return out + text.slice(at);
}

function inner(text: string): readonly string[] {
	return quotationsOf(text, tokenize(text, { start: 0, end: text.length })).map((one) =>
		text.slice(one.inner.start, one.inner.end),
	);
}

describe("quotationsOf", () => {
	it("pairs curly, straight, German, French and typewriter marks", () => {
		assert.deepEqual(inner("“Rain is coming,” she said."), ["Rain is coming,"]);
		assert.deepEqual(inner('"Rain is coming," she said.'), ["Rain is coming,"]);
		assert.deepEqual(inner("„Rain is coming“, she said."), ["Rain is coming"]);
		assert.deepEqual(inner("«Rain is coming», she said."), ["Rain is coming"]);
		assert.deepEqual(inner("»Rain is coming«, she said."), ["Rain is coming"]);
		assert.deepEqual(inner("”Rain is coming”, she said."), ["Rain is coming"]);
		assert.deepEqual(inner("''Rain is coming,'' she said."), ["Rain is coming,"]);
	});

	it("tells single marks from apostrophes", () => {
		assert.equal(
			marked("‘The miners’ union will march on Friday,’ she said."),
			"[‘The miners’ union will march on Friday,’]s she said.",
		);
		assert.equal(
			marked("'The miners' union won't march on Friday,' she said."),
			"['The miners' union won't march on Friday,']s she said.",
		);
		assert.equal(marked("‘No more delays’ said the banner."), "[‘No more delays’]s said the banner.");
	});

	it("leaves apostrophes, elisions and inches alone", () => {
		for (const text of [
			"The miners' union and the pilots' union met.",
			"It was the best rock 'n' roll of the '90s.",
			"’Tis the season, and the ’60s are back.",
			'The shelf is 6" deep and 12" wide.',
		])
			assert.equal(marked(text), text);
	});

	it("keeps only the outermost of nested marks", () => {
		assert.equal(
			marked("“He told me ‘never again’ and left,” Ortiz said."),
			"[“He told me ‘never again’ and left,”]s Ortiz said.",
		);
		assert.equal(
			marked("‘He told me “never again” and left,’ Ortiz said."),
			"[‘He told me “never again” and left,’]s Ortiz said.",
		);
	});

	it("follows a quotation over several sentences", () => {
		assert.deepEqual(inner("“The road is shut. Nobody can pass,” he said."), [
			"The road is shut. Nobody can pass,",
		]);
	});

	it("runs to the end of a paragraph that opens with a mark and does not close it", () => {
		assert.equal(marked("“The road is shut. Nobody can pass."), "[“The road is shut. Nobody can pass.]s~");
	});

	it("runs from the beginning of a paragraph that only closes", () => {
		assert.equal(marked("Nobody can pass there,” he said."), "[Nobody can pass there,”]s~ he said.");
	});

	it("drops an opening mark that another one follows", () => {
		assert.equal(
			marked("Then “the road, he said. “Nobody can pass there.”"),
			"Then “the road, he said. [“Nobody can pass there.”]s",
		);
	});

	it("sees past the marks of Markdown emphasis", () => {
		assert.deepEqual(inner('He said *"Nobody can pass there."*'), ["Nobody can pass there."]);
	});

	it("takes titles, nicknames and scare quotes for labels", () => {
		for (const text of [
			"She wrote “The Keeper of the Northern Light” in 1990.",
			"They call it the “people’s bank”.",
			"The plan, known as “a bridge for all of us”, failed.",
			"The so-called “experts” left.",
			"It is known as the “ferry rule”, she said.",
			"Councillor Marta “Dot” Olsen said so.",
		])
			assert.equal(
				quotationsOf(text, tokenize(text, { start: 0, end: text.length }))[0]?.kind,
				"label",
				text,
			);
	});

	it("takes four words, or fewer beside a reporting verb, for speech", () => {
		for (const text of [
			"It was “a long and bitter winter”.",
			"“Never again,” Ortiz said.",
			"“So sad,” according to her.",
			"The crowd chanted “No more!”",
			"Councillor Marta, “Yes,” Olsen said.",
		])
			assert.equal(
				quotationsOf(text, tokenize(text, { start: 0, end: text.length }))[0]?.kind,
				"speech",
				text,
			);
	});

	it("takes no mark of an attribute for the end of a quotation", () => {
		assert.deepEqual(inner('Nothing is said in <a href="x'), []);
	});

	it("finds nothing in a text without marks", () => {
		assert.deepEqual(quotationsOf("", []), []);
		assert.deepEqual(inner("Nobody said a word."), []);
	});
});
