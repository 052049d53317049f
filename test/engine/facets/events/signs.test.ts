import assert from "node:assert/strict";
import { eventIn, eventsIn } from "./shown.ts";

/** The end of an event in words: what is said of its reality. */
const said = (line: string, lemma: string) => eventIn(line, lemma).replace(/\([^)]*\)/, "");

describe("events: what denies them", () => {
	const denials: readonly (readonly [string, string, string])[] = [
		["n't", "Ade/NNP>sign/nsubj did/VBD>sign/aux n't/RB>sign/advmod sign/VB>root it/PRP>sign/obj", "sign"],
		["never", "Ade/NNP>signed/nsubj never/RB>signed/advmod signed/VBD>root it/PRP>signed/obj", "sign"],
		["no one", "No/DT>one/det one/NN>signed/nsubj signed/VBD>root it/PRP>signed/obj", "sign"],
		["nobody", "Nobody/NN/nobody/PRON>signed/nsubj signed/VBD>root it/PRP>signed/obj", "sign"],
		["no in the object", "Ade/NNP>signed/nsubj signed/VBD>root no/DT>deal/det deal/NN>signed/obj", "sign"],
		[
			"at no point",
			"At/IN>point/case no/DT>point/det point/NN>signed/obl Ade/NNP>signed/nsubj signed/VBD>root it/PRP>signed/obj",
			"sign",
		],
		[
			"no longer",
			"Ade/NNP>signs/nsubj no/DT>longer/advmod longer/RB>signs/advmod signs/VBZ>root it/PRP>signs/obj ./.>signs/punct",
			"sign",
		],
		["hardly", "Ade/NNP>slept/nsubj hardly/RB>slept/advmod slept/VBD/sleep>root", "sleep"],
		[
			"without",
			"Ade/NNP>left/nsubj left/VBD/leave>root without/IN>signing/mark signing/VBG/sign>left/advcl it/PRP>signing/obj",
			"sign",
		],
		[
			"denied reports that",
			"Ade/NNP>denied/nsubj denied/VBD/deny>root reports/NNS/report>denied/obj that/IN>signed/mark he/PRP>signed/nsubj had/VBD/have>signed/aux signed/VBN/sign>reports/acl",
			"sign",
		],
		[
			"declined to",
			"Ade/NNP>declined/nsubj declined/VBD/decline>root to/TO>sign/mark sign/VB>declined/xcomp",
			"sign",
		],
		[
			"refused to",
			"Ade/NNP>refused/nsubj refused/VBD/refuse>root to/TO>sign/mark sign/VB>refused/xcomp",
			"sign",
		],
		[
			"denied",
			"Ade/NNP>denied/nsubj denied/VBD/deny>root signing/VBG/sign>denied/xcomp it/PRP>signing/obj",
			"sign",
		],
		[
			"denied that",
			"Ade/NNP>denied/nsubj denied/VBD/deny>root that/IN>signed/mark he/PRP>signed/nsubj signed/VBD>denied/ccomp",
			"sign",
		],
		[
			"unable to",
			"Ade/NNP>unable/nsubj was/VBD>unable/cop unable/JJ>root to/TO>sign/mark sign/VB>unable/xcomp",
			"sign",
		],
		[
			"prevented from",
			"Police/NNS/police>prevented/nsubj prevented/VBD/prevent>root Ade/NNP>prevented/obj from/IN>signing/mark signing/VBG/sign>prevented/advcl",
			"sign",
		],
		[
			"have yet to",
			"They/PRP>have/nsubj have/VBP/have/VERB>root yet/RB>have/advmod to/TO>sign/mark sign/VB>have/xcomp",
			"sign",
		],
		[
			"is yet to",
			"Ade/NNP>sign/nsubj is/VBZ>sign/aux yet/RB>sign/advmod to/TO>sign/mark sign/VB>root",
			"sign",
		],
		[
			"do not think",
			"Aides/NNS>think/nsubj do/VBP>think/aux not/RB>think/advmod think/VB>root he/PRP>signed/nsubj signed/VBD>think/ccomp",
			"sign",
		],
		[
			"rejected, of a noun",
			"Okafor/NNP>rejected/nsubj rejected/VBD/reject>root the/DT>closure/det closure/NN>rejected/obj of/IN>school/case the/DT>school/det school/NN>closure/nmod",
			"close",
		],
		[
			"abandoned plans",
			"Okafor/NNP>abandoned/nsubj abandoned/VBD/abandon>root plans/NNS>abandoned/obj for/IN>closure/case the/DT>closure/det closure/NN>plans/nmod of/IN>school/case the/DT>school/det school/NN>closure/nmod",
			"close",
		],
	];
	for (const [name, line, lemma] of denials)
		it(`${name} denies`, () => assert.match(eventIn(line, lemma), new RegExp(`^not ${lemma}\\(`)));

	it("gives “never” before “to” to the infinitive, wherever the tree hangs it", () => {
		const line = (head: string) =>
			`Ade/NNP>vowed/nsubj vowed/VBD/vow>root never/RB>${head}/advmod to/TO>pay/mark pay/VB>vowed/xcomp`;
		for (const head of ["vowed", "pay"])
			assert.deepEqual(
				eventsIn(line(head)).map((event) => event.replace(/\([^)]*\)/, "")),
				["vow done", "not pay planned"],
			);
	});

	it("counts the one “no” in “have no plans to” once", () => {
		const line =
			"They/PRP>have/nsubj have/VBP/have/VERB>root no/DT>plans/det plans/NNS>have/obj to/TO>sell/mark sell/VB>plans/acl ./.>have/punct";
		assert.equal(said(line, "sell"), "not sell planned");
	});

	it("gives an infinitive to the noun before it, and a verb tagged as an adjective to its conjunct's group", () => {
		const scrapped =
			"Acme/NNP>scrapped/nsubj scrapped/VBD/scrap>root plans/NNS>scrapped/obj to/TO>buy/mark buy/VB>scrapped/xcomp it/PRP>buy/obj";
		assert.equal(eventIn(scrapped, "buy"), "not buy(agent Acme, patient it) planned");
		const close =
			"Acme/NNP>cut/nsubj will/MD>cut/aux cut/VB>root jobs/NNS>cut/obj and/CC>close/cc close/JJ/close/VERB>cut/conj it/PRP>close/obj ./.>cut/punct";
		assert.equal(said(close, "close"), "close planned");
	});

	it("reads an infinitive taken for a purpose after verbs that have none", () => {
		const line = (verb: string, form: string) =>
			`Ade/NNP>${form}/nsubj ${verb}>root to/TO>win/mark win/VB>${form}/advcl ./.>${form}/punct`;
		assert.equal(said(line("failed/VBD/fail", "failed"), "win"), "not win done");
		assert.equal(said(line("voted/VBD/vote", "voted"), "win"), "win done");
		assert.equal(said(line("trained/VBD/train", "trained"), "win"), "win open");
	});

	it("leaves open what is not denied", () => {
		const line =
			"Ade/NNP>deny/nsubj did/VBD>deny/aux not/RB>deny/advmod deny/VB>root taking/VBG/take>deny/xcomp cash/NN>taking/obj";
		assert.equal(said(line, "take"), "take open, possibility “deny”");
	});

	it("reads a verb with its particle: calling off is not calling for", () => {
		const line = (particle: string) =>
			`Unions/NNS>called/nsubj called/VBD/call>root ${particle} the/DT>strike/det strike/NN>called/obj`;
		assert.equal(said(line("off/RP>called/compound:prt"), "strike"), "not strike open");
		assert.equal(said(line("quietly/RB>called/advmod"), "strike"), "strike proposed");
	});

	it("denies what neither the one nor the other did", () => {
		const line =
			"Neither/CC>club/cc:preconj the/DT>club/det club/NN>paid/nsubj nor/CC>player/cc the/DT>player/det player/NN>club/conj paid/VBD/pay>root";
		assert.equal(said(line, "pay"), "not pay done");
	});

	const none: readonly (readonly [string, string, string])[] = [
		["agreed to", "Ade/NNP>agreed/nsubj agreed/VBD/agree>root to/TO>sign/mark sign/VB>agreed/xcomp", "sign"],
		[
			"no in another clause",
			"Ade/NNP>signed/nsubj signed/VBD>root it/PRP>signed/obj because/IN>came/mark no/DT>one/det one/NN>came/nsubj came/VBD/come>signed/advcl",
			"sign",
		],
		[
			"no doubt",
			"With/IN>doubt/case no/DT>doubt/det doubt/NN>signed/obl Ade/NNP>signed/nsubj signed/VBD>root",
			"sign",
		],
		[
			"did not refuse to",
			"Ade/NNP>refuse/nsubj did/VBD>refuse/aux not/RB>refuse/advmod refuse/VB>root to/TO>sign/mark sign/VB>refuse/xcomp",
			"sign",
		],
		[
			"said he had not, of saying",
			"Ade/NNP>said/nsubj said/VBD>root he/PRP>signed/nsubj had/VBD>signed/aux not/RB>signed/advmod signed/VBN>said/ccomp",
			"say",
		],
	];
	for (const [name, line, lemma] of none)
		it(`${name} does not deny`, () => assert.match(eventIn(line, lemma), new RegExp(`^${lemma}\\(`)));

	it("reads “should have” as not done, “should not have” as done", () => {
		const line = (not: string) =>
			`They/PRP>signed/nsubj should/MD>signed/aux ${not}have/VB>signed/aux signed/VBN>root it/PRP>signed/obj`;
		assert.match(said(line(""), "sign"), /^not sign /);
		assert.match(said(line("not/RB>signed/advmod "), "sign"), /^sign /);
	});

	it("reads “not … until” as done then", () => {
		const line = (preposition: string) =>
			`It/PRP>close/nsubj did/VBD>close/aux not/RB>close/advmod close/VB>root ${preposition}/IN>June/case June/NNP>close/obl`;
		assert.match(said(line("until"), "close"), /^close /);
		assert.match(said(line("in"), "close"), /^not close /);
	});

	it("shares a denial between conjuncts in one form, and not after “but” or with a finite verb", () => {
		const both =
			"Ade/NNP>sign/nsubj did/VBD>sign/aux not/RB>sign/advmod sign/VB>root or/CC>pay/cc pay/VB>sign/conj";
		assert.equal(said(both, "pay"), "not pay done");
		const but =
			"Ade/NNP>arrested/nsubj:pass was/VBD>arrested/aux:pass not/RB>arrested/advmod arrested/VBN>root but/CC>questioned/cc questioned/VBN>arrested/conj";
		assert.equal(said(but, "question"), "question done");
		const finite =
			"Ade/NNP>sign/nsubj did/VBD>sign/aux not/RB>sign/advmod sign/VB>root and/CC>left/cc left/VBD/leave>sign/conj";
		assert.equal(said(finite, "leave"), "leave done");
	});
});

