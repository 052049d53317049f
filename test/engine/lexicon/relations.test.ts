import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Term } from "../../../src/engine/lexicon/lexicon.ts";
import {
	hypernym,
	type RelationKind,
	relationOf,
	relationsOf,
} from "../../../src/engine/lexicon/relations.ts";
import type { Upos } from "../../../src/engine/syntax/tree.ts";
import { lexicon } from "./shipped.ts";

const TAGS: Readonly<Record<string, Upos>> = { n: "NOUN", v: "VERB", a: "ADJ", r: "ADV", p: "PROPN" };

/** "prime minister/n". */
function term(text: string): Term {
	const [lemma = "", tag = ""] = text.split("/");
	return { lemma, upos: TAGS[tag] ?? "X" };
}

const between = (a: string, b: string) => relationOf(lexicon, term(a), term(b));
const kind = (a: string, b: string) => between(a, b)?.kind;
const strength = (a: string, b: string) => between(a, b)?.strength ?? 0;

/** The relations a fact-checker may act on alone. */
const TRUSTED = 0.4;

/** Pairs "a > b" of a relation, one a line, each of which must be told and trusted. */
function holds(expected: RelationKind, pairs: string): void {
	for (const line of pairs.trim().split("\n")) {
		const [a = "", b = ""] = line.trim().split(" > ");
		const found = between(a, b);
		assert.equal(found?.kind, expected, line);
		assert.ok(found.strength >= TRUSTED, `${line}: ${found.strength}`);
	}
}

/** Pairs "a > b" that must not be trusted as any of the kinds. */
function holdsNot(kinds: readonly RelationKind[], pairs: string): void {
	for (const line of pairs.trim().split("\n")) {
		const [a = "", b = ""] = line.trim().split(" > ");
		const found = between(a, b);
		const trusted = found !== undefined && found.strength >= TRUSTED && kinds.includes(found.kind);
		assert.ok(!trusted, `${line}: ${found?.kind} ${found?.strength}`);
	}
}

describe("what may be opposed", () => {
	it("is all that is the opposite of something, in either direction", () => {
		const words = [
			"rise/v",
			"fall/v",
			"increase/n",
			"decrease/n",
			"hot/a",
			"cold/a",
			"icy/a",
			"tepid/a",
			"early/a",
		]
			.concat([
				"late/a",
				"accept/v",
				"refuse/v",
				"decline/v",
				"quickly/r",
				"slowly/r",
				"house/n",
				"win/v",
				"lose/v",
			])
			.map((word) => lexicon.known(term(word)));
		let opposites = 0;
		for (const a of words)
			for (const b of words) {
				if (a.upos !== b.upos || relationOf(lexicon, a, b)?.kind !== "antonym") continue;
				opposites++;
				assert.ok(lexicon.opposing(a.lemma)(b.lemma), `${a.lemma} ${b.lemma}`);
			}
		assert.ok(opposites > 10);
		assert.equal(lexicon.opposing("house")("hill"), false);
	});
});

describe("relationOf of any two words", () => {
	const words =
		`rise fall increase decrease son daughter car vehicle buy purchase approval approve wound wounded legal
		illegal June July Russia Russian see look kill die murder organise organize president mayor talk talking go well
		quickly slowly above below almost`.split(/\s+/);
	const any = fc.record({ lemma: fc.constantFrom(...words), upos: fc.constantFrom(...Object.values(TAGS)) });

	it("is the strongest of all their relations, though most words are told apart before", () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				const found = relationOf(lexicon, a, b);
				if (found?.kind === "same") return;
				const told = relationsOf(lexicon, a, b).map(({ strength }) => strength);
				const most = Math.max(0, ...told);
				assert.equal(
					found?.strength ?? 0,
					most > 0.12 ? most : 0,
					`${a.lemma}/${a.upos} ${b.lemma}/${b.upos}`,
				);
			}),
			{ numRuns: 3000 },
		);
	});
});

