import { openProject, type Project, pathInProject, saveBaseline } from "../node/project.ts";
import { baselineWith } from "../project/baseline.ts";
import { type DecidedReport, decide } from "../project/decided.ts";
import type { CheckedDraft } from "./report-text.ts";

/** A checked draft with what its project has decided about it. */
export interface DecidedDraft extends CheckedDraft {
	readonly decided: DecidedReport;
	readonly problems: readonly string[];
}

/** The draft as its project wants it shown. */
export async function decidedDraft({ text, report }: CheckedDraft): Promise<DecidedDraft> {
	const project = await openProject(report.path);
	const decided = await decidedIn(project, { text, report });
	return { text, report: decided.report, decided, problems: project.problems };
}

/** What the project of a draft decides about its report. */
export async function decidedIn(project: Project, { text, report }: CheckedDraft): Promise<DecidedReport> {
	return decide(report, text, await pathInProject(project, report.path), project.decisions);
}

/**
 * Makes what is found in the drafts their projects' baseline, apart from what is dismissed; gives the files written.
 */
export async function writeBaselines(drafts: readonly CheckedDraft[]): Promise<readonly string[]> {
	const files = new Set<string>();
	for (const draft of drafts) {
		const project = await openProject(draft.report.path);
		const { decisions } = project;
		const decided = await decidedIn({ ...project, decisions: { ...decisions, baseline: undefined } }, draft);
		const path = await pathInProject(project, draft.report.path);
		const baseline = baselineWith(decisions.baseline, new Map([[path, decided.report]]));
		files.add(await saveBaseline(project, baseline));
	}
	return [...files];
}
