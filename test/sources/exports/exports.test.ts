import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { readFile } from "../../../src/sources/read.ts";
import type { ReadSettings } from "../../../src/sources/reader.ts";
import { paragraphs } from "../reading.ts";

const words = "The harbour basin opens to ships on Monday, the port of Averley said.";
const more = "It had been closed for two years while the walls were rebuilt.";

function read(path: string, content: unknown, settings: Partial<ReadSettings> = {}) {
	const text = typeof content === "string" ? content : JSON.stringify(content);
	const file = { key: path, path, bytes: new TextEncoder().encode(text) };
	return readFile(file, { ...defaultLimits, ...settings });
}

/** What is known of each article, its text aside. */
async function known(path: string, content: unknown, settings?: Partial<ReadSettings>) {
	const { articles } = await read(path, content, settings);
	return articles.map(({ key, title, publisher, byline, published, url }) => [
		key,
		title,
		publisher,
		byline,
		published,
		url,
	]);
}

describe("a JSON export", () => {
	it("of one record is one article under the file's own name", async () => {
		const record = {
			"@type": "NewsArticle",
			headline: "Basin opens",
			articleBody: `${words}\n\n${more}`,
			author: [{ name: "Ilse Okoro" }, { name: "Jan Maas" }],
			publisher: { name: "Averley Post" },
			datePublished: "2021-03-05T23:30:00-08:00",
			url: "https://averley.test/basin",
		};
		const [article] = (await read("one.json", record)).articles;
		assert.equal(article?.key, "one.json");
		assert.equal(article?.text, `Basin opens\n\n${words}\n\n${more}`);
		assert.deepEqual(
			[article?.title, article?.publisher, article?.byline, article?.published, article?.publishedAt],
			["Basin opens", "Averley Post", "Ilse Okoro, Jan Maas", "2021-03-05", "2021-03-05T23:30:00-08:00"],
		);
	});

	it("of a list, however deep, gives each record by its number, in the shapes of well-known interfaces", async () => {
		const url = "https://averley.test/a";
		const shapes: unknown[] = [
			[
				{
					title: "A",
					content: words,
					author: "Ilse Okoro",
					source: { id: 1, name: "Post" },
					publishedAt: "2021-03-05T10:00:00Z",
					url,
				},
			],
			{
				response: {
					status: "ok",
					results: [
						{
							webTitle: "A",
							webPublicationDate: "2021-03-05T10:00:00Z",
							webUrl: url,
							fields: { byline: "Ilse Okoro", publication: "Post", bodyText: words },
						},
					],
				},
			},
			{
				hits: {
					total: 1,
					hits: [
						{
							_id: "x",
							_source: {
								headline: { main: "A" },
								body: words,
								byline: { original: "Ilse Okoro" },
								source: "Post",
								pub_date: 1_614_938_400,
								link: url,
							},
						},
					],
				},
			},
			[
				{
					title: { rendered: "A" },
					content: { rendered: `<p>${words}</p>` },
					date: "2021-03-05T10:00:00",
					link: url,
					author: { name: "Ilse Okoro" },
					site_name: "Post",
				},
			],
			{
				articles: [
					{
						Title: "A",
						Text: [words, more],
						Authors: [{ first: "Ilse", last: "Okoro" }],
						Publication: "Post",
						Date: "March 5, 2021",
						URL: url,
					},
				],
			},
		];
		for (const shape of shapes)
			assert.deepEqual(
				await known("export.json", shape),
				[["export.json#1", "A", "Post", "Ilse Okoro", "2021-03-05", url]],
				JSON.stringify(shape),
			);
	});

	it("with HTML in its text is read as its paragraphs, and nothing in it is run", async () => {
		const html = `<p>The &lt;basin&gt; opens <a href="x">on Monday</a>.</p><script>alert(1)</script><p>${more}</p>`;
		const [article] = (await read("a.json", { title: "Caf&eacute; &amp; <b>bar</b>", body: html })).articles;
		assert.equal(article?.title, "Café & bar");
		assert.deepEqual(article && paragraphs(article), ["The <basin> opens on Monday.", more]);
	});

	it("takes the fields that are set, also inside others, and the usual ones for the rest", async () => {
		const record = {
			meta: { hl: "A" },
			TX: words,
			text: "Advertisement, not this one.",
			"pub.day": "2021-03-05",
		};
		const fields = { title: "meta.hl", text: ["none", "TX"], published: "pub.day" };
		const { articles } = await read("a.json", [record], { fields });
		assert.deepEqual(
			articles.map(({ title, published }) => [title, published]),
			[["A", "2021-03-05"]],
		);
		assert.deepEqual(articles[0] && paragraphs(articles[0]), [words]);
	});

	it("says of a record that is only a summary, and of one without a text, what it is", async () => {
		const { articles, skipped } = await read("a.json", [
			{ title: "A", body: words },
			{ title: "B", description: more },
			{ title: "C" },
			5,
		]);
		assert.deepEqual(
			articles.map(({ remarks }) => remarks),
			[undefined, ["only a summary of it is in the export"]],
		);
		assert.deepEqual(skipped, [
			{ path: "a.json#3", reason: "no field of it holds the text of an article" },
			{ path: "a.json#4", reason: "it is no record with fields" },
		]);
	});

	it("that is broken, empty or something else is refused with what to do", async () => {
		await assert.rejects(read("a.json", "{"), { message: "it is not valid JSON" });
		await assert.rejects(read("a.json", { a: [1, 2] }), {
			message: /^no article text was found in it; if it has any, name the field/,
		});
		await assert.rejects(read("a.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`), {
			name: "UnreadableError",
		});
		await assert.rejects(read("a.json", "words"), { message: "its content is not what .json files have" });
	});

	it("that Claimtrace wrote itself is no source", async () => {
		const sentences = [{ text: words }];
		for (const own of [
			{ kind: "claimtrace-report", version: 1, sentences },
			{ version: 1, corpus: {}, drafts: [{ path: "draft.md", sentences }] },
		])
			await assert.rejects(read("a.json", own), { message: "it was written by Claimtrace and is no source" });
	});

	it("cannot reach what objects inherit", async () => {
		const { articles } = await read(
			"a.json",
			'[{"__proto__":{"title":"X"},"constructor":"Y","body":"The basin opens on Monday."}]',
			{ fields: { title: "constructor.name", url: "__proto__.x" } },
		);
		assert.deepEqual(
			articles.map(({ title }) => title),
			[null],
		);
	});
});

