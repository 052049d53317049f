import type { ShownPart, Span } from "../engine/model.ts";
import { unmasked } from "../engine/tokens.ts";
import type { FindingId, MarkedPart } from "./model.ts";

/** Words about which there is a finding. */
export interface Noted extends Span {
	readonly id: FindingId;
}

/** So much of a sentence is the sentence: marking all its words marks none. */
const NEARLY_ALL = 0.85;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The words of `text.slice(span)` as they are read: without what is masked, white space folded, each part with what
 * it is marked with. `shown`, whose parts joined are the slice, says which words the other side lacks. A finding that
 * begins or ends inside a word marks the whole word; one about the whole sentence marks none of its words.
 */
export function markedParts(
	text: string,
	span: Span,
	masked: readonly Span[],
	shown: readonly ShownPart[],
	noted: readonly Noted[],
): readonly MarkedPart[] {
	const length = span.end - span.start;
	const notes = noted
		.map((note) => ({ ...wholeWords(text, note, span), id: note.id }))
		.filter(({ start, end }) => end > start && end - start < NEARLY_ALL * length);
	const changed = changedSpans(span.start, shown);
	const edges = [...notes, ...changed].flatMap(({ start, end }) => [start, end]);
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	const parts: MarkedPart[] = [];
	for (const visible of unmasked(span, masked)) {
		const inside = cuts.filter((cut) => cut > visible.start && cut < visible.end);
		const all = [visible.start, ...inside, visible.end];
		for (const [at, start] of all.slice(0, -1).entries()) {
			const end = all[at + 1] ?? start;
			const covers = (other: Span) => other.start <= start && end <= other.end;
			const findings = notes.filter(covers).map(({ id }) => id);
			const lacking = findings.length > 0 || changed.some(covers);
			push(parts, { text: text.slice(start, end), changed: lacking, findings });
		}
	}
	return parts;
}

/** The span grown to the edges of the words that it cuts, within bounds. */
function wholeWords(text: string, { start, end }: Span, within: Span): Span {
	let [from, to] = [Math.max(start, within.start), Math.min(end, within.end)];
	while (from > within.start && LETTER.test(text[from] ?? "") && LETTER.test(text[from - 1] ?? "")) from--;
	while (to < within.end && to > from && LETTER.test(text[to] ?? "") && LETTER.test(text[to - 1] ?? "")) to++;
	return { start: from, end: to };
}

function changedSpans(from: number, shown: readonly ShownPart[]): readonly Span[] {
	let start = from;
	return shown.flatMap(({ text, changed }) => {
		const span = { start, end: start + text.length };
		start = span.end;
		return changed ? [span] : [];
	});
}

function push(parts: MarkedPart[], part: MarkedPart): void {
	const last = parts.at(-1);
	const text = part.text.replace(/\s+/g, " ");
	if (text === "" || (text === " " && last?.text.endsWith(" "))) return;
	const same =
		last?.changed === part.changed && last.findings.join() === part.findings.join() ? last : undefined;
	if (same === undefined) parts.push({ ...part, text });
	else parts[parts.length - 1] = { ...same, text: same.text + text };
}
