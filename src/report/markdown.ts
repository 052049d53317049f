import { dateWords } from "../engine/explain.ts";
import { emphasised, escaped } from "./markdown-text.ts";
import type {
	FactCheckReport,
	ReportEvidence,
	ReportFinding,
	ReportSentence,
	ReportSource,
} from "./model.ts";
import {
	caveats,
	cellWords,
	decisionWords,
	factTables,
	findingWords,
	headCounts,
	ledgerKinds,
	ledgerTitles,
	locator,
	madeWords,
	openItemsOf,
	openWords,
	originWords,
	placeWords,
	roleWords,
	severityWords,
	shortSource,
	sourcesById,
	standingOf,
	standings,
	uncheckedKinds,
} from "./words.ts";

type Sources = ReadonlyMap<string, ReportSource>;

/** The report as Markdown with GFM tables, piece by piece; text of draft and corpus stays text. */
export function* markdown(report: FactCheckReport): Generator<string> {
	const sources = sourcesById(report);
	const { draft, tool } = report;
	yield `# Fact-check report\n\n**${escaped(draft.path)}**, made ${madeWords(report)} by ${tool.name} ${escaped(tool.version)}. SHA-256 of the draft: \`${draft.sha256}\`\n\n`;
	yield `${headCounts(report)
		.map(([term, count]) => `- ${term}: ${escaped(count)}`)
		.join("\n")}\n\n`;
	yield `${caveats.join(" ")} **Bold** words are the subject of the finding whose number follows; *words in italics* stand on this side only.\n\n`;
	yield openItems(report);
	yield "## Sentence by sentence\n\n";
	for (const sentence of report.sentences) yield sentenceText(sentence, sources);
	yield ledgers(report, sources);
	yield `## Across sources\n\n${facts(report)}`;
	yield `## Origins\n\n${origins(report, sources)}`;
	yield `## Sources\n\n${sourceList(report)}`;
	yield `## Not checked\n\n${unchecked(report)}`;
	yield "Checked by: ________________  Date: ____________\n";
}

