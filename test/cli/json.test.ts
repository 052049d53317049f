import assert from "node:assert/strict";
import { checkJson, findJson, indexJson } from "../../src/cli/json.ts";
import { corpus, finding, report, trace } from "./sample-report.ts";

const traceKeys =
	"article title publisher byline published url text start end page paragraph score relation".split(" ");
const findingKeys = "type severity direction relation confidence draft source rule message".split(" ");

describe("the JSON of version 1", () => {
	const json = checkJson(corpus, [report]);
	const sentence = json.drafts[0]?.sentences[1];

	it("has the contract's keys in the contract's order for a check", () => {
		assert.deepEqual(Object.keys(json), ["version", "corpus", "drafts", "summary"]);
		assert.deepEqual(Object.keys(json.corpus), ["articles", "passages", "skipped"]);
		assert.deepEqual(Object.keys(json.drafts[0] ?? {}), ["path", "sentences"]);
		const keys = "text start end status origin closest others independentOrigins findings".split(" ");
		assert.deepEqual(Object.keys(sentence ?? {}), keys);
		assert.deepEqual(Object.keys(json.summary), ["sentences", "checkable", "traced", "findings"]);
		assert.deepEqual(Object.keys(json.summary.findings), ["error", "warning", "information", "hint"]);
	});

	it("has the contract's keys for a trace and a finding, and none of the engine's own", () => {
		assert.deepEqual(Object.keys(sentence?.origin ?? {}), traceKeys);
		assert.deepEqual(Object.keys(sentence?.others[0] ?? {}), traceKeys);
		assert.deepEqual(Object.keys(sentence?.findings[0] ?? {}), findingKeys);
		assert.deepEqual(Object.keys(sentence?.findings[0]?.draft ?? {}), ["text", "start", "end", "value"]);
		const sourceKeys = ["article", "text", "start", "end", "value"];
		assert.deepEqual(Object.keys(sentence?.findings[0]?.source ?? {}), sourceKeys);
	});

	it("keeps the values and writes null for what is not there", () => {
		const { key: _key, shown: _shown, time: _time, ...shownTrace } = trace;
		assert.deepEqual(sentence?.origin, shownTrace);
		assert.equal(sentence?.findings[0]?.message, finding.message);
		assert.equal(sentence?.findings[1]?.source, null);
		assert.equal(json.drafts[0]?.sentences[0]?.origin, null);
	});

	it("counts sentences and findings", () => {
		assert.deepEqual(json.summary, {
			sentences: 2,
			checkable: 1,
			traced: 1,
			findings: { error: 0, warning: 1, information: 1, hint: 0 },
		});
	});

	it("adds what was noticed of an article to it, and the key to no other", () => {
		const [article] = corpus.articles;
		if (!article) return assert.fail();
		const { articles } = indexJson({ ...corpus, articles: [{ ...article, notices: ["no date"] }, article] });
		const [noticed, plain] = articles;
		assert.deepEqual(noticed && "notices" in noticed && noticed.notices, ["no date"]);
		assert.ok(plain && !("notices" in plain));
	});

	it("adds the time to a trace into a transcript, and to no other", () => {
		const [timed, untimed] = findJson("q", [{ ...trace, time: "00:12:34" }, trace]).results;
		assert.equal((timed as { time?: string }).time, "00:12:34");
		assert.ok(untimed && !("time" in untimed));
	});

	it("has the contract's keys for a search", () => {
		const found = findJson("homes", [trace]);
		assert.deepEqual(Object.keys(found), ["version", "query", "results"]);
		assert.deepEqual(Object.keys(found.results[0] ?? {}), traceKeys);
	});

	it("has the contract's keys for an index, the text only when it is asked for", () => {
		const keys =
			"article title publisher byline published url language characters passages sameOriginAs".split(" ");
		assert.deepEqual(Object.keys(indexJson(corpus)), ["version", "articles", "skipped"]);
		assert.deepEqual(Object.keys(indexJson(corpus).articles[0] ?? {}), keys);
		const texts = new Map([["1:news/a b.txt", "The text."]]);
		assert.deepEqual(Object.keys(indexJson(corpus, texts).articles[0] ?? {}), [...keys, "text"]);
		assert.deepEqual(indexJson(corpus, texts).skipped, [{ path: "photo.jpg", reason: "not a text file" }]);
	});
});
