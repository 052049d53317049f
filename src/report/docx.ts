import {
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	type ICommentOptions,
	type IStylesOptions,
	Packer,
	Paragraph,
	type ParagraphChild,
	ShadingType,
	TextRun,
	UnderlineType,
} from "docx";
import { A4, margins, PlainTextTable } from "./docx-table.ts";
import { xml } from "./docx-text.ts";
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
	default: { document: { run: { font: "Calibri", size: 22 } } },
	paragraphStyles: [
		{
			...{ id: "Sentence", name: "Sentence", basedOn: "Normal" },
			paragraph: { keepNext: true, spacing: { before: 160 } },
		},
		{ id: "Standing", name: "Standing", basedOn: "Normal", run: { color: "555555", size: 18 } },
		{ id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 18 } },
	],
};

/** What Word keeps apart from the text: comments by number, footnotes by number. */
interface Apparatus {
	readonly comments: ICommentOptions[];
	readonly footnotes: { readonly children: Paragraph[] }[];
	readonly sources: ReadonlyMap<string, ReportSource>;
	readonly date: Date;
}

/** The report as a Word document: each finding is a comment on its words, the evidence is in footnotes. */
export async function docx(report: FactCheckReport): Promise<Uint8Array> {
	const apparatus: Apparatus = {
		comments: [],
		footnotes: [],
		sources: sourcesById(report),
		date: new Date(report.made),
	};
	const children = [
		...head(report),
		...titled(openTable(report)),
		heading("Sentence by sentence"),
		...sentencesOf(report, apparatus),
		...plainTables(report, apparatus.sources).flatMap(titled),
		paragraph(""),
		paragraph("Checked by: ____________________    Date: ______________"),
	];
	const document = new Document({
		title: "Fact-check report",
		creator: AUTHOR,
		styles,
		comments: { children: apparatus.comments },
		// Footnotes are numbered from 1.
		footnotes: Object.fromEntries(apparatus.footnotes.map((note, at) => [at + 1, note])),
		sections: [{ properties: { page: { size: A4, margin: margins } }, children }],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function head(report: FactCheckReport): Paragraph[] {
	const { draft, tool } = report;
	return [
		new Paragraph({ text: "Fact-check report", heading: HeadingLevel.TITLE }),
		new Paragraph({ children: [bold(draft.path)] }),
		paragraph(
			`Made ${madeWords(report)} by ${tool.name} ${tool.version}. SHA-256 of the draft: ${draft.sha256}`,
		),
		...headCounts(report).map(
			([term, count]) => new Paragraph({ children: [bold(`${term}: `), words(count)], bullet: { level: 0 } }),
		),
		paragraph(
			`${caveats.join(" ")} Highlighted words have a comment; words underlined with dots are not in the closest passage. The footnotes have the evidence.`,
		),
	];
}

function* sentencesOf(report: FactCheckReport, apparatus: Apparatus): Generator<Paragraph> {
	let section: string | null = null;
	for (const sentence of report.sentences) {
		if (sentence.block !== "heading" && sentence.section !== section) {
			section = sentence.section;
			if (section !== null) yield heading(section, 2);
		}
		yield sentenceText(sentence, apparatus);
		yield standing(sentence);
	}
}

function sentenceText(sentence: ReportSentence, apparatus: Apparatus): Paragraph {
	const { number, parts, findings, unchecked } = sentence;
	const numbers = new Map(findings.map((finding) => [finding.id, addComment(finding, apparatus)]));
	const marked = new Set(parts.flatMap((part) => part.findings));
	const whole = findings.filter(({ id }) => !marked.has(id)).flatMap(({ id }) => numbers.get(id) ?? []);
	const { own, copies } = telling(sentence);
	const numbered = own.map((one) => addFootnote(one, apparatus));
	if (copies.length > 0) numbered.push(addCopies(copies, apparatus));
	const notes = numbered.flatMap((note, at) => [
		...(at === 0 ? [] : [new TextRun({ text: ", ", superScript: true })]),
		new FootnoteReferenceRun(note),
	]);
	const children: ParagraphChild[] = [
		bold(`${number} `),
		...whole.map((id) => new CommentRangeStart(id)),
		...commented(parts, numbers, unchecked !== null),
		...whole.flatMap(commentEnd),
		...notes,
	];
	return new Paragraph({ children, style: "Sentence" });
}

/** The words with their marks; a comment spans all the parts that it is about. */
function* commented(
	parts: readonly MarkedPart[],
	numbers: ReadonlyMap<string, number>,
	soft: boolean,
): Generator<ParagraphChild> {
	for (const [at, part] of parts.entries()) {
		const [before, after] = [parts[at - 1]?.findings ?? [], parts[at + 1]?.findings ?? []];
		for (const id of part.findings) {
			const number = numbers.get(id);
			// The first of its parts; what is interrupted by markup goes on in the same comment.
			const first = parts.findIndex(({ findings }) => findings.includes(id)) === at;
			if (number !== undefined && first && !before.includes(id)) yield new CommentRangeStart(number);
		}
		yield run(part, soft);
		for (const id of part.findings) {
			const number = numbers.get(id);
			const last = parts.findLastIndex(({ findings }) => findings.includes(id)) === at;
			if (number !== undefined && last && !after.includes(id)) yield* commentEnd(number);
		}
	}
}

function run({ text, changed, findings }: MarkedPart, soft: boolean): TextRun {
	const about = findings.length > 0;
	return new TextRun({
		text: xml(text),
		...(soft ? { color: "666666" } : {}),
		...(about ? { bold: true, shading: { type: ShadingType.CLEAR, fill: "FFE89A", color: "auto" } } : {}),
		...(changed && !about ? { underline: { type: UnderlineType.DOTTED } } : {}),
	});
}

function commentEnd(number: number): ParagraphChild[] {
	return [new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] })];
}

