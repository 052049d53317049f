import type { FactCheckReport, ReportFinding, ReportSentence, ReportSource } from "./model.ts";
import { decisionWords, locator, plain, sourcesById, standingOf } from "./words.ts";

const columns = [
	"sentence",
	"line",
	"section",
	"text",
	"status",
	"independent origins",
	"finding",
	"type",
	"severity",
	"draft words",
	"source words",
	"message",
	"rule",
	"decision",
	"source",
	"article",
	"title",
	"publisher",
	"published",
	"locator",
	"relation",
	"sha256",
	"passage",
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * One row per finding, and one for each sentence without findings, with the passage that it is about or rests on
 * (RFC 4180, with the mark by which spreadsheets know UTF-8).
 */
export function* csv(report: FactCheckReport): Generator<string> {
	const sources = sourcesById(report);
	yield `\uFEFF${columns.map(cell).join(",")}\r\n`;
	for (const sentence of report.sentences) {
		const findings = sentence.findings.length === 0 ? [undefined] : sentence.findings;
		for (const finding of findings) {
			const row = rowOf(sentence, finding, sources);
			yield `${columns.map((column) => cell(row[column])).join(",")}\r\n`;
		}
	}
}

function rowOf(
	sentence: ReportSentence,
	finding: ReportFinding | undefined,
	sources: ReadonlyMap<string, ReportSource>,
): Row {
	const about = finding?.source?.source;
	const passage = sentence.evidence.find(({ source }) => source === about) ?? sentence.evidence[0];
	const id = about ?? passage?.source ?? "";
	const source = sources.get(id);
	const beside = passage?.source === id ? passage : undefined;
	return {
		sentence: String(sentence.number),
		line: String(sentence.line),
		section: sentence.section ?? "",
		text: sentence.text,
		status: standingOf(sentence),
		"independent origins": String(sentence.independentOrigins),
		finding: finding?.id ?? "",
		type: finding?.type ?? "",
		severity: finding?.severity ?? "",
		"draft words": finding?.draft.text ?? "",
		"source words": finding?.source?.text ?? "",
		message: finding?.message ?? "",
		rule: finding?.rule ?? "",
		decision: finding === undefined ? "" : decisionWords(finding),
		source: id,
		article: source?.article ?? "",
		title: source?.title ?? "",
		publisher: source?.publisher ?? "",
		published: source?.published ?? "",
		locator: beside === undefined ? "" : locator(beside),
		relation: beside?.relation ?? "",
		sha256: source?.sha256 ?? "",
		passage: beside?.excerpt.text ?? "",
	};
}

/**
 * A quoted cell. A spreadsheet takes what begins with one of these signs for a formula, in their full-width forms
 * too: an apostrophe before it makes it text (OWASP, "CSV Injection").
 */
function cell(value: string): string {
	const line = plain(value);
	const text = /^[=+\-@＝＋－＠|%]/.test(line) ? `'${line}` : line;
	return `"${text.replaceAll('"', '""')}"`;
}
