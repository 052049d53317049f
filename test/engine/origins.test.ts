import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { standingWords } from "../../src/engine/standing-words.ts";
import { checked, corpusOf, draftOf, type Sources } from "./compare.ts";

const story = [
	"The harbour board of Port Sable will lease the old grain terminal to Venn Freight for twelve years, its chair said.",
	"Dock workers at the terminal walked out for two hours on Monday and blocked the gate with a crane.",
	"Venn Freight runs four terminals on the east coast and wants to ship 300,000 tons of barley a year from the new one.",
	"The lease needs the consent of the county, which will look at it in the second week of April.",
	"A farmers' union from the Tarn valley called the price of the lease a gift to the barley growers of the plain.",
].join("\n");

const body = (count: number) => story.split("\n").slice(0, count).join("\n");

/** What the second article is to the corpus: the origin's key, or null. */
function originOf(key: string, sources: Sources): string | null {
	return corpusOf(sources).sameOriginAs(key);
}

describe("an article's origin", () => {
	it("is the article with the earlier date", () => {
		const sources = {
			"a.txt": { text: story, published: "2022-03-09" },
			"b.txt": { text: story, published: "2022-03-08" },
		};
		assert.equal(originOf("a.txt", sources), "b.txt");
		assert.equal(originOf("b.txt", sources), null);
	});

	it("is the agency's text and not the undated one that only tells what the agency reported", () => {
		const [lead = "", ...rest] = story.split("\n");
		const agency = `PORT SABLE, March 8 (Coast Wire) - ${story}`;
		const told = [lead.replace(/, its chair said\.$/, ", according to Coast Wire."), ...rest].join("\n");
		assert.equal(originOf("a.txt", { "a.txt": told, "b.txt": agency }), "b.txt");
		assert.equal(originOf("b.txt", { "a.txt": told, "b.txt": agency }), null);
	});

	it("is the earlier one of a day by the time of day", () => {
		const at = (time: string) => ({
			text: story,
			published: "2022-03-09",
			publishedAt: `2022-03-09T${time}`,
		});
		assert.equal(originOf("a.txt", { "a.txt": at("14:00Z"), "b.txt": at("09:00Z") }), "b.txt");
		assert.equal(originOf("a.txt", { "a.txt": at("14:00+09:00"), "b.txt": at("09:00Z") }), null);
	});

	it("is the full story, not the stub without a date", () => {
		assert.equal(originOf("stub.txt", { "full.txt": story, "stub.txt": body(2) }), "full.txt");
		assert.equal(originOf("full.txt", { "full.txt": story, "stub.txt": body(2) }), null);
	});

	it("is the full story even when only the stub has a date", () => {
		const sources = { "full.txt": story, "stub.txt": { text: body(2), published: "2022-03-09" } };
		assert.equal(originOf("stub.txt", sources), "full.txt");
	});

	it("is the stub when it was published days before", () => {
		const sources = {
			"full.txt": { text: story, published: "2022-03-09" },
			"stub.txt": { text: body(2), published: "2022-03-07" },
		};
		assert.equal(originOf("full.txt", sources), "stub.txt");
	});

	it("is the dated article, not its copy with a line added", () => {
		const copy = `${story}\nOur readers keep this page alive, and we thank all of them.`;
		assert.equal(
			originOf("a.txt", { "a.txt": copy, "b.txt": { text: story, published: "2022-03-09" } }),
			"b.txt",
		);
	});

	it("is the one that the other credits, when no date tells", () => {
		const sources = {
			"a.txt": { text: `${story}\nThis story first appeared in the Sable Courier.`, publisher: "Tarn Daily" },
			"b.txt": { text: story, publisher: "Sable Courier" },
		};
		assert.equal(originOf("a.txt", sources), "b.txt");
		assert.equal(originOf("b.txt", sources), null);
	});

	it("is found through light edits", () => {
		const edited = story
			.replace("twelve years", "a term of twelve years")
			.replace("blocked the gate", "shut the gate")
			.replace("which will look", "which is to look");
		const sources = {
			"a.txt": { text: edited, published: "2022-03-09" },
			"b.txt": { text: story, published: "2022-03-08" },
		};
		assert.equal(originOf("a.txt", sources), "b.txt");
	});

	it("is the article itself when another only reports the same event", () => {
		const own = [
			"For twelve years Venn Freight is to run the grain terminal that has stood empty at Port Sable.",
			"Work stopped there on Monday: a crane stood across the gate until noon.",
			"The firm, with four quays in the east already, hopes for barley by the shipload.",
		].join("\n");
		const sources = {
			"a.txt": { text: own, published: "2022-03-09" },
			"b.txt": { text: story, published: "2022-03-08" },
		};
		assert.equal(originOf("a.txt", sources), null);
	});
});

