import { HeadingLevel, type IStylesOptions, Paragraph, TextRun } from "docx";
import { type LongParts, type Pause, packed } from "./docx-package.ts";
import { A4, margins, plainTextTable } from "./docx-table.ts";
import {
	comment,
	commentEnd,
	commentStart,
	footnote,
	footnoteReference,
	type Look,
	paragraphOf,
	words,
} from "./docx-text.ts";
import type {
	FactCheckReport,
	MarkedPart,
	ReportEvidence,
	ReportFinding,
	ReportSentence,
	ReportSource,
} from "./model.ts";
import { openTable, type PlainTable, plainTables } from "./plain-tables.ts";
import {
	caveats,
	decisionWords,
	findingWords,
	headCounts,
	locator,
	madeWords,
	originWords,
	plain,
	roleWords,
	severityWords,
	shortSource,
	sourcesById,
	standingOf,
	telling,
} from "./words.ts";

const AUTHOR = "Claimtrace";

/** What every paragraph of a kind has: said once and not in each of them. */
const styles: IStylesOptions = {
	default: {
		document: { run: { font: "Calibri", size: 22 } },
		heading1: { paragraph: { keepNext: true } },
		heading2: { paragraph: { keepNext: true } },
	},
	paragraphStyles: [
		{
			...{ id: "Sentence", name: "Sentence", basedOn: "Normal" },
			paragraph: { keepNext: true, spacing: { before: 160 } },
		},
		{ id: "Standing", name: "Standing", basedOn: "Normal", run: { color: "555555", size: 18 } },
		{ id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 18 } },
	],
};

/** The document as far as it is written; what Word keeps apart from the text, comments and footnotes, by number. */
interface Written extends LongParts {
	readonly body: string[];
	readonly comments: string[];
	readonly footnotes: string[];
	readonly sources: ReadonlyMap<string, ReportSource>;
	readonly made: string;
}

/**
 * The report as a Word document: each finding is a comment on its words, the evidence is in footnotes. `pause` is
 * awaited between two pieces of the work, and may throw to give up.
 */
export async function docx(report: FactCheckReport, pause: Pause = async () => {}): Promise<Uint8Array> {
	const made = new Date(report.made);
	const written: Written = {
		...{ body: [], comments: [], footnotes: [] },
		sources: sourcesById(report),
		made: made.toISOString(),
	};
	for (const piece of bodyOf(report, written)) {
		written.body.push(piece);
		await pause();
	}
	const frame = {
		...{ title: "Fact-check report", creator: AUTHOR, styles },
		page: { size: A4, margin: margins },
		head: head(report),
		foot: [new Paragraph(""), new Paragraph("Checked by: ____________________    Date: ______________")],
	};
	return packed(frame, written, made, pause);
}

function head(report: FactCheckReport): Paragraph[] {
	const { draft, tool } = report;
	return [
		new Paragraph({ text: "Fact-check report", heading: HeadingLevel.TITLE }),
		new Paragraph({ children: [new TextRun({ text: plain(draft.path), bold: true })] }),
		new Paragraph(
			`Made ${madeWords(report)} by ${tool.name} ${tool.version}. SHA-256 of the draft: ${plain(draft.sha256)}`,
		),
		...headCounts(report).map(([term, count]) => {
			const children = [new TextRun({ text: `${term}: `, bold: true }), new TextRun(plain(count))];
			return new Paragraph({ children, bullet: { level: 0 } });
		}),
		new Paragraph(
			`${caveats.join(" ")} Highlighted words have a comment; words underlined with dots are not in the closest passage. The footnotes have the evidence.`,
		),
	];
}

function* bodyOf(report: FactCheckReport, written: Written): Generator<string> {
	yield* titled(openTable(report));
	yield heading("Sentence by sentence");
	yield* sentencesOf(report, written);
	for (const table of plainTables(report, written.sources)) yield* titled(table);
}

function* sentencesOf(report: FactCheckReport, written: Written): Generator<string> {
	let section: string | null = null;
	for (const sentence of report.sentences) {
		if (sentence.block !== "heading" && sentence.section !== section) {
			section = sentence.section;
			if (section !== null) yield heading(section, 2);
		}
		yield sentenceText(sentence, written);
		yield standing(sentence);
	}
}

