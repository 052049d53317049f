import assert from "node:assert/strict";
import { quoteFindings, type Surroundings, shownFindings } from "./quote-findings.ts";

function fires(
	draft: string,
	source: string | readonly string[],
	expected: string | readonly string[],
	around: Surroundings = {},
) {
	assert.deepEqual(shownFindings(draft, [source].flat(), around), [expected].flat());
}

function silent(draft: string, source: string | readonly string[], around: Surroundings = {}) {
	assert.deepEqual(shownFindings(draft, [source].flat(), around), [], draft);
}

const HARBOUR =
	"“We will not sign the lease before the harbour board has read it,” Mayor Jane Okafor told reporters on Tuesday.";
const ORCHARD =
	"“The frost may kill half of the blossom,” said Piotr Zielinski, who grows cherries near Lublin. “It came a week early.”";
const FERRY =
	"“I think,” said Lena Hartmann, who runs the ferry company, “that most of our passengers want later boats. They have told us so for years.”";

describe("quote/altered", () => {
	it("shows the one changed word on both sides", () => {
		fires(
			"“The frost may kill half of the harvest,” Zielinski said.",
			ORCHARD,
			"quote/altered [harvest] <- [blossom]",
		);
		fires(
			"The first word: “Our frost may kill half of the blossom,” he said.",
			ORCHARD,
			"quote/altered [Our] <- [The]",
		);
	});

	it("is an error when a negation, a modal, a figure or a name changes", () => {
		fires(
			"“The frost will kill half of the blossom,” Zielinski said.",
			ORCHARD,
			"quote/altered! [will] <- [may]",
		);
		fires(
			"“We will sign the lease before the harbour board has read it,” Okafor said.",
			HARBOUR,
			"quote/altered! [sign] <- [not sign]",
		);
		fires(
			"“The bridge will cost 41 million and carry no trams,” Ruiz said.",
			"“The bridge will cost 14 million and carry no trams,” Ruiz said.",
			"quote/altered! [41] <- [14]",
		);
		fires(
			"“I asked Keller to close the plant at once,” Ruiz said.",
			"“I asked Köhler to close the plant at once,” Ruiz said.",
			"quote/altered! [Keller] <- [Köhler]",
		);
	});

	it("knows a short quotation of common words by its whole length", () => {
		const source = "Asked about the sale, Ruiz said: “There is no truth in it.”";
		fires(
			"Asked about the sale, Ruiz said: “There is no hope in it.”",
			source,
			"quote/altered [hope] <- [truth]",
		);
		silent("Ruiz asked about the sale: “There is no hope.”", source);
	});

	it("tells added from omitted words, with a word beside them", () => {
		const added = quoteFindings("“The late frost may kill half of the blossom,” he said.", [ORCHARD]);
		assert.deepEqual(
			added.map((one) => one.direction),
			["added"],
		);
		fires(
			"“The late frost may kill half of the blossom,” he said.",
			ORCHARD,
			"quote/altered [late frost] <- [frost]",
		);
		const omitted = quoteFindings("“The frost may kill half the blossom,” he said.", [ORCHARD]);
		assert.deepEqual(
			omitted.map((one) => one.direction),
			["omitted"],
		);
	});

	it("gives each change its own finding, and many changes one", () => {
		fires("“The frost could kill half of the fruit,” Zielinski said.", ORCHARD, [
			"quote/altered! [could] <- [may]",
			"quote/altered [fruit] <- [blossom]",
		]);
		assert.equal(
			quoteFindings("“A frost could take half of this blossom right now,” Zielinski said.", [ORCHARD]).length,
			1,
		);
	});

	it("does not mind typography", () => {
		for (const draft of [
			'"We will not sign the lease before the harbour board has read it," Okafor said.',
			"'We will not sign the lease before the harbour board has read it', Okafor said.",
			"«We will not sign the lease before the harbour board has read it», Okafor said.",
			"“We will\u00a0not sign the lease before the har\u00adbour board has read it”, Okafor said.",
			"“We will not sign the lease before\nthe harbour board has read it,” Okafor said.",
			"“We will not sign the lease before the harbor board has read it.”",
			"“[W]e will not sign the lease before the harbour board has read it,” Okafor said.",
			"“We will not sign the lease [sic] before the harbour board has read it,” Okafor said.",
			"“We will not sign [it] before the harbour board has read it,” Okafor said.",
			"“We will not sign the lease before the har-bour board has read it,” Okafor said.",
		])
			silent(draft, HARBOUR);
	});

	it("does not mind dashes, number words, per cent signs, nested marks and fillers", () => {
		silent(
			"“Prices rose 5% – ‘a shock’ to all five of us,” Ruiz said.",
			'"Prices rose five per cent -- "a shock", um, to all 5 of us," Ruiz said.',
		);
	});

	it("says contractions only in passing", () => {
		fires(
			"“We will not wait for the board any longer,” Ruiz said.",
			"“We won’t wait for the board any longer,” Ruiz said.",
			"quote/altered [will not] <- [won’t]",
		);
		const [finding] = quoteFindings("“We will not wait for the board any longer,” Ruiz said.", [
			"“We won’t wait for the board any longer,” Ruiz said.",
		]);
		assert.equal(finding?.severity, "information");
	});

	it("joins what a reporting clause interrupts, in the source or in the draft", () => {
		silent("“I think that most of our passengers want later boats,” Hartmann said.", FERRY);
		silent("“We will not sign the lease,” Okafor said, “before the harbour board has read it.”", HARBOUR);
		fires(
			"“I think that some of our passengers want later boats,” Hartmann said.",
			FERRY,
			"quote/altered [some] <- [most]",
		);
	});

	it("follows a quotation over the sentences of draft and source", () => {
		silent("“The frost may kill half of the blossom. It came a week early,” Zielinski said.", ORCHARD);
		fires(
			"“The frost may kill half of the blossom. It came a month early,” Zielinski said.",
			ORCHARD,
			"quote/altered [month] <- [week]",
		);
	});

	it("leaves a running quotation and a part of one alone", () => {
		silent("“The frost may kill half of the blossom.", ORCHARD);
		silent("It came a week early,” he said.", ORCHARD);
		silent("Zielinski said it “may kill half of the blossom”.", ORCHARD);
	});

	it("is silent about a title that the source has in its running text", () => {
		silent(
			"The court ruled on the case “Venn v. Harbour Board of Brede, Norland”.",
			"Venn v. Harbour Board of Brede was a case about the lease of the quay in which the court ruled in May.",
		);
	});

	it("is silent when the source says the words in its own prose", () => {
		silent(
			"The report speaks of “a steady loss of cold-water kelp” off the coast.",
			"Divers recorded a steady loss of cold-water kelp between 2004 and 2016.",
		);
	});

	it("follows the article that has the words exactly", () => {
		silent("“The frost may kill half of the blossom,” Zielinski said.", [
			"“The frost will kill half of the blossom,” said Piotr Zielinski.",
			ORCHARD,
		]);
	});
});

