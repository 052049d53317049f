import { version } from "../../package.json";
import { decodeDraft, languageOf, readDraftFile } from "../node/draft-file.ts";
import { openProject } from "../node/project.ts";
import { demandPlaceForReport, readReportFile, writeReportFile } from "../node/report-file.ts";
import { decisionsForReport, ownForReport } from "../project/for-report.ts";
import { decisionsOf } from "../report/decisions.ts";
import { piecesOf, type ReportFormat } from "../report/formats.ts";
import type { FactCheckReport } from "../report/model.ts";
import type { ReportArguments } from "./arguments.ts";
import { openCorpus } from "./corpus.ts";
import { decidedIn } from "./decisions.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** Writes the fact-check report of a draft; gives 1 if it has a warning or an error that is not dismissed, else 0. */
export async function report(args: ReportArguments, terminal: Terminal): Promise<0 | 1> {
	const { draft: path, output, format, withText, decisions } = args;
	const settings = await settingsFor(args, [path]);
	if (output !== "-") await demandPlaceForReport(output, path, settings.corpus);
	const earlier = decisions === null ? undefined : decisionsOf(await readReportFile(decisions));
	const text =
		path === "-" ? decodeDraft("from standard input", await terminal.readInput()) : await readDraftFile(path);
	const corpus = await openCorpus(settings, terminal, [path]);
	if (corpus.emptiness) throw corpus.emptiness;
	terminal.progress(`Checking ${path}`);
	const input = { path, text, languageId: languageOf(path) };
	const decided = await decidedIn(await openProject(path), {
		text,
		report: await corpus.checker.check(input),
	});
	const made = await corpus.checker.report(input, {
		made: new Date().toISOString(),
		toolVersion: version,
		withText,
		// What an earlier report says goes before the project's file: it was asked for by name.
		decisions: new Map([...decisionsForReport(decided), ...(earlier ?? [])]),
		own: ownForReport(decided),
	});
	terminal.progress("Writing the report");
	const content = await contentOf(made, format);
	terminal.progress("");
	if (output !== "-") await writeReportFile(output, content);
	else if (typeof content === "string") terminal.write(content);
	return isClean(made) ? 0 : 1;
}

async function contentOf(report: FactCheckReport, format: ReportFormat): Promise<string | Uint8Array> {
	if (format !== "docx") return [...piecesOf(report, format)].join("");
	// A large library that few runs need: a program of its own beside this one.
	const { docx } = await import("../report/docx.ts");
	return docx(report);
}

function isClean({ sentences }: FactCheckReport): boolean {
	return sentences
		.flatMap(({ findings }) => findings)
		.every(({ severity, decision }) => !isSevere(severity) || decision.state === "dismissed");
}

function isSevere(severity: string): boolean {
	return severity === "error" || severity === "warning";
}
