import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "mocha";
import { NoAnswerError, Patience } from "../../src/worker/patience.ts";

const never = () => new Promise<never>(() => {});
const late = (error: unknown) => error instanceof NoAnswerError && /within 0\.01 seconds/.test(error.message);

describe("Patience", () => {
	it("gives what comes, and fails as the work does", async () => {
		const patience = new Patience(60_000);
		assert.equal(await patience.within(async () => 3), 3);
		await assert.rejects(
			patience.within(() => Promise.reject(new TypeError("odd"))),
			TypeError,
		);
	});

	it("does not wait for what does not come, and after three in a row tries no more", async () => {
		const patience = new Patience(10);
		for (let time = 0; time < 3; time++) await assert.rejects(patience.within(never), late);
		let tried = false;
		const work = async () => {
			tried = true;
		};
		await assert.rejects(patience.within(work), /not tried: the files before it did not come/);
		assert.equal(tried, false);
	});

	it("waits longer for many bytes, and not for ever", async () => {
		const patience = new Patience(10);
		await assert.rejects(patience.within(never, 2_000_000), /within 0\.03 seconds/);
		await assert.rejects(patience.within(never, 2_000_000_000), /within 0\.1 seconds/);
	});

	it("takes what has come while this thread was busy", async () => {
		const read = () => readFile(import.meta.filename, "utf8");
		const busy = new Patience(20).within(read);
		const end = performance.now() + 60;
		while (performance.now() < end);
		assert.match(await busy, /this thread was busy/);
	});

	it("has patience again when something comes in between", async () => {
		const patience = new Patience(10);
		for (let time = 0; time < 9; time++) {
			await assert.rejects(patience.within(never), late);
			assert.equal(await patience.within(async () => time), time);
		}
	});
});