describe("a JSON Lines export", () => {
	it("gives each article by the number of its line, and says which line is none", async () => {
		const lines = `{"title":"A","text":"${words}"}\r\n\n{"title":"B"\n{"title":"C","text":"${more}"}\n`;
		for (const path of ["a.jsonl", "a.ndjson", "a.json"]) {
			const { articles, skipped } = await read(path, lines);
			assert.deepEqual(
				articles.map(({ key, title }) => [key, title]),
				[
					[`${path}#1`, "A"],
					[`${path}#4`, "C"],
				],
			);
			assert.deepEqual(skipped, [{ path: `${path}#3`, reason: "the line is not valid JSON" }]);
		}
	});

	it("with many broken lines names the first and counts the rest", async () => {
		const { skipped } = await read("a.jsonl", `{"text":"${words}"}\n${"{\n".repeat(1000)}`);
		assert.equal(skipped.length, 6);
		assert.deepEqual(skipped.at(-1), {
			path: "a.jsonl",
			reason: "995 more in it: the line is not valid JSON",
		});
	});

	it("may be as large as an archive, as may tables", async () => {
		const line = `{"title":"A","text":"${words.repeat(50)}"}\n`;
		const large = line.repeat(Math.ceil(11_000_000 / line.length));
		const { articles } = await read("a.jsonl", large, { maxArticles: 3 });
		assert.equal(articles.length, 3);
		const rows = `title,text\n${`A,"${words}"\n`.repeat(200_000)}`;
		assert.ok(rows.length > 10_000_000);
		assert.equal((await read("a.csv", rows, { maxArticles: 3 })).articles.length, 3);
		await assert.rejects(read("a.json", `[${line.trim()}, ${"0,".repeat(5_000_000)}0]`), /larger than 10 MB/);
	});

	it("is read up to the limit", async () => {
		const { articles, skipped } = await read("a.jsonl", `{"text":"${words}"}\n`.repeat(30), {
			maxArticles: 7,
		});
		assert.equal(articles.length, 7);
		assert.deepEqual(skipped, [
			{ path: "a.jsonl", reason: "articles after the first 7 were not read (the limit maxArticles)" },
		]);
	});
});

describe("a CSV export", () => {
	it("gives each row by its number, whatever separates its columns", async () => {
		for (const [path, mark] of [
			["a.csv", ","],
			["a.csv", ";"],
			["a.tsv", "\t"],
		] as const) {
			const rows = [
				["Headline", "Body", "Date"],
				["A", `"${words}\n\nHe said ""yes""."`, "2021-03-05"],
				[],
				["B", `"${more}"`, "5 March 2021"],
			];
			const { articles } = await read(path, `\ufeff${rows.map((row) => row.join(mark)).join("\r\n")}`);
			assert.deepEqual(
				articles.map(({ key, title, published }) => [key, title, published]),
				[
					[`${path}#1`, "A", "2021-03-05"],
					[`${path}#2`, "B", "2021-03-05"],
				],
			);
			assert.deepEqual(articles[0] && paragraphs(articles[0]), [words, 'He said "yes".']);
		}
	});

	it("is read as far as the limit of articles goes, and what is left is told of, whatever the rows are", async () => {
		const limits = { maxArticles: 4 };
		const full = await read("a.csv", `text\n${`"${words}"\n`.repeat(9)}`, limits);
		assert.deepEqual(
			[full.articles.length, full.skipped],
			[4, [{ path: "a.csv", reason: "articles after the first 4 were not read (the limit maxArticles)" }]],
		);
		const holes = await read("a.csv", `text,n\n${`"${words}",1\n"",2\n`.repeat(9)}`, limits);
		assert.deepEqual(
			holes.articles.map(({ path }) => path),
			["a.csv#1", "a.csv#3", "a.csv#5", "a.csv#7"],
		);
		assert.deepEqual(holes.skipped.at(-1), full.skipped[0]);
	});

	it("without a column of texts says which columns there are and what to set", async () => {
		await assert.rejects(read("a.csv", `Day,Ships\n2021,5\n`), {
			message:
				'no column holds the text of articles (there are “Day”, “Ships”); name it in the setting "reading": { "fields": { "text": "…" } }',
		});
		const { articles } = await read("a.csv", `Day,Ships\n2021,"${words}"\n`, { fields: { text: "Ships" } });
		assert.equal(articles.length, 1);
	});

	it("with a quotation mark that is never closed loses that row and says so", async () => {
		const { articles, skipped } = await read("a.csv", `title,text\nA,"${words}"\nB,"${more}\nC,x\n`);
		assert.deepEqual(
			[articles.length, skipped],
			[1, [{ path: "a.csv#2", reason: "a quotation mark in the row is not where it should be" }]],
		);
	});
});
