import { briefly, sourceLine } from "../engine/explain.ts";
import type { DraftReport, Finding, SentenceReport, Severity, Trace, TraceStatus } from "../engine/model.ts";
import { readable, readableParts } from "../engine/readable.ts";
import { standingWords, statusWords } from "../engine/standing-words.ts";
import { harmless } from "../report/harmless.ts";
import { Lines, type Place } from "../report/lines.ts";
import { plural } from "../report/plural.ts";
import { totalsOf } from "../report/totals.ts";
import type { CorpusSummary } from "../worker/protocol.ts";
import { layOut, type Part, paint, type Style } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

/** A draft's text with the report on it. */
export interface CheckedDraft {
	readonly text: string;
	readonly report: DraftReport;
}

const sentenceColumns = { label: 1, text: 9 };
const evidenceColumns = { label: 9, text: 22 };
const shownOthers = 5;
const shownSkipped = 5;

const statusStyles: Readonly<Record<TraceStatus, readonly Style[]>> = {
	verbatim: ["green"],
	"near-verbatim": ["green"],
	paraphrase: ["green"],
	synthesis: ["cyan"],
	partial: ["yellow"],
	untraced: ["yellow"],
	"own-reporting": ["dim"],
	"not-checkable": ["dim"],
};

const severityStyles: Readonly<Record<Severity, readonly Style[]>> = {
	error: ["bold", "red"],
	warning: ["bold", "yellow"],
	information: ["blue"],
	hint: ["dim"],
};

/** The report for people: each sentence with its evidence and findings, then a summary. */
export function checkText(
	checked: readonly CheckedDraft[],
	corpus: CorpusSummary,
	terminal: Terminal,
): string {
	const drafts = checked.map((draft) => draftText(draft, terminal));
	return `${drafts.join("\n")}\n${summaryText(checked, corpus, terminal)}`;
}

/** The passages found, best first, for people. */
export function findText(query: string, traces: readonly Trace[], terminal: Terminal): string {
	if (traces.length === 0)
		return layOut(noLabel, [{ text: `Nothing in the corpus is close to “${query}”.` }], margin, terminal);
	const rows = traces.map((trace, index) => {
		const number = { text: String(index + 1), styles: ["dim"] } satisfies Part;
		return (
			layOut(number, source(trace), hitColumns, terminal) +
			layOut(noLabel, quoted(trace), hitColumns, terminal)
		);
	});
	return rows.join("\n");
}

const noLabel: Part = { text: "" };
const margin = { label: 0, text: 0 };
const hitColumns = { label: 1, text: 5 };

function draftText({ text, report }: CheckedDraft, terminal: Terminal): string {
	const lines = new Lines(text);
	const title = `${paint({ text: harmless(report.path), styles: ["bold", "underline"] }, terminal.styled)}\n`;
	if (report.sentences.length === 0) return `${title}\n  No sentences to check.\n`;
	const sentences = report.sentences.map((sentence) => sentenceText(sentence, lines, terminal));
	return [title, ...sentences].join("\n");
}

function sentenceText(sentence: SentenceReport, lines: Lines, terminal: Terminal): string {
	const { status, origin, closest, others, findings } = sentence;
	const place = { text: placeWords(lines.placeOf(sentence.start)), styles: ["dim"] } satisfies Part;
	if (status === "not-checkable" && findings.length === 0) {
		const aside: Part = { text: `${sentence.text} – ${statusWords(status)}`, styles: ["dim"] };
		return layOut(place, [aside], sentenceColumns, terminal);
	}
	const rows = [
		layOut(place, [{ text: sentence.text, styles: ["bold"] }], sentenceColumns, terminal),
		layOut(
			noLabel,
			[{ text: `● ${statusWords(status)}`, styles: statusStyles[status] }],
			sentenceColumns,
			terminal,
		),
	];
	if (origin) rows.push(evidence("origin", origin, terminal));
	if (closest && !samePassage(origin, closest)) rows.push(evidence("closest", closest, terminal));
	rows.push(othersText(sentence.independentOrigins, others, terminal));
	rows.push(...findings.map((finding) => findingText(finding, lines, terminal)));
	return rows.join("");
}

function evidence(label: string, trace: Trace, terminal: Terminal): string {
	const head = layOut({ text: label, styles: ["dim"] }, source(trace), evidenceColumns, terminal);
	const standing: Part = { text: standingWords(trace), styles: ["dim"] };
	const why = trace.reason === undefined ? "" : layOut(noLabel, [standing], evidenceColumns, terminal);
	return head + layOut(noLabel, quoted(trace), evidenceColumns, terminal) + why;
}

