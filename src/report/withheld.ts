// What must not leave the desk: notes off the record, and embargoed ones before their day. Everything of such a note goes
// from what is exported; that there is one stays, so that nothing passes for unsupported which is not.
import type { Article, ArticleKey, DraftReport, Finding, OwnNote, Trace } from "../engine/model.ts";
import type { FactCheckReport, LedgerKind, ReportFinding, ReportSource, SourceId } from "./model.ts";

/** Why a note is withheld on a day, in words that stand in its place; null when it may be told. `now` is an ISO instant. */
export function withholding(note: OwnNote | undefined, now: string): string | null {
	if (note === undefined) return null;
	if (note.record === "off") return "[off the record: not shown]";
	return note.embargo !== null && now.slice(0, 10) < note.embargo ? "[under embargo: not shown]" : null;
}

/** The key of a withheld article in a report begins with this. */
export const WITHHELD = "withheld:";

/** A report without what is withheld on the day it is made. */
export function withoutWithheld(report: FactCheckReport, articles: Iterable<Article>): FactCheckReport {
	const now = report.made;
	const held = new Map<ArticleKey, Held>();
	for (const article of articles) {
		const words = withholding(article.note, now);
		if (words !== null) held.set(article.key, { words, names: namesOf(article) });
	}
	if (held.size === 0) return report;
	const ids = new Map<SourceId, string>();
	for (const { id, key } of report.sources) {
		const one = held.get(key);
		if (one) ids.set(id, one.words);
	}
	const names = [...held.values()].flatMap((one) => one.names);
	return scrubbed(redacted(report, held, ids), names);
}

/** A check without the words of the articles that `words` gives a reason to withhold. */
export function checkWithoutWithheld(
	report: DraftReport,
	words: (key: ArticleKey) => string | null,
): DraftReport {
	const finding = (one: Finding): Finding => {
		const reason = one.source && words(one.source.key);
		if (!one.source || !reason) return one;
		// Not even where it stands: that is the note's path.
		return { ...one, source: null, rule: reason, message: messageFor(one.draft.text, reason) };
	};
	const sentences = report.sentences.map((sentence) => ({
		...sentence,
		origin: sentence.origin && traceWithoutWithheld(sentence.origin, words),
		closest: sentence.closest && traceWithoutWithheld(sentence.closest, words),
		others: sentence.others.map((one) => traceWithoutWithheld(one, words)),
		findings: sentence.findings.map(finding),
	}));
	return { ...report, sentences };
}

/** A passage without its words, and without the name and place of its article, where `words` gives a reason. */
export function traceWithoutWithheld(trace: Trace, words: (key: ArticleKey) => string | null): Trace {
	const reason = words(trace.key);
	if (reason === null) return trace;
	return { ...trace, ...hiddenSource, text: reason, shown: [{ text: reason, changed: false }] };
}

interface Held {
	readonly words: string;
	/** What names the article or its person. */
	readonly names: readonly string[];
}

const hiddenSource = { article: "own notes", title: null, publisher: null, byline: null, url: null } as const;

function redacted(
	report: FactCheckReport,
	held: ReadonlyMap<ArticleKey, Held>,
	ids: ReadonlyMap<SourceId, string>,
): FactCheckReport {
	const finding = (one: ReportFinding): ReportFinding => {
		const words = one.source?.source ? ids.get(one.source.source) : undefined;
		if (!one.source || words === undefined) return one;
		const source = { ...one.source, text: words, value: "" };
		return { ...one, source, rule: words, message: messageFor(one.draft.text, words) };
	};
	const ledgers = Object.entries(report.ledgers).map(([kind, entries]) => [
		kind,
		entries.map((entry) => {
			const words = entry.source ? ids.get(entry.source) : undefined;
			return words && entry.sourceText !== null ? { ...entry, sourceText: words } : entry;
		}),
	]);
	return {
		...report,
		corpus: {
			...report.corpus,
			files: report.corpus.files.map((file) =>
				held.has(file.key) ? { ...file, key: hiddenKey(file.sha256), article: hiddenSource.article } : file,
			),
		},
		sentences: report.sentences.map((sentence) => ({
			...sentence,
			findings: sentence.findings.map(finding),
			evidence: sentence.evidence.map((evidence) => {
				const words = ids.get(evidence.source);
				if (words === undefined) return evidence;
				const parts = [{ text: words, changed: false, findings: [] }];
				return { ...evidence, excerpt: { before: null, text: words, parts, after: null } };
			}),
		})),
		ledgers: Object.fromEntries(ledgers) as Record<LedgerKind, (typeof report.ledgers)[LedgerKind]>,
		open: report.open.map((item) => {
			const about = report.sentences
				.flatMap(({ findings }) => findings)
				.find(({ id, source }) => id === item.finding && source?.source && ids.has(source.source));
			return about ? { ...item, text: finding(about).message } : item;
		}),
		sources: report.sources.map((source) => hiddenSourceOf(source, ids.get(source.id))),
	};
}

function hiddenSourceOf(source: ReportSource, words: string | undefined): ReportSource {
	if (words === undefined) return source;
	const title = `Own notes ${words}`;
	return { ...source, ...hiddenSource, key: hiddenKey(source.sha256), title, text: null };
}

function hiddenKey(sha256: string): string {
	return WITHHELD + sha256.slice(0, 16);
}

function messageFor(draft: string, words: string): string {
	return `Draft says “${draft.replace(/\s+/g, " ").slice(0, 160)}”; own notes say otherwise ${words}.`;
}

/** How a withheld article is named where other things are told of it: by its path, or by its title in quotation marks. */
function namesOf({ path, title }: Article): readonly string[] {
	return [path, ...(title === null ? [] : [`“${title.slice(0, TITLE_BEGINS)}`])];
}

/** Titles are cut where they are long. */
const TITLE_BEGINS = 40;

/** The names of what is withheld, out of words that are about other things: "copies “Call with the clerk”". */
function scrubbed(report: FactCheckReport, names: readonly string[]): FactCheckReport {
	const clean = (text: string) => names.reduce(withoutName, text);
	return {
		...report,
		sentences: report.sentences.map((sentence) => ({
			...sentence,
			evidence: sentence.evidence.map((one) => ({ ...one, standing: clean(one.standing) })),
			findings: sentence.findings.map((one) => ({
				...one,
				message: clean(one.message),
				rule: clean(one.rule),
			})),
		})),
		facts: report.facts.map((fact) => ({
			...fact,
			cells: fact.cells.map((cell) => ({ ...cell, standing: clean(cell.standing) })),
		})),
		open: report.open.map((item) => ({ ...item, text: clean(item.text) })),
		unchecked: report.unchecked.map((one) =>
			one.kind === "article" ? { ...one, text: clean(one.text) } : one,
		),
	};
}

function withoutName(text: string, name: string): string {
	if (!name.startsWith("“")) return text.replaceAll(name, hiddenSource.article);
	return text
		.split(name)
		.map((part, at) => (at === 0 ? part : part.slice(Math.max(0, part.indexOf("”") + 1))))
		.join(hiddenSource.article);
}
