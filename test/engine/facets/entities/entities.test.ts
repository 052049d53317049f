import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { entitiesOf } from "../../../../src/engine/facets/entities/entities.ts";
import type { Entity } from "../../../../src/engine/facets/entities/entity.ts";
import type { ParsedSentence, Word } from "../../../../src/engine/syntax/tree.ts";
import { UPOS } from "../../../../src/engine/syntax/tree.ts";
import { assertLinear } from "../../../linear-time.ts";
import { tree } from "../../syntax/tree-notation.ts";

function found(line: string): readonly Entity[] {
	const sentence = tree(line);
	return entitiesOf(sentence.text, sentence);
}

/** The sentence with its entities in brackets. */
function marked(line: string): string {
	const { text } = tree(line);
	return found(line).reduceRight(
		(shown, { start, end, kind }) =>
			`${shown.slice(0, start)}[${shown.slice(start, end)}:${kind}]${shown.slice(end)}`,
		text,
	);
}

/** What is said of the entity with these words in its name. */
function saidOf(line: string, name: string): Pick<Entity, "age"> & { readonly said: readonly string[] } {
	const entity = found(line).find(({ text }) => text === name);
	assert.ok(entity, `no ${name} in ${marked(line)}`);
	return {
		said: [
			...entity.titles.map(({ text }) => `title: ${text}`),
			...entity.descriptions.map(({ text, noun }) => `${noun}: ${text}`),
		],
		age: entity.age,
	};
}

const BANK =
	"Bank/NNP>governor/compound of/IN>Ghana/case Ghana/NNP>Bank/nmod governor/NN>Ama/nmod:desc Ama/NNP>resigned/nsubj Sarpong/NNP>Ama/flat resigned/VBD>root ./.>resigned/punct";

