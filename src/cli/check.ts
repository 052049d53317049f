import { decodeDraft, languageOf, readDraftFile } from "../node/draft-file.ts";
import type { Hidden } from "../project/decided.ts";
import { harmlessJson } from "../report/harmless.ts";
import { totalsOf } from "../report/totals.ts";
import { checkWithoutWithheld, withholding } from "../report/withheld.ts";
import type { CheckArguments } from "./arguments.ts";
import { type OpenCorpus, openCorpus } from "./corpus.ts";
import { type DecidedDraft, decidedDraft, writeBaselines } from "./decisions.ts";
import { decisionsText } from "./decisions-text.ts";
import { checkJson } from "./json.ts";
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
	terminal.write(render(args.format, checked, corpus, terminal, version));
	if (args.format === "text") terminal.write(decisionsText(checked, written, terminal));
	const { error, warning } = totalsOf(checked.map((draft) => draft.report)).findings;
	return error + warning > 0 ? 1 : 0;
}

async function readDraft(path: string, terminal: Terminal): Promise<string> {
	return path === "-" ? decodeDraft("from standard input", await terminal.readInput()) : readDraftFile(path);
}

function render(
	format: CheckArguments["format"],
	checked: readonly DecidedDraft[],
	corpus: OpenCorpus,
	terminal: Terminal,
	version: string,
): string {
	switch (format) {
		case "text":
			return checkText(checked, corpus.summary, terminal);
		case "json": {
			const drafts = told(checked, corpus);
			return `${harmlessJson(
				checkJson(
					corpus.summary,
					drafts.map((draft) => draft.report),
				),
			)}\n`;
		}
		case "sarif": {
			const withHidden = told(checked, corpus).map((draft) => ({ ...draft, hidden: draft.decided.hidden }));
			return `${harmlessJson(checkSarif(withHidden, corpus, version))}\n`;
		}
	}
}

/** The drafts without what must not leave the desk: files go elsewhere, what the terminal shows is for the writer. */
function told(drafts: readonly DecidedDraft[], { summary }: OpenCorpus): readonly DecidedDraft[] {
	const now = new Date().toISOString();
	const notes = new Map(summary.articles.map(({ key, note }) => [key, withholding(note, now)]));
	if (![...notes.values()].some((words) => words !== null)) return drafts;
	const words = (key: string) => notes.get(key) ?? null;
	return drafts.map((draft) => ({
		...draft,
		report: checkWithoutWithheld(draft.report, words),
		decided: { ...draft.decided, hidden: withoutHeldFindings(draft.decided.hidden, words) },
	}));
}

function withoutHeldFindings(hidden: readonly Hidden[], words: (key: string) => string | null) {
	return hidden.filter(({ finding }) => finding.source === null || words(finding.source.key) === null);
}
