import assert from "node:assert/strict";
import { parseArguments } from "../../src/cli/arguments.ts";

describe("parseArguments", () => {
	it("reads a check of several drafts against several corpora", () => {
		const words = "check a.md - --corpus one --corpus=two --format sarif --config c.json".split(" ");
		assert.deepEqual(parseArguments(words), {
			kind: "check",
			drafts: ["a.md", "-"],
			format: "sarif",
			writeBaseline: false,
			corpora: ["one", "two"],
			config: "c.json",
		});
	});

	it("reads a check that writes the baseline, which standard input cannot have", () => {
		const command = parseArguments("check a.md --corpus c --write-baseline".split(" "));
		assert.ok(command.kind === "check" && command.writeBaseline);
		assert.throws(
			() => parseArguments("check - --corpus c --write-baseline".split(" ")),
			/standard input has no name/,
		);
	});

	it("reads a search of several words, with its limit", () => {
		assert.deepEqual(parseArguments(["find", "met", "officials", "--limit", "3", "--corpus", "c"]), {
			kind: "find",
			query: "met officials",
			limit: 3,
			format: "text",
			corpora: ["c"],
			config: null,
		});
	});

	it("reads an index with its texts", () => {
		assert.deepEqual(parseArguments(["index", "--corpus", "c", "--format", "json", "--text"]), {
			kind: "index",
			format: "json",
			withText: true,
			corpora: ["c"],
			config: null,
		});
	});

	it("reads a report, its format by the ending of the file or as it is said", () => {
		const common = {
			kind: "report",
			draft: "d.md",
			corpora: ["c"],
			config: null,
			withText: false,
			decisions: null,
		};
		const formats = {
			"r.json": "json",
			"r.HTML": "html",
			"r.md": "markdown",
			"r.csv": "csv",
			"r.docx": "docx",
			"-": "json",
		};
		for (const [output, format] of Object.entries(formats))
			assert.deepEqual(parseArguments(["report", "d.md", "--corpus", "c", "-o", output]), {
				...common,
				output,
				format,
			});
		const words = [
			"report",
			"d.md",
			"--corpus",
			"c",
			"--output",
			"r.txt",
			"--format",
			"csv",
			"--text",
			"--decisions",
			"old.json",
		];
		const all = { ...common, output: "r.txt", format: "csv", withText: true, decisions: "old.json" };
		assert.deepEqual(parseArguments(words), all);
	});

	it("reads a report to verify", () => {
		assert.deepEqual(parseArguments(["verify", "r.json", "--corpus", "c", "--format", "json"]), {
			kind: "verify",
			report: "r.json",
			format: "json",
			corpora: ["c"],
			config: null,
		});
	});

	it("reads a text to explain, its date, and standard input", () => {
		assert.deepEqual(parseArguments(["explain", "It", "rained.", "--date", "2020-02-29"]), {
			kind: "explain",
			text: "It rained.",
			date: "2020-02-29",
			format: "text",
		});
		assert.deepEqual(parseArguments(["explain", "-", "--format", "json"]), {
			kind: "explain",
			text: null,
			date: null,
			format: "json",
		});
	});

	for (const date of ["2019", "2019-07"]) {
		it(`takes ${date} for a date`, () =>
			assert.deepEqual(parseArguments(["explain", "x", "--date", date]), {
				kind: "explain",
				text: "x",
				date,
				format: "text",
			}));
	}

	it("reads help and version, also behind a command", () => {
		assert.deepEqual(parseArguments(["--help"]), { kind: "help" });
		assert.deepEqual(parseArguments(["find", "-h"]), { kind: "help" });
		assert.deepEqual(parseArguments(["--version"]), { kind: "version" });
	});

	for (const [words, message] of [
		[[], /^no command given; use check, find, index, report, verify or explain/],
		[["chekc"], /^unknown command chekc; use check/],
		[["check"], /^no draft given; use claimtrace check/],
		[["check", "a.md", "--format", "xml"], /^unknown --format xml; use text, json, sarif, lines$/],
		[["index", "--format", "sarif"], /^unknown --format sarif; use text, json$/],
		[["find", " "], /^nothing to find; use claimtrace find/],
		[["find", "a", "--limit", "0"], /^--limit must be a whole number above 0, not 0$/],
		[["find", "a", "--limit", "many"], /^--limit must be a whole number above 0, not many$/],
		[["check", "a.md", "--limit", "3"], /'--limit'/],
		[["check", "a.md", "--corpus"], /'--corpus <value>'/],
		[["index", "stray"], /'stray'/],
		[["report"], /^no draft given; use claimtrace report DRAFT --corpus DIR -o FILE$/],
		[["report", "a.md", "b.md", "-o", "r.html"], /^more than one draft given/],
		[["report", "a.md"], /^no file for the report given; use claimtrace report/],
		[["report", "a.md", "-o", "r.txt"], /^the ending of r\.txt names no format; use \.json, .* or --format$/],
		[
			["report", "a.md", "-o", "r.html", "--format", "pdf"],
			/^unknown --format pdf; use json, html, markdown, csv, docx$/,
		],
		[["report", "a.md", "-o", "-", "--format", "docx"], /^a \.docx file cannot go to standard output/],
		[["verify", "--corpus", "c"], /^no report given; use claimtrace verify REPORT\.json/],
		[["explain"], /^nothing to explain; use claimtrace explain TEXT, or - for standard input$/],
		[["explain", " "], /^nothing to explain/],
		[["explain", "x", "--format", "sarif"], /^unknown --format sarif; use text, json$/],
		[["explain", "x", "--corpus", "c"], /'--corpus'/],
		[["explain", "x", "--date", ""], /^--date must be a day such as 2019-07-18, .* not $/],
		[
			["explain", "x", "--date", "18 July 2019"],
			/^--date must be a day such as 2019-07-18, .* not 18 July 2019$/,
		],
		[["explain", "x", "--date", "2019-02-29"], /^--date must be a day .* not 2019-02-29$/],
		[["explain", "x", "--date", "2019-13"], /^--date must be a day .* not 2019-13$/],
	] as const) {
		it(`refuses "${words.join(" ")}" and says why`, () =>
			assert.throws(() => parseArguments(words), { message }));
	}
});
