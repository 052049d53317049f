import type { SentenceReport } from "./model.ts";

/** What the writer answers for need not be in the corpus, nor cited; what the corpus says otherwise is still said. */
const GAPS: ReadonlySet<string> = new Set([
	"support/none",
	"support/partial",
	"quote/not-found",
	"cite/missing",
]);

/** The report of a sentence that the writer has marked as their own reporting. */
export function asOwnReporting(sentence: SentenceReport): SentenceReport {
	const findings = sentence.findings.filter(({ type }) => !GAPS.has(type));
	return { ...sentence, status: "own-reporting", findings };
}
