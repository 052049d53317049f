import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readArticles } from "../../../src/sources/read.ts";
import { PROSE, page, pageArticle, paragraphs } from "./page.ts";

describe("hostile pages", () => {
	it("are skipped with a million elements", () => {
		assert.throws(
			() => pageArticle(page("", `${paragraphs}${"<b></b>".repeat(1_000_000)}`)),
			/more than 200,000 elements/,
		);
	});

	it("are skipped with elements nested without end, closed or not", () => {
		assert.throws(
			() => pageArticle(page("", "<div>".repeat(100_000))),
			/more than 512 elements inside each other/,
		);
		assert.throws(() => pageArticle("<b>".repeat(600) + "</b>".repeat(600)), /inside each other/);
	});

	it("are skipped when they take too long", () => {
		assert.throws(
			() => pageArticle(page("", "<p>a ".repeat(150_000)), { maxMilliseconds: 1 }),
			/took longer than 0\.001 seconds/,
		);
	});

	it("are skipped when they are too large", async () => {
		const file = { key: "a", path: "a.html", bytes: new Uint8Array(11_000_000) };
		await assert.rejects(readArticles(file), /larger than 10 MB/);
	});

	it("have their limits at what is set", () => {
		assert.throws(() => pageArticle(page("", paragraphs), { maxElements: 5 }), /more than 5 elements/);
		assert.throws(() => pageArticle(page("", paragraphs), { maxDepth: 2 }), /more than 2 elements inside/);
	});

	it("run nothing and fetch nothing: scripts, handlers and entities are no text", () => {
		const global = globalThis as { touched?: boolean; fetch: unknown };
		const { fetch } = global;
		let fetched = false;
		global.fetch = () => {
			fetched = true;
		};
		try {
			const { text } = pageArticle(
				`<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>${page(
					`<script>globalThis.touched = true</script><script src="https://evil.test/a.js"></script><link rel="stylesheet" href="https://evil.test/a.css">`,
					`<h1 onclick="touched = 1">Basin</h1><img src="https://evil.test/p.gif" onerror="globalThis.touched = true">
<iframe src="https://evil.test"></iframe><object data="https://evil.test/x"></object><svg onload="touched = 1"><script>globalThis.touched = true</script></svg>${paragraphs}<p>&x; is an entity of the file and nothing is put in its place here.</p>`,
				)}`,
			);
			assert.equal(global.touched, undefined);
			assert.equal(fetched, false);
			assert.doesNotMatch(text, /touched|evil|root:|onclick/);
			assert.ok(PROSE.every((words) => text.includes(words)));
		} finally {
			global.fetch = fetch;
		}
	});

	it("take time that grows with their size alone", () => {
		const shapes: readonly ((n: number) => string)[] = [
			(n) => "<p><a href=x>".repeat(n),
			(n) => `<p>${"</b></i></div>".repeat(n)}`,
			(n) => `<p>${"&amp;&#38;&lt".repeat(n)}`,
			(n) => `<meta charset${" ".repeat(n * 10)}><p>`,
			(n) => `<!--${"- -".repeat(n)}`,
			(n) => `<div class="${"a-b ".repeat(n)}"><p>`,
			(n) => `<script type="application/ld+json">${"[".repeat(n * 5)}</script>`,
			(n) => `<title>${" | a".repeat(n)}</title><h1>${"by A, ".repeat(n)}</h1>`,
			(n) => `<p>${"by Jane and ".repeat(n)}${"12/12/".repeat(n)}</p>`,
			(n) => "<table><tr><td>a".repeat(n),
			(n) => `<ul>${"<li><h3><a href=x>one two three</a></h3>".repeat(n)}`,
		];
		for (const shape of shapes) {
			const html = page("", `<h1>Basin opens</h1>${paragraphs}${shape(8000)}`);
			const started = performance.now();
			try {
				pageArticle(html, { maxElements: 1e9, maxDepth: 512 });
			} catch (error) {
				assert.match(String(error), /inside each other/);
			}
			const spent = performance.now() - started;
			assert.ok(spent < 3000, `${shape(1)}: ${Math.round(spent)} ms`);
		}
	});

	it("are known by their content, whatever their name says", async () => {
		const bytes = new TextEncoder().encode(page("", `<h1>Basin opens again</h1>${paragraphs}`));
		for (const path of ["a.txt", "a", "a.html", "a.aspx"]) {
			const [article] = await readArticles({ key: path, path, bytes });
			assert.equal(article?.title, "Basin opens again");
			assert.equal(article?.extracted, true);
		}
		const text = new TextEncoder().encode("Basin opens again\n\nThe value x<y is an inequality and no tag.");
		assert.equal((await readArticles({ key: "a", path: "a.txt", bytes: text }))[0]?.extracted, undefined);
		const markdown = new TextEncoder().encode("<div>\n\nA note on the basin.");
		assert.equal((await readArticles({ key: "a", path: "a.md", bytes: markdown }))[0]?.extracted, undefined);
		const commented = new TextEncoder().encode(`${"<!---->".repeat(500)}x`);
		assert.equal(
			(await readArticles({ key: "a", path: "a.txt", bytes: commented }))[0]?.extracted,
			undefined,
		);
		const archive = Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c);
		await assert.rejects(
			readArticles({ key: "a", path: "a.html", bytes: archive }),
			/it is a 7-Zip archive, whatever its name says/,
		);
	});
});
