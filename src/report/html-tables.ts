import { dateWords } from "../engine/explain.ts";
import { text } from "./html-text.ts";
import type { FactCheckReport, ReportSource } from "./model.ts";
import {
	cellWords,
	factTables,
	ledgerKinds,
	ledgerTitles,
	shortSource,
	standings,
	uncheckedKinds,
} from "./words.ts";

type Sources = ReadonlyMap<string, ReportSource>;

/** The tables that follow the sentences. */
export function* htmlTables(report: FactCheckReport, sources: Sources): Generator<string> {
	yield section("ledgers", "Ledgers");
	yield* ledgers(report, sources);
	yield `</section>\n${section("facts", "Across sources")}`;
	yield* facts(report);
	yield `</section>\n${section("origins", "Origins")}`;
	yield origins(report, sources);
	yield `</section>\n${section("sources", "Sources")}`;
	yield sourceList(report);
	yield `</section>\n${section("unchecked", "Not checked")}`;
	yield unchecked(report);
	yield "</section>\n";
}

function section(id: string, title: string): string {
	return `<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>\n`;
}

/** Cells are HTML already. */
function table(columns: readonly string[], rows: readonly string[]): string {
	const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
	return `<div class="scroll"><table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></div>\n`;
}

function row(...cells: readonly string[]): string {
	return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function* ledgers({ ledgers: all }: FactCheckReport, sources: Sources): Generator<string> {
	for (const kind of ledgerKinds) {
		const entries = all[kind];
		yield `<h3>${ledgerTitles[kind]}</h3>\n`;
		if (entries.length === 0) yield `<p class="soft">None.</p>\n`;
		if (entries.length === 0) continue;
		const rows = entries.map(({ text: words, value, sentences, standing, source, sourceText, findings }) =>
			row(
				text(words) +
					(value === null || value === words ? "" : ` <span class="soft">= ${text(value)}</span>`),
				numbers(sentences),
				standings[standing] + findings.map((id) => ` <a href="#${id}">${id}</a>`).join(""),
				(sourceText === null ? "" : `“${text(sourceText)}” `) + sourceLink(source, sources),
			),
		);
		yield table(["Draft", "Sentence", "Standing", "Source"], rows);
	}
}

function* facts(report: FactCheckReport): Generator<string> {
	if (report.facts.length === 0) yield "<p>No sentence is traced.</p>\n";
	for (const { columns, rows } of factTables(report)) {
		const heads = columns.map(
			(source) => `<a href="#${source.id}">${source.id}</a> <bdi>${text(shortSource(source))}</bdi>`,
		);
		yield table(
			["Sentence", ...heads, "Independent origins"],
			rows.map(({ fact, cells }) => {
				const inner = cells.map((cell) =>
					cell === null
						? "<td></td>"
						: `<td class="${cell.role === "origin" ? "origin" : cell.relation}">${text(cellWords(cell))}</td>`,
				);
				const words = report.sentences[fact.sentence - 1]?.text ?? "";
				return `<tr><th scope="row"><a href="#n${fact.sentence}">${fact.sentence}</a> <span class="soft">${text(shortened(words))}</span></th>${inner.join("")}<td>${fact.independentOrigins}</td></tr>`;
			}),
		);
	}
}

function shortened(words: string): string {
	return words.length > 70 ? `${words.slice(0, 69)}…` : words;
}

function origins(report: FactCheckReport, sources: Sources): string {
	const rows = report.origins.map(({ source, sentences, alone, copies }) =>
		row(
			sourceLink(source, sources),
			numbers(sentences),
			numbers(alone),
			copies.map((id) => sourceLink(id, sources)).join("; "),
		),
	);
	const columns = ["First reported by", "Sentences", "Of these on this origin alone", "Copies of it"];
	return rows.length === 0 ? "<p>No sentence is traced.</p>\n" : table(columns, rows);
}

function sourceList({ sources, corpus }: FactCheckReport): string {
	const rows = sources.map((source) => {
		const { id, title, publisher, byline, published, article, url, copyOf, sentences, sha256 } = source;
		const known = [title, publisher, byline, published && dateWords(published)].filter((part) => part);
		const copy = copyOf === null ? "" : `<br>Copies <a href="#${copyOf}">${copyOf}</a>`;
		const address = url === null ? "" : `<br><span class="soft">${text(url)}</span>`;
		return `<tr id="${id}"><th scope="row">${id}</th><td><bdi>${text(known.join(" · "))}</bdi>${address}${copy}</td><td><bdi>${text(article)}</bdi></td><td>${numbers(sentences)}</td><td class="hash">${text(sha256)}</td></tr>`;
	});
	const unused = corpus.articles - sources.length;
	const rest = `<p class="soft">${unused} of the ${corpus.articles} articles of the corpus stand beside no sentence.</p>\n`;
	return table(["No.", "Source", "File", "Sentences", "SHA-256 of its text"], rows) + rest + texts(sources);
}

function texts(sources: readonly ReportSource[]): string {
	return sources
		.flatMap(({ id, text: whole }) =>
			whole === null
				? []
				: [
						`<details><summary>Text of ${id}</summary><pre>${whole
							.split(/\r\n|\r|\n/)
							.map(text)
							.join("\n")}</pre></details>\n`,
					],
		)
		.join("");
}

function unchecked({ unchecked: all }: FactCheckReport): string {
	const rows = all.map(({ kind, text: what, reason, sentence, line }) =>
		row(
			uncheckedKinds[kind],
			sentence === null ? (line === null ? "" : `line ${line}`) : `<a href="#n${sentence}">${sentence}</a>`,
			text(what),
			text(reason),
		),
	);
	return rows.length === 0
		? "<p>Everything in the draft was checked.</p>\n"
		: table(["What", "Where", "Words", "Why"], rows);
}

function numbers(sentences: readonly number[]): string {
	return sentences.map((number) => `<a href="#n${number}">${number}</a>`).join(", ");
}

function sourceLink(id: string | null, sources: Sources): string {
	if (id === null) return "";
	return `<a href="#${id}">${id}</a> <bdi>${text(shortSource(sources.get(id)))}</bdi>`;
}