describe("quote/spliced", () => {
	const PIER = "“The town needs a new pier, if the money is there, before winter comes,” said Tom Brandt.";

	it("fires when dots stand for a qualifier", () => {
		fires(
			"“The town needs a new pier … before winter comes,” Brandt said.",
			PIER,
			"quote/spliced [pier … before] <- [if the money is there]",
		);
		fires(
			"“The town needs a new pier,” Brandt said, “before winter comes.”",
			PIER,
			"quote/spliced [pier,” Brandt said, “before] <- [if the money is there]",
		);
	});

	it("fires when a bracketed word stands for a qualifier", () => {
		fires(
			"“The town needs a [pier], before winter comes,” Brandt said.",
			PIER,
			"quote/spliced [[pier], before] <- [if the money is there]",
		);
	});

	it("is silent about an aside and about whole sentences", () => {
		silent(
			"“The museum [...] will open its doors in April,” Sato said.",
			"“The museum, which was not cheap to build, will open its doors in April,” Sato said.",
		);
		silent(
			"“The museum will open in April. … Children get in free,” Sato said.",
			"“The museum will open in April. Nobody may touch the masks. Children get in free,” Sato said.",
		);
	});

	it("is silent when the source has the same dots", () => {
		silent("“The town needs a new pier … before winter comes,” Brandt said.", [
			PIER,
			"“The town needs a new pier … before winter comes,” Tom Brandt said.",
		]);
	});
});