const shown: readonly (readonly [behaviour: string, line: string, expected: string])[] = [
	[
		"tells body, office and person apart",
		BANK,
		"[Bank of Ghana:organisation] governor [Ama Sarpong:person] resigned.",
	],
	[
		"keeps a body together with what it is of",
		"The/DT>Office/det Meteorological/NNP>Office/compound Office/NNP>closed/nsubj of/IN>Norway/case Norway/NNP>Office/nmod closed/VBD>root ./.>closed/punct",
		"The [Meteorological Office of Norway:organisation] closed.",
	],
	[
		"keeps it together where the parser hangs the place elsewhere",
		"The/DT>Bank/det Bank/NNP>cut/nsubj of/IN>Ghana/case Ghana/NNP>cut/obl cut/VBD>root rates/NNS>cut/obj ./.>cut/punct",
		"The [Bank of Ghana:organisation] cut rates.",
	],
	[
		"splits names that are only listed",
		"Oslo/NNP>fought/nsubj ,/,>Bergen/punct Bergen/NNP>Oslo/conj and/CC>Tove/cc Tove/NNP>Oslo/conj Lund/NNP>Tove/flat fought/VBD>root ./.>fought/punct",
		"[Oslo:country], [Bergen:place] and [Tove Lund:person] fought.",
	],
	[
		"keeps a ministry for two things together",
		"The/DT>Department/det Department/NNP>closed/nsubj of/IN>Food/case Food/NNP>Department/nmod and/CC>Welfare/cc Rural/NNP>Welfare/amod Welfare/NNP>Food/conj closed/VBD>root ./.>closed/punct",
		"The [Department of Food and Rural Welfare:organisation] closed.",
	],
	[
		"leaves a body that is only joined by and alone",
		"The/DT>Bank/det Bank/NNP>agreed/nsubj of/IN>Ghana/case Ghana/NNP>Bank/nmod and/CC>Ofgrid/cc Ofgrid/NNP>Bank/conj agreed/VBD>root ./.>agreed/punct",
		"The [Bank of Ghana:organisation] and [Ofgrid:organisation] agreed.",
	],
	[
		"leaves the possessive ending out",
		"Ghana/NNP>bank/nmod:poss 's/POS>Ghana/case bank/NN>fell/nsubj fell/VBD>root ./.>fell/punct",
		"[Ghana:country]'s bank fell.",
	],
	[
		"takes a college's patron into its name",
		"He/PRP>left/nsubj left/VBD>root King/NNP>College/nmod:poss 's/POS>King/case College/NNP>left/obj ./.>left/punct",
		"He left [King's College:organisation].",
	],
	[
		"does not take the first word of a sentence for a name",
		"Shares/NNS>fell/nsubj in/IN>Lagos/case Lagos/NNP>fell/obl ./.>fell/punct fell/VBD>root",
		"Shares in [Lagos:place]. fell",
	],
	[
		"reads a noun with a capital in mid-sentence as a name, whatever its tag",
		"She/PRP>joined/nsubj joined/VBD>root the/DT>Party/det Harvest/NN>Party/compound Party/NN>joined/obj ./.>joined/punct",
		"She joined the [Harvest Party:organisation].",
	],
	[
		"does not do so in a headline in capitals",
		"MINISTER/NN>QUITS/nsubj QUITS/VBZ>root AFTER/IN>ROW/case LONG/JJ>ROW/amod ROW/NN>QUITS/obl OVER/IN>PAY/case PAY/NN>ROW/nmod",
		"MINISTER QUITS AFTER LONG ROW OVER PAY",
	],
	[
		"finds the title of a work between marks",
		"She/PRP>read/nsubj read/VBD>root “/``>Rain/punct The/DT>Rain/det Long/NNP>Rain/amod Rain/NNP>read/obj ”/''>Rain/punct ./.>read/punct",
		"She read “[The Long Rain:work]”.",
	],
	[
		"does not take quoted speech for a work",
		"“/``>rains/punct It/PRP>rains/nsubj rains/VBZ>said/ccomp here/RB>rains/advmod ,/,>rains/punct ”/''>rains/punct said/VBD>root Ann/NNP>said/nsubj ./.>said/punct",
		"“It rains here,” said [Ann:person].",
	],
	[
		"names a storm an event",
		"Hurricane/NNP>hit/nsubj Odalys/NNP>Hurricane/flat hit/VBD>root Grenada/NNP>hit/obj ./.>hit/punct",
		"[Hurricane Odalys:event] hit [Grenada:country].",
	],
	[
		"does not take a currency for its country",
		"It/PRP>cost/nsubj cost/VBD>root US/NNP>$/compound $/$>cost/obj 40/CD>$/nummod ./.>cost/punct",
		"It cost US $40.",
	],
	[
		"takes what an island or a storm is called for a place and an event",
		"Storm/NN>hit/nsubj Odalys/NNP>Storm/flat hit/VBD>root the/DT>island/det island/NN>hit/obj of/IN>Mona/case Mona/NNP>island/nmod Chica/NNP>Mona/flat ./.>hit/punct",
		"Storm [Odalys:event] hit the island of [Mona Chica:place].",
	],
	[
		"takes as the full name all that its acronym spells",
		"The/DT>Society/det Society/NNP>met/nsubj for/IN>Care/case the/DT>Care/det Care/NNP>Society/nmod of/IN>Rooks/case Rooks/NNPS>met/obl (/-LRB->SCR/punct SCR/NNP>Society/appos )/-RRB->SCR/punct met/VBD>root ./.>met/punct",
		"The [Society for the Care of Rooks:organisation] ([SCR:organisation]) met.",
	],
	[
		"keeps a legal form with its company, behind a comma, too",
		"Velco/NNP>Inc./compound ,/,>Inc./punct Inc./NNP>sued/nsubj sued/VBD>root Ofgrid/NNP>Ltd/nmod:desc Ltd/NNP>sued/obj ./.>sued/punct",
		"[Velco, Inc.:organisation] sued [Ofgrid Ltd:organisation].",
	],
	[
		"knows a union of countries by its adjective",
		"The/DT>Union/det European/JJ>Union/amod Union/NNP>met/nsubj met/VBD>root ./.>met/punct",
		"The [European Union:country] met.",
	],
	[
		"reads the number of a numbered name",
		"Channel/NNP>closed/nsubj 9/CD>Channel/nummod closed/VBD>root ./.>closed/punct",
		"[Channel 9:other] closed.",
	],
];

