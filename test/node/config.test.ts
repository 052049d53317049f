import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findConfig, parseConfig, readConfig } from "../../src/node/config.ts";

const file = "/project/claimtrace.config.json";

describe("parseConfig", () => {
	it("gives folders relative to the file, patterns and severities", () => {
		const text = `{ "corpus": ["articles", "../more"], "exclude": ["*.bak"], "severity": { "cite/missing": "off" } }`;
		assert.deepEqual(parseConfig(text, file), {
			corpus: [resolve("/project/articles"), resolve("/more")],
			exclude: ["*.bak"],
			severity: { "cite/missing": "off" },
			reading: {},
		});
	});

	it("takes an empty object and a byte order mark", () => {
		assert.deepEqual(parseConfig("\uFEFF{}", file), { corpus: [], exclude: [], severity: {}, reading: {} });
	});

	for (const [what, text, message] of [
		["text that is not JSON", "{ corpus", /claimtrace\.config\.json is not valid JSON: /],
		["a list", "[]", /claimtrace\.config\.json: expected an object/],
		[
			"an unknown setting",
			`{ "corpuss": [] }`,
			/claimtrace\.config\.json: there is no setting "corpuss"; known are/,
		],
		["a corpus that is a string", `{ "corpus": "articles" }`, /"corpus" must be a list of non-empty strings/],
		["a pattern that is a number", `{ "exclude": [1] }`, /"exclude" must be a list of non-empty strings/],
		["severities in a list", `{ "severity": [] }`, /"severity" must be an object/],
		["a misspelt finding", `{ "severity": { "cite/mising": "off" } }`, /names no finding: "cite\/mising"/],
		[
			"an unknown severity",
			`{ "severity": { "quote/altered": "loud" } }`,
			/"severity" of "quote\/altered" must be error, warning/,
		],
	] as const) {
		it(`refuses ${what} and says where`, () => assert.throws(() => parseConfig(text, file), { message }));
	}

	it("reads limits of reading, and names what is no limit", () => {
		assert.deepEqual(parseConfig('{ "reading": { "maxElements": 5 } }', file).reading, { maxElements: 5 });
		const fields = { text: "body", title: ["headline.main", "title"] };
		assert.deepEqual(parseConfig(JSON.stringify({ reading: { fields } }), file).reading, { fields });
		for (const wrong of ["{}x", '{ "body": "text" }', '{ "text": [] }', '{ "text": 5 }', '["text"]'])
			assert.throws(
				() => parseConfig(`{ "reading": { "fields": ${wrong} } }`, file),
				/"fields" of "reading" must name fields|not valid JSON/,
			);
		assert.throws(
			() => parseConfig('{ "reading": { "maxNodes": 5 } }', file),
			/no limit "maxNodes".*maxElements/,
		);
		assert.throws(
			() => parseConfig('{ "reading": { "maxDepth": "9" } }', file),
			/"maxDepth" of "reading" must be a number/,
		);
	});
});

describe("findConfig and readConfig", () => {
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-config-"));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it("find and read the first folder's file", async () => {
		const path = join(folder, "claimtrace.config.json");
		await writeFile(path, `{ "corpus": ["articles"] }`);
		assert.equal(await findConfig([join(folder, "nowhere"), folder]), path);
		assert.deepEqual((await readConfig(path)).corpus, [join(folder, "articles")]);
	});

	it("find nothing where there is none, and name a missing file", async () => {
		assert.equal(await findConfig([folder]), undefined);
		await assert.rejects(
			readConfig(join(folder, "x.json")),
			/cannot read the configuration .*x\.json: no such file/,
		);
	});
});
