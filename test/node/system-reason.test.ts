import assert from "node:assert/strict";
import { systemReason } from "../../src/node/system-reason.ts";

describe("systemReason", () => {
	it("puts the system's code into the writer's words, without the path", () => {
		const error = Object.assign(new Error("EACCES: permission denied, open '/secret/a.txt'"), {
			code: "EACCES",
		});
		assert.equal(systemReason(error), "permission denied");
	});

	it("keeps the message of an error without a known code", () => {
		assert.equal(systemReason(new Error("the disk is on fire")), "the disk is on fire");
		assert.equal(systemReason("odd"), "odd");
	});
});
