import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { resolve } from "../../../../src/engine/facets/entities/cluster.ts";
import { aliasesIn } from "../../../../src/engine/facets/entities/coreference.ts";
import type { ParsedSentence } from "../../../../src/engine/syntax/tree.ts";
import { tree } from "../../syntax/tree-notation.ts";

/** A document of trees, a line each. */
function document(...lines: readonly string[]): {
	readonly text: string;
	readonly sentences: readonly ParsedSentence[];
} {
	let text = "";
	const sentences = lines.map((line) => {
		const sentence = tree(line, text.length);
		text += `${sentence.text} `;
		return sentence;
	});
	return { text, sentences };
}

/** What each mention of a document means: "the watchdog = ofgrid". */
function meant(...lines: readonly string[]): readonly string[] {
	const { text, sentences } = document(...lines);
	const { mentions, clusters } = aliasesIn(text, sentences);
	return mentions.map(
		({ start, end, cluster }) => `${text.slice(start, end)} = ${clusters[cluster]?.name.join(" ")}`,
	);
}

const OFGRID =
	"Ofgrid/NNP>fined/nsubj ,/,>watchdog/punct the/DT>watchdog/det energy/NN>watchdog/compound watchdog/NN>Ofgrid/appos ,/,>watchdog/punct fined/VBD>root Velco/NNP>fined/obj ./.>fined/punct";
const WATCHDOG = "The/DT>watchdog/det watchdog/NN>waited/nsubj waited/VBD>root ./.>waited/punct";
const TEB =
	"The/DT>Board/det Tidal/NNP>Board/compound Energy/NNP>Board/compound Board/NNP>met/nsubj (/-LRB->TEB/punct TEB/NNP>Board/appos )/-RRB->TEB/punct met/VBD>root ./.>met/punct";
const IDA = "Ida/NNP>spoke/nsubj Berg/NNP>Ida/flat spoke/VBD>root ./.>spoke/punct";
const KNUT = "Knut/NNP>left/nsubj Berg/NNP>Knut/flat left/VBD>root ./.>left/punct";
const SHE = "She/PRP>won/nsubj won/VBD>root ./.>won/punct";
const HE = "He/PRP>won/nsubj won/VBD>root ./.>won/punct";

