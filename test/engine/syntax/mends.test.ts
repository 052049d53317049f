import assert from "node:assert/strict";
import { withChangedMeasures } from "../../../src/engine/syntax/changed-measures.ts";
import { withCosts } from "../../../src/engine/syntax/costs.ts";
import { withDeniedReasons } from "../../../src/engine/syntax/denied-reasons.ts";
import { withFell, withFinitePasts } from "../../../src/engine/syntax/finite-pasts.ts";
import { withAskedActs } from "../../../src/engine/syntax/infinitives.ts";
import { withJoinedClauses, withJoinedSubjects } from "../../../src/engine/syntax/joined-clauses.ts";
import {
	withCarriedSubject,
	withClauseBehind,
	withMainVerb,
	withPastTense,
	withToldSubject,
} from "../../../src/engine/syntax/main-verbs.ts";
import { withMines } from "../../../src/engine/syntax/mines.ts";
import { withModalNeeds } from "../../../src/engine/syntax/modal-needs.ts";
import { withMovedAmounts } from "../../../src/engine/syntax/moved-amounts.ts";
import { withPlanningVerbs } from "../../../src/engine/syntax/planning-verbs.ts";
import { withRecipients } from "../../../src/engine/syntax/recipients.ts";
import { withStrayMarks } from "../../../src/engine/syntax/stray-marks.ts";
import { withTransitivePast } from "../../../src/engine/syntax/transitive-pasts.ts";
import type { Word } from "../../../src/engine/syntax/tree.ts";
import { withJoinedNames } from "../../../src/engine/syntax/whole-names.ts";
import { language } from "../../language.ts";
import { tree } from "./tree-notation.ts";

/** The words after the mend that have another place, as "word relation head". */
function moved(line: string, mend: (words: readonly Word[]) => readonly Word[]): readonly string[] {
	const { words } = tree(line);
	return mend(words).flatMap(({ text, deprel, head }, at) =>
		words[at]?.deprel === deprel && words[at].head === head
			? []
			: [`${text} ${deprel} ${words[head]?.text ?? "-"}`],
	);
}