describe("events: how far they got", () => {
	const closing = (verb: string) => {
		const [form = ""] = verb.split("/");
		return said(
			`Acme/NNP>${form}/nsubj ${verb}>root to/TO>close/mark close/VB>${form}/xcomp it/PRP>close/obj ./.>${form}/punct`,
			"close",
		);
	};

	it("reads it from the governing verb", () => {
		assert.equal(closing("planned/VBD"), "close planned");
		assert.equal(closing("tried/VBD/try"), "close attempted");
		assert.equal(closing("began/VBD"), "close begun");
		assert.equal(closing("agreed/VBD/agree"), "close planned");
		assert.equal(closing("continued/VBD/continue"), "close ongoing");
		assert.equal(closing("managed/VBD/manage"), "close done");
		assert.equal(closing("used/VBD/use"), "close done");
	});

	it("lets the outermost word decide", () => {
		assert.equal(
			said(
				"Acme/NNP>try/nsubj will/MD>try/aux try/VB>root to/TO>close/mark close/VB>try/xcomp it/PRP>close/obj",
				"close",
			),
			"close planned",
		);
		assert.equal(
			said(
				"Acme/NNP>began/nsubj has/VBZ>began/aux began/VBN/begin>root to/TO>close/mark close/VB>began/xcomp it/PRP>close/obj",
				"close",
			),
			"close begun",
		);
	});

	it("tells ordered, expected and proposed acts apart", () => {
		const passive = (verb: string) =>
			`Acme/NNP>${verb}/nsubj:pass was/VBD>${verb}/aux:pass ${verb}/VBN>root to/TO>close/mark close/VB>${verb}/xcomp`;
		assert.equal(said(passive("ordered"), "close"), "close ordered");
		assert.equal(said(passive("expected"), "close"), "close expected");
		assert.equal(said(passive("asked"), "close"), "close proposed");
		assert.equal(said(passive("forced").replace("forced/VBN", "forced/VBN/force"), "close"), "close done");
	});

	it("leaves open what is only supposed", () => {
		const opener = (mark: string) =>
			`${mark}>approved/mark approved/VBN/approve>opens/advcl the/DT>ferry/det ferry/NN>opens/nsubj opens/VBZ/open>root ./.>opens/punct`;
		assert.match(said(opener("If/IN"), "approve"), /open/);
		assert.match(said(opener("Since/IN"), "approve"), /done/);
	});

	it("leaves open what a noun is about, and takes what follows a deed for done", () => {
		const about =
			"They/PRP>signed/nsubj signed/VBD/sign>root a/DT>pact/det pact/NN>signed/obj on/IN>closing/mark closing/VBG/close>pact/acl ports/NNS/port>closing/obj";
		assert.match(said(about, "close"), /open/);
		const punished =
			"He/PRP>jailed/nsubj:pass was/VBD/be>jailed/aux:pass jailed/VBN/jail>root for/IN>closing/mark closing/VBG/close>jailed/advcl ports/NNS/port>closing/obj";
		assert.match(said(punished, "close"), /done/);
	});

	it("reads nouns: a plan, a planned act, a call for one", () => {
		assert.equal(
			said(
				"The/DT>closure/det planned/VBN>closure/amod closure/NN>angered/nsubj of/IN>school/case the/DT>school/det school/NN>closure/nmod angered/VBD/anger>root Kano/NNP>angered/obj",
				"close",
			),
			"close planned",
		);
		assert.equal(
			said(
				"Critics/NNS>called/nsubj called/VBD/call>root for/IN>arrest/case the/DT>arrest/det arrest/NN>called/obl of/IN>Ade/case Ade/NNP>arrest/nmod",
				"arrest",
			),
			"arrest proposed",
		);
		assert.equal(
			said(
				"A/DT>plan/det plan/NN>failed/nsubj to/TO>close/mark close/VB>plan/acl it/PRP>close/obj failed/VBD/fail>root",
				"close",
			),
			"close planned",
		);
	});

	it("reads “is to” whether or not the tree takes the infinitive for what the subject is", () => {
		const line = (subject: string) =>
			`${subject}/NN>visit/nsubj:outer is/VBZ>visit/cop to/TO>visit/mark visit/VB>root Kano/NNP>visit/obj ./.>visit/punct`;
		assert.deepEqual(eventsIn(line("Okafor")), ["visit(agent Okafor, patient Kano) planned"]);
		assert.deepEqual(eventsIn(line("plan")), ["visit(patient Kano) planned"]);
		assert.deepEqual(eventsIn(line("trick")), ["visit(patient Kano) open"]);
	});

	it("takes who plans an act for who does it", () => {
		assert.equal(
			eventIn(
				"Acme/NNP>plans/nsubj plans/VBZ/plan>root the/DT>closure/det closure/NN>plans/obj of/IN>mine/case the/DT>mine/det mine/NN>closure/nmod ./.>plans/punct",
				"close",
			),
			"close(agent Acme, patient the mine) planned",
		);
	});

	it("says that an act is under way, or partly done", () => {
		assert.equal(
			said("Acme/NNP>closing/nsubj is/VBZ>closing/aux closing/VBG/close>root it/PRP>closing/obj", "close"),
			"close ongoing",
		);
		assert.equal(
			said(
				"Acme/NNP>closed/nsubj has/VBZ>closed/aux partly/RB>closed/advmod closed/VBN/close>root it/PRP>closed/obj",
				"close",
			),
			"close begun",
		);
		assert.equal(
			said("Acme/NNP>closed/nsubj has/VBZ>closed/aux closed/VBN/close>root it/PRP>closed/obj", "close"),
			"close done",
		);
	});

	it("reads gerunds by what opens them", () => {
		const line = (mark: string) =>
			`Ade/NNP>left/nsubj left/VBD/leave>root ${mark}/IN>signing/mark signing/VBG/sign>left/advcl it/PRP>signing/obj`;
		assert.equal(said(line("after"), "sign"), "sign done");
		assert.equal(said(line("by"), "sign"), "sign done");
		assert.equal(said(line("before"), "sign"), "sign open");
		const being = (mark: string) =>
			`Ade/NNP>left/nsubj left/VBD/leave>root ${mark}/IN>fined/mark being/VBG>fined/aux:pass fined/VBN/fine>left/advcl`;
		assert.equal(said(being("after"), "fine"), "fine done");
		assert.equal(said(being("before"), "fine"), "fine open");
	});

	it("gives the act the day on which it is expected", () => {
		assert.equal(
			eventIn(
				"Okafor/NNP>expected/nsubj:pass is/VBZ>expected/aux:pass expected/VBN>root on/IN>Friday/case Friday/NNP>expected/obl to/TO>visit/mark visit/VB>expected/xcomp Kano/NNP>visit/obj",
				"visit",
			),
			"visit(agent Okafor, time Friday, patient Kano) expected",
		);
	});
});

