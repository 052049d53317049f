import type { SentenceReport } from "../engine/model.ts";
import { standingWords } from "../engine/standing-words.ts";
import type { FactRow, OpenItem, OriginRow, ReportSentence, SourceId } from "./model.ts";
import type { SourceList } from "./source-list.ts";

/** A sentence beside every article that speaks of it, by date; undefined when none does. */
export function factRow(
	{ origin, closest, others, independentOrigins }: SentenceReport,
	sentence: number,
	sources: SourceList,
): FactRow | undefined {
	const cells = new Map<SourceId, FactRow["cells"][number]>();
	const traces = [
		...(origin ? [{ role: "origin" as const, trace: origin }] : []),
		...(closest ? [{ role: "closest" as const, trace: closest }] : []),
		...others.map((trace) => ({ role: "other" as const, trace })),
	];
	for (const { role, trace } of traces) {
		const source = sources.idOf(trace.key);
		if (cells.has(source)) continue;
		cells.set(source, { source, role, relation: trace.relation, standing: standingWords(trace) });
	}
	if (cells.size === 0) return undefined;
	const byDate = [...cells.values()].sort((a, b) => sources.rankOf(a.source) - sources.rankOf(b.source));
	return { sentence, independentOrigins, cells: byDate };
}

/** The articles that the sentences rest on, with what rests on nothing else. */
export function originRows(sentences: readonly ReportSentence[], sources: SourceList): readonly OriginRow[] {
	const resting = new Map<SourceId, ReportSentence[]>();
	for (const sentence of sentences) {
		const origin = sentence.evidence.find(({ roles }) => roles.includes("origin"))?.source;
		if (origin !== undefined) resting.set(origin, [...(resting.get(origin) ?? []), sentence]);
	}
	return [...resting]
		.map(([source, all]) => ({
			source,
			sentences: all.map(({ number }) => number),
			alone: all.filter(({ independentOrigins }) => independentOrigins < 2).map(({ number }) => number),
			copies: sources.copiesOf(source),
		}))
		.sort((a, b) => b.sentences.length - a.sentences.length);
}

const severe = ["error", "warning", "information"];
/** True of most sentences of a first draft: it comes after what may be wrong. */
const ROUTINE = "cite/missing";

/** What somebody has still to decide or to find, the most severe first; hints are not asked to be decided. */
export function openItems(sentences: readonly ReportSentence[]): readonly OpenItem[] {
	const items = sentences.flatMap((sentence) => [...undecided(sentence), ...unsupported(sentence)]);
	const rank = ({ severity, type }: OpenItem) =>
		2 * severe.indexOf(severity ?? "information") + Number(type === ROUTINE);
	return items.sort((a, b) => rank(a) - rank(b) || a.sentence - b.sentence);
}

function undecided({ number, findings }: ReportSentence): readonly OpenItem[] {
	return findings
		.filter(({ severity, decision }) => severe.includes(severity) && decision.state === "open")
		.map(({ id, severity, type, message }) => ({
			kind: "finding",
			sentence: number,
			finding: id,
			severity,
			type,
			text: message,
		}));
}

/** A sentence without support that no finding speaks of. */
function unsupported({ number, status, findings, text }: ReportSentence): readonly OpenItem[] {
	const told = findings.some(({ type }) => type.startsWith("support/"));
	if (told || (status !== "untraced" && status !== "partial")) return [];
	const line = text.replace(/\s+/g, " ");
	return [{ kind: status, sentence: number, finding: null, severity: null, type: null, text: line }];
}
