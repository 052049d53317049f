// A fact-check report without what must not be told of the writer's own notes (`withheld.ts`).
import { disclosureOf, namesPerson, withoutPerson } from "../engine/disclosure.ts";
import type { Article, ArticleKey, OwnNote } from "../engine/model.ts";
import type {
	FactCheckReport,
	LedgerEntry,
	LedgerKind,
	ReportEvidence,
	ReportFinding,
	ReportSource,
	SourceId,
} from "./model.ts";
import { hidden, sideWithoutPerson, toldOf, withholding } from "./withheld.ts";

/** The key of an article in a report begins with this where not all of it is told. */
export const WITHHELD = "withheld:";

/** A note of which not all is told. */
interface Held {
	readonly note: OwnNote;
	readonly path: string;
	/** As the report may call it. */
	readonly told: Pick<Article, "title" | "publisher" | "byline" | "published" | "url"> & {
		readonly article: string;
	};
	/** What stands in the place of its words; null where only who spoke is hidden. */
	readonly reason: string | null;
}

/** A report without what must not be told on the day it is made; its traces must be `withoutTies` already. */
export function toldReport(report: FactCheckReport, articles: Iterable<Article>): FactCheckReport {
	const held = heldAmong(articles, report.made);
	if (held.size === 0) return report;
	const byId = new Map<SourceId, Held>();
	for (const { id, key } of report.sources) {
		const one = held.get(key);
		if (one !== undefined) byId.set(id, one);
	}
	const sentences = report.sentences.map((sentence) => ({
		...sentence,
		findings: sentence.findings.map((one) => toldFinding(one, byId)),
		evidence: sentence.evidence.map((one) => toldEvidence(one, byId)),
	}));
	const messages = new Map(
		sentences.flatMap(({ findings }) => findings.map(({ id, message }) => [id, message])),
	);
	const ledgers = Object.entries(report.ledgers).map(([kind, entries]) => [
		kind,
		entries.map((one) => toldEntry(one, byId)),
	]);
	return {
		...report,
		corpus: { ...report.corpus, files: report.corpus.files.map((file) => toldFile(file, held)) },
		sentences,
		ledgers: Object.fromEntries(ledgers) as Record<LedgerKind, readonly LedgerEntry[]>,
		open: report.open.map((item) => ({ ...item, text: messages.get(item.finding ?? "") ?? item.text })),
		sources: report.sources.map((source) => toldSource(source, byId)),
		unchecked: toldUnchecked(report, held),
	};
}

function heldAmong(articles: Iterable<Article>, made: string): ReadonlyMap<ArticleKey, Held> {
	const held = new Map<ArticleKey, Held>();
	for (const { key, path, note, title, publisher, byline, published, url } of articles) {
		if (note === undefined || disclosureOf(note, made.slice(0, 10)) === "all") continue;
		const told = toldOf({ article: path, title, publisher, byline, published, url, note }, made);
		held.set(key, { note, path, told, reason: withholding(note, made) });
	}
	return held;
}

type ById = ReadonlyMap<SourceId, Held>;

function words(text: string, { reason, note }: Held): string {
	return reason ?? withoutPerson(text, note);
}

function toldFinding(finding: ReportFinding, byId: ById): ReportFinding {
	const { source, draft, rule, message } = finding;
	const one = source?.source ? byId.get(source.source) : undefined;
	if (source === null || one === undefined) return finding;
	const { reason, note } = one;
	if (reason !== null)
		return { ...finding, ...hidden(draft, reason), source: { ...source, text: reason, value: "" } };
	return {
		...finding,
		source: { ...source, ...sideWithoutPerson(source, note) },
		rule: withoutPerson(rule, note),
		message: withoutPerson(message, note),
	};
}

function toldEvidence(evidence: ReportEvidence, byId: ById): ReportEvidence {
	const one = byId.get(evidence.source);
	if (one === undefined) return evidence;
	const { before, text, parts, after } = evidence.excerpt;
	if (one.reason !== null) {
		const hidden = [{ text: one.reason, changed: false, findings: [] }];
		return { ...evidence, excerpt: { before: null, text: one.reason, parts: hidden, after: null } };
	}
	return {
		...evidence,
		excerpt: {
			before: before && words(before, one),
			text: words(text, one),
			parts: withoutPersonIn(parts, one.note),
			after: after && words(after, one),
		},
	};
}

/** A name can stand in several parts: then the passage is shown without marks. */
function withoutPersonIn(
	parts: ReportEvidence["excerpt"]["parts"],
	note: OwnNote,
): ReportEvidence["excerpt"]["parts"] {
	const told = parts.map((part) => ({ ...part, text: withoutPerson(part.text, note) }));
	const whole = withoutPerson(parts.map(({ text }) => text).join(""), note);
	if (told.map(({ text }) => text).join("") === whole) return told;
	return [{ text: whole, changed: false, findings: parts.flatMap(({ findings }) => findings) }];
}

function toldEntry(entry: LedgerEntry, byId: ById): LedgerEntry {
	const one = entry.source === null ? undefined : byId.get(entry.source);
	if (one === undefined) return entry;
	// That the name stands in the note tells whose it is.
	if (namesPerson(entry.text, one.note)) return { ...entry, source: null, sourceText: null };
	return { ...entry, sourceText: entry.sourceText && words(entry.sourceText, one) };
}

function toldFile(
	file: FactCheckReport["corpus"]["files"][number],
	held: ReadonlyMap<ArticleKey, Held>,
): FactCheckReport["corpus"]["files"][number] {
	const one = held.get(file.key);
	return one === undefined ? file : { ...file, key: hiddenKey(file.sha256), article: one.told.article };
}

function toldSource(source: ReportSource, byId: ById): ReportSource {
	const one = byId.get(source.id);
	if (one === undefined) return source;
	const { title, publisher, byline, published, url, article } = one.told;
	return {
		...source,
		...{ article, publisher, byline, published, url },
		key: hiddenKey(source.sha256),
		title: one.reason === null ? title : `Own notes ${one.reason}`,
		text: one.reason !== null || source.text === null ? null : withoutPerson(source.text, one.note),
	};
}

function hiddenKey(sha256: string): string {
	return WITHHELD + sha256.slice(0, 16);
}

function toldUnchecked({ unchecked }: FactCheckReport, held: ReadonlyMap<ArticleKey, Held>) {
	const names = new Map(Array.from(held.values(), ({ path, told }) => [path, told.article]));
	return unchecked.map((one) =>
		one.kind === "article" ? { ...one, text: names.get(one.text) ?? one.text } : one,
	);
}