describe("events: how certain they are", () => {
	it("reads adverbs of hearsay and appearance", () => {
		assert.equal(
			said("Ade/NNP>fled/nsubj reportedly/RB>fled/advmod fled/VBD/flee>root", "flee"),
			"flee done, hearsay “reportedly”",
		);
		assert.equal(
			said("Ade/NNP>fled/nsubj apparently/RB>fled/advmod fled/VBD/flee>root", "flee"),
			"flee done, appearance “apparently”",
		);
		assert.equal(said("Ade/NNP>fled/nsubj quickly/RB>fled/advmod fled/VBD/flee>root", "flee"), "flee done");
	});

	it("reads verbs that hedge what they govern, and gives the act its own time", () => {
		assert.deepEqual(
			eventsIn(
				"Ade/NNP>thought/nsubj:pass is/VBZ>thought/aux:pass thought/VBN>root to/TO>fled/mark have/VB>fled/aux fled/VBN/flee>thought/xcomp",
			),
			["flee(agent Ade) done, appearance “thought”"],
		);
		assert.equal(
			said(
				"Ade/NNP>appears/nsubj appears/VBZ>root to/TO>fled/mark have/VB>fled/aux fled/VBN/flee>appears/xcomp ./.>appears/punct",
				"flee",
			),
			"flee done, appearance “appears”",
		);
		assert.equal(
			said(
				"It/PRP>likely/expl is/VBZ>likely/cop likely/JJ>root that/IN>fled/mark Ade/NNP>fled/nsubj fled/VBD/flee>likely/csubj ./.>likely/punct",
				"flee",
			),
			"flee done, likelihood “likely”",
		);
		assert.equal(
			said(
				"Ade/NNP>accused/nsubj:pass was/VBD>accused/aux:pass accused/VBN/accuse>root of/IN>stealing/mark stealing/VBG/steal>accused/advcl cash/NN>stealing/obj",
				"steal",
			),
			"steal done, hearsay “accused”",
		);
	});

	it("leaves the thinking of a named person to attribution", () => {
		assert.equal(
			said("Aides/NNS>think/nsubj think/VBP>root Ade/NNP>fled/nsubj fled/VBD/flee>think/ccomp", "flee"),
			"flee done",
		);
		assert.equal(
			said(
				"Ade/NNP>fled/nsubj fled/VBD/flee>root ,/,>police/punct according/VBG/accord>police/case to/IN>according/fixed police/NNS/police>fled/obl",
				"flee",
			),
			"flee done",
		);
	});

	it("gives a hedge to what hangs under it, not to what stands near it", () => {
		const line =
			"Ade/NNP>said/nsubj ,/,>stole/punct who/WP>stole/nsubj reportedly/RB>stole/advmod stole/VBD/steal>Ade/acl:relcl cash/NN>stole/obj ,/,>stole/punct said/VBD>root nothing/NN/nothing/PRON>said/obj";
		assert.equal(said(line, "steal"), "steal done, hearsay “reportedly”");
		assert.equal(said(line, "say"), "not say done");
	});

	it("gives an adverb before coordinated verbs to all of them", () => {
		assert.equal(
			said(
				"Ade/NNP>robbed/nsubj allegedly/RB>robbed/advmod robbed/VBD/rob>root a/DT>bank/det bank/NN>robbed/obj and/CC>fled/cc fled/VBD/flee>robbed/conj",
				"flee",
			),
			"flee done, hearsay “allegedly”",
		);
		assert.equal(
			said(
				"Ade/NNP>robbed/nsubj robbed/VBD/rob>root a/DT>bank/det bank/NN>robbed/obj and/CC>fled/cc allegedly/RB>fled/advmod fled/VBD/flee>robbed/conj",
				"rob",
			),
			"rob done",
		);
	});

	it("hedges an alleged act, not the act done to an alleged someone", () => {
		assert.equal(
			said(
				"The/DT>theft/det alleged/JJ>theft/amod theft/NN>shocked/nsubj of/IN>cash/case cash/NN>theft/nmod shocked/VBD/shock>root Kano/NNP>shocked/obj",
				"steal",
			),
			"steal open, hearsay “alleged”",
		);
		assert.equal(
			said(
				"The/DT>thief/det alleged/JJ>thief/amod thief/NN>arrested/nsubj:pass was/VBD>arrested/aux:pass arrested/VBN>root",
				"arrest",
			),
			"arrest done",
		);
	});
});

