import { dateWords } from "../engine/explain.ts";
import { style } from "./html-style.ts";
import { htmlTables } from "./html-tables.ts";
import { marked, text } from "./html-text.ts";
import type {
	FactCheckReport,
	ReportEvidence,
	ReportFinding,
	ReportSentence,
	ReportSource,
} from "./model.ts";
import { plural } from "./plural.ts";
import {
	caveats,
	decisionWords,
	findingWords,
	headCounts,
	locator,
	madeWords,
	openItemsOf,
	openWords,
	originWords,
	roleWords,
	severityWords,
	shortSource,
	sourcesById,
	standingOf,
	telling,
} from "./words.ts";

type Sources = ReadonlyMap<string, ReportSource>;

/** Passages shown at once; more, and copies of these, open on a click. */
const MOST_SHOWN = 3;

const sections = [
	["open", "Open items"],
	["sentences", "Sentence by sentence"],
	["ledgers", "Ledgers"],
	["facts", "Across sources"],
	["origins", "Origins"],
	["sources", "Sources"],
	["unchecked", "Not checked"],
] as const;

/** One self-contained page, piece by piece: no script, nothing fetched, and no markup out of draft or corpus. */
export function* html(report: FactCheckReport): Generator<string> {
	const sources = sourcesById(report);
	const title = `Fact-check report: ${text(report.draft.path)}`;
	yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#sentences">Skip to the sentences</a>
${head(report)}
<main>
`;
	yield openSection(report);
	yield* sentenceSection(report, sources);
	yield* htmlTables(report, sources);
	yield `${signature}\n</main>\n</body>\n</html>\n`;
}

const signature = `<section class="sign" aria-label="Signature"><span>Checked by</span><span>Date</span></section>`;

function head(report: FactCheckReport): string {
	const { draft, made, tool } = report;
	const counts = headCounts(report)
		.map(([term, count]) => `<div><dt>${term}</dt><dd>${text(count)}</dd></div>`)
		.join("\n");
	const links = sections.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join("");
	const dated = draft.date === null ? "" : `, dated ${text(dateWords(draft.date))}`;
	return `<header>
<h1>Fact-check report</h1>
<p><strong><bdi>${text(draft.path)}</bdi></strong>${dated}</p>
<p class="soft">Made <time datetime="${text(made)}">${text(madeWords(report))}</time> by ${tool.name} ${text(tool.version)} · SHA-256 of the draft <span class="hash">${text(draft.sha256)}</span></p>
<dl class="counts">
${counts}
</dl>
<p class="soft">${caveats.map(text).join(" ")}</p>
<p class="soft">How to read the marks: <mark>marked</mark><sup>F1</sup> words are the subject of finding F1; <em class="other">dotted</em> words stand on this side only.</p>
<nav aria-label="Sections"><ul>${links}</ul></nav>
</header>`;
}

function openSection(report: FactCheckReport): string {
	const { items, uncited } = openItemsOf(report);
	const rows = items.map((item) => {
		const word = item.severity === null ? "No support" : severityWords[item.severity];
		const finding = item.finding === null ? "" : `<a href="#${item.finding}">${item.finding}</a>`;
		return `<tr><td><a href="#n${item.sentence}">${item.sentence}</a></td><td class="${item.severity ?? ""}">${word}</td><td>${finding}</td><td>${text(openWords(item))}</td></tr>`;
	});
	const table =
		rows.length === 0
			? "<p>Nothing is left open but what is listed under “Not checked”.</p>"
			: `<div class="scroll"><table><thead><tr><th scope="col">Sentence</th><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">What is to be decided</th></tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
	const links = uncited.map(({ sentence }) => `<a href="#n${sentence}">${sentence}</a>`).join(", ");
	const lacking = links === "" ? "" : `<p>No citation in or near these traced sentences: ${links}.</p>`;
	return `<section id="open" aria-labelledby="h-open"><h2 id="h-open">Open items</h2>\n${table}\n${lacking}</section>\n`;
}

