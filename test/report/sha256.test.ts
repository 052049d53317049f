import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { sha256 } from "../../src/report/sha256.ts";

describe("sha256", () => {
	it("gives the digests of FIPS 180-4's examples", () => {
		assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assert.equal(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	});

	it("agrees with the system's on every length around a block, in any script", () => {
		for (let length = 0; length <= 200; length++) {
			const text = "ä漢z".repeat(length).slice(0, length);
			assert.equal(sha256(text), createHash("sha256").update(text, "utf8").digest("hex"), String(length));
		}
	});
});
