/** What the engine says in words, in the language of the editor; numbers, names and reasons stay as they are. */
import { l10n } from "vscode";
import { relationWords, standingWords, statusWords } from "../engine/explain.ts";
import type { SourceRelation, Trace, TraceStatus } from "../engine/model.ts";

export function statusLabel(status: TraceStatus): string {
	return l10n.t(statusWords(status));
}

export function relationLabel(relation: SourceRelation): string {
	return l10n.t(relationWords(relation));
}

/** As `standingWords`; a reason is given in English. */
export function standingLabel(trace: Pick<Trace, "relation" | "reason">): string {
	return trace.reason === undefined ? relationLabel(trace.relation) : standingWords(trace);
}
