import assert from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "sarif";
import * as sarif from "../../src/cli/sarif.ts";
import type { Dismissal } from "../../src/project/entries.ts";
import { Lines } from "../../src/report/lines.ts";
import { draftText, finding, report } from "./sample-report.ts";
import { schemaErrors } from "./sarif-schema.ts";

/** Every log that is made here is valid. */
const checkSarif: typeof sarif.checkSarif = (...given) => {
	const log = sarif.checkSarif(...given);
	assert.deepEqual(schemaErrors(log), []);
	return log;
};

const dismissal: Dismissal = {
	...{ id: "a", by: "", at: "2026-01-05", scope: "draft", code: "quantity/value", draft: "my draft.md" },
	...{ sentence: null, words: null, source: null, reason: "" },
};
const texts = {
	fileOf: (key: string) => key.replace("1:", "corpus/"),
	isExtracted: () => false,
	linesOf: () => undefined,
};

describe("checkSarif", () => {
	const log = checkSarif([{ text: draftText, report }], texts, "0.1.0");
	const [run] = log.runs;
	const [result, gap] = run?.results ?? [];

	it("is a log of version 2.1.0 with one run of this tool", () => {
		assert.equal(log.version, "2.1.0");
		assert.equal(log.runs.length, 1);
		assert.equal(run?.columnKind, "utf16CodeUnits");
		assert.equal(run?.tool.driver.name, "Claimtrace");
		assert.equal(run?.tool.driver.semanticVersion, "0.1.0");
	});

	it("has what the schema and code scanning ask for", () => {
		const typed: Log = log;
		assert.equal(typed.runs.length, 1);
		const broken = { ...log, runs: [{ ...run, columnKind: "letters" }] };
		assert.equal(schemaErrors(broken)[0]?.instancePath, "/runs/0/columnKind");
		const places =
			run?.results.flatMap(({ locations }) => locations.map((one) => one.physicalLocation.region)) ?? [];
		assert.ok(
			places.length > 0 && places.every(({ startLine, startColumn }) => startLine > 0 && startColumn > 0),
		);
		for (const { shortDescription, fullDescription, defaultConfiguration } of run?.tool.driver.rules ?? []) {
			assert.equal(fullDescription.text, shortDescription.text);
			assert.ok(shortDescription.text.length > 10);
			assert.match(defaultConfiguration.level, /^(error|warning|note)$/);
		}
	});

	it("places the source by line and column where its lines are known", () => {
		const linesOf = () => new Lines("a\nb\nIn the minutes: so they did. 214 homes.");
		const [first] =
			checkSarif([{ text: draftText, report }], { ...texts, linesOf }, "0.1.0").runs[0]?.results ?? [];
		const [location] = first?.relatedLocations ?? [];
		assert.ok(location && "region" in location.physicalLocation);
		assert.deepEqual((location.physicalLocation.region as { startLine?: number }).startLine, 3);
	});

	it("offers the source's figure as a fix, at the very characters", () => {
		const [change] = result?.fixes[0]?.artifactChanges ?? [];
		assert.deepEqual(change?.replacements, [
			{ deletedRegion: { charOffset: 29, charLength: 3 }, insertedContent: { text: "214" } },
		]);
	});

	it("has one fingerprint for a finding wherever its sentence stands", () => {
		const [sentence] = report.sentences.filter(({ findings }) => findings.length > 0);
		assert.ok(sentence);
		const moved = { ...report, sentences: [{ ...sentence, start: 0 }] };
		const [again] = checkSarif([{ text: draftText, report: moved }], texts, "0.1.0").runs[0]?.results ?? [];
		assert.deepEqual(again?.partialFingerprints, result?.partialFingerprints);
		assert.notDeepEqual(gap?.partialFingerprints, result?.partialFingerprints);
	});

	it("gives every result a rule of the list and a level", () => {
		for (const each of run?.results ?? []) {
			assert.equal(run?.tool.driver.rules[each.ruleIndex]?.id, each.ruleId);
		}
		assert.deepEqual([result?.level, gap?.level], ["warning", "note"]);
	});

	it("places a finding in the draft by line, column and offset", () => {
		assert.deepEqual(result?.locations[0]?.physicalLocation, {
			artifactLocation: { uri: "my%20draft.md" },
			region: {
				startLine: 3,
				startColumn: 22,
				endLine: 3,
				endColumn: 25,
				charOffset: 29,
				charLength: 3,
				snippet: { text: "241" },
			},
		});
	});

	it("relates a finding to its source passage, and a gap to nothing", () => {
		assert.deepEqual(result?.relatedLocations[0]?.physicalLocation, {
			artifactLocation: { uri: "corpus/news/a%20b.txt" },
			region: { charOffset: 41, charLength: 3, snippet: { text: "214" } },
		});
		assert.deepEqual(gap?.relatedLocations, []);
	});

	it("has a dismissed finding as a suppressed result with the reason, and not what the baseline knows", () => {
		const [sentence] = report.sentences;
		assert.ok(sentence);
		const by = { ...dismissal, reason: "The minutes say 241." };
		const hidden = [
			{ sentence, finding, by },
			{ sentence, finding, by: "switch" as const },
			{ sentence, finding, by: "baseline" as const },
		];
		const bare = { ...report, sentences: [{ ...sentence, findings: [] }] };
		const { results } = checkSarif([{ text: draftText, report: bare, hidden }], texts, "0.1.0").runs[0] ?? {};
		assert.deepEqual(
			results?.map(({ suppressions }) => suppressions),
			[
				[{ kind: "external", status: "accepted", justification: "The minutes say 241." }],
				[{ kind: "inSource" }],
			],
		);
	});

	it("lets no text of the corpus become a link", () => {
		const hostile = { ...finding, message: "Source says [click](https://example.test)." };
		const [sentence] = report.sentences;
		assert.ok(sentence);
		const drafts = [
			{ text: draftText, report: { path: "-", sentences: [{ ...sentence, findings: [hostile] }] } },
		];
		const [only] = checkSarif(drafts, texts, "0.1.0").runs[0]?.results ?? [];
		assert.equal(only?.message.text, "Source says \\[click\\](https://example.test).");
		assert.equal(only?.locations[0]?.physicalLocation.artifactLocation.uri, "stdin");
	});

	it("gives an absolute path as a file address", () => {
		const path = resolve("drafts/a b.md");
		const [only] =
			checkSarif([{ text: draftText, report: { ...report, path } }], texts, "1").runs[0]?.results ?? [];
		assert.equal(only?.locations[0]?.physicalLocation.artifactLocation.uri, pathToFileURL(path).href);
	});

	it("gives no offsets into a file whose text was extracted, but the words", () => {
		const pages = { ...texts, isExtracted: () => true };
		const [first] = checkSarif([{ text: draftText, report }], pages, "1").runs[0]?.results ?? [];
		const [location] = first?.relatedLocations ?? [];
		assert.ok(location && "message" in location && location.message.text !== "");
		assert.ok(!("region" in location.physicalLocation));
	});
});
