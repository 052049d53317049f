import type { Corpus } from "../engine/corpus.ts";
import type { Finding, SentenceReport, Trace } from "../engine/model.ts";
import { standingWords } from "../engine/standing-words.ts";
import type { ReportOptions } from "./build.ts";
import { decisionKey } from "./decisions.ts";
import { type DraftSentence, uncheckedReason } from "./draft-sentences.ts";
import { excerptOf } from "./excerpt.ts";
import type { Lines } from "./lines.ts";
import { markedParts } from "./marks.ts";
import type { OwnRecord, OwnSource, ReportEvidence, ReportFinding, ReportSentence } from "./model.ts";
import type { SourceList } from "./source-list.ts";

/** What the sentences of a report have in common. */
interface Common {
	readonly sources: SourceList;
	readonly corpus: Corpus;
	readonly lines: Lines;
	readonly firstFinding: number;
	readonly options: ReportOptions;
	/** Own reporting, by the start of its sentence. */
	readonly own: ReadonlyMap<number, OwnSource>;
}

/** Passages quoted beside a sentence. */
const MOST_EVIDENCE = 6;

/** A sentence as the report has it. */
export function reportSentence(sentence: DraftSentence, common: Common): ReportSentence {
	const { number, report, reading, block, section } = sentence;
	const { corpus, lines } = common;
	const { start, end, text, status, independentOrigins } = report;
	const findings = report.findings.map((finding, at) =>
		reportFinding(finding, report, `F${common.firstFinding + at}`, common),
	);
	const evidence = evidenceOf(report, findings, common);
	const speaking = new Set(tracesOf(report).map(({ key }) => key)).size;
	const quoted = new Set(evidence.map(({ source }) => source)).size;
	const whole = reading.whole.document.text;
	const against = report.closest?.text;
	const shown = against === undefined || status === "verbatim" ? [] : corpus.ports.words(against, text);
	const noted = report.findings.map(({ draft }, at) => ({ ...draft, id: findings[at]?.id ?? "" }));
	return {
		number,
		...lines.placeOf(start),
		start,
		end,
		text,
		parts: markedParts(whole, report, block.masked, shown, noted),
		section,
		block: block.kind,
		status,
		unchecked: uncheckedReason(sentence),
		own: ownRecord(common.own.get(start)),
		independentOrigins,
		evidence,
		furtherSources: speaking - quoted,
		findings,
	};
}

/** Who spoke off the record or on background is not in a report. */
function ownRecord(source: OwnSource | undefined): OwnRecord | null {
	if (source === undefined) return null;
	const { person, date, record } = source;
	return { person: record === "on" ? person : null, date, record };
}

function tracesOf({ origin, closest, others }: SentenceReport): readonly Trace[] {
	return [origin, closest, ...others].filter((trace) => trace !== null);
}

/** The origin first, then the closest passage, then the others; one passage stands there once. */
function evidenceOf(
	report: SentenceReport,
	findings: readonly ReportFinding[],
	{ sources, corpus }: Common,
): readonly ReportEvidence[] {
	const evidence = new Map<string, ReportEvidence>();
	const roles = (["origin", "closest"] as const).filter((role) => report[role] !== null);
	for (const [at, trace] of tracesOf(report).entries()) {
		const role = roles[at] ?? "other";
		const place = `${trace.key}\n${trace.start}`;
		const known = evidence.get(place);
		if (known === undefined && evidence.size >= MOST_EVIDENCE) continue;
		const source = sources.idOf(trace.key);
		const noted = findings.flatMap(({ id, source: side }) =>
			side !== null && side.source === source ? [{ start: side.start, end: side.end, id }] : [],
		);
		const { start, end, page, paragraph, time, relation } = trace;
		evidence.set(
			place,
			known
				? { ...known, roles: [...known.roles, role] }
				: {
						...{ roles: [role], source, start, end, page, paragraph, time, relation },
						standing: standingWords(trace),
						excerpt: excerptOf(trace, corpus, noted),
					},
		);
	}
	return [...evidence.values()];
}

function reportFinding(
	finding: Finding,
	sentence: SentenceReport,
	id: string,
	{ sources, options }: Common,
): ReportFinding {
	const { type, severity, direction, relation, confidence, draft, source, rule, message } = finding;
	const decision = options.decisions?.get(decisionKey(sentence.text, finding));
	return {
		...{ id, type, severity, direction, relation, confidence },
		draft: { text: draft.text, start: draft.start, end: draft.end, value: draft.value },
		source: source && {
			source: sources.idOf(source.key) || null,
			text: source.text,
			start: source.start,
			end: source.end,
			value: source.value,
		},
		rule,
		message,
		decision: decision ?? { state: "open", reason: null },
	};
}