function sentenceText(sentence: ReportSentence, written: Written): string {
	const { number, parts, findings, unchecked } = sentence;
	const numbers = new Map(findings.map((finding) => [finding.id, addComment(finding, written)]));
	const marked = new Set(parts.flatMap((part) => part.findings));
	const whole = findings.filter(({ id }) => !marked.has(id)).flatMap(({ id }) => numbers.get(id) ?? []);
	const { own, copies } = telling(sentence);
	const numbered = own.map((one) => addFootnote(one, written));
	if (copies.length > 0) numbered.push(addCopies(copies, written));
	const notes = numbered.map(footnoteReference).join(words(", ", { raised: true }));
	const content = [
		bold(`${number} `),
		...whole.map(commentStart),
		...commented(parts, numbers, unchecked !== null),
		...whole.map(commentEnd),
		notes,
	];
	return paragraphOf(content, "Sentence");
}

/** The words with their marks; a comment spans all the parts that it is about. */
function* commented(
	parts: readonly MarkedPart[],
	numbers: ReadonlyMap<string, number>,
	unchecked: boolean,
): Generator<string> {
	for (const [at, part] of parts.entries()) {
		const [before, after] = [parts[at - 1]?.findings ?? [], parts[at + 1]?.findings ?? []];
		for (const id of part.findings) {
			const number = numbers.get(id);
			// The first of its parts; what is interrupted by markup goes on in the same comment.
			const first = parts.findIndex(({ findings }) => findings.includes(id)) === at;
			if (number !== undefined && first && !before.includes(id)) yield commentStart(number);
		}
		yield run(part, unchecked);
		for (const id of part.findings) {
			const number = numbers.get(id);
			const last = parts.findLastIndex(({ findings }) => findings.includes(id)) === at;
			if (number !== undefined && last && !after.includes(id)) yield commentEnd(number);
		}
	}
}

const soft: Look = { color: "666666" };
const noted: Look = { bold: true, ground: "FFE89A" };
const lacking: Look = { dotted: true };

function run({ text, changed, findings }: MarkedPart, unchecked: boolean): string {
	const look = findings.length > 0 ? noted : changed ? lacking : undefined;
	return words(text, unchecked ? { ...soft, ...look } : look);
}

function standing(sentence: ReportSentence): string {
	const origins = originWords(sentence);
	const line = `Line ${sentence.line}. ${standingOf(sentence)}${origins && `; ${origins}`}.`;
	return paragraphOf([words(line)], "Standing");
}

function addComment(finding: ReportFinding, { comments, made }: Written): number {
	const { id: label, severity, type, rule } = finding;
	const id = comments.length;
	const lines = [
		`${severityWords[severity]} ${label} (${type}): ${findingWords(finding)}`,
		`Rule: ${rule}.`,
		`Decision: ${decisionWords(finding)}`,
	];
	comments.push(comment(id, AUTHOR, made, lines.map(paragraph)));
	return id;
}

function addFootnote(evidence: ReportEvidence, written: Written): number {
	const { source: id, excerpt, standing: stands, roles } = evidence;
	const source = written.sources.get(id);
	const title = source?.title ? ` “${source.title}”.` : "";
	const how = roles.includes("origin") ? "" : `, ${stands}`;
	const where = ` (${id}, ${locator(evidence)}, ${source?.article ?? ""}, SHA-256 ${source?.sha256.slice(0, 12) ?? ""}) `;
	const beside = (text: string | null) => (text === null ? "" : words(` ${text} `, { color: "777777" }));
	return addNote(written, [
		bold(` ${roleWords(evidence)}`),
		words(`${how}: ${shortSource(source)}.${title}${where}`),
		beside(excerpt.before),
		...excerpt.parts.map((part) => run(part, false)),
		beside(excerpt.after),
	]);
}

/** The articles that say the same again, in one note. */
function addCopies(copies: readonly ReportEvidence[], written: Written): number {
	const lines = copies.map(
		(one) =>
			`${one.source} ${shortSource(written.sources.get(one.source))} (${locator(one)}) ${one.standing}`,
	);
	return addNote(written, [words(` ${lines.join("; ")}.`)]);
}

/** Footnotes are numbered from 1. */
function addNote({ footnotes }: Written, content: readonly string[]): number {
	const id = footnotes.length + 1;
	footnotes.push(footnote(id, content));
	return id;
}

function* titled({ title, level, columns, rows, none }: PlainTable): Generator<string> {
	yield heading(title, level);
	if (rows.length === 0) yield paragraph(none);
	else yield* plainTextTable(columns, rows);
}

function heading(text: string, level: 1 | 2 = 1): string {
	return paragraphOf([words(text)], `Heading${level}`);
}

function paragraph(text: string): string {
	return paragraphOf([words(text)]);
}

function bold(text: string): string {
	return words(text, { bold: true });
}
