import { language } from "../language.ts";
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import { findingSeverities } from "../../src/engine/findings.ts";
import type { Finding, SentenceReport } from "../../src/engine/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { readTextFile } from "../../src/sources/text-file.ts";

const here = import.meta.dirname;
const sample = resolve(here, "../../corpus");

/** A case is a draft beside `articles/`; its report stands in this folder and is reviewed as a diff. */
const cases = [
	{ name: "sample", folder: sample, file: "draft.md" },
	{ name: "notebook", folder: sample, file: "notebook.md" },
	...readdirSync(here, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, folder: join(here, name), file: "draft.md" })),
];

function reportsOf(folder: string, draft: string): readonly SentenceReport[] {
	const corpus = new Corpus(portsFor(language));
	for (const path of readdirSync(join(folder, "articles"))) {
		corpus.put(readTextFile({ key: path, path, bytes: readFileSync(join(folder, "articles", path)) }));
	}
	const text = readFileSync(join(folder, draft), "utf8");
	return [...checkSentences(readDraft(draft, text, "markdown"), corpus, { severities: {} })];
}

/** The report in lines that a person can review: what is said of each sentence, and the words it rests on. */
function golden(reports: readonly SentenceReport[]): string {
	return reports.map((report) => `${[oneLine(report.text), ...standing(report), ...report.findings.map(line)].join("\n  ")}\n`).join("\n");
}

function standing({ status, origin, closest, others, independentOrigins }: SentenceReport): readonly string[] {
	if (origin === null || closest === null) return [status];
	return [
		`${status}, ${independentOrigins} origin${independentOrigins === 1 ? "" : "s"}`,
		`origin ${origin.article} ¶${origin.paragraph}: ${oneLine(origin.text)}`,
		...(closest.article === origin.article ? [] : [`closest ${closest.article} (${closest.relation}): ${oneLine(closest.text)}`]),
		...others.map((other) => `other ${other.article} (${other.relation}): ${oneLine(other.text)}`),
	];
}

function line({ type, severity, draft, source, also = [] }: Finding): string {
	if (type === "cite/missing") return `${severity} ${type}`;
	if (source === null) return `${severity} ${type}: [${oneLine(draft.text)}]`;
	const more = also.map(({ article }) => `, ${article}`).join("");
	return `${severity} ${type}: [${oneLine(draft.text)}] ${draft.value} <- ${source.article} [${oneLine(source.text)}] ${source.value}${more}`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ");
}

describe("golden reports", () => {
	for (const { name, folder, file: draft } of cases) {
		it(`${name} is as reviewed (UPDATE_GOLDEN=1 writes it anew)`, () => {
			const file = join(here, `${name}.golden.txt`);
			const report = golden(reportsOf(folder, draft));
			if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, report);
			assert.ok(existsSync(file), `${file} is missing`);
			assert.equal(report, readFileSync(file, "utf8"));
		});
	}
});

describe("the sample drafts", () => {
	const reports = reportsOf(sample, "draft.md");
	const codes = Object.keys(findingSeverities);

	it("show findings of every family in the one that the extension opens", () => {
		const shown = new Set(codesIn(reports).map(familyOf));
		assert.deepEqual([...new Set(codes.map(familyOf))].filter((family) => !shown.has(family)), []);
	});

	it("show every finding in one of the two", () => {
		const shown = new Set(codesIn([...reports, ...reportsOf(sample, "notebook.md")]));
		assert.deepEqual(codes.filter((code) => !shown.has(code)), []);
	});

	it("shows a clean trace, a synthesis, a gap and what is not checked", () => {
		assert.ok(reports.some((report) => report.status === "verbatim" && report.findings.length === 0));
		for (const status of ["synthesis", "near-verbatim", "paraphrase", "untraced", "not-checkable"]) {
			assert.ok(reports.some((report) => report.status === status), status);
		}
	});
});

function codesIn(reports: readonly SentenceReport[]): readonly string[] {
	return reports.flatMap(({ findings }) => findings.map(({ type }) => type));
}

function familyOf(code: string): string {
	return code.slice(0, code.indexOf("/"));
}