const descriptions: readonly (readonly [string, string, string, readonly string[], number?])[] = [
	["an office before the name", BANK, "Ama Sarpong", ["governor: bank of ghana governor"]],
	[
		"a title before the name",
		"Norwegian/JJ>Minister/amod Prime/NNP>Minister/amod Minister/NNP>Ida/nmod:desc Ida/NNP>spoke/nsubj Berg/NNP>Ida/flat spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["title: norwegian prime minister"],
	],
	[
		"a title that the parser took for the first name",
		"Mr/NNP>spoke/nsubj Osei/NNP>Mr/flat spoke/VBD>root ./.>spoke/punct",
		"Osei",
		["title: mr"],
	],
	[
		"a title that the parser cut off, with what stands before it",
		"Former/JJ>spoke/amod Prime/NNP>Minister/amod Minister/NNP>spoke/obl Ida/NNP>spoke/nsubj Berg/NNP>Ida/flat spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["title: former prime minister"],
	],
	[
		"apposition between commas that the parser missed",
		"Police/NNS>met/nsubj met/VBD>root Ofgrid/NNP>met/obj ,/,>met/punct the/DT>watchdog/det energy/NN>watchdog/compound watchdog/NN>met/obl ,/,>met/punct on/IN>Tuesday/case Tuesday/NNP>met/obl ./.>met/punct",
		"Ofgrid",
		["watchdog: energy watchdog"],
	],
	[
		"but not the next name of a list",
		"Police/NNS>met/nsubj met/VBD>root Ofgrid/NNP>met/obj ,/,>watchdog/punct the/DT>watchdog/det watchdog/NN>Ofgrid/conj ,/,>council/punct and/CC>council/cc the/DT>council/det council/NN>Ofgrid/conj ./.>met/punct",
		"Ofgrid",
		[],
	],
	[
		"apposition that the parser gave to the name before it",
		"Ann/NNP>spoke/nsubj and/CC>Ida/cc Ida/NNP>Ann/conj Berg/NNP>Ida/flat ,/,>mayor/punct the/DT>mayor/det mayor/NN>Ann/appos ,/,>mayor/punct spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["mayor: mayor"],
	],
	[
		"apposition behind the name, and the age",
		"Ida/NNP>spoke/nsubj Berg/NNP>Ida/flat ,/,>45/punct 45/CD>Ida/appos ,/,>minister/punct the/DT>minister/det deputy/JJ>minister/amod minister/NN>Ida/appos of/IN>health/case health/NN>minister/nmod ,/,>Ida/punct spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["minister: deputy minister of health"],
		45,
	],
	[
		"apposition before the name",
		"Oslo/NNP>chief/nmod:poss 's/POS>Oslo/case police/NN>chief/compound chief/NN>spoke/nsubj ,/,>Ida/punct Ida/NNP>chief/appos Berg/NNP>Ida/flat ,/,>Ida/punct spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["chief: oslo police chief"],
	],
	[
		"who is",
		"Ida/NNP>spoke/nsubj Berg/NNP>Ida/flat ,/,>mayor/punct who/WP>mayor/nsubj is/VBZ>mayor/cop the/DT>mayor/det mayor/NN>Ida/acl:relcl of/IN>Moss/case Moss/NNP>mayor/nmod ,/,>mayor/punct spoke/VBD>root ./.>spoke/punct",
		"Ida Berg",
		["mayor: mayor of moss"],
	],
	[
		"a noun straight before it that the parser hung elsewhere",
		"They/PRP>fled/nsubj fled/VBD>root from/IN>storm/case storm/NN>fled/obl Odalys/NNP>fled/obj ./.>fled/punct",
		"Odalys",
		["storm: storm"],
	],
	[
		"but not the noun before a clause whose subject the name is",
		"They/PRP>left/nsubj left/VBD>root the/DT>company/det company/NN>left/obj Poe/NNP>founded/nsubj founded/VBD>company/acl:relcl ./.>left/punct",
		"Poe",
		[],
	],
	[
		"is",
		"Ofgrid/NNP>regulator/nsubj is/VBZ>regulator/cop the/DT>regulator/det energy/NN>regulator/compound regulator/NN>root ./.>regulator/punct",
		"Ofgrid",
		["regulator: energy regulator"],
	],
	[
		"but not what it is denied to be",
		"Ofgrid/NNP>regulator/nsubj is/VBZ>regulator/cop not/RB>regulator/advmod the/DT>regulator/det regulator/NN>root ./.>regulator/punct",
		"Ofgrid",
		[],
	],
];

