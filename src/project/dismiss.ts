import type { Finding, SentenceReport } from "../engine/model.ts";
import { anchorOf, type SentenceAnchor, sentencesFrom } from "./anchor.ts";
import type { Dismissal, Entry, Scope, SourceAnchor } from "./entries.ts";
import { evidenceOf, sourceAnchor } from "./evidence.ts";

/** A finding in the report of its draft. */
export interface Found {
	readonly finding: Finding;
	readonly sentence: SentenceReport;
	/** All of the draft's sentences, in order. */
	readonly sentences: readonly SentenceReport[];
	/** Path of the draft from the project's folder. */
	readonly path: string;
}

/** The entry that dismisses a finding, or all that the scope says. */
export function dismissalOf(
	found: Found,
	scope: Scope,
	decided: Entry & { readonly reason: string },
): Dismissal {
	const { finding, sentence, path } = found;
	const { id, by, at, reason } = decided;
	const isLocal = scope === "finding" || scope === "sentence";
	return {
		...{ id, by, at, scope },
		code: scope === "sentence" ? "*" : finding.type,
		draft: scope === "project" ? null : path,
		sentence: isLocal ? anchorIn(sentence, found.sentences) : null,
		words: scope === "finding" ? finding.draft.text : null,
		source: isLocal ? sourceOf(found, scope) : null,
		reason,
	};
}

/** How a sentence of a report is remembered. */
export function anchorIn(sentence: SentenceReport, all: readonly SentenceReport[]): SentenceAnchor {
	const at = all.findIndex(({ start }) => start === sentence.start);
	return anchorOf(sentence.text, at, sentencesFrom(all.map(({ text }) => text)));
}

function sourceOf({ finding, sentence }: Found, scope: Scope): SourceAnchor | null {
	if (scope === "finding") {
		const text = evidenceOf(sentence, finding);
		return finding.source && text ? sourceAnchor(finding.source, text) : null;
	}
	const { closest } = sentence;
	return closest && sourceAnchor(closest, closest.text);
}