describe("what is no copy", () => {
	const notice = (day: string, figures: readonly string[]) =>
		`The county waterworks let ${figures[0]} cubic metres out of the Tarn reservoir on ${day}, its office said.\nThe level stood at ${figures[1]} metres at noon, ${figures[2]} below the mark of last year.\nThe next notice follows at the same hour tomorrow.`;

	it("is a daily notice with other figures", () => {
		const sources = {
			"mon.txt": notice("Monday", ["4,100", "21.4", "0.6"]),
			"tue.txt": notice("Tuesday", ["3,850", "21.1", "0.9"]),
		};
		assert.equal(originOf("tue.txt", sources), null);
		assert.equal(originOf("mon.txt", sources), null);
	});

	it("but the same notice with the same figures is one", () => {
		const text = notice("Monday", ["4,100", "21.4", "0.6"]);
		assert.equal(originOf("b.txt", { "a.txt": text, "b.txt": text }), "a.txt");
	});

	it("is the next issue of a short notice whose figures did not move", () => {
		const text = notice("the day", ["4,100", "21.4", "0.6"]);
		const sources = {
			"a.txt": { text, published: "2022-03-01" },
			"b.txt": { text, published: "2022-03-15" },
		};
		assert.equal(originOf("b.txt", sources), null);
	});

	it("is a report that shares a statement between quotation marks", () => {
		const statement =
			"“We regret the delay to the people of Port Sable, we will pay for every missed crossing, we have asked an engineer from outside to look at the engines, and we will publish each word of what she finds before the summer timetable begins.”";
		const sources = {
			"a.txt": `The ferry line of Port Sable apologised on Friday for three weeks of trouble with its boats.\n${statement}\nIts chair, Ana Voss, read it out on the quay before some forty passengers in the rain.`,
			"b.txt": `Passengers booed when the head of the ferry company spoke, and some threw their tickets into the water.\n${statement}\nNobody believed her, said Tom Arvid, who crosses twice a day and has lost two jobs over it.`,
		};
		assert.equal(originOf("a.txt", sources), null);
		assert.equal(originOf("b.txt", sources), null);
	});

	it("is an article that shares the house's closing lines", () => {
		const footer =
			"The Tarn Daily is printed in Mirren on paper from the valley. It belongs to its readers, who elect the board each spring. Letters reach the desk at the old customs house.";
		const sources = {
			"a.txt": `Bees have come back to the orchards above Mirren, a count by the school shows. Pupils found eleven kinds where there were four in the year of the frost. Their teacher will send the list to the county.\n${footer}`,
			"b.txt": `The bridge at Sable will be painted green after a vote on Thursday that ended nine to two. The mayor had wanted red. Painters begin at the north pier once the swallows have left their nests.\n${footer}`,
		};
		assert.equal(originOf("a.txt", sources), null);
	});

	it("is another firm's notice with the same figures by chance", () => {
		const text =
			"Quarterly dividend 12 cents against 12 cents before. Payable April 15 to holders of record on March 31, the company said in a note.";
		const of = (firm: string): Sources[string] => {
			const whole = `${firm} sets dividend\n${text}`;
			const end = whole.indexOf("\n");
			const block = { page: null, masked: [] };
			return {
				text: whole,
				blocks: [
					{ ...block, kind: "headline", start: 0, end, paragraph: null },
					{ ...block, kind: "paragraph", start: end + 1, end: whole.length, paragraph: 1 },
				],
			};
		};
		const others = { "c.txt": of("Orla Mills"), "d.txt": "A dividend sets no firm apart." };
		assert.equal(
			originOf("b.txt", { "a.txt": of("Venn Freight"), "b.txt": of("Sable Ferries"), ...others }),
			null,
		);
		assert.equal(
			originOf("b.txt", { "a.txt": of("Venn Freight"), "b.txt": of("Venn Freight"), ...others }),
			"a.txt",
		);
	});
});

