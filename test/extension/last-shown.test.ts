import assert from "node:assert/strict";
import { LastShown } from "../../src/extension/last-shown.ts";

describe("what was last shown", () => {
	const place = {};

	it("is new at first, when it differs, and when the text has changed since", () => {
		const last = new LastShown();
		assert.ok(last.isNew(place, 1, []));
		assert.ok(last.isNew(place, 1, [{ start: 0 }]));
		assert.ok(last.isNew(place, 2, [{ start: 0 }]));
		assert.ok(last.isNew({}, 2, [{ start: 0 }]), "of each place on its own");
	});

	it("is not new when it is the same in the same text", () => {
		const last = new LastShown();
		last.isNew(place, 1, [{ start: 0 }]);
		assert.ok(!last.isNew(place, 1, [{ start: 0 }]));
	});
});
