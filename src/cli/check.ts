import { decodeDraft, languageOf, readDraftFile } from "../node/draft-file.ts";
import type { Hidden } from "../project/decided.ts";
import { harmlessJson } from "../report/harmless.ts";
import { Lines } from "../report/lines.ts";
import { totalsOf } from "../report/totals.ts";
import { toldCheck, toldSentence, withholding } from "../report/withheld.ts";
import type { CheckArguments } from "./arguments.ts";
import { type OpenCorpus, openCorpus } from "./corpus.ts";
import { type DecidedDraft, decidedDraft, writeBaselines } from "./decisions.ts";
import { decisionsText } from "./decisions-text.ts";
import { checkJson } from "./json.ts";
import { checkLines } from "./lines-text.ts";
import { type CheckedDraft, checkText } from "./report-text.ts";
import { checkSarif } from "./sarif.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** Checks the drafts and prints the report; gives the exit status 1 if there is a warning or an error, else 0. */
export async function check(args: CheckArguments, terminal: Terminal, version: string): Promise<0 | 1> {
	const settings = await settingsFor(args, args.drafts);
	const drafts: { path: string; text: string }[] = [];
	for (const path of args.drafts) drafts.push({ path, text: await readDraft(path, terminal) });
	const corpus = await openCorpus(settings, terminal, args.drafts);
	if (corpus.emptiness) throw corpus.emptiness;

	const raw: CheckedDraft[] = [];
	for (const { path, text } of drafts) {
		terminal.progress(`Checking ${path}`);
		raw.push({ text, report: await corpus.checker.check({ path, text, languageId: languageOf(path) }) });
	}
	const written = args.writeBaseline ? await writeBaselines(raw) : [];
	const checked = await Promise.all(raw.map(decidedDraft));
	terminal.progress("");
	terminal.write(await render(args.format, checked, corpus, terminal, version));
	if (args.format === "text") terminal.write(decisionsText(checked, written, terminal));
	const { error, warning } = totalsOf(checked.map((draft) => draft.report)).findings;
	return error + warning > 0 ? 1 : 0;
}

async function readDraft(path: string, terminal: Terminal): Promise<string> {
	return path === "-" ? decodeDraft("from standard input", await terminal.readInput()) : readDraftFile(path);
}

async function render(
	format: CheckArguments["format"],
	checked: readonly DecidedDraft[],
	corpus: OpenCorpus,
	terminal: Terminal,
	version: string,
): Promise<string> {
	switch (format) {
		case "text":
			return checkText(checked, corpus.summary, terminal);
		case "lines":
			return checkLines(told(checked));
		case "json": {
			const drafts = told(checked);
			return `${harmlessJson(
				checkJson(
					corpus.summary,
					drafts.map((draft) => draft.report),
				),
			)}\n`;
		}
		case "sarif": {
			const lines = await linesOfSources(checked, corpus);
			const linesOf = (key: string) => lines.get(key);
			const withHidden = told(checked).map((draft) => ({ ...draft, hidden: draft.decided.hidden }));
			return `${harmlessJson(checkSarif(withHidden, { ...corpus, linesOf }, version))}\n`;
		}
	}
}

/** The drafts without what must not leave the desk today: data go elsewhere, what a terminal shows is for the writer. */
function told(drafts: readonly DecidedDraft[]): readonly DecidedDraft[] {
	const now = new Date().toISOString();
	return drafts.map((draft) => ({
		...draft,
		report: toldCheck(draft.report, now),
		decided: { ...draft.decided, hidden: draft.decided.hidden.flatMap((one) => toldHidden(one, now)) },
	}));
}

function toldHidden({ sentence, finding, by }: Hidden, now: string): readonly Hidden[] {
	if (withholding(finding.source?.note, now) !== null) return [];
	const told = toldSentence({ ...sentence, findings: [finding] }, now);
	return told.findings.map((one) => ({ sentence: told, finding: one, by }));
}

/** The lines of the articles that findings point into, by key. */
async function linesOfSources(
	drafts: readonly DecidedDraft[],
	{ checker }: OpenCorpus,
): Promise<ReadonlyMap<string, Lines>> {
	const findings = drafts.flatMap(({ report, decided }) => [
		...report.sentences.flatMap((sentence) => sentence.findings),
		...decided.hidden.map((one) => one.finding),
	]);
	const lines = new Map<string, Lines>();
	for (const key of new Set(findings.flatMap(({ source }) => source?.key ?? []))) {
		const text = await checker.articleText(key);
		if (text !== null) lines.set(key, new Lines(text));
	}
	return lines;
}
