import { isWithinDraft } from "../engine/findings.ts";
import type { DraftReport, Finding, SentenceReport, Span } from "../engine/model.ts";
import type { Edit } from "../project/edit.ts";

/** A report that fits the text after the edits. */
export interface Rebased {
	readonly report: DraftReport;
	/** True when sentences fell out because their words were touched. */
	readonly dropped: boolean;
}

/**
 * Carries a report over edits of its draft: sentences whose words an edit touches fall out, the others move.
 * `edits` are those of one change event: apart from each other, all into the text before the event.
 */
export function rebase(report: DraftReport, edits: readonly Edit[]): Rebased {
	const inOrder = [...edits].sort((a, b) => a.start - b.start);
	const sentences: SentenceReport[] = [];
	for (const sentence of report.sentences) {
		if (inOrder.some((edit) => touches(edit, sentence))) continue;
		sentences.push(withinDraft(moved(sentence, shiftAt(inOrder, sentence.start)), inOrder));
	}
	return { report: { ...report, sentences }, dropped: sentences.length < report.sentences.length };
}

/** White space typed right before or after a sentence leaves it alone; a word there may belong to it. */
function touches(edit: Edit, { start, end }: Span): boolean {
	if (edit.start < end && edit.end > start) return true;
	if (edit.start === end) return /^\S/.test(edit.text);
	return edit.end === start && /\S$/.test(edit.text);
}

function shiftAt(edits: readonly Edit[], offset: number): number {
	let shift = 0;
	for (const edit of edits) if (edit.end <= offset) shift += edit.text.length - (edit.end - edit.start);
	return shift;
}

/** The same with the other sides that stand in the draft where they are now; a finding whose other side is edited goes. */
function withinDraft(sentence: SentenceReport, edits: readonly Edit[]): SentenceReport {
	if (!sentence.findings.some(({ type }) => isWithinDraft(type))) return sentence;
	const findings = sentence.findings.flatMap((finding): readonly Finding[] => {
		const { type, source } = finding;
		if (source === null || !isWithinDraft(type)) return [finding];
		if (edits.some((edit) => touches(edit, source))) return [];
		const by = shiftAt(edits, source.start);
		const masked = source.masked?.map(({ start, end }) => ({ start: start + by, end: end + by }));
		const place = { start: source.start + by, end: source.end + by };
		return [{ ...finding, source: { ...source, ...place, ...(masked && { masked }) } }];
	});
	return { ...sentence, findings };
}

function moved(sentence: SentenceReport, by: number): SentenceReport {
	if (by === 0) return sentence;
	const findings = sentence.findings.map((finding) => movedFinding(finding, by));
	return { ...sentence, start: sentence.start + by, end: sentence.end + by, findings };
}

function movedFinding(finding: Finding, by: number): Finding {
	const { start, end } = finding.draft;
	return { ...finding, draft: { ...finding.draft, start: start + by, end: end + by } };
}