describe("events: what they depend on", () => {
	it("reads conditions, and which way they point", () => {
		assert.equal(
			said(
				"Acme/NNP>close/nsubj will/MD>close/aux close/VB>root if/IN>fall/mark sales/NNS>fall/nsubj fall/VBP>close/advcl ./.>close/punct",
				"close",
			),
			"close planned, if “if sales fall”",
		);
		assert.equal(
			said(
				"Acme/NNP>close/nsubj will/MD>close/aux close/VB>root unless/IN>rise/mark sales/NNS>rise/nsubj rise/VBP>close/advcl ./.>close/punct",
				"close",
			),
			"close planned, unless “unless sales rise”",
		);
		assert.equal(
			said(
				"Acme/NNP>close/nsubj will/MD>close/aux close/VB>root when/WRB>fall/advmod sales/NNS>fall/nsubj fall/VBP>close/advcl ./.>close/punct",
				"close",
			),
			"close planned",
		);
	});

	it("gives a condition in front to all the verbs after it", () => {
		const line =
			"If/IN>fall/mark sales/NNS>fall/nsubj fall/VBP>cut/advcl Acme/NNP>cut/nsubj will/MD>cut/aux cut/VB>root jobs/NNS>cut/obj and/CC>close/cc close/VB>cut/conj";
		assert.equal(said(line, "close"), "close planned, if “If sales fall”");
	});

	it("gives a condition to the act it hangs on, not to the saying", () => {
		const line =
			"Acme/NNP>said/nsubj said/VBD>root it/PRP>close/nsubj would/MD>close/aux close/VB>said/ccomp if/IN>fell/mark sales/NNS>fell/nsubj fell/VBD>close/advcl ./.>said/punct";
		assert.equal(said(line, "close"), "close planned, if “if sales fell”");
		assert.equal(said(line, "say"), "say done");
	});

	it("tells causes from things that only go together", () => {
		const by = (verb: string, preposition: string) =>
			eventsIn(
				`Coffee/NN>${verb.split("/")[0]}/nsubj ${verb}>root ${preposition}cancer/NN>${verb.split("/")[0]}/${preposition === "" ? "obj" : "obl"}`,
			);
		assert.match(by("caused/VBD/cause", "")[0] ?? "", /, cause “caused”$/);
		assert.match(by("led/VBD", "to/TO>cancer/case ")[0] ?? "", /, cause “led”$/);
		assert.doesNotMatch(by("led/VBD", "")[0] ?? "", /cause/);
		assert.match(
			eventsIn(
				"Coffee/NN>linked/nsubj:pass is/VBZ>linked/aux:pass linked/VBN/link>root to/TO>cancer/case cancer/NN>linked/obl",
			)[0] ?? "",
			/, association “linked”$/,
		);
		assert.match(
			eventIn(
				"The/DT>road/det road/NN>closed/nsubj closed/VBD/close>root because/IN>floods/case of/IN>because/fixed floods/NNS>closed/obl ./.>closed/punct",
				"close",
			),
			/, cause “because of”$/,
		);
	});
});

