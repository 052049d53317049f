import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { noticesOf } from "../../src/worker/notices.ts";
import { page, pageArticle, paragraphs } from "../sources/html/page.ts";
import { articleOf } from "../sources/reading.ts";

const text = Array.from(
	{ length: 8 },
	(_, i) => `The harbour basin number ${i + 1} opens to ships on Monday, the port said.`,
).join("\n\n");
const known = "---\ntitle: Basin opens\ndate: 2021-03-05\n---\n\n";

describe("noticesOf", () => {
	it("is silent of a whole article that is known", () => {
		assert.deepEqual(noticesOf(articleOf(known + text)), []);
	});

	it("names what is missing", () => {
		assert.deepEqual(noticesOf(articleOf(text)), ["no date", "no title"]);
		assert.deepEqual(noticesOf(articleOf(known.replace("2021-03-05", "2021-03") + text)), [
			"no day in its date",
		]);
	});

	it("tells a text that was cut off, by an interface or by a paywall, from one that only is short", () => {
		for (const end of ["… [+1234 chars]", " and then the…", " and then ...", "[...]"])
			assert.deepEqual(
				noticesOf(articleOf(`${known}${text}\n\nThe lock gate${end}`)),
				["the text is cut off"],
				end,
			);
		assert.deepEqual(noticesOf(articleOf(`${known}${text}\n\nSubscribe now to continue reading.`)), [
			"cut off by a paywall",
		]);
		assert.deepEqual(noticesOf(articleOf(`${known}The basin opens on Monday, the port said.`)), [
			"very short, perhaps not the whole article",
		]);
	});

	it("does not take an article about subscribers for one that is cut off", () => {
		const other = `${known}${text}\n\nReaders who subscribe to the paper pay more. “To read is to live … always,” he said.`;
		assert.deepEqual(noticesOf(articleOf(other)), []);
	});

	it("hears of the wall of a page, which is no part of its text", () => {
		const wall = "<div class='offer'>Subscribe to continue reading this story</div>";
		const head = "<title>Basin opens</title><meta property='article:published_time' content='2021-03-05'>";
		const short = pageArticle(page(head, `<article><h1>Basin opens</h1>${paragraphs}</article>${wall}`));
		assert.deepEqual(noticesOf(short), ["cut off by a paywall"]);
		const whole = pageArticle(
			page(head, `<article><h1>Basin opens</h1>${paragraphs.repeat(8)}</article>${wall}`),
		);
		assert.equal(whole.remarks, undefined);
	});

	it("passes on what the reader remarked", () => {
		const remarks = ["attached and not read: a.pdf"];
		assert.deepEqual(noticesOf({ ...articleOf(known + text), remarks }), remarks);
	});
});
