import assert from "node:assert/strict";
import { datelineWords } from "../../../src/engine/syntax/dateline.ts";
import { wordSpans } from "../../../src/engine/syntax/words.ts";
import { language } from "../../language.ts";

function formsOf(text: string): readonly string[] {
	return wordSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** The words of a text that stand in its dateline. */
function dateline(text: string): string {
	const forms = formsOf(text);
	return forms.slice(0, datelineWords(forms)).join(" ");
}

describe("datelineWords", () => {
	it("takes a place in capitals, a day or an agency for one", () => {
		assert.equal(dateline("LUND — The ferry sank on Friday."), "LUND —");
		assert.equal(dateline("Lund, May 4 – The ferry sank on Friday."), "Lund , May 4 –");
		assert.equal(
			dateline("PORT LUND, 4 May (Norpress) - The ferry sank."),
			"PORT LUND , 4 May ( Norpress ) -",
		);
		assert.equal(dateline("(Norpress) — The ferry sank."), "( Norpress ) —");
	});

	it("leaves other beginnings with a dash alone", () => {
		for (const text of [
			"Lund – the town of ferries – lost one on Friday.",
			"The ferry — it was old — sank on Friday.",
			"Ann Poe — The Pilot — sank with the ferry.",
			"UNHCR-run camps were closed on Friday.",
			"LUND —",
		])
			assert.equal(dateline(text), "", text);
	});
});

describe("a sentence behind a dateline", () => {
	it("has its own subject, and the dateline hangs on its root", () => {
		const text = "LUND, Sept 3 — Ferries left Kell on Sunday to bring doctors.";
		const words = language.parse(text, wordSpans(text, { start: 0, end: text.length }));
		const root = words.findIndex(({ head }) => head < 0);
		assert.equal(words[root]?.text, "left");
		assert.deepEqual(
			words.filter(({ head, deprel }) => head === root && deprel === "nsubj").map(({ text: form }) => form),
			["Ferries"],
		);
		assert.deepEqual([words[0]?.head, words[0]?.deprel], [root, "dep"]);
	});
});