describe("events: gerunds after prepositions", () => {
	it("leaves open what a noun's gerund says, and takes a reason to be over", () => {
		const shared =
			"They/PRP>reached/nsubj reached/VBD/reach>root an/DT>agreement/det agreement/NN>reached/obj on/IN>sharing/mark sharing/VBG/share>agreement/acl water/NN>sharing/obj ./.>reached/punct";
		assert.equal(said(shared, "share"), "share open");
		const jailed =
			"They/PRP>jailed/nsubj jailed/VBD>root Ade/NNP>jailed/obj for/IN>taking/mark taking/VBG/take>jailed/advcl bribes/NNS>taking/obj ./.>jailed/punct";
		assert.equal(said(jailed, "take"), "take done");
	});

	it("takes “on” before the clause for a time, and after it for a topic", () => {
		assert.equal(
			said(
				"On/IN>landing/mark landing/VBG/land>spoke/advcl he/PRP>spoke/nsubj spoke/VBD/speak>root ./.>spoke/punct",
				"land",
			),
			"land done",
		);
		assert.equal(
			said(
				"They/PRP>insisted/nsubj insisted/VBD/insist>root on/IN>landing/mark landing/VBG/land>insisted/advcl ./.>insisted/punct",
				"land",
			),
			"land open",
		);
	});

	it("gives a gerund after “for” the status of a plan or a call, not of any noun or verb", () => {
		const after = (noun: string) =>
			`They/PRP>had/nsubj had/VBD/have>root a/DT>${noun}/det ${noun}/NN>had/obj for/IN>closing/mark closing/VBG/close>${noun}/acl schools/NNS>closing/obj ./.>had/punct`;
		assert.equal(said(after("plan"), "close"), "close planned");
		assert.equal(said(after("tool"), "close"), "close open");
		const verb = (form: string, lemma: string) =>
			`They/PRP>${form}/nsubj ${form}/VBD/${lemma}>root for/IN>closing/mark closing/VBG/close>${form}/advcl schools/NNS>closing/obj ./.>${form}/punct`;
		assert.equal(said(verb("called", "call"), "close"), "close proposed");
		assert.equal(said(verb("voted", "vote"), "close"), "close open");
		assert.equal(said(verb("apologised", "apologise"), "close"), "close done");
	});

	it("takes “stopped short of” for a denial, and “tired of” for none", () => {
		assert.match(
			eventIn(
				"Ade/NNP>stopped/nsubj stopped/VBD>root short/RB>stopped/advmod of/IN>calling/mark calling/VBG/call>stopped/advcl Bola/NNP>calling/obj ./.>stopped/punct",
				"call",
			),
			/^not /,
		);
		assert.doesNotMatch(
			eventIn(
				"Ade/NNP>tired/nsubj tired/VBD/tire>root quickly/RB>tired/advmod of/IN>calling/mark calling/VBG/call>tired/advcl Bola/NNP>calling/obj ./.>tired/punct",
				"call",
			),
			/^not /,
		);
	});
});
