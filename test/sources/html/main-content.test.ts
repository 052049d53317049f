import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { blocksOf, PROSE, page, pageArticle, paragraphs } from "./page.ts";

const title = "Second basin opens";

/** What is read of a page whose article has these things around and between its paragraphs. */
function readWith(around: string): string[] {
	const body = around.replace("ARTICLE", `<h1>${title}</h1>${paragraphs}`);
	return blocksOf(pageArticle(page(`<title>${title}</title>`, body)));
}

const plain = [`headline: ${title}`, ...PROSE.map((text) => `paragraph: ${text}`)];

describe("the main text of a page", () => {
	const clutter: readonly (readonly [what: string, around: string])[] = [
		["a menu", `<nav><a href="/a">Home</a> <a href="/b">World</a></nav><main>ARTICLE</main>`],
		[
			"a cookie notice",
			`<div>ARTICLE</div><div id="cookie-consent"><p>We store small files on your machine to remember what you like, and our partners do.</p></div>`,
		],
		[
			"comments",
			`<article>ARTICLE</article><section class="comments"><p>This basin has cost us far too much, and nobody in the council will say so.</p><p>I saw the gate on Sunday and it looked quite new to me, so let them open it.</p></section>`,
		],
		[
			"a caption",
			`<div>ARTICLE<figure><img src="a.jpg"><figcaption>The lock gate on the day before the test run, seen from the pier.</figcaption></figure></div>`,
		],
		[
			"cards of other articles",
			`<div>ARTICLE</div><div>${["Ferry line sold", "Pilots get new boats", "Ice on the outer pier"]
				.map(
					(head) =>
						`<div class="c"><h3><a href="/x">${head} to the north</a></h3><p>A short line tells what happened there.</p></div>`,
				)
				.join("")}</div>`,
		],
		[
			"a subscription form",
			`<div>ARTICLE<form><p>Get the harbour news every morning, with tides and all arrivals of the day.</p><input type="email"></form></div>`,
		],
		[
			"an embedded box that the page hides",
			`<div>ARTICLE<div style="display: none"><p>Your session is over. Please enter your name and your word again to go on reading.</p></div></div>`,
		],
		[
			"words for screen readers",
			`<div>ARTICLE</div>`.replace(
				"ARTICLE",
				`ARTICLE<span class="sr-only">opens in a new window of your browser</span>`,
			),
		],
	];
	for (const [what, around] of clutter) {
		it(`leaves out ${what}`, () => assert.deepEqual(readWith(around), plain));
	}

	it("keeps quotations and lists with their kind", () => {
		const html = page(
			"",
			`<article><h1>${title}</h1>${paragraphs}<blockquote>Nobody will miss the detour around the northern cape, I think.</blockquote>
<h2>What will change</h2><ul><li>Ferries leave from pier four.</li><li>Pilots board at the outer buoy.</li></ul></article>`,
		);
		const { text } = pageArticle(html);
		assert.deepEqual(blocksOf(pageArticle(html)).slice(5), [
			"quotation: Nobody will miss the detour around the northern cape, I think.",
			"list-item: Ferries leave from pier four.",
			"list-item: Pilots board at the outer buoy.",
		]);
		assert.match(text, /What will change/);
	});

	it("keeps a quoted post in a box with the name of a network", () => {
		const post = "The new gate moves without a sound, come and see it on Monday.";
		const blocks = readWith(
			`<div>ARTICLE<div class="social-embed"><blockquote><p>${post}</p></blockquote></div></div>`,
		);
		assert.ok(blocks.includes(`quotation: ${post}`));
	});

	it("keeps an article that stands in an element with a name of clutter", () => {
		assert.deepEqual(
			readWith(`<div class="layout-with-sidebar"><div class="promo">ARTICLE</div></div>`),
			plain,
		);
	});

	it("reads paragraphs that are parted by line breaks", () => {
		const html = page("", `<h1>${title}</h1><div>${PROSE.join("<br><br>")}</div>`);
		assert.deepEqual(blocksOf(pageArticle(html)), plain);
	});

	it("takes the text that JSON-LD states where the page is an empty shell, and not otherwise", () => {
		const stated = (body: string) =>
			page(
				`<script type="application/ld+json">${JSON.stringify({ "@type": "Article", headline: title, articleBody: body })}</script>`,
				"<div id='app'></div>",
			);
		assert.deepEqual(blocksOf(pageArticle(stated(PROSE.join("\n\n")))), plain);
		const both = stated(`Another text. ${PROSE.join(" ")}`).replace(
			"<div id='app'></div>",
			`<h1>${title}</h1>${paragraphs}`,
		);
		assert.deepEqual(blocksOf(pageArticle(both)), plain);
	});

	it("says that there is no article in a page of links", () => {
		assert.throws(
			() => pageArticle(page("", `<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>`)),
			/no article text/,
		);
	});
});