describe("what a tree is mended in", () => {
	it("takes plans for a verb where the clause has no other", () => {
		const plans =
			"The/DT>coach/det coach/NN>plans/compound plans/NNS/plan>root to/TO>resign/mark resign/VB>plans/acl ./.>plans/punct";
		assert.deepEqual(moved(plans, withPlanningVerbs), ["coach nsubj plans", "resign xcomp plans"]);
		assert.equal(withPlanningVerbs(tree(plans).words)[2]?.lemma, "plan");
	});

	it("leaves plans a noun before another verb, and with an owner", () => {
		for (const line of [
			"The/DT>plans/det council/NN>plans/compound plans/NNS/plan>fell/nsubj to/TO>build/mark build/VB>plans/acl fell/VBD/fall>root ./.>fell/punct",
			"The/DT>plans/det plans/NNS/plan>root to/TO>build/mark build/VB>plans/acl ./.>plans/punct",
		])
			assert.deepEqual(moved(line, withPlanningVerbs), []);
	});

	it("takes what a measure did for the verb where the sentence has no other", () => {
		const sales =
			"Sales/NNS>root for/IN>quarter/case the/DT>quarter/det quarter/NN>%/nmod decreased/VBN/decrease>%/amod 22/CD>%/nummod %/SYM>Sales/nmod:unmarked ./.>Sales/punct";
		assert.deepEqual(moved(sales, withChangedMeasures), [
			"Sales nsubj decreased",
			"quarter nmod Sales",
			"decreased root -",
			"% obl:unmarked decreased",
			". punct decreased",
		]);
		const cost =
			"Cost/NN>root increased/VBN/increase>Cost/acl by/IN>%/case 9/CD>%/nummod %/SYM>increased/obl:agent ./.>Cost/punct";
		assert.deepEqual(moved(cost, withChangedMeasures), [
			"Cost nsubj increased",
			"increased root -",
			"% obl increased",
			". punct increased",
		]);
	});

	it("leaves a change beside another verb, in a headline, and before a noun that it describes", () => {
		for (const line of [
			"Costs/NNS>fell/nsubj increased/VBN/increase>Costs/acl by/IN>tax/case tax/NN>increased/obl fell/VBD/fall>root ./.>fell/punct",
			"Costs/NNS>root increased/VBN/increase>Costs/acl by/IN>tax/case tax/NN>increased/obl",
			"Costs/NNS>root and/CC>sales/cc decreased/VBN/decrease>sales/amod sales/NNS>Costs/conj ./.>Costs/punct",
		])
			assert.deepEqual(moved(line, withChangedMeasures), []);
	});

	it("takes plans for the verb over an infinitive that has them for its subject", () => {
		const shows =
			"It/PRP>shows/nsubj shows/VBZ/show>root that/IN>build/mark the/DT>plans/det town/NN>plans/compound plans/NNS/plan>build/nsubj to/TO>build/mark build/VB>shows/ccomp mills/NNS>build/obj ./.>shows/punct";
		assert.deepEqual(moved(shows, withPlanningVerbs), [
			"that mark plans",
			"the det town",
			"town nsubj plans",
			"plans ccomp shows",
			"build xcomp plans",
		]);
		const owned =
			"It/PRP>shows/nsubj shows/VBZ/show>root that/IN>stop/mark the/DT>plans/det plans/NNS/plan>stop/nsubj stop/VBP>shows/ccomp ./.>shows/punct";
		assert.deepEqual(moved(owned, withPlanningVerbs), []);
	});

	it("takes two names for two where the tree has the first for a part of the second", () => {
		const visited =
			"They/PRP>visited/nsubj visited/VBD/visit>root Lindal/NNP>Works/compound and/CC>Korven/cc Korven/NNP>Lindal/conj Works/NNP>visited/obj ./.>visited/punct";
		assert.deepEqual(moved(visited, withJoinedNames), [
			"Lindal obj visited",
			"and cc Works",
			"Korven compound Works",
			"Works conj Lindal",
		]);
		assert.deepEqual(
			moved(visited.replaceAll("Lindal", "Korven").replace(">Korven/conj", ">Korven/conj"), withJoinedNames),
			[],
		);
	});

	it("takes need for a modal verb before not and a bare infinitive", () => {
		const rules =
			"The/DT>rules/det rules/NNS>need/nsubj need/VBP>root not/RB>reviewed/advmod be/VB/be/AUX>reviewed/aux:pass reviewed/VBN>need/ccomp ./.>need/punct";
		assert.deepEqual(moved(rules, withModalNeeds), [
			"rules nsubj:pass reviewed",
			"need aux reviewed",
			"reviewed root -",
			". punct reviewed",
		]);
		const time =
			"They/PRP>need/nsubj need/VBP>root time/NN>need/obj to/TO>rest/mark rest/VB>time/acl ./.>need/punct";
		assert.deepEqual(moved(time, withModalNeeds), []);
	});

	it("takes fell for the past of fall where it is a clause", () => {
		const exports =
			"Sales/NNS>rose/nsubj rose/VBD/rise>root while/IN>fell/mark exports/NNS>rose/advcl fell/JJ>rose/advcl ./.>rose/punct";
		assert.deepEqual(moved(exports, withFell), ["exports nsubj fell"]);
		assert.equal(withFell(tree(exports).words)[4]?.lemma, "fall");
		const swoop = "At/IN>swoop/case one/CD>swoop/nummod fell/JJ>swoop/amod swoop/NN>root ./.>swoop/punct";
		assert.equal(withFell(tree(swoop).words)[2]?.upos, "ADJ");
	});

	it("gives the verb who pays a sum or gets it", () => {
		const fined = (unit: string) =>
			`The/DT>court/det court/NN>fined/nsubj fined/VBD/fine>root the/DT>${unit}/det bank/NN>${unit}/compound 3/CD>million/compound million/CD>bank/flat ${unit}/NNS>fined/obj ./.>fined/punct`;
		assert.deepEqual(moved(fined("euros"), withRecipients), [
			"the det bank",
			"bank iobj fined",
			"million nummod euros",
		]);
		assert.deepEqual(moved(fined("seats"), withRecipients), []);
	});

	it("gives a giving verb who gets the thing", () => {
		const lent =
			"Oslo/NNP>lent/nsubj lent/VBD/lend>root Turku/NNP>ships/compound two/CD>ships/nummod ships/NNS>lent/obj";
		assert.deepEqual(moved(lent, withRecipients), ["Turku iobj lent"]);
		const sold =
			"Vey/NNP>sold/nsubj sold/VBD/sell>root Boeing/NNP>jets/compound 737/CD>jets/nummod jets/NNS>sold/obj";
		assert.deepEqual(moved(sold, withRecipients), []);
		const sent = "They/PRP>sent/nsubj sent/VBD/send>root tenants/NNS>sent/obj letters/NNS>sent/obj";
		assert.deepEqual(moved(sent, withRecipients), ["tenants iobj sent"]);
		const what = "What/WP>lends/obj banks/NNS>lends/nsubj lends/VBZ/lend>root firms/NNS>lends/obj";
		assert.deepEqual(moved(what, withRecipients), []);
		const saw = "They/PRP>saw/nsubj saw/VBD/see>root tenants/NNS>saw/obj letters/NNS>saw/obj";
		assert.deepEqual(moved(saw, withRecipients), []);
	});

	it("gives a joined verb the noun before it that the tree joined to another", () => {
		const rose = (after: string) =>
			`Rents/NNS>fell/nsubj fell/VBD/fall>root and/CC>wages/cc wages/NNS>fell/conj ${after} ./.>fell/punct`;
		assert.deepEqual(moved(rose("rose/VBD/rise>fell/conj"), withJoinedSubjects), [
			"and cc rose",
			"wages nsubj rose",
		]);
		assert.deepEqual(moved(rose(",/,>rose/punct rose/VBD/rise>fell/conj"), withJoinedSubjects), []);
		assert.deepEqual(moved(rose("and/CC>rose/cc rose/VBD/rise>fell/conj"), withJoinedSubjects), []);
		const cut =
			"Sales/NNS>cut/nsubj:pass were/VBD>cut/aux:pass cut/VBN>root and/CC>staff/cc staff/NN>cut/conj sacked/VBN>cut/conj";
		assert.deepEqual(moved(cut, withJoinedSubjects), ["and cc sacked", "staff nsubj:pass sacked"]);
	});

	it("gives the noun before a verb to it where a noun before that has the first verb as its own", () => {
		const fire = (object: string) =>
			`Fire/NN>saved/nsubj burnt/VBN/burn>Fire/acl ${object}>burnt/obj and/CC>men/cc men/NNS>burnt/conj saved/VBD>root schools/NNS>saved/obj`;
		assert.deepEqual(moved(fire("homes/NNS"), withJoinedSubjects), [
			"Fire nsubj burnt",
			"burnt root -",
			"and cc saved",
			"men nsubj saved",
			"saved conj burnt",
		]);
		assert.deepEqual(moved(fire("years/NNS/year"), withJoinedSubjects), []);
	});

	it("gives the noun joined to a verb what describes it as its own verb", () => {
		const owner = (joined: string) =>
			`Ade/NNP>left/nsubj left/VBD>root it/PRP>left/obj and/CC>owner/cc owner/NN>${joined}/conj named/VBN>owner/acl heirs/NNS>named/obj`;
		assert.deepEqual(moved(owner("left"), withJoinedSubjects), [
			"and cc named",
			"owner nsubj named",
			"named conj left",
		]);
		assert.deepEqual(moved(owner("it"), withJoinedSubjects), []);
	});

	it("takes a past between two nouns for the verb of a sentence without one", () => {
		const past = (words: readonly Word[]) => withTransitivePast(words, language.lexicon);
		const floods = (end: string) =>
			`The/DT>floods/det floods/NNS>crops/nsubj ruined/VBN/ruin>crops/amod crops/NNS>root${end}`;
		assert.deepEqual(moved(floods(" ./.>crops/punct"), past), [
			"floods nsubj ruined",
			"ruined root -",
			"crops obj ruined",
		]);
		assert.deepEqual(moved(floods(""), past), []);
		const old = "Old/JJ>men/amod injured/JJ/injure>men/amod men/NNS>root ./.>men/punct";
		assert.deepEqual(moved(old, past), []);
		const left = "Men/NNS>left/nsubj left/VBD>root injured/JJ>dogs/amod dogs/NNS>left/obj ./.>left/punct";
		assert.deepEqual(moved(left, past), []);
	});

	it("gives the verb of a sentence the noun that the tree has for what a participle tells of", () => {
		const bus = (subject: string) =>
			`Buses/NNS>carrying/nsubj carrying/VBG/carry>hit/advcl boys/NNS>carrying/obj ${subject}hit/VBD>root cars/NNS>hit/obj`;
		assert.deepEqual(moved(bus(""), withCarriedSubject), ["Buses nsubj hit", "carrying acl Buses"]);
		assert.deepEqual(moved(bus("they/PRP>hit/nsubj "), withCarriedSubject), []);
	});

	it("takes mine for the noun behind an article or a noun", () => {
		const mine = (before: string) => withMines(tree(`${before} mine/PRP>root`).words).at(-1);
		assert.deepEqual(
			[mine("The/DT>mine/det")?.upos, mine("copper/NN>mine/compound")?.lemma],
			["NOUN", "mine"],
		);
		assert.equal(mine("is/VBZ>mine/cop")?.upos, "PRON");
	});

	it("takes a participle with subject and object for the past in a clause below as well", () => {
		const those = (object: string) =>
			`Ade/NNP>left/nsubj left/VBD>root while/IN>rejected/mark those/DT>rejected/nsubj:pass rejected/VBN>left/advcl ${object} ./.>left/punct`;
		assert.deepEqual(moved(those("it/PRP>rejected/obj"), withPastTense), ["those nsubj rejected"]);
		assert.deepEqual(moved(those("twice/RB>rejected/advmod"), withPastTense), []);
	});

	it("takes fell for the verb that another one is joined to", () => {
		const rents =
			"Rents/NNS>fell/nsubj fell/JJ>rose/amod and/CC>wages/cc wages/NNS>fell/conj rose/VBD/rise>root ./.>rose/punct";
		assert.deepEqual(moved(rents, withFell), ["fell root -", "rose conj fell"]);
	});

	it("takes cost for a verb between a noun and a sum", () => {
		const cost = (rest: string) =>
			`The/DT>cost/det rescue/NN>cost/compound cost/NN>root ${rest} ./.>cost/punct`;
		assert.deepEqual(
			moved(cost("about/RB>9,000/advmod 9,000/CD>euros/nummod euros/NNS>cost/nmod"), withCosts),
			["The det rescue", "rescue nsubj cost", "euros obj cost"],
		);
		assert.deepEqual(
			moved(cost("of/IN>euros/case 9,000/CD>euros/nummod euros/NNS>cost/nmod"), withCosts),
			[],
		);
	});

	it("makes the noun before a past that is no participle its subject", () => {
		const attacks =
			"Attacks/NNS>root on/IN>nurses/case nurses/NNS>Attacks/nmod fell/JJ>Attacks/acl last/JJ>year/amod year/NN>fell/obl ./.>Attacks/punct";
		assert.deepEqual(moved(attacks, withFinitePasts), ["Attacks nsubj fell", "fell root -", ". punct fell"]);
		assert.equal(withFinitePasts(tree(attacks).words)[3]?.lemma, "fall");
		const visits =
			"Visits/NNS/visit/VERB>root by/IN>boys/case boys/NNS>Visits/obl:agent over/RB>9/advmod 9/CD>rose/nummod rose/VBD/rise>Visits/parataxis ./.>Visits/punct";
		assert.deepEqual(moved(visits, withFinitePasts), [
			"Visits nsubj rose",
			"boys nmod Visits",
			"9 nmod boys",
			"rose root -",
			". punct rose",
		]);
	});

	it("leaves a past with a subject, in a relative clause or before a noun", () => {
		for (const line of [
			"trees/NNS>root that/WDT>fell/nsubj fell/VBD/fall>trees/acl:relcl ./.>trees/punct",
			"in/IN>swoop/case one/CD>swoop/nummod fell/JJ>swoop/amod swoop/NN>root",
			"News/NN>root :/:>News/punct prices/NNS>rose/nsubj rose/VBD/rise>News/parataxis",
		])
			assert.deepEqual(moved(line, withFinitePasts), []);
	});

	it("takes whom a tree has as spoken to for the subject of a past without one", () => {
		const left = (verb: string) => `Ade/NNP>left/vocative ,/,>Ade/punct ${verb} ./.>left/punct`;
		assert.deepEqual(moved(left("left/VBD/leave>root"), withToldSubject), ["Ade nsubj left"]);
		assert.deepEqual(moved(left("you/PRP>left/nsubj left/VBD/leave>root"), withToldSubject), []);
	});

	it("denies the reason and not the act before another reason", () => {
		const reasons = (rest: string) =>
			`They/PRP>leave/nsubj not/RB>leave/advmod leave/VBP>root because/IN>tired/mark tired/JJ>leave/advcl ${rest} ./.>leave/punct`;
		assert.deepEqual(
			moved(reasons("but/CC>ill/cc because/IN>ill/mark ill/JJ>leave/conj"), withDeniedReasons),
			["not advmod tired"],
		);
		assert.deepEqual(moved(reasons("today/RB>leave/advmod"), withDeniedReasons), []);
	});

	it("gives a clause behind its subject's name the mark that the tree has on the subject", () => {
		const after = (verb: string) =>
			`It/PRP>closed/nsubj closed/VBD>root after/IN>teacher/case a/DT>teacher/det teacher/NN>closed/obl ,/,>Lund/punct Lund/NNP>teacher/appos ,/,>Lund/punct ${verb}>closed/parataxis ./.>closed/punct`;
		assert.deepEqual(moved(after("died/VBD/die"), withClauseBehind), [
			"after mark died",
			"teacher nsubj died",
			"died advcl closed",
		]);
		assert.deepEqual(moved(after("say/VBP"), withClauseBehind), []);
	});

	it("joins what and opens to the verb before it", () => {
		const stay = (rest: string) =>
			`It/PRP>stay/nsubj will/MD>stay/aux stay/VB>root ${rest} sold/VBN/sell>stay/advcl ./.>stay/punct`;
		assert.deepEqual(moved(stay("and/CC>sold/cc be/VB>sold/aux:pass"), withJoinedClauses), [
			"sold conj stay",
		]);
		assert.deepEqual(moved(stay("until/IN>sold/mark"), withJoinedClauses), []);
		const shop = (last: string) =>
			`It/PRP>opened/nsubj opened/VBD>root ,/,>closed/punct closed/VBD>opened/advcl and/CC>moved/cc moved/VBD>${last}`;
		assert.deepEqual(moved(shop("opened/conj"), withJoinedClauses), ["closed conj opened"]);
		assert.deepEqual(moved(shop("closed/conj"), withJoinedClauses), []);
	});

	it("gives what is asked to the noun of asking, not to who asks", () => {
		const calls = (noun: string) =>
			`She/PRP>rejected/nsubj rejected/VBD/reject>root ${noun}/NNS>rejected/obj by/IN>party/case the/DT>party/det party/NN>${noun}/nmod to/TO>resign/mark resign/VB>party/acl ./.>rejected/punct`;
		assert.deepEqual(moved(calls("calls"), withAskedActs), ["resign acl calls"]);
		assert.deepEqual(moved(calls("paintings"), withAskedActs), []);
	});

	describe("a sentence whose verb was taken into the relative clause of its subject", () => {
		const choir =
			"Choirs/NNS>root ,/,>sung/punct which/WDT>sung/nsubj had/VBD>sung/aux sung/VBN/sing>Choirs/acl:relcl until/IN>closed/mark it/PRP>closed/nsubj closed/VBD/close>sung/advcl ,/,>left/punct left/VBD/leave>closed/conj Oslo/NNP>left/obj ./.>Choirs/punct";

		it("has the verb behind the comma that closes the clause", () => {
			assert.deepEqual(moved(choir, withMainVerb), ["Choirs nsubj left", "left root -", ". punct left"]);
		});

		it("stays as it is where something is said of the subject, or two verbs may be the one", () => {
			const named = choir.replace("Choirs/NNS>root", "They/PRP>Choirs/nsubj Choirs/NNS>root");
			const twice = choir.replace("./.>", ",/,>went/punct went/VBD/go>left/conj ./.>");
			for (const line of [named, twice]) assert.deepEqual(moved(line, withMainVerb), []);
		});
	});

	it("takes the verb behind an apposition for that of the sentence, but no participle", () => {
		const mayor = (verb: string) =>
			`Ade/NNP>root ,/,>mayor/punct the/DT>mayor/det mayor/NN>Ade/appos ,/,>Ade/punct ${verb}>Ida/amod Ida/NNP>Ade/appos ./.>Ade/punct`;
		assert.deepEqual(moved(mayor("thanked/VBD/thank"), withMainVerb), [
			"Ade nsubj thanked",
			"thanked root -",
			"Ida obj thanked",
			". punct thanked",
		]);
		assert.deepEqual(moved(mayor("named/VBN/name"), withMainVerb), []);
	});

	it("takes a past with an object for the verb of a sentence that has no other", () => {
		const choir = (tag: string) =>
			`Choirs/NNS>root accused/${tag}/accuse>Choirs/acl Ida/NNP>accused/obj ./.>Choirs/punct`;
		assert.deepEqual(moved(choir("VBD"), withMainVerb), [
			"Choirs nsubj accused",
			"accused root -",
			". punct accused",
		]);
		assert.deepEqual(moved(choir("VBN"), withMainVerb), []);
		const ward = (verb: string, object: string) =>
			`Wards/NNS>root ${verb}>Wards/acl nine/CD>${object}/nummod ${object}/NNS>treated/obj ./.>Wards/punct`.replaceAll(
				">treated/obj",
				`>${verb.split("/")[0]}/obj`,
			);
		assert.equal(moved(ward("treated/VBN/treat", "boys"), withMainVerb).length, 3);
		assert.deepEqual(moved(ward("handed/VBN/hand", "letters"), withMainVerb), []);
	});

	it("takes a participle with subject and object for the past, but not in a headline or a passive", () => {
		const hale = (end: string) =>
			`Ade/NNP>thanked/nsubj:pass thanked/VBN/thank>root Ida/NNP>thanked/xcomp by/IN>letter/case letter/NN>thanked/obl:agent${end}`;
		assert.deepEqual(moved(hale(" ./.>thanked/punct"), withPastTense), [
			"Ade nsubj thanked",
			"Ida obj thanked",
			"letter obl thanked",
		]);
		assert.deepEqual(moved(hale(""), withPastTense), []);
		assert.deepEqual(moved(hale(" was/VBD/be>thanked/aux:pass ./.>thanked/punct"), withPastTense), []);
	});

	describe("a verb of change before an amount", () => {
		const mend = (words: readonly Word[]) => withMovedAmounts(words, language.lexicon);

		it("is the verb of a clause that has no other", () => {
			const bread =
				"Bread/NN>prices/compound prices/NNS>root in/IN>Oslo/case Oslo/NNP>prices/nmod fell/JJ>percent/amod 7/CD>percent/nummod percent/NN>prices/nmod in/IN>May/case May/NNP>percent/nmod ./.>prices/punct";
			assert.deepEqual(moved(bread, mend), [
				"prices nsubj fell",
				"fell root -",
				"percent obl:unmarked fell",
				"May obl fell",
				". punct fell",
			]);
			const [, , , , fell] = mend(tree(bread).words);
			assert.deepEqual([fell?.upos, fell?.lemma], ["VERB", "fall"]);
		});

		it("is what somebody said where the tree gave its noun to the saying", () => {
			const sales =
				"Sales/NNS>said/nsubj fell/VBD>Sales/acl 2/CD>percent/nummod percent/NN>fell/obj ,/,>Sales/punct the/DT>bank/det bank/NN>said/nsubj said/VBD/say>root ./.>said/punct";
			assert.deepEqual(moved(sales, mend), [
				"Sales nsubj fell",
				"fell ccomp said",
				"percent obl:unmarked fell",
				", punct fell",
			]);
		});

		it("stays what it is with a subject of its own, before another verb of its noun, and without an amount", () => {
			for (const line of [
				"Sales/NNS>fell/nsubj fell/VBD/fall>root 2/CD>percent/nummod percent/NN>fell/obj ./.>fell/punct",
				"Wages/NNS>hurt/nsubj raised/VBN/raise>Wages/acl 2/CD>percent/nummod percent/NN>raised/obl hurt/VBD/hurt>root firms/NNS>hurt/obj ./.>hurt/punct",
				"Prices/NNS>root raised/VBN/raise>Prices/acl twice/RB>raised/advmod ./.>Prices/punct",
			])
				assert.deepEqual(moved(line, mend), []);
		});
	});

	it("hangs little words on what they belong to", () => {
		const denied =
			"She/PRP>take/nsubj did/VBD/do>take/aux not/RB>did/advmod ,/,>did/punct however/RB>take/advmod ,/,>however/punct take/VB>root it/PRP>take/obj ./.>take/punct";
		assert.deepEqual(moved(denied, withStrayMarks), ["not advmod take"]);
		const preposition =
			"They/PRP>work/nsubj work/VBP>root with/IN>work/obl and/CC>us/cc not/RB>us/advmod against/IN>us/case us/PRP/we>work/conj ./.>work/punct";
		assert.deepEqual(moved(preposition, withStrayMarks), ["not advmod against"]);
		const either =
			"Whether/IN>came/mark on/IN>foot/case foot/NN>came/obl or/CC>car/cc by/IN>car/case car/NN>foot/conj ,/,>foot/punct they/PRP>came/nsubj came/VBD/come>root ./.>came/punct";
		assert.deepEqual(moved(either, withStrayMarks), ["Whether mark foot"]);
		const asked =
			"Nobody/NN>knows/nsubj knows/VBZ/know>root whether/IN>came/mark they/PRP>came/nsubj came/VBD/come>knows/ccomp or/CC>went/cc went/VBD/go>came/conj ./.>knows/punct";
		assert.deepEqual(moved(asked, withStrayMarks), []);
	});
});
