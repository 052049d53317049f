import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { shortSourceLine } from "../../src/extension/source-label.ts";

const article = {
	article: "a.md",
	title: "Bridge shut",
	publisher: "The Valley Post",
	published: "2024-06-12",
};

describe("the line that names a source", () => {
	it("has title, publisher and date", () => {
		assert.equal(shortSourceLine(article), "Bridge shut · The Valley Post · 12 Jun 2024");
	});

	it("keeps publisher and date where the title is long", () => {
		const title = "Council sits for eleven hours over the bridge ".repeat(5);
		const line = shortSourceLine({ ...article, title });
		assert.match(line, /^Council sits for eleven hours .*… · The Valley Post · 12 Jun 2024$/);
		assert.ok(line.length <= 125, line);
	});

	it("stays short whatever an article calls itself", () => {
		const line = shortSourceLine({ ...article, title: "x".repeat(1000), publisher: "y ".repeat(1000) });
		assert.ok(line.length <= 180, String(line.length));
	});
});
