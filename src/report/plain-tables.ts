import { dateWords } from "../engine/explain.ts";
import type { FactCheckReport, ReportSource } from "./model.ts";
import {
	cellWords,
	ledgerKinds,
	ledgerTitles,
	openItemsOf,
	openWords,
	severityWords,
	shortSource,
	standings,
	uncheckedKinds,
} from "./words.ts";

/** A table of plain text under its heading. */
export interface PlainTable {
	readonly title: string;
	readonly level: 1 | 2;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** What is said in its place when it has no rows. */
	readonly none: string;
}

type Sources = ReadonlyMap<string, ReportSource>;

/** The tables that follow the sentences, for formats that know tables and nothing else of ours. */
export function plainTables(report: FactCheckReport, sources: Sources): readonly PlainTable[] {
	const named = (id: string | null) => (id === null ? "" : `${id} ${shortSource(sources.get(id))}`);
	return [
		...ledgerTables(report, named),
		{
			title: "Across sources",
			level: 1,
			columns: ["Sentence", "Who tells of it, by date", "Independent origins"],
			rows: report.facts.map(({ sentence, cells, independentOrigins }) => [
				String(sentence),
				cells.map((cell) => `${named(cell.source)}: ${cellWords(cell)}`).join("; "),
				String(independentOrigins),
			]),
			none: "No sentence is traced.",
		},
		{
			title: "Origins",
			level: 1,
			columns: ["First reported by", "Sentences", "Of these on this origin alone", "Copies of it"],
			rows: report.origins.map(({ source, sentences, alone, copies }) => [
				named(source),
				sentences.join(", "),
				alone.join(", "),
				copies.map(named).join("; "),
			]),
			none: "No sentence is traced.",
		},
		sourceTable(report),
		...textTables(report),
		{
			title: "Not checked",
			level: 1,
			columns: ["What", "Where", "Words", "Why"],
			rows: report.unchecked.map(({ kind, text, reason, sentence, line }) => [
				uncheckedKinds[kind],
				sentence !== null ? `Sentence ${sentence}` : line !== null ? `Line ${line}` : "",
				text,
				reason,
			]),
			none: "Everything in the draft was checked.",
		},
	];
}

/** What somebody has still to decide. */
export function openTable(report: FactCheckReport): PlainTable {
	const { items, uncited } = openItemsOf(report);
	const rows = items.map((item) => [
		String(item.sentence),
		item.severity === null ? "No support" : severityWords[item.severity],
		item.finding ?? "",
		openWords(item),
	]);
	const numbers = uncited.map(({ sentence }) => sentence).join(", ");
	const lacking =
		numbers === "" ? [] : [["", "Information", "", `No citation in or near these sentences: ${numbers}`]];
	return {
		title: "Open items",
		level: 1,
		columns: ["Sentence", "Severity", "Finding", "What is to be decided"],
		rows: [...rows, ...lacking],
		none: "Nothing is left open.",
	};
}

function ledgerTables(
	{ ledgers }: FactCheckReport,
	named: (id: string | null) => string,
): readonly PlainTable[] {
	return ledgerKinds.map((kind) => ({
		title: ledgerTitles[kind],
		level: 2,
		columns: ["Draft", "Sentence", "Standing", "Source"],
		rows: ledgers[kind].map(({ text, value, sentences, standing, source, sourceText, findings }) => [
			value === null || value === text ? text : `${text} = ${value}`,
			sentences.join(", "),
			[standings[standing], ...findings].join(" "),
			[sourceText === null ? "" : `“${sourceText}”`, named(source)].filter(Boolean).join(" "),
		]),
		none: "None.",
	}));
}

function sourceTable({ sources, corpus }: FactCheckReport): PlainTable {
	const unused = corpus.articles - sources.length;
	return {
		title: `Sources (${unused} of the ${corpus.articles} articles of the corpus stand beside no sentence)`,
		level: 1,
		columns: ["No.", "Source", "File", "Sentences", "SHA-256 of its text"],
		rows: sources.map(
			({ id, title, publisher, byline, published, url, article, copyOf, sentences, sha256 }) => [
				id,
				[title, publisher, byline, published && dateWords(published), url, copyOf && `copies ${copyOf}`]
					.filter(Boolean)
					.join(" · "),
				article,
				sentences.join(", "),
				sha256,
			],
		),
		none: "None.",
	};
}

function textTables({ sources }: FactCheckReport): readonly PlainTable[] {
	return sources.flatMap(({ id, text }) =>
		text === null
			? []
			: [
					{
						title: `Text of ${id}`,
						level: 2 as const,
						columns: [id],
						rows: text
							.split(/\r\n|\r|\n/)
							.filter((line) => line.trim() !== "")
							.map((line) => [line]),
						none: "It is empty.",
					},
				],
	);
}
