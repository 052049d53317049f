import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../../src/engine/model.ts";
import { shownWords } from "../../src/sources/words.ts";
import { type Checked, serious } from "./checked.ts";

/** What a person reads to learn why: texts under headings, in order. */
export class WorstCases {
	readonly #parts = new Map<string, string[]>();

	/** Adds a case under a heading; headings stand in the order in which they came first. */
	add(heading: string, text: string): void {
		const part = this.#parts.get(heading) ?? [];
		part.push(text);
		this.#parts.set(heading, part);
	}

	/** Each serious finding of a text that has nothing wrong. */
	addFalseAlarms(id: string, checked: Checked): void {
		for (const report of checked.reports) {
			for (const found of serious(report)) this.add("FALSE ALARMS", `${id}\n${shownFinding(found, checked)}`);
		}
	}

	/** Writes the cases, `headings` first, and tells the path on standard error. */
	async write(set: string, headings: readonly string[] = ["FALSE ALARMS"]): Promise<void> {
		const order = [...new Set([...headings, ...this.#parts.keys()])];
		const text = order
			.map((heading) => {
				const cases = this.#parts.get(heading) ?? [];
				return `===== ${heading}: ${cases.length} =====\n\n${cases.join("\n\n")}\n`;
			})
			.join("\n");
		const path = join(tmpdir(), `claimtrace-eval-${set}-${process.pid}.txt`);
		await writeFile(path, text);
		console.error(`worst cases: ${path}`);
	}
}

/** A finding with both spans in brackets in their sentences. */
function shownFinding(found: Finding, { draft, reports, corpus }: Checked): string {
	const report = reports.find(({ start, end }) => start <= found.draft.start && found.draft.end <= end);
	const head = `${found.type} ${found.severity} ${found.relation} ${found.confidence}`;
	const ours = bracketed(draft.text, found.draft, report ?? found.draft);
	const { source } = found;
	if (source === null) return `${head}\n  draft:   ${ours}\n  source:  nothing`;
	const around = corpus
		.passagesOf(source.key)
		.filter(({ start, end }) => start < source.end && source.start < end);
	const span = { start: around[0]?.start ?? source.start, end: around.at(-1)?.end ?? source.end };
	const theirs = bracketed(corpus.article(source.key)?.text ?? "", source, span);
	const rest = report?.closest && report.closest.start !== span.start ? report.closest.text : undefined;
	const closest = rest === undefined ? "" : `\n  closest: ${rest}`;
	return `${head}\n  draft:   ${ours}\n  source:  ${theirs}${closest}\n  rule:    ${found.rule}`;
}

/** The second text with what the first does not have in double brackets. */
export function shownDifference(before: string, after: string): string {
	return shownWords(before, after)
		.map(({ text, changed }) => (changed ? `[[${text}]]` : text))
		.join("");
}

/** What the pipeline made of each sentence. */
export function shownReports({ reports }: Checked): string {
	return reports
		.map(({ text, status, closest, findings }) => {
			const said = findings.map(({ type, severity, draft }) => `${type} ${severity} “${draft.text}”`);
			const score = closest === null ? "" : ` ${closest.score}`;
			return `  ${status}${score}: ${text}\n    closest: ${closest?.text ?? "none"}${said.map((one) => `\n    ${one}`).join("")}`;
		})
		.join("\n");
}

function bracketed(
	text: string,
	span: { start: number; end: number },
	around: { start: number; end: number },
) {
	return `${text.slice(around.start, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, around.end)}`;
}
