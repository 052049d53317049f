import { disclosureOf } from "../engine/disclosure.ts";
import type { Finding, SentenceReport, Trace } from "../engine/model.ts";
import { wordsHash } from "./anchor.ts";
import type { SourceAnchor } from "./entries.ts";

/** The text of the passage that a finding's evidence is in, as a dismissal remembers it. */
export function evidenceOf(sentence: SentenceReport, { source }: Finding): string | null {
	if (source === null) return null;
	const traces = [sentence.origin, sentence.closest, ...sentence.others];
	const passage = traces.find(
		(trace) => trace?.key === source.key && trace.start <= source.start && source.end <= trace.end,
	);
	return passage?.text ?? source.text;
}

/** How a passage is remembered: by its words, and by their hash alone where they must not lie in a project's files. */
export function sourceAnchor({ article, note }: Pick<Trace, "article" | "note">, text: string): SourceAnchor {
	const hash = wordsHash(text);
	return isKept(note) ? { article, text, hash } : { article: OWN_NOTES, text: null, hash };
}

const OWN_NOTES = "own notes";

/** Whether a project's files, which many can read, may have the words of an article; no embargo has ended for them. */
export function isKept(note: Trace["note"]): boolean {
	return disclosureOf(note) === "all";
}
