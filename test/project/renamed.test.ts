import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Dismissal, dismissals } from "../../src/project/entries.ts";
import { parseEntries, withChanges } from "../../src/project/entry-file.ts";
import { renamed } from "../../src/project/renamed.ts";

const entry = (id: string, draft: string | null): Dismissal => ({
	...{ id, by: "", at: "2026-01-05", scope: draft === null ? "project" : "draft", code: "who/name", draft },
	...{ sentence: null, words: null, source: null, reason: "" },
});

describe("decisions about a draft that is renamed", () => {
	const entries = [
		entry("a", "old.md"),
		entry("b", "stories/one.md"),
		entry("c", null),
		entry("d", "old.md.bak"),
	];
	const after = (from: string, to: string) => {
		let made = 0;
		const changes = renamed(entries, from, to, "2026-01-06", () => `new-${++made}`);
		const file = withChanges(
			parseEntries(JSON.stringify({ version: 1, dismissed: entries }), dismissals),
			changes,
		);
		return file.entries.filter(({ undone }) => undone === undefined).map(({ draft }) => draft);
	};

	it("go along, and so do those of a renamed folder", () => {
		assert.deepEqual(
			after("old.md", "new.md").sort(),
			["new.md", "old.md.bak", "stories/one.md", null].sort(),
		);
		assert.deepEqual(after("stories", "done").sort(), ["done/one.md", "old.md", "old.md.bak", null].sort());
	});

	it("stay where nothing of theirs is renamed", () => {
		assert.equal(after("else.md", "other.md").length, 4);
	});
});
