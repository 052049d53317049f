import type { DraftReport, SentenceReport } from "../engine/model.ts";

/** How a finished sentence ends: with a mark, then quotation marks, brackets and footnotes that close it. */
const ENDED = /[.!?…][\p{Pe}\p{Pf}"']*(?:\[\^[^\]\s]+\])*\s*$/u;

/**
 * A report without the sentence that is being written: the one in which the caret stands where the last edit ended,
 * until it has its full stop and the caret is behind it. Pure.
 */
export function finishedOf(
	report: DraftReport,
	typedTo: number | undefined,
	caret: number | undefined,
): DraftReport {
	if (typedTo === undefined || caret !== typedTo) return report;
	const isWritten = ({ start, end, text }: SentenceReport) =>
		start < caret && caret <= end && !(caret === end && ENDED.test(text));
	if (!report.sentences.some(isWritten)) return report;
	return { ...report, sentences: report.sentences.filter((sentence) => !isWritten(sentence)) };
}
