import { plural } from "../report/plural.ts";
import type { ArticleSummary, CorpusSummary } from "../worker/protocol.ts";
import { fitTo, layOut, paint, widthOf } from "./layout.ts";
import { skippedText } from "./report-text.ts";
import type { Terminal } from "./terminal.ts";

interface Column {
	readonly name: string;
	readonly most: number;
	readonly align?: "right";
	value(article: ArticleSummary): string;
}

const columns: readonly Column[] = [
	{ name: "article", most: 24, value: ({ article }) => article },
	{ name: "title", most: 40, value: ({ title }) => title ?? "–" },
	{ name: "publisher", most: 18, value: ({ publisher }) => publisher ?? "–" },
	{ name: "date", most: 10, value: ({ published }) => published ?? "–" },
	{ name: "passages", most: 8, value: ({ passages }) => String(passages), align: "right" },
	{ name: "copy of", most: 24, value: ({ sameOriginAs }) => sameOriginAs ?? "" },
];

const gap = "  ";

/** The corpus as a table for people, then the files left out. */
export function indexText(corpus: CorpusSummary, terminal: Terminal): string {
	const widths = widthsFor(corpus.articles, terminal.width);
	const row = (cell: (column: Column) => string) =>
		columns
			.map((column, index) => fitTo(cell(column), widths[index] ?? 0, column.align))
			.join(gap)
			.trimEnd();
	const head = paint({ text: row((column) => column.name), styles: ["dim"] }, terminal.styled);
	const rows = corpus.articles.map((article) => row((column) => column.value(article)));
	const total = `${plural(corpus.articles.length, "article")}, ${plural(corpus.passages, "passage")}`;
	const skipped = skippedText(corpus, terminal, Number.POSITIVE_INFINITY);
	return `${[head, ...rows].join("\n")}\n\n${total}\n${noticesText(corpus, terminal)}${skipped}`;
}

/** The articles that are worth a look, each with what was noticed; "" when there is none. */
function noticesText({ articles }: CorpusSummary, terminal: Terminal): string {
	const noticed = articles.filter(({ notices }) => notices.length > 0);
	if (noticed.length === 0) return "";
	const head = paint(
		{ text: `${plural(noticed.length, "article")} to look at:`, styles: ["yellow"] },
		terminal.styled,
	);
	const rows = noticed.map(({ article, notices }) =>
		layOut({ text: "-" }, [{ text: `${article}: ${notices.join("; ")}` }], { label: 2, text: 4 }, terminal),
	);
	return ` ${head}\n${rows.join("")}`;
}

/** Each column as wide as it needs, up to its most; on a narrow terminal the widest gives way first. */
function widthsFor(articles: readonly ArticleSummary[], width: number): readonly number[] {
	const widths = columns.map(({ name, most, value }) => {
		const widest = articles.reduce((most, article) => Math.max(most, widthOf(value(article))), name.length);
		return Math.min(most, widest);
	});
	const gaps = gap.length * (widths.length - 1);
	for (let excess = sum(widths) + gaps - width; excess > 0; excess--) {
		const widest = widths.indexOf(Math.max(...widths));
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