function othersText(origins: number, others: readonly Trace[], terminal: Terminal): string {
	const rows = others.slice(0, shownOthers).map((trace, index) => {
		const label: Part = index === 0 ? { text: "also", styles: ["dim"] } : noLabel;
		const parts = [{ text: `${sourceLine(trace)}: ${standingWords(trace)}` }];
		return layOut(label, parts, evidenceColumns, terminal);
	});
	const left = others.length - rows.length;
	const more = left > 0 ? `and ${left} more; ` : "";
	const tail: Part = { text: `${more}${plural(origins, "independent origin")}`, styles: ["dim"] };
	return others.length > 0 ? rows.join("") + layOut(noLabel, [tail], evidenceColumns, terminal) : "";
}

function findingText(finding: Finding, lines: Lines, terminal: Terminal): string {
	const label = { text: finding.severity, styles: severityStyles[finding.severity] };
	const code = `${finding.type} at ${placeWords(lines.placeOf(finding.draft.start))}`;
	return (
		layOut(label, [{ text: briefly(finding) }], evidenceColumns, terminal) +
		layOut(noLabel, [{ text: code, styles: ["dim"] }], evidenceColumns, terminal)
	);
}

function source(trace: Trace): readonly Part[] {
	const { article, page, paragraph, time } = trace;
	const within =
		time !== null
			? `at ${time}`
			: page !== null
				? `page ${page}`
				: paragraph !== null
					? `¶${paragraph}`
					: null;
	// Without a title, the line begins with the path already.
	const where = [trace.title === null ? null : article, within].filter((part) => part !== null).join(", ");
	return [{ text: sourceLine(trace) }, { text: where && ` (${where})`, styles: ["dim"] }];
}

function quoted(trace: Trace): readonly Part[] {
	const words = readableParts(trace.shown, trace).map(
		({ text, changed }): Part => (changed ? { text, styles: ["bold", "underline"] } : { text }),
	);
	const parts = words.length > 0 ? words : [{ text: readable(trace) }];
	// Doubled, its own marks would be hard to read.
	return /["“”«»]/.test(trace.text) ? parts : [{ text: "“" }, ...parts, { text: "”" }];
}

function samePassage(a: Trace | null, b: Trace): boolean {
	return a !== null && a.key === b.key && a.start === b.start && a.end === b.end;
}

function summaryText(checked: readonly CheckedDraft[], corpus: CorpusSummary, terminal: Terminal): string {
	const { checkable, traced, sentences, findings } = totalsOf(checked.map((draft) => draft.report));
	const against = `${plural(corpus.articles.length, "article")} (${plural(corpus.passages, "passage")})`;
	const counts: readonly Part[] = [
		{ text: plural(findings.error, "error"), styles: findings.error > 0 ? severityStyles.error : [] },
		{ text: plural(findings.warning, "warning"), styles: findings.warning > 0 ? severityStyles.warning : [] },
		{ text: `${findings.information} for information` },
		{ text: plural(findings.hint, "hint") },
	];
	return [
		`${paint({ text: "─".repeat(terminal.width), styles: ["dim"] }, terminal.styled)}\n`,
		layOut(noLabel, [{ text: `${plural(sentences, "sentence")} against ${against}` }], margin, terminal),
		layOut(
			noLabel,
			[{ text: `${traced} of ${checkable} checkable traced · ` }, ...joined(counts)],
			margin,
			terminal,
		),
		skippedText(corpus, terminal),
	].join("");
}

/** The files that could not be used, each with its reason; "" when all could. */
export function skippedText({ skipped }: CorpusSummary, terminal: Terminal, most = shownSkipped): string {
	if (skipped.length === 0) return "";
	const head = layOut(
		noLabel,
		[{ text: `${plural(skipped.length, "file")} left out:`, styles: ["yellow"] }],
		margin,
		terminal,
	);
	const rows = skipped
		.slice(0, most)
		.map(({ path, reason }) =>
			layOut({ text: "-" }, [{ text: `${path}: ${reason}` }], { label: 2, text: 4 }, terminal),
		);
	const left = skipped.length - rows.length;
	if (left > 0) rows.push(`    and ${left} more; claimtrace index lists them all\n`);
	return head + rows.join("");
}

function joined(parts: readonly Part[]): readonly Part[] {
	return parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: " · " }, part]));
}

function placeWords({ line, column }: Place): string {
	return `${line}:${column}`;
}
