import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { belowAny } from "../../src/extension/below.ts";

const file = (path: string) => ({ scheme: "file", authority: "", path });

describe("belowAny", () => {
	it("knows files, and all that stands in folders, whether written with a slash or not", () => {
		const isGone = belowAny([file("/corpus/a"), file("/corpus/b/"), file("/corpus/c.txt")]);
		const places = ["/corpus/a", "/corpus/a/1.txt", "/corpus/b/x/2.txt", "/corpus/c.txt"];
		assert.deepEqual(
			places.map((path) => isGone(file(path))),
			[true, true, true, true],
		);
	});

	it("takes no name for another that begins like it, and no scheme or host for another", () => {
		const isGone = belowAny([file("/corpus/a")]);
		assert.deepEqual(
			["/corpus/ab", "/corpus", "/"].map((path) => isGone(file(path))),
			[false, false, false],
		);
		assert.equal(isGone({ scheme: "vscode-vfs", authority: "", path: "/corpus/a" }), false);
		assert.equal(isGone({ scheme: "file", authority: "host", path: "/corpus/a/1.txt" }), false);
	});

	it("tells it of twenty thousand of twenty thousand", () => {
		const files = Array.from({ length: 20_000 }, (_, at) => file(`/corpus/${at % 100}/${at}.txt`));
		const isGone = belowAny(files.filter((_, at) => at % 2 === 0));
		assert.equal(files.filter(isGone).length, 10_000);
	});
});