describe("the origins of a corpus", () => {
	it("are the same after any order of puts and removals as when built anew", () => {
		const texts = [
			story,
			body(2),
			body(3),
			`${story}\nA line more.`,
			story.replace("twelve", "ten"),
			"The bees are back.",
		];
		const change = fc.record({
			key: fc.constantFrom("a", "b", "c", "d", "e"),
			text: fc.option(fc.constantFrom(...texts)),
			day: fc.constantFrom(null, "2022-03-08", "2022-03-09"),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const corpus = corpusOf({});
				const left = new Map<string, Sources[string]>();
				for (const { key, text, day } of changes) {
					left.delete(key);
					corpus.remove(key);
					if (text === null) continue;
					const source = { text, published: day };
					left.set(key, source);
					const article = corpusOf({ [key]: source }).article(key);
					assert.ok(article);
					corpus.put(article);
					corpus.originOf(key);
				}
				const fresh = corpusOf(Object.fromEntries([...left].sort(([a], [b]) => (a < b ? 1 : -1))));
				for (const key of left.keys())
					assert.deepEqual(corpus.originRelation(key), fresh.originRelation(key));
			}),
			{ seed: 20220309, numRuns: 40 },
		);
	});

	it("are the same when something is put or removed while they are worked out", () => {
		const texts = [story, body(2), body(3), body(4), `${story}\nA line more.`];
		const sources: Record<string, Sources[string]> = {};
		for (let at = 0; at < 40; at++)
			sources[`${at}.txt`] = {
				text: texts[at % texts.length] ?? story,
				published: `2022-03-${10 + (at % 7)}`,
			};
		const corpus = corpusOf(sources);
		const steps = corpus.linking();
		assert.equal(steps.next().done, false);
		corpus.remove("0.txt");
		delete sources["0.txt"];
		const first = { text: story, published: "2022-03-01" };
		sources["first.txt"] = first;
		const article = corpusOf({ "first.txt": first }).article("first.txt");
		assert.ok(article);
		corpus.put(article);
		assert.equal(steps.next().done, true);
		// Somebody else begins, and whoever asks at once gets all of it.
		assert.equal(corpus.linking().next().done, false);
		const fresh = corpusOf(sources);
		for (const key of Object.keys(sources))
			assert.deepEqual(corpus.originRelation(key), fresh.originRelation(key), key);
		assert.notEqual(corpus.originOf("5.txt"), "5.txt");
	});

	it("forget an origin that is removed", () => {
		const corpus = corpusOf({
			"a.txt": { text: story, published: "2022-03-08" },
			"b.txt": { text: story, published: "2022-03-09" },
		});
		assert.equal(corpus.sameOriginAs("b.txt"), "a.txt");
		corpus.remove("a.txt");
		assert.equal(corpus.sameOriginAs("b.txt"), null);
	});

	it("take any text", () => {
		for (const text of ["", "\ud800", "1 ".repeat(3000), "“".repeat(50), "a\n".repeat(200)])
			assert.equal(typeof corpusOf({ "a.txt": text, "b.txt": text }).originOf("b.txt"), "string");
	});
});

describe("independent origins", () => {
	const wire = {
		text: "The council of Mirren will sell the old lighthouse to a foundation, the mayor said on Monday.\nThe price was not named.",
		publisher: "Sable Courier",
		published: "2022-05-02",
	};
	const count = (sources: Sources) =>
		checked("The council of Mirren will sell the old lighthouse to a foundation.", sources)[0]
			?.independentOrigins;
	const retold = {
		text: "A foundation will get the old lighthouse, which the council of Mirren wants to sell to it, the Sable Courier reported.",
		publisher: "Tarn Daily",
		published: "2022-05-03",
	};

	it("count a report that credits another as one with it", () => {
		assert.equal(count({ "a.txt": wire, "b.txt": retold }), 1);
	});

	it("count a report that credits nobody for itself", () => {
		const own = { ...retold, text: retold.text.replace("the Sable Courier reported", "its chair said") };
		assert.equal(count({ "a.txt": wire, "b.txt": own }), 2);
	});

	it("count two that tell what a third paper reported as one", () => {
		const told = (text: string) => ({ text, published: "2022-05-03" });
		const sources = {
			"a.txt": told(
				"The council of Mirren will sell its old lighthouse to a foundation, according to the Valley Herald.",
			),
			"b.txt": told(
				"A foundation is the buyer: the old lighthouse, says a report, will be sold by the council of Mirren. The Valley Herald reported it first.",
			),
		};
		assert.equal(count(sources), 1);
	});
});

describe("the reason for one origin", () => {
	const reasons = (sources: Sources) => {
		const [report] = checkSentences(
			draftOf(
				"Dock workers at the terminal walked out for two hours on Monday and blocked the gate with a crane.",
			),
			corpusOf(sources),
			{ severities: {} },
		);
		return report?.others.map(standingWords);
	};

	it("names the credit, the share of the words and the days between", () => {
		const copy = { text: `PORT SABLE (Reuters) - ${story}`, published: "2022-03-09", title: "Lease" };
		assert.deepEqual(
			reasons({
				"a.txt": { text: story, published: "2022-03-08", title: "Board leases terminal" },
				"b.txt": copy,
			}),
			[
				"copies the same report: carries the Reuters credit; 97 % of its words are in “Board leases terminal”, published a day earlier",
			],
		);
	});

	it("says that the other is the full story, or the one with a date", () => {
		assert.match(reasons({ "full.txt": story, "stub.txt": body(2) })?.[0] ?? "", /which is the full story$/);
		const dated = { text: story, published: "2022-03-08" };
		assert.match(reasons({ "a.txt": dated, "b.txt": story })?.[0] ?? "", /has a date where this has none$/);
	});
});
