import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { CheckMemo } from "../../src/engine/check-memo.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Draft, SentenceReport } from "../../src/engine/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { readTextFile } from "../../src/sources/text-file.ts";
import { language } from "../language.ts";
import { corpusOf, draftOf } from "./compare.ts";

const settings = { severities: {} };

/** A draft as it is written, checked after each change with what the check before had found. */
class Writing {
	readonly #corpus: Corpus;
	#memo = new CheckMemo();

	constructor(corpus: Corpus) {
		this.#corpus = corpus;
	}

	check(draft: Draft): readonly SentenceReport[] {
		const after = new CheckMemo();
		const reports = [...checkSentences(draft, this.#corpus, settings, this.#memo, after)];
		this.#memo = after;
		return reports;
	}

	/** The words of the sentences that the check of a draft looks for in the corpus. */
	askedFor(draft: Draft): readonly string[] {
		const asked = new Set<string>();
		const { retrieve } = this.#corpus;
		this.#corpus.retrieve = (query, limit) => {
			asked.add(query.flatMap(({ term, inDocument }) => (inDocument > 0 ? [term] : [])).join(" "));
			return retrieve.call(this.#corpus, query, limit);
		};
		this.check(draft);
		this.#corpus.retrieve = retrieve;
		return [...asked];
	}
}

const sources = {
	"wire.txt":
		"The harbour authority of Port Averley will lease the old grain terminal to Bolt Freight for twelve years.\n" +
		"Dock workers at the terminal walked out for two hours on Monday.\n" +
		"Bolt Freight runs four terminals on the east coast.",
};

/** More of them are tried by MEMO_RUNS. */
const RUNS = Number(process.env.MEMO_RUNS ?? 3);

describe("the memo of a check", () => {
	it("checks only the sentence that was touched, wherever in its paragraph it stands", () => {
		const writing = new Writing(corpusOf(sources));
		const [first, second, third] = [
			"The lease runs for twelve years.",
			"Dock workers walked out for two hours.",
			"The firm runs four terminals on the coast.",
		];
		writing.check(draftOf(`${first} ${second} ${third}`));
		assert.deepEqual(writing.askedFor(draftOf(`${first} ${second} ${third}`)), []);
		const touched = second.replace("walked", "quietly walked");
		const inside = writing.askedFor(draftOf(`${first} ${touched} ${third}`));
		assert.deepEqual(inside, ["dock worker quietli walk 2 hour"]);
		const before = writing.askedFor(draftOf(`It ended well. ${first} ${touched} ${third}`));
		assert.ok(before.every((terms) => !terms.startsWith("dock") && !terms.startsWith("firm")));
	});

	it("looks for a sentence again when a name before it changes, which says where to look", () => {
		const writing = new Writing(corpusOf(sources));
		writing.check(draftOf("Bolt Freight has a lease. It runs four terminals on the coast."));
		const asked = writing.askedFor(
			draftOf("Tolmin Freight has a lease. It runs four terminals on the coast."),
		);
		// The name alone is asked for as well: another article may know it.
		assert.deepEqual(asked, ["tolmin freight leas", "tolmin freight", "run 4 termin coast"]);
	});

	it("checks a sentence again whose quotation opens in the one before", () => {
		const writing = new Writing(corpusOf(sources));
		const quoted = (mark: string) =>
			draftOf(`${mark}The lease was long. Dock workers at the terminal walked out for two hours.”`);
		writing.check(quoted("“"));
		assert.ok(writing.askedFor(quoted("")).some((terms) => terms.startsWith("dock")));
	});

	/** What the second sentence, in two ways of putting it, tells of the first. */
	const telling = [
		{
			what: "who says so",
			source:
				"The harbour master claimed on Tuesday that the dredging firm had dumped mud in the bay at night. The firm has six boats.",
			first: "The dredging firm dumped mud in the bay at night on Tuesday.",
			second: ["It has six boats.", "The harbour master said it has six boats."],
		},
		{
			what: "of which gender somebody is",
			source:
				"Marek Dovan sold his collection of glazed jars to the museum of Lenn in June. He had made the jars in his workshop. He was 40 then, and his brother helped him.",
			first: "The potter sold her collection of glazed jars to the museum of Lenn in June.",
			second: ["The brother helped.", "The sister helped."],
		},
		{
			what: "what an acronym stands for",
			source:
				"The Rail Safety Council grounded nine night trains after the fire in Tolm. The council meets on Friday.",
			first: "The RSC grounded nine night trains after the fire in Tolm.",
			second: ["The council meets on Friday.", "The Road Supply Commission (RSC) meets on Friday."],
		},
		{
			what: "that a word is no name",
			source: "Orlan sold the quarry above the village to the county in May. The county paid 2 million.",
			first: "Gravelin sold the quarry above the village to the county in May.",
			second: ["The county paid for it.", "The gravelin paid for it."],
		},
	];
	for (const { what, source, first, second } of telling)
		it(`checks a sentence again when another tells ${what}, and not for other words`, () => {
			const corpus = corpusOf({ "wire.txt": source });
			const [before, after] = second.map((other) => draftOf(`${first} ${other}`));
			assert.ok(before !== undefined && after !== undefined);
			const findings = (draft: Draft) =>
				[...checkSentences(draft, corpus, settings)][0]?.findings.map(({ type }) => type);
			assert.notDeepEqual(findings(before), findings(after));
			const writing = new Writing(corpus);
			writing.check(before);
			assert.deepEqual(writing.check(after), [...checkSentences(after, corpus, settings)]);
			assert.equal(writing.askedFor(draftOf(`${after.text} So it goes on.`)).length, 1);
		});

	it("gives what a fresh check gives, after any edits", () => {
		const folder = resolve(import.meta.dirname, "../golden/storm-odalys");
		const corpus = new Corpus(portsFor(language));
		for (const path of readdirSync(join(folder, "articles"))) {
			const bytes = readFileSync(join(folder, "articles", path));
			corpus.put(readTextFile({ key: path, path, bytes }));
		}
		const whole = readFileSync(join(folder, "draft.md"), "utf8");
		const paragraphs = whole.split(/\n\n+/).filter((paragraph) => /^[A-Z“]/.test(paragraph));
		const edit = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat({ max: 3 }),
			put: fc.constantFrom(
				...["", "", "not ", "“", "” ", ". The ", "Mayor Ines Dahl said ", "he ", "12 ", "he said. ", "\n\n"],
				...paragraphs.flatMap((paragraph) => paragraph.split(/(?<=\s)/)),
			),
		});
		fc.assert(
			fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 4 }), (from, edits) => {
				const start = from % (paragraphs.length - 1);
				let text = paragraphs.slice(start, start + 2).join("\n\n");
				const writing = new Writing(corpus);
				for (const change of [undefined, ...edits]) {
					if (change !== undefined) text = edited(text, change);
					const draft = readDraft("d.md", text, "markdown");
					assert.deepEqual(writing.check(draft), [...checkSentences(draft, corpus, settings)], text);
				}
			}),
			{ seed: 20221104, numRuns: RUNS },
		);
	}).timeout(20_000 * RUNS);
});

/** The text with some words cut at a place, and others put there. */
function edited(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
	const words = text.split(/(?<=\s)/);
	const place = Math.floor(at * words.length);
	return [...words.slice(0, place), put, ...words.slice(place + cut)].join("");
}
