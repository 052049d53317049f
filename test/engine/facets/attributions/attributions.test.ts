import assert from "node:assert/strict";
import fc from "fast-check";
import { attributionsIn } from "../../../../src/engine/facets/attributions/attributions.ts";
import { quotationsOf } from "../../../../src/engine/facets/quotes.ts";
import { UPOS, type Word } from "../../../../src/engine/syntax/tree.ts";
import { tokenize } from "../../../../src/engine/tokens.ts";
import { assertLinear } from "../../../linear-time.ts";
import { attributed, marked } from "./marked.ts";

const SAID =
	"The/DT>mayor/det mayor/NN>said/nsubj said/VBD>root that/IN>sink/mark the/DT>ferry/det ferry/NN>sink/nsubj would/MD>sink/aux sink/VB>said/ccomp ./.>said/punct";
const QUOTED =
	"“/``>sink/punct The/DT>ferry/det ferry/NN>sink/nsubj will/MD>sink/aux sink/VB>said/ccomp ,/,>sink/punct ”/''>sink/punct Ada/NNP>said/nsubj Cole/NNP>Ada/flat said/VBD>root ./.>said/punct";
const ALONE =
	"“/``>knew/punct We/PRP>knew/nsubj all/DT>knew/advmod knew/VBD>root it/PRP>knew/obj ./.>knew/punct ”/''>knew/punct";

