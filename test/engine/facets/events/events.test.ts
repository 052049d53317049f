import assert from "node:assert/strict";
import { eventIn, eventsIn } from "./shown.ts";

describe("events: who did what to whom", () => {
	const active = "Police/NNS/police>arrested/nsubj arrested/VBD>root Ade/NNP>arrested/obj ./.>arrested/punct";

	it("reads the subject and the object of an active verb", () => {
		assert.deepEqual(eventsIn(active), ["arrest(agent Police, patient Ade) done"]);
	});

	it("undoes the passive", () => {
		assert.deepEqual(
			eventsIn(
				"Ade/NNP>arrested/nsubj:pass was/VBD>arrested/aux:pass arrested/VBN>root by/IN>police/case police/NNS/police>arrested/obl:agent ./.>arrested/punct",
			),
			["arrest(patient Ade, agent police) done"],
		);
	});

	it("reads a headline's participle as a passive, and a past tense tagged as one as active", () => {
		const line = (end: string) =>
			`Men/NNS>charged/nsubj charged/VBN/charge>root in/IN>Kano/case Kano/NNP>charged/obl${end}`;
		assert.deepEqual(eventsIn(line("")), ["charge(patient Men, place Kano) done"]);
		assert.deepEqual(eventsIn(line(" ./.>charged/punct")), ["charge(agent Men, place Kano) done"]);
	});

	it("tells who did it from whom it was done to", () => {
		assert.deepEqual(
			eventsIn("Ade/NNP>arrested/nsubj arrested/VBD>root police/NNS/police>arrested/obj ./.>arrested/punct"),
			["arrest(agent Ade, patient police) done"],
		);
	});

	it("reads the participants of a noun that names the act", () => {
		const around = (line: string) => eventIn(line, "arrest");
		assert.equal(
			around(
				"The/DT>arrest/det arrest/NN>shocked/nsubj of/IN>Ade/case Ade/NNP>arrest/nmod by/IN>police/case police/NNS/police>arrest/nmod shocked/VBD/shock>root Kano/NNP>shocked/obj ./.>shocked/punct",
			),
			"arrest(patient Ade, agent police) open",
		);
		assert.equal(
			around(
				"The/DT>police/det police/NNS/police>arrest/nmod:poss 's/POS>police/case arrest/NN>shocked/nsubj of/IN>Ade/case Ade/NNP>arrest/nmod shocked/VBD/shock>root Kano/NNP>shocked/obj ./.>shocked/punct",
			),
			"arrest(agent The police, patient Ade) open",
		);
		assert.equal(
			around(
				"Ade/NNP>arrest/nmod:poss 's/POS>Ade/case arrest/NN>shocked/nsubj shocked/VBD/shock>root Kano/NNP>shocked/obj ./.>shocked/punct",
			),
			"arrest(patient Ade) open",
		);
	});

	it("takes the possessor of an act of one participant for who did it", () => {
		assert.equal(
			eventIn(
				"Ade/NNP>resignation/nmod:poss 's/POS>Ade/case resignation/NN>came/nsubj came/VBD/come>root late/RB>came/advmod",
				"resign",
			),
			"resign(agent Ade) open",
		);
		assert.equal(
			eventIn(
				"The/DT>death/det death/NN>came/nsubj of/IN>Ade/case Ade/NNP>death/nmod came/VBD/come>root late/RB>came/advmod",
				"die",
			),
			"die(agent Ade) open",
		);
	});

	it("says nothing of an act's noun around which no one takes part", () => {
		assert.deepEqual(
			eventsIn(
				"The/DT>attack/det attack/NN>shocked/nsubj shocked/VBD/shock>root Kano/NNP>shocked/obj ./.>shocked/punct",
			),
			["shock(agent The attack, patient Kano) done"],
		);
	});

	it("reads a light verb with an act's noun as the act", () => {
		const made =
			"Police/NNS/police>made/nsubj made/VBD>root an/DT>arrest/det arrest/NN>made/obj in/IN>Kano/case Kano/NNP>made/obl";
		assert.deepEqual(eventsIn(made), ["arrest(agent Police, place Kano) done"]);
		const cake =
			"Police/NNS/police>made/nsubj made/VBD>root a/DT>cake/det cake/NN>made/obj in/IN>Kano/case Kano/NNP>made/obl";
		assert.deepEqual(eventsIn(cake), ["make(agent Police, patient a cake, place Kano) done"]);
	});

	it("joins particles to their verb", () => {
		assert.deepEqual(
			eventsIn(
				"Officers/NNS>set/nsubj set/VBD/set>root up/RP>set/compound:prt a/DT>cordon/det cordon/NN>set/obj",
			),
			["set up(agent Officers, patient a cordon) done"],
		);
	});

	it("reads what someone is", () => {
		assert.deepEqual(
			eventsIn(
				"Okafor/NNP>mayor/nsubj was/VBD>mayor/cop mayor/NN>root of/IN>Kano/case Kano/NNP>mayor/nmod ./.>mayor/punct",
			),
			["be mayor(agent Okafor, of Kano) done"],
		);
	});

	it("reads what an apposition says someone is, in either order", () => {
		const name =
			"Okafor/NNP>left/nsubj ,/,>mayor/punct the/DT>mayor/det mayor/NN>Okafor/appos of/IN>Kano/case Kano/NNP>mayor/nmod ,/,>mayor/punct left/VBD/leave>root";
		assert.deepEqual(eventsIn(name), ["be mayor(agent Okafor, of Kano) open", "leave(agent Okafor) done"]);
		const noun =
			"The/DT>mayor/det mayor/NN>left/nsubj ,/,>Okafor/punct Okafor/NNP>mayor/appos ,/,>Okafor/punct left/VBD/leave>root";
		assert.deepEqual(eventsIn(noun), ["be mayor(agent Okafor) open", "leave(agent The mayor) done"]);
	});

	it("takes who follows “by” for the agent, and how far for none", () => {
		const closed =
			"Roads/NNS/road>closed/nsubj:pass were/VBD/be>closed/aux:pass closed/VBN/close>root by/IN>police/case police/NNS>closed/obl:agent";
		assert.deepEqual(eventsIn(closed), ["close(patient Roads, agent police) done"]);
		const fell =
			"Profits/NNS/profit>fell/nsubj fell/VBD/fall>root by/IN>%/case 8/CD>%/nummod %/NN/%/SYM>fell/obl:agent";
		assert.doesNotMatch(eventIn(fell, "fall"), /agent 8|agent %|patient Profits/);
	});

	it("takes a short form in brackets for a name, not for what its bearer is", () => {
		const board =
			"The/DT>board/det board/NN>met/nsubj (/-LRB->HB/punct HB/NNP>board/appos )/-RRB->HB/punct met/VBD/meet>root ./.>met/punct";
		assert.deepEqual(eventsIn(board), ["meet(agent The board) done"]);
	});

	it("finds who receives, whatever the order", () => {
		const to =
			"The/DT>club/det club/NN>gave/nsubj gave/VBD>root a/DT>medal/det medal/NN>gave/obj to/TO>Ade/case Ade/NNP>gave/obl";
		assert.deepEqual(eventsIn(to), ["give(agent The club, patient a medal, recipient Ade) done"]);
		const double =
			"The/DT>club/det club/NN>gave/nsubj gave/VBD>root Ade/NNP>gave/iobj a/DT>medal/det medal/NN>gave/obj";
		assert.deepEqual(eventsIn(double), ["give(agent The club, recipient Ade, patient a medal) done"]);
		const passive =
			"Ade/NNP>given/nsubj:pass was/VBD>given/aux:pass given/VBN>root a/DT>medal/det medal/NN>given/obj by/IN>club/case the/DT>club/det club/NN>given/obl:agent";
		assert.deepEqual(eventsIn(passive), ["give(recipient Ade, patient a medal, agent the club) done"]);
	});

	it("tells times, places, tools and other phrases apart", () => {
		assert.deepEqual(
			eventsIn(
				"Thieves/NNS/thief>broke/nsubj broke/VBD/break>root the/DT>lock/det lock/NN>broke/obj with/IN>hammer/case a/DT>hammer/det hammer/NN>broke/obl in/IN>Kano/case Kano/NNP>broke/obl on/IN>Friday/case Friday/NNP>broke/obl despite/IN>alarm/case the/DT>alarm/det alarm/NN>broke/obl",
			),
			[
				"break(agent Thieves, patient the lock, instrument a hammer, place Kano, time Friday, despite the alarm) done, concession “despite”",
			],
		);
		assert.deepEqual(
			eventsIn(
				"Okafor/NNP>met/nsubj met/VBD>root with/IN>officials/case officials/NNS>met/obl by/IN>Friday/case Friday/NNP>met/obl",
			),
			["meet(agent Okafor, with officials, time Friday) done"],
		);
	});

	it("reads a date whichever word the tree takes for its head", () => {
		const line = (day: string, month: string) =>
			`Okafor/NNP>died/nsubj died/VBD/die>root on/IN>${day === "died/obl" ? "8" : "January"}/case 8/CD>${day} January/NNP>${month}`;
		assert.deepEqual(eventsIn(line("died/obl", "8/nmod")), ["die(agent Okafor, time 8 January) done"]);
		assert.deepEqual(eventsIn(line("January/nummod", "died/obl")), [
			"die(agent Okafor, time 8 January) done",
		]);
	});

	it("gives coordinated participants and coordinated acts their due", () => {
		assert.deepEqual(
			eventsIn(
				"Ade/NNP>robbed/nsubj and/CC>Bola/cc Bola/NNP>Ade/conj robbed/VBD>root the/DT>bank/det bank/NN>robbed/obj and/CC>fled/cc fled/VBD/flee>robbed/conj to/TO>Kano/case Kano/NNP>fled/obl",
			),
			["rob(agent Ade, agent Bola, patient the bank) done", "flee(agent Ade, agent Bola, place Kano) done"],
		);
	});

	it("finds who a relative pronoun stands for, and leaves the clause out of the phrase", () => {
		assert.deepEqual(
			eventsIn(
				"The/DT>officer/det officer/NN>resigned/nsubj who/WP>shot/nsubj shot/VBD/shoot>officer/acl:relcl Ade/NNP>shot/obj resigned/VBD/resign>root",
			),
			["shoot(agent The officer, patient Ade) done", "resign(agent The officer) done"],
		);
		assert.equal(
			eventIn(
				"The/DT>officer/det officer/NN>resigned/nsubj whom/WP>shot/obj Ade/NNP>shot/nsubj shot/VBD/shoot>officer/acl:relcl resigned/VBD/resign>root",
				"shoot",
			),
			"shoot(patient The officer, agent Ade) done",
		);
		assert.equal(
			eventIn(
				"The/DT>land/det land/NN>is/nsubj they/PRP>took/nsubj took/VBD>land/acl:relcl is/VBZ>root here/RB>is/advmod",
				"take",
			),
			"take(patient The land, agent they) done",
		);
	});

	it("reads reduced relatives and participles", () => {
		assert.equal(
			eventIn(
				"A/DT>man/det man/NN>died/nsubj arrested/VBN>man/acl by/IN>police/case police/NNS/police>arrested/obl:agent died/VBD/die>root",
				"arrest",
			),
			"arrest(patient A man, agent police) done",
		);
		assert.equal(
			eventIn(
				"Floods/NNS>hit/nsubj hit/VBD/hit>root Kano/NNP>hit/obj ,/,>killing/punct killing/VBG/kill>hit/advcl nine/CD>killing/obj",
				"kill",
			),
			"kill(agent Floods, patient nine) done",
		);
	});

	it("finds who does what an infinitive says", () => {
		assert.deepEqual(
			eventsIn(
				"Okafor/NNP>agreed/nsubj agreed/VBD/agree>root to/TO>sign/mark sign/VB>agreed/xcomp the/DT>deal/det deal/NN>sign/obj",
			),
			["agree(agent Okafor, content to sign the deal) done", "sign(agent Okafor, patient the deal) planned"],
		);
		assert.equal(
			eventIn(
				"Critics/NNS>urged/nsubj urged/VBD/urge>root Okafor/NNP>urged/obj to/TO>resign/mark resign/VB>urged/xcomp",
				"resign",
			),
			"resign(agent Okafor) proposed",
		);
		assert.equal(
			eventIn(
				"Critics/NNS>promised/nsubj promised/VBD/promise>root Okafor/NNP>promised/obj to/TO>resign/mark resign/VB>promised/xcomp",
				"resign",
			),
			"resign(agent Critics) planned",
		);
		assert.equal(
			eventIn(
				"Okafor/NNP>decision/nmod:poss 's/POS>Okafor/case decision/NN>shook/nsubj to/TO>resign/mark resign/VB>decision/acl shook/VBD/shake>root Kano/NNP>shook/obj",
				"resign",
			),
			"resign(agent Okafor) planned",
		);
	});
});