describe("quote/speaker", () => {
	it("fires when the source gives the words to somebody else", () => {
		fires(
			"“We will not sign the lease before the harbour board has read it,” said Peter Marsh.",
			HARBOUR,
			"quote/speaker [Peter Marsh] <- [Jane Okafor]",
		);
		fires(
			"“The frost may kill half of the blossom,” Okafor said.",
			[ORCHARD, HARBOUR],
			"quote/speaker [Okafor] <- [Piotr Zielinski]",
		);
	});

	it("knows surnames, titles, pronouns and descriptions of the same person", () => {
		for (const speaker of ["Okafor", "Mayor Okafor", "Dr Jane Okafor", "she", "the mayor", "Ms. Okafor"])
			silent(`“We will not sign the lease before the harbour board has read it,” ${speaker} said.`, HARBOUR);
	});

	it("abstains between a body and the person who speaks for it", () => {
		silent(
			"“The line will reopen on the first of May,” Northrail said.",
			"“The line will reopen on the first of May,” said Ana Prill. Prill is head of planning at Northrail.",
		);
	});

	const twins: readonly (readonly [name: string, source: string, same: string, other: string])[] = [
		[
			"she said",
			"Ida Lund runs the shelter in Molde. “We have turned away forty families since June,” she said.",
			"Lund",
			"Lars Holm",
		],
		[
			"a bare surname",
			"Tom Brandt inspected the pier on Monday. “The town needs a new pier before winter comes,” Brandt said.",
			"Tom Brandt",
			"Rosa Venn",
		],
		[
			"said before the name",
			"“The audit missed two accounts in Malta,” said Rosa Venn, a former clerk.",
			"Venn",
			"Piotr Reis",
		],
		[
			"according to",
			"“The road will stay closed until the snow melts,” according to Maria Santos, the mayor of Brede.",
			"the mayor",
			"Tom Lind",
		],
		["told", "Amy Cole told the inquiry: “Nobody checked the brakes of that train.”", "Ms Cole", "Erik Moe"],
		[
			"a running quotation",
			"“The reef has lost half of its corals,” Rosa Venn said. “We have ten years to save the rest of it.”",
			"Venn",
			"Jan Kowal",
		],
		[
			"two offices",
			"“The climber died of exposure below the ridge,” the coroner said.",
			"the coroner",
			"the bishop",
		],
		[
			"a country",
			"“The ban on gallium stays until the spring,” China's government said.",
			"Beijing",
			"Japan",
		],
		[
			"a critic",
			"“This stadium will leave us in debt for thirty years,” critics said.",
			"opponents",
			"supporters",
		],
		[
			"one inside another's report",
			"Rosa Venn said the engineer told her “the pier will not survive another storm”.",
			"Venn",
			"the bishop",
		],
	];
	for (const [name, source, same, other] of twins) {
		const quoted = /“([^”]*?)[.,]?”(?!.*“)/.exec(source)?.[1] ?? "";
		it(`${name}: silent for the same speaker`, () => silent(`“${quoted},” ${same} said.`, source));
		it(`${name}: fires for another`, () => {
			const codes = quoteFindings(`“${quoted},” ${other} said.`, [source]).map(({ type }) => type);
			assert.deepEqual(codes, ["quote/speaker"]);
		});
	}

	it("abstains where nobody can tell whom a pronoun means", () => {
		silent(
			"“We have turned away forty families since June,” Lars Holm said.",
			"Ida Lund met Eva Berg. “We have turned away forty families since June,” she said.",
		);
	});

	it("is silent when another article gives them to the same speaker", () => {
		silent("“We will not sign the lease before the harbour board has read it,” Peter Marsh said.", [
			HARBOUR,
			"“We will not sign the lease before the harbour board has read it,” Peter Marsh said on Monday.",
		]);
	});
});

describe("quote/misplaced", () => {
	const other = "The harbour board meets in March to read the lease.";

	it("fires when the cited article lacks the words that another one has", () => {
		fires(
			"“We will not sign the lease before the harbour board has read it,” she said.",
			[HARBOUR, other],
			"quote/misplaced [We will not sign the lease before the harbour board has read it] <- [We will not sign the lease before the harbour board has read it]",
			{ cited: ["b"] },
		);
	});

	it("is silent when a cited article has them, or nothing is cited", () => {
		const draft = "“We will not sign the lease before the harbour board has read it,” she said.";
		silent(draft, [HARBOUR, other], { cited: ["b", "a"] });
		silent(draft, [HARBOUR, other]);
	});
});

