import assert from "node:assert/strict";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker, CorpusFile } from "../../src/worker/protocol.ts";
import { language } from "../language.ts";

const council = "The Fenwick council approved 214 homes on the old shipyard after a long debate.";
const storm = "A winter storm closed the coast road and left 1,487 households without power.";

describe("createLocalChecker", function () {
	this.timeout(30_000);
	let checker: Checker;

	beforeEach(() => {
		checker = createLocalChecker(Promise.resolve(language));
	});

	it("skips a file that cannot be read, with the reason, and reads the others", async () => {
		await checker.put([fileOf("b.txt", council), fileOf("a.txt", "\0\0\0"), fileOf("c.txt", storm)]);
		const { articles, skipped } = await checker.summary();
		assert.deepEqual(
			articles.map(({ article }) => article),
			["b.txt", "c.txt"],
		);
		assert.deepEqual(
			skipped.map(({ path }) => path),
			["a.txt"],
		);
		assert.match(skipped[0]?.reason ?? "", /not a text file/);
	});

	it("tells which articles a draft cites, and takes the project's own citation keys for what they are said to mean", async () => {
		await checker.put([fileOf("a.txt", council), fileOf("b.txt", storm)]);
		const cited = (words: string) =>
			checker.cited({ path: "d.md", text: `${words}\n`, languageId: "markdown" });
		assert.deepEqual(await cited("It was so [[b]]. It was [@a] too."), ["b.txt", "a.txt"]);
		assert.deepEqual(await cited("It was so [@the-vote]."), []);
		await checker.configure({ severities: {}, citationKeys: { "the-vote": "a.txt" } });
		assert.deepEqual(await cited("It was so [@the-vote]."), ["a.txt"]);
	});

	it("forgets the reason when the file can be read again, and the article when it no longer can", async () => {
		await checker.put([fileOf("a.txt", "\0")]);
		await checker.put([fileOf("a.txt", council)]);
		assert.deepEqual((await checker.summary()).skipped, []);
		await checker.skip([{ key: "a.txt", path: "a.txt", reason: "permission denied" }]);
		const { articles, skipped } = await checker.summary();
		assert.deepEqual(articles, []);
		assert.deepEqual(skipped, [{ key: "a.txt", path: "a.txt", reason: "permission denied" }]);
	});

	it("lets sidecars and bibliographies set metadata right, whichever comes first, until they are gone", async () => {
		const sidecar = fileOf("b.txt.meta.json", '{"published":"2021-03-05"}');
		const bib = fileOf("library.bib", "@misc{a, title={Homes on the yard}, date={2020}}");
		const datesWith = async (...files: CorpusFile[]) => {
			await checker.put(files);
			return (await checker.summary()).articles.map(({ title, published }) => [title, published]);
		};
		const both = [
			["Homes on the yard", "2020"],
			[null, "2021-03-05"],
		];
		assert.deepEqual(await datesWith(fileOf("a.txt", council), sidecar, bib, fileOf("b.txt", storm)), both);
		assert.deepEqual(await datesWith(fileOf("b.txt", storm), fileOf("a.txt", council)), both);
		await checker.remove(["library.bib", "b.txt.meta.json"]);
		const bare = [
			[null, null],
			[null, null],
		];
		assert.deepEqual(await datesWith(), bare);
		assert.deepEqual(await datesWith(bib, fileOf("b.txt.meta.json", "[")), [both[0], bare[1]]);
		const { skipped, articles } = await checker.summary();
		assert.deepEqual(
			skipped.map(({ path }) => path),
			["b.txt.meta.json"],
		);
		assert.equal(articles.length, 2);
		const { articles: after } = await checker.summary();
		assert.deepEqual(
			after.map(({ key }) => key),
			["a.txt", "b.txt"],
		);
	});

	it("removes articles and reasons, one by one and all at once", async () => {
		await checker.put([fileOf("a.txt", council), fileOf("b.txt", storm), fileOf("c.txt", "\0")]);
		await checker.remove(["a.txt", "c.txt"]);
		const { articles, skipped } = await checker.summary();
		assert.deepEqual([articles.map(({ key }) => key), skipped], [["b.txt"], []]);
		await checker.clear();
		assert.deepEqual(await checker.summary(), { articles: [], passages: 0, skipped: [] });
	});

	it("answers on the corpus as all earlier calls leave it, awaited or not", async () => {
		void checker.put([fileOf("a.txt", council)]);
		void checker.clear();
		void checker.put([fileOf("b.txt", storm)]);
		assert.deepEqual(
			(await checker.summary()).articles.map(({ key }) => key),
			["b.txt"],
		);
	});

	it("gives the text of an article with its passages in place, and null for an unknown one", async () => {
		await checker.put([fileOf("a.txt", `Council Backs Plan\n\nBy Nadia Okoye\n\n${council}\n`)]);
		const text = await checker.articleText("a.txt");
		const [trace] = await checker.find("council approved homes", 1);
		assert.ok(text && trace);
		assert.equal(text.slice(trace.start, trace.end), trace.text);
		assert.doesNotMatch(text, /Okoye/);
		assert.equal(await checker.articleText("b.txt"), null);
	});

	it("obeys the severities", async () => {
		await checker.put([fileOf("a.txt", council)]);
		const changed = { path: "d.md", text: council.replace("214", "241"), languageId: "markdown" };
		const types = async () =>
			(await checker.check(changed)).sentences.flatMap((s) => s.findings.map((f) => f.type));
		assert.ok((await types()).includes("quantity/value"));
		await checker.configure({ severities: { "quantity/value": "off" } });
		assert.ok(!(await types()).includes("quantity/value"));
	});

	it("rejects a check as aborted whose signal has aborted", async () => {
		await assert.rejects(checker.check(longDraft(1), AbortSignal.abort(new Error("mine"))), {
			name: "AbortError",
		});
	});

	it("lets other requests through while it checks a long draft, and stops when told to", async () => {
		await checker.put([fileOf("a.txt", council), fileOf("b.txt", storm)]);
		const controller = new AbortController();
		let done = false;
		const rejected = assert.rejects(checker.check(longDraft(1000), controller.signal), {
			name: "AbortError",
		});
		void rejected.then(() => {
			done = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 0));
		assert.equal((await checker.find("winter storm", 1))[0]?.article, "b.txt");
		assert.equal(done, false);
		controller.abort();
		await rejected;
	});

	it("never mixes two states of the corpus in a report", async () => {
		await checker.put([fileOf("a.txt", council)]);
		const checking = checker.check(longDraft(300));
		await new Promise((resolve) => setTimeout(resolve, 0));
		await checker.remove(["a.txt"]);
		const { sentences } = await checking;
		assert.equal(sentences.length, 300);
		assert.deepEqual(
			sentences.filter(({ closest }) => closest !== null),
			[],
		);
	});
});

function fileOf(path: string, text: string): CorpusFile {
	return { key: path, path, bytes: new TextEncoder().encode(text) };
}

function longDraft(paragraphs: number) {
	const sentences = Array.from({ length: paragraphs }, (_, number) =>
		council.replace("214", `${number + 3}`),
	);
	return { path: "long.md", text: sentences.join("\n\n"), languageId: "markdown" };
}
