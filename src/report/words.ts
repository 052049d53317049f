// What the formats of a report have in common: its sections and columns, in words for a reader.
import { briefly, dateWords } from "../engine/explain.ts";
import type { Severity } from "../engine/model.ts";
import { relationWords, statusWords } from "../engine/standing-words.ts";
import { harmless } from "./harmless.ts";
import type {
	FactCheckReport,
	FactRow,
	LedgerEntry,
	LedgerKind,
	OpenItem,
	OwnRecord,
	ReportEvidence,
	ReportFinding,
	ReportSentence,
	ReportSource,
	SourceId,
	Unchecked,
} from "./model.ts";
import { plural } from "./plural.ts";

export const severityWords: Readonly<Record<Severity, string>> = {
	error: "Error",
	warning: "Warning",
	information: "Information",
	hint: "Hint",
};

export const ledgerTitles: Readonly<Record<LedgerKind, string>> = {
	quotes: "Quotations",
	figures: "Figures",
	names: "Names",
	dates: "Dates",
};

export const ledgerKinds: readonly LedgerKind[] = ["quotes", "figures", "names", "dates"];

export const standings: Readonly<Record<LedgerEntry["standing"], string>> = {
	"in-source": "In the source",
	differs: "Differs",
	"not-found": "Not in the passages beside it",
	"no-evidence": "No source",
};

export const uncheckedKinds: Readonly<Record<Unchecked["kind"], string>> = {
	draft: "Draft",
	sentence: "Sentence",
	outside: "Outside the prose",
	file: "File left out",
	article: "Article",
	rule: "Rule",
};

/** Any text of draft or corpus on one line, without what a reader cannot see. */
export function plain(text: string): string {
	return harmless(text).trim();
}

/** The sources of a report by their numbers. */
export function sourcesById({ sources }: FactCheckReport): ReadonlyMap<SourceId, ReportSource> {
	return new Map(sources.map((source) => [source.id, source]));
}

/** "The Herald, 8 Oct 2019"; the title or the path where no publisher is known. */
export function shortSource(source: ReportSource | undefined): string {
	if (source === undefined) return "the draft itself";
	const { publisher, title, article, published } = source;
	return `${plain(publisher ?? title ?? article)}, ${published === null ? "undated" : dateWords(published)}`;
}

/** "page 3, ¶2", "at 00:12:34, ¶5", "headline". */
export function locator({
	page,
	paragraph,
	time,
}: Pick<ReportEvidence, "page" | "paragraph" | "time">): string {
	const within = paragraph === null ? "headline" : `¶${paragraph}`;
	const places = [page === null ? [] : [`page ${page}`], time === null ? [] : [`at ${time}`]];
	return [...places.flat(), within].join(", ");
}

/** "Origin and closest", "Closest", "Also". */
export function roleWords({ roles }: ReportEvidence): string {
	if (roles.includes("origin")) return roles.includes("closest") ? "Origin and closest" : "Origin";
	return roles.includes("closest") ? "Closest" : "Also";
}

/** The passages that tell something of their own, and those of copies, which say the same again. */
export function telling({ evidence }: Pick<ReportSentence, "evidence">): {
	readonly own: readonly ReportEvidence[];
	readonly copies: readonly ReportEvidence[];
} {
	const copies = evidence.filter(
		({ roles, relation }) => relation === "same-origin" && roles.includes("other"),
	);
	return { own: evidence.filter((one) => !copies.includes(one)), copies };
}

/** Where a sentence stands: "Sentence 4, line 17". */
export function placeWords({ number, line }: ReportSentence): string {
	return `Sentence ${number}, line ${line}`;
}

/** The status of a sentence, with the reason where it was not checked. */
export function standingOf({ status, unchecked, own }: ReportSentence): string {
	// A report made before there was own reporting has none.
	if (own) return `${statusWords(status)}: ${ownWords(own)}`;
	return unchecked === null ? statusWords(status) : `${statusWords(status)}: ${unchecked}`;
}

/** "2 independent origins"; "" where nothing is traced. */
export function originWords({ independentOrigins, evidence }: ReportSentence): string {
	return evidence.length === 0 ? "" : plural(independentOrigins, "independent origin");
}

/** What a finding says where its sentence and the passage are in view. */
export function findingWords(finding: ReportFinding): string {
	return plain(briefly(finding));
}

/** "25 Nov 2026, 22:00 UTC". */
export function madeWords({ made }: FactCheckReport): string {
	const [day = "", time = ""] = made.split("T");
	return `${dateWords(day)}, ${time.slice(0, 5)} UTC`;
}