describe("relationOf", () => {
	it("finds synonyms", () =>
		holds(
			"synonym",
			`
			buy/v > purchase/v
			car/n > automobile/n
			lawyer/n > attorney/n
			doctor/n > physician/n
			injure/v > wound/v
			start/v > begin/v
			build/v > construct/v
			allow/v > permit/v
			earthquake/n > quake/n
			prime minister/n > premier/n
			police officer/n > policeman/n
			investigation/n > probe/n
		`,
		));

	it("does not take neighbours for synonyms", () =>
		holdsNot(
			["synonym", "same", "hypernym", "hyponym"],
			`
			sack/v > resign/v
			die/v > murder/v
			arrest/v > charge/v
			charge/v > convict/v
			arrest/v > convict/v
			minister/n > ambassador/n
			city/n > town/n
			injure/v > kill/v
			can/v > fire/v
			run/v > race/v
			make/v > take/v
			see/v > meet/v
			bill/n > note/n
			interest/n > share/n
			party/n > person/n
			hospital/n > clinic/n
			teacher/n > student/n
			court/n > judge/n
			victim/n > suspect/n
			manslaughter/n > murder/n
			meet/v > negotiate/v
			pass/v > reject/v
			Turkey/p > turkey/n
			strike/v > hit/v
		`,
		));

	it("finds opposites that WordNet links as words", () =>
		holds(
			"antonym",
			`
			rise/v > fall/v
			accept/v > reject/v
			win/v > lose/v
			victory/n > defeat/n
			increase/v > decrease/v
			deny/v > admit/v
			open/v > close/v
			hire/v > fire/v
			true/a > false/a
			guilty/a > innocent/a
			import/v > export/v
			majority/n > minority/n
		`,
		));

	it("knows opposites and same acts of news that WordNet has no link for", () => {
		holds("antonym", "support/v > oppose/v\nraise/v > cut/v\nagree/v > decline/v\nimpose/v > lift/v");
		holds(
			"antonym",
			"pre-war/a > post-war/a\nupload/v > download/v\nscarcity/n > glut/n\nsharp/a > modest/a",
		);
		holds(
			"antonym",
			"withhold/v > grant/v\nshortfall/n > surplus/n\ninbound/a > outbound/a\nindoors/r > outdoors/r",
		);
		holdsNot(["antonym"], "overtake/v > undertake/v");
		holds("synonym", "sign/v > seal/v\narrest/v > detain/v\nsack/v > dismiss/v");
		holdsNot(["antonym"], "support/n > oppose/v\nagree/v > support/v");
	});

	it("finds opposites by clusters and meanings, and says that they are not direct", () => {
		for (const [a, b] of [
			["immense/a", "tiny/a"],
			["immense/a", "small/a"],
			["colossal/a", "small/a"],
		] as const) {
			assert.equal(kind(a, b), "antonym");
			assert.equal(between(a, b)?.direct, false);
		}
		assert.equal(between("rise/v", "fall/v")?.direct, true);
		assert.ok(strength("huge/a", "tiny/a") < strength("large/a", "small/a"));
	});

	it("does not take unlike words for opposites", () =>
		holdsNot(
			["antonym"],
			`
			huge/a > red/a
			agree/v > announce/v
			kill/v > die/v
			raise/v > rise/v
			ask/v > answer/v
			stay/v > walk/v
			build/v > pay/v
			senator/n > mayor/n
			get/v > leave/v
			follow/v > lead/v
		`,
		));

	it("tells a kind from its class, both ways", () => {
		holds(
			"hypernym",
			`
			car/n > vehicle/n
			murder/v > kill/v
			assassinate/v > kill/v
			hurricane/n > storm/n
			robbery/n > theft/n
			senator/n > politician/n
			Lagos/p > city/n
			plane/n > aircraft/n
		`,
		);
		holds("hyponym", "vehicle/n > car/n\nkill/v > murder/v\nstorm/n > hurricane/n");
	});

	it("does not call everything a kind of a top class", () =>
		holdsNot(
			["hypernym", "hyponym"],
			`
			car/n > thing/n
			car/n > object/n
			vote/n > entity/n
			boat/n > ship/n
			virus/n > disease/n
			murder/n > crime/n
			storm/n > flood/n
			walk/v > stop/v
		`,
		));

	it("finds different things of one class, but not of a top class", () => {
		holds("coordinate", "June/p > July/p\nmilk/n > cheese/n\nboat/n > ship/n\nmanslaughter/n > murder/n");
		holdsNot(
			["coordinate"],
			"senator/n > firefighter/n\ncar/n > idea/n\ncar/n > automobile/n\nwalk/v > swim/v",
		);
	});

	it("finds words made of one another", () =>
		holds(
			"derivation",
			`
			sign/v > signature/n
			approve/v > approval/n
			announce/v > announcement/n
			death/n > die/v
			injury/n > injure/v
			broken/a > break/v
			wounded/a > wound/v
			killing/n > kill/v
			purchase/n > buy/v
		`,
		));

	it("does not see derivation in letters alone", () =>
		holdsNot(
			["derivation", "same"],
			`
			sign/v > signal/n
			port/n > portable/a
			part/v > party/n
			back/n > back/v
			capital/n > capitulate/v
			state/n > state/v
		`,
		));

	it("finds entailment, cause and what an adjective is about", () => {
		holds("entails", "snore/v > sleep/v");
		holds("entailed", "sleep/v > snore/v");
		holds("causes", "kill/v > die/v");
		holds("caused-by", "die/v > kill/v");
		holds("pertains", "Russian/a > Russia/p\nrussian/a > russia/p\nquickly/r > quick/a");
		holdsNot(["pertains"], "Russian/a > Poland/p\nslowly/r > quick/a");
	});

	it("takes spellings and titles for the same word, not parts of speech", () => {
		holds("same", "colour/n > color/n\norganise/v > organize/v\nPresident/p > president/n");
		assert.equal(strength("President/p", "president/n") < 1, true);
		holdsNot(["same"], "sign/v > sign/n\nApril/p > april/a\nMay/p > may/v");
	});

	it("discounts rare senses", () => {
		assert.ok(strength("buy/v", "purchase/v") > 0.9);
		assert.ok(strength("can/v", "fire/v") < 0.25);
		assert.deepEqual(between("can/v", "fire/v")?.ranks, [1, 3]);
		assert.equal(between("see/v", "meet/v"), undefined);
		assert.ok(relationsOf(lexicon, term("see/v"), term("meet/v")).length > 0);
	});

	it("has nothing to say of unknown words and other parts of speech", () => {
		assert.equal(between("zyxtrov/n", "car/n"), undefined);
		assert.equal(between("the/x", "a/x"), undefined);
	});

	it("is the mirror of itself for any two words", () => {
		const mirror: Readonly<Partial<Record<RelationKind, RelationKind>>> = {
			hypernym: "hyponym",
			hyponym: "hypernym",
			entails: "entailed",
			entailed: "entails",
			causes: "caused-by",
			"caused-by": "causes",
		};
		const listed =
			"say tell rise fall kill die car vehicle sign run make open close state report Russia quick".split(" ");
		const terms = fc.record({
			lemma: fc.oneof(fc.constantFrom(...listed), fc.string({ unit: "binary", maxLength: 12 })),
			upos: fc.constantFrom(...Object.values(TAGS)),
		});
		fc.assert(
			fc.property(terms, terms, (a, b) => {
				const [there, back] = [relationOf(lexicon, a, b), relationOf(lexicon, b, a)];
				assert.equal(there?.strength.toFixed(9), back?.strength.toFixed(9));
				if (there === undefined) return;
				assert.ok(there.strength > 0 && there.strength <= 1);
				assert.deepEqual([...there.ranks].reverse(), back?.ranks);
				if (mirror[there.kind] !== back?.kind)
					assert.ok(there.kind === back?.kind || there.strength === back?.strength);
			}),
		);
	});
});

describe("hypernym", () => {
	it("goes as far up as it is told", () => {
		assert.ok(hypernym(lexicon, term("car/n"), term("vehicle/n"), 4));
		assert.equal(hypernym(lexicon, term("car/n"), term("vehicle/n"), 1), undefined);
		assert.equal(hypernym(lexicon, term("car/n"), term("drive/v"), 5), undefined);
	});
});