function standing(sentence: ReportSentence): Paragraph {
	const origins = originWords(sentence);
	const line = `Line ${sentence.line}. ${standingOf(sentence)}${origins && `; ${origins}`}.`;
	return new Paragraph({ children: [words(line)], style: "Standing" });
}

function addComment(finding: ReportFinding, { comments, date }: Apparatus): number {
	const { id: label, severity, type, rule } = finding;
	const id = comments.length;
	const lines = [
		`${severityWords[severity]} ${label} (${type}): ${findingWords(finding)}`,
		`Rule: ${rule}.`,
		`Decision: ${decisionWords(finding)}`,
	];
	comments.push({ id, author: AUTHOR, initials: "CT", date, children: lines.map((line) => paragraph(line)) });
	return id;
}

function addFootnote(evidence: ReportEvidence, { footnotes, sources }: Apparatus): number {
	const { source: id, excerpt, standing: stands, roles } = evidence;
	const source = sources.get(id);
	const title = source?.title ? ` “${source.title}”.` : "";
	const how = roles.includes("origin") ? "" : `, ${stands}`;
	const where = ` (${id}, ${locator(evidence)}, ${source?.article ?? ""}, SHA-256 ${source?.sha256.slice(0, 12) ?? ""}) `;
	const beside = (text: string | null) =>
		text === null ? [] : [new TextRun({ text: xml(` ${text} `), color: "777777" })];
	const children = [
		bold(` ${roleWords(evidence)}`),
		words(`${how}: ${shortSource(source)}.${title}${where}`),
		...beside(excerpt.before),
		...excerpt.parts.map((part) => run(part, false)),
		...beside(excerpt.after),
	];
	return footnotes.push({ children: [new Paragraph({ children })] });
}

/** The articles that say the same again, in one note. */
function addCopies(copies: readonly ReportEvidence[], { footnotes, sources }: Apparatus): number {
	const lines = copies.map(
		(one) => `${one.source} ${shortSource(sources.get(one.source))} (${locator(one)}) ${one.standing}`,
	);
	return footnotes.push({ children: [new Paragraph({ children: [words(` ${lines.join("; ")}.`)] })] });
}

function titled({ title, level, columns, rows, none }: PlainTable): (Paragraph | PlainTextTable)[] {
	return [heading(title, level), rows.length === 0 ? paragraph(none) : new PlainTextTable(columns, rows)];
}

function heading(text: string, level: 1 | 2 = 1): Paragraph {
	return new Paragraph({
		text: xml(text),
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		keepNext: true,
	});
}

function paragraph(text: string): Paragraph {
	return new Paragraph({ children: [words(text)] });
}

function bold(text: string): TextRun {
	return new TextRun({ text: xml(text), bold: true });
}

function words(text: string): TextRun {
	return new TextRun({ text: xml(text) });
}
