import type { DraftReport, SentenceReport, Severity, TraceStatus } from "../engine/model.ts";

export interface Totals {
	readonly sentences: number;
	/** Sentences that state something a source could carry. */
	readonly checkable: number;
	/** Sentences with a passage behind them. */
	readonly traced: number;
	readonly findings: Readonly<Record<Severity, number>>;
}

const untraced: ReadonlySet<TraceStatus> = new Set<TraceStatus>([
	"untraced",
	"own-reporting",
	"not-checkable",
]);

/** Counts over all drafts of a check. */
export function totalsOf(reports: readonly DraftReport[]): Totals {
	const sentences = reports.flatMap((report) => report.sentences);
	const findings = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const finding of sentences.flatMap((sentence) => sentence.findings)) findings[finding.severity]++;
	return {
		sentences: sentences.length,
		checkable: count(sentences, (status) => status !== "not-checkable"),
		traced: count(sentences, (status) => !untraced.has(status)),
		findings,
	};
}

function count(sentences: readonly SentenceReport[], wanted: (status: TraceStatus) => boolean): number {
	return sentences.filter((sentence) => wanted(sentence.status)).length;
}
