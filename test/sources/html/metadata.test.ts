import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { page, pageArticle, paragraphs } from "./page.ts";

function metadataOf(head: string, top: string) {
	const { title, publisher, byline, published, publishedAt, url, language } = pageArticle(
		page(head, `<main><article>${top}${paragraphs}</article></main>`),
	);
	return { title, publisher, byline, published, publishedAt, url, language };
}

const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = {
	"@type": "NewsArticle",
	headline: "Second basin opens",
	datePublished: "2021-03-05T08:00:00+01:00",
	author: [{ "@type": "Person", name: "Ilse Okoro" }],
	publisher: { "@type": "Organization", name: "The Averley Post" },
};

describe("the metadata of a page", () => {
	it("are read from JSON-LD, also inside a graph and with people by reference", () => {
		const graph = {
			"@graph": [
				{ ...news, author: { "@id": "#p" } },
				{ "@id": "#p", "@type": "Person", name: "Ilse Okoro" },
			],
		};
		for (const value of [news, graph]) {
			const found = metadataOf(data(value), "<h1>Second basin opens</h1>");
			assert.equal(found.title, "Second basin opens");
			assert.equal(found.publisher, "The Averley Post");
			assert.equal(found.byline, "Ilse Okoro");
			assert.equal(found.published, "2021-03-05");
			assert.equal(found.publishedAt, "2021-03-05T08:00:00+01:00");
		}
	});

	it("are read from OpenGraph, Dublin Core and links", () => {
		const head = `<title>Second basin opens | The Averley Post</title>
<meta property="og:site_name" content="The Averley Post"><meta name="DC.creator" content="Ilse Okoro">
<meta property="article:published_time" content="2021-03-05T08:00:00Z"><link rel="canonical" href="https://averley.test/basin">`;
		assert.deepEqual(metadataOf(head, ""), {
			title: "Second basin opens",
			publisher: "The Averley Post",
			byline: "Ilse Okoro",
			published: "2021-03-05",
			publishedAt: "2021-03-05T08:00:00Z",
			url: "https://averley.test/basin",
			language: "en",
		});
	});

	it("are read from what the page shows where it states nothing", () => {
		const found = metadataOf(
			"",
			`<h1>Second basin opens</h1><div class="line">5 March 2021 | By Ilse Okoro and Bola Ade</div>`,
		);
		assert.equal(found.title, "Second basin opens");
		assert.equal(found.byline, "Ilse Okoro, Bola Ade");
		assert.equal(found.published, "2021-03-05");
	});

	it("take the shown day where the stated instant is the same one in UTC", () => {
		const stated = data({ ...news, datePublished: "2021-03-06T02:30:00Z" });
		const top = "<h1>Second basin opens</h1><p class='when'>March 5, 2021 at 9:30 pm</p>";
		assert.equal(metadataOf(stated, top).published, "2021-03-05");
	});

	it("do not take another day that stands near the headline", () => {
		const top = "<h1>Second basin opens</h1><p class='when'>Closed since March 5, 1987</p>";
		assert.equal(metadataOf(data(news), top).published, "2021-03-05");
	});

	it("do not take the day of an update for that of publication", () => {
		const found = metadataOf(
			"",
			"<h1>Second basin opens</h1><div>Published 5 March 2021</div><div>Updated 9 March 2021</div>",
		);
		assert.equal(found.published, "2021-03-05");
	});

	it("take the headline that is shown where another place agrees, else the stated one", () => {
		const shown = "<h1>Second basin opens after six months</h1>";
		assert.equal(metadataOf(data(news), shown).title, "Second basin opens after six months");
		assert.equal(metadataOf(data(news), "<h1>The Averley Post</h1>").title, "Second basin opens");
	});

	it("know the date of an address, and the publisher behind it", () => {
		const found = metadataOf(
			`<link rel="canonical" href="https://www.harbourtimes.test/2021/03/05/basin">`,
			"",
		);
		assert.equal(found.published, "2021-03-05");
		assert.equal(found.publisher, "Harbour Times");
	});

	it("know from what address a browser saved the page", () => {
		const found = metadataOf("", "<!-- saved from url=(0027)https://averley.test/basin/1 -->");
		assert.equal(found.url, "https://averley.test/basin/1");
	});

	it("survive broken JSON-LD", () => {
		for (const source of [
			"{",
			'{"@graph": 3}',
			"[[[[",
			'{"@type": ["x", 4], "author": [null, {"name": {}}]}',
			"null",
		]) {
			const found = metadataOf(
				`<script type="application/ld+json">${source}</script>`,
				"<h1>Second basin opens</h1>",
			);
			assert.equal(found.title, "Second basin opens");
		}
	});
});
