import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readAhead } from "../../src/cli/read-ahead.ts";

/** Reads that end when they are told to. */
class Reads {
	readonly waiting = new Map<number, () => void>();
	most = 0;

	read = (file: { readonly at: number }) =>
		new Promise<string>((resolve) => {
			this.waiting.set(file.at, () => {
				this.waiting.delete(file.at);
				resolve(`text ${file.at}`);
			});
			this.most = Math.max(this.most, this.waiting.size);
		});
}

function files(sizes: readonly number[]) {
	return sizes.map((size, at) => ({ size, at }));
}

async function collect(sizes: readonly number[], reads: Reads) {
	const texts: string[] = [];
	const iterator = readAhead(files(sizes), reads.read);
	for (let next = iterator.next(); ; next = iterator.next()) {
		// The last one that was begun comes first.
		for (const end of [...reads.waiting.values()].reverse()) end();
		const { value, done } = await next;
		if (done) return texts;
		texts.push(value.entry);
	}
}

describe("readAhead", () => {
	it("gives what it reads in the order of the files, whatever comes first", async () => {
		const reads = new Reads();
		const sizes = Array.from({ length: 50 }, () => 10);
		assert.deepEqual(
			await collect(sizes, reads),
			sizes.map((_, at) => `text ${at}`),
		);
		assert.equal(reads.most, 16);
	});

	it("has one large file on its way at a time", async () => {
		const reads = new Reads();
		assert.equal((await collect([40_000_000, 1, 40_000_000, 40_000_000], reads)).length, 4);
		assert.equal(reads.most, 1);
		assert.deepEqual(await collect([], reads), []);
	});
});
