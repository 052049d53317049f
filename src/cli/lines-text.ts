import type { Severity } from "../engine/model.ts";
import { harmless } from "../report/harmless.ts";
import { Lines } from "../report/lines.ts";
import type { CheckedDraft } from "./report-text.ts";

const words: Readonly<Record<Severity, "error" | "warning" | "info">> = {
	error: "error",
	warning: "warning",
	information: "info",
	hint: "info",
};

/**
 * One line for each finding, as compilers write theirs, for editors and other programs that read such lines:
 * "draft.md:7:38-7:41: warning: Draft says “241”; … [quantity/value]". Lines and columns are counted from 1.
 */
export function checkLines(checked: readonly CheckedDraft[]): string {
	return checked
		.flatMap(({ text, report }) => {
			const lines = new Lines(text);
			const place = (offset: number) => {
				const { line, column } = lines.placeOf(offset);
				return `${line}:${column}`;
			};
			const findings = report.sentences.flatMap((sentence) => sentence.findings);
			return findings.map(({ draft, severity, message, type }) => {
				const where = `${harmless(report.path)}:${place(draft.start)}-${place(draft.end)}`;
				return `${where}: ${words[severity]}: ${harmless(message)} [${type}]\n`;
			});
		})
		.join("");
}
