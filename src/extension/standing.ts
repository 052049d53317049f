/**
 * What the engine says in words, in the language of the editor; numbers, names and reasons stay as they are, and the
 * messages of findings, which are the same wherever they are read.
 */
import { l10n } from "vscode";
import { difference } from "../engine/explain.ts";
import type { Finding, SourceRelation, Trace, TraceStatus } from "../engine/model.ts";
import { relationWords, standingWords, statusWords } from "../engine/standing-words.ts";

export function statusLabel(status: TraceStatus): string {
	return l10n.t(statusWords(status));
}

/** What a finding says where sentence and source are in view: "“241” – source: “214”". */
export function differenceLabel(finding: Finding): string {
	return l10n.t(...difference(finding));
}

export function relationLabel(relation: SourceRelation): string {
	return l10n.t(relationWords(relation));
}

/** As `standingWords`; a reason is given in English. */
export function standingLabel(trace: Pick<Trace, "relation" | "reason">): string {
	return trace.reason === undefined ? relationLabel(trace.relation) : standingWords(trace);
}
