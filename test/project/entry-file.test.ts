import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { wordsHash } from "../../src/project/anchor.ts";
import { type Dismissal, dismissals, ownReporting } from "../../src/project/entries.ts";
import { type Change, holds, parseEntries, withChanges, writeEntries } from "../../src/project/entry-file.ts";

const entry = (id: string, more: Partial<Dismissal> = {}): Dismissal => ({
	...{ id, by: "Juno", at: `2026-01-05T09:30:0${id.length % 10}.000Z` },
	...{ scope: "finding", code: "quantity/value", draft: "draft.md", words: "241" },
	sentence: {
		...{ text: "The council approved 241 homes.", hash: wordsHash("The council approved 241 homes.") },
		...{ before: null, after: "0011223344556677", copies: 1 },
	},
	source: { article: "a.md", text: "It approved 214 homes.", hash: wordsHash("It approved 214 homes.") },
	reason: "The minutes say 241.",
	...more,
});
const empty = parseEntries("", dismissals);

describe("a file of dismissals", () => {
	it("gives back what was written", () => {
		const file = withChanges(empty, [
			{ kind: "add", entry: entry("a") },
			{ kind: "add", entry: entry("b", { scope: "project", draft: null, sentence: null, source: null }) },
			{ kind: "undo", id: "a", at: "2026-02-01T00:00:00.000Z" },
		]);
		assert.deepEqual(parseEntries(writeEntries(file, dismissals), dismissals), file);
		assert.equal(file.entries.find(({ id }) => id === "a")?.undone, "2026-02-01T00:00:00.000Z");
	});

	it("keeps what it does not understand, says which entry, and uses the rest", () => {
		const odd = [{ id: "x", scope: "everything" }, entry("a"), entry("a"), 7];
		const file = parseEntries(JSON.stringify({ version: 1, dismissed: odd }), dismissals);
		assert.deepEqual(
			file.entries.map(({ id }) => id),
			["a"],
		);
		assert.equal(file.problems.length, 3);
		assert.match(file.problems[0] ?? "", /entry 1 of dismissed\.json is not used: "scope" must be one of/);
		assert.match(file.problems[1] ?? "", /entry 3 .*"id" "a" is that of an earlier one/);
		const written = JSON.parse(writeEntries(file, dismissals)) as { dismissed: unknown[] };
		assert.deepEqual(written.dismissed, [entry("a"), odd[0], entry("a"), 7]);
	});

	it("refuses what is no such file, with the reason", () => {
		assert.throws(() => parseEntries("<<<<<<< HEAD", dismissals), /not valid JSON; mend it/);
		assert.throws(() => parseEntries('{"version":2,"dismissed":[]}', dismissals), /version 2/);
		assert.throws(() => parseEntries('{"version":1}', dismissals), /"dismissed" must be a list/);
		assert.throws(() => parseEntries("null", dismissals), /version undefined/);
	});

	it("makes hashes anew, so that words corrected by hand count", () => {
		const json = writeEntries(withChanges(empty, [{ kind: "add", entry: entry("a") }]), dismissals);
		const [corrected] = parseEntries(json.replace("approved 241", "approved 242"), dismissals).entries;
		assert.equal(corrected?.sentence?.hash, wordsHash("The council approved 242 homes."));
	});

	it("comes out the same in whatever order, and however often, two windows write their changes", () => {
		const id = fc.constantFrom("a", "bb", "ccc", "dddd", "eeeee");
		const change: fc.Arbitrary<Change<Dismissal>> = fc.oneof(
			id.map((one) => ({ kind: "add" as const, entry: entry(one) })),
			id.map((one) => ({ kind: "undo" as const, id: one, at: "2026-02-01T00:00:00.000Z" })),
		);
		const changes = fc.array(change, { maxLength: 8 });
		const property = fc.property(changes, changes, (mine, yours) => {
			// An undo is only ever made of an entry that its window has seen.
			const seen = [...mine, ...yours].flatMap((one) => (one.kind === "add" ? [one.entry.id] : []));
			const sane = (all: readonly Change<Dismissal>[]) =>
				all.filter((one) => one.kind === "add" || seen.includes(one.id));
			const [a, b] = [sane(mine), sane(yours)];
			const adds = [...a, ...b].filter(({ kind }) => kind === "add");
			const base = withChanges(empty, adds);
			const one = withChanges(withChanges(base, a), b);
			const other = withChanges(withChanges(withChanges(base, b), a), b);
			assert.deepEqual(one, other);
			assert.ok(holds(one, [...a, ...b]));
		});
		fc.assert(property, { numRuns: 500 });
	});
});

describe("a file of own reporting", () => {
	it("takes nothing for publishable that does not say so", () => {
		const item = { id: "a", draft: "draft.md", sentence: { text: "She left." }, person: "A clerk" };
		const json = (more: object) => JSON.stringify({ version: 1, "own-reporting": [{ ...item, ...more }] });
		assert.deepEqual(parseEntries(json({}), ownReporting).entries, []);
		assert.match(parseEntries(json({}), ownReporting).problems[0] ?? "", /"record" must be one of on/);
		assert.equal(parseEntries(json({ record: "off" }), ownReporting).entries[0]?.record, "off");
	});
});