describe("coreference", () => {
	it("joins a surname with the full name, before or after it", () => {
		const berg = "Berg/NNP>won/nsubj won/VBD>root ./.>won/punct";
		assert.deepEqual(meant(IDA, berg), ["Ida Berg = ida berg", "Berg = ida berg"]);
		assert.deepEqual(meant(berg, IDA), ["Berg = ida berg", "Ida Berg = ida berg"]);
	});

	it("leaves a surname open that two people have, unless a title tells", () => {
		const berg = "Berg/NNP>won/nsubj won/VBD>root ./.>won/punct";
		assert.deepEqual(meant(IDA, KNUT, berg), ["Ida Berg = ida berg", "Knut Berg = knut berg"]);
		const mrBerg = "Mr/NNP>Berg/nmod:desc Berg/NNP>won/nsubj won/VBD>root ./.>won/punct";
		assert.deepEqual(meant(IDA, KNUT, mrBerg).slice(2), ["Berg = knut berg"]);
	});

	it("does not join a man's title with a woman's name", () => {
		const mrBerg = "Mr/NNP>Berg/nmod:desc Berg/NNP>won/nsubj won/VBD>root ./.>won/punct";
		assert.deepEqual(meant(IDA, mrBerg), ["Ida Berg = ida berg", "Berg = berg"]);
	});

	it("joins an acronym with the name it is introduced for", () => {
		const later = "The/DT>TEB/det TEB/NNP>waited/nsubj waited/VBD>root ./.>waited/punct";
		assert.deepEqual(meant(TEB, later), [
			"Tidal Energy Board = tidal energy board",
			"TEB = tidal energy board",
			"TEB = tidal energy board",
		]);
	});

	it("joins a company's short name, and no place in its name", () => {
		const full =
			"Velco/NNP>Holdings/compound Holdings/NNP>fell/nsubj Ltd/NNP>Holdings/flat fell/VBD>root ./.>fell/punct";
		const short = "Velco/NNP>rose/nsubj rose/VBD>root ./.>rose/punct";
		assert.deepEqual(meant(full, short), ["Velco Holdings Ltd = velco holdings", "Velco = velco holdings"]);
		const bank =
			"The/DT>Bank/det Bank/NNP>fell/nsubj of/IN>Ghana/case Ghana/NNP>Bank/nmod fell/VBD>root ./.>fell/punct";
		const ghana = "Ghana/NNP>waited/nsubj waited/VBD>root ./.>waited/punct";
		assert.deepEqual(meant(bank, ghana), ["Bank of Ghana = bank ghana", "Ghana = ghana"]);
	});

	it("resolves a description that only one can be meant by", () => {
		assert.deepEqual(meant(OFGRID, WATCHDOG).at(-1), "watchdog = ofgrid");
		const other =
			"Medwatch/NNP>waited/nsubj ,/,>watchdog/punct the/DT>watchdog/det drug/NN>watchdog/compound watchdog/NN>Medwatch/appos ,/,>watchdog/punct waited/VBD>root ./.>waited/punct";
		assert.equal(meant(OFGRID, other, WATCHDOG).at(-1), "Medwatch = medwatch");
	});

	it("lets the words beside the noun decide between two", () => {
		const other =
			"Medwatch/NNP>waited/nsubj ,/,>watchdog/punct the/DT>watchdog/det drug/NN>watchdog/compound watchdog/NN>Medwatch/appos ,/,>watchdog/punct waited/VBD>root ./.>waited/punct";
		const energy =
			"The/DT>watchdog/det energy/NN>watchdog/compound watchdog/NN>waited/nsubj waited/VBD>root ./.>waited/punct";
		assert.equal(meant(OFGRID, other, energy).at(-1), "watchdog = ofgrid");
		const foreign =
			"The/DT>watchdog/det Danish/JJ>watchdog/amod watchdog/NN>waited/nsubj waited/VBD>root ./.>waited/punct";
		assert.equal(meant(OFGRID, foreign).at(-1), "Danish = denmark");
	});

	it("resolves a bare noun with a capital like a description", () => {
		const bank =
			"The/DT>Bank/det Bank/NNP>met/nsubj of/IN>Ghana/case Ghana/NNP>Bank/nmod met/VBD>root ./.>met/punct";
		const short = "The/DT>Bank/det Bank/NNP>waited/nsubj waited/VBD>root ./.>waited/punct";
		assert.equal(meant(bank, short).at(-1), "Bank = bank ghana");
	});

	it("takes a capital that acts for its country, and one that is a place for itself", () => {
		const acts = "Oslo/NNP>rejected/nsubj rejected/VBD>root it/PRP>rejected/obj ./.>rejected/punct";
		assert.deepEqual(meant(acts), ["Oslo = norway"]);
		const lies = "She/PRP>lives/nsubj lives/VBZ>root in/IN>Oslo/case Oslo/NNP>lives/obl ./.>lives/punct";
		assert.deepEqual(meant(lies), ["Oslo = oslo"]);
	});

	it("joins a country and its people", () => {
		const danes =
			"Danish/JJ>troops/amod troops/NNS>left/nsubj left/VBD>root Denmark/NNP>left/obj ./.>left/punct";
		assert.deepEqual(meant(danes), ["Danish = denmark", "Denmark = denmark"]);
	});

	it("resolves a pronoun that only one person fits", () => {
		assert.deepEqual(meant(IDA, SHE).slice(1), ["She = ida berg"]);
		assert.deepEqual(meant(IDA, HE).slice(1), []);
		assert.deepEqual(meant(IDA, KNUT, HE).slice(2), ["He = knut berg"]);
	});

	it("leaves a pronoun open beside another person, known or not", () => {
		const two =
			"Ida/NNP>met/nsubj Berg/NNP>Ida/flat met/VBD>root Tove/NNP>met/obj Lund/NNP>Tove/flat ./.>met/punct";
		assert.deepEqual(meant(two, SHE).slice(2), []);
		const lawyer =
			"Ida/NNP>met/nsubj Berg/NNP>Ida/flat met/VBD>root a/DT>lawyer/det lawyer/NN>met/obj ./.>met/punct";
		assert.deepEqual(meant(lawyer, SHE).slice(1), []);
	});

	it("does not take the subject for its own object", () => {
		const told = "Ida/NNP>told/nsubj Berg/NNP>Ida/flat told/VBD>root her/PRP>told/obj ./.>told/punct";
		assert.deepEqual(meant(told), ["Ida Berg = ida berg"]);
		const herself = "Ida/NNP>told/nsubj Berg/NNP>Ida/flat told/VBD>root herself/PRP>told/obj ./.>told/punct";
		assert.deepEqual(meant(herself).slice(1), ["herself = ida berg"]);
	});

	it("does not reach past the sentence before, or into a quotation", () => {
		const rain = "It/PRP>rained/expl rained/VBD>root ./.>rained/punct";
		assert.deepEqual(meant(IDA, rain, SHE).slice(1), []);
		const quoted =
			"“/``>won/punct She/PRP>won/nsubj won/VBD>said/ccomp ,/,>won/punct ”/''>won/punct said/VBD>root Ida/NNP>said/nsubj Berg/NNP>Ida/flat ./.>said/punct";
		assert.deepEqual(meant(IDA, quoted).slice(1), ["Ida Berg = ida berg"]);
	});

	it("finds the cluster of a span, and none where nothing is named", () => {
		const { text, sentences } = document(OFGRID, WATCHDOG);
		const table = aliasesIn(text, sentences);
		const at = text.indexOf("watchdog waited");
		assert.deepEqual(resolve(table, { start: at, end: at + 8 })?.name, ["ofgrid"]);
		assert.equal(resolve(table, { start: at + 9, end: at + 15 }), undefined);
		assert.equal(resolve(table, { start: text.length, end: text.length + 5 }), undefined);
		assert.deepEqual(structuredClone(table), table);
	});
});