function* sentenceSection(report: FactCheckReport, sources: Sources): Generator<string> {
	yield `<section id="sentences" aria-labelledby="h-sentences"><h2 id="h-sentences">Sentence by sentence</h2>\n`;
	for (const sentence of report.sentences)
		yield sentence.unchecked === null ? sentenceHtml(sentence, sources) : aside(sentence);
	if (report.sentences.length === 0) yield "<p>The draft has no sentence to check.</p>\n";
	yield "</section>\n";
}

function aside(sentence: ReportSentence): string {
	const { number, line, parts, block } = sentence;
	const kind = block === "heading" ? "aside heading" : "aside";
	return `<article class="sentence ${kind}" id="n${number}"><span class="number">${number}</span> <span class="draft-words">${marked(parts, false)}</span> <span class="soft">– line ${line}. ${text(standingOf(sentence))}</span></article>\n`;
}

function sentenceHtml(sentence: ReportSentence, sources: Sources): string {
	const { number, line, parts, status, findings, evidence, furtherSources } = sentence;
	const tone = evidence.length > 0 && status !== "partial" ? "traced" : "gap";
	const origins = originWords(sentence);
	const found = findings.map(findingHtml).join("\n");
	return `<article class="sentence" id="n${number}" aria-labelledby="t${number}">
<h3 id="t${number}"><span class="number">${number}</span> · line ${line} · <span class="status ${tone}">${text(standingOf(sentence))}</span>${origins && ` · ${origins}`}</h3>
<div><p class="draft-words">${marked(parts, true)}</p>
${found && `<ul class="findings">\n${found}\n</ul>`}</div>
<div>${evidenceList(evidence, sources, furtherSources)}</div>
</article>
`;
}

function evidenceList(evidence: readonly ReportEvidence[], sources: Sources, further: number): string {
	if (evidence.length === 0) return `<p class="soft">No passage in the corpus.</p>`;
	const list = (items: readonly ReportEvidence[]) =>
		`<ul class="evidence">\n${items.map((one) => evidenceHtml(one, sources)).join("\n")}\n</ul>`;
	const shown = telling({ evidence }).own.slice(0, MOST_SHOWN);
	const rest = evidence.filter((one) => !shown.includes(one));
	const folded = `<details><summary>${plural(rest.length, "further passage")}</summary>${list(rest)}</details>`;
	const beyond = `<p class="soft">And ${further} more under “Across sources”.</p>`;
	return list(shown) + (rest.length > 0 ? folded : "") + (further > 0 ? beyond : "");
}

function evidenceHtml(evidence: ReportEvidence, sources: Sources): string {
	const { source: id, excerpt, standing, roles } = evidence;
	const source = sources.get(id);
	const title = source?.title ? ` <cite><bdi>${text(source.title)}</bdi></cite>` : "";
	const stands = roles.includes("origin") ? "" : ` – ${text(standing)}`;
	const hash = source?.sha256.slice(0, 12) ?? "";
	const before = excerpt.before === null ? "" : `<span class="beside">${text(excerpt.before)}</span> `;
	const after = excerpt.after === null ? "" : ` <span class="beside">${text(excerpt.after)}</span>`;
	return `<li><strong>${roleWords(evidence)}</strong>${stands}: <bdi>${text(shortSource(source))}</bdi>.${title} <span class="soft">(<a href="#${id}">${id}</a>, ${locator(evidence)}, <bdi>${text(source?.article ?? "")}</bdi>, <span class="hash">${hash}</span>)</span>
<p class="excerpt">${before}${marked(excerpt.parts, true)}${after}</p></li>`;
}

function findingHtml(finding: ReportFinding): string {
	const { id, severity, type, rule } = finding;
	return `<li class="${severity}" id="${id}"><span class="severity">${severityWords[severity]} ${id}</span> <code>${text(type)}</code>: ${text(findingWords(finding))}
<div class="soft">Rule: ${text(rule)}. Decision: <span class="decision">${text(decisionWords(finding))}</span></div></li>`;
}
