import assert from "node:assert/strict";
import { explainText } from "../../src/cli/explain-text.ts";
import { explainJson } from "../../src/cli/json.ts";
import { type Analysis, analyse } from "../../src/engine/analysis.ts";
import type { Language } from "../../src/engine/language.ts";
import { readLanguage } from "../../src/node/language.ts";
import { terminalOf } from "./terminal.ts";

describe("explain", () => {
	let language: Language;
	before(async () => {
		language = await readLanguage();
	});

	function analysis(text: string, date: string | null = null): Analysis {
		return analyse(language, text, { date });
	}
	function shown(text: string, width = 100, styled = false): string {
		return explainText(text, analysis(text, "2019-07-18"), terminalOf(width, styled));
	}

	describe("as text", () => {
		it("shows each sentence with one line for each word: tree, lemma, tags, relation and head", () => {
			const lines = shown("She resigned. The council rejected the plan.").split("\n");
			assert.deepEqual(lines.slice(0, 5), [
				"1  She resigned.",
				"",
				"   ╭─── She               PRON PRP  nsubj  of resigned",
				"   ├─── resigned  resign  VERB VBD  root",
				"   ╰─── .                 PUNCT     punct  of resigned",
			]);
			assert.ok(lines.includes("2  The council rejected the plan."), lines.join("\n"));
		});

		it("groups the facets under a title, each as its words and what they are read as", () => {
			const text = "Mayor Ada Lund said on Monday that 12,500 people had left. “We lost them,” she said.";
			const plain = shown(text);
			for (const row of [
				/\n {3}Names\n {5}Ada Lund {22}person.* · mayor\n/,
				/\n {3}Times\n {5}Monday {24}2019-07-15 · from the date of writing\n/,
				/\n {3}Figures\n {5}12,500 people {17}12,500 person\n|\n {3}Figures\n {5}12,500 {24}12,500 person\n/,
				/\n {3}Who is meant\n {5}she {27}Ada Lund · pronoun\n/,
				/\n {3}Quotations\n {5}“We lost them,” {15}speech · reported\n/,
				/\n {3}Events\n {5}said {26}say · agent: /,
				/\n {3}Attributions\n {5}said {26}source: Mayor Ada Lund · /,
			])
				assert.match(plain, row);
		});

		it("leaves out the kinds of which there is nothing", () => {
			assert.doesNotMatch(shown("It rained."), /Names|Figures|Quotations|Times|Trends|Lists|undefined|null/);
		});

		it("says why a relative time has no value", () => {
			const text = "It rained yesterday.";
			const plain = explainText(text, analysis(text), terminalOf(100));
			assert.match(plain, /yesterday {21}unknown · needs the date of writing: --date\n/);
		});

		it("says so of text in another language, and shows no tree", () => {
			const plain = shown("Der Rat hat die 12 Schulen nicht mit Geld bezahlt, und das ist gut.");
			assert.match(plain, /^Not in English but in German: only what does not need English is read\.\n/);
			assert.doesNotMatch(plain, /[╭├╰]|Events/);
			assert.match(plain, /Figures\n {5}12/);
			assert.match(shown("Совет закрыл причал."), /^Not in English but in a language in Cyrillic script/);
			assert.match(
				shown("Vihar után bezárták kikötőt tegnap."),
				/^Not in English but in no language that is known/,
			);
		});

		it("says so when there is nothing", () => assert.equal(shown(" \n"), "   No sentences.\n"));

		it("keeps text and facets to the width of the terminal", () => {
			const text =
				"The mayor of Lund, Ada Lund, said that the council would not build the twelve schools this year.";
			for (const line of shown(text, 72).split("\n")) assert.ok(line.length <= 72, line);
		});

		it("uses styles where they are possible, and nowhere else", () => {
			assert.ok(shown("Rain fell.", 100, true).includes("\x1b[1mRain fell.\x1b[0m"));
			assert.ok(!shown("It rained.").includes("\x1b"));
		});

		it("shows hostile characters without obeying them", () => {
			const plain = shown("The \x1b[31mcouncil\x07 met \u202eon Monday\u202c.");
			assert.doesNotMatch(plain, /[\x00-\x09\x0b-\x1f\u202c\u202e]/);
			assert.match(plain, /␛/);
		});
	});

	describe("as JSON", () => {
		it("is the analysis with version, text and language, and the words of every span", () => {
			const text = "Costs rose by 5% in May.";
			const json = explainJson(text, analysis(text, "2019-07-18"));
			assert.deepEqual(Object.keys(json).slice(0, 4), ["version", "text", "language", "sentences"]);
			const [sentence] = JSON.parse(JSON.stringify(json)).sentences;
			assert.equal(sentence.text, text);
			assert.equal(sentence.quantities[0].text, "5%");
			assert.equal(sentence.times[0].text, "May");
			assert.equal(sentence.words[1].lemma, "rise");
			assert.equal(sentence.trends[0].by.value, 5);
		});

		it("writes null for what is not known", () => {
			const text = "Ada Lund left.";
			const [sentence] = JSON.parse(JSON.stringify(explainJson(text, analysis(text)))).sentences;
			assert.equal(sentence.entities[0].age, null);
			assert.equal(sentence.events[0].statusCue, null);
		});
	});
});
