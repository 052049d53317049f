// What has changed since a report was made: its articles, its passages, and what the check says today.
import type { Severity, TraceStatus } from "../engine/model.ts";
import { decisionKey } from "./decisions.ts";
import type { FactCheckReport, ReportFinding, ReportSentence, SourceId } from "./model.ts";
import { WITHHELD } from "./told-report.ts";

/** The comparison of a report with the corpus as it is. */
export interface Verification {
	readonly version: 1;
	/** True when nothing below has changed. */
	readonly holds: boolean;
	readonly report: { readonly draft: string; readonly made: string; readonly toolVersion: string };
	readonly toolVersion: string;
	readonly articles: readonly ArticleChange[];
	readonly passages: readonly PassageChange[];
	readonly sentences: readonly SentenceChange[];
	readonly findings: readonly FindingChange[];
}

export interface ArticleChange {
	/** "changed": other text at the same path; "moved": the same text at another path. */
	readonly change: "changed" | "gone" | "moved" | "new";
	readonly article: string;
	/** The path that it has now, of one that was moved. */
	readonly now: string | null;
	/** Its number in the report, when it stands beside a sentence there. */
	readonly source: SourceId | null;
}

export interface PassageChange {
	/** "moved": the same words elsewhere in the article; "gone": not in it any more. */
	readonly change: "moved" | "gone";
	readonly sentence: number;
	readonly source: SourceId;
	readonly article: string;
	readonly text: string;
	readonly start: number;
	/** Where the words stand now. */
	readonly now: number | null;
}

export interface SentenceChange {
	readonly sentence: number;
	readonly text: string;
	readonly what: "status" | "origin";
	readonly was: TraceStatus | string | null;
	readonly now: TraceStatus | string | null;
}

export interface FindingChange {
	readonly change: "new" | "gone";
	readonly sentence: number;
	readonly type: string;
	readonly severity: Severity;
	readonly message: string;
}

/** Compares a report with the one made today of the same draft; `textOf` gives an article's text by its key. */
export function* verification(
	old: FactCheckReport,
	fresh: FactCheckReport,
	textOf: (key: string) => string | null,
): Generator<undefined, Verification> {
	const articles = articleChanges(old, fresh);
	yield;
	const passages: PassageChange[] = [];
	const sentences: SentenceChange[] = [];
	const findings: FindingChange[] = [];
	const keys = keysNow(old, fresh);
	for (const [at, sentence] of old.sentences.entries()) {
		passages.push(...passageChanges(sentence, old, keys, textOf));
		const now = fresh.sentences[at];
		if (now !== undefined) {
			sentences.push(...sentenceChanges(sentence, now, old, fresh, keys));
			findings.push(...findingChanges(sentence, now));
		}
		yield;
	}
	return {
		version: 1,
		holds: [articles, passages, sentences, findings].every(({ length }) => length === 0),
		report: { draft: old.draft.path, made: old.made, toolVersion: old.tool.version },
		toolVersion: fresh.tool.version,
		articles,
		passages,
		sentences,
		findings,
	};
}

type File = FactCheckReport["corpus"]["files"][number];

/** The files of the corpus that were not there under their path, by what they contain. */
function arrivals(old: FactCheckReport, fresh: FactCheckReport): ReadonlyMap<string, File> {
	const known = new Set(old.corpus.files.map(({ key }) => key));
	return new Map(fresh.corpus.files.filter(({ key }) => !known.has(key)).map((file) => [file.sha256, file]));
}

function articleChanges(old: FactCheckReport, fresh: FactCheckReport): readonly ArticleChange[] {
	const now = new Map(fresh.corpus.files.map((file) => [file.key, file]));
	const arrived = arrivals(old, fresh);
	const ids = new Map(old.sources.map(({ key, id }) => [key, id]));
	const moved = new Set<File>();
	const changes = old.corpus.files.flatMap(({ key, article, sha256 }): readonly ArticleChange[] => {
		const source = ids.get(key) ?? null;
		const file = now.get(key);
		if (file?.sha256 === sha256) return [];
		if (file !== undefined) return [{ change: "changed", article, now: null, source }];
		const elsewhere = arrived.get(sha256);
		if (elsewhere === undefined) return [{ change: "gone", article, now: null, source }];
		moved.add(elsewhere);
		return [{ change: "moved", article, now: elsewhere.article, source }];
	});
	const known = new Set(old.corpus.files.map(({ key }) => key));
	const fresher = fresh.corpus.files.filter((file) => !known.has(file.key) && !moved.has(file));
	return [
		...changes,
		...fresher.map(({ article }) => ({ change: "new" as const, article, now: null, source: null })),
	];
}

/** The key that each article of the report has today; articles that are gone are not in it. */
function keysNow(old: FactCheckReport, fresh: FactCheckReport): ReadonlyMap<string, string> {
	const present = new Set(fresh.corpus.files.map(({ key }) => key));
	const arrived = arrivals(old, fresh);
	return new Map(
		old.corpus.files.flatMap(({ key, sha256 }) => {
			const now = present.has(key) ? key : arrived.get(sha256)?.key;
			return now === undefined ? [] : [[key, now] as const];
		}),
	);
}

function passageChanges(
	{ number, evidence }: ReportSentence,
	{ sources }: FactCheckReport,
	keys: ReadonlyMap<string, string>,
	textOf: (key: string) => string | null,
): readonly PassageChange[] {
	return evidence.flatMap(({ source: id, start, excerpt }): readonly PassageChange[] => {
		const source = sources.find((one) => one.id === id);
		// Nobody was shown its words.
		if (source?.key.startsWith(WITHHELD)) return [];
		const key = source && keys.get(source.key);
		const text = key === undefined ? null : textOf(key);
		if (text?.startsWith(excerpt.text, start)) return [];
		const at = text?.indexOf(excerpt.text) ?? -1;
		const place = { sentence: number, source: id, article: source?.article ?? id, text: excerpt.text, start };
		return [at < 0 ? { change: "gone", ...place, now: null } : { change: "moved", ...place, now: at }];
	});
}

function sentenceChanges(
	was: ReportSentence,
	now: ReportSentence,
	old: FactCheckReport,
	fresh: FactCheckReport,
	keys: ReadonlyMap<string, string>,
): readonly SentenceChange[] {
	const { number, text } = was;
	const place = { sentence: number, text };
	const [before, after] = [originOf(was, old), originOf(now, fresh)];
	const same = before === undefined ? after === undefined : keys.get(before.key) === after?.key;
	return [
		...(was.status === now.status
			? []
			: [{ ...place, what: "status" as const, was: was.status, now: now.status }]),
		...(same
			? []
			: [
					{
						...place,
						what: "origin" as const,
						was: before?.article ?? null,
						now: after?.article ?? null,
					},
				]),
	];
}

/** The article that a sentence rests on. */
function originOf(
	{ evidence }: ReportSentence,
	{ sources }: FactCheckReport,
): FactCheckReport["sources"][number] | undefined {
	const origin = evidence.find(({ roles }) => roles.includes("origin"))?.source;
	return sources.find(({ id }) => id === origin);
}

function findingChanges(was: ReportSentence, now: ReportSentence): readonly FindingChange[] {
	const changed = (change: "new" | "gone", among: ReportSentence, others: ReportSentence) => {
		const known = new Set(others.findings.map((finding) => decisionKey("", finding)));
		return among.findings
			.filter((finding) => !known.has(decisionKey("", finding)))
			.map(({ type, severity, message }: ReportFinding) => ({
				...{ change, sentence: was.number, type, severity, message },
			}));
	};
	return [...changed("gone", was, now), ...changed("new", now, was)];
}
