import assert from "node:assert/strict";
import { dateFromUrl, publisherFromUrl } from "../../src/sources/publisher.ts";

describe("publisherFromUrl", () => {
	it("cuts a host into the words of newspaper names", () => {
		assert.equal(publisherFromUrl("https://www.theguardian.com/x", ""), "The Guardian");
		assert.equal(publisherFromUrl("https://amp.thecapetowntimes.co.za/x", ""), "The Cape Town Times");
		assert.equal(publisherFromUrl("https://voice-of-america.example/x", ""), "Voice of America");
	});

	it("knows names that the article itself has, as it writes them", () => {
		assert.equal(publisherFromUrl("https://bbc.co.uk/news", "The BBC was told."), "BBC");
		assert.equal(publisherFromUrl("https://www.thelodzpost.com", "People in Lodz voted."), "The Lodz Post");
	});

	it("gives the bare host when it cannot be cut", () => {
		assert.equal(publisherFromUrl("https://www.qzxnews.example/x", ""), "qzxnews.example");
	});

	it("gives nothing for what is no address", () => {
		assert.equal(publisherFromUrl("not an address", ""), null);
	});
});

describe("dateFromUrl", () => {
	it("reads year, month and day of a path, and no other figures", () => {
		assert.equal(dateFromUrl("https://x.example/2019/10/08/a"), "2019-10-08");
		assert.equal(dateFromUrl("https://x.example/a-2019-10-08-b"), "2019-10-08");
		assert.equal(dateFromUrl("https://x.example/2019/oct/8/a"), "2019-10-08");
		assert.equal(dateFromUrl("https://x.example/2019/October/08/a"), "2019-10-08");
		assert.equal(dateFromUrl("https://x.example/2019/1/8/a"), "2019-01-08");
		assert.equal(dateFromUrl("https://x.example/2019/top/08/a"), null);
		assert.equal(dateFromUrl("https://x.example/2019/13/08/a"), null);
		assert.equal(dateFromUrl("https://x.example/id/20191008"), null);
	});
});
