import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type NameOptions, namesOf, nameValue } from "../../../src/engine/facets/names.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";

function marked(text: string, options?: NameOptions): string {
	const [sentence] = sentencesOf(text, { start: 0, end: text.length }, []);
	if (sentence === undefined) return text;
	return namesOf(sentence, options).reduceRight(
		(shown, { start, end, kind }) =>
			`${shown.slice(0, start)}[${shown.slice(start, end)}:${kind}]${shown.slice(end)}`,
		text,
	);
}

function values(text: string): readonly string[] {
	return sentencesOf(text, { start: 0, end: text.length }, []).flatMap((sentence) =>
		namesOf(sentence).map(nameValue),
	);
}

const cases: readonly (readonly [behaviour: string, text: string, shown: string])[] = [
	[
		"leaves the title out of a person's name",
		"Later Prime Minister Helle Dahl met Dr. Omar Farouk and Mr Tan.",
		"Later Prime Minister [Helle Dahl:person] met Dr. [Omar Farouk:person] and Mr [Tan:person].",
	],
	[
		"keeps the country before a title as a name of its own",
		"He rang Norwegian Foreign Minister Ida Berg.",
		"He rang [Norwegian:country] Foreign Minister [Ida Berg:person].",
	],
	[
		"keeps the body before a title as a name of its own",
		"A letter to Tesco Chief Executive Paula Finch leaked.",
		"A letter to [Tesco:organisation] Chief Executive [Paula Finch:person] leaked.",
	],
	[
		"reads a title with an object",
		"He briefed Secretary of State Ann Pell.",
		"He briefed Secretary of State [Ann Pell:person].",
	],
	[
		"does not take the start of a body's name for a title",
		"She left General Motors for the National Security Agency.",
		"She left [General Motors:organisation] for the [National Security Agency:organisation].",
	],
	[
		"joins small words, hyphens, initials and apostrophes",
		"He saw Ursula von der Leyen, Jean-Luc O'Brien, J. K. Marsh and Bashar al-Bakr.",
		"He saw [Ursula von der Leyen:person], [Jean-Luc O'Brien:person], [J. K. Marsh:other] and [Bashar al-Bakr:person].",
	],
	[
		"joins a body with what it is of or for",
		"The Bank of England and the Centers for Disease Control agreed.",
		"The [Bank of England:organisation] and the [Centers for Disease Control:organisation] agreed.",
	],
	[
		"ends a person's name before the place of origin",
		"He quoted Jane Okafor of Leeds.",
		"He quoted [Jane Okafor:person] of [Leeds:other].",
	],
	[
		"ends a name at its possessive",
		"They toured Acme's Riverside Mill.",
		"They toured [Acme:other]'s [Riverside Mill:other].",
	],
	[
		"splits two countries that a hyphen joins",
		"A new US-China deal fell through.",
		"A new [US:country]-[China:country] deal fell through.",
	],
	[
		"keeps the people's word as a country",
		"The Russian watchdog agreed.",
		"The [Russian:country] watchdog agreed.",
	],
	[
		"takes a capital for a place in place position and for the government elsewhere",
		"Talks in Oslo failed, and Ankara said so.",
		"Talks in [Oslo:place] failed, and [Ankara:country] said so.",
	],
	[
		"is not misled by the capital of the first word",
		"Critics fear that prices rise.",
		"Critics fear that prices rise.",
	],
	[
		"takes a lone first word for a name when it is the subject",
		"Varnholt declined to comment.",
		"[Varnholt:other] declined to comment.",
	],
	[
		"finds no name in weekdays, months, languages and the like",
		"On Tuesday I spoke Arabic on the Internet in May, thank God.",
		"On Tuesday I spoke Arabic on the Internet in May, thank God.",
	],
	[
		"keeps a month that is a surname",
		"Voters met Theresa May there.",
		"Voters met [Theresa May:person] there.",
	],
	[
		"finds no name in a title alone",
		"The Prime Minister met the Secretary.",
		"The Prime Minister met the Secretary.",
	],
	[
		"keeps only countries of a headline in title case",
		"Norway Seeks Help Against Rising Flood Damage",
		"[Norway:country] Seeks Help Against Rising Flood Damage",
	],
	[
		"keeps only countries of a headline in capitals",
		"NORWAY ASKS ACME FOR HELP",
		"[NORWAY:country] ASKS ACME FOR HELP",
	],
	["does not take a pronoun for a country", "It helped us and the US.", "It helped us and the [US:country]."],
];

describe("names", () => {
	for (const [behaviour, text, shown] of cases) it(behaviour, () => assert.equal(marked(text), shown));

	it("asks whether the first word stands in lower case elsewhere", () => {
		const text = "Gravel slid onto the road.";
		assert.equal(marked(text), "[Gravel:other] slid onto the road.");
		assert.equal(marked(text, { lowercaseElsewhere: (term) => term === "gravel" }), text);
	});

	it("gives plain words: no diacritics, legal suffix, initials or connectors", () => {
		assert.deepEqual(values("He sued the Bank of Łódź plc, George W. Müller and Acme Foods Ltd."), [
			"bank lodz",
			"george muller",
			"acme foods",
		]);
	});

	it("gives a country's name for its people and its seat of government", () => {
		assert.deepEqual(values("Then Moscow and the Chinese objected."), ["russia", "china"]);
	});

	it("keeps spans and token ranges inside any text", () => {
		const word = fc.constantFrom(
			"Jane",
			"of",
			"the",
			"-",
			"Dr",
			".",
			"US",
			"al",
			"’s",
			"Ünal",
			"(",
			"\n",
			"said",
			"42",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 20 }), (words) => {
				const text = words.join(" ");
				for (const sentence of sentencesOf(text, { start: 0, end: text.length }, [])) {
					for (const name of namesOf(sentence)) {
						assert.ok(name.words.length > 0 && name.from < name.to);
						assert.equal(name.start, sentence.tokens[name.from]?.start);
						assert.ok(name.end <= (sentence.tokens[name.to - 1]?.end ?? 0));
					}
				}
			}),
		);
	});
});
