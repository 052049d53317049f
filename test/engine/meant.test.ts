import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked } from "./compare.ts";

const brewery = [
	"The Harlow brewery will shut its bottling hall in May, the firm said on Thursday.",
	"Forty-five workers were told of it on Monday.",
	"Managing director Greta Lund blamed the price of glass, which has trebled within two years.",
	"The union threatened to walk out.",
	"Beer will be bottled at Stenby, 60 kilometres away, from June.",
	"A lorry overturned near the brewery on Friday; nobody was hurt.",
	"The town council lent the company 4 million crowns in 2015.",
	"Half of the loan has been paid back.",
].join("\n\n");

/** By sentence of the draft, the passage that it is traced to; null for none. */
function traces(draft: string): readonly (string | null)[] {
	return checked(draft, { "brewery.txt": brewery }).map(({ closest }) => closest?.text ?? null);
}

describe("a claim in other words than its source", () => {
	const told: readonly (readonly [what: string, claim: string, of: RegExp])[] = [
		["synonyms", "The rise in the price of glass was to blame, the boss said.", /Lund blamed/],
		["derivations", "The union's threat is a walkout.", /threatened/],
		["a figure in another form", "50 per cent of the council's loan was repaid.", /Half of the loan/],
		["a distance in another form", "Bottling moves to Stenby, 60 km from there.", /Stenby/],
	];
	for (const [what, claim, of] of told)
		it(`is traced over ${what}`, () => {
			assert.match(traces(claim)[0] ?? "", of);
		});

	it("is traced by less where the sentence before it was found", () => {
		const loan = "In 2015 the town council lent the brewery 4 million crowns.";
		const alone = "So far 50 per cent of it has been repaid.";
		assert.match(traces(`${loan} ${alone}`)[1] ?? "", /Half of the loan/);
		assert.deepEqual(traces(alone), [null]);
	});

	it("is traced to nothing when the source only names the same people", () => {
		for (const claim of ["Greta Lund plays the cello.", "Greta Lund has adopted a child from Peru."])
			assert.deepEqual(traces(claim), [null], claim);
	});

	it("is traced to nothing when only what it goes on from is there", () => {
		const [, next] = traces(
			"In 2015 the town council lent the brewery 4 million crowns. A sister of the mayor had asked for it.",
		);
		assert.equal(next, null);
	});

	it("is not said to be contradicted by words that have little in common with it", () => {
		const [report] = checked("The firm's staff heard of the closure three days earlier.", {
			"brewery.txt": brewery,
		});
		assert.deepEqual(
			report?.findings.filter(({ severity }) => severity === "error" || severity === "warning"),
			[],
		);
	});

	describe("where the source has a sentence as long as a page", () => {
		const resolution = [
			"The assembly of Upper Wensley sat until two in the morning to speak of the closing of the ford,",
			"and after thirty-eight speakers, among them a former mayor, a spokesman of the carters and two",
			"millers from the far bank who had been asked as guests, had said that the way round by Elmsted,",
			"which is 26 kilometres long, would cost each carter some 700 crowns a month, that the school on",
			"the far bank must look for a coach before the summer, that the doctors needed a second surgery",
			"in the east until the winter, and that the county, which had been warned of holes in the bed of",
			"the river eight years before, should pay not for the stones alone but for a pontoon as well, it",
			"made that last demand its own by 31 votes to 9 shortly before the meeting ended.",
		].join(" ");
		const places = (claim: string) =>
			checked(claim, { "assembly.txt": resolution }).map(({ closest }) => closest !== null);

		it("traces what a stretch of it says", () => {
			assert.deepEqual(places("The demand was adopted by 31 votes to 9."), [true]);
			assert.deepEqual(places("The county had been warned of holes in the river bed."), [true]);
		});

		it("traces nothing of which words stand here and there in it", () => {
			assert.deepEqual(places("The teachers demanded higher wages and shorter hours."), [false]);
			const [, next] = places(
				"The demand was adopted by 31 votes to 9. The mayor resigned in August after a row over parking fees.",
			);
			assert.equal(next, false);
		});
	});
});