describe("events: twins that must come out equal, or not", () => {
	it("a passive, an active and a noun name the same participants; a reversal does not", () => {
		const plain = (line: string) =>
			eventIn(line, "sue").replace(/\(.*\)/, (around) => around.slice(1, -1).split(", ").sort().join(";"));
		const active = plain("Acme/NNP>sued/nsubj sued/VBD/sue>root Bolt/NNP>sued/obj");
		assert.equal(
			plain(
				"Bolt/NNP>sued/nsubj:pass was/VBD>sued/aux:pass sued/VBN/sue>root by/IN>Acme/case Acme/NNP>sued/obl",
			),
			active,
		);
		assert.notEqual(plain("Bolt/NNP>sued/nsubj sued/VBD/sue>root Acme/NNP>sued/obj"), active);
	});

	const future = "appeal(agent We) planned";
	it("backshift keeps a planned act planned; the act done is another status", () => {
		const now = eventIn("We/PRP>appeal/nsubj will/MD>appeal/aux appeal/VB>root ./.>appeal/punct", "appeal");
		const told = eventIn(
			"They/PRP>said/nsubj said/VBD>root they/PRP>appeal/nsubj would/MD>appeal/aux appeal/VB>said/ccomp ./.>said/punct",
			"appeal",
		);
		const done = eventIn("They/PRP>appealed/nsubj appealed/VBD/appeal>root ./.>appealed/punct", "appeal");
		assert.equal(now, future);
		assert.equal(told.replace("they", "We"), future);
		assert.equal(done, "appeal(agent They) done");
	});

	it("a supposition is no plan: “would appeal” outside told speech", () => {
		assert.equal(
			eventIn("They/PRP>appeal/nsubj would/MD>appeal/aux appeal/VB>root ./.>appeal/punct", "appeal"),
			"appeal(agent They) open, conditional “would”",
		);
	});

	it("a headline's present tells what happened; its infinitive what is planned", () => {
		const quits = eventIn(
			"Minister/NN>quits/nsubj quits/VBZ/quit>root after/IN>row/case row/NN>quits/obl",
			"quit",
		);
		const quit = eventIn(
			"The/DT>minister/det minister/NN>quit/nsubj quit/VBD/quit>root after/IN>row/case a/DT>row/det row/NN>quit/obl ./.>quit/punct",
			"quit",
		);
		const toQuit = eventIn(
			"Minister/NN>quit/nsubj to/TO>quit/mark quit/VB/quit>root after/IN>row/case row/NN>quit/obl",
			"quit",
		);
		assert.equal(quits, "quit(agent Minister, after row) done");
		assert.equal(quit, "quit(agent The minister, after a row) done");
		assert.equal(toQuit, "quit(agent Minister, after row) planned");
	});

	it("the present of a full sentence is not taken for a headline", () => {
		assert.equal(
			eventIn(
				"The/DT>firm/det firm/NN>makes/nsubj makes/VBZ/make>root boats/NNS>makes/obj ./.>makes/punct",
				"make",
			),
			"make(agent The firm, patient boats) open",
		);
	});

	it("will, is set to, is due to, plans to, is to: one planned future", () => {
		const lines = [
			"Acme/NNP>close/nsubj will/MD>close/aux close/VB>root it/PRP>close/obj ./.>close/punct",
			"Acme/NNP>set/nsubj is/VBZ>set/cop set/JJ>root to/TO>close/mark close/VB>set/xcomp it/PRP>close/obj ./.>set/punct",
			"Acme/NNP>due/nsubj is/VBZ>due/cop due/JJ>root to/TO>close/mark close/VB>due/xcomp it/PRP>close/obj ./.>due/punct",
			"Acme/NNP>plans/nsubj plans/VBZ/plan>root to/TO>close/mark close/VB>plans/xcomp it/PRP>close/obj ./.>plans/punct",
			"Acme/NNP>close/nsubj is/VBZ>close/aux to/TO>close/mark close/VB>root it/PRP>close/obj ./.>close/punct",
			"Acme/NNP>going/nsubj is/VBZ>going/aux going/VBG/go>root to/TO>close/mark close/VB>going/xcomp it/PRP>close/obj ./.>going/punct",
		];
		for (const line of lines) assert.deepEqual(eventsIn(line), ["close(agent Acme, patient it) planned"]);
	});

	it("may, could and did are not planned", () => {
		const with_ = (modal: string) =>
			eventsIn(`Acme/NNP>close/nsubj ${modal}/MD>close/aux close/VB>root it/PRP>close/obj ./.>close/punct`);
		assert.deepEqual(with_("may"), ["close(agent Acme, patient it) open, possibility “may”"]);
		assert.deepEqual(with_("could"), ["close(agent Acme, patient it) open, possibility “could”"]);
		assert.deepEqual(with_("must"), ["close(agent Acme, patient it) open, necessity “must”"]);
		assert.deepEqual(
			eventsIn("Acme/NNP>closed/nsubj closed/VBD/close>root it/PRP>closed/obj ./.>closed/punct"),
			["close(agent Acme, patient it) done"],
		);
	});

	it("a disguised negation denies the act; two denials cancel out", () => {
		const won = (line: string) => eventIn(line, "win");
		assert.equal(
			won("Ade/NNP>failed/nsubj failed/VBD/fail>root to/TO>win/mark win/VB>failed/xcomp"),
			"not win(agent Ade) done",
		);
		assert.equal(
			won("Ade/NNP>win/nsubj did/VBD>win/aux not/RB>win/advmod win/VB>root ./.>win/punct"),
			"not win(agent Ade) done",
		);
		assert.equal(
			won(
				"Ade/NNP>fail/nsubj did/VBD>fail/aux not/RB>fail/advmod fail/VB>root to/TO>win/mark win/VB>fail/xcomp ./.>fail/punct",
			),
			"win(agent Ade) done",
		);
		assert.equal(
			won("Ade/NNP>managed/nsubj managed/VBD/manage>root to/TO>win/mark win/VB>managed/xcomp"),
			"win(agent Ade) done",
		);
	});

	it("“not only” adds", () => {
		assert.equal(
			eventIn(
				"Ade/NNP>won/nsubj not/RB>won/advmod only/RB>won/advmod won/VBD/win>root but/CC>sang/cc sang/VBD/sing>won/conj ./.>won/punct",
				"win",
			),
			"win(agent Ade) done",
		);
	});
});
