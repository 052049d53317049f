import type { SentenceReport, TraceStatus } from "../engine/model.ts";
import type { ReportSentence, ReportSummary } from "./model.ts";
import { totalsOf } from "./totals.ts";

const none: Readonly<Record<TraceStatus, number>> = {
	verbatim: 0,
	"near-verbatim": 0,
	paraphrase: 0,
	synthesis: 0,
	partial: 0,
	untraced: 0,
	"own-reporting": 0,
	"not-checkable": 0,
};

/** Counts, and nothing that merges them into one. */
export function summaryOf(
	reports: readonly SentenceReport[],
	sentences: readonly ReportSentence[],
): ReportSummary {
	const { checkable, traced, findings } = totalsOf([{ path: "", sentences: reports }]);
	const statuses = { ...none };
	for (const { status } of sentences) statuses[status]++;
	const decisions = { open: 0, accepted: 0, dismissed: 0 };
	for (const { decision } of sentences.flatMap((sentence) => sentence.findings)) decisions[decision.state]++;
	const singleOrigin = sentences.filter(({ independentOrigins }) => independentOrigins === 1).length;
	return { sentences: sentences.length, checkable, traced, singleOrigin, statuses, findings, decisions };
}