/** Words in quotation marks; as they are where they have such marks of their own. */
function quoted(text: string): string {
	const words = plain(text);
	return /["“”„«»]/.test(words) ? words : `“${words}”`;
}

/** "Open", "Accepted: …", "Dismissed: …". */
export function decisionWords({ decision: { state, reason } }: ReportFinding): string {
	const word = state[0]?.toUpperCase() + state.slice(1);
	return reason === null ? word : `${word}: ${plain(reason)}`;
}

/** A cell of the cross-source table: "origin", "says the same". */
export function cellWords({ role, relation }: FactRow["cells"][number]): string {
	return role === "origin" ? "reported it first" : relationWords(relation);
}

/** What an open item asks for. */
export function openWords({ kind, text, type }: OpenItem): string {
	if (kind === "untraced") return `Nothing in the corpus carries this: ${quoted(text)}`;
	if (kind === "partial") return `Only a part of this is in the corpus: ${quoted(text)}`;
	return type === null ? plain(text) : `${plain(text)} (${type})`;
}

/** The open items one by one, and apart from them the sentences that only lack a citation. */
export function openItemsOf({ open }: FactCheckReport): {
	readonly items: readonly OpenItem[];
	readonly uncited: readonly OpenItem[];
} {
	const isUncited = ({ type }: OpenItem) => type === "cite/missing";
	return { items: open.filter((item) => !isUncited(item)), uncited: open.filter(isUncited) };
}

/** The counts at the head of a report, in the order to be read. */
export function headCounts({
	summary,
	open,
	corpus,
}: FactCheckReport): readonly (readonly [string, string])[] {
	const { sentences, checkable, traced, singleOrigin, findings, decisions } = summary;
	const found = [
		plural(findings.error, "error"),
		plural(findings.warning, "warning"),
		`${findings.information} for information`,
		plural(findings.hint, "hint"),
	].join(", ");
	return [
		["Sentences", `${sentences}, of which ${checkable} can be checked`],
		["Traced to a source", `${traced} of ${checkable}`],
		["On one independent origin only", String(singleOrigin)],
		["Findings", found],
		["Decisions", `${decisions.open} open, ${decisions.accepted} accepted, ${decisions.dismissed} dismissed`],
		["Open items", String(open.length)],
		["Corpus", `${plural(corpus.articles, "article")}, ${plural(corpus.passages, "passage")}`],
	];
}

/** The facts, in parts of a few columns: each has only the rows that have something in it. */
export interface FactTable {
	readonly columns: readonly ReportSource[];
	readonly rows: readonly {
		readonly fact: FactRow;
		readonly cells: readonly (FactRow["cells"][number] | null)[];
	}[];
}

const MOST_COLUMNS = 6;

/** The cross-source table as it fits on a page, the sources by date. */
export function factTables(report: FactCheckReport): readonly FactTable[] {
	const used = new Set(report.facts.flatMap(({ cells }) => cells.map(({ source }) => source)));
	const columns = report.sources.filter(({ id }) => used.has(id));
	const at = new Map(columns.map(({ id }, index) => [id, index]));
	const tables: { columns: ReportSource[]; rows: Map<FactRow, (FactRow["cells"][number] | null)[]> }[] = [];
	for (let first = 0; first < columns.length; first += MOST_COLUMNS)
		tables.push({ columns: columns.slice(first, first + MOST_COLUMNS), rows: new Map() });
	for (const fact of report.facts) {
		for (const cell of fact.cells) {
			const index = at.get(cell.source) ?? 0;
			const table = tables[Math.floor(index / MOST_COLUMNS)];
			if (table === undefined) continue;
			const row = table.rows.get(fact) ?? table.columns.map(() => null);
			row[index % MOST_COLUMNS] = cell;
			table.rows.set(fact, row);
		}
	}
	return tables.map(({ columns: own, rows }) => ({
		columns: own,
		rows: [...rows].map(([fact, cells]) => ({ fact, cells })),
	}));
}

/** What the report is not, for its reader. */
export const caveats: readonly string[] = [
	"The corpus is the measure: “first reported” means first in these articles, and nothing outside them was asked.",
	"A sentence without a finding is not thereby true; a finding is a question to a person, not a verdict.",
	"The report gives no overall score.",
];

const recordWords: Readonly<Record<OwnRecord["record"], string>> = {
	on: "",
	background: "on background, not named",
	off: "off the record, not named",
};

/** "Jane Okafor, 4 May 2026"; without the name where it must not be told. */
function ownWords({ person, date, record }: OwnRecord): string {
	const known = [person ?? recordWords[record], date === null ? "" : dateWords(date)];
	return known.filter((one) => one !== "").join(", ") || "the writer’s";
}