describe("quote/not-found", () => {
	it("fires for speech that the corpus has nothing like", () => {
		fires(
			"“Nobody here trusts the water company any more,” Okafor said.",
			HARBOUR,
			"quote/not-found [Nobody here trusts the water company any more] <- nothing",
		);
		fires(
			"“Trust the water company,” he said.",
			HARBOUR,
			"quote/not-found [Trust the water company] <- nothing",
		);
	});

	it("is silent about titles, nicknames, scare quotes and short unreported phrases", () => {
		for (const draft of [
			"She read “The Keeper of the Northern Light” aloud.",
			"They call the valley “the kitchen garden of kings”.",
			"It was a “special friendship”.",
			"It was “a long cold winter”.",
		])
			silent(draft, HARBOUR);
	});

	it("stands alone: a quotation is altered, elsewhere or nowhere, never two of them", () => {
		for (const draft of [
			"“The frost will kill half of the blossom,” Zielinski said.",
			"“The frost may kill half of the blossom,” Zielinski said.",
			"“Nobody here trusts the water company any more,” Zielinski said.",
		]) {
			const kinds = new Set(
				quoteFindings(draft, [ORCHARD, HARBOUR], { cited: ["b"] }).map((one) => one.type),
			);
			assert.equal(kinds.size, 1, draft);
		}
	});
});

describe("quote/unmarked", () => {
	const COACH = "“Every child in this valley deserves a safe road to school,” coach Ida Lund said.";

	it("fires when the draft takes a long run of quoted words without marks", () => {
		fires(
			"Every child in this valley deserves a safe road to school, the coach believes.",
			COACH,
			"quote/unmarked [Every child in this valley deserves a safe road to school] <- [Every child in this valley deserves a safe road to school]",
		);
	});

	it("fires when the draft copies a source's prose at length", () => {
		const PROSE =
			"The ferry that had carried three generations of islanders to school, to market and to the dentist made its last crossing before a silent crowd on a windless Tuesday.";
		const run =
			"that had carried three generations of islanders to school, to market and to the dentist made its last crossing before a silent crowd";
		fires(`The boat ${run} this week.`, PROSE, `quote/unmarked [${run}] <- [${run}]`);
		silent(
			"The ferry that had carried three generations of islanders to school made its last crossing on Tuesday.",
			PROSE,
		);
		silent(`The boat “${run}” this week.`, PROSE);
	});

	it("is silent with marks, in a block quotation and about short runs", () => {
		silent("“Every child in this valley deserves a safe road to school,” Lund said.", COACH);
		silent("Every child in this valley deserves a safe road to school, Lund said.", COACH, {
			kind: "quotation",
		});
		silent("Lund wants a safe road to school for all.", COACH);
	});

	it("is silent about the source's own prose and about boilerplate", () => {
		silent(
			"The new road to the school was finished four years after the flood.",
			"“It took too long,” Lund said. The new road to the school was finished four years after the flood.",
		);
		silent("Every child in this valley deserves a safe road to school, the coach believes.", [
			COACH,
			"Every child in this valley deserves a safe road to school, and the council agrees.",
		]);
		silent(
			"The ministry did not immediately respond to a request for comment on Tuesday.",
			"“The ministry did not immediately respond to a request for comment on Tuesday,” the paper wrote.",
		);
	});
});

describe("quoteDivergences", () => {
	it("gives spans that hold exactly the differing words, inside claim and passage", () => {
		const draft = "On Monday it rained. “The frost will kill half of the blossom,” Zielinski said.";
		const [finding] = quoteFindings(draft, [ORCHARD]);
		assert.equal(draft.slice(finding?.draft.start, finding?.draft.end), "will");
		const passage = finding?.source?.passage;
		assert.equal(passage?.article.text.slice(finding?.source?.start, finding?.source?.end), "may");
		assert.ok((finding?.source?.start ?? -1) >= (passage?.start ?? 0));
	});

	it("takes any text", () => {
		for (const draft of [
			"",
			"“",
			"””””",
			"“ … ”",
			"'''",
			"“…” … “[…]”",
			'"'.repeat(500),
			"“a “b “c “d ”e ”f ”g",
		])
			assert.doesNotThrow(() => quoteFindings(draft, [HARBOUR, ""]));
	});
});
