import type { SentenceReport, ShownPart, Trace } from "../engine/model.ts";

/** So much of a passage is the passage: marking all its words marks none. */
const NEARLY_ALL = 0.85;

/**
 * The passage in parts: marked is what the findings are about, or else every word that the draft does not have. What
 * is about the whole passage, as a missing citation is, marks nothing. Pure.
 */
export function shownParts(
	{ findings }: Pick<SentenceReport, "findings">,
	{ key, start, end, text, shown }: Trace,
): readonly ShownPart[] {
	const spans = findings
		.flatMap(({ source, also = [] }) => (source ? [source, ...also] : []))
		.filter((source) => source.key === key && source.start >= start && source.end <= end)
		.filter((source) => source.end - source.start < NEARLY_ALL * (end - start))
		.sort((a, b) => a.start - b.start);
	if (spans.length === 0) return shown;
	const parts: ShownPart[] = [];
	let at = start;
	for (const span of spans) {
		if (span.end <= at) continue;
		const from = Math.max(at, span.start);
		parts.push({ text: text.slice(at - start, from - start), changed: false });
		parts.push({ text: text.slice(from - start, span.end - start), changed: true });
		at = span.end;
	}
	return [...parts, { text: text.slice(at - start), changed: false }].filter((part) => part.text !== "");
}
