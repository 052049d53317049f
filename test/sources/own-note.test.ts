import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readTextFile } from "../../src/sources/text-file.ts";

function read(front: string) {
	const text = `---\n${front}---\n\nThe council met twice in March, the clerk said.\n`;
	return readTextFile({ key: "n.md", path: "n.md", bytes: new TextEncoder().encode(text) });
}

describe("the writer's own notes", () => {
	it("are articles with a person, a date and whether they are on the record", () => {
		const { note, byline, publisher, published } = read(
			"kind: interview\nperson: Jane Okafor\ndate: 2026-05-04\nrecord: on\n",
		);
		assert.deepEqual(note, { person: "Jane Okafor", record: "on", embargo: null });
		assert.deepEqual([byline, publisher, published], ["Jane Okafor", "Own reporting", "2026-05-04"]);
	});

	it("are off the record unless they say otherwise", () => {
		const record = (line: string) => read(`kind: note\n${line}`).note?.record;
		assert.deepEqual(
			[
				"",
				"record: off\n",
				"record: maybe\n",
				"record: background\n",
				"record: true\n",
				"record: false\n",
			].map(record),
			["off", "off", "off", "background", "on", "off"],
		);
	});

	it("have an embargo without end when its day cannot be read", () => {
		assert.equal(read("record: on\nembargo: 4 May 2026\n").note?.embargo, "2026-05-04");
		assert.equal(read("record: on\nembargo: when she says so\n").note?.embargo, "9999-12-31");
	});

	it("are told from articles", () => {
		assert.equal(read("title: The vote\nauthor: Ada Moor\n").note, undefined);
		assert.equal(read("type: article\n").note, undefined);
	});
});
