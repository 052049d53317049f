import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { countryOfCode } from "../../../../src/engine/countries.ts";
import type { Cluster } from "../../../../src/engine/facets/entities/cluster.ts";
import { type Sameness, sameEntity } from "../../../../src/engine/facets/entities/same-entity.ts";
import { foldName } from "../../../../src/engine/spelling.ts";

function cluster(name: string, kind: Cluster["kind"], more: Partial<Cluster> = {}): Cluster {
	const words = name.split(" ").map(foldName);
	return {
		name: words,
		kind,
		names: [words],
		acronyms: [],
		expansions: [],
		country: undefined,
		titles: [],
		descriptions: [],
		nouns: [],
		gender: undefined,
		age: undefined,
		...more,
	};
}

function acronym(letters: string, expansion?: string): Cluster {
	const expansions = expansion === undefined ? [] : [expansion.split(" ").map(foldName)];
	return cluster(expansion ?? letters, "organisation", { acronyms: [letters], expansions });
}

const people: readonly (readonly [a: string, b: string, expected: Sameness])[] = [
	["Jane Okafor", "Okafor", "same"],
	["Jane Okafor", "Jane Ada Okafor", "same"],
	["Jane Okafor", "John Okafor", "different"],
	["Jane Okafor", "Jane Okoro", "different"],
	["Zelensky", "Zelenskyy", "same"],
	["Muammar Gaddafi", "Muammar Qaddafi", "same"],
	["Agnès Lefèvre", "Agnes Lefevre", "same"],
	["Bill Adeyemi", "William Adeyemi", "same"],
	["J Okafor", "Jane Okafor", "same"],
	["K Okafor", "Jane Okafor", "different"],
];

describe("the same entity", () => {
	for (const [a, b, expected] of people)
		it(`takes ${a} and ${b} for ${expected === "same" ? "one" : "two"}`, () => {
			assert.equal(sameEntity(cluster(a, "person"), cluster(b, "person")), expected);
			assert.equal(sameEntity(cluster(b, "person"), cluster(a, "person")), expected);
		});

	it("takes a man and a woman of one surname for two", () => {
		const she = cluster("Okafor", "person", { gender: "female" });
		assert.equal(sameEntity(she, cluster("Okafor", "person", { gender: "male" })), "different");
		assert.equal(sameEntity(she, cluster("Okafor", "person", { gender: "female" })), "same");
	});

	it("takes old and new names of a city for one, and a state for another than its city", () => {
		assert.equal(sameEntity(cluster("Kiev", "place"), cluster("Kyiv", "place")), "same");
		assert.equal(sameEntity(cluster("Peking", "place"), cluster("Beijing", "place")), "same");
		assert.equal(sameEntity(cluster("Kano State", "place"), cluster("Kano", "place")), "unclear");
		assert.equal(sameEntity(cluster("Kano", "place"), cluster("Kaduna", "place")), "different");
	});

	it("leaves the legal form of a company out, and keeps kinds apart", () => {
		assert.equal(
			sameEntity(cluster("Velco Holdings", "organisation"), cluster("Velco", "organisation")),
			"same",
		);
		assert.equal(sameEntity(cluster("Velco", "organisation"), cluster("Velco", "person")), "different");
		assert.equal(sameEntity(cluster("Velco", "other"), cluster("Velco", "organisation")), "same");
	});

	it("joins an acronym with a name of its initials, unless one of them is introduced for another name", () => {
		const board = cluster("Tidal Energy Board", "organisation");
		assert.equal(sameEntity(acronym("teb"), board), "same");
		assert.equal(sameEntity(acronym("teb", "Tidal Energy Board"), board), "same");
		assert.equal(sameEntity(acronym("teb", "Tenants Equality Bureau"), board), "different");
		assert.equal(
			sameEntity(acronym("teb", "Tenants Equality Bureau"), acronym("teb", "Tidal Energy Board")),
			"different",
		);
	});

	it("takes a country and its capital's government for one, and two seats for two", () => {
		const norway = cluster("norway", "country", { country: "Norway" });
		assert.equal(sameEntity(norway, cluster("norway", "country", { country: "Norway" })), "same");
		assert.equal(sameEntity(norway, cluster("sweden", "country", { country: "Sweden" })), "different");
		const seat = (name: string) => cluster(name, "country", { country: "United States" });
		assert.equal(sameEntity(seat("White House"), seat("Pentagon")), "different");
		assert.equal(sameEntity(seat("White House"), seat("united states")), "same");
	});

	it("knows countries by their codes", () => {
		assert.equal(countryOfCode("NO"), "Norway");
		assert.equal(countryOfCode("NOR"), "Norway");
		assert.equal(countryOfCode("XX"), undefined);
		assert.equal(countryOfCode(""), undefined);
	});
});