/** Cells are Markdown already. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	if (rows.length === 0) return "None.\n\n";
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return `${[line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n")}\n\n`;
}

function openItems(report: FactCheckReport): string {
	const { items, uncited } = openItemsOf(report);
	const rows = items.map((item) => [
		String(item.sentence),
		item.severity === null ? "No support" : severityWords[item.severity],
		item.finding ?? "",
		escaped(openWords(item)),
	]);
	const numbers = uncited.map(({ sentence }) => sentence).join(", ");
	const lacking = numbers && `No citation in or near these traced sentences: ${numbers}.\n\n`;
	return `## Open items\n\n${table(["Sentence", "Severity", "Finding", "What is to be decided"], rows)}${lacking}`;
}

function sentenceText(sentence: ReportSentence, sources: Sources): string {
	const { parts, findings, evidence, furtherSources } = sentence;
	if (sentence.unchecked !== null)
		return `### ${placeWords(sentence)}\n\n> ${emphasised(parts)}\n\n${escaped(standingOf(sentence))}\n\n`;
	const origins = originWords(sentence);
	const items = [
		...findings.map(findingText),
		...evidence.map((one) => evidenceText(one, sources)),
		...(evidence.length === 0 ? ["- No passage in the corpus."] : []),
		...(furtherSources > 0 ? [`- And ${furtherSources} more under “Across sources”.`] : []),
	];
	return `### ${placeWords(sentence)}\n\n> ${emphasised(parts)}\n\n${escaped(standingOf(sentence))}${origins && `; ${origins}`}\n\n${items.join("\n")}\n\n`;
}

function findingText(finding: ReportFinding): string {
	const { id, severity, type, rule } = finding;
	return `- **${severityWords[severity]} ${id}** (${type}): ${escaped(findingWords(finding))} Rule: ${escaped(rule)}. Decision: ${escaped(decisionWords(finding))}`;
}

function evidenceText(evidence: ReportEvidence, sources: Sources): string {
	const { source: id, excerpt, roles, standing } = evidence;
	const source = sources.get(id);
	const stands = roles.includes("origin") ? "" : `, ${escaped(standing)}`;
	const beside = (words: string | null) => (words === null ? "" : escaped(words));
	const passage = [beside(excerpt.before), `“${emphasised(excerpt.parts)}”`, beside(excerpt.after)];
	const hash = source?.sha256.slice(0, 12) ?? "";
	return `- **${roleWords(evidence)}**${stands}: ${escaped(shortSource(source))} (${id}, ${locator(evidence)}, ${escaped(source?.article ?? "")}, \`${hash}\`): ${passage.filter(Boolean).join(" ")}`;
}

function ledgers({ ledgers: all }: FactCheckReport, sources: Sources): string {
	const tables = ledgerKinds.map((kind) => {
		const rows = all[kind].map(({ text, value, sentences, standing, source, sourceText, findings }) => [
			escaped(text) + (value === null || value === text ? "" : ` = ${escaped(value)}`),
			sentences.join(", "),
			[standings[standing], ...findings].join(" "),
			[sourceText === null ? "" : `“${escaped(sourceText)}”`, named(source, sources)]
				.filter(Boolean)
				.join(" "),
		]);
		return `### ${ledgerTitles[kind]}\n\n${table(["Draft", "Sentence", "Standing", "Source"], rows)}`;
	});
	return `## Ledgers\n\n${tables.join("")}`;
}

function facts(report: FactCheckReport): string {
	if (report.facts.length === 0) return "No sentence is traced.\n\n";
	return factTables(report)
		.map(({ columns, rows }) =>
			table(
				[
					"Sentence",
					...columns.map((source) => `${source.id} ${escaped(shortSource(source))}`),
					"Independent origins",
				],
				rows.map(({ fact, cells }) => [
					String(fact.sentence),
					...cells.map((cell) => (cell === null ? "" : cellWords(cell))),
					String(fact.independentOrigins),
				]),
			),
		)
		.join("");
}

function origins(report: FactCheckReport, sources: Sources): string {
	return table(
		["First reported by", "Sentences", "Of these on this origin alone", "Copies of it"],
		report.origins.map(({ source, sentences, alone, copies }) => [
			named(source, sources),
			sentences.join(", "),
			alone.join(", "),
			copies.map((id) => named(id, sources)).join("; "),
		]),
	);
}

function sourceList({ sources, corpus }: FactCheckReport): string {
	const rows = sources.map((source) => {
		const { id, title, publisher, byline, published, article, url, copyOf, sentences, sha256 } = source;
		const known = [title, publisher, byline, published && dateWords(published), url].filter((part) => part);
		const copy = copyOf === null ? "" : ` Copies ${copyOf}.`;
		return [id, escaped(known.join(" · ")) + copy, escaped(article), sentences.join(", "), `\`${sha256}\``];
	});
	const unused = corpus.articles - sources.length;
	const texts = sources.flatMap(({ id, text }) => {
		if (text === null) return [];
		const lines = text.split(/\r\n|\r|\n/).map((line) => `> ${escaped(line)}`.trimEnd());
		return [`### Text of ${id}\n\n${lines.join("\n")}\n\n`];
	});
	return `${table(["No.", "Source", "File", "Sentences", "SHA-256 of its text"], rows)}${unused} of the ${corpus.articles} articles of the corpus stand beside no sentence.\n\n${texts.join("")}`;
}

function unchecked({ unchecked: all }: FactCheckReport): string {
	return table(
		["What", "Where", "Words", "Why"],
		all.map(({ kind, text, reason, sentence, line }) => [
			uncheckedKinds[kind],
			sentence !== null ? `Sentence ${sentence}` : line !== null ? `Line ${line}` : "",
			escaped(text),
			escaped(reason),
		]),
	);
}

function named(id: string | null, sources: Sources): string {
	return id === null ? "" : `${id} ${escaped(shortSource(sources.get(id)))}`;
}
