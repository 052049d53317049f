import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Upos } from "../../../src/engine/syntax/tree.ts";
import { lexicon } from "./shipped.ts";

/** "form UPOS XPOS lemma", one a line. */
function lemmas(cases: string): void {
	for (const line of cases.trim().split("\n")) {
		const [form = "", upos = "", xpos = "", lemma = ""] = line.trim().split(" ");
		assert.equal(lexicon.lemma(form, upos as Upos, xpos), lemma, line);
	}
}

describe("lemma", () => {
	it("undoes regular and irregular inflection by the Penn tag", () =>
		lemmas(`
			denied VERB VBD deny
			hoped VERB VBD hope
			planned VERB VBN plan
			filled VERB VBN fill
			singing VERB VBG sing
			writing VERB VBG write
			lying VERB VBG lie
			goes VERB VBZ go
			founded VERB VBD found
			found VERB VBD find
			found VERB VB found
			councillors NOUN NNS councillor
			planes NOUN NNS plane
			parties NOUN NNS party
			movies NOUN NNS movie
			buses NOUN NNS bus
			women NOUN NNS woman
			crises NOUN NNS crisis
			killing NOUN NN killing
		`));

	it("keeps plurals that have no singular of their meaning", () =>
		lemmas(`
			troops NOUN NNS troops
			proceedings NOUN NNS proceedings
			species NOUN NNS species
			headquarters NOUN NNS headquarters
		`));

	it("compares down to the base", () =>
		lemmas(`
			better ADJ JJR good
			better ADV RBR well
			worst ADJ JJS bad
			bigger ADJ JJR big
			earliest ADJ JJS early
			larger ADJ JJR large
			more ADV RBR more
		`));

	it("names function words as the English treebanks do", () =>
		lemmas(`
			'll AUX MD will
			ca AUX MD can
			wo AUX MD will
			n't PART RB not
			n’t PART RB not
			Were AUX VBD be
			's AUX VBZ be
			's PART POS 's
			him PRON PRP he
			me PRON PRP I
			i PRON PRP I
			Them PRON PRP they
			his PRON PRP$ his
			her PRON PRP$ her
			her PRON PRP she
			an DET DT a
			those DET DT that
			Of ADP IN of
		`));

	it("reads figures without the commas between thousands", () =>
		lemmas(`
			1,234,500 NUM CD 1234500
			Twelve NUM CD twelve
			3,5 NUM CD 3,5
			XIV NUM CD XIV
			m NUM CD million
		`));

	it("keeps the capitals of names and of what is always written with one", () =>
		lemmas(`
			States PROPN NNPS State
			Obi PROPN NNP Obi
			Sept. PROPN NNP September
			thursday PROPN NNP Thursday
			American ADJ JJ American
			american ADJ JJ American
			United ADJ NNP United
			President NOUN NN president
			BEST ADJ JJS good
			Committees NOUN NNS committee
		`));

	it("has a rule for words that no dictionary lists", () =>
		lemmas(`
			retweeted VERB VBD retweet
			deplatforming VERB VBG deplatform
			vlogged VERB VBD vlog
			blogs NOUN NNS blog
			memecoins NOUN NNS memecoin
			zorbies NOUN NNS zorby
			unfriendings NOUN NNS unfriending
		`));

	it("leaves marks and foreign words as they are, but for typography", () =>
		lemmas(`
			— PUNCT : -
			” PUNCT '' "
			Éire X FW Éire
			% SYM NN %
		`));
});