describe("entities", () => {
	for (const [behaviour, line, expected] of shown) it(behaviour, () => assert.equal(marked(line), expected));

	for (const [behaviour, line, name, said, age] of descriptions)
		it(`reads what is said of a name: ${behaviour}`, () =>
			assert.deepEqual(saidOf(line, name), { said, age }));

	it("reads acronyms that are introduced, in either order, and no others", () => {
		const introduced = (line: string) =>
			found(line).flatMap(({ text, introduces }) => (introduces ? [`${text} = ${introduces.short}`] : []));
		assert.deepEqual(
			introduced(
				"The/DT>Board/det Tidal/NNP>Board/compound Energy/NNP>Board/compound Board/NNP>met/nsubj (/-LRB->TEB/punct TEB/NNP>Board/appos )/-RRB->TEB/punct met/VBD>root ./.>met/punct",
			),
			["Tidal Energy Board = teb"],
		);
		assert.deepEqual(
			introduced(
				"The/DT>TEB/det TEB/NNP>met/nsubj ,/,>Board/punct or/CC>Board/cc Tidal/NNP>Board/compound Energy/NNP>Board/compound Board/NNP>TEB/appos ,/,>Board/punct met/VBD>root ./.>met/punct",
			),
			["Tidal Energy Board = teb"],
		);
		assert.deepEqual(
			introduced(
				"The/DT>Board/det Tidal/NNP>Board/compound Energy/NNP>Board/compound Board/NNP>met/nsubj (/-LRB->CET/punct CET/NNP>Board/appos )/-RRB->CET/punct met/VBD>root ./.>met/punct",
			),
			[],
		);
	});

	it("takes the word that opens a sentence for what the rest of the text shows it to be", () => {
		const named = tree("Velco/NNP>rose/nsubj rose/VBD>root ./.>rose/punct");
		const common = tree("Velco/NN>rose/nsubj rose/VBD>root ./.>rose/punct");
		const count = ({ text, ...sentence }: typeof named, ...context: readonly boolean[]) => {
			const [lower = false, name = false] = context;
			return entitiesOf(text, sentence, {
				lowercaseElsewhere: (word) => lower && word === "velco",
				namedElsewhere: (word) => name && word === "velco",
			}).length;
		};
		assert.deepEqual([count(named), count(named, true)], [1, 0]);
		assert.deepEqual([count(common), count(common, false, true)], [0, 1]);
	});

	it("takes a bare word for a body as one that only describes", () => {
		const generic = (line: string) => found(line).map(({ text, generic: only }) => `${text}: ${only}`);
		const line = "The/DT>Bank/det Bank/NNP>agreed/nsubj agreed/VBD>root ./.>agreed/punct";
		assert.deepEqual(generic(line), ["Bank: true"]);
		assert.deepEqual(generic(BANK), ["Bank of Ghana: false", "Ama Sarpong: false"]);
	});

	it("keeps spans inside the sentence and apart, whatever the words and the tree", () => {
		fc.assert(
			fc.property(anySentence, ({ text, sentence }) => {
				let end = 0;
				for (const entity of entitiesOf(text, sentence)) {
					assert.ok(entity.start >= end && entity.end > entity.start && entity.end <= text.length);
					assert.equal(entity.text, text.slice(entity.start, entity.end));
					assert.ok(entity.name.length > 0 && entity.head >= entity.from && entity.head < entity.to);
					end = entity.end;
				}
			}),
		);
	});

	it("reads ten thousand joined names in time that grows with their number", () => {
		assertLinear(1_250, (count) => {
			const { text, sentence } = joinedNames(count);
			return () => assert.equal(entitiesOf(text, sentence).length, count);
		});
	}).timeout(60_000);
});

/** "Ann0 Ann1 Ann2 …", each joined to the first. */
function joinedNames(count: number): { readonly text: string; readonly sentence: ParsedSentence } {
	let text = "";
	const words = Array.from({ length: count }, (_, at): Word => {
		const form = `Ann${at}`;
		const start = text.length;
		text += `${form} `;
		const tree = at === 0 ? { head: -1, deprel: "root" } : { head: 0, deprel: "conj" };
		return { start, end: start + form.length, text: form, lemma: form, upos: "PROPN", xpos: "NNP", ...tree };
	});
	return { text, sentence: { start: 0, end: text.length, words } };
}

const PIECES = [
	"Bank",
	"of",
	"Ghana",
	"Ann",
	"Poe",
	"(",
	")",
	",",
	"CAC",
	"the",
	"“",
	"”",
	"’s",
	"\ud800",
	"İ",
	"45",
	"and",
	"$",
	"Ltd",
];
const RELATIONS = [
	"nsubj",
	"flat",
	"compound",
	"amod",
	"appos",
	"nmod",
	"nmod:desc",
	"nmod:poss",
	"conj",
	"case",
	"cop",
	"det",
];

/** Words of any kind on any tree. */
const anySentence = fc
	.array(
		fc.record({
			text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" })),
			upos: fc.constantFrom(...UPOS, "PROPN" as const, "PROPN" as const),
			deprel: fc.constantFrom(...RELATIONS),
			head: fc.nat(),
		}),
		{ minLength: 1, maxLength: 24 },
	)
	.map((cells) => {
		let text = "";
		const words = cells.map((cell, at): Word => {
			const start = text.length;
			text += `${cell.text} `;
			const root = at === 0;
			return {
				start,
				end: start + cell.text.length,
				text: cell.text,
				lemma: cell.text.toLowerCase(),
				upos: cell.upos,
				xpos: cell.upos === "PROPN" ? "NNP" : "NN",
				head: root ? -1 : cell.head % at,
				deprel: root ? "root" : cell.deprel,
			};
		});
		return { text, sentence: { start: 0, end: text.length, words } satisfies ParsedSentence };
	});