describe("attributionsIn", () => {
	it("reads a clause after the verb, with its “that”", () => {
		assert.deepEqual(marked(SAID), [
			"The mayor | said | that the ferry would sink | statement indirect neutral",
		]);
	});

	it("takes whoever is theirs with a possessive, and the name behind it", () => {
		assert.deepEqual(
			marked(
				"“/``>sank/punct The/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>said/ccomp ,/,>sank/punct ”/''>sank/punct said/VBD>root Merrow/NNP>executive/nmod:poss ’s/POS>Merrow/case chief/RB>executive/advmod executive/JJ>said/xcomp ,/,>Ada/punct Ada/NNP>executive/appos Cole/NNP>Ada/flat ./.>said/punct",
			).map((line) => line.split(" | ")[0]),
			["Merrow’s chief executive, Ada Cole"],
		);
	});

	it("takes the one before “told” for the speaker, and not who is told", () => {
		assert.deepEqual(
			marked(
				"Ada/NNP>told/nsubj Cole/NNP>Ada/flat ,/,>mayor/punct the/DT>mayor/det mayor/NN>told/nsubj ,/,>Ada/punct told/VBD/tell>root Reuters/NNP>told/iobj that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>told/ccomp ./.>told/punct",
			).map((line) => line.split(" | ")[0]?.includes("Reuters")),
			[false],
		);
	});

	it("reads a clause whose subject the tree took for a recipient of thought", () => {
		assert.deepEqual(
			marked(
				"Analysts/NNS>believe/nsubj believe/VBP>root the/DT>bank/det bank/NN>believe/iobj hid/VBN>losses/amod losses/NNS>bank/conj ./.>believe/punct",
			),
			["Analysts | believe | the bank hid losses | statement indirect neutral"],
		);
	});

	it("takes nothing under “if” for what somebody thinks", () => {
		assert.deepEqual(
			marked(
				"If/IN>opposes/mark Cole/NNP>opposes/nsubj opposes/VBZ/oppose>fails/advcl the/DT>tax/det tax/NN>opposes/obj ,/,>opposes/punct it/PRP>fails/nsubj fails/VBZ>root ./.>fails/punct",
			),
			[],
		);
	});

	it("finds nothing where nobody says, thinks or wants anything", () => {
		assert.deepEqual(
			marked(
				"The/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>root near/IN>port/case the/DT>port/det port/NN>sank/obl ./.>sank/punct",
			),
			[],
		);
		assert.deepEqual(
			marked(
				"This/DT>means/nsubj means/VBZ>root that/IN>sank/mark the/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>means/ccomp ./.>means/punct",
			),
			[],
		);
	});

	it("reads quoted words before the speaker, with their marks", () => {
		assert.deepEqual(marked(QUOTED), ["Ada Cole | said | “The ferry will sink,” | statement direct neutral"]);
	});

	it("goes on with a quotation that follows in the paragraph or opens the next one", () => {
		assert.deepEqual(marked(QUOTED, ALONE), [
			"Ada Cole | said | “The ferry will sink,” / “We all knew it.” | statement direct neutral",
		]);
		assert.deepEqual(marked(QUOTED, `¶${ALONE}`), [
			"Ada Cole | said | “The ferry will sink,” / “We all knew it.” | statement direct neutral",
		]);
		assert.deepEqual(attributed(QUOTED, `¶${ALONE}`).found[0]?.sentences, [0, 1]);
	});

	it("does not go on past a sentence of the writer's own", () => {
		const own =
			"The/DT>port/det port/NN>closed/nsubj closed/VBD>root on/IN>Monday/case Monday/NNP>closed/obl ./.>closed/punct";
		assert.deepEqual(marked(QUOTED, `¶${own}`, `¶${ALONE}`), [
			"Ada Cole | said | “The ferry will sink,” | statement direct neutral",
		]);
	});

	it("takes in the sentences of a quotation that begins before the speaker's", () => {
		assert.deepEqual(
			marked(
				"“/``>knew/punct We/PRP>knew/nsubj knew/VBD>root it/PRP>knew/obj ./.>knew/punct",
				"It/PRP>sank/nsubj sank/VBD>said/ccomp ,/,>sank/punct ”/''>sank/punct Ada/NNP>said/nsubj said/VBD>root ./.>said/punct",
			),
			["Ada | said | “We knew it. It sank,” | statement direct neutral"],
		);
	});

	it("leaves source and cue out of words that they interrupt", () => {
		assert.deepEqual(
			marked(
				"The/DT>ferry/det ferry/NN>sink/nsubj ,/,>said/punct she/PRP>said/nsubj said/VBD>sink/parataxis ,/,>said/punct would/MD>sink/aux sink/VB>root ./.>sink/punct",
			),
			["she | said | The ferry / would sink | statement indirect neutral"],
		);
	});

	it("reads “according to” at the end and at the beginning", () => {
		assert.deepEqual(
			marked(
				"The/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>root ,/,>port/punct according/VBG>port/case to/IN>according/fixed the/DT>port/det port/NN>sank/obl ./.>sank/punct",
			),
			["the port | according to | The ferry sank | phrase indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"According/VBG>port/case to/IN>According/fixed the/DT>port/det port/NN>sank/obl ,/,>port/punct the/DT#2>ferry/det ferry/NN>sank/nsubj sank/VBD>root ./.>sank/punct".replace(
					"the/DT#2",
					"the/DT",
				),
			),
			["the port | According to | the ferry sank | phrase indirect neutral"],
		);
	});

	it("reads “in her view” and “As he put it”", () => {
		assert.deepEqual(
			marked(
				"In/IN>view/case her/PRP$>view/nmod:poss view/NN>sank/obl ,/,>view/punct the/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>root ./.>sank/punct",
			),
			["her | view | the ferry sank | phrase indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"As/IN>wrote/mark Ada/NNP>wrote/nsubj wrote/VBD/write>sank/advcl ,/,>wrote/punct the/DT>ferry/det ferry/NN>sank/nsubj sank/VBD>root ./.>sank/punct",
			),
			["Ada | wrote | the ferry sank | statement indirect neutral"],
		);
	});

	it("tells neutral, factive, loaded and denying verbs apart", () => {
		const said = (verb: string, lemma: string): string | undefined =>
			attributed(SAID.replace("said/VBD>root", `said/VBD/${lemma}>root`).replaceAll("said", verb)).found[0]
				?.verbClass;
		assert.equal(said("said", "say"), "neutral");
		assert.equal(said("revealed", "reveal"), "factive");
		assert.equal(said("claimed", "claim"), "loaded");
		assert.equal(said("denied", "deny"), "denying");
	});

	it("puts auxiliaries, negation and adverbs into the cue", () => {
		assert.deepEqual(
			marked(
				"She/PRP>said/nsubj has/VBZ>said/aux not/RB>said/advmod yet/RB>said/advmod said/VBN>root that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>said/ccomp ./.>said/punct",
			),
			["She | has not yet said | that it sank | statement indirect neutral"],
		);
	});

	it("keeps an apposition, with its closing comma, in the source", () => {
		assert.deepEqual(
			marked(
				"Ada/NNP>said/nsubj ,/,>pilot/punct a/DT>pilot/det pilot/NN>Ada/appos ,/,>pilot/punct said/VBD>root it/PRP>sank/nsubj sank/VBD>said/ccomp ./.>said/punct",
			),
			["Ada, a pilot, | said | it sank | statement indirect neutral"],
		);
	});

	it("leaves a dateline out of the source", () => {
		assert.deepEqual(
			marked(
				"HULL/NNP>Ada/dep —/NFP>HULL/punct Ada/NNP>said/nsubj said/VBD>root it/PRP>sank/nsubj sank/VBD>said/ccomp ./.>said/punct",
			),
			["Ada | said | it sank | statement indirect neutral"],
		);
	});

	it("gives a participle the subject of its clause", () => {
		assert.deepEqual(
			marked(
				"Ada/NNP>refused/nsubj refused/VBD/refuse>root to/TO>sail/mark sail/VB>refused/xcomp ,/,>saying/punct saying/VBG>refused/advcl it/PRP>sank/nsubj sank/VBD>saying/ccomp ./.>refused/punct",
			),
			[
				"Ada | refused | to sail | intent indirect denying",
				"Ada | saying | it sank | statement indirect neutral",
			],
		);
	});

	it("reads wishes, demands, judgements, topics and states of mind", () => {
		assert.deepEqual(
			marked("She/PRP>wants/nsubj wants/VBZ>root to/TO>sail/mark sail/VB>wants/xcomp ./.>wants/punct"),
			["She | wants | to sail | intent indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"She/PRP>urged/nsubj urged/VBD/urge>root the/DT>crew/det crew/NN>urged/obj to/TO>sail/mark sail/VB>urged/xcomp ./.>urged/punct",
			),
			["She | urged | the crew to sail | intent indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"She/PRP>accused/nsubj accused/VBD/accuse>root the/DT>crew/det crew/NN>accused/obj of/IN>theft/case theft/NN>accused/obl ./.>accused/punct",
			),
			["She | accused | the crew of theft | judgement indirect loaded"],
		);
		assert.deepEqual(
			marked(
				"She/PRP>called/nsubj called/VBD/call>root for/IN>calm/case calm/NN>called/obl ./.>called/punct",
			),
			["She | called for | calm | topic indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"She/PRP>sure/nsubj is/VBZ>sure/cop sure/JJ>root that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>sure/ccomp ./.>sure/punct",
			),
			["She | is sure | that it sank | state indirect neutral"],
		);
	});

	it("names nobody for “seems” and “is expected to”", () => {
		assert.deepEqual(
			marked(
				"The/DT>ferry/det ferry/NN>expected/nsubj:pass is/VBZ>expected/aux:pass expected/VBN/expect>root to/TO>sail/mark sail/VB>expected/xcomp ./.>expected/punct",
			),
			["- | is expected | The ferry / to sail | appearance indirect neutral"],
		);
	});

	it("reads nouns with their holder, and leaves them alone without", () => {
		assert.deepEqual(
			marked(
				"Her/PRP$>promise/nmod:poss promise/NN>stands/nsubj to/TO>sail/mark sail/VB>promise/acl stands/VBZ>root ./.>stands/punct",
			),
			["Her | promise | to sail | noun indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"A/DT>question/det question/NN>is/nsubj of/IN>time/case time/NN>question/nmod is/VBZ>root ./.>is/punct",
			),
			[],
		);
	});

	it("reads the name before the colon of a headline, but of no later sentence", () => {
		const headline =
			"Cole/NNP>sink/dep :/:>Cole/punct Ferry/NN>sink/nsubj will/MD>sink/aux sink/VB>root soon/RB>sink/advmod";
		const next = `¶${SAID}`;
		assert.equal(marked(headline, next)[0], "Cole | : | Ferry will sink soon | label indirect neutral");
		assert.deepEqual(marked(SAID, `¶${headline}`), marked(SAID));
	});

	it("gives a speaker in a transcript all the words to the end of the line", () => {
		const label =
			"OLSEN/NNP>know/dep :/:>OLSEN/punct We/PRP>know/nsubj know/VBP>root it/PRP>know/obj ./.>know/punct";
		assert.deepEqual(marked(SAID, `¶${label}`, SAID).slice(1), [
			"OLSEN | : | We know it. The mayor said that the ferry would sink | label indirect neutral",
			"> The mayor | said | that the ferry would sink | statement indirect neutral",
		]);
		assert.deepEqual(marked(SAID, label), marked(SAID), "not in the middle of a line");
	});

	it("puts “according to” above what its clause tells", () => {
		assert.deepEqual(
			marked(
				"She/PRP>opposed/nsubj opposed/VBD/oppose>root the/DT>toll/det toll/NN>opposed/obj ,/,>memo/punct according/VBG>memo/case to/IN>according/fixed a/DT>memo/det memo/NN>opposed/obl ./.>opposed/punct",
			),
			[
				"> She | opposed | the toll | topic indirect neutral",
				"a memo | according to | She opposed the toll | phrase indirect neutral",
			],
		);
	});

	it("knows who is told from what is told", () => {
		assert.deepEqual(
			marked(
				"She/PRP>told/nsubj told/VBD>root the/DT>crew/det crew/NN>told/iobj that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>told/ccomp ./.>told/punct",
			),
			["She | told | that it sank | statement indirect neutral"],
		);
	});

	it("reads hearsay that names nobody", () => {
		assert.deepEqual(
			marked("The/DT>ferry/det ferry/NN>sank/nsubj reportedly/RB>sank/advmod sank/VBD>root ./.>sank/punct"),
			["- | reportedly | The ferry / sank | phrase indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"It/PRP>said/expl is/VBZ>said/aux:pass said/VBN>root that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>said/ccomp ./.>said/punct",
			),
			["- | is said | that it sank | statement indirect neutral"],
		);
	});

	it("leaves the day out of what was said on it", () => {
		assert.deepEqual(
			marked(
				"Ada/NNP>said/nsubj said/VBD>root on/IN>Monday/case Monday/NNP>sank/obl it/PRP>sank/nsubj sank/VBD>said/ccomp ./.>said/punct",
			),
			["Ada | said | it sank | statement indirect neutral"],
		);
	});

	it("takes only the quotation when another clause stands before the speaker", () => {
		assert.deepEqual(
			marked(
				"Pressed/VBN/press>said/advcl twice/RB>Pressed/advmod ,/,>Pressed/punct Ada/NNP>said/nsubj said/VBD>root :/:>knew/punct “/``>knew/punct We/PRP>knew/nsubj knew/VBD>said/ccomp it/PRP>knew/obj ./.>knew/punct ”/''>knew/punct",
			),
			["Ada | said: | “We knew it.” | statement direct neutral"],
		);
	});

	it("turns passives round", () => {
		assert.deepEqual(
			marked(
				"The/DT>crew/det crew/NN>accused/nsubj:pass was/VBD>accused/aux:pass accused/VBN/accuse>root of/IN>theft/case theft/NN>accused/obl by/IN>police/case police/NNS/police>accused/obl:agent ./.>accused/punct",
			),
			["police | was accused of | The crew / theft | judgement indirect loaded"],
		);
	});

	it("reads what polls show, but not what else is shown", () => {
		const shows = (subject: string): readonly string[] =>
			marked(
				`The/DT>${subject}/det ${subject}/NN>shows/nsubj shows/VBZ>root a/DT>crack/det crack/NN>shows/obj ./.>shows/punct`,
			);
		assert.deepEqual(shows("poll"), ["The poll | shows | a crack | topic indirect factive"]);
		assert.deepEqual(shows("wall"), []);
	});

	it("takes a preposition or “made it clear” into the cue", () => {
		assert.deepEqual(
			marked(
				"She/PRP>made/nsubj made/VBD>root it/PRP>made/expl clear/JJ>made/xcomp that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>clear/ccomp ./.>made/punct",
			),
			["She | made it clear | that it sank | statement indirect neutral"],
		);
		assert.deepEqual(
			marked(
				"She/PRP>spoke/nsubj spoke/VBD/speak>root about/IN>toll/case the/DT>toll/det toll/NN>spoke/obl ./.>spoke/punct",
			),
			["She | spoke about | the toll | topic indirect neutral"],
		);
	});

	it("splits “which she said” between content and source", () => {
		assert.deepEqual(
			marked(
				"Tolls/NNS>rose/nsubj ,/,>sank/punct which/WDT>sank/nsubj she/PRP>said/nsubj said/VBD>Tolls/acl:relcl sank/VBD>said/ccomp trade/NN>sank/obj ,/,>said/punct rose/VBD>root ./.>rose/punct",
			),
			["she | said | which / sank trade | statement indirect neutral"],
		);
	});

	it("marks what stands inside the words of another as nested", () => {
		assert.deepEqual(
			marked(
				"Police/NNS>said/nsubj said/VBD>root the/DT>mayor/det mayor/NN>denied/nsubj denied/VBD/deny>said/ccomp that/IN>sank/mark it/PRP>sank/nsubj sank/VBD>denied/ccomp ./.>said/punct",
			),
			[
				"Police | said | the mayor denied that it sank | statement indirect neutral",
				"> the mayor | denied | that it sank | statement indirect denying",
			],
		);
	});

	it("takes “you know” and orders to the reader for no attribution", () => {
		assert.deepEqual(
			marked(
				"Find/VB>root out/RP>Find/compound:prt who/WP>sank/nsubj sank/VBD>Find/ccomp it/PRP>sank/obj ./.>Find/punct",
			),
			[],
		);
	});

	it("stays in bounds and never throws, whatever tree it is given", () => {
		const forms = [
			"said",
			"that",
			",",
			"“",
			"”",
			"Ada",
			"according",
			"to",
			"plan",
			"\ud800",
			"constructor",
			":",
			"it",
			"مرحبا",
		];
		const relations = [
			"nsubj",
			"ccomp",
			"xcomp",
			"parataxis",
			"obl",
			"case",
			"punct",
			"acl",
			"conj",
			"fixed",
			"nmod:poss",
		];
		const word = fc.record({
			form: fc.constantFrom(...forms),
			upos: fc.constantFrom(...UPOS),
			xpos: fc.constantFrom("VBD", "VBG", "NN", "NNP", "IN", "TO", ","),
			deprel: fc.constantFrom(...relations),
			up: fc.nat(6),
		});
		const sentence = fc.array(word, { minLength: 1, maxLength: 25 });
		fc.assert(
			fc.property(fc.array(sentence, { maxLength: 4 }), fc.constantFrom(" ", "\n"), (drawn, gap) => {
				let text = "";
				const sentences = drawn.map((cells) => {
					if (text !== "") text += gap;
					const start = text.length;
					const words = cells.map(({ form, upos, xpos, deprel, up }, at): Word => {
						if (at > 0) text += " ";
						const from = text.length;
						text += form;
						const head = at === 0 ? -1 : Math.max(0, at - 1 - up);
						return { start: from, end: text.length, text: form, lemma: form, upos, xpos, head, deprel };
					});
					return { start, end: text.length, words };
				});
				const quotations = quotationsOf(text, tokenize(text, { start: 0, end: text.length }));
				for (const one of attributionsIn(text, sentences, quotations)) {
					for (const { start, end } of [one.cue, ...one.content, ...(one.source ? [one.source] : [])])
						assert.ok(start >= 0 && start < end && end <= text.length);
					assert.ok(one.content.length > 0);
					assert.ok(one.content.every((piece) => piece.end <= one.cue.start || piece.start >= one.cue.end));
				}
			}),
		);
	});

	it("reads a text of a thousand sentences", () => {
		const { found } = attributed(...Array.from({ length: 1000 }, () => SAID));
		assert.equal(found.length, 1000);
	});

	it("gives nothing for a sentence of ten thousand words, in time that grows with it", () => {
		assertLinear(1_250, (size) => {
			const words: Word[] = Array.from({ length: size }, (_, at) => ({
				start: at * 5,
				end: at * 5 + 4,
				text: "said",
				lemma: "say",
				upos: "VERB",
				xpos: "VBD",
				head: at - 1,
				deprel: at === 0 ? "root" : "ccomp",
			}));
			const text = "said ".repeat(size);
			return () => assert.deepEqual(attributionsIn(text, [{ start: 0, end: text.length, words }], []), []);
		});
	});
});
