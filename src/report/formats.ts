import { csv } from "./csv.ts";
import { harmlessJson } from "./harmless.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import type { FactCheckReport } from "./model.ts";

/** The formats that are text. */
export type TextFormat = "json" | "html" | "markdown" | "csv";

/** A report is written as one of these; "docx" is made by `docx.ts`, which is loaded when it is asked for. */
export type ReportFormat = TextFormat | "docx";

export const reportFormats: readonly ReportFormat[] = ["json", "html", "markdown", "csv", "docx"];

const byEnding: Readonly<Record<string, ReportFormat>> = {
	json: "json",
	html: "html",
	htm: "html",
	md: "markdown",
	markdown: "markdown",
	csv: "csv",
	docx: "docx",
};

/** The format that a file's name asks for; undefined when its ending is none of a report. */
export function formatOf(path: string): ReportFormat | undefined {
	return byEnding[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
}

/** The report in a format, piece by piece: the caller may pause between two, or give up. */
export function* piecesOf(report: FactCheckReport, format: TextFormat): Generator<string> {
	switch (format) {
		case "json":
			yield `${harmlessJson(report)}\n`;
			return;
		case "html":
			yield* html(report);
			return;
		case "markdown":
			yield* markdown(report);
			return;
		case "csv":
			yield* csv(report);
			return;
	}
}
